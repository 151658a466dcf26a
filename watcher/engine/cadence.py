"""When to look again: the pace of a source with its windows and back-off, the age ladder of a statement.

Pure: the present moment and the jitter are arguments.
"""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from watcher.model.source import LADDER, Rung, Source, Window

SPREAD = 0.1
"""A step is made up to this much shorter or longer, so that sources do not march in step."""
LONGEST_BACKOFF = timedelta(hours=6)
"""A failing source is asked at least this often, or at its own pace where that is slower."""
LONGEST_RETRY_AFTER = timedelta(hours=24)
"""What a server may make us wait at most."""
SHORTEST_STEP = timedelta(seconds=1)
_MOST_DOUBLINGS = 20  # far past every cap, and no overflow


def next_poll(
    source: Source,
    *,
    now: datetime,
    failures: int,
    retry_after: timedelta | None = None,
    fresh_for: timedelta | None = None,
    jitter: float,
) -> datetime:
    """Return when a source is due again, always after ``now``; aware UTC.

    ``failures`` counts consecutive failed polls: the first keeps the usual pace, each further one doubles it.
    ``retry_after`` and ``fresh_for`` are what the server asked for; both only ever postpone.
    ``jitter`` is a fraction in [0, 1).
    """
    pace = pace_at(source, now)
    step = _backed_off(pace, failures)
    due = now + max(_spread(step, jitter), SHORTEST_STEP)
    due = min([due, *_quickenings(source, now, due, jitter)])
    if fresh_for is not None:
        due = max(due, now + fresh_for)
    if retry_after is not None:
        due = max(due, now + min(retry_after, LONGEST_RETRY_AFTER))
    return due


def next_check(
    first_seen: datetime, now: datetime, ladder: Sequence[Rung] = LADDER, *, jitter: float
) -> datetime | None:
    """Return when to look at a statement again, or None when it is too old; ``jitter`` in [0, 1)."""
    age = now - first_seen
    for rung in ladder:
        if age < rung.until:
            return now + _spread(rung.every, jitter)
    return None


def _spread(step: timedelta, jitter: float) -> timedelta:
    return step * (1 - SPREAD + 2 * SPREAD * jitter)


def _backed_off(pace: timedelta, failures: int) -> timedelta:
    doublings = min(max(failures - 1, 0), _MOST_DOUBLINGS)
    longest = max(pace, LONGEST_BACKOFF)
    return min(pace * (1 << doublings), longest)


def pace_at(source: Source, moment: datetime) -> timedelta:
    """Return the pace in force: of the quickest window open at that moment, else the source's own."""
    day = timedelta(days=1)
    paces = [
        window.every
        for window in source.windows
        if any(opens <= moment < closes for opens, closes in _openings(window, moment - day, moment + day))
    ]
    return min(paces, default=source.every)


def _quickenings(source: Source, now: datetime, due: datetime, jitter: float) -> Iterator[datetime]:
    """Yield the moments before ``due`` at which a quicker pace begins, a little after the stroke."""
    current = pace_at(source, now)
    for window in source.windows:
        for opening in _openings(window, now, due):
            for boundary in opening:
                pace = pace_at(source, boundary)
                if now < boundary < due and pace < current:
                    yield boundary + pace * SPREAD * jitter


def _openings(window: Window, earliest: datetime, latest: datetime) -> Iterator[tuple[datetime, datetime]]:
    """Yield every opening (start, end; aware UTC) that may touch the stretch between two moments."""
    zone = ZoneInfo(window.timezone)
    day = earliest.astimezone(zone).date() - timedelta(days=1)
    while day <= latest.astimezone(zone).date():
        if day.isoweekday() in window.days:
            yield _opening(window, day, zone)
        day += timedelta(days=1)


def _opening(window: Window, day: date, zone: ZoneInfo) -> tuple[datetime, datetime]:
    last_day = day if window.start < window.end else day + timedelta(days=1)
    opens = datetime.combine(day, window.start, zone)
    closes = datetime.combine(last_day, window.end, zone)
    # A closing time that comes twice, or never, when clocks change: the later reading of it.
    ends = (closes.replace(fold=fold).astimezone(UTC) for fold in (0, 1))
    return opens.astimezone(UTC), max(ends)
