"""Finding the same statement at another source, and who was told of it."""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session, col, select

from watcher.model.change import KnownStatement, StatementId
from watcher.model.subscription import ChatKey
from watcher.store.announcing import newest_texts
from watcher.store.mapping import identity, to_thread
from watcher.store.tables import BandRow, ChangeRow, DeliveryRow, StatementRow

_MOST = 20


def resembling(
    session: Session, known: KnownStatement, bands: Sequence[int], since: datetime
) -> tuple[tuple[StatementId, str], ...]:
    """Return statements of other sources seen since then that share a band, oldest first."""
    if not bands:
        return ()
    alike = session.exec(
        select(StatementRow.id)
        .join(BandRow, col(BandRow.statement_id) == col(StatementRow.id))
        .where(
            col(BandRow.band).in_(bands),
            col(StatementRow.source) != known.source,
            col(StatementRow.id) != known.id,
            col(StatementRow.first_seen_at) >= since,
        )
        .distinct()
        .order_by(col(StatementRow.id))
        .limit(_MOST)
    ).all()
    texts = newest_texts(session, [StatementId(identity(number)) for number in alike])
    return tuple(sorted(texts.items()))


def told(session: Session, statement: StatementId) -> frozenset[tuple[ChatKey, int | None]]:
    """Return the chats and threads for which an alert of a statement was ever queued."""
    rows = session.exec(
        select(DeliveryRow.chat_key, DeliveryRow.thread)
        .join(ChangeRow, col(ChangeRow.id) == col(DeliveryRow.change_id))
        .where(col(ChangeRow.statement_id) == statement)
    )
    return frozenset((ChatKey(chat), to_thread(thread)) for chat, thread in rows)
