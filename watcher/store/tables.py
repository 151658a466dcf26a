"""The tables. A row never leaves this room: ``mapping`` turns rows into frozen values."""

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, ForeignKey, Index, LargeBinary, UniqueConstraint
from sqlmodel import Field

from watcher.store.columns import Identity, Json, UtcDateTime, Words
from watcher.store.outbox_rows import NO_THREAD, ChatRow, DeliveryRow, NoticeRow, SubscriptionRow
from watcher.store.table import Table

__all__ = [
    "NO_THREAD",
    "BandRow",
    "BodyRow",
    "ChangeRow",
    "ChatRow",
    "DeliveryRow",
    "KeyRow",
    "MatchRow",
    "NoticeRow",
    "PageRow",
    "RevisionRow",
    "SourceRow",
    "StatementRow",
    "SubscriptionRow",
    "Table",
]


class SourceRow(Table, table=True):
    """Poll state, and what the configuration says that others need: name and tags for alerts, enabled."""

    __tablename__ = "sources"
    id: str = Field(primary_key=True, sa_type=Words)
    name: str = Field(default="", sa_type=Words)
    tags: list[str] = Field(default_factory=list, sa_type=Json)
    enabled: bool = True
    next_poll_at: datetime | None = Field(default=None, sa_type=UtcDateTime, index=True)
    etag: str | None = Field(default=None, sa_type=Words)
    last_modified: str | None = Field(default=None, sa_type=Words)
    page_digest: str | None = Field(default=None, sa_type=Words)
    spec_digest: str | None = Field(default=None, sa_type=Words)
    baseline_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    polled_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    succeeded_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    read_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    new_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    failures: int = 0
    reason: str = Field(default="ok", sa_type=Words)
    detail: str = Field(default="", sa_type=Words)
    habits: dict[str, Any] = Field(default_factory=dict, sa_type=Json)
    feed_url: str | None = Field(default=None, sa_type=Words)
    feed_asked_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    time_to_live: float | None = None
    """Seconds."""
    answer: str | None = Field(default=None, sa_type=Words)


class BodyRow(Table, table=True):
    """The bytes of a page, stored once however often they were fetched."""

    __tablename__ = "bodies"
    digest: str = Field(primary_key=True, sa_type=Words)
    """SHA-256 of the uncompressed bytes, hexadecimal."""
    zlib: bytes = Field(sa_type=LargeBinary)


class PageRow(Table, table=True):
    """One answer of a server; the same answer again only renews headers and ``last_fetched_at``."""

    __tablename__ = "pages"
    __table_args__ = (
        Index(None, "source", "url_key", "id"),
        Index(None, "digest", "source"),
        Index(None, "last_fetched_at"),
    )
    id: int | None = Field(default=None, primary_key=True, sa_type=Identity)
    source: str = Field(sa_type=Words)
    url: str = Field(sa_type=Words)
    url_key: str = Field(sa_type=Words)
    """``index_key`` of ``url``."""
    final_url: str = Field(sa_type=Words)
    status: int
    headers: dict[str, str] = Field(sa_type=Json)
    fetched_at: datetime = Field(sa_type=UtcDateTime)
    last_fetched_at: datetime = Field(sa_type=UtcDateTime)
    digest: str = Field(sa_type=Words, sa_column_args=[ForeignKey("bodies.digest")])


class StatementRow(Table, table=True):
    """A statement as announced, and where it stands."""

    __tablename__ = "statements"
    __table_args__ = (
        Index(None, "source", "state", "next_check_at"),
        Index(None, "state", "next_check_at"),
        Index(None, "first_seen_at", "sort_at"),
        Index(None, "source", "sort_at"),
    )
    id: int | None = Field(default=None, primary_key=True, sa_type=Identity)
    source: str = Field(sa_type=Words)
    url: str = Field(sa_type=Words)
    title: str = Field(sa_type=Words)
    published: str | None = Field(default=None, sa_type=Words)
    sort_at: datetime = Field(sa_type=UtcDateTime)
    """When it was published, or else first seen: what "newest" means."""
    guid: str | None = Field(default=None, sa_type=Words)
    content: str | None = Field(default=None, sa_type=Words)
    state: str = Field(sa_type=Words)
    announce: bool
    first_seen_at: datetime = Field(sa_type=UtcDateTime)
    checks: int = 0
    missing_since: datetime | None = Field(default=None, sa_type=UtcDateTime)
    missing_checks: int = 0
    failures: int = 0
    reprocess: bool = False
    echo_of: int | None = Field(
        default=None, sa_type=Identity, index=True, sa_column_args=[ForeignKey("statements.id")]
    )
    version_of: int | None = Field(
        default=None, sa_type=Identity, index=True, sa_column_args=[ForeignKey("statements.id")]
    )
    """The first statement that said the same in another language."""
    differs: list[str] = Field(default_factory=list, sa_type=Json)
    """What it says otherwise than that one."""
    etag: str | None = Field(default=None, sa_type=Words)
    last_modified: str | None = Field(default=None, sa_type=Words)
    read_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    next_check_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    """None: not looked at again."""


class KeyRow(Table, table=True):
    """One key by which a source's statement is known again."""

    __tablename__ = "statement_keys"
    source: str = Field(primary_key=True, sa_type=Words)
    key: str = Field(primary_key=True, sa_type=Words)
    """``index_key`` of the key."""
    statement_id: int = Field(sa_type=Identity, index=True, sa_column_args=[ForeignKey("statements.id")])


class BandRow(Table, table=True):
    """A number that statements with nearly the same text share."""

    __tablename__ = "bands"
    band: int = Field(primary_key=True, sa_type=BigInteger, sa_column_kwargs={"autoincrement": False})
    statement_id: int = Field(
        primary_key=True, sa_type=Identity, sa_column_args=[ForeignKey("statements.id")]
    )


class RevisionRow(Table, table=True):
    """One reading of a statement."""

    __tablename__ = "revisions"
    __table_args__ = (Index(None, "statement_id", "id"), Index(None, "page_id"))
    id: int | None = Field(default=None, primary_key=True, sa_type=Identity)
    statement_id: int = Field(sa_type=Identity, sa_column_args=[ForeignKey("statements.id")])
    page_id: int | None = Field(default=None, sa_type=Identity, sa_column_args=[ForeignKey("pages.id")])
    page_digest: str = Field(sa_type=Words)
    url: str = Field(sa_type=Words)
    title: str = Field(sa_type=Words)
    text: str = Field(sa_type=Words)
    blocks: list[dict[str, Any]] = Field(sa_type=Json)
    passages: list[dict[str, Any]] = Field(sa_type=Json)
    language: str | None = Field(default=None, sa_type=Words)
    speaker: str | None = Field(default=None, sa_type=Words)
    published: str | None = Field(default=None, sa_type=Words)
    fingerprint: str = Field(sa_type=Words)
    seen_at: datetime = Field(sa_type=UtcDateTime)
    cause: str = Field(sa_type=Words)
    provisional: bool = False


class ChangeRow(Table, table=True):
    """A difference that matters."""

    __tablename__ = "changes"
    __table_args__ = (UniqueConstraint("statement_id", "kind", "seen_at", "after_id"), Index(None, "seen_at"))
    id: int | None = Field(default=None, primary_key=True, sa_type=Identity)
    statement_id: int = Field(sa_type=Identity, sa_column_args=[ForeignKey("statements.id")])
    kind: str = Field(sa_type=Words)
    cause: str = Field(sa_type=Words)
    reason: str = Field(sa_type=Words)
    announce: bool
    before_id: int | None = Field(default=None, sa_type=Identity, sa_column_args=[ForeignKey("revisions.id")])
    after_id: int | None = Field(default=None, sa_type=Identity, sa_column_args=[ForeignKey("revisions.id")])
    seen_at: datetime = Field(sa_type=UtcDateTime)


class MatchRow(Table, table=True):
    """One topic found in one passage of a change, with its evidence."""

    __tablename__ = "matches"
    __table_args__ = (Index(None, "topic", "change_id"),)
    change_id: int = Field(primary_key=True, sa_type=Identity, sa_column_args=[ForeignKey("changes.id")])
    passage: int = Field(primary_key=True)
    topic: str = Field(primary_key=True, sa_type=Words)
    score: float
    rules: list[str] = Field(sa_type=Json)
    evidence: list[dict[str, Any]] = Field(sa_type=Json)
    frames: list[dict[str, Any]] = Field(default_factory=list, sa_type=Json)
