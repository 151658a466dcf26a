"""Rows of sources: poll state, and what the configuration says of them."""

from collections.abc import Sequence

from sqlalchemy import update
from sqlmodel import Session, col, select

from watcher.model.polling import SourceState
from watcher.model.source import Source
from watcher.store.mapping import fill_source, to_source_state
from watcher.store.tables import SourceRow
from watcher.store.writing import add_missing


def locked(session: Session, source: str) -> SourceRow:
    """Return a source's row, added if it is new, and keep others from polling it until this is committed.

    ``run --once`` may poll beside a running service.
    """
    add_missing(session, SourceRow, SourceRow(id=source).model_dump())
    return session.get_one(SourceRow, source, with_for_update={"key_share": True})


def register(session: Session, sources: Sequence[Source]) -> None:
    """Note names and tags, and that no other source is enabled."""
    session.exec(update(SourceRow).values(enabled=False))
    for source in sources:
        row = locked(session, source.id)
        row.name = source.name
        row.tags = list(source.tags)
        row.enabled = source.enabled
        session.add(row)


def finish(session: Session, state: SourceState) -> None:
    """Store what a poll leaves for the next one."""
    row = locked(session, state.source)
    fill_source(row, state)
    session.add(row)


def polled(session: Session) -> tuple[SourceState, ...]:
    """Return the state of every source that was ever polled, ordered by id."""
    rows = select(SourceRow).where(col(SourceRow.polled_at).is_not(None)).order_by(col(SourceRow.id))
    return tuple(to_source_state(row) for row in session.exec(rows))


def enabled(session: Session) -> tuple[SourceState, ...]:
    """Return the state of every source that the configuration enables, ordered by id."""
    rows = select(SourceRow).where(col(SourceRow.enabled)).order_by(col(SourceRow.id))
    return tuple(to_source_state(row) for row in session.exec(rows))
