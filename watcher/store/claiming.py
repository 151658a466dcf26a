"""Claiming: which part goes out next to which chat, and all that rendering it needs."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from sqlalchemy import case, func, or_, update
from sqlmodel import Session, col, select

from watcher.model.change import Change, ChangeId
from watcher.model.delivery import Delivery, DeliveryId, DeliveryState, Notice
from watcher.model.reason import Reason
from watcher.model.subscription import ChatState
from watcher.store.amending import NO_MESSAGE, messages_of, without_message
from watcher.store.changes import load_changes
from watcher.store.mapping import identity, to_chat, to_notice, to_thread
from watcher.store.settling import fail
from watcher.store.tables import ChangeRow, ChatRow, DeliveryRow, NoticeRow

_IN_FLIGHT = select(DeliveryRow.chat_key).where(col(DeliveryRow.state) == DeliveryState.SENDING)
_RANK = case((col(DeliveryRow.amends).is_(None), 0), else_=1)
"""News go before what amends old messages, and so every message before its amendments."""


def claim(session: Session, now: datetime, limit: int) -> tuple[Delivery, ...]:
    """Take the first due row of each chat that may be written to now, and mark it ``sending``.

    Amendments of messages that are gone are given up before, so that they hold up nothing.
    """
    chats = _ready_chats(session, now, limit)
    if not chats:
        return ()
    for orphan in without_message(session, chats):
        fail(orphan, Reason.MESSAGE_GONE, NO_MESSAGE, now)
        session.add(orphan)
    candidates = _first_due(session, list(chats))
    claimed = [row for row in candidates if _take(session, row, now)]
    return _to_deliveries(session, claimed, chats)


def _ready_chats(session: Session, now: datetime, limit: int) -> dict[int, ChatRow]:
    """Return chats with something due that may be written to, longest waiting first.

    On PostgreSQL they are locked until the claim is committed, and chats that another claimer holds are
    passed over; on SQLite only one transaction writes at a time.
    """
    waiting = _waiting_chats(session)
    if not waiting:
        return {}
    unready = _unready(session, now)
    ready = [key for key in waiting if key not in unready][:limit]
    rows = session.exec(
        select(ChatRow).where(col(ChatRow.key).in_(ready)).with_for_update(skip_locked=True, key_share=True)
    )
    locked = {identity(row.key): row for row in rows}
    return {key: locked[key] for key in ready if key in locked}


def _waiting_chats(session: Session) -> list[int]:
    """Return the chats with something due, longest waiting first; last those with amendments only.

    Joined with ``chats`` in SQL this would be one query; with no statistics yet on thousands of new rows
    PostgreSQL took a minute for it.
    """
    waiting = (
        select(DeliveryRow.chat_key)
        .where(col(DeliveryRow.state) == DeliveryState.DUE)
        .group_by(col(DeliveryRow.chat_key))
        .order_by(func.min(_RANK), func.min(DeliveryRow.head_id))
    )
    return list(session.exec(waiting))


def _unready(session: Session, now: datetime) -> set[int]:
    """Return the chats that are not to be written to now: stopped, told to wait, or with a part in flight."""
    barred = select(ChatRow.key).where(
        or_(col(ChatRow.state) != ChatState.ACTIVE, col(ChatRow.not_before) > now)
    )
    return {*session.exec(_IN_FLIGHT), *map(identity, session.exec(barred))}


def _first_due(session: Session, chats: Sequence[int]) -> list[DeliveryRow]:
    """Return the first due row of each chat, in the order of ``chats``.

    What is in flight is asked again: another claimer may have held a chat until just before it was locked.
    """
    place = func.row_number().over(
        partition_by=col(DeliveryRow.chat_key),
        order_by=(_RANK, col(DeliveryRow.head_id), col(DeliveryRow.part)),
    )
    numbered = (
        select(DeliveryRow.id, place.label("place"))
        .where(
            col(DeliveryRow.state) == DeliveryState.DUE,
            col(DeliveryRow.chat_key).in_(chats),
            col(DeliveryRow.chat_key).not_in(_IN_FLIGHT),
        )
        .subquery()
    )
    rows = session.exec(
        select(DeliveryRow)
        .join(numbered, numbered.c.id == col(DeliveryRow.id))
        .where(numbered.c.place == 1)
        # An amendment may be queued once more at this moment: what is claimed are its newest words.
        .with_for_update(of=DeliveryRow)
    )
    return sorted(rows, key=lambda row: chats.index(row.chat_key))


def _take(session: Session, row: DeliveryRow, now: datetime) -> bool:
    """Mark a row as being sent; False if another claimer was faster."""
    taken = session.exec(
        update(DeliveryRow)
        .where(col(DeliveryRow.id) == row.id, col(DeliveryRow.state) == DeliveryState.DUE)
        .values(state=DeliveryState.SENDING, attempts=row.attempts + 1, claimed_at=now)
        .execution_options(synchronize_session=False)
    )
    return taken.rowcount == 1


def _to_deliveries(
    session: Session, rows: Sequence[DeliveryRow], chats: Mapping[int, ChatRow]
) -> tuple[Delivery, ...]:
    changes = load_changes(session, {row.change_id for row in rows if row.change_id is not None})
    notices = _notices(session, [row.notice_id for row in rows if row.notice_id is not None])
    originals = _originals(session, rows, changes)
    amended = messages_of(session, rows)
    return tuple(
        Delivery(
            id=DeliveryId(identity(row.id)),
            chat=to_chat(chats[row.chat_key]),
            thread=to_thread(row.thread),
            part=row.part,
            parts=row.parts,
            attempts=row.attempts,
            possible_repeat=row.possible_repeat and row.amends is None,
            change=None if row.change_id is None else changes[row.change_id],
            change_id=None if row.change_id is None else ChangeId(row.change_id),
            passages=tuple(row.passages),
            topics=tuple(row.topics),
            notice=None if row.notice_id is None else notices[row.notice_id],
            reply_to=originals.get(identity(row.id)),
            amends=None if row.amends is None else amended[row.amends],
        )
        for row in rows
    )


def _notices(session: Session, numbers: Sequence[int]) -> dict[int, Notice]:
    rows = session.exec(select(NoticeRow).where(col(NoticeRow.id).in_(numbers)))
    return {identity(row.id): to_notice(row) for row in rows}


def _originals(
    session: Session, rows: Sequence[DeliveryRow], changes: Mapping[int, Change]
) -> dict[int, int]:
    """Return for each row the message that it answers, where there is one."""
    first = _first_told(session, {change.statement_id for change in changes.values()}, rows)
    found: dict[int, int] = {}
    for row in rows:
        if row.change_id is None or row.amends is not None:
            continue
        told = first.get((changes[row.change_id].statement_id, row.chat_key, row.thread))
        if told is not None and told.message_id is not None and told.change_id != row.change_id:
            found[identity(row.id)] = told.message_id
    return found


def _first_told(
    session: Session, statements: Collection[int], rows: Sequence[DeliveryRow]
) -> dict[tuple[int, int, int], DeliveryRow]:
    """Return by statement, chat and thread the delivery that first told of the statement.

    A message that a group was sent before it became a supergroup has no number there.
    """
    told = session.exec(
        select(ChangeRow.statement_id, DeliveryRow)
        .join(DeliveryRow, col(DeliveryRow.change_id) == col(ChangeRow.id))
        .join(ChatRow, col(ChatRow.key) == col(DeliveryRow.chat_key))
        .where(
            col(ChangeRow.statement_id).in_(statements),
            col(DeliveryRow.chat_key).in_({row.chat_key for row in rows}),
            col(DeliveryRow.part) == 0,
            col(DeliveryRow.amends).is_(None),
            col(DeliveryRow.message_id).is_not(None),
            col(DeliveryRow.sent_to).is_not_distinct_from(col(ChatRow.telegram_id)),
        )
        .order_by(col(ChangeRow.id))
    )
    first: dict[tuple[int, int, int], DeliveryRow] = {}
    for statement, row in told:
        first.setdefault((statement, row.chat_key, row.thread), row)
    return first
