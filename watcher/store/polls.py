"""The database as the poll loop sees it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, func
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from watcher.model.change import KnownStatement, Relative, Revision, StatementId, StatementState
from watcher.model.delivery import Notice, Told
from watcher.model.listing import Answer, Remembered
from watcher.model.page import Page
from watcher.model.polling import SourceState
from watcher.model.source import Source, SourceId
from watcher.model.statement import Statement
from watcher.model.subscription import ChatState, Subscription
from watcher.pipeline.ports import Announcement, Outcome
from watcher.store.announcing import announce, newest_texts, remembered
from watcher.store.changes import last_reprocessed
from watcher.store.database import Database
from watcher.store.mapping import identity, to_subscription
from watcher.store.mapping_statements import to_known
from watcher.store.notices import tell
from watcher.store.pages import forget, keep, stored
from watcher.store.recording import record
from watcher.store.relatives import relatives
from watcher.store.resembling import resembling
from watcher.store.sources import answer as answered
from watcher.store.sources import finish, heed, polled, register, state_of
from watcher.store.tables import ChatRow, RevisionRow, StatementRow, SubscriptionRow
from watcher.store.telling import told, told_of_kin
from watcher.store.writing import chunks


class PollTables:
    """Implements ``pipeline.ports.PollStore``; every method is one transaction on a worker thread."""

    def __init__(self, database: Database, admin_chat: str | None) -> None:
        """``admin_chat``: address of the chat for the maintainers; None: notices are only stored."""
        self._database = database
        self._admin_chat = admin_chat

    async def register(self, sources: Sequence[Source]) -> None:
        """Note what the configuration says of its sources: names and tags, and that no other is enabled."""
        await self._database.run(lambda session: register(session, sources))

    async def source_state(self, source: SourceId) -> SourceState:
        """Return what is remembered of a source; the empty state if nothing is."""
        state = await self._database.read(lambda session: state_of(session, source))
        return state or SourceState(source=source)

    async def source_states(self) -> tuple[SourceState, ...]:
        """Return what is remembered of every source that was ever polled."""
        return await self._database.read(polled)

    async def keep(self, source: SourceId, page: Page) -> Page:
        """Store a page and return it as read back: what is interpreted is what was stored."""
        return await self._database.run(lambda session: keep(session, source, page))

    async def remembered(self, source: SourceId, keys: Sequence[str]) -> Remembered:
        """Return whose ``keys`` are, and what the source's newest statements are."""
        return await self._database.read(lambda session: remembered(session, source, keys))

    async def texts(self, statements: Sequence[StatementId]) -> Mapping[StatementId, str]:
        """Return the newest text of each statement that was ever read."""
        return await self._database.read(lambda session: newest_texts(session, statements))

    async def known(self, statement: StatementId) -> KnownStatement:
        """Return a statement as it is stored now."""
        where = (col(StatementRow.id) == statement,)
        (found,) = await self._database.read(lambda session: _look_ups(session, where, 1))
        return found

    async def neighbours(self, known: KnownStatement, limit: int) -> tuple[KnownStatement, ...]:
        """Return other statements of its source, read before and not withdrawn, newest first."""
        where = (
            col(StatementRow.source) == known.source,
            col(StatementRow.state).in_([StatementState.PRESENT, StatementState.MISSING]),
            col(StatementRow.id) != known.id,
        )
        return await self._database.read(lambda session: _look_ups(session, where, limit))

    async def stored_page(self, source: SourceId, digest: str) -> Page | None:
        """Return the newest page of a source with that body; None where it is not kept any more."""
        return await self._database.read(lambda session: stored(session, source, digest))

    async def reprocessed(self, source: SourceId, limit: int) -> tuple[tuple[Revision, Revision], ...]:
        """Return the readings before and after the last changes of a source that were ours, newest first."""
        return await self._database.read(lambda session: last_reprocessed(session, source, limit))

    async def resembling(
        self, known: KnownStatement, bands: Sequence[int], since: datetime
    ) -> tuple[tuple[StatementId, str], ...]:
        """Return the texts of statements of other sources seen since then that share a band, oldest first.

        Each with the statement that is the original of its kin.
        """
        return await self._database.read(lambda session: resembling(session, known, bands, since))

    async def relatives(self, known: KnownStatement, said: Statement) -> tuple[Relative, ...]:
        """Return what ``said``, a reading of ``known``, may be a version of, oldest first."""
        return await self._database.read(lambda session: relatives(session, known, said))

    async def told(self, statement: StatementId) -> tuple[Told, ...]:
        """Return what each chat and thread was told first of a statement, as its message says it by now."""
        return await self._database.read(lambda session: told(session, statement))

    async def told_of_kin(self, original: StatementId) -> tuple[Told, ...]:
        """Return what each chat and thread was told first of a statement, its echoes or its versions."""
        return await self._database.read(lambda session: told_of_kin(session, original))

    async def heed(self, source: SourceId, answer: Answer) -> None:
        """Forget a maintainer's answer, which has been heeded, unless it was changed since."""
        await self._database.run(lambda session: heed(session, source, answer))

    async def answer(self, source: SourceId, answer: Answer, now: datetime) -> int:
        """Note what a maintainer says of a listing that was held; return how many statements it frees."""
        return await self._database.run(lambda session: answered(session, source, answer, now))

    async def announce(self, source: SourceId, announced: Sequence[Announcement], now: datetime) -> int:
        """Store items as announced statements, or their new keys, titles and dates; return how many are new.

        A known statement whose title, date or carried text changed is marked for another look at once.
        """
        return await self._database.run(lambda session: announce(session, source, announced, now))

    async def unread(self, source: SourceId, now: datetime, limit: int) -> tuple[KnownStatement, ...]:
        """Return a source's announced statements that are not postponed beyond ``now``.

        Those to announce come first, then the baseline; newest first in both.
        """
        waiting = (
            col(StatementRow.source) == source,
            col(StatementRow.state) == StatementState.ANNOUNCED,
            col(StatementRow.next_check_at) <= now,
        )
        first = col(StatementRow.announce).desc()
        return await self._database.read(lambda session: _look_ups(session, waiting, limit, first))

    async def sources_due(self, now: datetime) -> tuple[SourceId, ...]:
        """Return the sources that have statements to look at again, the longest overdue first."""
        overdue = (
            select(StatementRow.source)
            .where(*_due(now))
            .group_by(StatementRow.source)
            .order_by(func.min(StatementRow.next_check_at), StatementRow.source)
        )
        return await self._database.read(lambda session: tuple(map(SourceId, session.exec(overdue))))

    async def due_checks(
        self, now: datetime, limit: int, source: SourceId | None = None
    ) -> tuple[KnownStatement, ...]:
        """Return statements, of one source or of any, read before, whose next check is due; newest first."""
        of_source = () if source is None else (col(StatementRow.source) == source,)
        return await self._database.read(lambda session: _look_ups(session, (*_due(now), *of_source), limit))

    async def subscriptions(self) -> tuple[Subscription, ...]:
        """Return every subscription of every chat that can be written to."""

        def find(session: Session) -> tuple[Subscription, ...]:
            rows = (
                select(SubscriptionRow)
                .join(ChatRow, col(ChatRow.key) == col(SubscriptionRow.chat_key))
                .where(col(ChatRow.state) == ChatState.ACTIVE)
                .order_by(col(SubscriptionRow.id))
            )
            return tuple(to_subscription(row) for row in session.exec(rows))

        return await self._database.read(find)

    async def record(self, outcome: Outcome, now: datetime) -> None:
        """Commit page use, revision, change, matches, deliveries and the statement's next check."""

        def store(session: Session) -> None:
            record(session, outcome, now)
            for notice in outcome.notices:
                tell(session, notice, self._admin_chat)

        await self._database.run(store)

    async def forget_pages(self, before: datetime, limit: int) -> int:
        """Remove up to ``limit`` pages last fetched before then that no reading needs; return how many."""
        return await self._database.run(lambda session: forget(session, before, limit))

    async def unchanged(self, statement: StatementId, next_check_at: datetime | None) -> None:
        """Note that a statement's page is what it was when it was read last."""

        def note(session: Session) -> None:
            row = session.get_one(StatementRow, statement, with_for_update=True)
            row.next_check_at = next_check_at
            row.failures = 0
            session.add(row)

        await self._database.run(note)

    async def postpone(self, statement: StatementId, until: datetime) -> None:
        """Look at a statement again at ``until``, which could not be had or read now; count the failure."""

        def postpone(session: Session) -> None:
            row = session.get_one(StatementRow, statement, with_for_update=True)
            row.next_check_at = until
            row.failures += 1
            session.add(row)

        await self._database.run(postpone)

    async def finish(self, state: SourceState, notices: Sequence[Notice]) -> None:
        """Store a source's new poll state and queue notices for the maintainers."""

        def store(session: Session) -> None:
            finish(session, state)
            for notice in notices:
                tell(session, notice, self._admin_chat)

        await self._database.run(store)


def _due(now: datetime) -> tuple[ColumnElement[bool], ...]:
    read_before = [StatementState.PRESENT, StatementState.MISSING, StatementState.WITHDRAWN]
    return col(StatementRow.state).in_(read_before), col(StatementRow.next_check_at) <= now


def _look_ups(
    session: Session,
    where: Sequence[ColumnElement[bool]],
    limit: int,
    *order: ColumnElement[bool],
) -> tuple[KnownStatement, ...]:
    """Return statements with their newest readings, newest first, else in the listing's order."""
    other = aliased(RevisionRow)
    newest_id = (
        select(func.max(other.id))
        .where(col(other.statement_id) == col(StatementRow.id))
        .correlate(StatementRow)
        .scalar_subquery()
    )
    rows = session.exec(
        select(StatementRow, RevisionRow)
        .outerjoin(RevisionRow, col(RevisionRow.id) == newest_id)
        .where(*where)
        .order_by(*order, col(StatementRow.sort_at).desc(), col(StatementRow.id))
        .limit(limit)
    )
    found = rows.all()
    newest: list[RevisionRow | None] = [revision for _, revision in found]
    earlier = _earlier(session, [revision for revision in newest if revision is not None])
    return tuple(
        to_known(statement, revision, earlier.get(identity(statement.id), frozenset()))
        for statement, revision in found
    )


def _earlier(session: Session, newest: Sequence[RevisionRow]) -> dict[int, frozenset[str]]:
    """Return the fingerprints of all readings of statements before their newest."""
    last = {row.id for row in newest}
    found: dict[int, set[str]] = defaultdict(set)
    for some in chunks([row.statement_id for row in newest]):
        rows = session.exec(
            select(RevisionRow.id, RevisionRow.statement_id, RevisionRow.fingerprint).where(
                col(RevisionRow.statement_id).in_(some)
            )
        )
        for number, statement, fingerprint in rows:
            if number not in last:
                found[statement].add(fingerprint)
    return {statement: frozenset(prints) for statement, prints in found.items()}
