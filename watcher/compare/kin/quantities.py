"""The numbers and days that a text names, in any language: what a translation leaves as it is."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from enum import StrEnum

from watcher.compare.kin.number_words import chinese_value, scale, spelled_values
from watcher.text.dates.fold import fold
from watcher.text.dates.months import month_number


class Sort(StrEnum):
    """What is counted or dated."""

    DAY = "date"
    YEAR = "year"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number or a day as a text writes it."""

    sort: Sort
    value: str
    """The same in all languages: ``24.3.`` for a day, ``1500000`` for a number."""
    written: str
    start: int
    spelled: bool = False
    """In words, which one language uses where another one writes digits."""


_ISO = re.compile(r"(?<!\d)(?P<year>(?:1[89]|20|21)\d\d)-(?P<month>[01]?\d)-(?P<day>[0-3]?\d)(?!\d)")
_PLAIN = re.compile(
    r"(?<!\d)(?P<day>[0-3]?\d)(?P<mark>[./-])(?P<month>[01]?\d)(?P=mark)(?P<year>(?:20)?\d\d)(?!\d)"
)
_EAST_NUMBER = r"\d{1,2}|[一二三四五六七八九十]{1,3}"
_EAST = re.compile(
    rf"(?P<month>{_EAST_NUMBER})[月월]\s?(?P<day>{_EAST_NUMBER})[日号號일]?"
    rf"(?:[至到和、,~-](?P<other>{_EAST_NUMBER})(?=[日号號]))?(?<=[日号號일\d])[日号號]?"
)
_YEAR_EAST = re.compile(r"(?<!\d)(?P<year>\d{4}|[〇零一二三四五六七八九]{4})[年년]")
_ORDINAL = r"(?:st|nd|rd|th|er|[ºª.]|-?(?:го|е|я|ro))?"
_TO = r"\s?(?:-|(?<=\s)(?:to|and|au|et|bis|und|a|al|y|e|i|do|по|и|до|та|ve|και|εως|و|الى)(?=\s))\s?"
_DAY_FIRST = re.compile(
    rf"(?<![\d.,])(?:(?P<other>[0-3]?\d){_ORDINAL}{_TO})?(?P<day>[0-3]?\d){_ORDINAL}\s{{0,2}}"
    r"(?:de |of |di |den )?(?P<name>[^\W\d_]{3,14})(?![^\W\d_])"
)
"""Also ``24 and 26 March``: two days."""
_MONTH_FIRST = re.compile(
    r"(?<!\w)(?P<name>[^\W\d_]{3,14})\.? (?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
    r"(?:\s?(?:-|to|through)\s?(?P<other>[0-3]?\d))?(?![\d.,:]?\d|\w|%)"
)
_CLOCK = re.compile(
    r"(?<![\d.,])[0-2]?\d(?:[:h][0-5]\d|[.:][0-5]\d(?= ?(?:uhr|[ap]\.?m\b|hrs|cet|gmt)))(?!\d)"
)
_TELEPHONE = re.compile(r"(?<!\w)(?:\+|00)\d[\d ()/.-]{6,}\d|\(\d{2,5}\)[\d -]{5,}\d|https?://\S+|\S+@\S+")
_NUMBER = re.compile(
    r"(?<![\d])\d{1,3}(?:([ ,.'\u066c])\d{3})(?:\1\d{3})*(?!\d)(?:[.,\u066b]\d+)?|\d+(?:[.,\u066b]\d+)?"
)
_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
_AFTER = re.compile(r"[\s-]{0,2}([^\W\d_]+)\.?(?:\s+([^\W\d_]+))?")
_HAN = re.compile(
    "[〇零一二两兩三四五六七八九十百千万萬亿億]{2,}|[二两兩三四五六七八九十](?=[个個名人次天年项項条條点點家艘架国國])"
)
_LAST_MONTH = 12
_LAST_DAY = 31
_YEARS = range(1800, 2200)


def quantities(text: str, language: str | None) -> tuple[Quantity, ...]:
    """Return the days and numbers of a text in their order; telephone numbers and hours are left out."""
    folded = fold(text)
    found: list[Quantity] = []
    for pattern in (_TELEPHONE, _CLOCK):
        folded = pattern.sub(lambda match: "\x00" * len(match[0]), folded)
    for pattern in (_ISO, _EAST, _PLAIN, _DAY_FIRST, _MONTH_FIRST):
        folded = _take_days(pattern, folded, text, language, found)
    for match in _YEAR_EAST.finditer(folded):
        year = chinese_value(match["year"])
        found.append(Quantity(Sort.YEAR, str(year), match[0], match.start()))
    folded = _YEAR_EAST.sub(lambda match: "\x00" * len(match[0]), folded)
    found += _numbers(folded, text, language)
    found += _in_words(folded, text, language)
    return tuple(sorted(found, key=lambda each: each.start))


def _take_days(
    pattern: re.Pattern[str], folded: str, text: str, language: str | None, found: list[Quantity]
) -> str:
    """Note the days of one form and blank them, so that their numbers are not read again."""

    def take(match: re.Match[str]) -> str:
        name = match.groupdict().get("name")
        small = language == "en" and name and text[match.start("name")].islower()  # may, march
        days = () if small else _days(match, language)
        written = text[match.start() : match.end()].strip()
        found.extend(Quantity(Sort.DAY, day, written, match.start()) for day in days)
        return "\x00" * len(match[0]) if days else match[0]

    return pattern.sub(take, folded)


def _days(match: re.Match[str], language: str | None) -> tuple[str, ...]:
    """Return the one or two days that a match names, none where it is not one."""
    named = match.groupdict()
    month = month_number(named["name"], language) if "name" in named else chinese_value(named["month"])
    days = [chinese_value(day) for day in (named.get("other"), named["day"]) if day]
    if month is None:
        return ()
    if month > _LAST_MONTH and "mark" in named and days[0]:
        month, days = days[0], [month]
    if month not in range(1, _LAST_MONTH + 1) or any(day not in range(1, _LAST_DAY + 1) for day in days):
        return ()
    return tuple(f"{day}.{month}." for day in days)


def _numbers(folded: str, text: str, language: str | None) -> Iterator[Quantity]:
    for match in _NUMBER.finditer(folded):
        value = _value(match[0], match[1])
        if value is None:
            continue
        end = match.end()
        after = _AFTER.match(folded, end)
        times, used = scale(after[1], after[2], language) if after else (1, 0)
        if after and used:
            end = after.end(used)
        number = value * times
        whole = number == number.to_integral_value()
        is_year = whole and times == 1 and int(number) in _YEARS and len(match[0]) == 4  # noqa: PLR2004 - digits
        shown = str(int(number)) if whole else str(number.normalize())
        sort = Sort.YEAR if is_year else Sort.NUMBER
        yield Quantity(sort, shown, text[match.start() : end].strip(), match.start())


def _value(digits: str, mark: str | None) -> Decimal | None:
    """Read a number; a mark before exactly three digits parts thousands, any other one begins a fraction."""
    if mark:
        whole, *fraction = re.split(r"[.,\u066b]", digits) if mark in " '\u066c" else _parted(digits, mark)
        plain = re.sub(r"[^\d]", "", whole) + ("." + fraction[0] if fraction else "")
    else:
        plain = re.sub(r"[,\u066b]", ".", digits)
    try:
        return Decimal(plain)
    except InvalidOperation:
        return None


def _parted(digits: str, mark: str) -> list[str]:
    other = "," if mark == "." else "."
    return digits.split(other)


def _in_words(folded: str, text: str, language: str | None) -> Iterator[Quantity]:
    for match in _HAN.finditer(folded):
        value = chinese_value(match[0])
        if value is not None:
            yield Quantity(Sort.NUMBER, str(value), match[0], match.start(), spelled=True)
    values = spelled_values(language)
    if not values:
        return
    last: tuple[int, int] | None = None
    for match in _WORD.finditer(folded):
        value = values.get(match[0])
        if value is None:
            last = None
            continue
        start = match.start()
        if last and last[0] % 10 == 0 and last[0] > 10 > value:  # noqa: PLR2004 - twenty and five
            value, start = last[0] + value, last[1]
        yield Quantity(Sort.NUMBER, str(value), text[start : match.end()], start, spelled=True)
        last = (value, start)
