"""Reading what was stored, for people."""

from collections.abc import Iterable

from sqlalchemy import func
from sqlmodel import Session, col, select

from watcher.model.archive import (
    ChangeRecord,
    DeliveryRecord,
    OutboxCounts,
    StatementHistory,
    StatementSummary,
)
from watcher.model.change import StatementId
from watcher.model.delivery import DeliveryState, Notice
from watcher.model.page import Page
from watcher.model.polling import SourceState
from watcher.model.reason import Reason
from watcher.model.source import SourceId
from watcher.model.subscription import Chat, ChatState, Subscription
from watcher.store.captures import captures_of
from watcher.store.changes import load_changes
from watcher.store.database import Database
from watcher.store.mapping import (
    identity,
    to_chat,
    to_notice,
    to_subscription,
    to_thread,
)
from watcher.store.mapping_statements import to_revision
from watcher.store.pages import pages_of
from watcher.store.sources import polled
from watcher.store.summaries import summarise
from watcher.store.tables import (
    ChangeRow,
    ChatRow,
    DeliveryRow,
    MatchRow,
    NoticeRow,
    RevisionRow,
    StatementRow,
    SubscriptionRow,
)


class Archive:
    """The stored statements and the state of the service; every method is one consistent view."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def latest(
        self, limit: int, *, source: SourceId | None = None, topic: str | None = None
    ) -> tuple[StatementSummary, ...]:
        """Return the statements seen last, newest first; with ``topic``, those that ever matched it."""
        wanted = select(StatementRow)
        if source is not None:
            wanted = wanted.where(col(StatementRow.source) == source)
        if topic is not None:
            about = (
                select(ChangeRow.statement_id)
                .join(MatchRow, col(MatchRow.change_id) == col(ChangeRow.id))
                .where(col(MatchRow.topic) == topic)
            )
            wanted = wanted.where(col(StatementRow.id).in_(about))
        newest = wanted.order_by(
            col(StatementRow.first_seen_at).desc(), col(StatementRow.sort_at).desc(), col(StatementRow.id)
        ).limit(limit)
        return await self._database.read(lambda session: summarise(session, session.exec(newest).all()))

    async def statement(self, statement: StatementId) -> StatementHistory | None:
        """Return all that is stored of one statement; None: there is none with this number."""
        return await self._database.read(lambda session: _history(session, statement))

    async def pages(self, statement: StatementId) -> tuple[Page | None, ...]:
        """Return the page of each of a statement's revisions, oldest first; None: it came from no page."""
        return await self._database.read(lambda session: pages_of(session, statement))

    async def audience(self) -> tuple[tuple[Chat, Subscription], ...]:
        """Return every subscription with its chat, also of chats that cannot be written to."""

        def find(session: Session) -> tuple[tuple[Chat, Subscription], ...]:
            rows = (
                select(ChatRow, SubscriptionRow)
                .join(SubscriptionRow, col(SubscriptionRow.chat_key) == col(ChatRow.key))
                .order_by(col(SubscriptionRow.id))
            )
            return tuple((to_chat(chat), to_subscription(row)) for chat, row in session.exec(rows))

        return await self._database.read(find)

    async def sources(self) -> tuple[SourceState, ...]:
        """Return the state of every source that was ever polled."""
        return await self._database.read(polled)

    async def outbox(self) -> OutboxCounts:
        """Return how many deliveries stand where."""
        return await self._database.read(_outbox)

    async def open_notices(self) -> tuple[Notice, ...]:
        """Return the alarms that have not ended, oldest first."""

        def find(session: Session) -> tuple[Notice, ...]:
            rows = select(NoticeRow).where(col(NoticeRow.ended_at).is_(None)).order_by(col(NoticeRow.id))
            return tuple(to_notice(row) for row in session.exec(rows))

        return await self._database.read(find)


def _history(session: Session, number: StatementId) -> StatementHistory | None:
    row = session.get(StatementRow, number)
    if row is None:
        return None
    (summary,) = summarise(session, [row])
    revisions = session.exec(
        select(RevisionRow).where(col(RevisionRow.statement_id) == number).order_by(col(RevisionRow.id))
    )
    changes = session.exec(
        select(ChangeRow).where(col(ChangeRow.statement_id) == number).order_by(col(ChangeRow.id))
    ).all()
    return StatementHistory(
        summary=summary,
        revisions=tuple(to_revision(revision) for revision in revisions),
        captures=captures_of(session, number),
        changes=_changes(session, {identity(change.id): change.announce for change in changes}),
    )


def _changes(session: Session, announced: dict[int, bool]) -> tuple[ChangeRecord, ...]:
    changes = load_changes(session, announced)
    told: dict[int, list[DeliveryRecord]] = {number: [] for number in announced}
    rows = session.exec(
        select(DeliveryRow, ChatRow)
        .join(ChatRow, col(ChatRow.key) == col(DeliveryRow.chat_key))
        .where(col(DeliveryRow.change_id).in_(announced))
        .order_by(col(DeliveryRow.head_id), col(DeliveryRow.part))
    )
    for delivery, chat in rows:
        told[identity(delivery.change_id)].append(_delivery(delivery, chat))
    return tuple(
        ChangeRecord(change=changes[number], announced=heard, deliveries=tuple(told[number]))
        for number, heard in announced.items()
    )


def _delivery(row: DeliveryRow, chat: ChatRow) -> DeliveryRecord:
    return DeliveryRecord(
        chat=to_chat(chat),
        thread=to_thread(row.thread),
        part=row.part,
        parts=row.parts,
        state=DeliveryState(row.state),
        reason=None if row.reason is None else Reason(row.reason),
        detail=row.detail,
        attempts=row.attempts,
        possible_repeat=row.possible_repeat,
        message_id=row.message_id,
        amends=row.amends is not None,
        queued_at=row.queued_at,
        settled_at=row.settled_at,
    )


def _outbox(session: Session) -> OutboxCounts:
    def count(state: DeliveryState) -> int:
        return session.exec(
            select(func.count()).select_from(DeliveryRow).where(col(DeliveryRow.state) == state)
        ).one()

    failed = session.exec(
        select(DeliveryRow.reason, func.count())
        .where(
            col(DeliveryRow.state) == DeliveryState.FAILED,
            # Nobody misses the edit of a message that is gone.
            col(DeliveryRow.reason) != Reason.MESSAGE_GONE,
        )
        .group_by(col(DeliveryRow.reason))
    )
    held = _by_reason(
        session.exec(
            select(ChatRow.reason, func.count())
            .join(DeliveryRow, col(DeliveryRow.chat_key) == col(ChatRow.key))
            .where(col(ChatRow.state) == ChatState.STOPPED, col(DeliveryRow.state) == DeliveryState.DUE)
            .group_by(col(ChatRow.reason))
        )
    )
    return OutboxCounts(
        due=count(DeliveryState.DUE) - sum(held.values()),
        sending=count(DeliveryState.SENDING),
        sent=count(DeliveryState.SENT),
        held=held,
        failed=_by_reason(failed),
    )


def _by_reason(rows: Iterable[tuple[str | None, int]]) -> dict[Reason, int]:
    return {Reason(reason): number for reason, number in rows if reason is not None}
