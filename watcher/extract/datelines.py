"""Dates in a page's lines: of a range its first day, and which lines say nothing but when."""

import re

from watcher.text.dates import DateFound, DateSense, find_dates

LONGEST = 160
"""Characters: a longer line is text."""
_RANGES = (
    re.compile(r"(?<!\d)(\d{1,2}\.?)(\s?[-–—]\s?\d{1,2})(?=\.?\s(?:de\s)?[^\W\d_]{3})"),
    re.compile(r"([^\W\d_]{3}\.?\s\d{1,2})(\s?[-–—]\s?\d{1,2})(?=,?\s\d{4})"),
)
_WORD = re.compile(r"[^\W\d_]{2,}")
_AROUND_DATE = re.compile(
    "(?:published?|publishing|posted|released?|issued|dated?|created|last|updated?|modified|revised|reviewed|"
    "on|at|of|the|from|time|by|"
    "publi\\w+|erschienen|datum|am|vom|uhr|stand|letzte|änderung|veröffentlicht|le|du|mis|en|ligne|à|el|del?|fecha|"
    "data|il|dnia|дата|опубл\\w+|публ\\w+|обновл\\w+|от|года?|г|в|час|від|року|оприлюд\\w+|tarih\\w*|saat|发布|时间|日期|"
    "em|às|postat|pe|atualizado|actualizado|aggiornato|ore|alle|klo?|den|op|om|las|godz|ora|roku|saat|uppdaterad|gepubliceerd|"
    "am|pm|[a-z]{1,4}t|gmt|utc|msk|мск|"
    "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|"
    "(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|"
    "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|"
    "luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|sabato|domenica|(?:segunda|terça|quarta|quinta|sexta)|feira|"
    "понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|понеділок|вівторок|середа|четвер|п|ятниця|субота|неділя|"
    "poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|pondělí|úterý|středa|čtvrtek|pátek|sobota|neděle|"
    "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|"
    "hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap|luni|marți|miercuri|joi|vineri|sâmbătă|duminică|"
    "senin|selasa|rabu|kamis|jumat|sabtu|minggu|Δευτέρα|τρίτη|τετάρτη|πέμπτη|παρασκευή|σάββατο|κυριακή|"
    "(?:یک|دو|سه|چهار|پنج)?.?شنبه|جمعه|ال(?:اثنين|إثنين|ثلاثاء|أربعاء|اربعاء|خميس|جمعة|سبت|أحد|احد)|یوم|يوم|تاریخ|تاريخ|النشر|انتشار|"
    "[月火水木金土日]曜日?|星期[一二三四五六日天]|[월화수목금토일](?:요일)?|作成日?|등록일|작성일|ngày|thứ|วันที่|"
    "pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar)"
)
_MONTH = re.compile(r"[^\W\d_]{3,12}\.?,? \d{4}")
_FIELD_NAME = re.compile(r"[^\d:：]{2,30}[:：]")
_BY_WHOM = re.compile(r"\s(?:posted )?(?:by|von|par|por|автор:?)\s.{2,40}$")
_PLACE = re.compile(r"[\"'“„«(]?[^\W\d_][^\d.;:!?]{1,40}?,?\s*")
_MOST_PLACE_WORDS = 5


def dates_in(text: str, sense: DateSense) -> tuple[DateFound, ...]:
    """Return the dates of a line, of "3-4 February" the first day; places in the text stay what they were."""
    if any(dash in text for dash in "-–—"):
        for pattern in _RANGES:
            text = pattern.sub(lambda found: found[1] + " " * len(found[2]), text)
    return find_dates(text, sense)


def is_date_line(text: str, sense: DateSense) -> bool:
    """Tell whether a line says nothing but when: a date, perhaps with "Published" or a weekday; no place."""
    if len(text) > LONGEST:
        return False
    found = dates_in(text, sense)
    if not found:
        return bool(_MONTH.fullmatch(text)) and bool(find_dates(f"1 {text}", sense))
    rest = text[: found[0].start]
    for one, following in zip(found, [*found[1:], None], strict=True):
        rest += " " + text[one.end : following.start if following else len(text)]
    rest = _BY_WHOM.sub("", rest)
    if _FIELD_NAME.fullmatch(rest.strip()):
        return True
    return all(_AROUND_DATE.fullmatch(word.casefold()) for word in _WORD.findall(rest))


def is_dateline(text: str, sense: DateSense) -> bool:
    """Tell whether a line is a place and a date: "Ottawa, 3-4 February 2000"."""
    if len(text) > LONGEST // 2:
        return False
    found = dates_in(text, sense)
    if len(found) != 1 or text[found[0].end :].strip(" .\"'”“»)"):
        return False
    place = text[: found[0].start]
    return bool(_PLACE.fullmatch(place)) and len(place.split()) <= _MOST_PLACE_WORDS
