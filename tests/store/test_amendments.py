"""Messages said anew in their own place: in order, once, given up where there is none; on both databases."""

from dataclasses import replace

import pytest

from tests.support.stored import MINUTE, NOW, Desk, announced, change_of, outcome, sent
from watcher.model.change import StatementId
from watcher.model.delivery import Amendment, Deferred, Delivery, Migrated, Refused, Sent
from watcher.model.reason import Reason
from watcher.store import Archive, Database

GONE = Refused(reason=Reason.MESSAGE_GONE, detail="message to edit not found", chat_stopped=False)
LOST = Deferred(reason=Reason.UNKNOWN_OUTCOME, wait=MINUTE, uncertain=True)


@pytest.fixture
def desk(database: Database) -> Desk:
    return Desk(database)


@pytest.fixture
def archive(database: Database) -> Archive:
    return Archive(database)


async def told(desk: Desk, *chats: int) -> StatementId:
    """Publish a statement and deliver its alerts; their message ids count up from 1000."""
    statement = await desk.publish(await desk.subscribe(*chats or (7,)))
    await desk.settle_all()
    return statement


def grown(delivery: Delivery) -> str:
    change = change_of(delivery)
    assert change.after is not None
    return change.after.statement.text


async def fates(archive: Archive, statement: StatementId) -> list[tuple[bool, str, Reason | None]]:
    """Return of each delivery about a statement whether it amends, its state and its reason."""
    history = await archive.statement(statement)
    assert history is not None
    return [(one.amends, one.state, one.reason) for record in history.changes for one in record.deliveries]


async def test_an_amendment_names_the_message_it_replaces_and_tells_the_newer_change(desk: Desk) -> None:
    statement = await told(desk, 7, 8)
    await desk.amend(statement, text="We reject it.\n\nNew sanctions follow.\n\nAnd more.", passages=(1, 2))
    seven, eight = await desk.settle_all()
    assert [(one.amends, one.reply_to, one.passages) for one in (seven, eight)] == [
        (1000, None, (1, 2)),
        (1001, None, (1, 2)),
    ]
    assert change_of(seven).reason is Reason.GREW
    assert (seven.chat.telegram_id, seven.topics, seven.part, seven.parts) == (7, ("sanctions",), 0, None)


async def test_news_go_before_amendments_and_what_answers_the_message_still_finds_it(desk: Desk) -> None:
    first = await told(desk)
    await desk.amend(first, text="Grown.")
    everyone = await desk.polls.subscriptions()
    await desk.publish(everyone)
    await desk.edit(await desk.polls.known(first), everyone, "Edited.")
    came = await desk.settle_all()
    assert [(one.amends, one.reply_to, change_of(one).reason) for one in came] == [
        (None, None, Reason.NEW),
        (None, 1000, Reason.EDITED),
        (1000, None, Reason.GREW),
    ]


async def test_chats_with_news_go_before_chats_with_amendments_only(desk: Desk) -> None:
    statement = await told(desk, 7)
    await desk.amend(statement, text="Grown.")
    _, eight = await desk.subscribe(8)
    await desk.publish([eight])
    (first,) = await desk.outbox.claim(NOW, 1)
    assert (first.chat.telegram_id, first.amends) == (8, None)


async def test_a_message_still_waiting_says_it_at_once_and_one_that_grew_is_said_once_more(
    desk: Desk,
) -> None:
    statement = await desk.publish(await desk.subscribe(7))
    await desk.amend(statement)
    await desk.amend(statement, text="Grown.")
    assert [one.amends for one in await desk.settle_all()] == [None, 1000]


async def test_only_the_newest_of_several_amendments_is_said(desk: Desk) -> None:
    statement = await told(desk)
    await desk.amend(statement)
    await desk.amend(statement, text="Grown.")
    await desk.amend(statement, text="Grown.\n\nAnd again.", passages=(1,))
    await desk.amend(statement)
    (only,) = await desk.settle_all()
    assert (grown(only), only.passages) == ("Grown.\n\nAnd again.", (1,))
    assert (await desk.polls.told(statement))[0].passages == (1,)


async def test_what_is_queued_while_an_amendment_is_under_way_goes_out_after_it(desk: Desk) -> None:
    statement = await told(desk)
    await desk.amend(statement, text="Grown.")
    for receipt in (None, GONE):
        under_way = await desk.claim_one()
        await desk.amend(statement, passages=(0,))
        await desk.outbox.settle(under_way, receipt or sent(under_way, 1000), NOW)
    (again,) = await desk.settle_all()
    assert (again.amends, again.passages) == (1000, (0,))


async def test_an_answer_after_recovery_does_not_hide_what_was_queued_meanwhile(desk: Desk) -> None:
    statement = await told(desk)
    await desk.amend(statement, text="Grown.")
    under_way = await desk.claim_one()
    assert await desk.outbox.recover() == 1
    await desk.amend(statement, passages=(0,))
    await desk.outbox.settle(under_way, sent(under_way, 1000), NOW)
    assert [one.passages for one in await desk.settle_all()] == [(0,)]


async def test_a_kill_or_a_lost_answer_repeats_an_amendment_unmarked(desk: Desk, archive: Archive) -> None:
    statement = await told(desk)
    await desk.amend(statement, text="Grown.")
    await desk.claim_one()  # and here the process dies
    assert await desk.outbox.recover() == 1
    again = await desk.claim_one()
    assert (again.amends, again.attempts, again.possible_repeat) == (1000, 1, False)
    await desk.outbox.settle(again, LOST, NOW)
    once_more = await desk.claim_one(minutes=1)
    assert not once_more.possible_repeat
    await desk.outbox.settle(once_more, sent(once_more, 1000), NOW)
    assert await fates(archive, statement) == [(False, "sent", Reason.SENT), (True, "sent", Reason.SENT)]


async def test_a_wait_holds_for_amendments_too(desk: Desk) -> None:
    statement = await told(desk)
    await desk.amend(statement, text="Grown.")
    flood = Deferred(reason=Reason.FLOOD_CONTROL, wait=5 * MINUTE)
    await desk.outbox.settle(await desk.claim_one(), flood, NOW)
    assert await desk.outbox.claim(NOW + 4 * MINUTE, 9) == ()
    assert (await desk.claim_one(minutes=5)).amends == 1000


async def test_an_amendment_of_a_message_that_failed_is_given_up_and_is_no_trouble(
    desk: Desk, archive: Archive
) -> None:
    statement = await desk.publish(await desk.subscribe(7))
    refused = Refused(reason=Reason.BAD_MESSAGE, detail="?", chat_stopped=False)
    await desk.outbox.settle(await desk.claim_one(), refused, NOW)
    await desk.amend(statement, text="Grown.")
    await desk.publish(await desk.polls.subscriptions())
    assert [change_of(one).reason for one in await desk.settle_all()] == [Reason.NEW]
    assert (True, "failed", Reason.MESSAGE_GONE) in await fates(archive, statement)
    counts = await archive.outbox()
    assert (counts.due, dict(counts.failed)) == (0, {Reason.BAD_MESSAGE: 1})
    assert await archive.open_notices() == ()


async def test_a_message_that_somebody_deleted_is_no_trouble(desk: Desk, archive: Archive) -> None:
    statement = await told(desk)
    await desk.amend(statement, text="Grown.")
    await desk.outbox.settle(await desk.claim_one(), GONE, NOW)
    assert await desk.settle_all() == []
    assert (await archive.outbox()).failed == {}
    assert await archive.open_notices() == ()


async def test_a_message_in_several_parts_is_not_amended(desk: Desk, archive: Archive) -> None:
    statement = await desk.publish(await desk.subscribe(7))
    head = await desk.claim_one()
    await desk.outbox.expand(head.id, 2)
    await desk.outbox.settle(head, sent(head, 1000), NOW)
    await desk.amend(statement, text="Grown.")
    assert [(one.part, one.amends) for one in await desk.settle_all()] == [(1, None)]
    assert (True, "failed", Reason.MESSAGE_GONE) in await fates(archive, statement)


async def test_a_message_in_a_group_that_moved_is_not_amended(desk: Desk, archive: Archive) -> None:
    statement = await told(desk, -5)
    await desk.amend(statement, text="Grown.")
    await desk.outbox.settle(await desk.claim_one(), Migrated(telegram_id=-1005), NOW)
    assert await desk.settle_all() == []
    assert (await fates(archive, statement))[-1] == (True, "failed", Reason.MESSAGE_GONE)


async def test_a_stopped_chat_keeps_its_amendments_and_they_are_no_undelivered_alerts(desk: Desk) -> None:
    await desk.chats.configure([])
    statement = await told(desk)
    await desk.amend(statement, text="Grown.")
    blocked = Refused(reason=Reason.BOT_BLOCKED, detail="blocked", chat_stopped=True)
    await desk.outbox.settle(await desk.claim_one(), blocked, NOW)
    (notice,) = await desk.settle_all()
    assert notice.notice is not None
    assert "Undelivered: 0" in notice.notice.text
    await desk.chats.resume(7)
    assert (await desk.claim_one()).amends == 1000


async def two_names_of_one_chat(desk: Desk) -> StatementId:
    """Tell a statement under both names of a channel, before Telegram says that they are one."""
    return await desk.publish(await desk.subscribe(-1007, -2007))


async def test_of_two_copies_that_become_one_the_message_that_stays_is_amended(desk: Desk) -> None:
    statement = await two_names_of_one_chat(desk)
    first, second = await desk.outbox.claim(NOW, 9)
    await desk.outbox.settle(first, Sent(message_id=1, telegram_id=-1007), NOW)
    await desk.amend(statement, text="Grown.")
    # The second copy arrived in the same chat: the number that Telegram names says so.
    await desk.outbox.settle(second, Sent(message_id=2, telegram_id=-1007), NOW)
    amended = await desk.settle_all()
    assert {one.chat.telegram_id for one in amended} == {-1007}
    assert len({one.amends for one in amended}) == len(amended) == 1
    assert grown(amended[0]) == "Grown."


async def test_an_amendment_for_a_copy_that_is_gone_is_left_out(desk: Desk) -> None:
    statement = await two_names_of_one_chat(desk)
    told_twice = await desk.polls.told(statement)
    for number, delivery in enumerate(await desk.outbox.claim(NOW, 9), start=1):
        await desk.outbox.settle(delivery, Sent(message_id=number, telegram_id=-1007), NOW)
    known = await announced(desk.polls, 9)
    anew = tuple(
        Amendment(
            delivery=one.delivery,
            chat=one.chat,
            thread=one.thread,
            change=one.change,
            passages=(0,),
            topics=one.topics,
        )
        for one in told_twice
    )
    await desk.polls.record(replace(outcome(known), amendments=anew), NOW)
    assert [one.passages for one in await desk.settle_all()] == [(0,)]
