"""Where the items of a listing stand, and when the listing itself is not to be trusted."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.compare import (
    Judgement,
    Standing,
    agreement,
    beyond,
    judge,
    learn,
    listing_keys,
    place,
    reaches_known_ground,
)
from watcher.model.change import StatementId
from watcher.model.item import Item
from watcher.model.listing import Habits, KnownItem, Remembered
from watcher.model.published import Published
from watcher.model.source import SourceKind

SITE = "https://ministry.example"
FIRST = date(2026, 3, 1)
DAY = timedelta(days=1)
HTML = SourceKind.HTML


def item(number: int, *, folder: str = "news", title: str = "", on: date | None = None) -> Item:
    day = on or FIRST + number * DAY
    return Item(
        url=f"{SITE}/{folder}/{number}",
        title=title or f"Minister receives the ambassador of country {number}",
        published=Published(day),
    )


def listing(first: int, last: int, *, folder: str = "news") -> list[Item]:
    """Items from ``last`` down to ``first``, a day each."""
    return [item(number, folder=folder) for number in range(last, first - 1, -1)]


def remember(items: list[Item]) -> Remembered:
    known = {
        StatementId(number): KnownItem(
            statement=StatementId(number),
            title=one.title,
            published=one.published,
            content=one.content,
        )
        for number, one in enumerate(items, 1)
    }
    owners = {key: StatementId(number) for number, keys in enumerate(listing_keys(items), 1) for key in keys}
    days = [one.published.day for one in items if one.published]
    return Remembered(owners=owners, items=known, oldest=min(days, default=None))


def standings(before: list[Item], now: list[Item]) -> list[Standing]:
    return [one.standing for one in place(now, listing_keys(now), remember(before))]


def judged(before: list[Item], now: list[Item], *, elapsed: timedelta = timedelta(minutes=5)) -> Judgement:
    remembered = remember(before)
    habits = learn(Habits(), before, HTML, new=0, elapsed=None)
    placed = place(now, listing_keys(now), remembered)
    return judge(placed, habits, HTML, since=remembered.newest or FIRST, elapsed=elapsed)


def test_what_is_not_known_is_new() -> None:
    assert standings(listing(1, 10), listing(2, 11)) == [Standing.NEW] + [Standing.KNOWN] * 9


def test_another_folder_for_everything_is_a_move_to_the_last_item() -> None:
    assert standings(listing(1, 10), listing(1, 10, folder="en/press")) == [Standing.MOVED] * 10


def test_a_move_beside_arrivals_leaves_the_arrivals_new() -> None:
    now = listing(1, 12, folder="en/press")
    assert standings(listing(1, 10), now) == [Standing.NEW] * 2 + [Standing.MOVED] * 10


def test_the_same_title_on_a_later_day_is_another_statement() -> None:
    before = [item(number, title="Daily press briefing") for number in range(5)]
    now = [item(9, title="Daily press briefing"), *before[:4]]
    assert standings(before, now)[0] is Standing.NEW


def test_a_namesake_of_the_day_on_which_the_listing_begins_is_another_statement() -> None:
    """The first may have dropped off the end of a busy listing: taking both for one would lose the second."""
    before = [item(number, on=FIRST) for number in range(5)]
    now = [item(9, title=before[4].title, on=FIRST), *before[:4]]
    assert standings(before, now)[0] is Standing.NEW


def test_the_same_title_at_the_same_moment_is_the_same_statement_wherever_it_stands() -> None:
    moment = Published.moment(datetime(2026, 3, 1, 9, 30, tzinfo=UTC))
    before = [replace(one, published=moment) for one in listing(1, 3)]
    now = [replace(before[0], url=f"{SITE}/other/7"), *before[1:]]
    assert standings(before, now)[0] is Standing.MOVED


def test_two_that_share_a_title_and_a_day_are_paired_with_none() -> None:
    before = [item(1, title="Notice", on=FIRST + 5 * DAY), *listing(1, 3)]
    now = [
        item(7, title="Notice", on=FIRST + 5 * DAY),
        item(8, title="Notice", on=FIRST + 5 * DAY),
        *listing(1, 3),
    ]
    assert standings(before, now)[:2] == [Standing.NEW, Standing.NEW]


def test_older_items_that_show_because_one_was_taken_off_are_old() -> None:
    before = listing(5, 14)
    now = [one for one in listing(4, 14) if one != item(9)]
    assert standings(before, now)[-1] is Standing.OLD


def test_an_older_item_that_shows_without_any_reason_is_news() -> None:
    assert standings(listing(5, 8), [*listing(5, 8), item(1)])[-1] is Standing.NEW


@given(known=st.integers(2, 20), arrivals=st.integers(0, 8), moved=st.booleans())
def test_an_item_is_known_moved_or_new_and_no_statement_is_two_of_them(
    known: int, arrivals: int, moved: bool
) -> None:
    before = listing(1, known)
    now = listing(1, known + arrivals, folder="en" if moved else "news")
    placed = place(now, listing_keys(now), remember(before))
    assert [one.item for one in placed] == now
    owned = [one.statement for one in placed if one.statement]
    assert len(owned) == len(set(owned))
    assert sum(one.standing is Standing.NEW for one in placed) == arrivals


@given(known=st.integers(1, 30), shown=st.integers(1, 30))
def test_a_listing_that_says_what_it_said_is_never_suspected(known: int, shown: int) -> None:
    before = listing(1, known)
    judgement = judged(before, before[:shown])
    assert judgement.suspicion is None
    assert not judgement.held


@pytest.mark.parametrize("arrivals", [1, 6, 14, 40])
def test_arrivals_above_known_statements_are_believed(arrivals: int) -> None:
    now = [item(100 + n, on=FIRST + 11 * DAY) for n in range(arrivals)] + listing(1, 10)
    assert judged(listing(1, 10), now).suspicion is None


def test_everything_new_at_once_is_suspected() -> None:
    now = [item(number, folder="x", title=f"Press release no. {number}") for number in range(1, 11)]
    assert judged(listing(1, 10), now).held


def test_everything_new_after_a_long_time_is_believed() -> None:
    now = listing(41, 50)
    assert not judged(listing(1, 10), now, elapsed=timedelta(days=40)).held


def test_many_new_ones_without_a_date_are_suspected() -> None:
    strangers = [replace(item(200 + n), published=None) for n in range(7)]
    assert judged(listing(1, 10), strangers + listing(1, 10)).suspicion


@pytest.mark.parametrize(("retitled", "suspected"), [(1, False), (2, False), (4, True), (10, True)])
def test_a_third_of_the_known_ones_retitled_is_suspected(retitled: int, suspected: bool) -> None:
    before = listing(1, 10)
    now = [replace(one, title=f"Read: {one.title}") for one in before[:retitled]] + before[retitled:]
    assert bool(judged(before, now).suspicion) is suspected


def test_the_dates_of_a_sitemap_tell_of_edits_and_not_of_a_redesign() -> None:
    before = listing(1, 10)
    now = [replace(one, published=Published(FIRST + 60 * DAY)) for one in before]
    remembered = remember(before)
    habits = learn(Habits(), before, SourceKind.SITEMAP, new=0, elapsed=None)
    placed = place(now, listing_keys(now), remembered)
    told = judge(placed, habits, SourceKind.SITEMAP, since=FIRST, elapsed=DAY)
    assert told.suspicion is None


def test_a_new_month_on_a_listing_by_month_is_no_rot() -> None:
    assert judged(listing(1, 30), [item(31)], elapsed=DAY).rot == ()


def test_a_few_items_left_of_many_are_rot() -> None:
    assert judged(listing(1, 30), listing(29, 30)).rot


def test_a_feed_that_is_a_page_now_is_rot() -> None:
    before = listing(1, 10)
    habits = learn(Habits(), before, SourceKind.FEED, new=0, elapsed=None)
    placed = place(before, listing_keys(before), remember(before))
    assert judge(placed, habits, HTML, since=FIRST, elapsed=DAY).rot


def test_habits_follow_a_listing_that_shrinks_slowly() -> None:
    habits = learn(Habits(), listing(1, 30), HTML, new=0, elapsed=None)
    for shown in range(30, 5, -1):
        now = listing(1, shown)
        placed = place(now, listing_keys(now), remember(now))
        assert judge(placed, habits, HTML, since=FIRST, elapsed=DAY).rot == ()
        habits = learn(habits, now, HTML, new=0, elapsed=DAY)


@pytest.mark.parametrize("a_day", [1, 4, 20])
def test_the_pace_of_a_source_is_learnt(a_day: int) -> None:
    habits = learn(Habits(), listing(1, 10), HTML, new=0, elapsed=None)
    for _ in range(60 * 24):
        habits = learn(habits, listing(1, 10), HTML, new=0, elapsed=timedelta(hours=1))
    quiet = habits.daily
    for _ in range(60):
        habits = learn(habits, listing(1, 10), HTML, new=a_day, elapsed=DAY)
    assert quiet < 0.1
    assert habits.daily == pytest.approx(a_day, rel=0.15)


@pytest.mark.parametrize(
    ("before", "now", "reached"),
    [
        (listing(1, 10), listing(2, 11), True),
        (listing(1, 10), listing(20, 29), False),
        (listing(1, 10), [item(3), *listing(20, 28)], False),
        (listing(1, 10)[::-1], [*listing(1, 10)[::-1], item(11)], True),
        (listing(1, 10), listing(1, 10), True),
    ],
    ids=["joined", "apart", "only a pinned one", "newest last", "nothing new"],
)
def test_arrivals_that_join_what_is_known_leave_no_gap(
    before: list[Item], now: list[Item], reached: bool
) -> None:
    placed = place(now, listing_keys(now), remember(before))
    assert reaches_known_ground(placed, FIRST + 9 * DAY) is reached


def test_a_feed_agrees_with_the_page_whose_statements_it_holds() -> None:
    page = listing(1, 20)
    assert agreement(listing(11, 20), page) == 1.0
    assert agreement(listing(1, 40), page) < 0.6
    assert agreement(listing(11, 20, folder="sport"), page) == 0.0
    mixed = [*listing(11, 20), *listing(11, 20, folder="sport")]
    assert agreement(mixed, page) < 0.6


def test_beyond_a_feed_are_the_items_that_only_the_page_shows() -> None:
    assert beyond(listing(11, 20), listing(1, 20)) == tuple(listing(1, 10))
