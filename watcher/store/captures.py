"""Revisions to be saved by the Wayback Machine: a queue that outlives the process, and what came of it."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlmodel import Field, Session, col, select

from watcher.model.capture import Capture
from watcher.model.change import RevisionId
from watcher.model.reason import Reason
from watcher.store.columns import Identity, UtcDateTime, Words
from watcher.store.database import Database
from watcher.store.tables import RevisionRow, Table
from watcher.store.writing import add_missing


class CaptureRow(Table, table=True):
    """A revision whose page is to be saved elsewhere, or was; without ``due_at`` it is settled."""

    __tablename__ = "captures"
    revision_id: int = Field(
        primary_key=True,
        sa_type=Identity,
        sa_column_args=[ForeignKey("revisions.id")],
        sa_column_kwargs={"autoincrement": False},
    )
    url: str = Field(sa_type=Words)
    due_at: datetime | None = Field(default=None, sa_type=UtcDateTime, index=True)
    tries: int = 0
    address: str | None = Field(default=None, sa_type=Words)
    reason: str | None = Field(default=None, sa_type=Words)


class CaptureTables:
    """Implements ``pipeline.capture.CaptureStore``; every method is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def due(self, now: datetime) -> Capture | None:
        """Return the revision that waits longest to be saved; None: none is due."""

        def find(session: Session) -> Capture | None:
            due = select(CaptureRow).where(col(CaptureRow.due_at) <= now).order_by(col(CaptureRow.due_at))
            row = session.exec(due.limit(1)).first()
            return None if row is None else to_capture(row)

        return await self._database.read(find)

    async def settle(self, capture: Capture, due_at: datetime | None) -> None:
        """Note what came of a try, and when the next one is due; None: there is none."""

        def note(session: Session) -> None:
            row = session.get_one(CaptureRow, capture.revision, with_for_update=True)
            row.tries, row.address, row.due_at = capture.tries, capture.address, due_at
            row.reason = capture.reason
            session.add(row)

        await self._database.run(note)


def queue_capture(session: Session, revision: int, url: str, now: datetime) -> None:
    """Queue a revision to be saved, once."""
    add_missing(session, CaptureRow, {"revision_id": revision, "url": url, "due_at": now, "tries": 0})


def captures_of(session: Session, statement: int) -> dict[RevisionId, Capture]:
    """Return what is known of the captures of a statement's revisions."""
    rows = session.exec(
        select(CaptureRow)
        .join(RevisionRow, col(RevisionRow.id) == col(CaptureRow.revision_id))
        .where(col(RevisionRow.statement_id) == statement)
    )
    return {RevisionId(row.revision_id): to_capture(row) for row in rows}


def to_capture(row: CaptureRow) -> Capture:
    """Return a capture."""
    return Capture(
        revision=RevisionId(row.revision_id),
        url=row.url,
        tries=row.tries,
        address=row.address,
        reason=None if row.reason is None else Reason(row.reason),
    )
