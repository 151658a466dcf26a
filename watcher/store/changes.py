"""Loading changes with all that explains them."""

from collections.abc import Collection, Iterable

from sqlmodel import Session, col, select

from watcher.model.change import Change, ChangeKind, Revision
from watcher.model.reason import Reason
from watcher.model.topic import Match
from watcher.store.families import elsewhere
from watcher.store.mapping import identity
from watcher.store.mapping_statements import to_change, to_match, to_revision
from watcher.store.opinion_rows import opinions_of
from watcher.store.tables import ChangeRow, MatchRow, RevisionRow, SourceRow, StatementRow
from watcher.store.writing import chunks


def load_changes(session: Session, numbers: Collection[int]) -> dict[int, Change]:
    """Return changes by their number, each with its revisions, its matches and what is known around it."""
    found: dict[int, Change] = {}
    for some in chunks(sorted(numbers)):
        rows = session.exec(
            select(ChangeRow, StatementRow, SourceRow)
            .join(StatementRow, col(StatementRow.id) == col(ChangeRow.statement_id))
            .outerjoin(SourceRow, col(SourceRow.id) == col(StatementRow.source))
            .where(col(ChangeRow.id).in_(some))
        ).all()
        revisions = _revisions(session, [change for change, _, _ in rows])
        matches = _matches(session, some)
        published = elsewhere(session, {change.statement_id for change, _, _ in rows})
        opinions = opinions_of(session, some)
        for change, statement, source in rows:
            found[identity(change.id)] = to_change(
                change,
                statement=statement,
                source=source,
                revisions=revisions,
                matches=tuple(matches.get(identity(change.id), ())),
                elsewhere=published.get(change.statement_id, ()),
                opinion=opinions.get(identity(change.id)),
            )
    return found


def last_reprocessed(session: Session, source: str, limit: int) -> tuple[tuple[Revision, Revision], ...]:
    """Return the readings before and after the last changes of a source that were ours, newest first."""
    rows = session.exec(
        select(ChangeRow)
        .join(StatementRow, col(StatementRow.id) == col(ChangeRow.statement_id))
        .where(
            col(StatementRow.source) == source,
            col(ChangeRow.reason) == Reason.REPROCESSED,
            col(ChangeRow.kind) == ChangeKind.REVISED,
        )
        .order_by(col(ChangeRow.id).desc())
        .limit(limit)
    ).all()
    revisions = _revisions(session, rows)
    return tuple(
        (revisions[row.before_id], revisions[row.after_id]) for row in rows if row.before_id and row.after_id
    )


def _revisions(session: Session, changes: Iterable[ChangeRow]) -> dict[int, Revision]:
    named = {number for change in changes for number in (change.before_id, change.after_id) if number}
    rows = session.exec(select(RevisionRow).where(col(RevisionRow.id).in_(named)))
    return {identity(row.id): to_revision(row) for row in rows}


def _matches(session: Session, changes: Collection[int]) -> dict[int, list[Match]]:
    rows = session.exec(
        select(MatchRow)
        .where(col(MatchRow.change_id).in_(changes))
        .order_by(col(MatchRow.change_id), col(MatchRow.passage), col(MatchRow.topic))
    )
    found: dict[int, list[Match]] = {}
    for row in rows:
        found.setdefault(row.change_id, []).append(to_match(row))
    return found
