"""The two ways to read dates: one date out of a field, or every date in a line."""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from watcher.model.published import Published
from watcher.text.dates.days import DayFound, find_days
from watcher.text.dates.fold import fold
from watcher.text.dates.relative import relative_day
from watcher.text.dates.roles import DateRole, role_of
from watcher.text.dates.sense import DateSense
from watcher.text.dates.times import ClockTime, time_after, time_before
from watcher.text.dates.zones import localized

_SLACK = timedelta(days=1)
_LONGEST = 20_000
_SHORT = 300
_ISO = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?(?:Z|[+-]\d\d:\d\d)")
_ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_USUAL_YEARS = range(1900, 2200)
_DIGIT = re.compile("[0-9]")
_NUMBER = re.compile(r"[\d〇一二三四五六七八九十元]")


@dataclass(frozen=True, slots=True, kw_only=True)
class DateFound:
    """A date in a text: ``text[start:end]`` is the date with its time, without the words around it."""

    published: Published
    role: DateRole
    start: int
    end: int
    has_year: bool


def parse_date(text: str, *, language: str | None, timezone: str, now: datetime) -> Published | None:
    """Return the date of publication that a date field gives, None where it gives none.

    ``timezone`` is the IANA zone of times that name none, ``now`` is aware. Of several dates, the one marked
    as published wins, then an unmarked one, then an update; an expiry is no date of publication, and
    nothing lies more than a day after ``now``.
    """
    if _ISO.fullmatch(text):
        return _iso_moment(text, now)
    if _ISO_DAY.fullmatch(text) and (day := _iso_day(text)):
        return Published(day) if day <= (now + _SLACK).date() else None
    found = find_date(text, language=language, timezone=timezone, now=now)
    return found.published if found else None


def _iso_day(text: str) -> date | None:
    """Read a day as machines write it; None where it is no Gregorian one."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day if day.year in _USUAL_YEARS else None


def _iso_moment(text: str, now: datetime) -> Published | None:
    """Read what machines write, without looking for anything else."""
    try:
        moment = datetime.fromisoformat(text)
        return Published.moment(moment) if moment <= now + _SLACK else None
    except (ValueError, OverflowError):
        return None


def find_date(text: str, *, language: str | None, timezone: str, now: datetime) -> DateFound | None:
    """Return the likeliest date of publication inside a longer text with its place; see ``parse_date``."""
    found = find_dates(text, DateSense(language=language, timezone=timezone, now=now))
    usable = [each for each in found if each.role is not DateRole.OTHER]
    return min(usable, key=lambda each: (each.role, not each.has_year), default=None)


def find_dates(text: str, sense: DateSense) -> tuple[DateFound, ...]:
    """Return every date in the text that is not in the future, in reading order."""
    return _remembered(text, sense) if len(text) <= _SHORT else _find(text[:_LONGEST], sense)


@lru_cache(maxsize=4096)
def _remembered(text: str, sense: DateSense) -> tuple[DateFound, ...]:
    """Read each line of a page once, however many guesses at its layout ask for it."""
    return _find(text, sense)


def _find(text: str, sense: DateSense) -> tuple[DateFound, ...]:
    folded = fold(text)
    if not _NUMBER.search(folded):
        return _relative(folded, sense)
    results: list[DateFound] = []
    for found in find_days(folded, sense):
        day = _latest_allowed(found, sense.now)
        if day is not None:
            results.append(_with_time(folded, found, day, sense))
    return tuple(results) or _relative(folded, sense)


def _latest_allowed(found: DayFound, now: datetime) -> date | None:
    """Return the first reading that is not more than a day ahead; for a day without year, the nearest."""
    limit = (now + _SLACK).date()
    return next((day for day in found.readings if day <= limit), None)


def _with_time(folded: str, found: DayFound, day: date, sense: DateSense) -> DateFound:
    clock = None
    if _DIGIT.search(folded, found.end) or _DIGIT.search(folded, 0, found.start):
        after = time_after(folded, found.end, sense.timezone)
        clock = after or time_before(folded, found.start, sense.timezone)
    published = _moment(day, clock, sense.now) if clock else None
    start, end = found.start, found.end
    if clock and published:
        start, end = min(start, clock.start), max(end, clock.end)
    return DateFound(
        published=published or Published(day),
        role=role_of(folded, start),
        start=start,
        end=end,
        has_year=found.has_year,
    )


def _moment(day: date, clock: ClockTime, now: datetime) -> Published | None:
    """Join day and time; None where that leads more than a day ahead or out of the calendar."""
    try:
        moment = localized(datetime.combine(day, clock.time), clock.zone)
        return Published.moment(moment) if moment <= now + _SLACK else None
    except OverflowError:
        return None


def _relative(folded: str, sense: DateSense) -> tuple[DateFound, ...]:
    local_now = sense.now.astimezone(ZoneInfo(sense.timezone))
    meant = relative_day(folded, local_now)
    if meant is None:
        return ()
    moment, end = meant
    found = DayFound(0, end, (moment.date(),))
    return (_with_time(folded, found, moment.date(), sense),)
