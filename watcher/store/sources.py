"""Rows of sources: poll state, and what the configuration says of them."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import func, update
from sqlmodel import Session, col, select

from watcher.model.change import StatementState
from watcher.model.listing import Answer
from watcher.model.polling import SourceState
from watcher.model.source import Source
from watcher.store.mapping import fill_source, to_source_state
from watcher.store.tables import SourceRow, StatementRow
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


def state_of(session: Session, source: str) -> SourceState | None:
    """Return the state of one source; None for one that was never polled nor configured."""
    row = session.get(SourceRow, source)
    if row is None:
        return None
    return replace(to_source_state(row, _held(session).get(source, 0)), missed_at=_missed_at(session, source))


def answer(session: Session, source: str, said: Answer, now: datetime) -> int:
    """Note a maintainer's answer, let go of what was held, and poll at once; return how many were held."""
    row = locked(session, source)
    row.answer = said
    row.next_poll_at = now
    session.add(row)
    held = list(
        session.exec(
            select(StatementRow).where(
                col(StatementRow.source) == source, col(StatementRow.state) == StatementState.HELD
            )
        )
    )
    for statement in held:
        statement.state = StatementState.ANNOUNCED
        statement.announce = said is Answer.SEND
        statement.next_check_at = now
        session.add(statement)
    return len(held)


def heed(session: Session, source: str, heeded: Answer) -> None:
    """Forget an answer unless it was changed since it was heeded."""
    row = locked(session, source)
    if row.answer == heeded:
        row.answer = None
        session.add(row)


def polled(session: Session) -> tuple[SourceState, ...]:
    """Return the state of every source that was ever polled, ordered by id."""
    rows = select(SourceRow).where(col(SourceRow.polled_at).is_not(None)).order_by(col(SourceRow.id))
    return _states(session, session.exec(rows))


def enabled(session: Session) -> tuple[SourceState, ...]:
    """Return the state of every source that the configuration enables, ordered by id."""
    rows = select(SourceRow).where(col(SourceRow.enabled)).order_by(col(SourceRow.id))
    return _states(session, session.exec(rows))


def _states(session: Session, rows: Iterable[SourceRow]) -> tuple[SourceState, ...]:
    held = _held(session)
    return tuple(to_source_state(row, held.get(row.id, 0)) for row in rows)


def _missed_at(session: Session, source: str) -> datetime | None:
    return session.exec(
        select(func.max(col(StatementRow.missing_since))).where(
            col(StatementRow.source) == source, col(StatementRow.state) == StatementState.MISSING
        )
    ).one()


def _held(session: Session) -> dict[str, int]:
    """Count the statements of each source that wait for a maintainer."""
    counts = session.exec(
        select(StatementRow.source, func.count())
        .where(col(StatementRow.state) == StatementState.HELD)
        .group_by(col(StatementRow.source))
    )
    return dict(counts.all())
