"""What servers and feeds say about their freshness, and how far that is heeded."""

from datetime import UTC, datetime, time, timedelta
from random import Random

import pytest

from watcher.engine import Cadence
from watcher.model.page import NotModified
from watcher.model.source import Source, SourceId, Window

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
BRIEFING = Window(
    days=frozenset(range(1, 8)),
    start=time(11, 45),
    end=time(14, 0),
    timezone="UTC",
    every=timedelta(seconds=30),
)
QUIET = Source(id=SourceId("quiet"), name="Quiet", url="https://ministry.example")
BUSY = Source(id=SourceId("busy"), name="Busy", url="https://ministry.example", windows=(BRIEFING,))
NOTHING_NEW = NotModified(url="https://ministry.example", fetched_at=NOON)


def wait(source: Source, *, header: timedelta | None = None, ttl: timedelta | None = None) -> timedelta:
    """Return the shortest of many waits."""
    pace = Cadence(rng=Random(7), fresh_for=lambda _headers, _now, cap: header and min(header, cap))
    moments = [
        pace.next_poll(source, NOON, failures=0, answer=NOTHING_NEW, time_to_live=ttl) for _ in range(50)
    ]
    return min(moments) - NOON


@pytest.mark.parametrize("said", [{"header": timedelta(hours=9)}, {"ttl": timedelta(hours=9)}])
def test_freshness_is_heeded_no_further_than_the_pace_in_force(said: dict[str, timedelta]) -> None:
    assert wait(QUIET, **said) == timedelta(minutes=5)
    assert wait(BUSY, **said) == timedelta(seconds=30)


@pytest.mark.parametrize("said", [{}, {"header": timedelta(seconds=1)}, {"ttl": timedelta(seconds=1)}])
def test_freshness_that_is_over_before_the_next_poll_changes_nothing(said: dict[str, timedelta]) -> None:
    assert wait(QUIET, **said) < timedelta(minutes=5)
