"""Who hears of what: chats and their filters."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from watcher.model.reason import Reason

ChatKey = NewType("ChatKey", int)
"""Our own number for a chat: stays when Telegram gives the chat another id."""


class ChatState(StrEnum):
    """Whether a chat can be written to."""

    ACTIVE = "active"
    STOPPED = "stopped"
    """Telegram refuses; ``Chat.reason`` says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chat:
    """A channel, group or person on Telegram."""

    key: ChatKey
    address: str
    """``@name`` or the numeric id as text: what the maintainer or Telegram gave us."""
    telegram_id: int | None = None
    """The numeric id, once known: the one bucket for limits."""
    title: str = ""
    state: ChatState = ChatState.ACTIVE
    reason: Reason | None = None
    not_before: datetime | None = None
    """Aware UTC: Telegram told us to wait until then."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """What a subscription lets through; None always means "all"."""

    topics: frozenset[str] | None = None
    """Empty: also statements without any topic. None: every topic, at least one."""
    sources: frozenset[str] | None = None
    """Source ids and ``tag:NAME``."""
    languages: frozenset[str] | None = None
    match: str | None = None
    """A word filter, e.g. ``drone* AND NOT sport``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Subscription:
    """A chat (and forum topic) with its filter."""

    id: int
    chat: ChatKey
    thread: int | None
    filter: Filter
