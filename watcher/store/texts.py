"""Reading the newest text of every statement, chunk by chunk: for trying rules on the archive."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any

from sqlalchemy import Integer, cast, func
from sqlalchemy import select as columns
from sqlmodel import Session, col, select

from watcher.model.archive import StoredText
from watcher.model.change import StatementId
from watcher.model.source import SourceId
from watcher.model.statement import Passage, PassageKind, Role
from watcher.store.database import Database
from watcher.store.mapping import identity
from watcher.store.tables import ChangeRow, MatchRow, RevisionRow, StatementRow

_CHUNK = 500
"""Statements a transaction."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which statements to read."""

    since: datetime | None = None
    """Those published, or else first seen, from then on."""
    source: SourceId | None = None
    share: tuple[int, int] = (0, 1)
    """(number, of): every so many statements, beginning with that one, so that several may share the work."""


class Texts:
    """The newest readings; each chunk is one consistent view."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def count(self, wanted: Wanted) -> int:
        """Return how many statements are wanted, also those never read."""
        query = _restricted(select(func.count(col(StatementRow.id))), wanted)
        return await self._database.read(lambda session: int(session.exec(query).one()))

    async def sources(self) -> tuple[str, ...]:
        """Return the ids of all sources with statements."""
        query = select(StatementRow.source).distinct().order_by(StatementRow.source)
        return await self._database.read(lambda session: tuple(session.exec(query)))

    async def chunks(self, wanted: Wanted) -> AsyncIterator[tuple[StoredText, ...]]:
        """Yield the wanted statements in the order of their numbers."""
        last = 0
        while chunk := await self._database.read(partial(_chunk, wanted=wanted, after=last)):
            yield chunk
            last = chunk[-1].id


_COLUMNS = (
    col(StatementRow.id),
    col(StatementRow.source),
    col(StatementRow.url),
    col(StatementRow.title),
    col(StatementRow.sort_at),
    col(StatementRow.echo_of),
    col(RevisionRow.title),
    col(RevisionRow.language),
    col(RevisionRow.passages),
)


def _restricted(query: Any, wanted: Wanted) -> Any:
    if wanted.since is not None:
        query = query.where(col(StatementRow.sort_at) >= wanted.since)
    if wanted.source is not None:
        query = query.where(col(StatementRow.source) == wanted.source)
    number, of = wanted.share
    if of > 1:
        query = query.where(col(StatementRow.id) % of == number)
    return query


def _chunk(session: Session, wanted: Wanted, after: int) -> tuple[StoredText, ...]:
    newest = (
        select(func.max(RevisionRow.id))
        .where(col(RevisionRow.statement_id) == col(StatementRow.id))
        .correlate(StatementRow)
        .scalar_subquery()
    )
    query = (
        _restricted(columns(*_COLUMNS), wanted)
        .outerjoin(RevisionRow, col(RevisionRow.id) == newest)
        .where(col(StatementRow.id) > after)
        .order_by(col(StatementRow.id))
        .limit(_CHUNK)
    )
    rows = session.exec(query).all()
    changes = _changes(session, [identity(row[0]) for row in rows])
    return tuple(_text(row, *changes.get(row[0], (False, {}))) for row in rows)


def _text(row: Sequence[Any], announced: bool, topics: dict[str, tuple[str, ...]]) -> StoredText:
    number, source, url, announced_title, sort_at, echo_of, title, language, passages = row
    return StoredText(
        id=StatementId(number),
        source=SourceId(source),
        url=url,
        title=title or announced_title,
        at=sort_at,
        announced=announced,
        echo=echo_of is not None,
        language=language,
        passages=tuple(map(_to_passage, passages or ())),
        topics=topics,
    )


_KINDS = {str(kind): kind for kind in PassageKind}
_ROLES: dict[str | None, Role | None] = {None: None, **{str(role): role for role in Role}}
"""Looked up, because an archive holds passages by the hundred thousand."""


def _to_passage(stored: dict[str, Any]) -> Passage:
    return Passage(
        index=stored["index"],
        kind=_KINDS[stored["kind"]],
        speaker=stored["speaker"],
        role=_ROLES[stored["role"]],
        text=stored["text"],
    )


_Changes = dict[int, tuple[bool, dict[str, tuple[str, ...]]]]


def _changes(session: Session, numbers: Sequence[int]) -> _Changes:
    """Return for each statement whether it was announced, and the topics of its newest change."""
    if not numbers:
        return {}
    of_these = col(ChangeRow.statement_id).between(numbers[0], numbers[-1])
    grouped = session.exec(
        select(ChangeRow.statement_id, func.max(ChangeRow.id), func.max(cast(ChangeRow.announce, Integer)))
        .where(of_these)
        .group_by(col(ChangeRow.statement_id))
    ).all()
    owners = {last: number for number, last, _ in grouped}
    found: dict[int, dict[str, tuple[str, ...]]] = {}
    newest = select(func.max(ChangeRow.id)).where(of_these).group_by(col(ChangeRow.statement_id))
    matches = select(MatchRow.change_id, MatchRow.topic, MatchRow.rules).where(
        col(MatchRow.change_id).in_(newest)
    )
    for change, topic, rules in session.exec(matches):
        topics = found.setdefault(owners[change], {})
        topics[topic] = tuple(sorted({*topics.get(topic, ()), *rules}))
    return {number: (bool(announced), found.get(number, {})) for number, _, announced in grouped}
