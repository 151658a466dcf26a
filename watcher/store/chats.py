"""Chats: one row for each, whatever names it goes by."""

import re

from sqlmodel import Session, col, select

from watcher.errors import StoreError
from watcher.model.reason import Reason
from watcher.model.subscription import ChatState
from watcher.store.mapping import identity
from watcher.store.tables import ChatRow
from watcher.store.writing import add_missing

_NUMERIC = re.compile(r"-?\d+")


def chat_at(session: Session, address: str) -> ChatRow:
    """Return the chat known under an address, adding it if it is new.

    An address is ``@name``, in which capitals do not count, a numeric id, or a place that is not on Telegram.
    """
    name = address.strip().lower()
    number = int(name) if _NUMERIC.fullmatch(name) else None
    found = _find(session, name, number)
    if found is None:
        values = {"address": name, "telegram_id": number, "title": "", "state": ChatState.ACTIVE}
        add_missing(session, ChatRow, values)
        found = _find(session, name, number)
    if found is None:
        raise StoreError(f"the chat {name} could not be stored")
    return the_chat(session, found)


def chat_of(session: Session, telegram_id: int) -> ChatRow | None:
    """Return the chat with a numeric id, also with one that it had before; None if there is none."""
    found = _find(session, str(telegram_id), telegram_id)
    return None if found is None else the_chat(session, found)


def the_chat(session: Session, row: ChatRow) -> ChatRow:
    """Return the chat that a row stands for: itself, or the one it was merged into."""
    if row.merged_into is None:
        return row
    kept = session.get(ChatRow, row.merged_into)
    if kept is None:
        raise StoreError(f"the chat {row.address} was merged into a chat that is not there")
    return kept


def stop(chat: ChatRow, reason: Reason) -> None:
    """Write to a chat no more: what is due to it waits, and shows as undelivered with this reason."""
    chat.state = ChatState.STOPPED
    chat.reason = reason


def resume(chat: ChatRow) -> None:
    """Write to a stopped chat again, because somebody acted; what waited goes out."""
    chat.state = ChatState.ACTIVE
    chat.reason = None


def stand_ins(session: Session) -> dict[int, int]:
    """Return for each key that was merged away the key of the chat that it is now."""
    rows = session.exec(select(ChatRow.key, ChatRow.merged_into).where(col(ChatRow.merged_into).is_not(None)))
    return {identity(key): identity(kept) for key, kept in rows}


def _find(session: Session, name: str, number: int | None) -> ChatRow | None:
    found = session.exec(select(ChatRow).where(col(ChatRow.address) == name)).first()
    if found is None and number is not None:
        found = session.exec(select(ChatRow).where(col(ChatRow.telegram_id) == number)).first()
    return found
