"""The same statement elsewhere: its echoes at other sources, its versions in other languages."""

import re
from collections import deque
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import func, or_
from sqlmodel import Session, col, select

from watcher.model.change import Elsewhere, Kinship, StatementId, StatementState
from watcher.store.mapping import identity
from watcher.store.tables import RevisionRow, SourceRow, StatementRow

_ROUNDS = 4
"""Queries at most for all families: a statement, what it is linked with, and what that is linked with."""
_BOTH_SIDES = re.compile(r"(?P<what>.*?: )(?P<here>.+) here, (?P<there>.+) there")
_SIDE = re.compile(r"\b(here|there)(?= only$|[,;]|$)")
_OTHER_SIDE = {"here": "there", "there": "here"}


@dataclass(frozen=True, slots=True)
class _Link:
    """From one statement to another that is the same."""

    to: int
    kinship: Kinship
    differs: tuple[str, ...]
    """As seen from where the link starts."""


@dataclass(frozen=True, slots=True)
class _Way:
    """How a statement is linked with another, over others if need be."""

    versions: int = 0
    """How often the language changes on it."""
    differs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Kin:
    """Statements of some families."""

    rows: Mapping[int, StatementRow]
    names: Mapping[int, str]
    """Their sources' names."""
    languages: Mapping[int, str | None]
    """Of their newest readings."""


def elsewhere(session: Session, statements: Collection[int]) -> dict[int, tuple[Elsewhere, ...]]:
    """Return for each statement where else it is published, oldest first; a few queries for all of them."""
    rows, names = _rows(session, statements)
    links = _links(rows.values())
    if not links:
        return {}
    kin = _Kin(rows, names, _languages(session, rows))
    return {number: _others(number, _ways(number, links), kin) for number in statements}


def _rows(session: Session, statements: Collection[int]) -> tuple[dict[int, StatementRow], dict[int, str]]:
    """Return the statements with all that are linked with them, and the names of their sources."""
    rows: dict[int, StatementRow] = {}
    names: dict[int, str] = {}
    asked: set[int] = set()
    wanted = set(statements)
    for _ in range(_ROUNDS):
        found = session.exec(
            select(StatementRow, SourceRow.name)
            .outerjoin(SourceRow, col(SourceRow.id) == col(StatementRow.source))
            .where(
                or_(
                    col(StatementRow.id).in_(wanted),
                    col(StatementRow.echo_of).in_(wanted),
                    col(StatementRow.version_of).in_(wanted),
                )
            )
        ).all()
        asked |= wanted
        rows |= {identity(row.id): row for row, _ in found}
        names |= {identity(row.id): name or row.source for row, name in found}
        named = {number for row, _ in found for number in (row.id, row.echo_of, row.version_of) if number}
        wanted = named - asked
        if not wanted:
            break
    return rows, names


def _links(rows: Iterable[StatementRow]) -> dict[int, list[_Link]]:
    """Return by statement its links, each of which goes both ways."""
    links: dict[int, list[_Link]] = {}
    for row in rows:
        number, differs = identity(row.id), tuple(row.differs)
        turned = tuple(map(_turned, differs))
        for other, kinship in ((row.echo_of, Kinship.ECHO), (row.version_of, Kinship.VERSION)):
            if other is not None:
                links.setdefault(number, []).append(_Link(other, kinship, differs))
                links.setdefault(other, []).append(_Link(number, kinship, turned))
    return links


def _turned(difference: str) -> str:
    """Say a difference as the other side sees it: what is "here" for one is "there" for the other."""
    if sides := _BOTH_SIDES.fullmatch(difference):
        return f"{sides['what']}{sides['there']} here, {sides['here']} there"
    return _SIDE.sub(lambda side: _OTHER_SIDE[side[1]], difference)


def _ways(start: int, links: Mapping[int, Iterable[_Link]]) -> dict[int, _Way]:
    """Return the shortest way to every other member of a statement's family."""
    ways = {start: _Way()}
    ahead = deque([start])
    while ahead:
        here = ahead.popleft()
        for link in links.get(here, ()):
            if link.to not in ways:
                ways[link.to] = _onward(ways[here], link)
                ahead.append(link.to)
    del ways[start]
    return ways


def _onward(way: _Way, link: _Link) -> _Way:
    if link.kinship is Kinship.ECHO:
        return way
    # What two versions say otherwise than a third says nothing of what they say otherwise than each other.
    return _Way(way.versions + 1, () if way.versions else link.differs)


def _others(number: int, ways: Mapping[int, _Way], kin: _Kin) -> tuple[Elsewhere, ...]:
    published = [
        kin.rows[other]
        for other in ways
        if other in kin.rows and kin.rows[other].state != StatementState.WITHDRAWN
    ]
    published.sort(key=lambda row: (row.first_seen_at, identity(row.id)))
    return tuple(_elsewhere(row, ways[identity(row.id)], kin, kin.languages.get(number)) for row in published)


def _elsewhere(row: StatementRow, way: _Way, kin: _Kin, own: str | None) -> Elsewhere:
    number = identity(row.id)
    language = kin.languages.get(number)
    same = not way.versions or (language is not None and language == own)
    return Elsewhere(
        statement=StatementId(number),
        kinship=Kinship.ECHO if same else Kinship.VERSION,
        source_name=kin.names[number],
        url=row.url,
        language=language,
        differs=way.differs,
    )


def _languages(session: Session, statements: Collection[int]) -> dict[int, str | None]:
    newest = (
        select(func.max(RevisionRow.id))
        .where(col(RevisionRow.statement_id).in_(statements))
        .group_by(col(RevisionRow.statement_id))
    )
    rows = session.exec(
        select(RevisionRow.statement_id, RevisionRow.language).where(col(RevisionRow.id).in_(newest))
    )
    return dict(rows.all())
