"""One line about each of many statements, with a fixed number of queries."""

from collections.abc import Collection, Sequence

from sqlalchemy import func
from sqlmodel import Session, col, select

from watcher.model.archive import StatementSummary
from watcher.model.change import StatementId, StatementState
from watcher.model.source import SourceId
from watcher.store.mapping import identity, to_published
from watcher.store.tables import ChangeRow, MatchRow, RevisionRow, SourceRow, StatementRow


def summarise(session: Session, rows: Sequence[StatementRow]) -> tuple[StatementSummary, ...]:
    """Return a summary of each statement, in the order given."""
    numbers = [identity(row.id) for row in rows]
    counts, newest = _revisions(session, numbers)
    topics = _topics(session, numbers)
    names = _source_names(session, {row.source for row in rows})
    return tuple(
        _summary(
            row,
            newest.get(identity(row.id)),
            source_name=names.get(row.source) or row.source,
            topics=topics.get(identity(row.id), ()),
            revisions=counts.get(identity(row.id), 0),
        )
        for row in rows
    )


def _summary(
    row: StatementRow,
    read: RevisionRow | None,
    *,
    source_name: str,
    topics: tuple[str, ...],
    revisions: int,
) -> StatementSummary:
    return StatementSummary(
        id=StatementId(identity(row.id)),
        source=SourceId(row.source),
        source_name=source_name,
        url=row.url,
        title=(read.title if read else "") or row.title,
        published=to_published((read.published if read else None) or row.published),
        language=read.language if read else None,
        state=StatementState(row.state),
        topics=topics,
        revisions=revisions,
        echo_of=None if row.echo_of is None else StatementId(row.echo_of),
        version_of=None if row.version_of is None else StatementId(row.version_of),
        first_seen_at=row.first_seen_at,
    )


def _revisions(session: Session, numbers: Collection[int]) -> tuple[dict[int, int], dict[int, RevisionRow]]:
    """Return for each statement how often it was read, and what was read last."""
    grouped = session.exec(
        select(RevisionRow.statement_id, func.count(), func.max(RevisionRow.id))
        .where(col(RevisionRow.statement_id).in_(numbers))
        .group_by(col(RevisionRow.statement_id))
    ).all()
    newest = session.exec(
        select(RevisionRow).where(col(RevisionRow.id).in_([last for _, _, last in grouped]))
    )
    return {number: count for number, count, _ in grouped}, {row.statement_id: row for row in newest}


def _topics(session: Session, numbers: Collection[int]) -> dict[int, tuple[str, ...]]:
    """Return the topics of each statement's newest change."""
    newest = (
        select(func.max(ChangeRow.id))
        .where(col(ChangeRow.statement_id).in_(numbers))
        .group_by(col(ChangeRow.statement_id))
    )
    rows = session.exec(
        select(ChangeRow.statement_id, MatchRow.topic)
        .join(MatchRow, col(MatchRow.change_id) == col(ChangeRow.id))
        .where(col(ChangeRow.id).in_(newest))
        .distinct()
        .order_by(col(MatchRow.topic))
    )
    found: dict[int, tuple[str, ...]] = {}
    for number, topic in rows:
        found[number] = (*found.get(number, ()), topic)
    return found


def _source_names(session: Session, sources: Collection[str]) -> dict[str, str]:
    rows = session.exec(select(SourceRow.id, SourceRow.name).where(col(SourceRow.id).in_(sources)))
    return dict(rows.all())
