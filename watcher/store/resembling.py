"""Finding the same statement at another source."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func
from sqlmodel import Session, col, select

from watcher.model.change import KnownStatement, StatementId
from watcher.store.announcing import newest_texts
from watcher.store.mapping import identity
from watcher.store.tables import BandRow, StatementRow

_MOST = 20
"""So many are looked at, those that share most bands first."""


def resembling(
    session: Session, known: KnownStatement, bands: Sequence[int], since: datetime
) -> tuple[tuple[StatementId, str], ...]:
    """Return the texts of statements of other sources seen since then that share a band, oldest first.

    Each with the statement that is the original of its kin.
    """
    if not bands:
        return ()
    rows = session.exec(
        select(StatementRow.id, func.coalesce(StatementRow.echo_of, StatementRow.version_of, StatementRow.id))
        .join(BandRow, col(BandRow.statement_id) == col(StatementRow.id))
        .where(
            col(BandRow.band).in_(bands),
            col(StatementRow.source) != known.source,
            col(StatementRow.id) != known.id,
            col(StatementRow.first_seen_at) >= since,
        )
        .group_by(col(StatementRow.id))
        .order_by(func.count().desc(), col(StatementRow.id))
        .limit(_MOST)
    ).all()
    originals = {StatementId(identity(number)): StatementId(original) for number, original in rows}
    texts = newest_texts(session, list(originals))
    return tuple((originals[number], text) for number, text in sorted(texts.items()))
