"""What is read from the archive, for people: history, status, status pages."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from watcher.model.capture import Capture
from watcher.model.change import Change, Elsewhere, Revision, RevisionId, StatementId, StatementState
from watcher.model.delivery import DeliveryState
from watcher.model.published import Published
from watcher.model.reason import Reason
from watcher.model.source import SourceId
from watcher.model.statement import Passage
from watcher.model.subscription import Chat


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatCounts:
    """How many chats and subscriptions there are."""

    active: int
    stopped: int
    """Chats that Telegram refuses."""
    subscriptions: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxCounts:
    """How many deliveries stand where."""

    due: int
    """To be delivered now or as soon as Telegram lets us."""
    sending: int
    sent: int
    held: Mapping[Reason, int]
    """Undelivered until somebody acts, by the reason why the chat cannot be written to."""
    failed: Mapping[Reason, int]
    """Undelivered for good, by reason."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementSummary:
    """One line about a statement."""

    id: StatementId
    source: SourceId
    source_name: str
    url: str
    title: str
    """As last read, or as announced where it was not read yet."""
    published: Published | None
    language: str | None
    state: StatementState
    topics: tuple[str, ...]
    """Of its newest change, sorted."""
    revisions: int
    echo_of: StatementId | None
    """The statement of another source that said the same before."""
    version_of: StatementId | None = None
    """The statement that said the same in another language before."""
    first_seen_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryRecord:
    """What became of one message part."""

    chat: Chat
    thread: int | None
    part: int
    parts: int | None
    state: DeliveryState
    reason: Reason | None
    detail: str
    attempts: int
    possible_repeat: bool
    message_id: int | None
    amends: bool = False
    """It edits a message that was sent before."""
    queued_at: datetime
    settled_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeRecord:
    """A change, and who was told of it."""

    change: Change
    announced: bool
    """Whether subscribers were to hear of it."""
    deliveries: tuple[DeliveryRecord, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementHistory:
    """All that is stored of one statement, oldest first."""

    summary: StatementSummary
    revisions: tuple[Revision, ...]
    changes: tuple[ChangeRecord, ...]
    captures: Mapping[RevisionId, Capture] = field(default_factory=dict)
    """Of the revisions whose page a public archive was asked to save."""

    @property
    def elsewhere(self) -> tuple[Elsewhere, ...]:
        """Where else it is published, as far as is known by now."""
        return self.changes[-1].change.elsewhere if self.changes else ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredText:
    """A statement as last read, with the topics found when it was; for trying rules on the archive."""

    id: StatementId
    source: SourceId
    url: str
    title: str
    at: datetime
    """When it was published, or else first seen."""
    announced: bool
    """Whether subscribers were to hear of it."""
    echo: bool
    """The same stood at another source before."""
    language: str | None
    passages: tuple[Passage, ...]
    """Empty where it was never read."""
    topics: Mapping[str, tuple[str, ...]]
    """The rules that held, by topic."""
