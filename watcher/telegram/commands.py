"""What each command does: from what was asked, where, to what is answered."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from watcher.clock import Clock
from watcher.model.message import Message
from watcher.telegram import wording
from watcher.telegram.ports import Chats
from watcher.telegram.wishes import Choices, WishError, read_wish


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A command as it came in."""

    chat: int
    title: str
    """The chat's, or the person's name."""
    thread: int | None
    """The forum topic it was written in."""
    words: str
    """What follows the command."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One command: its line in Telegram's menu, who may give it, what it does."""

    name: str
    menu: str
    admins_only: bool = False
    """In groups; alone with the bot everybody is their own admin."""
    answer: Callable[[Asked], Awaitable[Message]]


class Commands:
    """The bot's commands."""

    def __init__(self, chats: Chats, choices: Choices, clock: Clock) -> None:
        self._chats = chats
        self._choices = choices
        self._clock = clock
        listed = (
            Command(name="start", menu="What this bot does", answer=self._start),
            Command(
                name="subscribe",
                menu="Get alerts here: topics, sources, words",
                admins_only=True,
                answer=self._subscribe,
            ),
            Command(
                name="unsubscribe", menu="No more alerts here", admins_only=True, answer=self._unsubscribe
            ),
            Command(name="status", menu="What this chat gets; how the sources are", answer=self._status),
            Command(name="help", menu="How to ask for what you want", answer=self._help),
        )
        self.by_name = {command.name: command for command in listed}

    async def _start(self, _: Asked) -> Message:
        return wording.usage(self._choices, greeting=True)

    async def _help(self, _: Asked) -> Message:
        return wording.usage(self._choices, greeting=False)

    async def _subscribe(self, asked: Asked) -> Message:
        try:
            wanted = read_wish(asked.words, self._choices)
        except WishError as error:
            return wording.not_subscribed(str(error))
        await self._chats.subscribe(asked.chat, asked.thread, asked.title, wanted)
        here = await self._chats.subscribed(asked.chat, asked.thread)
        return wording.subscribed(wanted, len(here))

    async def _unsubscribe(self, asked: Asked) -> Message:
        removed = await self._chats.unsubscribe(asked.chat, asked.thread)
        left = await self._chats.subscribed(asked.chat, asked.thread)
        return wording.unsubscribed(removed, left)

    async def _status(self, asked: Asked) -> Message:
        here = await self._chats.subscribed(asked.chat, asked.thread)
        states = await self._chats.source_states()
        return wording.status(here, states, self._choices, self._clock.now())
