"""A strict Bot API on loopback: takes what Telegram would take, refuses the rest in Telegram's own words.

    async with bot_api() as api:
        channel = api.add_chat(-1001, "channel", username="example_channel")
        ...                              # WATCHER_TELEGRAM_API_URL=api.url, WATCHER_TELEGRAM_TOKEN=api.token
        assert api.texts(-1001) == ["..."]
        api.script(flood(30), lost_answer())      # how the next two sendMessage calls end
        channel.refuses = BLOCKED                 # and how all for this chat end
        await api.say("/start", chat=7)           # a person writes to the bot

``bot_answers`` holds the answers to script. Telegram's limits are kept only with ``enforce_limits=True``.
The server runs in the test's own event loop.
"""

import asyncio
import json
import time
from collections import defaultdict, deque
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from itertools import count
from typing import Any

from tests.support.bot_answers import (
    CANNOT_EDIT,
    CONFLICT,
    NOT_MODIFIED,
    NOTHING_TO_EDIT,
    UNAUTHORIZED,
    Answer,
    Refusal,
    flood,
    refused,
)
from tests.support.bot_chats import DATE, FakeChat, Posted, member, person, read
from tests.support.bot_wire import Params, serve_calls
from tests.support.telegram_html import utf16

BOT_ID = 4242


class BotApi:
    """What a bot's Telegram looks like from here."""

    def __init__(self, *, enforce_limits: bool = False, now: Callable[[], float] = time.monotonic) -> None:
        self.token = "4242:made-up-token-of-a-test"
        self.url = ""
        self.chats: dict[int, FakeChat] = {}
        self.messages: list[Posted] = []
        self.edits: list[Posted] = []
        """Edits that were accepted; ``standing`` says what a message says by now."""
        self.calls: list[tuple[str, Params]] = []
        """Every call, in order of arrival, getUpdates excepted."""
        self.answers: dict[str, deque[Answer]] = defaultdict(deque)
        """How the next calls of a method end, by its name in lower case."""
        self.fate: Callable[[str], Answer | None] = lambda _method: None
        """How calls end that are not scripted, by method; None: well. For faults at random."""
        self.delay = 0.0
        """Seconds before any message is answered."""
        self.answer_delay = 0.0
        """Seconds between accepting a message and answering."""
        self._enforce = enforce_limits
        self._now = now
        self._ids = count(1)
        self._said: set[tuple[int, int]] = set()
        """Chat and id of what people wrote."""
        self._updates: list[dict[str, Any]] = []
        self._news = asyncio.Condition()
        self._pollers = 0

    def add_chat(self, number: int, kind: str = "private", **more: Any) -> FakeChat:
        """Add a chat: ``private``, ``group``, ``supergroup`` or ``channel``."""
        self.chats[number] = FakeChat(id=number, kind=kind, **more)
        return self.chats[number]

    def script(self, *answers: Answer, method: str = "sendMessage") -> None:
        """Say how the next calls of a method end."""
        self.answers[method.lower()].extend(answers)

    def texts(self, chat: int) -> list[str]:
        """Return the visible texts a chat got, in order."""
        return [posted.text for posted in self.messages if posted.chat == chat]

    def standing(self, chat: int) -> dict[int, Posted]:
        """Return a chat's messages by their ids, as they stand after all edits."""
        return {posted.id: posted for posted in (*self.messages, *self.edits) if posted.chat == chat}

    async def until(self, messages: int, *, seconds: float = 20) -> list[Posted]:
        """Wait until so many messages were accepted in all, and return them."""
        async with asyncio.timeout(seconds), self._news:
            await self._news.wait_for(lambda: len(self.messages) >= messages)
        return self.messages

    async def say(self, text: str, *, chat: int, user: int | None = None, thread: int | None = None) -> None:
        """Let a person write to the bot; in a private chat the person is the chat."""
        message: dict[str, Any] = {
            "message_id": next(self._ids),
            "date": DATE,
            "chat": self.chats[chat].json(),
            "text": text,
        }
        message["from"] = person(user or chat)
        self._said.add((chat, message["message_id"]))
        if thread is not None:
            message |= {"message_thread_id": thread, "is_topic_message": True}
        if text.startswith("/"):
            length = utf16(text.split(maxsplit=1)[0])
            message["entities"] = [{"type": "bot_command", "offset": 0, "length": length}]
        await self.push({"message": message})

    async def push(self, update: dict[str, Any]) -> None:
        """Queue an update as the Bot API would show it, without its id."""
        async with self._news:
            self._updates.append({"update_id": len(self._updates) + 1} | update)
            self._news.notify_all()

    async def call(self, token: str, method: str, params: Params) -> Answer | Any:
        """Carry a call out, or say how else it ends."""
        if token != self.token:
            return UNAUTHORIZED
        handler = _METHODS.get(method.lower())
        if handler is None:
            return refused(404, "Not Found")
        if method.lower() != "getupdates":
            self.calls.append((method, params))
        waiting = self.answers[method.lower()]
        scripted = waiting.popleft() if waiting else self.fate(method)
        if scripted is not None and not scripted.accept:
            return scripted
        try:
            result = await handler(self, params)
        except Refusal as refusal:
            return refusal.answer
        return scripted or result

    async def get_me(self, _: Params) -> dict[str, Any]:
        return person(BOT_ID) | {"is_bot": True, "username": "example_watcher_bot", "can_join_groups": True}

    async def accept(self, _: Params) -> bool:
        return True

    async def get_updates(self, params: Params) -> list[dict[str, Any]]:
        """Long poll; a second poll ends the first, as with two instances of a bot."""
        offset = int(params.get("offset", 0))
        async with self._news:
            self._pollers += 1
            mine = self._pollers
            self._news.notify_all()

            def awaited() -> bool:
                return self._pollers > mine or self._from(offset) != []

            try:
                async with asyncio.timeout(float(params.get("timeout", 0))):
                    await self._news.wait_for(awaited)
            except TimeoutError:
                return []
            if self._pollers > mine:
                raise Refusal(CONFLICT)
            return self._from(offset)

    def _from(self, offset: int) -> list[dict[str, Any]]:
        return [update for update in self._updates if update["update_id"] >= offset]

    async def get_chat(self, params: Params) -> dict[str, Any]:
        return self._chat(params).json() | {"accent_color_id": 0, "max_reaction_count": 11}

    async def get_chat_member(self, params: Params) -> dict[str, Any]:
        chat = self._chat(params)
        return member(int(params["user_id"]), chat.members.get(int(params["user_id"]), "left"))

    async def get_chat_administrators(self, params: Params) -> list[dict[str, Any]]:
        admins = {"creator", "administrator"}
        return [member(user, what) for user, what in self._chat(params).members.items() if what in admins]

    async def send_message(self, params: Params) -> dict[str, Any]:
        chat = self._chat(params)
        await asyncio.sleep(self.delay)
        if chat.refuses is not None:
            raise Refusal(chat.refuses)
        posted = self._read(chat, next(self._ids), params)
        if self._enforce:
            self._keep_limits(chat)
        async with self._news:
            self.messages.append(posted)
            self._news.notify_all()
        await asyncio.sleep(self.answer_delay)
        return self._shown(chat, posted)

    async def edit_message_text(self, params: Params) -> dict[str, Any]:
        """Edit a message of the bot: not one of other people, and not into what it says already."""
        if params.get("message_id", "0") == "0":
            raise Refusal(refused(400, "Bad Request: message identifier is not specified"))
        number = int(params["message_id"])
        text, entities = read(params)
        chat = self._chat(params)
        await asyncio.sleep(self.delay)
        if chat.refuses is not None:
            raise Refusal(chat.refuses)
        if (chat.id, number) in self._said:
            raise Refusal(CANNOT_EDIT)
        old = self.standing(chat.id).get(number)
        if old is None or number in chat.deleted:
            raise Refusal(NOTHING_TO_EDIT)
        if (old.text, old.entities) == (text, entities):
            raise Refusal(NOT_MODIFIED)
        if self._enforce:
            self._keep_limits(chat)
        posted = replace(old, text=text, entities=entities, raw=params["text"], at=self._now())
        self.edits.append(posted)
        await asyncio.sleep(self.answer_delay)
        return self._shown(chat, posted)

    def _chat(self, params: Params) -> FakeChat:
        name = params.get("chat_id", "")
        if not name:
            raise Refusal(refused(400, "Bad Request: chat_id is empty"))
        for chat in self.chats.values():
            by_name = chat.username and f"@{chat.username}".lower() == name.lower()
            if by_name or name == str(chat.id):
                return chat
        raise Refusal(refused(400, "Bad Request: chat not found"))

    def _read(self, chat: FakeChat, number: int, params: Params) -> Posted:
        text, entities = read(params)
        thread = int(params["message_thread_id"]) if "message_thread_id" in params else None
        if thread is not None and thread not in chat.topics:
            raise Refusal(refused(400, "Bad Request: message thread not found"))
        if thread is not None and not chat.topics[thread]:
            raise Refusal(refused(400, "Bad Request: TOPIC_CLOSED"))
        return Posted(
            id=number,
            chat=chat.id,
            text=text,
            entities=entities,
            raw=params["text"],
            thread=thread,
            reply_to=self._reply(chat, json.loads(params.get("reply_parameters", "{}"))),
            at=self._now(),
        )

    def _reply(self, chat: FakeChat, asked: dict[str, Any]) -> int | None:
        if not asked:
            return None
        number = int(asked["message_id"])
        there = any((one.chat, one.id) == (chat.id, number) for one in self.messages)
        if there and number not in chat.deleted:
            return number
        if asked.get("allow_sending_without_reply"):
            return None
        raise Refusal(refused(400, "Bad Request: message to be replied not found"))

    def _keep_limits(self, chat: FakeChat) -> None:
        now = self._now()
        one, period = (1, 1.0) if chat.kind == "private" else (20, 60.0)
        for most, seconds, to in ((30, 1.0, None), (one, period, chat.id)):
            written = sorted((*self.messages, *self.edits), key=lambda each: each.at)
            times = [each.at for each in written if to is None or each.chat == to][-most:]
            if len(times) == most and now - times[0] < seconds:
                raise Refusal(flood(max(1, round(times[0] + seconds - now))))

    def _shown(self, chat: FakeChat, posted: Posted) -> dict[str, Any]:
        shown: dict[str, Any] = {
            "message_id": posted.id,
            "date": DATE,
            "chat": chat.json(),
            "text": posted.text,
        }
        return shown | {"entities": [entity.json() for entity in posted.entities]}


_METHODS: dict[str, Callable[[BotApi, Params], Awaitable[Any]]] = {
    "getme": BotApi.get_me,
    "getupdates": BotApi.get_updates,
    "sendmessage": BotApi.send_message,
    "editmessagetext": BotApi.edit_message_text,
    "getchat": BotApi.get_chat,
    "getchatmember": BotApi.get_chat_member,
    "getchatadministrators": BotApi.get_chat_administrators,
    "deletewebhook": BotApi.accept,
    "setmycommands": BotApi.accept,
}


@asynccontextmanager
async def bot_api(
    *, enforce_limits: bool = False, now: Callable[[], float] = time.monotonic
) -> AsyncIterator[BotApi]:
    """Run a Bot API on a free loopback port until the block ends."""
    api = BotApi(enforce_limits=enforce_limits, now=now)
    async with serve_calls(api.call) as url:
        api.url = url
        yield api
