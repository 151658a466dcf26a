"""Messages said anew in their own place: how they are queued, and which message each of them edits."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, and_, func, not_, update
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from watcher.model.delivery import Amendment, DeliveryState
from watcher.store.mapping import identity
from watcher.store.tables import ChatRow, DeliveryRow
from watcher.store.writing import chunks

NO_MESSAGE = "no message to edit: it was not sent, not to the chat as it is now, or in several parts"


def queue_amendments(
    session: Session, change_id: int | None, wanted: Iterable[Amendment], now: datetime
) -> None:
    """Queue messages to be said anew, each to the chat and thread where it stands by now.

    What waits says the newest when it goes out, and no message is taken back to an older change.
    """
    for some in chunks(list(wanted)):
        messages = [amendment.delivery for amendment in some]
        heads = {identity(row.id): row for row in _locked(session, col(DeliveryRow.id).in_(messages))}
        said: dict[int, list[DeliveryRow]] = {number: [] for number in heads}
        for row in _locked(session, col(DeliveryRow.amends).in_(messages)):
            said[identity(row.amends)].append(row)
        for amendment in some:
            change = change_id if amendment.change is None else amendment.change
            head = heads.get(amendment.delivery)
            # No head: it was a second copy of a message, before two chats proved to be one.
            if head is not None and change is not None:
                _queue(session, head, said[amendment.delivery], _anew(head, change, amendment, now))
        session.flush()
        session.exec(
            update(DeliveryRow)
            .where(col(DeliveryRow.amends).in_(messages), col(DeliveryRow.head_id).is_(None))
            .values(head_id=DeliveryRow.id)
            .execution_options(synchronize_session=False)
        )


def _locked(session: Session, which: ColumnElement[bool]) -> Sequence[DeliveryRow]:
    """Return rows that nobody claims or settles before this transaction ends."""
    return session.exec(select(DeliveryRow).where(which).with_for_update()).all()


def _anew(head: DeliveryRow, change: int, amendment: Amendment, now: datetime) -> DeliveryRow:
    return DeliveryRow(
        change_id=change,
        chat_key=head.chat_key,
        thread=head.thread,
        amends=head.id,
        passages=list(amendment.passages),
        topics=list(amendment.topics),
        queued_at=now,
    )


def _queue(session: Session, head: DeliveryRow, said: list[DeliveryRow], anew: DeliveryRow) -> None:
    """Queue a message anew, unless it will say that when it is sent; older words that wait are dropped."""
    change = identity(anew.change_id)
    unsent = head.state == DeliveryState.DUE and head.change_id == change
    if unsent and (head.passages, head.topics) == (anew.passages, anew.topics):
        return
    if any(identity(row.change_id) > change for row in said):
        return
    for row in said:
        if row.state == DeliveryState.DUE and row.change_id != change:
            session.delete(row)
    same = next((row for row in said if row.change_id == change), None)
    if same is None:
        said.append(anew)
        session.add(anew)
        return
    same.passages, same.topics = anew.passages, anew.topics
    once_more(same)
    session.add(same)


def once_more(row: DeliveryRow) -> None:
    """Let an amendment go out again; one that is under way goes out again when it is settled."""
    row.claimed_at = None
    if row.state != DeliveryState.SENDING:
        row.state = DeliveryState.DUE
        row.reason, row.detail, row.settled_at = None, "", None


def is_outdated(row: DeliveryRow) -> bool:
    """Tell whether an amendment was queued once more after it had been claimed."""
    return row.amends is not None and row.claimed_at is None


def without_message(session: Session, chats: Collection[int]) -> Sequence[DeliveryRow]:
    """Return the amendments due to some chats that find no message to edit, and never will.

    A group that became a supergroup counts its messages anew, and only one part can be edited.
    """
    message = aliased(DeliveryRow)
    there = and_(
        col(message.state) == DeliveryState.SENT,
        col(message.message_id).is_not(None),
        col(message.sent_to).is_not_distinct_from(col(ChatRow.telegram_id)),
        func.coalesce(message.parts, 1) == 1,
    )
    return session.exec(
        select(DeliveryRow)
        .join(message, col(message.id) == col(DeliveryRow.amends))
        .join(ChatRow, col(ChatRow.key) == col(DeliveryRow.chat_key))
        .where(
            col(DeliveryRow.state) == DeliveryState.DUE,
            col(DeliveryRow.chat_key).in_(chats),
            col(message.state).in_((DeliveryState.SENT, DeliveryState.FAILED)),
            not_(there),
        )
    ).all()


def messages_of(session: Session, rows: Iterable[DeliveryRow]) -> dict[int, int]:
    """Return the Telegram ids of the messages that amendments edit, by the ids of their deliveries."""
    amended = {row.amends for row in rows if row.amends is not None}
    found = session.exec(
        select(DeliveryRow.id, DeliveryRow.message_id).where(
            col(DeliveryRow.id).in_(amended), col(DeliveryRow.message_id).is_not(None)
        )
    )
    return {identity(number): identity(message) for number, message in found}
