"""What is gone from a listing while its neighbours still stand on it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.compare import Placed, Standing, sightings
from watcher.compare.listings.vanishing import vanished
from watcher.model.change import StatementId, StatementState
from watcher.model.item import Item
from watcher.model.listing import KnownItem, Remembered, Sighting
from watcher.model.published import Published
from watcher.model.source import Source, SourceId, SourceKind, TextFrom

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
FIRST = date(2026, 10, 1)
PAGES = Source(id=SourceId("council"), name="Council", url="https://press.example.org/")
TEXTS = replace(PAGES, text_from=TextFrom.ITEM)
CHANNEL = replace(PAGES, url="https://t.me/s/ministry", kind=SourceKind.TELEGRAM)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def known(number: int, day: int | None = None) -> KnownItem:
    """Return statement ``number``, of that day of the calendar, which was read when it came."""
    return KnownItem(
        statement=StatementId(number),
        title=f"Statement {number}",
        published=Published(FIRST + timedelta(days=number if day is None else day)),
        content=None,
        url=f"https://t.me/ministry/{number}",
        first_seen_at=NOW - timedelta(days=60 - number),
        checks=1,
        read_at=NOW - 2 * HOUR,
    )


def listing(shown: Sequence[KnownItem]) -> tuple[Placed, ...]:
    return tuple(
        Placed(
            item=Item(url=one.url, title=one.title, published=one.published),
            keys=(f"url:{one.url}",),
            standing=Standing.KNOWN,
            known=one,
        )
        for one in shown
    )


def remember(*items: KnownItem) -> Remembered:
    return Remembered(owners={}, items={one.statement: one for one in items}, oldest=FIRST)


def gone(shown: Sequence[KnownItem], stored: Sequence[KnownItem], source: Source = PAGES) -> list[int]:
    return [one.statement for one in vanished(listing(shown), remember(*stored), source)]


STORED = [known(number) for number in range(30, 0, -1)]
"""Newest first, as most listings show them."""


@pytest.mark.parametrize("source", [PAGES, TEXTS])
def test_a_statement_between_an_older_and_a_newer_one_is_gone(source: Source) -> None:
    shown = [one for one in STORED[:10] if one.statement != 26]
    assert gone(shown, STORED, source) == [26]
    assert gone(shown[::-1], STORED, source) == [26], "also where the oldest is shown first"


def test_the_newest_and_what_was_pushed_off_prove_nothing() -> None:
    assert gone(STORED[1:10], STORED) == []


@given(
    days=st.lists(st.integers(1, 40), min_size=2, max_size=30), size=st.integers(1, 20), pinned=st.booleans()
)
def test_nothing_is_gone_from_a_listing_that_shows_the_newest(
    days: list[int], size: int, pinned: bool
) -> None:
    stored = [known(number, day) for number, day in enumerate(sorted(days), start=1)][::-1]
    shown = stored[:size] if not pinned else [stored[-1], *stored[: max(size, 5)]]
    assert gone(shown, stored) == []
    assert gone(shown, stored, TEXTS) == []


def test_old_statements_pinned_to_the_top_do_not_say_how_far_a_listing_reaches() -> None:
    pinned = [STORED[25], STORED[20]]
    assert gone([*pinned, *STORED[:10]], STORED) == []
    assert gone([*pinned, *(one for one in STORED[:10] if one.statement != 26)], STORED) == [26]


def test_several_sections_on_one_page_prove_nothing() -> None:
    speeches, notes = STORED[0:8:2], STORED[1:13:2]
    assert gone([*speeches, *notes], STORED) == []


def test_a_listing_without_order_or_dates_proves_nothing() -> None:
    shuffled = [STORED[place] for place in (3, 9, 1, 7, 0, 8, 2)]
    assert gone(shuffled, STORED) == []
    undated = [replace(one, published=None) for one in STORED[:5] + STORED[6:10]]
    assert gone(undated, STORED) == []


def test_a_listing_that_shows_others_now_proves_nothing() -> None:
    assert gone(STORED[::3], STORED) == []


def test_what_was_never_read_or_is_withdrawn_already_is_not_missed() -> None:
    for state in (StatementState.HELD, StatementState.ANNOUNCED, StatementState.WITHDRAWN):
        stored = [replace(one, state=state) if one.statement == 26 else one for one in STORED]
        assert gone([one for one in STORED[:10] if one.statement != 26], stored) == []


def test_of_one_day_what_came_later_is_the_newer_neighbour() -> None:
    stored = [known(3, 9), known(2, 9), known(1, 4), known(0, 3)]
    assert gone([stored[0], *stored[2:]], stored, TEXTS) == [2]
    together = [replace(one, first_seen_at=NOW) for one in stored]
    assert gone([together[0], *together[2:]], together, TEXTS) == [], "nothing says which came first"


def test_a_text_on_the_listing_needs_two_older_neighbours() -> None:
    shown = [*STORED[:3], STORED[6]]
    assert gone(shown, STORED) == [27, 26, 25]
    assert gone(shown, STORED, TEXTS) == [], "that one may be what is out of order"


def test_between_the_numbers_of_a_channel_every_post_that_is_not_shown_is_gone() -> None:
    stored = [replace(one, published=None) for one in STORED]
    shown = [one for one in stored[:10] if one.statement not in {29, 26}]
    assert gone(shown, stored, CHANNEL) == [29, 26]
    assert gone(shown[:1], stored, CHANNEL) == []
    foreign = [replace(one, url=f"https://t.me/mission/{one.statement}") for one in stored]
    assert gone(shown, foreign, CHANNEL) == [], "another channel counts for itself"
    nameless = [replace(one, url=f"https://t.me/ministry/{'9' * 5000}") for one in stored]
    assert gone(shown, nameless, CHANNEL) == []


def test_few_pages_are_looked_at_newest_first_and_not_again_within_the_hour() -> None:
    shown = [STORED[0], *STORED[6:12]]
    looked_at = [replace(STORED[1], checks=2, read_at=NOW - HOUR / 2)]
    away = [replace(STORED[2], state=StatementState.MISSING), replace(STORED[3], failures=1)]
    once = sightings(listing(shown), remember(*STORED), PAGES, NOW)
    assert list(once.items()) == [(number, Sighting.GONE) for number in (29, 28, 27)]
    then = sightings(listing(shown), remember(*STORED, *looked_at, *away), PAGES, NOW)
    assert list(then) == [26, 25]
    assert 29 in sightings(listing(shown), remember(*STORED, *looked_at), PAGES, NOW + HOUR)


@pytest.mark.parametrize(("source", "believed"), [(TEXTS, 2), (CHANNEL, 3)])
def test_more_texts_gone_than_are_taken_down_at_once_are_gone_together(source: Source, believed: int) -> None:
    def seen(number: int) -> set[Sighting]:
        shown = [STORED[0], *STORED[number + 1 : 12]]
        found = sightings(listing(shown), remember(*STORED), source, NOW)
        assert len(found) == number
        return set(found.values())

    assert seen(believed) == {Sighting.GONE}
    assert seen(believed + 1) == {Sighting.GONE_TOGETHER}


def test_what_is_gone_together_is_looked_at_twice_and_when_it_has_lasted() -> None:
    def asked(*, checks: int, since: timedelta) -> int:
        missing = [
            replace(one, state=StatementState.MISSING, missing_checks=checks, missing_since=NOW - since)
            for one in STORED[2:7]
        ]
        shown = [*STORED[:2], *STORED[7:12]]
        return len(sightings(listing(shown), remember(*STORED, *missing), TEXTS, NOW))

    assert asked(checks=1, since=HOUR) == 5
    assert asked(checks=2, since=2 * DAY) == 0
    assert asked(checks=2, since=3 * DAY) == 5


def test_what_was_missed_twice_is_not_back_because_the_listing_moved_on() -> None:
    def asked(checks: int) -> dict[StatementId, Sighting]:
        missing = replace(
            STORED[20], state=StatementState.MISSING, missing_checks=checks, missing_since=NOW - HOUR
        )
        return dict(sightings(listing(STORED[:10]), remember(*STORED, missing), TEXTS, NOW))

    assert asked(1) == {}
    assert asked(2) == {STORED[20].statement: Sighting.GONE}


@pytest.mark.parametrize("state", [StatementState.MISSING, StatementState.WITHDRAWN])
def test_a_text_that_is_back_is_looked_at_at_once(state: StatementState) -> None:
    back = replace(STORED[3], state=state)
    shown = listing([*STORED[:3], back, *STORED[4:9]])
    assert sightings(shown, remember(*STORED, back), TEXTS, NOW) == {back.statement: Sighting.SHOWN}
    assert sightings(shown, remember(*STORED, back), PAGES, NOW) == {}, "a page speaks for itself"
