"""Calendar days in folded text: every way officials write one, with the readings each allows."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from watcher.text.dates.calendars import (
    SOLAR_HIJRI_YEARS,
    chinese_number,
    era_year,
    from_solar_hijri,
    gregorian_year,
)
from watcher.text.dates.months import month_number, solar_month_number
from watcher.text.dates.sense import DateSense, Order

EARLIEST_YEAR = 1800

_ORDINAL = r"(?:st|nd|rd|th|er|re|ere|eme|an|ya|-?(?:го|е|а|ше|те|ro)\b|[ºª°]|-?o\b|\.-?[oa]\b|\.)?"
_OF = r"(?:(?:of|de|del|di|do|da|den|der|dr|ng|la|le|el)\s+|d')?"
_WORD = r"(?P<word>[^\s\d.,:;/()|\[\]\-'\"«»<>]{2,20})"
_DAY = r"(?P<day>\d{1,2})"
_YEAR_MARK = r"(?:(?:พ\.ศ\.|ค\.ศ\.|год|of|de|del|do|в|anno)\s*)?"
_YEAR = r"(?P<year>\d{4}(?!\d)|'?\d{2}(?![\da-z]|[:.]\d|\s?h\d|\s?[ap]\.?m))"
_NOT_IN_NUMBER = r"(?<![\d.,:/])(?<!\d-)"
_NUM = "[0-9〇零○一二三四五六七八九十元]"


@dataclass(frozen=True, slots=True)
class DayFound:
    """A day in the text: where it stands and what it may mean, likeliest first."""

    start: int
    end: int
    readings: tuple[date, ...]
    """Gregorian; for a day without a year, the same day in the years it may belong to."""
    has_year: bool = True


_Reader = Callable[[re.Match[str], DateSense], tuple[date, ...]]


def _day(year: int, month: int, day: int) -> tuple[date, ...]:
    """Return the one date, or nothing where there is no such day."""
    year = gregorian_year(year)
    if year < EARLIEST_YEAR:
        return ()
    try:
        return (date(year, month, day),)
    except ValueError:
        return ()


def _full_year(text: str, sense: DateSense) -> int:
    """Return a year written with two or four digits; two digits mean the nearest not far ahead."""
    digits = text.lstrip("'")
    year = int(digits)
    if len(digits) > 2:  # noqa: PLR2004 - two digits
        return year
    century = sense.now.year // 100 * 100
    return century + year if century + year <= sense.now.year + 1 else century - 100 + year


def _named(found: re.Match[str], sense: DateSense) -> tuple[date, ...]:
    """Read a day with a month name; without a year, in the years around now."""
    word, day, written = found["word"], int(found["day"]), found["year"]
    month = month_number(word, sense.language)
    solar = solar_month_number(word)
    if month is None and solar is not None and written and len(written) == 4:  # noqa: PLR2004 - a whole year
        converted = from_solar_hijri(int(written), solar, day)
        return (converted,) if converted else ()
    if month is None:
        return ()
    if written is None:
        return _in_likely_years(month, day, sense)
    return _day(_full_year(written, sense), month, day)


def _in_likely_years(month: int, day: int, sense: DateSense) -> tuple[date, ...]:
    """Return a day without a year in the year its surroundings give, else from next year backwards."""
    if sense.year is not None:
        return _day(sense.year, month, day)
    years = range(sense.now.year + 1, sense.now.year - 5, -1)
    return tuple(found for year in years for found in _day(year, month, day))


def _east_asian(found: re.Match[str], sense: DateSense) -> tuple[date, ...]:
    month, day = chinese_number(found["month"]), chinese_number(found["day"])
    if month is None or day is None:
        return ()
    if found["year"] is None:
        return _in_likely_years(month, day, sense)
    year = chinese_number(found["year"])
    return () if year is None else _day(era_year(found["era"] or "", year), month, day)


def _era_letters(found: re.Match[str], sense: DateSense) -> tuple[date, ...]:
    if sense.language not in {"ja", None} and not sense.timezone.startswith("Asia/Tokyo"):
        return ()
    year = chinese_number(found["year"])
    return () if year is None else _day(era_year(found["era"], year), int(found["month"]), int(found["day"]))


def _plain(found: re.Match[str], sense: DateSense) -> tuple[date, ...]:
    """Read day, month and year that are all given as numbers in this order of names."""
    return _day(_full_year(found["year"], sense), int(found["month"]), int(found["day"]))


def _numeric(found: re.Match[str], sense: DateSense) -> tuple[date, ...]:
    """Read three numbers in every order they allow, the source's own order first."""
    first, second, third = found["first"], found["second"], found["third"]
    if len(first) >= 3:  # noqa: PLR2004 - a year comes first
        return _year_first(first, second, third, sense)
    if len(third) == 3 or (len(third) == 1 and len(first) == 1):  # noqa: PLR2004 - no year at all
        return ()
    readings: list[date] = []
    for order in sense.orders(found["mark"], year_digits=len(third)):
        if order is Order.YEAR_FIRST:
            readings += _day(_full_year(first, sense), int(second), int(third))
        elif order is Order.MONTH_FIRST:
            readings += _day(_full_year(third, sense), int(first), int(second))
        else:
            readings += _day(_full_year(third, sense), int(second), int(first))
    return tuple(dict.fromkeys(readings))


def _year_first(year: str, month: str, day: str, sense: DateSense) -> tuple[date, ...]:
    """Read year, month, day: Gregorian, Buddhist, Solar Hijri, or of the Republic of China."""
    number = int(year)
    if len(day) > 2:  # noqa: PLR2004 - a second year
        return ()
    if len(year) == 3:  # noqa: PLR2004 - such a year has three digits
        republican = sense.timezone == "Asia/Taipei" or sense.language == "zh"
        return _day(era_year("民國", number), int(month), int(day)) if republican else ()
    if number in SOLAR_HIJRI_YEARS:
        converted = from_solar_hijri(number, int(month), int(day))
        return (converted,) if converted else ()
    return _day(number, int(month), int(day))


_FORMS: tuple[tuple[re.Pattern[str], _Reader], ...] = (
    (re.compile(r"(?<![\d/.-])(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})(?!\d|-\d)"), _plain),
    (
        re.compile(
            rf"(?:(?P<era>令和|平成|昭和|大正|明治|民國|民国)\s*)?(?:(?<!{_NUM})(?P<year>{_NUM}{{1,4}})\s*[年년]\s*)?"
            rf"(?<!{_NUM})(?P<month>{_NUM}{{1,3}})\s*[月월]\s*(?P<day>{_NUM}{{1,3}})\s*[日일号號]"
        ),
        _east_asian,
    ),
    (
        re.compile(
            r"(?<![a-z\d])(?P<era>[rhst]|令和|平成|昭和|民國)(?P<year>\d{1,3}|元)\s?[./-]\s?"
            r"(?P<month>\d{1,2})\s?[./-]\s?(?P<day>\d{1,2})(?!\d)"
        ),
        _era_letters,
    ),
    (
        re.compile(
            rf"{_NOT_IN_NUMBER}(?P<year>\d{{4}})[.,]?[\s-]*(?:m\.|г\.|ж\.|gada|жылғы|жылы|йил|yil|il)?[\s-]*"
            rf"(?:{_WORD}[.\s-]*{_DAY}(?![\d:]))"
        ),
        _named,
    ),
    (
        re.compile(
            rf"{_NOT_IN_NUMBER}(?P<year>\d{{4}})[.,]?[\s-]*(?:m\.|г\.|ж\.|gada|жылғы|жылы|йил|yil|il)[\s-]*"
            rf"{_DAY}[.\s-]+{_WORD}"
        ),
        _named,
    ),
    (
        re.compile(
            rf"{_NOT_IN_NUMBER}{_DAY}{_ORDINAL}[\s./,-]*{_OF}{_WORD}[.\s,/-]*{_YEAR_MARK}{_YEAR}",
        ),
        _named,
    ),
    (
        re.compile(
            rf"{_WORD}[.\s/-]*{_DAY}(?:st|nd|rd|th|º|°|\.)?\s*(?:[,\s/.-]|\([^()]{{1,12}}\))\s*"
            rf"{_YEAR_MARK}{_YEAR}"
        ),
        _named,
    ),
    (
        re.compile(
            r"(?:ngay\s*)?(?P<day>\d{1,2})\s*thang\s*(?P<month>\d{1,2}),?\s*(?:nam\s*)?(?P<year>\d{4})"
        ),
        _plain,
    ),
    (
        re.compile(
            rf"{_NOT_IN_NUMBER}(?P<first>\d{{1,4}})\s?(?P<mark>[./-])\s?(?P<second>\d{{1,2}})\s?(?P=mark)\s?"
            r"(?P<third>\d{1,4})(?!\d|[/-]\d|\.\d)"
        ),
        _numeric,
    ),
    (re.compile(rf"{_NOT_IN_NUMBER}{_DAY}{_ORDINAL}\s*{_OF}{_WORD}(?P<year>(?!))?"), _named),
    (re.compile(rf"{_WORD}[.]?\s*{_DAY}(?!\d|[:.,]\d)(?P<year>(?!))?"), _named),
)


def find_days(folded: str, sense: DateSense) -> Iterator[DayFound]:
    """Yield the days in a folded text in reading order; none overlaps another."""
    taken: list[DayFound] = []
    for pattern, read in _FORMS:
        position = 0
        while found := pattern.search(folded, position):
            readings = () if _overlaps(found, taken) else read(found, sense)
            if readings:
                has_year = found.group("first" if read is _numeric else "year") is not None
                start = found.start("word") if read is _named and _word_leads(found) else found.start()
                taken.append(DayFound(start, found.end(), readings, has_year))
            # A word that was no month may hide a day inside what it swallowed.
            position = found.end() if readings else found.start() + 1
    yield from sorted(taken, key=lambda each: each.start)


def _word_leads(found: re.Match[str]) -> bool:
    return found.start("word") == found.start()


def _overlaps(found: re.Match[str], taken: list[DayFound]) -> bool:
    return any(found.start() < each.end and each.start < found.end() for each in taken)
