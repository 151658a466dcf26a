"""Two names, one chat: what becomes of the rows when Telegram says that two chats are the same."""

from collections.abc import Iterable, Sequence

from sqlalchemy import update
from sqlmodel import Session, col, select

from watcher.model.delivery import DeliveryState
from watcher.model.subscription import ChatState
from watcher.store.amending import once_more
from watcher.store.chats import resume
from watcher.store.mapping import identity
from watcher.store.tables import ChatRow, DeliveryRow, SubscriptionRow

_FURTHEST_FIRST = (DeliveryState.SENDING, DeliveryState.SENT, DeliveryState.DUE, DeliveryState.FAILED)


def renumber(session: Session, chat: ChatRow, telegram_id: int) -> None:
    """Give a chat the numeric id that Telegram names; if another chat has it, the two become that one.

    The address stays: the configuration may go on using a name or number that was right once.
    """
    holder = session.exec(select(ChatRow).where(col(ChatRow.telegram_id) == telegram_id)).first()
    if holder is None:
        chat.telegram_id = telegram_id
        session.add(chat)
    elif holder.key != chat.key:
        _merge(session, chat, holder)


def _merge(session: Session, gone: ChatRow, kept: ChatRow) -> None:
    """Move everything of one chat to another; its row remains as another name of it."""
    former, key = identity(gone.key), identity(kept.key)
    gone.merged_into = key
    gone.telegram_id = None
    kept.title = kept.title or gone.title
    if gone.state == ChatState.ACTIVE:
        resume(kept)
    kept.not_before = max(filter(None, (kept.not_before, gone.not_before)), default=None)
    session.add_all((gone, kept))
    for twins in _told_twice(session, former, key):
        _keep_one(session, twins)
    session.flush()
    for table in (DeliveryRow, SubscriptionRow):
        moved = update(table).where(col(table.chat_key) == former).values(chat_key=key)
        session.exec(moved.execution_options(synchronize_session="fetch"))
    session.exec(update(ChatRow).where(col(ChatRow.merged_into) == former).values(merged_into=key))


def _told_twice(session: Session, one: int, other: int) -> list[tuple[list[DeliveryRow], list[DeliveryRow]]]:
    """Return the messages that both chats have of the same change for the same thread, as their parts.

    What amends a message goes with it, see ``_hand_over``.
    """
    messages: dict[tuple[int | None, int], dict[int, list[DeliveryRow]]] = {}
    both = (
        select(DeliveryRow.change_id)
        .where(col(DeliveryRow.chat_key) == one)
        .intersect(select(DeliveryRow.change_id).where(col(DeliveryRow.chat_key) == other))
    )
    rows = session.exec(
        select(DeliveryRow).where(
            col(DeliveryRow.change_id).in_(both),
            col(DeliveryRow.chat_key).in_((one, other)),
            col(DeliveryRow.amends).is_(None),
        )
    )
    for row in rows:
        messages.setdefault((row.change_id, row.thread), {}).setdefault(row.chat_key, []).append(row)
    return [(found[one], found[other]) for found in messages.values() if len(found) > 1]


def _keep_one(session: Session, twins: tuple[list[DeliveryRow], list[DeliveryRow]]) -> None:
    """Keep the message that got further; if neither was begun, it says what either would have said."""
    kept, dropped = sorted(twins, key=_progress)
    if all(row.state == DeliveryState.DUE for row in (*kept, *dropped)):
        for row in kept:
            row.passages = sorted({*row.passages, *dropped[0].passages})
            row.topics = sorted({*row.topics, *dropped[0].topics})
            session.add(row)
    _hand_over(session, dropped, kept)
    for row in dropped:
        session.delete(row)


def _hand_over(session: Session, dropped: Iterable[DeliveryRow], kept: Iterable[DeliveryRow]) -> None:
    """Let what was to amend the copy that goes amend the one that stays, unless that says more already."""
    (message,) = (row for row in kept if row.part == 0)
    said = max((identity(row.change_id) for row in _amendments(session, kept)), default=0)
    for row in _amendments(session, dropped):
        if identity(row.change_id) > said:
            row.amends = message.id
            once_more(row)
            session.add(row)
        else:
            session.delete(row)
    # Before the copy is deleted, and with it whatever still amends it.
    session.flush()


def _amendments(session: Session, parts: Iterable[DeliveryRow]) -> Sequence[DeliveryRow]:
    numbers = [row.id for row in parts]
    return session.exec(select(DeliveryRow).where(col(DeliveryRow.amends).in_(numbers))).all()


def _progress(parts: Sequence[DeliveryRow]) -> int:
    return min(_FURTHEST_FIRST.index(DeliveryState(row.state)) for row in parts)
