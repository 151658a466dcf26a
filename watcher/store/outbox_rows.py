"""The tables of the outbox: chats, their subscriptions, notices, and what is to be delivered."""

from datetime import datetime

from sqlalchemy import BigInteger, ForeignKey, Index, UniqueConstraint, text
from sqlmodel import Field

from watcher.store.columns import Identity, Json, UtcDateTime, Words
from watcher.store.table import Table

NO_THREAD = 0
"""Stands for "no forum topic" in a ``thread`` column: NULLs would escape the unique constraints."""


class ChatRow(Table, table=True):
    """A chat; with ``merged_into`` set, only another name under which that chat was known."""

    __tablename__ = "chats"
    key: int | None = Field(default=None, primary_key=True, sa_type=Identity)
    address: str = Field(sa_type=Words, unique=True)
    telegram_id: int | None = Field(default=None, sa_type=BigInteger, unique=True)
    title: str = Field(default="", sa_type=Words)
    state: str = Field(default="active", sa_type=Words)
    reason: str | None = Field(default=None, sa_type=Words)
    not_before: datetime | None = Field(default=None, sa_type=UtcDateTime)
    merged_into: int | None = Field(
        default=None, sa_type=Identity, index=True, sa_column_args=[ForeignKey("chats.key")]
    )


class SubscriptionRow(Table, table=True):
    """A filter of a chat; ``origin`` says whether the configuration or the bot put it there."""

    __tablename__ = "subscriptions"
    id: int | None = Field(default=None, primary_key=True, sa_type=Identity)
    chat_key: int = Field(sa_type=Identity, index=True, sa_column_args=[ForeignKey("chats.key")])
    thread: int = NO_THREAD
    origin: str = Field(sa_type=Words)
    topics: list[str] | None = Field(default=None, sa_type=Json)
    sources: list[str] | None = Field(default=None, sa_type=Json)
    languages: list[str] | None = Field(default=None, sa_type=Json)
    match: str | None = Field(default=None, sa_type=Words)


class NoticeRow(Table, table=True):
    """Something told to the maintainers; open until ``ended_at``."""

    __tablename__ = "notices"
    __table_args__ = (Index(None, "subject", "ended_at"),)
    id: int | None = Field(default=None, primary_key=True, sa_type=Identity)
    subject: str = Field(sa_type=Words)
    reason: str = Field(sa_type=Words)
    text: str = Field(sa_type=Words)
    at: datetime = Field(sa_type=UtcDateTime)
    ended_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class DeliveryRow(Table, table=True):
    """One message part for one chat: the outbox."""

    __tablename__ = "deliveries"
    __table_args__ = (
        UniqueConstraint("notice_id", "chat_key", "thread", "part"),
        Index(
            "uq_deliveries_told",
            "change_id",
            "chat_key",
            "thread",
            "part",
            unique=True,
            sqlite_where=text("amends IS NULL"),
            postgresql_where=text("amends IS NULL"),
        ),
        Index(None, "change_id"),
        Index("uq_deliveries_amended", "amends", "change_id", unique=True),
        Index(None, "state", "chat_key", "head_id", "part"),
        # The database itself refuses a second part in flight to a chat.
        Index(
            "uq_deliveries_in_flight",
            "chat_key",
            unique=True,
            sqlite_where=text("state = 'sending'"),
            postgresql_where=text("state = 'sending'"),
        ),
    )
    id: int | None = Field(default=None, primary_key=True, sa_type=Identity)
    change_id: int | None = Field(default=None, sa_type=Identity, sa_column_args=[ForeignKey("changes.id")])
    notice_id: int | None = Field(default=None, sa_type=Identity, sa_column_args=[ForeignKey("notices.id")])
    chat_key: int = Field(sa_type=Identity, sa_column_args=[ForeignKey("chats.key")])
    thread: int = NO_THREAD
    part: int = 0
    parts: int | None = None
    head_id: int | None = Field(default=None, sa_type=Identity)
    """Id of the message's first part: a chat's order is (head_id, part), so parts stay together."""
    amends: int | None = Field(
        default=None, sa_type=Identity, sa_column_args=[ForeignKey("deliveries.id", ondelete="CASCADE")]
    )
    """Id of the first part of the message whose place this one takes."""
    state: str = Field(default="due", sa_type=Words)
    attempts: int = 0
    possible_repeat: bool = False
    passages: list[int] = Field(default_factory=list, sa_type=Json)
    topics: list[str] = Field(default_factory=list, sa_type=Json)
    message_id: int | None = Field(default=None, sa_type=BigInteger)
    sent_to: int | None = Field(default=None, sa_type=BigInteger)
    """Telegram id of the chat that ``message_id`` counts in: a group that migrates starts anew."""
    reason: str | None = Field(default=None, sa_type=Words)
    detail: str = Field(default="", sa_type=Words)
    queued_at: datetime = Field(sa_type=UtcDateTime)
    claimed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    settled_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
