"""The cadence with its jitter and limits filled in: what the poll loop asks for the next moment."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from random import Random

from watcher.engine.cadence import next_check, next_poll, pace_at
from watcher.errors import FetchError
from watcher.model.page import NotModified, Page
from watcher.model.source import Source

LONGEST_FRESHNESS = timedelta(minutes=15)
"""A cache header may put off the next poll by this much, and never by more than the pace in force."""
FIRST_RETRY = timedelta(minutes=1)
LONGEST_RETRY = timedelta(hours=6)

FreshFor = Callable[[Mapping[str, str], datetime, timedelta], timedelta | None]


class Cadence:
    """Implements ``pipeline.ports.Pace``."""

    def __init__(
        self,
        *,
        rng: Random,
        fresh_for: FreshFor,
        first_retry: timedelta = FIRST_RETRY,
    ) -> None:
        self._rng = rng
        self._fresh_for = fresh_for
        self._first_retry = first_retry

    def next_poll(
        self,
        source: Source,
        now: datetime,
        *,
        failures: int,
        answer: Page | NotModified | FetchError | None,
        time_to_live: timedelta | None = None,
    ) -> datetime:
        """Return when a source is due next; aware UTC, after ``now``."""
        longest = min(pace_at(source, now), LONGEST_FRESHNESS)
        fresh = None if time_to_live is None else min(time_to_live, longest)
        if isinstance(answer, Page | NotModified):
            fresh = self._fresh_for(answer.headers, now, longest) or fresh
        return next_poll(
            source,
            now=now,
            failures=failures,
            retry_after=answer.retry_after if isinstance(answer, FetchError) else None,
            fresh_for=fresh,
            jitter=self._rng.random(),
        )

    def next_check(self, source: Source, first_seen_at: datetime, now: datetime) -> datetime | None:
        """Return when a statement is looked at again; None when it is too old."""
        return next_check(first_seen_at, now, source.revisits, jitter=self._rng.random())

    def next_try(self, now: datetime, *, failures: int) -> datetime:
        """Return when an unread statement is tried again: each failure in a row doubles the wait."""
        doubled = self._first_retry * int(2 ** min(max(failures, 1) - 1, 20))
        return now + min(doubled, LONGEST_RETRY) * (0.9 + 0.2 * self._rng.random())
