"""Settling: what came back from Telegram, written to the delivery and to its chat."""

from datetime import datetime
from typing import assert_never

from sqlalchemy import func
from sqlmodel import Session, col, select

from watcher.model.delivery import (
    Deferred,
    DeliveryState,
    Migrated,
    Notice,
    Receipt,
    Refused,
    Sent,
)
from watcher.model.reason import Reason
from watcher.store.amending import is_outdated
from watcher.store.chats import stop
from watcher.store.mapping import identity
from watcher.store.merging import renumber
from watcher.store.notices import tell
from watcher.store.tables import ChatRow, DeliveryRow


def settle(session: Session, number: int, receipt: Receipt, now: datetime, admin_chat: str | None) -> None:
    """Store what came back for a delivery; its row says which chat it is for by now.

    An answer that arrives after the row was recovered still counts where it says "sent"; otherwise the row
    is left as it is.
    """
    row = session.get(DeliveryRow, number, with_for_update=True)
    awaited = (
        {DeliveryState.SENDING, DeliveryState.DUE} if isinstance(receipt, Sent) else {DeliveryState.SENDING}
    )
    # None: its chat proved to be another one, which had the same message already.
    if row is None or row.state not in awaited:
        return
    chat = session.get_one(ChatRow, row.chat_key)
    match receipt:
        case Sent():
            _sent(session, row, chat, receipt, now)
            works = f"{_name(chat)} can be written to again."
            tell(session, Notice(subject=_subject(chat), reason=Reason.OK, text=works, at=now), admin_chat)
        case Deferred():
            _deferred(session, row, chat, receipt, now)
        case Refused():
            if receipt.chat_stopped:
                tell(session, _chat_stopped(session, row, chat, receipt, now), admin_chat)
            else:
                _refused(row, receipt, now)
                session.add(row)
        case Migrated():
            _migrated(session, row, chat, receipt)
        case _:
            assert_never(receipt)


def _sent(session: Session, row: DeliveryRow, chat: ChatRow, sent: Sent, now: datetime) -> None:
    row.state = DeliveryState.DUE if is_outdated(row) else DeliveryState.SENT
    row.message_id = sent.message_id
    row.sent_to = sent.telegram_id
    row.reason = Reason.POSSIBLE_REPEAT if row.possible_repeat else Reason.SENT
    row.settled_at = now
    session.add(row)
    session.flush()
    if sent.telegram_id is not None and sent.telegram_id != chat.telegram_id:
        renumber(session, chat, sent.telegram_id)


def _deferred(session: Session, row: DeliveryRow, chat: ChatRow, deferred: Deferred, now: datetime) -> None:
    row.state = DeliveryState.DUE
    row.reason = deferred.reason
    # An edit that came twice is seen once.
    row.possible_repeat = row.amends is None and (row.possible_repeat or deferred.uncertain)
    chat.not_before = now + deferred.wait
    session.add_all((row, chat))


def _refused(row: DeliveryRow, refused: Refused, now: datetime) -> None:
    if is_outdated(row):
        row.state = DeliveryState.DUE
    else:
        fail(row, refused.reason, refused.detail, now)


def fail(row: DeliveryRow, reason: Reason, detail: str, now: datetime) -> None:
    """Give a delivery up, with its reason."""
    row.state = DeliveryState.FAILED
    row.reason = reason
    row.detail = detail
    row.settled_at = now


def _chat_stopped(
    session: Session, row: DeliveryRow, chat: ChatRow, refused: Refused, now: datetime
) -> Notice:
    """Stop a chat and return what to tell the maintainers; the delivery waits with all others to it."""
    row.state = DeliveryState.DUE
    row.reason = refused.reason
    row.detail = refused.detail
    stop(chat, refused.reason)
    session.add_all((row, chat))
    waiting = session.exec(
        select(func.count())
        .select_from(DeliveryRow)
        .where(
            col(DeliveryRow.chat_key) == chat.key,
            col(DeliveryRow.state) == DeliveryState.DUE,
            col(DeliveryRow.amends).is_(None),
        )
    ).one()
    text = (
        f"{_name(chat)} cannot be written to: {refused.reason} ({refused.detail})."
        f" Undelivered: {waiting}. Mend it on Telegram, then restart the service or let the chat subscribe"
        " again: what waits goes out then."
    )
    return Notice(subject=_subject(chat), reason=refused.reason, text=text, at=now)


def _migrated(session: Session, row: DeliveryRow, chat: ChatRow, migrated: Migrated) -> None:
    row.state = DeliveryState.DUE
    row.reason = Reason.CHAT_MIGRATED
    session.add(row)
    session.flush()
    renumber(session, chat, migrated.telegram_id)


def _subject(chat: ChatRow) -> str:
    return f"chat:{identity(chat.key)}"


def _name(chat: ChatRow) -> str:
    return f'Chat {chat.address} "{chat.title}"' if chat.title else f"Chat {chat.address}"
