"""When a source is due again, and when a statement is looked at again."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.engine.cadence import LONGEST_BACKOFF, next_check, next_poll
from watcher.model.source import LADDER, Source, SourceId, Window

NOON = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)  # a Wednesday
BRUSSELS = ZoneInfo("Europe/Brussels")
MINUTE = timedelta(minutes=1)
WEEKDAYS = frozenset(range(1, 6))
BRIEFING = Window(
    days=WEEKDAYS,
    start=time(11, 45),
    end=time(14),
    timezone="Europe/Brussels",
    every=timedelta(seconds=30),
)


def source(*windows: Window, every: timedelta = 5 * MINUTE) -> Source:
    return Source(id=SourceId("eeas"), name="EEAS", url="https://example.org/", every=every, windows=windows)


def brussels(day: int, hour: int, minute: int = 0, month: int = 3) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=BRUSSELS)


def test_a_healthy_source_is_due_after_its_own_pace() -> None:
    assert next_poll(source(), now=NOON, failures=0, jitter=0.5) == NOON + 5 * MINUTE


def test_jitter_spreads_the_pace_by_a_tenth_either_way() -> None:
    assert next_poll(source(), now=NOON, failures=0, jitter=0) == NOON + 4.5 * MINUTE
    assert next_poll(source(), now=NOON, failures=0, jitter=0.999) < NOON + 5.5 * MINUTE


def test_inside_a_window_its_pace_holds() -> None:
    now = brussels(4, 12)
    assert next_poll(source(BRIEFING), now=now, failures=0, jitter=0.5) == now + timedelta(seconds=30)


def test_a_source_wakes_when_its_window_opens() -> None:
    slow = source(BRIEFING, every=timedelta(hours=3))
    due = next_poll(slow, now=brussels(4, 10), failures=0, jitter=0.9)
    assert timedelta(0) <= due - brussels(4, 11, 45) <= timedelta(seconds=3)


def test_a_window_does_not_open_on_other_days() -> None:
    saturday = brussels(7, 10)
    slow = source(BRIEFING, every=timedelta(hours=3))
    assert next_poll(slow, now=saturday, failures=0, jitter=0.5) == saturday + timedelta(hours=3)


def test_a_window_is_closed_from_its_last_moment_on() -> None:
    assert next_poll(source(BRIEFING), now=brussels(4, 14), failures=0, jitter=0.5) == brussels(4, 14, 5)


def test_a_window_that_crosses_midnight_belongs_to_the_day_it_opens_on() -> None:
    friday_night = replace(BRIEFING, days=frozenset({5}), start=time(22), end=time(2))
    early_saturday, early_friday = brussels(7, 1), brussels(6, 1)
    night = source(friday_night)
    assert next_poll(night, now=early_saturday, failures=0, jitter=0.5) - early_saturday < MINUTE
    assert next_poll(night, now=early_friday, failures=0, jitter=0.5) == early_friday + 5 * MINUTE


def test_a_slow_night_ends_with_the_night() -> None:
    night = replace(BRIEFING, days=frozenset(range(1, 8)), start=time(23), end=time(6))
    quiet = source(replace(night, every=timedelta(hours=2)))
    due = next_poll(quiet, now=brussels(4, 5), failures=0, jitter=0.5)
    assert timedelta(0) <= due - brussels(4, 6) < MINUTE


def test_of_two_open_windows_the_quicker_counts() -> None:
    slower = replace(BRIEFING, every=2 * MINUTE)
    now = brussels(4, 12)
    both = source(slower, BRIEFING)
    assert next_poll(both, now=now, failures=0, jitter=0.5) == now + timedelta(seconds=30)


@pytest.mark.parametrize(("day", "month"), [(27, 3), (30, 3), (23, 10), (26, 10)])
def test_a_window_keeps_its_local_time_when_clocks_change(day: int, month: int) -> None:
    slow = source(BRIEFING, every=timedelta(hours=3))
    due = next_poll(slow, now=brussels(day, 11, month=month), failures=0, jitter=0)
    assert due.astimezone(BRUSSELS).time() == time(11, 45)


def test_a_window_in_the_hour_that_comes_twice_stays_open_for_both() -> None:
    sunday = replace(BRIEFING, days=frozenset({7}), start=time(2, 15), end=time(2, 45))
    second_coming = datetime(2026, 10, 25, 2, 30, tzinfo=BRUSSELS, fold=1).astimezone(UTC)
    assert next_poll(source(sunday), now=second_coming, failures=0, jitter=0.5) - second_coming < MINUTE


def test_a_window_in_the_hour_that_never_comes_is_still_open_for_its_length() -> None:
    sunday = replace(BRIEFING, days=frozenset({7}), start=time(1, 45), end=time(2, 30))
    after_the_jump = datetime(2026, 3, 29, 3, 10, tzinfo=BRUSSELS).astimezone(UTC)
    assert next_poll(source(sunday), now=after_the_jump, failures=0, jitter=0.5) - after_the_jump < MINUTE


def test_the_first_failure_keeps_the_pace_and_each_further_one_doubles_it() -> None:
    waits = [next_poll(source(), now=NOON, failures=n, jitter=0.5) - NOON for n in range(1, 5)]
    assert waits == [5 * MINUTE, 10 * MINUTE, 20 * MINUTE, 40 * MINUTE]


def test_back_off_never_gives_up() -> None:
    due = next_poll(source(), now=NOON, failures=10_000, jitter=0.5)
    assert due == NOON + LONGEST_BACKOFF


def test_a_slow_source_is_not_asked_more_often_because_it_fails() -> None:
    weekly = source(every=timedelta(days=7))
    assert next_poll(weekly, now=NOON, failures=5, jitter=0.5) == NOON + timedelta(days=7)


def test_a_failing_source_is_tried_when_its_window_opens() -> None:
    due = next_poll(source(BRIEFING), now=brussels(4, 10), failures=30, jitter=0)
    assert due == brussels(4, 11, 45)


def test_retry_after_is_honoured_up_to_a_day_even_inside_a_window() -> None:
    now = brussels(4, 12)
    hour, month = timedelta(hours=1), timedelta(days=30)
    asked = source(BRIEFING)
    assert next_poll(asked, now=now, failures=1, retry_after=hour, jitter=0.5) == now + hour
    assert next_poll(asked, now=now, failures=1, retry_after=month, jitter=0.5) == now + timedelta(days=1)


def test_freshness_postpones_and_never_hastens() -> None:
    hour, second = timedelta(hours=1), timedelta(seconds=1)
    assert next_poll(source(), now=NOON, failures=0, fresh_for=hour, jitter=0.5) == NOON + hour
    assert next_poll(source(), now=NOON, failures=0, fresh_for=second, jitter=0.5) == NOON + 5 * MINUTE


windows = st.builds(
    Window,
    days=st.frozensets(st.integers(1, 7), min_size=1),
    start=st.times(),
    end=st.times(),
    timezone=st.sampled_from(["UTC", "Europe/Brussels", "America/New_York", "Asia/Tehran", "Pacific/Apia"]),
    every=st.timedeltas(timedelta(seconds=5), timedelta(hours=2)),
)
sources = st.builds(source, windows, windows, every=st.timedeltas(timedelta(seconds=5), timedelta(days=3)))
moments = st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - the zone is the strategy's
jitters = st.floats(0, 1, exclude_max=True)


@given(sources, moments, st.integers(0, 500), jitters)
def test_the_next_poll_is_always_later_and_never_beyond_the_caps(
    asked: Source, now: datetime, failures: int, jitter: float
) -> None:
    due = next_poll(asked, now=now, failures=failures, jitter=jitter)
    longest = max(LONGEST_BACKOFF, asked.every, *(window.every for window in asked.windows))
    assert now < due <= now + 1.1 * longest


@given(sources, moments, st.integers(0, 40), jitters)
def test_one_failure_more_never_means_sooner(
    asked: Source, now: datetime, failures: int, jitter: float
) -> None:
    fewer = next_poll(asked, now=now, failures=failures, jitter=jitter)
    more = next_poll(asked, now=now, failures=failures + 1, jitter=jitter)
    assert fewer <= more


@given(windows, moments, jitters)
def test_inside_a_window_the_wait_is_at_most_its_pace(window: Window, now: datetime, jitter: float) -> None:
    all_day = replace(window, days=frozenset(range(1, 8)), end=window.start)
    due = next_poll(source(all_day, every=timedelta(days=9)), now=now, failures=0, jitter=jitter)
    assert due - now <= 1.1 * window.every


@pytest.mark.parametrize(
    ("age", "wait"),
    [
        (timedelta(0), 15 * MINUTE),
        (timedelta(hours=2, minutes=59), 15 * MINUTE),
        (timedelta(hours=3), timedelta(hours=1)),
        (timedelta(days=2), timedelta(hours=3)),
        (timedelta(days=8), timedelta(days=3)),
        (timedelta(days=100), timedelta(days=30)),
        (timedelta(days=365), None),
    ],
)
def test_an_older_statement_is_looked_at_less_often(age: timedelta, wait: timedelta | None) -> None:
    expected = None if wait is None else NOON + wait
    assert next_check(NOON - age, NOON, jitter=0.5) == expected


@given(st.timedeltas(timedelta(0), timedelta(days=400)), jitters)
def test_the_next_check_is_always_later(age: timedelta, jitter: float) -> None:
    due = next_check(NOON - age, NOON, jitter=jitter)
    assert (due is None) == (age >= LADDER[-1].until)
    assert due is None or due > NOON
