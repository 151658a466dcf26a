"""The database as the asking for second opinions sees it."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, and_, exists, func, or_
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from watcher.model.change import Change, ChangeId
from watcher.model.delivery import Amendment, DeliveryId, DeliveryState, Notice
from watcher.model.opinion import Opinion, Question, Start, Terms
from watcher.model.reason import Reason
from watcher.model.subscription import ChatKey
from watcher.store.amending import queue_amendments
from watcher.store.changes import load_changes
from watcher.store.database import Database
from watcher.store.mapping import identity, to_thread
from watcher.store.notices import tell
from watcher.store.opinion_rows import OpinionDayRow, OpinionRow, OpinionWantedRow
from watcher.store.tables import ChangeRow, DeliveryRow
from watcher.store.writing import add_missing


class OpinionTables:
    """Implements ``pipeline.opinions.OpinionStore``; every method is one transaction."""

    def __init__(self, database: Database, admin_chat: str | None) -> None:
        """``admin_chat``: address of the chat for the maintainers; None: notices are only stored."""
        self._database = database
        self._admin_chat = admin_chat

    async def undecided(self, since: datetime, now: datetime) -> Change | None:
        """Return the newest told change since then that needs an opinion now; None: none does.

        A change that a later one of its statement has overtaken needs none.
        """

        def find(session: Session) -> Change | None:
            number = session.exec(
                select(ChangeRow.id)
                .outerjoin(OpinionWantedRow, col(OpinionWantedRow.change_id) == col(ChangeRow.id))
                .outerjoin(OpinionRow, col(OpinionRow.digest) == col(OpinionWantedRow.digest))
                .where(
                    col(ChangeRow.seen_at) > since,
                    col(ChangeRow.announce),
                    col(ChangeRow.after_id).is_not(None),
                    _is_told(),
                    ~_is_overtaken(),
                    or_(
                        col(OpinionWantedRow.change_id).is_(None),
                        and_(col(OpinionRow.summary).is_(None), col(OpinionRow.due_at) <= now),
                    ),
                )
                .order_by(col(ChangeRow.seen_at).desc(), col(ChangeRow.id).desc())
                .limit(1)
            ).first()
            return None if number is None else load_changes(session, [number])[number]

        return await self._database.read(find)

    async def begin(self, change: Change, asked: Question, now: datetime, terms: Terms) -> Start:
        """Note that a question is asked about a change, and count the request against the day's budget.

        An opinion that is there already is added to the change's messages.
        """
        return await self._database.run(lambda session: _begin(session, change.id, asked, now, terms))

    async def answered(self, digest: str, found: Opinion, notice: Notice) -> None:
        """Store an opinion and add it to the messages of every change it was asked for."""

        def store(session: Session) -> None:
            row = session.get_one(OpinionRow, digest, with_for_update=True)
            row.summary, row.labels = found.summary, list(found.labels)
            row.made_at, row.due_at, row.reason = notice.at, None, None
            session.add(row)
            session.flush()
            wanted = select(OpinionWantedRow.change_id).where(col(OpinionWantedRow.digest) == digest)
            _say_anew(session, session.exec(wanted).all(), notice.at)
            tell(session, notice, self._admin_chat)

        await self._database.run(store)

    async def failed(
        self, digest: str, reason: Reason, due_at: datetime | None, notices: Sequence[Notice]
    ) -> None:
        """Note why a question brought nothing, and when to ask again; None, or its last try: not again."""

        def store(session: Session) -> None:
            row = session.get_one(OpinionRow, digest, with_for_update=True)
            row.reason = reason
            row.due_at = None if row.due_at is None else due_at
            session.add(row)
            for notice in notices:
                tell(session, notice, self._admin_chat)

        await self._database.run(store)

    async def spent(self, notice: Notice) -> None:
        """Tell the maintainers, once on the day of the notice, that its budget is spent."""

        def store(session: Session) -> None:
            day = _day(session, notice.at)
            if not day.told:
                tell(session, notice, self._admin_chat)
            day.told = True
            session.add(day)

        await self._database.run(store)


def _begin(session: Session, change: ChangeId, asked: Question, now: datetime, terms: Terms) -> Start:
    digest = asked.digest
    blank = {"digest": digest, "model": asked.model, "labels": [], "tries": 0, "due_at": now}
    add_missing(session, OpinionRow, blank)
    add_missing(session, OpinionWantedRow, {"change_id": change, "digest": digest})
    row = session.get_one(OpinionRow, digest, with_for_update=True)
    wanted = session.get_one(OpinionWantedRow, change, with_for_update=True)
    if wanted.digest != digest:
        # Asked otherwise before and not answered: the topics or the model were configured anew.
        wanted.digest = digest
        session.add(wanted)
        session.flush()
    if row.summary is not None:
        _say_anew(session, [change], now)
        return Start.SETTLED
    if row.due_at is None or row.due_at > now:
        return Start.SETTLED
    day = _day(session, now)
    if day.requests >= terms.budget:
        return Start.SPENT
    day.requests += 1
    row.tries += 1
    row.due_at = now + terms.lease if row.tries < terms.tries else None
    session.add_all((day, row))
    return Start.ASK


def _day(session: Session, now: datetime) -> OpinionDayRow:
    day = now.date().isoformat()
    add_missing(session, OpinionDayRow, {"day": day, "requests": 0, "told": False})
    return session.get_one(OpinionDayRow, day, with_for_update=True)


def _is_told() -> ColumnElement[bool]:
    return exists().where(col(DeliveryRow.change_id) == col(ChangeRow.id))


def _is_overtaken() -> ColumnElement[bool]:
    later = aliased(ChangeRow)
    return exists().where(
        col(later.statement_id) == col(ChangeRow.statement_id),
        col(later.id) > col(ChangeRow.id),
        col(later.announce),
    )


def _say_anew(session: Session, changes: Collection[int], now: datetime) -> None:
    """Let the messages that tell these changes be said anew; those of several parts stay as they are."""
    rows = session.exec(
        select(DeliveryRow)
        .where(
            col(DeliveryRow.change_id).in_(changes),
            col(DeliveryRow.part) == 0,
            func.coalesce(DeliveryRow.parts, 1) == 1,
            col(DeliveryRow.state) != DeliveryState.FAILED,
        )
        .order_by(col(DeliveryRow.id))
    ).all()
    queue_amendments(session, None, _amendments(rows), now)


def _amendments(rows: Iterable[DeliveryRow]) -> Iterable[Amendment]:
    """Return one amendment for each message, with what it says last of its change."""
    return {
        (row.amends or row.id, row.change_id): Amendment(
            delivery=DeliveryId(identity(row.amends or row.id)),
            chat=ChatKey(row.chat_key),
            thread=to_thread(row.thread),
            change=ChangeId(identity(row.change_id)),
            passages=tuple(row.passages),
            topics=tuple(row.topics),
        )
        for row in rows
    }.values()
