"""What chats were told of a statement."""

from sqlalchemy import ColumnElement, or_
from sqlmodel import Session, col, select

from watcher.model.change import ChangeId, StatementId
from watcher.model.delivery import DeliveryId, Told
from watcher.model.subscription import ChatKey
from watcher.store.mapping import identity, to_thread
from watcher.store.tables import ChangeRow, DeliveryRow, StatementRow


def told(session: Session, statement: StatementId) -> tuple[Told, ...]:
    """Return what each chat and thread was told first of a statement, as its message says it by now."""
    return _first_told(session, col(ChangeRow.statement_id) == statement)


def told_of_kin(session: Session, original: StatementId) -> tuple[Told, ...]:
    """Return what each chat and thread was told first of a statement, its echoes or its versions."""
    row = StatementRow
    kin = select(row.id).where(
        or_(col(row.id) == original, col(row.echo_of) == original, col(row.version_of) == original)
    )
    return _first_told(session, col(ChangeRow.statement_id).in_(kin))


def _first_told(session: Session, of_them: ColumnElement[bool]) -> tuple[Told, ...]:
    rows = session.exec(
        select(DeliveryRow)
        .join(ChangeRow, col(ChangeRow.id) == col(DeliveryRow.change_id))
        .where(of_them, col(DeliveryRow.part) == 0)
        .order_by(col(DeliveryRow.change_id), col(DeliveryRow.id))
    ).all()
    first: dict[tuple[int, int], DeliveryRow] = {}
    for row in rows:
        if row.amends is None:
            first.setdefault((row.chat_key, row.thread), row)
    said = {row.amends: row for row in rows if row.amends is not None}
    return tuple(_told(row, said.get(identity(row.id), row)) for row in first.values())


def _told(first: DeliveryRow, said: DeliveryRow) -> Told:
    return Told(
        delivery=DeliveryId(identity(first.id)),
        change=ChangeId(identity(said.change_id)),
        chat=ChatKey(first.chat_key),
        thread=to_thread(first.thread),
        passages=tuple(said.passages),
        topics=tuple(said.topics),
    )
