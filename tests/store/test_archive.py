"""What people read of the archive, on both databases."""

from datetime import date, timedelta

import pytest

from tests.support.stored import MATCH, NOW, SOURCE, Desk, announced, announcement, outcome, read, sent, to
from watcher.model.archive import OutboxCounts
from watcher.model.change import ChangeKind, StatementId, StatementState
from watcher.model.delivery import DeliveryState, Refused
from watcher.model.published import Published
from watcher.model.reason import Reason
from watcher.model.source import Source, SourceId
from watcher.store import Archive, Database

HOUR = timedelta(hours=1)


@pytest.fixture
def desk(database: Database) -> Desk:
    return Desk(database)


@pytest.fixture
def archive(database: Database) -> Archive:
    return Archive(database)


async def test_an_empty_archive_answers_everything(archive: Archive) -> None:
    assert await archive.latest(10) == ()
    assert await archive.statement(StatementId(1)) is None
    assert await archive.sources() == ()
    assert await archive.open_notices() == ()
    assert await archive.outbox() == OutboxCounts(due=0, sending=0, sent=0, held={}, failed={})


async def test_the_latest_statements_are_those_seen_last_then_those_published_last(
    desk: Desk, archive: Archive
) -> None:
    dated = [announcement(number, published=Published(date(2026, 3, number))) for number in (1, 3, 2)]
    await desk.polls.announce(SOURCE, dated, NOW)
    await desk.polls.announce(SOURCE, [announcement(9, published=Published(date(2025, 1, 1)))], NOW + HOUR)
    titles = [one.title for one in await archive.latest(3)]
    assert titles == ["Statement 9", "Statement 3", "Statement 2"]


async def test_a_summary_says_what_was_read_last(desk: Desk, archive: Archive) -> None:
    await desk.polls.register([Source(id=SOURCE, name="The Ministry", url="https://ministry.example/")])
    known = await announced(desk.polls)
    (waiting,) = await archive.latest(1)
    assert (waiting.title, waiting.topics, waiting.revisions) == ("Statement 1", (), 0)
    await desk.polls.record(outcome(known), NOW)
    (summary,) = await archive.latest(1)
    assert summary.source_name == "The Ministry"
    assert summary.title == "Statement by the Ministry"
    assert (summary.state, summary.language) == (StatementState.PRESENT, "en")
    assert (summary.topics, summary.revisions, summary.first_seen_at) == (("sanctions",), 1, NOW)


async def test_statements_are_found_by_source_and_topic(desk: Desk, archive: Archive) -> None:
    await desk.polls.record(outcome(await announced(desk.polls, 1)), NOW)
    await announced(desk.polls, 2)
    await desk.polls.announce(SourceId("other"), [announcement(3)], NOW)
    assert len(await archive.latest(9)) == 3
    assert [one.source for one in await archive.latest(9, source=SourceId("other"))] == ["other"]
    assert [one.title for one in await archive.latest(9, topic="sanctions")] == ["Statement by the Ministry"]
    assert await archive.latest(9, source=SourceId("other"), topic="sanctions") == ()


async def test_a_history_holds_readings_changes_and_who_was_told(desk: Desk, archive: Archive) -> None:
    everyone = await desk.subscribe(7, thread=3)
    await desk.publish(everyone)
    (first,) = await desk.settle_all()
    (known,) = await desk.polls.due_checks(NOW + HOUR, 9)
    await desk.edit(known, everyone, "Other words.")
    refused = Refused(reason=Reason.THREAD_GONE, detail="thread not found", chat_stopped=False)
    await desk.outbox.settle(await desk.claim_one(), refused, NOW)
    history = await archive.statement(known.id)
    assert history is not None
    assert [one.statement.text for one in history.revisions][1] == "Other words."
    new, edited = history.changes
    assert (new.change, new.announced) == (first.change, True)
    assert edited.change.kind is ChangeKind.REVISED
    assert edited.change.matches == (MATCH,)
    (told,), (untold,) = new.deliveries, edited.deliveries
    assert (told.chat.telegram_id, told.thread, told.message_id) == (7, 3, 1000)
    assert (told.state, told.settled_at) == (DeliveryState.SENT, NOW)
    assert (untold.state, untold.reason) == (DeliveryState.FAILED, Reason.THREAD_GONE)
    assert untold.detail == "thread not found"


async def test_a_baseline_reading_is_in_the_history_and_nobody_was_told(desk: Desk, archive: Archive) -> None:
    known = await announced(desk.polls)
    quiet = outcome(known, reason=Reason.BASELINE, announce=False)
    await desk.polls.record(quiet, NOW)
    history = await archive.statement(known.id)
    assert history is not None
    (change,) = history.changes
    assert (change.change.reason, change.announced, change.deliveries) == (Reason.BASELINE, False, ())


async def test_the_outbox_is_counted_by_where_deliveries_stand_and_why(desk: Desk, archive: Archive) -> None:
    everyone = await desk.subscribe(7, 8, 9, 10, 11)
    await desk.publish(everyone)
    seven, eight, nine, ten, _ = await desk.outbox.claim(NOW, 10)
    await desk.outbox.settle(seven, sent(seven, 1), NOW)
    blocked = Refused(reason=Reason.BOT_BLOCKED, detail="blocked", chat_stopped=True)
    await desk.outbox.settle(eight, blocked, NOW)
    await desk.outbox.settle(nine, Refused(reason=Reason.BAD_MESSAGE, detail="?", chat_stopped=False), NOW)
    await desk.outbox.give_up(ten, Reason.UNREACHABLE, "for a week", NOW)
    known = await announced(desk.polls, 5)
    await desk.polls.record(outcome(known, read(known), deliveries=to(everyone[:1])), NOW)
    assert await archive.outbox() == OutboxCounts(
        due=2,  # one to chat 7, and the maintainers' notice about chat 8
        sending=1,
        sent=1,
        held={Reason.BOT_BLOCKED: 1},
        failed={Reason.BAD_MESSAGE: 1, Reason.UNREACHABLE: 1},
    )


async def test_open_alarms_are_those_that_have_not_ended(desk: Desk, archive: Archive) -> None:
    for subject, reason in (("a", Reason.DNS), ("b", Reason.TIMEOUT), ("a", Reason.OK)):
        await desk.notice(f"source:{subject}", reason)
    (left,) = await archive.open_notices()
    assert (left.subject, left.reason) == ("source:b", Reason.TIMEOUT)
    assert [state.source for state in await archive.sources()] == [SOURCE]
