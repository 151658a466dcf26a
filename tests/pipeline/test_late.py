"""What a source in trouble kept from us is told when it is mended, and says that it comes late."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.support.databases import ON_SQLITE
from tests.support.polling import HARMLESS, NOW, SANCTIONS, SOURCE, Desk, polling_desk
from watcher.alert.lateness import lateness
from watcher.errors import FetchError
from watcher.model.reason import Reason
from watcher.model.source import ListingSpec, StatementSpec
from watcher.store import Database

pytestmark = ON_SQLITE

DAY = timedelta(days=1)
ROTTEN_LISTING = replace(SOURCE, listing=ListingSpec(item="div.teaser-2019"))
ROTTEN_PAGE = replace(SOURCE, statement=StatementSpec(body="div.text-2019"))


@pytest.fixture
async def desk(database: Database) -> Desk:
    desk = await polling_desk(database)
    for number in range(4):
        desk.site.publish(f"older-{number}", f"An older statement, number {number}", HARMLESS)
    await desk.poller.poll(SOURCE)
    return desk


async def told_late(desk: Desk, slug: str) -> list[str | None]:
    """Say of each change of a statement that was told whether it was told late."""
    return [lateness(record.change) for record in (await desk.history(slug)).changes if record.announced]


async def test_what_a_broken_listing_selector_missed_is_told_when_it_is_mended(desk: Desk) -> None:
    for number in range(4):
        desk.clock.advance(DAY)
        day = desk.clock.now().date()
        desk.site.publish(f"act-{number}", f"Act number {number}", f"{SANCTIONS} Act {number}.", on=day)
        assert (await desk.poller.poll(ROTTEN_LISTING)).failed
    notices = await desk.due()
    report = await desk.poller.poll(SOURCE)
    assert (report.failed, report.new, report.deliveries) == (False, 4, 4)
    assert await desk.due() == notices + 4 + 1, "and an all-clear"
    assert await told_late(desk, "act-0") == ["told late: found 2 days after it was published"]
    assert await told_late(desk, "act-3") == [None]


async def test_statements_that_could_not_be_read_are_told_when_their_selector_is_mended(desk: Desk) -> None:
    desk.site.publish("ships", "Council meets on shipping", SANCTIONS)
    await desk.poller.poll(ROTTEN_PAGE)
    for _ in range(4):
        desk.clock.advance(DAY)
        await desk.poller.poll(ROTTEN_PAGE)
        await desk.rechecker_of(ROTTEN_PAGE).recheck_due(50)
    assert await desk.due() == 0
    desk.clock.advance(DAY)
    await desk.poller.poll(SOURCE)
    await desk.rechecker.recheck_due(50)
    assert await desk.due() == 1
    assert (await told_late(desk, "ships"))[-1] == "told late: it could not be read for 5 days"


async def test_what_was_published_during_an_outage_says_so(desk: Desk) -> None:
    desk.site.down = FetchError("did not answer in time", reason=Reason.TIMEOUT)
    for _ in range(6):
        await desk.poller.poll(SOURCE)
        desk.clock.advance(DAY)
    desk.site.publish("ships", "Council lists shipping companies", SANCTIONS, on=(NOW + DAY).date())
    desk.site.down = None
    await desk.poller.poll(SOURCE)
    assert await told_late(desk, "ships") == ["told late: found 4 days after it was published"]


async def test_what_is_told_at_once_is_not_late(desk: Desk) -> None:
    desk.site.publish("ships", "Council lists shipping companies", SANCTIONS)
    await desk.poller.poll(SOURCE)
    assert await told_late(desk, "ships") == [None]
