"""Claiming: which part goes out next to which chat, and all that rendering it needs."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import func, or_, update
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from watcher.model.change import Change, ChangeId
from watcher.model.delivery import Delivery, DeliveryId, DeliveryState, Notice
from watcher.model.subscription import ChatState
from watcher.store.changes import load_changes
from watcher.store.mapping import identity, to_chat, to_notice, to_thread
from watcher.store.tables import ChangeRow, ChatRow, DeliveryRow, NoticeRow

_IN_FLIGHT = select(DeliveryRow.chat_key).where(col(DeliveryRow.state) == DeliveryState.SENDING)


def claim(session: Session, now: datetime, limit: int) -> tuple[Delivery, ...]:
    """Take the first due row of each chat that may be written to now, and mark it ``sending``."""
    chats = _ready_chats(session, now, limit)
    candidates = _first_due(session, list(chats))
    claimed = [row for row in candidates if _take(session, row, now)]
    return _to_deliveries(session, claimed, chats)


def _ready_chats(session: Session, now: datetime, limit: int) -> dict[int, ChatRow]:
    """Return chats with something due that may be written to, longest waiting first.

    On PostgreSQL they are locked until the claim is committed, and chats that another claimer holds are
    passed over; on SQLite only one transaction writes at a time.
    """
    waiting = (
        select(DeliveryRow.chat_key, func.min(DeliveryRow.head_id).label("head"))
        .where(col(DeliveryRow.state) == DeliveryState.DUE)
        .group_by(col(DeliveryRow.chat_key))
        .subquery()
    )
    rows = session.exec(
        select(ChatRow)
        .join(waiting, waiting.c.chat_key == col(ChatRow.key))
        .where(
            col(ChatRow.state) == ChatState.ACTIVE,
            or_(col(ChatRow.not_before).is_(None), col(ChatRow.not_before) <= now),
            col(ChatRow.key).not_in(_IN_FLIGHT),
        )
        .order_by(waiting.c.head)
        .limit(limit)
        .with_for_update(of=ChatRow, skip_locked=True, key_share=True)
    )
    return {identity(row.key): row for row in rows}


def _first_due(session: Session, chats: Sequence[int]) -> list[DeliveryRow]:
    """Return the first due row of each chat, in the order of ``chats``.

    What is in flight is asked again: another claimer may have held a chat until just before it was locked.
    """
    place = func.row_number().over(
        partition_by=col(DeliveryRow.chat_key), order_by=(col(DeliveryRow.head_id), col(DeliveryRow.part))
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
        select(DeliveryRow).join(numbered, numbered.c.id == col(DeliveryRow.id)).where(numbered.c.place == 1)
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
    return tuple(
        Delivery(
            id=DeliveryId(identity(row.id)),
            chat=to_chat(chats[row.chat_key]),
            thread=to_thread(row.thread),
            part=row.part,
            parts=row.parts,
            attempts=row.attempts,
            possible_repeat=row.possible_repeat,
            change=None if row.change_id is None else changes[row.change_id],
            change_id=None if row.change_id is None else ChangeId(row.change_id),
            passages=tuple(row.passages),
            topics=tuple(row.topics),
            notice=None if row.notice_id is None else notices[row.notice_id],
            reply_to=_reply_to(session, row, chats[row.chat_key], changes),
        )
        for row in rows
    )


def _notices(session: Session, numbers: Sequence[int]) -> dict[int, Notice]:
    rows = session.exec(select(NoticeRow).where(col(NoticeRow.id).in_(numbers)))
    return {identity(row.id): to_notice(row) for row in rows}


def _reply_to(session: Session, row: DeliveryRow, chat: ChatRow, changes: Mapping[int, Change]) -> int | None:
    """Return the message that first told this chat of the statement; only a first part answers it.

    A message sent before a group became a supergroup has no number there.
    """
    if row.change_id is None or row.part > 0:
        return None
    earlier = aliased(ChangeRow)
    return session.exec(
        select(DeliveryRow.message_id)
        .join(earlier, col(earlier.id) == col(DeliveryRow.change_id))
        .where(
            col(earlier.statement_id) == changes[row.change_id].statement_id,
            col(earlier.id) < row.change_id,
            col(DeliveryRow.chat_key) == row.chat_key,
            col(DeliveryRow.thread) == row.thread,
            col(DeliveryRow.part) == 0,
            col(DeliveryRow.message_id).is_not(None),
            col(DeliveryRow.sent_to).is_not_distinct_from(chat.telegram_id),
        )
        .order_by(col(earlier.id))
        .limit(1)
    ).first()
