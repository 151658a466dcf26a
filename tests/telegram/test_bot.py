"""The bot driven as people drive it: messages in, answers out, over real HTTP."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import timedelta

import pytest
from telegram import Bot
from telegram.error import Conflict

from tests.support import bot_answers as answers
from tests.support.alerts import SEEN
from tests.support.bot_api import BOT_ID, BotApi
from tests.support.bot_chats import member, person
from tests.support.clock import FixedClock
from watcher.errors import DeliveryError
from watcher.model.polling import SourceState
from watcher.model.reason import Reason
from watcher.model.source import SourceId
from watcher.model.subscription import ChatKey, Filter, Subscription
from watcher.telegram import Choices, Limits, Rate, Telegram
from watcher.telegram.request import UpdatesRequest

CHANNEL, GROUP, FORUM, PERSON, ADMIN, OWNER = -1001, -1002, -1003, 7, 8, 9
CHOICES = Choices(
    topics=("accusations", "sanctions"), sources={"eeas": "EEAS press", "ofac": "OFAC"}, tags=("eu",)
)
HASTY = Limits(private=Rate(messages=100, period=timedelta(seconds=1)))
Place = tuple[int, int | None]


@dataclass
class MemoryChats:
    """Implements ``telegram.ports.Chats``."""

    wishes: dict[Place, list[Filter]] = field(default_factory=dict)
    configured: dict[Place, Filter] = field(default_factory=dict)
    titles: dict[int, str] = field(default_factory=dict)
    stopped: dict[int, Reason] = field(default_factory=dict)
    migrated: tuple[int, int] | None = None
    states: tuple[SourceState, ...] = ()
    heard: asyncio.Event = field(default_factory=asyncio.Event)

    async def subscribe(self, chat: int, thread: int | None, title: str, wanted: Filter) -> None:
        here = self.wishes.setdefault((chat, thread), [])
        here += [] if wanted in here else [wanted]
        self.titles[chat] = title

    async def unsubscribe(self, chat: int, thread: int | None) -> int:
        return len(self.wishes.pop((chat, thread), []))

    async def subscribed(self, chat: int, thread: int | None) -> tuple[Subscription, ...]:
        place = (chat, thread)
        filters = self.wishes.get(place, []) + ([self.configured[place]] if place in self.configured else [])
        return tuple(
            Subscription(id=number, chat=ChatKey(1), thread=thread, filter=each)
            for number, each in enumerate(filters)
        )

    async def stop(self, chat: int, reason: Reason) -> None:
        self.stopped[chat] = reason
        self.heard.set()

    async def resume(self, chat: int) -> None:
        self.stopped.pop(chat, None)
        self.heard.set()

    async def migrate(self, telegram_id: int, new_telegram_id: int) -> None:
        self.migrated = (telegram_id, new_telegram_id)
        self.heard.set()

    async def source_states(self) -> tuple[SourceState, ...]:
        return self.states


@dataclass
class Talk:
    """A bot that runs, and somebody who writes to it."""

    api: BotApi
    chats: MemoryChats
    answering: asyncio.Task[None]
    stop: asyncio.Event

    async def say(
        self, text: str, *, chat: int = PERSON, user: int | None = None, thread: int | None = None
    ) -> str:
        """Write to the bot and return its answer."""
        count = len(self.api.messages)
        await self.api.say(text, chat=chat, user=user, thread=thread)
        posted = (await self.api.until(count + 1))[-1]
        assert (posted.chat, posted.thread) == (chat, thread)
        return posted.text


@pytest.fixture
def chats() -> MemoryChats:
    return MemoryChats()


async def no_wait(_: float) -> None:
    await asyncio.sleep(0)


@contextlib.asynccontextmanager
async def running(api: BotApi, chats: MemoryChats) -> AsyncIterator[Talk]:
    stop = asyncio.Event()
    async with Telegram(
        token=api.token,
        api_url=api.url,
        chats=chats,
        choices=CHOICES,
        clock=FixedClock(SEEN),
        limits=HASTY,
        sleep=no_wait,
    ) as telegram:
        answering = asyncio.create_task(telegram.answer(stop))
        yield Talk(api, chats, answering, stop)
        stop.set()
        await asyncio.wait_for(asyncio.gather(answering, return_exceptions=True), 8)


@pytest.fixture
async def talk(api: BotApi, chats: MemoryChats) -> AsyncIterator[Talk]:
    api.add_chat(PERSON, title="Olha")
    api.add_chat(CHANNEL, "channel")
    api.add_chat(GROUP, "supergroup", title="Desk", members={ADMIN: "administrator", OWNER: "creator"})
    api.add_chat(FORUM, "supergroup", topics={12: True}, members={ADMIN: "administrator"})
    async with running(api, chats) as started:
        yield started


async def test_start_and_help_explain_the_commands_and_what_can_be_chosen(talk: Talk) -> None:
    greeting = await talk.say("/start")
    assert greeting.startswith("I watch what officials say")
    usage = await talk.say("/help")
    assert not usage.startswith("I watch")
    for part in ("/subscribe sanctions", "accusations, sanctions", "Tags: eu", "Sources: eeas, ofac"):
        assert part in greeting
        assert part in usage


async def test_the_commands_stand_in_telegrams_menu(talk: Talk) -> None:
    await talk.say("/help")
    [menu] = [params["commands"] for method, params in talk.api.calls if method == "setMyCommands"]
    for command in ("start", "subscribe", "unsubscribe", "status", "help"):
        assert f'"{command}"' in menu


async def test_somebody_subscribes_looks_and_ends_it(talk: Talk) -> None:
    assert "nothing yet: /subscribe" in await talk.say("/status")
    answer = await talk.say("/subscribe sanctions from:tag:eu drone*")
    assert answer.startswith("Subscribed to sanctions; from tag:eu; with the words drone*.")
    wanted = Filter(topics=frozenset({"sanctions"}), sources=frozenset({"tag:eu"}), match="drone*")
    assert talk.chats.wishes == {(PERSON, None): [wanted]}
    assert talk.chats.titles == {PERSON: "Olha"}
    assert "Subscriptions here: 2" in await talk.say("/subscribe everything")
    assert "• every statement, with or without a topic" in await talk.say("/status")
    assert await talk.say("/unsubscribe") == "Ended subscriptions: 2."
    assert await talk.say("/unsubscribe") == "There was no subscription to end."


async def test_a_mistake_is_explained_and_changes_nothing(talk: Talk) -> None:
    answer = await talk.say("/subscribe sanctionz")
    assert answer.startswith("Not subscribed: at character 1: there is no topic “sanctionz”; did you mean")
    assert talk.chats.wishes == {}


async def test_what_the_maintainers_set_up_only_they_can_end(talk: Talk) -> None:
    talk.chats.configured[PERSON, None] = Filter(topics=frozenset({"accusations"}))
    assert "sources.yaml, and only they can end that: accusations" in await talk.say("/unsubscribe")


async def test_in_a_group_only_admins_change_what_it_gets(talk: Talk) -> None:
    refusal = await talk.say("/subscribe", chat=GROUP, user=PERSON)
    assert refusal == "Only admins of this group can change what it gets."
    assert await talk.say("/unsubscribe", chat=GROUP, user=PERSON) == refusal
    assert talk.chats.wishes == {}
    for admin in (ADMIN, OWNER):
        assert (await talk.say("/subscribe", chat=GROUP, user=admin)).startswith("Subscribed")
    assert "This chat gets" in await talk.say("/status", chat=GROUP, user=PERSON)


async def test_when_telegram_does_not_say_who_is_admin_the_group_stays_as_it_is(talk: Talk) -> None:
    talk.api.script(answers.SERVER_ERROR, method="getChatMember")
    assert "try again" in await talk.say("/subscribe", chat=GROUP, user=ADMIN)
    assert talk.chats.wishes == {}


async def test_a_forum_topic_has_its_own_subscriptions(talk: Talk) -> None:
    await talk.say("/subscribe accusations", chat=FORUM, user=ADMIN, thread=12)
    assert list(talk.chats.wishes) == [(FORUM, 12)]


async def test_a_command_for_another_bot_is_not_answered(talk: Talk) -> None:
    await talk.api.say("/subscribe@other_bot", chat=PERSON)
    answer = await talk.say("/status@example_watcher_bot")
    assert "nothing yet" in answer
    assert len(talk.api.messages) == 1


async def test_status_names_the_sources_in_trouble_and_counts_the_others(talk: Talk) -> None:
    read, earlier = SEEN - timedelta(minutes=3), SEEN - timedelta(hours=5)
    talk.chats.states = (
        SourceState(source=SourceId("a"), polled_at=read, succeeded_at=read, new_at=earlier),
        SourceState(
            source=SourceId("eeas"),
            polled_at=read,
            succeeded_at=SEEN - timedelta(days=3),
            reason=Reason.BLOCKED,
        ),
        SourceState(source=SourceId("new")),
        SourceState(source=SourceId("never"), polled_at=read, reason=Reason.DNS),
    )
    answer = await talk.say("/status")
    assert "✅ 1 of 4 are read, 1 not asked yet" in answer
    assert "Last new statement: 5 h ago" in answer
    assert "⚠️ EEAS press: blocked, last read 3 days ago" in answer
    assert "⚠️ never: dns, never read" in answer


def membership(chat: dict[str, object], after: dict[str, object]) -> dict[str, object]:
    return {
        "my_chat_member": {
            "chat": chat,
            "from": person(ADMIN),
            "date": 1_700_000_000,
            "old_chat_member": member(BOT_ID, "member"),
            "new_chat_member": after,
        }
    }


@pytest.mark.parametrize(
    ("chat", "after", "reason"),
    [
        (GROUP, member(BOT_ID, "left"), Reason.BOT_REMOVED),
        (GROUP, member(BOT_ID, "kicked") | {"until_date": 0}, Reason.BOT_REMOVED),
        (PERSON, member(BOT_ID, "kicked") | {"until_date": 0}, Reason.BOT_BLOCKED),
        (CHANNEL, member(BOT_ID, "administrator") | {"can_post_messages": False}, Reason.NO_RIGHT_TO_POST),
        (CHANNEL, member(BOT_ID, "administrator") | {"can_post_messages": True}, None),
        (GROUP, member(BOT_ID, "member"), None),
        (PERSON, member(BOT_ID, "member"), None),
    ],
)
async def test_that_the_bot_was_thrown_out_or_let_in_is_noted(
    talk: Talk, chat: int, after: dict[str, object], reason: Reason | None
) -> None:
    talk.chats.stopped = {chat: Reason.CHAT_NOT_FOUND}
    await talk.api.push(membership(talk.api.chats[chat].json(), after))
    await asyncio.wait_for(talk.chats.heard.wait(), 5)
    assert talk.chats.stopped == ({chat: reason} if reason else {})


async def test_that_a_group_became_a_supergroup_is_noted(talk: Talk) -> None:
    chat = talk.api.chats[GROUP].json()
    said = {"message_id": 5, "date": 1_700_000_000, "chat": chat, "migrate_to_chat_id": -1009}
    await talk.api.push({"message": said})
    await asyncio.wait_for(talk.chats.heard.wait(), 5)
    assert talk.chats.migrated == (GROUP, -1009)


async def test_an_update_that_fails_leaves_the_bot_answering(
    talk: Talk, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def broken(*_: object) -> int:
        raise RuntimeError("no such table")

    monkeypatch.setattr(talk.chats, "unsubscribe", broken)
    await talk.api.say("/unsubscribe", chat=PERSON)
    assert "nothing yet" in await talk.say("/status")
    assert "no such table" in caplog.text


async def test_answers_come_again_after_telegram_was_away(talk: Talk) -> None:
    talk.api.script(answers.bad_gateway(), method="getUpdates")
    assert "nothing yet" in await talk.say("/status")


async def test_an_unreachable_telegram_at_the_start_is_waited_for(api: BotApi, chats: MemoryChats) -> None:
    api.add_chat(PERSON)
    api.script(*[answers.dropped()] * 3, method="getMe")
    api.script(answers.bad_gateway(), method="setMyCommands")
    async with running(api, chats) as talk:
        assert "nothing yet" in await talk.say("/status")
        assert [method for method, _ in api.calls].count("getMe") == 4


async def test_a_stop_while_telegram_is_unreachable_is_prompt(chats: MemoryChats) -> None:
    nowhere = BotApi()
    nowhere.url = "http://127.0.0.1:9"
    async with running(nowhere, chats) as talk:
        await asyncio.sleep(0.05)
        talk.stop.set()
        await asyncio.wait_for(talk.answering, 2)


@pytest.mark.parametrize("method", ["getMe", "deleteWebhook", "getUpdates"])
async def test_a_token_that_is_refused_ends_it_with_a_clear_error(
    api: BotApi, chats: MemoryChats, method: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)
    api.script(*[answers.UNAUTHORIZED] * 5, method=method)
    async with running(api, chats) as talk:
        with pytest.raises(DeliveryError, match="WATCHER_TELEGRAM_TOKEN") as caught:
            await asyncio.wait_for(talk.answering, 5)
    assert caught.value.reason is Reason.BAD_TOKEN
    assert api.token not in str(caught.value) + caplog.text


async def test_another_instance_is_borne_for_a_moment(talk: Talk) -> None:
    talk.api.script(answers.CONFLICT, method="getUpdates")
    assert "nothing yet" in await talk.say("/status")


async def test_another_instance_that_stays_ends_it(api: BotApi) -> None:
    seconds = 1000.0
    updates = UpdatesRequest(now=lambda: seconds)
    bot = Bot(api.token, base_url=f"{api.url}/bot", request=updates, get_updates_request=updates)
    broken = asyncio.create_task(updates.broken())
    for wait in (0, 30, 29):
        seconds += wait
        api.script(answers.CONFLICT, method="getUpdates")
        with pytest.raises(Conflict):
            await bot.get_updates()
        assert not broken.done()
    seconds += 2
    api.script(answers.CONFLICT, method="getUpdates")
    with pytest.raises(Conflict):
        await bot.get_updates()
    error = await asyncio.wait_for(broken, 1)
    assert error.reason is Reason.SECOND_INSTANCE
    assert "stop the other instance" in str(error)
    await updates.shutdown()
