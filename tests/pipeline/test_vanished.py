"""Statements that disappear from a listing, a feed or a channel: looked into at once, told when confirmed."""

from dataclasses import dataclass
from datetime import timedelta

import pytest

from tests.support.channel import Channel
from tests.support.databases import ON_SQLITE
from tests.support.polling import NOW, SANCTIONS, SITE, SOURCE, TODAY, Desk, polling_desk
from watcher.errors import FetchError
from watcher.model.change import ChangeKind, StatementState
from watcher.model.reason import Reason
from watcher.model.source import Source, SourceId, SourceKind, TextFrom
from watcher.pipeline.report import PollReport
from watcher.store import Database

pytestmark = ON_SQLITE

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
CHANNEL = Source(
    id=SourceId("channel"),
    name="Ministry",
    url="https://t.me/s/ministry",
    kind=SourceKind.TELEGRAM,
    text_from=TextFrom.ITEM,
    language="en",
)
FEED = Source(
    id=SourceId("feed"),
    name="Ministry",
    url=f"{SITE}/full.xml",
    kind=SourceKind.FEED,
    text_from=TextFrom.ITEM,
    language="en",
)


@dataclass
class Watched:
    """A desk that polls one source, which holds whole texts."""

    desk: Desk
    source: Source
    channel: Channel

    async def poll(self, later: timedelta = timedelta(0)) -> PollReport:
        """Poll after a time, and look again at what is due."""
        self.desk.clock.advance(later)
        report = await self.desk.poller.poll(self.source)
        again = await self.desk.rechecker.recheck_due(50)
        assert all(look.kind is not ChangeKind.WITHDRAWN for look in again), "the listing decides"
        return report

    async def state(self, number: int) -> StatementState:
        [found] = [one for one in await self.desk.archive.latest(99) if one.url.endswith(f"/{number}")]
        return found.state


async def watched(database: Database, source: Source) -> Watched:
    """Return a desk whose source has thirty texts, an hour apart, that are known."""
    desk = await polling_desk(database, [source])
    channel = Channel()
    for number in range(1, 31):
        text = f"{SANCTIONS} This is decision {number} of the year."
        channel.post(text, NOW - (31 - number) * HOUR)
    desk.site.pages |= {"s/ministry": channel.preview, "full.xml": channel.feed}
    watched = Watched(desk, source, channel)
    assert (await watched.poll()).new == 10
    await watched.poll(5 * MINUTE)
    return watched


def changes(report: PollReport) -> list[ChangeKind]:
    """Return what the channel hears of."""
    return [look.kind for look in report.looks if look.kind and look.deliveries == 1]


@pytest.fixture(params=[CHANNEL, FEED], ids=["channel", "feed"])
async def ministry(request: pytest.FixtureRequest, database: Database) -> Watched:
    return await watched(database, request.param)


async def test_a_text_that_is_deleted_is_told_when_a_second_poll_misses_it_and_again_when_it_is_back(
    ministry: Watched,
) -> None:
    kept = dict(ministry.channel.posts)
    del ministry.channel.posts[24]
    assert changes(await ministry.poll(5 * MINUTE)) == []
    assert await ministry.state(24) is StatementState.MISSING
    assert changes(await ministry.poll(15 * MINUTE)) == [], "that is too soon to be sure"
    assert await ministry.state(24) is StatementState.MISSING
    report = await ministry.poll(15 * MINUTE)
    assert changes(report) == [ChangeKind.WITHDRAWN]
    assert await ministry.state(24) is StatementState.WITHDRAWN
    for _ in range(3):
        assert changes(await ministry.poll(DAY / 2)) == []

    ministry.channel.posts.clear()
    ministry.channel.posts |= kept
    assert changes(await ministry.poll(5 * MINUTE)) == [ChangeKind.RESTORED]
    assert await ministry.state(24) is StatementState.PRESENT
    assert await ministry.desk.alarms() == []


async def test_a_text_that_was_away_for_one_poll_is_no_news(ministry: Watched) -> None:
    kept = dict(ministry.channel.posts)
    del ministry.channel.posts[24]
    await ministry.poll(5 * MINUTE)
    await ministry.desk.rechecker.recheck_due(50)
    ministry.channel.posts.clear()
    ministry.channel.posts |= kept
    assert changes(await ministry.poll(HOUR)) == []
    assert await ministry.state(24) is StatementState.PRESENT
    assert await ministry.desk.due() == 0


async def test_texts_that_are_pushed_off_are_not_gone(ministry: Watched) -> None:
    for _ in range(4):
        ministry.channel.post(f"{SANCTIONS} This is round {ministry.channel.last}.", NOW)
        report = await ministry.poll(10 * MINUTE)
        assert changes(report) == [ChangeKind.NEW]
    assert await ministry.state(21) is StatementState.PRESENT


async def test_a_listing_that_fails_or_lost_most_of_its_texts_proves_nothing(ministry: Watched) -> None:
    kept = dict(ministry.channel.posts)
    for number in [*range(1, 20), *range(21, 29)]:
        del ministry.channel.posts[number]
    assert (await ministry.poll(5 * MINUTE)).reason in {Reason.SELECTOR_ROT, Reason.REDESIGN}
    ministry.desk.site.down = FetchError("did not answer in time", reason=Reason.TIMEOUT)
    await ministry.poll(HOUR)
    assert await ministry.state(24) is StatementState.PRESENT
    ministry.desk.site.down = None
    ministry.channel.posts.clear()
    ministry.channel.posts |= kept
    assert changes(await ministry.poll(5 * MINUTE)) == []


async def test_many_that_are_gone_together_wait_three_days_for_the_listing_to_be_mended(
    ministry: Watched,
) -> None:
    for number in (23, 24, 26, 27):
        del ministry.channel.posts[number]
    for _ in range(4):
        assert changes(await ministry.poll(HOUR)) == []
    assert await ministry.desk.alarms() == [Reason.REDESIGN]
    ministry.channel.post("The minister opened the harbour.", ministry.desk.clock.now())
    await ministry.poll(2 * DAY)
    assert await ministry.state(24) is StatementState.MISSING
    report = await ministry.poll(DAY)
    assert changes(report) == [ChangeKind.WITHDRAWN] * 4


async def test_three_posts_deleted_at_once_are_believed(database: Database) -> None:
    ministry = await watched(database, CHANNEL)
    for number in (22, 23, 25):
        del ministry.channel.posts[number]
    await ministry.poll(5 * MINUTE)
    assert changes(await ministry.poll(31 * MINUTE)) == [ChangeKind.WITHDRAWN] * 3


async def test_an_edited_post_is_told_as_an_edit(database: Database) -> None:
    ministry = await watched(database, CHANNEL)
    ministry.channel.edit(24, f"{SANCTIONS} This is decision 42 of the year.")
    ministry.desk.clock.advance(5 * MINUTE)
    await ministry.desk.poller.poll(CHANNEL)
    [edit] = [look for look in await ministry.desk.rechecker.recheck_due(50) if look.kind]
    assert (edit.kind, edit.deliveries) == (ChangeKind.REVISED, 1)
    assert edit.reason is Reason.EDITED
    assert edit.known.url == "https://t.me/ministry/24"
    assert changes(await ministry.poll(5 * MINUTE)) == []


@pytest.fixture
async def desk(database: Database) -> Desk:
    """A listing of twelve statements with pages of their own, one a day."""
    desk = await polling_desk(database)
    for number in range(12):
        text = f"{SANCTIONS} This is decision {number} of the year."
        desk.site.publish(f"act-{number}", f"Act {number} of the year", text, on=TODAY - (40 - number) * DAY)
    await desk.poller.poll(SOURCE)
    desk.clock.advance(5 * MINUTE)
    return desk


async def test_a_page_whose_listing_lost_it_is_looked_at_at_once_and_told_when_that_is_confirmed(
    desk: Desk,
) -> None:
    del desk.site.statements["act-6"]
    desk.site.asked.clear()
    assert changes(await desk.poller.poll(SOURCE)) == []
    assert desk.site.asked == ["", "act-6"]
    assert (await desk.history("act-6")).summary.state is StatementState.MISSING
    await desk.poller.poll(SOURCE)
    assert desk.site.asked.count("act-6") == 1
    desk.clock.advance(31 * MINUTE)
    told = [look for look in await desk.rechecker.recheck_due(50) if look.kind]
    assert [(look.kind, look.deliveries) for look in told] == [(ChangeKind.WITHDRAWN, 1)]


async def test_a_page_that_is_still_there_is_asked_once_an_hour_and_is_no_news(desk: Desk) -> None:
    desk.site.unlisted = {"act-6", "act-3"}
    desk.site.asked.clear()
    for _ in range(13):
        assert changes(await desk.poller.poll(SOURCE)) == []
        desk.site.publish("act-11", f"Act 11 of the year ({desk.clock.now():%H:%M})", on=TODAY - 29 * DAY)
        desk.clock.advance(5 * MINUTE)
    assert [path for path in desk.site.asked if path] == ["act-6", "act-3"] * 2
    assert (await desk.history("act-6")).summary.state is StatementState.PRESENT
    assert await desk.due() == 0
