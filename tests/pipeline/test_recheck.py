"""Looking again: by age, newest first, and no host or source at the cost of another."""

import asyncio
from asyncio import Event
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from tests.support.databases import ON_SQLITE
from tests.support.polling import NOW, SANCTIONS, SITE, SOURCE, Desk, polling_desk
from watcher.errors import FetchError
from watcher.model.change import ChangeKind, StatementState
from watcher.model.reason import Reason
from watcher.model.source import Rung, Source, SourceId
from watcher.pipeline.report import LookReport
from watcher.store import Database

pytestmark = ON_SQLITE

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
OTHER = Source(id=SourceId("other"), name="Other", url="https://other.example.org/", language="en")
HOST = SITE.removeprefix("https://")


async def published(desk: Desk, *sources: Source, number: int = 12) -> None:
    """Let a press office publish statements that are all read once."""
    for count in range(number):
        desk.site.publish(f"act-{count}", f"Act number {count}", f"{SANCTIONS} It lasts {count + 10} days.")
    for source in sources:
        await desk.poller.poll(source)


@pytest.fixture
async def desk(database: Database) -> Desk:
    desk = await polling_desk(database)
    await published(desk, SOURCE)
    return desk


async def looked_at(desk: Desk) -> list[str]:
    return [look.known.url.rpartition("/")[2] for look in await desk.rechecker.recheck_due(50)]


async def knocked_until(desk: Desk, happened: Callable[[], bool]) -> None:
    """Let the engine knock until something has happened, the threads of the database at work meanwhile."""
    for _ in range(2000):
        await desk.rechecker.start_due()
        if happened():
            return
        await asyncio.sleep(0.005)
    raise AssertionError("it did not happen")


async def test_an_edit_nine_days_later_is_told_at_the_next_rung_though_no_listing_shows_it(
    desk: Desk,
) -> None:
    desk.site.page_size, desk.site.pager = 3, False
    quiet: list[LookReport] = []
    while desk.clock.now() < NOW + 9 * DAY:
        desk.clock.advance(18 * HOUR)
        quiet += await desk.rechecker.recheck_due(50)
    assert all(look.kind is None for look in quiet)

    title, text = desk.site.statements["act-0"]
    desk.site.statements["act-0"] = (title, text.replace("10 days", "16 days"))
    desk.site.publish("act-12", "Act number 12")
    await desk.poller.poll(SOURCE)
    edits = []
    for _ in range(7):
        desk.clock.advance(12 * HOUR)
        edits += [look for look in await desk.rechecker.recheck_due(50) if look.kind]
    assert [(look.kind, look.deliveries, look.known.url[-5:]) for look in edits] == [
        (ChangeKind.REVISED, 1, "act-0")
    ]


async def test_each_source_has_its_own_ladder(database: Database) -> None:
    seldom = replace(SOURCE, revisits=(Rung(10 * DAY, 2 * DAY),))
    never = replace(OTHER, revisits=())
    desk = await polling_desk(database, [seldom, never])
    await published(desk, seldom, never, number=3)
    desk.clock.advance(1.7 * DAY)
    assert await looked_at(desk) == []
    desk.clock.advance(0.6 * DAY)
    assert sorted(await looked_at(desk)) == ["act-0", "act-1", "act-2"], "and none of the other source"


async def test_newest_come_first_where_time_is_short(desk: Desk) -> None:
    desk.clock.advance(DAY)
    for number in (20, 21):
        desk.site.publish(f"act-{number}", f"Act number {number}", on=(NOW + DAY).date())
    await desk.poller.poll(SOURCE)
    desk.clock.advance(HOUR)
    looks = await desk.rechecker.recheck_due(3)
    assert sorted(look.known.url[-6:] for look in looks)[1:] == ["act-20", "act-21"]


async def test_a_host_with_much_that_is_due_or_that_hangs_keeps_no_other_waiting(database: Database) -> None:
    desk = await polling_desk(database, [SOURCE, OTHER])
    await published(desk, SOURCE, OTHER)
    desk.clock.advance(HOUR)
    desk.site.hanging[HOST] = Event()
    desk.site.asked.clear()
    await knocked_until(desk, lambda: len(desk.site.asked) == 1 + 12)
    assert desk.site.waiting[HOST] == 1, "one look at a time, so that a poll finds a seat"
    desk.site.hanging[HOST].set()
    await knocked_until(desk, lambda: len(desk.site.asked) == 12 + 12)
    await desk.rechecker.drain()
    assert desk.site.waiting[HOST] == 0


async def test_two_sources_of_one_host_are_looked_at_in_turns(database: Database) -> None:
    twin = Source(id=SourceId("mission"), name="Mission", url=f"{SITE}/mission/", language="en")
    desk = await polling_desk(database, [SOURCE, twin])
    await published(desk, SOURCE, twin)
    desk.clock.advance(HOUR)
    desk.site.hanging[HOST] = Event()
    await knocked_until(desk, lambda: desk.site.waiting[HOST] == 1)
    await desk.rechecker.drain()


@pytest.mark.parametrize(
    "error",
    [
        FetchError("answered 503", reason=Reason.SERVER_ERROR, status=503),
        FetchError("did not answer in time", reason=Reason.TIMEOUT),
        FetchError("no such name", reason=Reason.DNS),
    ],
    ids=lambda error: error.reason,
)
async def test_an_outage_of_forty_days_is_survived_by_every_statement(desk: Desk, error: FetchError) -> None:
    waiting = await desk.due()
    desk.site.down = error
    for _ in range(40):
        desk.clock.advance(DAY)
        await desk.poller.poll(SOURCE)
        looks = await desk.rechecker.recheck_due(50)
        assert len(looks) <= 1, "one failure speaks for the host"
    desk.site.down = None
    title, text = desk.site.statements["act-3"]
    desk.site.statements["act-3"] = (title, text.replace("13 days", "73 days"))
    desk.clock.advance(DAY)
    report = await desk.poller.poll(SOURCE)
    looks = await desk.rechecker.recheck_due(50)

    assert (report.failed, report.new, report.deliveries) == (False, 0, 0)
    assert len(looks) == 12, "those too whose rung passed meanwhile"
    assert [look.known.url[-5:] for look in looks if look.kind] == ["act-3"]
    states = {one.state for one in await desk.archive.latest(50)}
    assert states == {StatementState.PRESENT}
    notices = 2  # that it cannot be read, and that it can again
    assert await desk.due() == waiting + 1 + notices
