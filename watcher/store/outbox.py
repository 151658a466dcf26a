"""The database as the delivery loop sees it."""

from datetime import datetime

from sqlalchemy import delete, update
from sqlmodel import Session, col, select

from watcher.model.delivery import Delivery, DeliveryId, DeliveryState, Receipt
from watcher.model.reason import Reason
from watcher.store.chats import chat_at, resume
from watcher.store.claiming import claim
from watcher.store.database import Database
from watcher.store.settling import fail, settle
from watcher.store.tables import DeliveryRow


class OutboxTables:
    """Implements ``notify.ports.Outbox``; every method is one transaction on a worker thread."""

    def __init__(self, database: Database, admin_chat: str | None) -> None:
        """``admin_chat``: address of the chat for the maintainers; None: notices are only stored."""
        self._database = database
        self._admin_chat = admin_chat

    async def recover(self) -> int:
        """At start: make rows left in ``sending`` due again, marked as possible repeats; return how many.

        Amendments are not marked: an edit that came twice is seen once. If Telegram had refused the
        maintainers' chat, it is tried again, too.
        """

        def recover(session: Session) -> int:
            if self._admin_chat is not None:
                resume(chat_at(session, self._admin_chat))
            return _recover(session)

        return await self._database.run(recover)

    async def claim(self, now: datetime, limit: int) -> tuple[Delivery, ...]:
        """Take the first due row of each chat that may be written to now, and mark it ``sending``.

        A chat with a row in ``sending`` is passed over, so that the order within a chat is kept. Longest
        waiting first, amendments after news; those that find no message to edit are marked failed.
        """
        return await self._database.run(lambda session: claim(session, now, limit))

    async def expand(self, delivery: DeliveryId, parts: int) -> None:
        """Note how many parts the message has and queue the parts after the first."""
        await self._database.run(lambda session: _expand(session, delivery, parts))

    async def settle(self, delivery: Delivery, receipt: Receipt, now: datetime) -> None:
        """Store what came back: sent with its id, due again with the chat's ``not_before``, or failed.

        A refusal that stops the chat leaves the delivery due, with all others to it, until the chat can be
        written to again, and queues a notice for the maintainers; a migration rewrites the chat.
        """
        await self._database.run(lambda session: settle(session, delivery.id, receipt, now, self._admin_chat))

    async def give_up(self, delivery: Delivery, reason: Reason, detail: str, now: datetime) -> None:
        """Mark a delivery failed for good, with its reason."""

        def give_up(session: Session) -> None:
            row = session.get(DeliveryRow, delivery.id, with_for_update=True)
            if row is not None and row.state != DeliveryState.SENT:
                fail(row, reason, detail, now)
                session.add(row)

        await self._database.run(give_up)


def _recover(session: Session) -> int:
    return session.exec(
        update(DeliveryRow)
        .where(col(DeliveryRow.state) == DeliveryState.SENDING)
        .values(state=DeliveryState.DUE, possible_repeat=col(DeliveryRow.amends).is_(None))
    ).rowcount


def _expand(session: Session, delivery: DeliveryId, parts: int) -> None:
    """Make the message's rows those of ``parts`` parts; what was rendered otherwise before is replaced."""
    head = session.get_one(DeliveryRow, delivery, with_for_update=True)
    siblings = col(DeliveryRow.head_id) == head.head_id
    session.exec(
        delete(DeliveryRow).where(
            siblings, col(DeliveryRow.part) >= parts, col(DeliveryRow.state) == DeliveryState.DUE
        )
    )
    session.exec(update(DeliveryRow).where(siblings).values(parts=parts))
    there = set(session.exec(select(DeliveryRow.part).where(siblings)))
    for part in sorted(set(range(parts)) - there):
        session.add(_sibling(head, part, parts))


def _sibling(head: DeliveryRow, part: int, parts: int) -> DeliveryRow:
    return DeliveryRow(
        change_id=head.change_id,
        notice_id=head.notice_id,
        chat_key=head.chat_key,
        thread=head.thread,
        part=part,
        parts=parts,
        head_id=head.head_id,
        passages=head.passages,
        topics=head.topics,
        queued_at=head.queued_at,
    )
