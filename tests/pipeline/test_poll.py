"""Loop 1 told as stories: a site that changes, the real store, simulated time."""

from datetime import date, timedelta

import pytest

from tests.support.databases import ON_SQLITE
from tests.support.polling import HARMLESS, NOW, SANCTIONS, SITE, SOURCE, Desk, polling_desk
from watcher.errors import FetchError
from watcher.model.change import ChangeKind, StatementState
from watcher.model.published import Published
from watcher.model.reason import Reason
from watcher.model.source import Source, SourceId, TextFrom
from watcher.store import Database

pytestmark = ON_SQLITE


@pytest.fixture
async def desk(database: Database) -> Desk:
    desk = await polling_desk(database)
    for number in range(4):
        desk.site.statements[f"older-{number}"] = (f"An older statement, number {number}", HARMLESS)
    return desk


async def test_the_first_poll_is_a_baseline_that_tells_nobody_and_stores_everything(desk: Desk) -> None:
    desk.site.statements["old-sanctions"] = ("Sanctions adopted in spring", SANCTIONS)
    report = await desk.poller.poll(SOURCE)
    assert report.baseline
    assert report.new == 5
    assert await desk.due() == 0
    assert (await desk.history("old-sanctions")).revisions[0].statement.text == SANCTIONS


async def test_backfill_announces_the_newest_of_the_baseline(desk: Desk) -> None:
    desk.site.statements["latest"] = ("Sanctions adopted today", SANCTIONS)
    source = Source(id=SOURCE.id, name="Council", url=SOURCE.url, language="en", backfill=1)
    await desk.poller.poll(source)
    assert await desk.due() == 1


async def test_a_new_statement_is_told_once(desk: Desk) -> None:
    await desk.poller.poll(SOURCE)
    desk.site.statements["ships"] = ("Council lists shipping companies", SANCTIONS)
    report = await desk.poller.poll(SOURCE)
    again = await desk.poller.poll(SOURCE)
    assert (report.new, report.deliveries) == (1, 1)
    assert again.reason is Reason.NOT_MODIFIED
    assert await desk.due() == 1


async def test_a_page_without_a_date_has_the_date_its_listing_gives(desk: Desk) -> None:
    await desk.poller.poll(SOURCE)
    desk.site.statements["ships"] = ("Council lists shipping companies", SANCTIONS)
    await desk.poller.poll(SOURCE)
    [revision] = (await desk.history("ships")).revisions
    assert revision.statement.published == Published(date(2026, 11, 24))


async def test_an_unchanged_listing_is_not_parsed_again_but_left_over_statements_are_read(desk: Desk) -> None:
    await desk.poller.poll(SOURCE)
    desk.site.statements["ships"] = ("Council lists shipping companies", SANCTIONS)
    desk.site.down = None
    desk.site.walled = {"ships"}
    first = await desk.poller.poll(SOURCE)
    assert first.unread == 1
    desk.site.walled = set()
    desk.clock.advance(timedelta(minutes=5))
    second = await desk.poller.poll(SOURCE)
    assert second.reason is Reason.NOT_MODIFIED
    assert second.deliveries == 1


async def test_a_statement_behind_a_wall_is_told_from_its_listing_and_again_when_it_opens(desk: Desk) -> None:
    await desk.poller.poll(SOURCE)
    desk.site.statements["ships"] = ("Council imposes sanctions on shipping companies", SANCTIONS)
    desk.site.walled = {"ships"}
    for _ in range(3):
        await desk.poller.poll(SOURCE)
        desk.clock.advance(timedelta(minutes=10))
    history = await desk.history("ships")
    assert history.revisions[0].provisional
    assert await desk.due() == 1

    desk.site.walled = set()
    desk.clock.advance(timedelta(minutes=30))
    [look] = [look for look in await desk.rechecker.recheck_due(50) if look.known.url.endswith("ships")]
    assert look.kind is ChangeKind.NEW
    assert await desk.due() == 2


async def test_an_outage_is_a_failure_with_an_alarm_after_a_while_and_an_all_clear(desk: Desk) -> None:
    await desk.poller.poll(SOURCE)
    desk.site.down = FetchError("did not answer in time", reason=Reason.TIMEOUT)
    await desk.poller.poll(SOURCE)
    report = await desk.poller.poll(SOURCE)
    assert report.failed
    assert await desk.archive.open_notices() == ()
    await desk.poller.poll(SOURCE)
    [notice] = await desk.archive.open_notices()
    assert notice.reason is Reason.TIMEOUT
    state = await desk.polls.source_state(SOURCE.id)
    assert state.failures == 3
    assert state.next_poll_at
    assert state.next_poll_at > NOW + SOURCE.every

    desk.site.down = None
    assert not (await desk.poller.poll(SOURCE)).failed
    assert await desk.archive.open_notices() == ()


async def test_a_page_of_another_kind_is_an_error_and_never_an_empty_listing(desk: Desk) -> None:
    await desk.poller.poll(SOURCE)
    desk.site.statements.clear()
    report = await desk.poller.poll(SOURCE)
    assert report.failed
    assert report.reason is Reason.EMPTY_LISTING
    assert (await desk.history("older-1")).summary.state is StatementState.PRESENT


async def test_a_one_digit_edit_is_told_with_both_texts_kept(desk: Desk) -> None:
    await desk.poller.poll(SOURCE)
    desk.site.statements["ships"] = ("Council lists shipping companies", f"{SANCTIONS} It lasts 30 days.")
    await desk.poller.poll(SOURCE)
    desk.site.statements["ships"] = ("Council lists shipping companies", f"{SANCTIONS} It lasts 90 days.")
    desk.clock.advance(timedelta(minutes=20))
    kinds = [look.kind for look in await desk.rechecker.recheck_due(50)]
    assert kinds.count(ChangeKind.REVISED) == 1
    history = await desk.history("ships")
    assert [revision.statement.text[-8:] for revision in history.revisions] == ["30 days.", "90 days."]
    assert await desk.due() == 2


async def test_a_page_is_asked_whether_it_changed_and_read_anew_once_a_day(desk: Desk) -> None:
    desk.site.tags = "{digest}"
    desk.site.publish("ships", "Council lists shipping companies", f"{SANCTIONS} It lasts 30 days.")
    await desk.poller.poll(SOURCE)
    for _ in range(8):
        desk.clock.advance(timedelta(hours=4))
        assert all(look.kind is None for look in await desk.rechecker.recheck_due(50))
    asked, unchanged = desk.site.asked.count("ships"), desk.site.unchanged.count("ships")
    assert asked - unchanged == 2, "at first, and a day later"
    assert unchanged >= 5
    desk.site.publish("ships", "Council lists shipping companies", f"{SANCTIONS} It lasts 90 days.")
    desk.clock.advance(timedelta(hours=4))
    assert [look.kind for look in await desk.rechecker.recheck_due(50) if look.kind] == [ChangeKind.REVISED]


async def test_a_server_that_lies_about_changes_is_found_out_within_a_day(desk: Desk) -> None:
    desk.site.tags = "lies"
    desk.site.publish("ships", "Council lists shipping companies", f"{SANCTIONS} It lasts 30 days.")
    await desk.poller.poll(SOURCE)
    desk.site.publish("ships", "Council lists shipping companies", f"{SANCTIONS} It lasts 90 days.")
    kinds = []
    for _ in range(8):
        desk.clock.advance(timedelta(hours=4))
        kinds += [look.kind for look in await desk.rechecker.recheck_due(50) if look.kind]
    assert kinds == [ChangeKind.REVISED]


async def test_an_edit_taken_back_is_news_of_its_own(desk: Desk) -> None:
    await desk.poller.poll(SOURCE)
    reasons = []
    for days in (30, 90, 30, 90):
        desk.site.statements["ships"] = (
            "Council lists shipping companies",
            f"{SANCTIONS} It lasts {days} days.",
        )
        await desk.poller.poll(SOURCE)
        desk.clock.advance(timedelta(minutes=20))
        looks = await desk.rechecker.recheck_due(50)
        reasons += [look.reason for look in looks if look.kind is ChangeKind.REVISED]
    assert reasons == [Reason.EDITED, Reason.REVERTED, Reason.REVERTED]
    assert await desk.due() == 4


async def test_those_who_follow_a_topic_hear_that_it_was_taken_out(desk: Desk) -> None:
    await desk.poller.poll(SOURCE)
    harmless = "The ministers met in the capital and spoke about the weather, as they do every year."
    desk.site.statements["ships"] = ("Council meets on shipping", f"{harmless} {SANCTIONS}")
    await desk.poller.poll(SOURCE)
    desk.site.statements["ships"] = ("Council meets on shipping", harmless)
    desk.clock.advance(timedelta(minutes=20))
    looks = await desk.rechecker.recheck_due(50)
    [edited] = [look for look in looks if look.kind is ChangeKind.REVISED]
    assert edited.deliveries == 1
    assert await desk.due() == 2


async def test_a_withdrawal_needs_two_looks_some_time_apart_and_a_return_is_news(desk: Desk) -> None:
    await desk.poller.poll(SOURCE)
    desk.site.statements["ships"] = ("Council lists shipping companies", SANCTIONS)
    await desk.poller.poll(SOURCE)
    kept = desk.site.statements.pop("ships")
    kinds: list[ChangeKind | None] = []
    for _ in range(4):
        desk.clock.advance(timedelta(minutes=31))
        looks = await desk.rechecker.recheck_due(50)
        kinds += [look.kind for look in looks if look.known.url.endswith("ships")]
    assert kinds[0] is None, "one look proves nothing"
    assert kinds.count(ChangeKind.WITHDRAWN) == 1
    desk.site.statements["ships"] = kept
    for _ in range(3):
        desk.clock.advance(timedelta(hours=1))
        looks = await desk.rechecker.recheck_due(50)
        kinds += [look.kind for look in looks if look.known.url.endswith("ships")]
    assert kinds.count(ChangeKind.RESTORED) == 1
    assert await desk.due() == 3


async def test_a_full_text_feed_is_read_from_its_items_alone(desk: Desk) -> None:
    source = Source(
        id=SOURCE.id, name="Council", url=SOURCE.url, language="en", text_from=TextFrom.ITEM, backfill=1
    )
    desk.site.statements["ships"] = ("Council imposes sanctions on shipping companies", SANCTIONS)
    await desk.poller.poll(source)
    assert desk.site.asked == [""], "no statement page was fetched"
    assert await desk.due() == 1


async def test_the_same_statement_of_another_source_is_told_once_to_each_chat(database: Database) -> None:
    other = Source(id=SourceId("mission"), name="Mission", url=f"{SITE}/mission/", language="en")
    desk = await polling_desk(database, [SOURCE, other])
    long = " ".join(f"{SANCTIONS} Company {number} owns ships that sailed past." for number in range(9))
    for source in (SOURCE, other):
        for number in range(3):
            desk.site.publish(f"older-{number}", f"An older statement, number {number}")
        await desk.poller.poll(source)
    desk.site.publish("ships", "Council lists shipping companies", long)
    first = await desk.poller.poll(SOURCE)
    desk.clock.advance(timedelta(hours=1))
    desk.site.publish("ships-again", "Statement on shipping", f"{long} Published by the press office.")
    second = await desk.poller.poll(other)

    assert (first.deliveries, second.deliveries) == (1, 0)
    [echo] = [one for one in await desk.archive.latest(20) if one.url.endswith("/ships-again")]
    assert echo.echo_of
    original = await desk.archive.statement(echo.echo_of)
    assert original
    assert original.summary.url == f"{SITE}/ships"
