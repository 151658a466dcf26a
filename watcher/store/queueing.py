"""Putting rows into the outbox."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, insert, update
from sqlmodel import Session, col

from watcher.model.delivery import NewDelivery
from watcher.model.subscription import ChatKey
from watcher.store.chats import chat_at, stand_ins
from watcher.store.mapping import from_thread, identity
from watcher.store.tables import DeliveryRow


def queue_change(session: Session, change_id: int, wanted: Sequence[NewDelivery], now: datetime) -> None:
    """Queue a change for chats; what is for a chat that Telegram refuses waits until it can be written to."""
    if not wanted:
        return
    blank = DeliveryRow(change_id=change_id, chat_key=0, queued_at=now).model_dump(exclude={"id"})
    rows = [
        blank
        | {
            "chat_key": new.chat,
            "thread": from_thread(new.thread),
            "passages": list(new.passages),
            "topics": list(new.topics),
        }
        for new in _one_per_chat(wanted, stand_ins(session))
    ]
    # One statement for all: a change can go to thousands of chats.
    session.exec(insert(DeliveryRow), params=rows)
    _head_the_queue(session, col(DeliveryRow.change_id) == change_id)


def queue_notice(session: Session, notice_id: int, admin_chat: str, now: datetime) -> None:
    """Queue a notice for the maintainers' chat."""
    chat = chat_at(session, admin_chat)
    session.add(DeliveryRow(notice_id=notice_id, chat_key=identity(chat.key), queued_at=now))
    _head_the_queue(session, col(DeliveryRow.notice_id) == notice_id)


def _one_per_chat(wanted: Iterable[NewDelivery], stand_in: Mapping[int, int]) -> Iterable[NewDelivery]:
    """Join what is for the same chat and thread, after chats that proved to be one were merged."""
    joined: dict[tuple[int, int | None], NewDelivery] = {}
    for new in wanted:
        chat = ChatKey(stand_in.get(new.chat, new.chat))
        other = joined.get((chat, new.thread), new)
        joined[chat, new.thread] = NewDelivery(
            chat=chat,
            thread=new.thread,
            passages=tuple(sorted({*other.passages, *new.passages})),
            topics=tuple(sorted({*other.topics, *new.topics})),
        )
    return joined.values()


def _head_the_queue(session: Session, new_rows: ColumnElement[bool]) -> None:
    """Give first parts their place in the chat's order: their own number."""
    session.flush()
    session.exec(
        update(DeliveryRow)
        .where(new_rows, col(DeliveryRow.head_id).is_(None))
        .values(head_id=DeliveryRow.id)
        .execution_options(synchronize_session=False)
    )
