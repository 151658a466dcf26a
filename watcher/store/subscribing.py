"""Chats and their subscriptions: those the configuration lists, and those people ask the bot for."""

from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from typing import Protocol

from sqlalchemy import func
from sqlmodel import Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from watcher.model.archive import ChatCounts
from watcher.model.polling import SourceState
from watcher.model.reason import Reason
from watcher.model.subscription import Chat, ChatState, Filter, Subscription
from watcher.store.chats import chat_at, chat_of, resume, stop
from watcher.store.database import Database
from watcher.store.mapping import (
    from_set,
    from_thread,
    identity,
    to_chat,
    to_subscription,
)
from watcher.store.merging import renumber
from watcher.store.sources import enabled
from watcher.store.tables import ChatRow, SubscriptionRow


class Origin(StrEnum):
    """Who put a subscription there, and so who may take it away."""

    CONFIG = "config"
    BOT = "bot"


class Channel(Protocol):
    """A chat that the configuration lists, and what it is told."""

    @property
    def chat(self) -> str:
        """``@name``, or the numeric id as text."""
        ...

    @property
    def thread(self) -> int | None:
        """The forum topic."""
        ...

    @property
    def filter(self) -> Filter:
        """What it is told."""
        ...


class Chats:
    """Who hears of what. The bot names chats by Telegram's numeric id; every method is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def configure(self, channels: Sequence[Channel]) -> None:
        """Make the configuration's subscriptions those of ``channels``; what people asked for stays.

        A listed chat that Telegram had refused is tried again: whoever starts the service may have mended it.
        """
        await self._database.run(lambda session: _configure(session, channels))

    async def subscribe(self, chat: int, thread: int | None, title: str, wanted: Filter) -> None:
        """Add a subscription, unless the place has the very same; a stopped chat can be written to again."""

        def subscribe(session: Session) -> None:
            place = chat_at(session, str(chat))
            place.title = title or place.title
            resume(place)
            session.add(place)
            row = _subscription(place, thread, wanted, Origin.BOT)
            if not any(_content(one) == _content(row) for one in _own(session, place, thread)):
                session.add(row)

        await self._database.run(subscribe)

    async def unsubscribe(self, chat: int, thread: int | None) -> int:
        """Remove the place's own subscriptions; return how many there were.

        What the configuration lists stays: only the maintainer can take it away.
        """

        def unsubscribe(session: Session) -> int:
            place = chat_of(session, chat)
            rows = [] if place is None else _own(session, place, thread)
            for row in rows:
                session.delete(row)
            return len(rows)

        return await self._database.run(unsubscribe)

    async def subscribed(self, chat: int, thread: int | None) -> tuple[Subscription, ...]:
        """Return all subscriptions of a place, its own and those that the configuration lists."""

        def find(session: Session) -> tuple[Subscription, ...]:
            place = chat_of(session, chat)
            if place is None:
                return ()
            return tuple(to_subscription(row) for row in session.exec(_of_place(place, thread)))

        return await self._database.read(find)

    async def find(self, chat: int) -> Chat | None:
        """Return a chat by Telegram's numeric id, also by one that it had before."""

        def find(session: Session) -> Chat | None:
            row = chat_of(session, chat)
            return None if row is None else to_chat(row)

        return await self._database.read(find)

    async def stop(self, chat: int, reason: Reason) -> None:
        """Note that the bot can no longer write to a chat; ignore a chat that is not known."""
        await self._change(chat, lambda row: stop(row, reason))

    async def resume(self, chat: int) -> None:
        """Note that the bot can write to a chat again; ignore a chat that is not known."""
        await self._change(chat, resume)

    async def source_states(self) -> tuple[SourceState, ...]:
        """Return the poll state of every enabled source, ordered by id."""
        return await self._database.read(enabled)

    async def migrate(self, telegram_id: int, new_telegram_id: int) -> None:
        """Note that a group became a supergroup, as Telegram tells the bot."""

        def migrate(session: Session) -> None:
            chat = chat_of(session, telegram_id)
            if chat is not None:
                renumber(session, chat, new_telegram_id)

        await self._database.run(migrate)

    async def counts(self) -> ChatCounts:
        """Return how many chats and subscriptions there are."""
        return await self._database.read(_counts)

    async def _change(self, chat: int, change: Callable[[ChatRow], None]) -> None:
        def find_and_change(session: Session) -> None:
            row = chat_of(session, chat)
            if row is not None:
                change(row)
                session.add(row)

        await self._database.run(find_and_change)


def _configure(session: Session, channels: Iterable[Channel]) -> None:
    listed = select(SubscriptionRow).where(col(SubscriptionRow.origin) == Origin.CONFIG)
    former = list(session.exec(listed.order_by(col(SubscriptionRow.id))))
    for channel in channels:
        chat = chat_at(session, channel.chat)
        resume(chat)
        session.add(chat)
        row = _subscription(chat, channel.thread, channel.filter, Origin.CONFIG)
        same = next((one for one in former if _content(one) == _content(row)), None)
        if same is None:
            session.add(row)
        else:
            former.remove(same)
    for row in former:
        session.delete(row)


def _of_place(chat: ChatRow, thread: int | None) -> SelectOfScalar[SubscriptionRow]:
    return (
        select(SubscriptionRow)
        .where(col(SubscriptionRow.chat_key) == chat.key, col(SubscriptionRow.thread) == from_thread(thread))
        .order_by(col(SubscriptionRow.id))
    )


def _own(session: Session, chat: ChatRow, thread: int | None) -> list[SubscriptionRow]:
    return list(session.exec(_of_place(chat, thread).where(col(SubscriptionRow.origin) == Origin.BOT)))


def _subscription(chat: ChatRow, thread: int | None, wanted: Filter, origin: Origin) -> SubscriptionRow:
    return SubscriptionRow(
        chat_key=identity(chat.key),
        thread=from_thread(thread),
        origin=origin,
        topics=from_set(wanted.topics),
        sources=from_set(wanted.sources),
        languages=from_set(wanted.languages),
        match=wanted.match,
    )


def _content(row: SubscriptionRow) -> tuple[object, ...]:
    return row.chat_key, row.thread, row.topics, row.sources, row.languages, row.match


def _counts(session: Session) -> ChatCounts:
    by_state = {
        ChatState(state): number
        for state, number in session.exec(
            select(ChatRow.state, func.count())
            .where(col(ChatRow.merged_into).is_(None))
            .group_by(col(ChatRow.state))
        )
    }
    return ChatCounts(
        active=by_state.get(ChatState.ACTIVE, 0),
        stopped=by_state.get(ChatState.STOPPED, 0),
        subscriptions=session.exec(select(func.count()).select_from(SubscriptionRow)).one(),
    )
