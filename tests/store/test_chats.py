"""Chats: one row each, whatever names they go by and whoever subscribed them; on both databases."""

from dataclasses import dataclass
from datetime import timedelta

import pytest

from tests.support.stored import ADMINS, MINUTE, NOW, SOURCE, Desk, announced, change_of, outcome, sent, to
from watcher.model.archive import ChatCounts
from watcher.model.delivery import Deferred, Migrated, Refused, Sent
from watcher.model.polling import SourceState
from watcher.model.reason import Reason
from watcher.model.source import Source, SourceId
from watcher.model.subscription import ChatState, Filter
from watcher.store import Database, OutboxTables, PollTables

EVERYTHING = Filter()
SANCTIONS = Filter(topics=frozenset({"sanctions"}), sources=frozenset({"tag:eu"}), match="drone*")


@dataclass(frozen=True)
class Listed:
    """A channel as the configuration lists it."""

    chat: str
    thread: int | None = None
    filter: Filter = EVERYTHING


@pytest.fixture
def desk(database: Database) -> Desk:
    return Desk(database)


async def test_listed_channels_are_subscribed_and_follow_the_configuration(desk: Desk) -> None:
    await desk.chats.configure([Listed("@eu"), Listed("-1007", 3, SANCTIONS)])
    before = await desk.polls.subscriptions()
    assert [(one.thread, one.filter) for one in before] == [(None, EVERYTHING), (3, SANCTIONS)]
    await desk.chats.configure([Listed("-1007", 3, SANCTIONS), Listed("@EU")])
    assert await desk.polls.subscriptions() == before, "order and capitals change nothing"
    await desk.chats.configure([Listed("@eu", None, SANCTIONS)])
    (left,) = await desk.polls.subscriptions()
    assert (left.chat, left.filter) == (before[0].chat, SANCTIONS)


async def test_a_channel_may_be_listed_twice_with_different_filters(desk: Desk) -> None:
    listed = [Listed("@eu"), Listed("@eu", None, SANCTIONS)]
    for _ in range(2):
        await desk.chats.configure(listed)
    assert len(await desk.polls.subscriptions()) == 2


async def test_what_people_asked_for_outlives_the_configuration(desk: Desk) -> None:
    await desk.chats.configure([Listed("7")])
    await desk.chats.subscribe(7, None, "Somebody", SANCTIONS)
    await desk.chats.configure([])
    (left,) = await desk.polls.subscriptions()
    assert left.filter == SANCTIONS


async def test_subscribing_to_the_very_same_again_changes_nothing(desk: Desk) -> None:
    for wanted in (SANCTIONS, EVERYTHING, SANCTIONS):
        await desk.chats.subscribe(7, None, "Somebody", wanted)
    await desk.chats.subscribe(7, 3, "Somebody", SANCTIONS)
    assert [one.filter for one in await desk.chats.subscribed(7, None)] == [SANCTIONS, EVERYTHING]
    assert [one.thread for one in await desk.chats.subscribed(7, 3)] == [3]


async def test_unsubscribing_leaves_other_threads_and_what_the_configuration_lists(desk: Desk) -> None:
    await desk.chats.configure([Listed("7", None, SANCTIONS)])
    await desk.chats.subscribe(7, None, "Somebody", EVERYTHING)
    await desk.chats.subscribe(7, 3, "Somebody", EVERYTHING)
    assert await desk.chats.unsubscribe(7, None) == 1
    assert await desk.chats.unsubscribe(7, None) == 0
    assert [one.filter for one in await desk.chats.subscribed(7, None)] == [SANCTIONS]
    assert len(await desk.chats.subscribed(7, 3)) == 1


async def test_a_chat_nobody_knows_has_nothing(desk: Desk) -> None:
    assert await desk.chats.find(7) is None
    assert await desk.chats.subscribed(7, None) == ()
    assert await desk.chats.unsubscribe(7, None) == 0
    await desk.chats.stop(7, Reason.BOT_BLOCKED)
    await desk.chats.resume(7)
    await desk.chats.migrate(7, -1007)
    assert await desk.chats.counts() == ChatCounts(active=0, stopped=0, subscriptions=0)


async def test_a_stopped_chat_is_not_routed_to_until_it_subscribes_again(desk: Desk) -> None:
    await desk.subscribe(7, 8)
    await desk.chats.stop(7, Reason.BOT_BLOCKED)
    assert len(await desk.polls.subscriptions()) == 1
    stopped = await desk.chats.find(7)
    assert stopped is not None
    assert (stopped.state, stopped.reason) == (ChatState.STOPPED, Reason.BOT_BLOCKED)
    assert await desk.chats.counts() == ChatCounts(active=1, stopped=1, subscriptions=2)
    await desk.subscribe(7)
    assert len(await desk.polls.subscriptions()) == 2


async def test_a_listed_channel_that_was_stopped_is_tried_again_at_the_next_start(desk: Desk) -> None:
    await desk.chats.configure([Listed("@eu")])
    await desk.publish(await desk.polls.subscriptions())
    gone = Refused(reason=Reason.NO_RIGHT_TO_POST, detail="need administrator rights", chat_stopped=True)
    await desk.outbox.settle(await desk.claim_one(), gone, NOW)
    await desk.settle_all()
    await desk.chats.configure([Listed("@eu")])
    assert (await desk.claim_one()).chat.address == "@eu"


async def test_a_channel_name_takes_the_number_telegram_answers_with(desk: Desk) -> None:
    await desk.chats.configure([Listed("@eu")])
    await desk.publish(await desk.polls.subscriptions())
    delivery = await desk.claim_one()
    await desk.outbox.settle(delivery, Sent(message_id=1, telegram_id=-1007), NOW)
    found = await desk.chats.find(-1007)
    assert found is not None
    assert (found.key, found.address, found.telegram_id) == (delivery.chat.key, "@eu", -1007)
    await desk.chats.configure([Listed("-1007")])
    (one,) = await desk.polls.subscriptions()
    assert one.chat == found.key


async def named_and_numbered(desk: Desk) -> None:
    """Let one channel be known as two chats: the configuration names it, the bot knows its number."""
    await desk.chats.configure([Listed("@eu", None, SANCTIONS)])
    await desk.chats.subscribe(-1007, 3, "The EU", EVERYTHING)


async def test_two_names_of_one_chat_become_one_chat(desk: Desk) -> None:
    await named_and_numbered(desk)
    named, numbered = await desk.polls.subscriptions()
    await desk.publish([named])
    await desk.publish([named, numbered])
    wait = Deferred(reason=Reason.FLOOD_CONTROL, wait=10 * MINUTE)
    first, second = await desk.outbox.claim(NOW, 10)
    await desk.outbox.settle(second, wait, NOW)
    await desk.outbox.settle(first, Sent(message_id=1, telegram_id=-1007), NOW)

    assert {one.chat for one in await desk.polls.subscriptions()} == {numbered.chat}
    assert len(await desk.chats.subscribed(-1007, None)) == 1
    assert await desk.chats.counts() == ChatCounts(active=1, stopped=0, subscriptions=2)
    assert await desk.outbox.claim(NOW, 10) == (), "one bucket: the wait holds for both names"
    rest = await desk.settle_all(minutes=10)
    assert [(change_of(one).url[-1], one.thread, one.chat.telegram_id) for one in rest] == [
        ("2", None, -1007),
        ("2", 3, -1007),
    ]


async def test_the_configuration_may_go_on_using_the_other_name(desk: Desk) -> None:
    await test_two_names_of_one_chat_become_one_chat(desk)
    before = await desk.polls.subscriptions()
    await desk.chats.configure([Listed("@eu", None, SANCTIONS)])
    assert await desk.polls.subscriptions() == before


async def test_an_alert_routed_before_the_merger_reaches_the_chat_that_remains(desk: Desk) -> None:
    await named_and_numbered(desk)
    routed = await desk.polls.subscriptions()
    await desk.publish([routed[0]])
    await desk.outbox.settle(await desk.claim_one(), Sent(message_id=1, telegram_id=-1007), NOW)
    await desk.publish(routed)
    late = await desk.settle_all()
    assert [(one.chat.telegram_id, one.thread) for one in late] == [(-1007, None), (-1007, 3)]


async def test_a_merged_chat_hears_a_change_once_with_all_that_either_would_have_heard(desk: Desk) -> None:
    await desk.chats.configure([Listed("@eu", None, SANCTIONS)])
    await desk.chats.subscribe(-1007, None, "The EU", EVERYTHING)
    named, numbered = await desk.polls.subscriptions()
    await desk.publish([named])
    known = await announced(desk.polls, 2)
    both = (*to([named], passages=(0,)), *to([numbered], passages=(1,)))
    await desk.polls.record(outcome(known, deliveries=both), NOW)
    first = await desk.claim_one_to(named.chat)
    await desk.outbox.settle(first, Sent(message_id=1, telegram_id=-1007), NOW)
    (told,) = await desk.settle_all()
    assert (change_of(told).url[-1], told.passages) == ("2", (0, 1))


async def test_of_a_message_begun_under_one_name_the_other_copy_is_dropped(desk: Desk) -> None:
    await desk.chats.configure([Listed("@eu", None, SANCTIONS)])
    await desk.chats.subscribe(-1007, None, "The EU", EVERYTHING)
    named, numbered = await desk.polls.subscriptions()
    await desk.publish([named, numbered])
    first = await desk.claim_one_to(named.chat)
    await desk.outbox.expand(first.id, 2)
    await desk.outbox.settle(first, Sent(message_id=1, telegram_id=-1007), NOW)
    assert [(one.part, one.parts) for one in await desk.settle_all()] == [(1, 2)]


async def test_an_answer_for_a_copy_that_was_dropped_meanwhile_is_ignored(desk: Desk) -> None:
    await desk.chats.configure([Listed("@eu"), Listed("@eu_old")])
    first, second = await desk.polls.subscriptions()
    await desk.publish([first, second])
    one, other = await desk.outbox.claim(NOW, 10)
    await desk.outbox.settle(one, Sent(message_id=1, telegram_id=-1007), NOW)
    await desk.outbox.settle(other, Sent(message_id=2, telegram_id=-1007), NOW)
    assert await desk.settle_all() == []
    await desk.outbox.settle(other, Sent(message_id=2, telegram_id=-1007), NOW)
    await desk.outbox.settle(one, Sent(message_id=1, telegram_id=-1007), NOW)


async def test_a_group_that_became_a_supergroup_is_written_to_there(desk: Desk) -> None:
    await desk.chats.configure([Listed("-5")])
    subscriptions = await desk.polls.subscriptions()
    await desk.publish(subscriptions)
    await desk.outbox.settle(await desk.claim_one(), Migrated(telegram_id=-1005), NOW)
    again = await desk.claim_one()
    assert (again.chat.address, again.chat.telegram_id) == ("-5", -1005)
    await desk.chats.configure([Listed("-5")])
    assert await desk.polls.subscriptions() == subscriptions, "the old number still means it"
    found = await desk.chats.find(-5)
    assert found == await desk.chats.find(-1005)


async def test_a_migration_told_to_the_bot_joins_the_group_with_its_supergroup(desk: Desk) -> None:
    await desk.subscribe(-5, -1005)
    await desk.publish(await desk.polls.subscriptions())
    await desk.chats.migrate(-5, -1005)
    (told,) = await desk.settle_all()
    assert told.chat.telegram_id == -1005


async def test_a_message_sent_before_a_migration_is_not_answered_after_it(desk: Desk) -> None:
    await desk.subscribe(-5)
    await desk.publish(await desk.polls.subscriptions())
    await desk.settle_all()
    await desk.chats.migrate(-5, -1005)
    (known,) = await desk.polls.due_checks(NOW + timedelta(hours=1), 9)
    await desk.edit(known, await desk.polls.subscriptions(), "Edited.")
    assert (await desk.claim_one()).reply_to is None


async def test_the_terminal_is_a_place_like_any_other(database: Database) -> None:
    desk = Desk(database)
    await desk.chats.configure([Listed("terminal")])
    await desk.publish(await desk.polls.subscriptions())
    delivery = await desk.claim_one()
    assert (delivery.chat.address, delivery.chat.telegram_id) == ("terminal", None)
    await desk.outbox.settle(delivery, sent(delivery, 1), NOW)
    (known,) = await desk.polls.due_checks(NOW + timedelta(hours=1), 9)
    await desk.edit(known, await desk.polls.subscriptions(), "Edited.")
    assert (await desk.claim_one()).reply_to == 1


async def test_the_maintainers_chat_may_be_one_that_subscribed(database: Database) -> None:
    desk = Desk(database)
    await desk.subscribe(int(ADMINS))
    await desk.publish(await desk.polls.subscriptions())
    await desk.notice("source:ministry", Reason.DNS)
    assert [one.chat.address for one in await desk.settle_all()] == [ADMINS, ADMINS]


async def test_only_sources_the_configuration_enables_are_shown_to_people(database: Database) -> None:
    polls = PollTables(database, None)
    url = "https://ministry.example/"
    await polls.register([Source(id=SourceId(name), name=name, url=url) for name in ("b", "a", "gone")])
    await polls.register(
        [
            Source(id=SourceId("b"), name="b", url=url),
            Source(id=SourceId("a"), name="a", url=url),
            Source(id=SOURCE, name="off", url=url, enabled=False),
        ]
    )
    shown = await Desk(database).chats.source_states()
    assert shown == (SourceState(source=SourceId("a")), SourceState(source=SourceId("b")))
    assert await OutboxTables(database, None).recover() == 0
