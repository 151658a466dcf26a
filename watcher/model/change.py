"""A change: the difference that matters between what was stored and what is seen."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from watcher.model.opinion import Opinion
from watcher.model.page import Validators
from watcher.model.published import Published
from watcher.model.reason import Reason
from watcher.model.source import SourceId
from watcher.model.statement import Passage, Statement
from watcher.model.topic import Match

StatementId = NewType("StatementId", int)
RevisionId = NewType("RevisionId", int)
ChangeId = NewType("ChangeId", int)


class ChangeKind(StrEnum):
    """What happened to a statement."""

    NEW = "new"
    REVISED = "revised"
    WITHDRAWN = "withdrawn"
    RESTORED = "restored"


class Cause(StrEnum):
    """Who made the difference: the publisher, or a change of our own reading."""

    OBSERVED = "observed"
    REPROCESSED = "reprocessed"


class StatementState(StrEnum):
    """Where a known statement stands."""

    ANNOUNCED = "announced"
    """A listing named it; its page has not been read yet."""
    HELD = "held"
    """Announced by a listing that looks redesigned: not read before a maintainer has answered."""
    PRESENT = "present"
    MISSING = "missing"
    """Not found at its address; not yet confirmed."""
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """One stored reading of a statement."""

    id: RevisionId
    statement: Statement
    passages: tuple[Passage, ...]
    fingerprint: str
    """Of title and text, see ``compare.fingerprint``."""
    page_digest: str
    """SHA-256 of the page it was read from."""
    seen_at: datetime
    """Aware UTC: when that page was fetched."""
    provisional: bool = False
    """Read from what the listing said, because the statement's own page could not be read yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownStatement:
    """What is stored of a statement when it is looked at again."""

    id: StatementId
    source: SourceId
    url: str
    title: str
    published: Published | None
    guid: str | None
    content: str | None
    """HTML that the listing carried, where it did."""
    state: StatementState
    announce: bool
    """False: part of the baseline; its first reading is stored and nobody is told."""
    first_seen_at: datetime
    revision: Revision | None = None
    """The newest reading, None before the first."""
    checks: int = 0
    """How often it was read since it was announced."""
    missing_since: datetime | None = None
    missing_checks: int = 0
    """Consecutive looks that did not find it."""
    failures: int = 0
    """Consecutive looks that could not tell (postponed), since the last one that could."""
    validators: Validators = Validators()
    """Of its page when that was read last."""
    read_at: datetime | None = None
    """When its page was fetched unconditionally last."""
    earlier: frozenset[str] = frozenset()
    """The fingerprints of all its readings before the newest."""
    reprocess: bool = False
    """Our way of reading it changed: what the next look finds different is no news."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Absent:
    """What is seen when a statement is not there any more: its page, or its text on the listing."""

    reason: Reason
    seen_at: datetime
    together: bool = False
    """So many others are gone from its listing at the same time that the listing may be at fault."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What is seen when a statement's page is read."""

    statement: Statement
    passages: tuple[Passage, ...]
    fingerprint: str
    page_digest: str
    seen_at: datetime
    cause: Cause = Cause.OBSERVED
    validators: Validators = Validators()
    """What to ask its page with next time."""
    provisional: bool = False
    """See ``Revision.provisional``: the first reading of the page itself then counts as new."""
    asked: str | None = None
    """The address its page was asked for at; None: it was read from a listing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """The pure judgement on one look at one statement."""

    reason: Reason
    """Why there is a change, or none."""
    kind: ChangeKind | None
    """None: no change."""
    announce: bool
    """Whether subscribers hear of it."""
    state: StatementState
    """Where the statement stands after this look."""


class Kinship(StrEnum):
    """How a statement published elsewhere is the same one."""

    ECHO = "echo"
    """The same text."""
    VERSION = "version"
    """The same statement in another language."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Relative:
    """A statement stored before that may be the same one in another language."""

    id: StatementId
    source: SourceId
    url: str
    """The address by which it is known."""
    statement: Statement
    """As read last."""
    published: Published | None
    """As its page says, else its listing."""
    first_seen_at: datetime
    first: StatementId
    """The statement that it is a version of itself; its own id where it was the first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Elsewhere:
    """Another place where a statement is published."""

    statement: StatementId
    kinship: Kinship
    source_name: str
    url: str
    language: str | None
    """ISO 639-1."""
    differs: tuple[str, ...] = ()
    """What is not the same in a version, for people: ``number: 15 here, 51 there``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A stored change with all that an alert needs to explain itself."""

    id: ChangeId
    kind: ChangeKind
    cause: Cause
    reason: Reason
    statement_id: StatementId
    source: SourceId
    source_name: str
    source_tags: tuple[str, ...]
    url: str
    before: Revision | None
    after: Revision | None
    """For a withdrawal, None; ``before`` is the last text seen."""
    matches: tuple[Match, ...]
    """On ``after``'s passages, or on ``before``'s for a withdrawal."""
    first_seen_at: datetime
    seen_at: datetime
    elsewhere: tuple[Elsewhere, ...] = ()
    """Where else the statement is published, as far as is known by now; oldest first."""
    opinion: Opinion | None = None
    """What a language model said of it; None: none was asked, or none has answered yet."""
