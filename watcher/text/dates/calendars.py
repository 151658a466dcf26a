"""Years and days of other calendars, turned into Gregorian dates."""

from datetime import date, timedelta

from hijridate import Hijri

_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "明治": 1867, "民國": 1911, "民国": 1911}
_ERA_LETTERS = {"r": 2018, "h": 1988, "s": 1925, "t": 1911, "m": 1867}
_CHINESE_DIGITS = {char: digit for digit, char in enumerate("〇一二三四五六七八九")} | {"零": 0, "○": 0}
_TEN = "十"
_BUDDHIST_YEARS = range(2443, 2643)
_BUDDHIST_SHIFT = 543
SOLAR_HIJRI_YEARS = range(1300, 1500)
_SOLAR_LEAP_REMAINDERS = frozenset({1, 5, 9, 13, 17, 22, 26, 30})
_SOLAR_EPOCH = date(1925, 3, 21)  # 1 Farvardin 1304, the year this calendar became official


def era_year(era: str, year: int) -> int:
    """Return the Gregorian year of an East Asian era (a name or its Latin letter); the year otherwise."""
    return year + (_ERAS.get(era) or _ERA_LETTERS.get(era) or 0)


def gregorian_year(year: int) -> int:
    """Return a Buddhist year as the Gregorian one; any other year as it is."""
    return year - _BUDDHIST_SHIFT if year in _BUDDHIST_YEARS else year


def chinese_number(text: str) -> int | None:
    """Read ``二〇二六``, ``十九``, ``二十一``, ``元`` or plain digits; None for anything else."""
    if text.isdecimal():
        return int(text)
    if text == "元":
        return 1
    if _TEN in text:
        tens, _, units = text.partition(_TEN)
        digits = [_CHINESE_DIGITS.get(part, default) for part, default in ((tens, 1), (units, 0))]
        return digits[0] * 10 + digits[1]
    if not text or any(char not in _CHINESE_DIGITS for char in text):
        return None
    return int("".join(str(_CHINESE_DIGITS[char]) for char in text))


def from_lunar_hijri(year: int, month: int, day: int) -> date | None:
    """Return the Gregorian date of an Islamic one, by the Umm al-Qura calendar of Saudi Arabia."""
    try:
        found = Hijri(year, month, day).to_gregorian()
    except (ValueError, OverflowError):
        return None
    return date(found.year, found.month, found.day)


def from_solar_hijri(year: int, month: int, day: int) -> date | None:
    """Return the Gregorian date of a Solar Hijri one, by the 33-year rule (exact for 1304 to 1500)."""
    first_of_autumn = 7
    longest = 31 if month < first_of_autumn else 30
    if year not in SOLAR_HIJRI_YEARS or not (1 <= month <= 12 and 1 <= day <= longest):  # noqa: PLR2004 - months
        return None
    days = sum(_solar_year_days(each) for each in range(1304, year))
    days -= sum(_solar_year_days(each) for each in range(year, 1304))
    before = (month - 1) * 31 - max(0, month - first_of_autumn)
    return _SOLAR_EPOCH + timedelta(days=days + before + day - 1)


def _solar_year_days(year: int) -> int:
    return 366 if year % 33 in _SOLAR_LEAP_REMAINDERS else 365
