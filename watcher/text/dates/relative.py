"""Relative dates: "2 hours ago", "yesterday", in the languages official sites use them in."""

import re
from datetime import datetime, timedelta

_UNITS = {
    "second": """
        s|sec|secs|seconds?|сек|секунд\\w*|secondes?|sekunden?|segundos?|second[oi]|sekund\\w*|saniye|秒|초|
        ثانيه|ثواني|giay|วินาที|detik|δευτερολεπτ\\w*|sekunder?|secunde
    """,
    "minute": """
        m|min|mins|minutes?|мин|минут\\w*|хвилин\\w*|хв|minuten?|minutos?|minut[oi]|minut\\w*|dakika|分钟|分鐘|
        分|분|دقيقه|دقائق|דקות|phut|นาที|menit|λεπτ[αο]|मिनट|মিনিট|წუთის|րոպե
    """,
    "hour": """
        h|hr|hrs|hours?|час\\w*|ч|годин\\w*|heures?|stunden?|std|horas?|or[ae]|godzin\\w*|saat|小时|小時|時間|
        시간|ساعه|ساعات|שעות|שעה|timmar|timme|timer?|uur|gio|ชั่วโมง|jam|ωρ[αες]+|घंटे|घंटा|ঘণ্টা|ঘন্টা
        |hodin\\w*|ore|ora|საათის|ժամ
    """,
    "day": """
        d|days?|день|дня|дней|дн|дні|днів|jours?|tage?n?|dias?|giorn[oi]|dni|dzien|gun|天|日|일|يوم|ايام|ימים|
        dagar|dag|dagen|dager?|ngay|วัน|hari|ημερ[αες]+|μερ[αες]+|दिन|দিন|dnem|zile|dny|დღის|օր|روز
    """,
    "week": """
        w|wks?|weeks?|недел\\w*|тижн\\w*|тиждень|semaines?|wochen?|semanas?|settiman[ae]|tydzien|tygodni\\w*|
        hafta|周|週間|週|주|اسبوع|اسابيع|veckor|weken|tuan|สัปดาห์|minggu|εβδομαδ\\w*|सप्ताह|সপ্তাহ|tydn\\w*
        |saptaman\\w*|هفته
    """,
}
_UNIT_WORDS = {unit: re.sub(r"\n\s*", "", words) for unit, words in _UNITS.items()}
_SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800}
_ONE = {"a", "an", "one", "un", "une", "einer", "einem", "uno", "una", "um", "uma", "bir"}
_COUNT = (
    r"(?:(?:about|over|около|environ|etwa)\s+)?(?P<count>\d{1,3}|a|an|one|une?|einer|einem|un[oa]|uma?|bir)?"
)
_UNIT = "(?P<unit>" + "|".join(_UNIT_WORDS.values()) + r")(?![a-zа-я])"
_AGO = re.compile(
    rf"(?:{_COUNT}\s*{_UNIT}\.?\s*(?:ago|назад|тому|fa|temu|once|atras|sedan|siden|geleden|前|전|之前"
    r"|truoc|ที่แล้ว|ที่ผ่านมา|(?:yang )?lalu|पहले|আগে|წინ|առաջ|پيش|قبل)"
    rf"|(?:il y a|vor|hace|ha|قبل|منذ|לפני|for|pred|acum|πριν(?: απο)?)\s+"
    rf"{_COUNT.replace('count', 'count2')}\s*{_UNIT.replace('unit', 'unit2', 1)}\.?(?:\s+(?:sedan|siden))?)"
)
_NAMED_DAYS = (
    """
        today|just now|сегодня|сьогодні|сьогодни|aujourd'hui|heute|hoy|oggi|dzis|dzisiaj|bugun|hoje|今天|今日|
        오늘|اليوم|امروز|היום|idag|i dag|vandaag|tanaan|dnes|σημερα|hom nay|วันนี้|hari ini|आज|আজ
        |azi|astazi|დღეს|այսօր|danas
    """,
    """
        yesterday|вчера|вчора|hier|gestern|ayer|ieri|wczoraj|dun|ontem|昨天|昨日|어제|امس|ديروز|אתמול|igar|
        i gar|gisteren|eilen|vcera|χθες|hom qua|เมื่อวาน(?:นี้)?|kemarin|कल|গতকাল|გუშინ|երեկ|jucer
    """,
    "day before yesterday|позавчера|позавчора|avant-hier|vorgestern|anteayer|前天|一昨日|그저께",
)
# Arabic and Hebrew say "two hours" in one word.
_TWO = {
    "hour": "منذ ساعتين|قبل ساعتين|לפני שעתיים",
    "day": "منذ يومين|قبل يومين|לפני יומיים",
    "week": "منذ اسبوعين|قبل اسبوعين|לפני שבועיים",
}
_NAMED = tuple(re.compile(re.sub(r"\n\s*", "", words)) for words in _NAMED_DAYS)
_MAX_LENGTH = 40


def relative_day(folded: str, local_now: datetime) -> tuple[datetime, int] | None:
    """Read a text that is nothing but a relative date, perhaps with a time after it.

    Returns the moment meant, precise to the day only, and where the words end; None for any other text.
    """
    if len(folded) > _MAX_LENGTH:
        return None
    start = len(folded) - len(folded.lstrip(" ("))
    if (found := _AGO.match(folded, start)) and _ends(folded, found.end()):
        count = found["count"] or found["count2"] or "1"
        seconds = _seconds(found["unit"] or found["unit2"])
        number = 1 if count in _ONE else int(count)
        return local_now - timedelta(seconds=number * seconds), found.end()
    for unit, words in _TWO.items():
        if (two := re.compile(words).match(folded, start)) and _ends(folded, two.end()):
            return local_now - timedelta(seconds=2 * _SECONDS[unit]), two.end()
    for days, named in enumerate(_NAMED):
        if (found := named.match(folded, start)) and _ends(folded, found.end()):
            return local_now - timedelta(days=days), found.end()
    return None


def _ends(folded: str, end: int) -> bool:
    """Tell whether nothing but a time of day may follow."""
    return re.fullmatch(r"\W*|[\s,]*\D{0,8}\d{1,2}[:.h]\d{2}.{0,12}", folded[end:]) is not None


def _seconds(unit: str) -> int:
    for name, words in _UNIT_WORDS.items():
        if re.fullmatch(words, unit):
            return _SECONDS[name]
    return _SECONDS["day"]
