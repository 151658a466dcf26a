"""Listings that change their look, lose their parts or run over: held, alarmed or followed, never a flood."""

from datetime import timedelta

import pytest

from tests.support.databases import ON_SQLITE
from tests.support.polling import SANCTIONS, SITE, SOURCE, TODAY, Desk, polling_desk
from watcher.errors import FetchError
from watcher.model.change import StatementState
from watcher.model.listing import Answer
from watcher.model.reason import Reason
from watcher.model.source import ListingSpec, Source
from watcher.store import Database

pytestmark = ON_SQLITE

DAY = timedelta(days=1)


def redesign(desk: Desk) -> None:
    """Change everything by which a statement can be known again."""
    desk.site.folder = "2027/"
    desk.site.title = "Press release: {title}"
    for slug, (title, text) in desk.site.statements.items():
        desk.site.statements[slug] = (title, f"{text} More of this in our new archive.")


@pytest.fixture
async def desk(database: Database) -> Desk:
    """A listing of twelve statements, one a day, that was polled and is known."""
    desk = await polling_desk(database)
    for number in range(12):
        title = f"Minister {number} receives the ambassador of country {number}"
        text = f"{SANCTIONS} This is decision {number} of the year."
        desk.site.publish(f"visit-{number}", title, text, on=TODAY - (12 - number) * DAY)
    await desk.poller.poll(SOURCE)
    desk.clock.advance(timedelta(minutes=5))
    return desk


async def test_statements_under_new_addresses_and_nothing_else_changed_are_no_news(desk: Desk) -> None:
    desk.site.folder = "en/press/"
    report = await desk.poller.poll(SOURCE)
    assert (report.failed, report.new) == (False, 0)
    assert await desk.due() == 0
    assert (await desk.history("en/press/visit-3")).summary.state is StatementState.PRESENT
    desk.clock.advance(DAY)
    looks = await desk.rechecker.recheck_due(50)
    assert len(looks) == 12
    assert await desk.due() == 0


async def test_statements_under_new_addresses_and_titles_are_known_by_their_texts(desk: Desk) -> None:
    desk.site.folder = "2027/"
    desk.site.title = "Press release: {title}"
    report = await desk.poller.poll(SOURCE)
    assert (report.failed, report.new, await desk.due()) == (False, 0, 0)
    assert len(await desk.archive.latest(50)) == 12


async def test_one_new_statement_beside_moved_ones_is_told(desk: Desk) -> None:
    desk.site.folder = "en/press/"
    desk.site.publish("ships", "Council lists shipping companies", SANCTIONS)
    report = await desk.poller.poll(SOURCE)
    assert (report.new, await desk.due()) == (1, 1)


async def test_a_page_put_elsewhere_is_the_same_statement(desk: Desk) -> None:
    title, text = desk.site.statements.pop("visit-5")
    desk.site.publish("visit-5-final", title, text, on=desk.site.dates["visit-5"])
    report = await desk.poller.poll(SOURCE)
    assert report.new == 0
    assert await desk.due() == 0


async def test_the_same_title_on_another_day_is_another_statement(desk: Desk) -> None:
    title, text = desk.site.statements["visit-5"]
    desk.site.publish("visit-99", title, text)
    report = await desk.poller.poll(SOURCE)
    assert (report.new, await desk.due()) == (1, 1)


async def test_a_listing_on_which_everything_looks_new_is_held_and_the_maintainers_are_asked(
    desk: Desk,
) -> None:
    redesign(desk)
    report = await desk.poller.poll(SOURCE)
    assert report.reason is Reason.REDESIGN
    assert "watcher release council" in str(report.error)
    assert "watcher rebaseline council" in str(report.error)
    assert await desk.alarms() == [Reason.REDESIGN]
    desk.clock.advance(timedelta(minutes=5))
    again = await desk.poller.poll(SOURCE)
    assert again.reason is Reason.REDESIGN
    assert [one.state for one in await desk.archive.latest(12)] == [StatementState.HELD] * 12
    assert await desk.due() == 1, "one message for the maintainers"


async def test_what_comes_after_a_redesign_is_told_while_the_rest_waits(desk: Desk) -> None:
    redesign(desk)
    await desk.poller.poll(SOURCE)
    desk.clock.advance(timedelta(minutes=5))
    desk.site.publish("ships", "Council lists shipping companies", SANCTIONS)
    report = await desk.poller.poll(SOURCE)
    assert report.new == 1
    assert report.deliveries == 1
    assert report.reason is Reason.REDESIGN


async def test_an_outage_while_statements_wait_leaves_the_question_as_it_was(desk: Desk) -> None:
    redesign(desk)
    await desk.poller.poll(SOURCE)
    desk.site.down = FetchError("did not answer in time", reason=Reason.TIMEOUT)
    await desk.poller.poll(SOURCE)
    desk.site.down = None
    report = await desk.poller.poll(SOURCE)
    assert report.reason is Reason.REDESIGN
    assert "12 statements wait for an answer" in str(report.error)
    assert "did not answer" not in str(report.error)


async def test_an_answer_given_in_the_middle_of_a_poll_is_heeded_by_the_next(desk: Desk) -> None:
    redesign(desk)
    await desk.poller.poll(SOURCE)
    before = await desk.polls.source_state(SOURCE.id)
    await desk.polls.answer(SOURCE.id, Answer.REBASELINE, desk.clock.now())
    await desk.polls.finish(before, ())  # what a poll that began before the answer leaves
    assert (await desk.poller.poll(SOURCE)).reason is Reason.OK
    assert (await desk.polls.source_state(SOURCE.id)).answer is None


@pytest.mark.parametrize(("answer", "alerts"), [(Answer.SEND, 12), (Answer.REBASELINE, 0)])
async def test_the_answer_of_a_maintainer_decides(desk: Desk, answer: Answer, alerts: int) -> None:
    redesign(desk)
    await desk.poller.poll(SOURCE)
    assert await desk.polls.answer(SOURCE.id, answer, desk.clock.now()) == 12
    report = await desk.poller.poll(SOURCE)
    assert (report.reason, report.deliveries) == (Reason.OK, alerts)
    assert await desk.alarms() == []
    state = await desk.polls.source_state(SOURCE.id)
    assert (state.held, state.answer) == (0, None)


async def test_a_third_of_the_titles_changed_at_once_is_a_redesign_and_not_taken_over(desk: Desk) -> None:
    desk.site.title = "Read more"
    desk.site.publish("ships", "Council lists shipping companies", SANCTIONS)
    report = await desk.poller.poll(SOURCE)
    assert report.reason is Reason.REDESIGN
    assert (await desk.history("visit-3")).summary.title.startswith("Minister 3")
    desk.site.title = "{title}"
    await desk.polls.answer(SOURCE.id, Answer.SEND, desk.clock.now())
    assert (await desk.poller.poll(SOURCE)).deliveries == 1


async def test_a_package_of_many_statements_in_one_hour_is_no_redesign(desk: Desk) -> None:
    for number in range(14):
        desk.site.publish(f"act-{number}", f"Act {number} of the package against Veldania", SANCTIONS)
    report = await desk.poller.poll(SOURCE)
    assert (report.failed, report.new, report.deliveries) == (False, 14, 14)


async def test_a_listing_that_grows_at_its_end_brings_no_news(database: Database) -> None:
    desk = await polling_desk(database)
    for number in range(30):
        day = TODAY - (30 - number) * DAY
        desk.site.publish(f"visit-{number}", f"Minister meets delegation {number}", SANCTIONS, on=day)
    desk.site.page_size = 10
    await desk.poller.poll(SOURCE)
    del desk.site.statements["visit-27"]
    desk.site.page_size = 20
    report = await desk.poller.poll(SOURCE)
    assert (report.failed, report.new, report.deliveries) == (False, 11, 0)


async def test_a_late_publication_is_told_though_its_date_is_old(desk: Desk) -> None:
    desk.site.publish("late", "Council publishes the minutes of spring", SANCTIONS, on=TODAY - 90 * DAY)
    report = await desk.poller.poll(SOURCE)
    assert (report.new, report.deliveries) == (1, 1)


async def test_more_than_one_page_of_news_is_followed_down_to_what_is_known(desk: Desk) -> None:
    desk.site.page_size = 5
    desk.site.pinned = "visit-2"
    for number in range(9):
        desk.site.publish(f"ship-{number}", f"Council lists shipping company {number}", SANCTIONS)
    report = await desk.poller.poll(SOURCE)
    assert (report.new, report.deliveries) == (9, 9)
    assert desk.site.asked.count("?page=2") == 1
    assert desk.site.asked.count("?page=3") == 0
    assert await desk.alarms() == []


async def test_a_gap_that_may_remain_is_told_once(desk: Desk) -> None:
    desk.clock.advance(2 * DAY)
    for number in range(9):
        desk.site.publish(f"note-{number}", f"Note {number} on the harbour", on=TODAY + 2 * DAY)
    desk.site.page_size = 4
    desk.site.pager = False
    report = await desk.poller.poll(SOURCE)
    assert (report.items, report.new) == (4, 4)
    assert "between 2026-11-24 12:00 UTC and 2026-11-26 12:05 UTC" in await desk.told()
    await desk.poller.poll(SOURCE)
    assert await desk.due() == 1


async def test_dates_that_vanish_raise_an_alarm_that_says_what_was_there(desk: Desk) -> None:
    desk.site.dated = False
    desk.site.publish("ships", "Council lists shipping companies", SANCTIONS)
    report = await desk.poller.poll(SOURCE)
    assert report.reason is Reason.SELECTOR_ROT
    assert "0% of its items have a date; usually 100%" in str(report.error)
    assert "2026-11-24 12:00 UTC" in str(report.error)
    assert report.deliveries == 1, "what is new is told all the same"
    assert (await desk.poller.poll(SOURCE)).reason is Reason.SELECTOR_ROT, "also while nothing changes"
    desk.site.dated = True
    assert (await desk.poller.poll(SOURCE)).reason is Reason.OK
    assert await desk.alarms() == []


async def test_a_listing_that_lost_most_of_its_items_raises_an_alarm_and_withdraws_nothing(
    desk: Desk,
) -> None:
    for number in range(9):
        del desk.site.statements[f"visit-{number}"]
    report = await desk.poller.poll(SOURCE)
    assert report.reason is Reason.SELECTOR_ROT
    assert "it holds 3 items; usually 12" in str(report.error)
    assert (await desk.history("visit-3")).summary.state is StatementState.PRESENT
    await desk.polls.answer(SOURCE.id, Answer.REBASELINE, desk.clock.now())
    assert (await desk.poller.poll(SOURCE)).reason is Reason.OK


async def test_a_feed_that_turns_into_a_page_raises_an_alarm(desk: Desk) -> None:
    source = Source(id=SOURCE.id, name="Council", url=f"{SITE}/feed.xml", language="en")
    desk.site.feed = True
    await desk.poller.poll(source)
    desk.site.feed = False
    report = await desk.poller.poll(source)
    assert report.failed


async def test_a_declared_feed_that_holds_the_statements_is_read_in_place_of_the_page(
    database: Database,
) -> None:
    desk = await polling_desk(database)
    desk.site.feed, desk.site.feed_holds = True, 5
    for number in range(8):
        day = TODAY - (8 - number) * DAY
        desk.site.publish(f"visit-{number}", f"Minister meets delegation {number}", SANCTIONS, on=day)
    first = await desk.poller.poll(SOURCE)
    assert (first.failed, first.new) == (False, 8)
    assert (await desk.polls.source_state(SOURCE.id)).feed_url == f"{SITE}/feed.xml"
    desk.site.publish("ships", "Council lists shipping companies", SANCTIONS)
    desk.site.asked.clear()
    second = await desk.poller.poll(SOURCE)
    assert (second.new, second.deliveries) == (1, 1)
    assert "" not in desk.site.asked, "the page was not asked"

    desk.site.feed = False
    desk.site.publish("banks", "Council lists three banks", SANCTIONS)
    third = await desk.poller.poll(SOURCE)
    assert (third.failed, third.new, third.deliveries) == (False, 1, 1)
    assert (await desk.polls.source_state(SOURCE.id)).feed_url is None
    assert await desk.alarms() == []


async def test_a_feed_of_another_section_is_left_alone(desk: Desk) -> None:
    desk.site.feed, desk.site.feed_holds = True, 2
    desk.site.publish("ships", "Council lists shipping companies", SANCTIONS)
    await desk.poller.poll(SOURCE)
    assert (await desk.polls.source_state(SOURCE.id)).feed_url is None


async def test_a_feed_is_not_asked_where_the_maintainer_chose_selectors(database: Database) -> None:
    desk = await polling_desk(database)
    desk.site.feed = True
    for number in range(8):
        desk.site.publish(f"visit-{number}", f"Minister meets delegation {number}")
    chosen = Source(id=SOURCE.id, name="Council", url=SOURCE.url, listing=ListingSpec(item="main li"))
    await desk.poller.poll(chosen)
    assert "feed.xml" not in desk.site.asked


async def test_an_outage_of_the_feed_is_a_failure_and_no_reason_to_give_it_up(database: Database) -> None:
    desk = await polling_desk(database)
    desk.site.feed = True
    for number in range(8):
        desk.site.publish(f"visit-{number}", f"Minister meets delegation {number}")
    await desk.poller.poll(SOURCE)
    desk.site.down = FetchError("did not answer in time", reason=Reason.TIMEOUT)
    assert (await desk.poller.poll(SOURCE)).failed
    assert (await desk.polls.source_state(SOURCE.id)).feed_url == f"{SITE}/feed.xml"
