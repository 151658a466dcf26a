"""Deliveries: one message part for one chat, and what came back."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NewType

from watcher.model.change import Change, ChangeId
from watcher.model.message import Message
from watcher.model.reason import Reason
from watcher.model.subscription import Chat, ChatKey

DeliveryId = NewType("DeliveryId", int)


class DeliveryState(StrEnum):
    """Where a delivery stands: due -> sending -> sent | failed; failed means given up, reason kept."""

    DUE = "due"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """Something the maintainers must know: a source that broke or recovered, a chat that refuses."""

    subject: str
    """What it is about, e.g. ``source:eeas``; the same subject and reason is told once until it ends."""
    reason: Reason
    text: str
    """One or more lines for people."""
    at: datetime
    passing: bool = False
    """It happened and is over, unlike a trouble that lasts: told each time, and never open."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewDelivery:
    """What routing asks the store to queue for a change."""

    chat: ChatKey
    thread: int | None
    passages: tuple[int, ...]
    """Indices of the passages that this chat's filter let through; empty for a statement without topic."""
    topics: tuple[str, ...]
    """The topics that this chat's filter let through, sorted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a chat was told first of a statement, as its message says it by now."""

    delivery: DeliveryId
    """The first part of that message."""
    change: ChangeId
    chat: ChatKey
    thread: int | None
    passages: tuple[int, ...]
    topics: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Amendment:
    """A message to say anew, in its own place: nobody's phone buzzes for it."""

    delivery: DeliveryId
    """The first part of the message."""
    chat: ChatKey
    thread: int | None
    change: ChangeId | None
    """What it tells from now on; None: the change that this look leads to."""
    passages: tuple[int, ...]
    topics: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """A claimed row of the outbox, with all that rendering needs."""

    id: DeliveryId
    chat: Chat
    thread: int | None
    part: int
    """0-based."""
    parts: int | None
    """How many parts the message has; None until it was first rendered."""
    attempts: int
    """How often it was claimed before."""
    possible_repeat: bool
    """It was in flight when the process died or the answer was lost: it may already have arrived."""
    change: Change | None
    change_id: ChangeId | None
    passages: tuple[int, ...]
    topics: tuple[str, ...]
    notice: Notice | None
    """Exactly one of ``change`` and ``notice`` is set."""
    reply_to: int | None
    """Telegram message id of the alert this one answers (an edit's original), if that was sent; only a first
    part names it."""
    amends: int | None = None
    """Telegram message id of the message whose place this one takes; None: it is a message of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """One part, ready for the wire."""

    chat: Chat
    thread: int | None
    message: Message
    reply_to: int | None = None
    amends: int | None = None
    """The message to edit, instead of sending a new one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """Accepted; Telegram gave the message this id."""

    message_id: int
    telegram_id: int | None
    """The chat's numeric id, as the answer names it; None where messages do not go to Telegram."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deferred:
    """Not accepted now; try again after ``wait``, and only this chat waits."""

    reason: Reason
    wait: timedelta
    uncertain: bool = False
    """The answer was lost: it may have been accepted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """Will not be accepted."""

    reason: Reason
    detail: str
    chat_stopped: bool
    """True: nothing more can be sent to this chat until somebody acts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Migrated:
    """The group became a supergroup with this id: rewrite and send again."""

    telegram_id: int


Receipt = Sent | Deferred | Refused | Migrated
