"""The outbox: claimed in order, never twice, settled whatever Telegram says; on both databases."""

import asyncio
from datetime import timedelta

import pytest

from tests.support.stored import MATCH, MINUTE, NOW, SOURCE, Desk, change_of, outcome, sent, to
from watcher.model.change import Absent, ChangeKind, StatementState
from watcher.model.delivery import Deferred, Migrated, Notice, Receipt, Refused
from watcher.model.polling import SourceState
from watcher.model.reason import Reason
from watcher.model.source import Source
from watcher.store import Database, OutboxTables, PollTables

BLOCKED = Refused(reason=Reason.BOT_BLOCKED, detail="bot was blocked by the user", chat_stopped=True)


@pytest.fixture
def desk(database: Database) -> Desk:
    return Desk(database)


async def test_a_claimed_delivery_has_all_that_rendering_needs(desk: Desk) -> None:
    source = Source(id=SOURCE, name="The Ministry", url="https://ministry.example/", tags=("eu", "mfa"))
    await desk.polls.register([source])
    await desk.publish(await desk.subscribe(7, thread=12))
    delivery = await desk.claim_one()
    assert (delivery.chat.telegram_id, delivery.chat.title, delivery.thread) == (7, "Chat 7", 12)
    assert (delivery.part, delivery.parts, delivery.attempts, delivery.possible_repeat) == (0, None, 0, False)
    assert (delivery.passages, delivery.topics, delivery.notice) == ((1,), ("sanctions",), None)
    change = change_of(delivery)
    assert change.id == delivery.change_id
    assert (change.kind, change.reason, change.before) == (ChangeKind.NEW, Reason.NEW, None)
    assert (change.source_name, change.source_tags) == ("The Ministry", ("eu", "mfa"))
    assert change.matches == (MATCH,)
    assert change.after is not None
    assert change.after.passages[1].text == "New sanctions follow on 24 March."


async def test_a_source_without_a_name_goes_by_its_id(desk: Desk) -> None:
    await desk.publish(await desk.subscribe(7))
    assert change_of(await desk.claim_one()).source_name == SOURCE


async def test_the_order_within_a_chat_is_kept_and_one_part_at_a_time_is_in_flight(desk: Desk) -> None:
    everyone = await desk.subscribe(7)
    for _ in range(3):
        await desk.publish(everyone)
    first = await desk.claim_one()
    assert await desk.outbox.claim(NOW, 10) == ()
    await desk.outbox.settle(first, sent(first, 1), NOW)
    rest = await desk.settle_all()
    urls = [change_of(delivery).url.rpartition("/")[2] for delivery in (first, *rest)]
    assert urls == ["1", "2", "3"]


async def test_chats_are_served_side_by_side_longest_waiting_first(desk: Desk) -> None:
    seven, eight, nine = await desk.subscribe(7, 8, 9)
    await desk.publish([nine])
    await desk.publish([seven])
    await desk.publish([eight, nine])
    claimed = await desk.outbox.claim(NOW, 2)
    assert [delivery.chat.telegram_id for delivery in claimed] == [9, 7]
    assert [delivery.chat.telegram_id for delivery in await desk.outbox.claim(NOW, 10)] == [8]


async def test_the_parts_of_a_message_stay_together(desk: Desk) -> None:
    everyone = await desk.subscribe(7)
    await desk.publish(everyone)
    await desk.publish(everyone)
    head = await desk.claim_one()
    await desk.outbox.expand(head.id, 3)
    await desk.outbox.settle(head, sent(head, 1), NOW)
    rest = await desk.settle_all()
    assert [(change_of(one).url[-1], one.part, one.parts) for one in rest] == [
        ("1", 1, 3),
        ("1", 2, 3),
        ("2", 0, None),
    ]
    assert rest[1].passages == (1,)


@pytest.mark.parametrize(("before", "after"), [(3, 3), (3, 2), (2, 4)])
async def test_a_message_cut_anew_has_the_new_parts_only(desk: Desk, before: int, after: int) -> None:
    await desk.publish(await desk.subscribe(7))
    head = await desk.claim_one()
    await desk.outbox.expand(head.id, before)
    await desk.outbox.expand(head.id, after)
    await desk.outbox.settle(head, sent(head, 1), NOW)
    assert [(one.part, one.parts) for one in await desk.settle_all()] == [
        (part, after) for part in range(1, after)
    ]


async def test_what_was_in_flight_at_a_crash_is_due_again_and_marked(desk: Desk) -> None:
    await desk.publish(await desk.subscribe(7, 8))
    await desk.outbox.claim(NOW, 1)
    assert await desk.outbox.recover() == 1
    claimed = await desk.outbox.claim(NOW, 10)
    assert [(one.possible_repeat, one.attempts) for one in claimed] == [(True, 1), (False, 0)]
    assert await desk.outbox.recover() == 2


async def test_an_answer_that_comes_after_recovery_saves_the_repeat(desk: Desk) -> None:
    await desk.publish(await desk.subscribe(7))
    delivery = await desk.claim_one()
    await desk.outbox.recover()
    await desk.outbox.settle(delivery, sent(delivery, 1), NOW)
    assert await desk.outbox.claim(NOW, 10) == ()


async def test_a_late_refusal_does_not_touch_what_is_being_sent_again(desk: Desk) -> None:
    await desk.publish(await desk.subscribe(7))
    first = await desk.claim_one()
    await desk.outbox.settle(first, sent(first, 1), NOW)
    await desk.outbox.settle(first, Refused(reason=Reason.BAD_MESSAGE, detail="?", chat_stopped=False), NOW)
    await desk.outbox.give_up(first, Reason.BAD_MESSAGE, "?", NOW)
    await desk.publish(await desk.polls.subscriptions())
    assert (await desk.claim_one()).id != first.id


async def test_a_chat_told_to_wait_waits_alone_for_hours(desk: Desk) -> None:
    await desk.publish(await desk.subscribe(7, 8))
    seven, eight = await desk.outbox.claim(NOW, 10)
    wait = Deferred(reason=Reason.FLOOD_CONTROL, wait=timedelta(seconds=43_837))
    await desk.outbox.settle(seven, wait, NOW)
    await desk.outbox.settle(eight, sent(eight, 1), NOW)
    await desk.publish(await desk.polls.subscriptions())
    assert (await desk.claim_one(minutes=60)).chat.telegram_id == 8
    again = next(one for one in await desk.outbox.claim(NOW + timedelta(hours=13), 10))
    assert (again.id, again.attempts, again.possible_repeat) == (seven.id, 1, False)
    assert again.chat.not_before == NOW + wait.wait


async def test_a_lost_answer_marks_the_next_try(desk: Desk) -> None:
    await desk.publish(await desk.subscribe(7))
    lost = Deferred(reason=Reason.UNKNOWN_OUTCOME, wait=MINUTE, uncertain=True)
    await desk.outbox.settle(await desk.claim_one(), lost, NOW)
    assert (await desk.claim_one(minutes=1)).possible_repeat


async def test_a_refused_message_is_given_up_and_the_next_goes_out(desk: Desk) -> None:
    everyone = await desk.subscribe(7)
    await desk.publish(everyone)
    await desk.publish(everyone)
    refused = Refused(reason=Reason.BAD_MESSAGE, detail="message is too long", chat_stopped=False)
    await desk.outbox.settle(await desk.claim_one(), refused, NOW)
    assert [change_of(one).url[-1] for one in await desk.settle_all()] == ["2"]


async def test_a_stopped_chat_is_held_and_told_about_once_and_resumed_with_all_that_waited(
    desk: Desk,
) -> None:
    await desk.chats.configure([])
    everyone = await desk.subscribe(7)
    await desk.publish(everyone)
    await desk.publish(everyone)
    await desk.outbox.settle(await desk.claim_one(), BLOCKED, NOW)
    (told,) = await desk.settle_all()
    assert told.notice is not None
    assert told.notice.reason is Reason.BOT_BLOCKED
    assert "bot was blocked by the user" in told.notice.text
    assert "Undelivered: 2" in told.notice.text
    assert await desk.polls.subscriptions() == (), "nothing more is routed to it"
    await desk.publish(everyone)  # was routed before the chat stopped
    assert await desk.settle_all() == []

    await desk.chats.resume(7)
    came = await desk.settle_all()
    assert [change_of(one).url[-1] for one in came if one.change] == ["1", "2", "3"]
    assert [one.notice.reason for one in came if one.notice] == [Reason.OK]


async def test_a_chat_that_goes_on_refusing_is_not_told_about_again(desk: Desk) -> None:
    await desk.publish(await desk.subscribe(7))
    for _ in range(2):
        await desk.outbox.settle(await desk.claim_one(), BLOCKED, NOW)
        await desk.settle_all()
        await desk.chats.resume(7)
    await desk.outbox.settle(await desk.claim_one(), BLOCKED, NOW)
    assert await desk.settle_all() == []


async def test_a_given_up_delivery_is_not_claimed_again(desk: Desk) -> None:
    await desk.publish(await desk.subscribe(7))
    await desk.outbox.give_up(await desk.claim_one(), Reason.UNREACHABLE, "for a week", NOW)
    assert await desk.outbox.claim(NOW, 10) == ()


async def test_an_edit_answers_the_first_message_about_its_statement_in_that_thread(desk: Desk) -> None:
    await desk.subscribe(7)
    everyone = await desk.subscribe(7, thread=3)
    await desk.publish(everyone)
    await desk.settle_all()
    for text in ("First edit.", "Second edit."):
        (known,) = await desk.polls.due_checks(NOW + 20 * MINUTE, 9)
        await desk.edit(known, everyone, text)
    edits = await desk.settle_all()
    assert [(one.thread, one.reply_to) for one in edits] == [(None, 1000), (3, 1001)] * 2
    assert [change_of(one).before is not None for one in edits] == [True] * 4


async def test_every_part_knows_what_its_message_answers(desk: Desk) -> None:
    everyone = await desk.subscribe(7)
    await desk.publish(everyone)
    await desk.settle_all()
    (known,) = await desk.polls.due_checks(NOW + 20 * MINUTE, 9)
    await desk.edit(known, everyone, "Edit.")
    head = await desk.claim_one()
    await desk.outbox.expand(head.id, 2)
    await desk.outbox.settle(head, sent(head, 5), NOW)
    assert (head.reply_to, (await desk.claim_one()).reply_to) == (1000, 1000)


async def test_a_withdrawal_shows_the_last_text_seen(desk: Desk) -> None:
    everyone = await desk.subscribe(7)
    await desk.publish([])
    (known,) = await desk.polls.due_checks(NOW + 20 * MINUTE, 9)
    gone = outcome(
        known,
        Absent(reason=Reason.GONE, seen_at=NOW),
        kind=ChangeKind.WITHDRAWN,
        reason=Reason.WITHDRAWN,
        state=StatementState.WITHDRAWN,
        deliveries=to(everyone),
    )
    await desk.polls.record(gone, NOW)
    change = change_of(await desk.claim_one())
    assert change.after is None
    assert change.before == known.revision


async def test_a_notice_is_told_once_until_it_ended_and_its_end_once(desk: Desk) -> None:
    for reason in (Reason.OK, Reason.TIMEOUT, Reason.TIMEOUT, Reason.DNS, Reason.TIMEOUT):
        await desk.notice("source:ministry", reason)
    await desk.notice("source:other", Reason.TIMEOUT)
    for reason in (Reason.OK, Reason.OK, Reason.TIMEOUT):
        await desk.notice("source:ministry", reason)
    told = [one.notice for one in await desk.settle_all() if one.notice]
    assert [(one.subject, one.reason) for one in told] == [
        ("source:ministry", Reason.TIMEOUT),
        ("source:ministry", Reason.DNS),
        ("source:other", Reason.TIMEOUT),
        ("source:ministry", Reason.OK),
        ("source:ministry", Reason.TIMEOUT),
    ]


async def test_without_a_chat_for_maintainers_notices_are_only_stored(database: Database) -> None:
    polls = PollTables(database, None)
    told = Notice(subject="source:ministry", reason=Reason.DNS, text="No such host.", at=NOW)
    await polls.finish(SourceState(source=SOURCE), (told,))
    assert await OutboxTables(database, None).claim(NOW, 10) == ()


async def test_claimers_on_several_connections_never_get_the_same_delivery(
    database: Database, database_url: str
) -> None:
    desk = Desk(database)
    everyone = await desk.subscribe(*range(1, 13))
    for _ in range(3):
        await desk.publish(everyone)
    others = [Database.open(database_url) for _ in range(2)]
    claimed: list[int] = []
    in_flight: set[int | None] = set()

    async def work(outbox: OutboxTables) -> None:
        while deliveries := await outbox.claim(NOW, 4):
            for delivery in deliveries:
                assert delivery.chat.telegram_id not in in_flight, "one part at a time to a chat"
                in_flight.add(delivery.chat.telegram_id)
                claimed.append(delivery.id)
            for delivery in deliveries:
                in_flight.discard(delivery.chat.telegram_id)
                await outbox.settle(delivery, sent(delivery, delivery.id), NOW)

    outboxes = [desk.outbox, desk.outbox, *(OutboxTables(other, None) for other in others)]
    await asyncio.gather(*(work(outbox) for outbox in outboxes))
    await work(desk.outbox)
    for other in others:
        other.close()
    assert len(claimed) == len(set(claimed)) == 36


async def test_settling_a_migration_sends_to_the_new_group(desk: Desk) -> None:
    await desk.publish(await desk.subscribe(-5))
    receipt: Receipt = Migrated(telegram_id=-1005)
    await desk.outbox.settle(await desk.claim_one(), receipt, NOW)
    again = await desk.claim_one()
    assert (again.chat.telegram_id, again.chat.address, again.possible_repeat) == (-1005, "-5", False)
