"""What the parts of a written day mean: month names, eras, the order of three numbers."""

import re
from collections.abc import Callable
from datetime import date

from watcher.text.dates.calendars import (
    SOLAR_HIJRI_YEARS,
    chinese_number,
    era_year,
    from_lunar_hijri,
    from_solar_hijri,
    gregorian_year,
)
from watcher.text.dates.months import LUNAR_MONTHS, month_number, solar_month_number
from watcher.text.dates.sense import YEAR_FIRST_LANGUAGES, DateSense, Order

EARLIEST_YEAR = 1800
_BUDDHIST_CENTURY = 2500

Reader = Callable[[re.Match[str], DateSense], tuple[date, ...]]
"""Returns the readings of a match, Gregorian, likeliest first; none where it is no day."""


def _day(year: int, month: int, day: int) -> tuple[date, ...]:
    """Return the one date, or nothing where there is no such day."""
    year = gregorian_year(year)
    if year < EARLIEST_YEAR:
        return ()
    try:
        return (date(year, month, day),)
    except ValueError:
        return ()


def full_year(text: str, sense: DateSense) -> int:
    """Return a year written with two or four digits; two digits mean the nearest not far ahead."""
    digits = text.lstrip("'")
    year = int(digits)
    if len(digits) > 2:  # noqa: PLR2004 - two digits
        return year
    century = sense.now.year // 100 * 100
    newest = sense.now.year + 1
    if (
        sense.language == "th"
        and (buddhist := gregorian_year(_BUDDHIST_CENTURY + year)) <= newest < century + year
    ):
        return buddhist
    return century + year if century + year <= newest else century - 100 + year


def read_named(found: re.Match[str], sense: DateSense) -> tuple[date, ...]:
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
    return _day(full_year(written, sense), month, day)


def read_lunar(found: re.Match[str], sense: DateSense) -> tuple[date, ...]:
    """Read a day of the Islamic calendar, with the month's Arabic name or its number."""
    parts = found.groupdict()
    month = LUNAR_MONTHS[parts["word"]] if parts.get("word") else int(parts["month"])
    marked = bool(parts.get("word") or parts.get("era"))
    if not marked and sense.language != "ar":
        return ()
    converted = from_lunar_hijri(int(parts["year"]), month, int(parts["day"]))
    return (converted,) if converted else ()


def _in_likely_years(month: int, day: int, sense: DateSense) -> tuple[date, ...]:
    """Return a day without a year in the year its surroundings give, else from next year backwards."""
    if sense.year is not None:
        return _day(sense.year, month, day)
    years = range(sense.now.year + 1, sense.now.year - 5, -1)
    return tuple(found for year in years for found in _day(year, month, day))


def read_east_asian(found: re.Match[str], sense: DateSense) -> tuple[date, ...]:
    """Read a day in characters; without a year, in the years around now."""
    month, day = chinese_number(found["month"]), chinese_number(found["day"])
    if month is None or day is None:
        return ()
    if found["year"] is None:
        return _in_likely_years(month, day, sense)
    year = chinese_number(found["year"])
    return () if year is None else _day(era_year(found["era"] or "", year), month, day)


def read_era_letters(found: re.Match[str], sense: DateSense) -> tuple[date, ...]:
    """Read an abbreviated Japanese era; a letter before numbers means one only on a Japanese page."""
    if sense.language not in {"ja", None} and not sense.timezone.startswith("Asia/Tokyo"):
        return ()
    year = chinese_number(found["year"])
    return () if year is None else _day(era_year(found["era"], year), int(found["month"]), int(found["day"]))


def read_plain(found: re.Match[str], sense: DateSense) -> tuple[date, ...]:
    """Read day, month and year that are all given as numbers in this order of names."""
    return _day(full_year(found["year"], sense), int(found["month"]), int(found["day"]))


def read_numeric(found: re.Match[str], sense: DateSense) -> tuple[date, ...]:
    """Read three numbers in every order they allow, the source's own order first."""
    first, second, third = found["first"], found["second"], found["third"]
    if len(first) >= 3:  # noqa: PLR2004 - a year comes first
        return _year_first(first, second, third, sense)
    if len(third) == 3 or (len(third) == 1 and len(first) == 1):  # noqa: PLR2004 - no year at all
        return ()
    readings: list[date] = []
    for order in sense.orders(found["mark"], year_digits=len(third)):
        if order is Order.YEAR_FIRST:
            readings += _day(full_year(first, sense), int(second), int(third))
        elif order is Order.MONTH_FIRST:
            readings += _day(full_year(third, sense), int(first), int(second))
        else:
            readings += _day(full_year(third, sense), int(second), int(first))
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
        convert = from_lunar_hijri if sense.language == "ar" else from_solar_hijri
        converted = convert(number, int(month), int(day))
        return (converted,) if converted else ()
    return _day(number, int(month), int(day))


def read_pair(found: re.Match[str], sense: DateSense) -> tuple[date, ...]:
    """Read a text that is only two numbers: month and day in East Asia, elsewhere day and month."""
    first, second = int(found["first"]), int(found["second"])
    if sense.language in YEAR_FIRST_LANGUAGES or sense.order is Order.MONTH_FIRST:
        return _in_likely_years(first, second, sense)
    whole = len(found["first"]) == len(found["second"]) == 2  # noqa: PLR2004 - 05/08 is no fraction
    return _in_likely_years(second, first, sense) if whole and found["mark"] == "/" else ()
