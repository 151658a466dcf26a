"""Finding what a statement may be a version of: statements in other languages, by address and by site."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import func
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from watcher.model.change import KnownStatement, Relative, StatementId
from watcher.model.source import SourceId
from watcher.model.statement import Statement
from watcher.store.announcing import sort_moment
from watcher.store.columns import index_key
from watcher.store.mapping import identity, to_published
from watcher.store.mapping_statements import to_revision
from watcher.store.tables import KeyRow, RevisionRow, SourceRow, StatementRow
from watcher.store.writing import chunks
from watcher.text.sites import site
from watcher.text.urls import canonical

MOST = 200
AROUND = timedelta(days=3)
_FEWEST = 5
"""So many of each source are looked at, however many sources a site has."""
_LOOKED_AT = 1000


def relatives(session: Session, known: KnownStatement, said: Statement) -> tuple[Relative, ...]:
    """Return what ``said``, a reading of ``known``, may be a version of, oldest first; see ``PollStore``.

    A family that has a version in its language already is left out, unless the page names one of it.
    """
    if said.language is None:
        return ()
    addresses = _addresses(session)
    named = _named(session, said, [*addresses])
    moment = sort_moment(said.published or known.published, known.first_seen_at)
    homes = {site(said.url), site(known.url)}
    family = [source for source, url in addresses.items() if source == known.source or site(url) in homes]
    near = _near(session, family, moment)
    numbers = [each for each in dict.fromkeys((*named, *near)) if each != known.id]
    found = _read(session, numbers, said.language)
    full = _families_with(session, {each.first for each in found}, known, said.language) if found else set()
    open_ones = [each for each in found if each.id in named or each.first not in full]
    return tuple(sorted(open_ones[:MOST], key=lambda each: each.id))


def _addresses(session: Session) -> dict[str, str]:
    """Return an address of the newest statement of each source: by it one knows the site it belongs to."""
    newest = (
        select(StatementRow.url)
        .where(col(StatementRow.source) == col(SourceRow.id))
        .order_by(col(StatementRow.sort_at).desc())
        .limit(1)
        .correlate(SourceRow)
        .scalar_subquery()
    )
    return {source: url for source, url in session.exec(select(SourceRow.id, newest)) if url}


def _named(session: Session, said: Statement, sources: Sequence[str]) -> list[int]:
    """Return the statements, of whatever source, whose address is among those that the page names."""
    keys = [index_key(f"url:{canonical(each.url)}") for each in said.alternates]
    found: list[int] = []
    for some in chunks(sources) if keys else ():
        rows = session.exec(
            select(KeyRow.statement_id).where(col(KeyRow.source).in_(some), col(KeyRow.key).in_(keys))
        )
        found += rows
    return found


def _near(session: Session, family: Sequence[str], moment: datetime) -> list[int]:
    """Return the statements of these sources published about then, nearest first."""
    most = max(MOST // max(len(family), 1), _FEWEST)
    at = col(StatementRow.sort_at)
    found: list[tuple[timedelta, int]] = []
    for source in family:
        own = select(StatementRow.sort_at, StatementRow.id).where(col(StatementRow.source) == source)
        before = own.where(at <= moment, at >= moment - AROUND).order_by(at.desc()).limit(most)
        after = own.where(at > moment, at <= moment + AROUND).order_by(at).limit(most)
        for rows in (session.exec(before), session.exec(after)):
            found += [(abs(when - moment), identity(number)) for when, number in rows]
    return [number for _, number in sorted(found)[:_LOOKED_AT]]


def _families_with(
    session: Session, roots: set[StatementId], known: KnownStatement, language: str
) -> set[int]:
    """Return the families that have a version in a language already, other than ``known``."""
    found: set[int] = set()
    for some in chunks(sorted(roots)):
        rows = session.exec(
            select(StatementRow.version_of)
            .join(RevisionRow, col(RevisionRow.statement_id) == col(StatementRow.id))
            .where(
                col(StatementRow.version_of).in_(some),
                col(RevisionRow.language) == language,
                col(StatementRow.id) != known.id,
            )
        )
        found.update(root for root in rows if root is not None)
        mine = session.exec(
            select(RevisionRow.statement_id).where(
                col(RevisionRow.statement_id).in_(some),
                col(RevisionRow.language) == language,
                col(RevisionRow.statement_id) != known.id,
            )
        )
        found.update(mine)
    return found


def _read(session: Session, numbers: Sequence[int], language: str) -> list[Relative]:
    """Return those of these statements that were read in another language, in their order."""
    other = aliased(RevisionRow)
    newest = (
        select(func.max(other.id))
        .where(col(other.statement_id) == col(StatementRow.id))
        .correlate(StatementRow)
        .scalar_subquery()
    )
    found: dict[int, Relative] = {}
    for some in chunks(numbers):
        if len(found) >= MOST:
            break
        rows = session.exec(
            select(StatementRow, RevisionRow)
            .join(RevisionRow, col(RevisionRow.id) == newest)
            .where(
                col(StatementRow.id).in_(some),
                col(RevisionRow.language).is_not(None),
                col(RevisionRow.language) != language,
            )
        )
        found |= {identity(row.id): _relative(row, revision) for row, revision in rows}
    return [found[number] for number in numbers if number in found]


def _relative(row: StatementRow, revision: RevisionRow) -> Relative:
    said = to_revision(revision).statement
    number = identity(row.id)
    return Relative(
        id=StatementId(number),
        source=SourceId(row.source),
        url=row.url,
        statement=said,
        published=said.published or to_published(row.published),
        first_seen_at=row.first_seen_at,
        first=StatementId(number if row.version_of is None else row.version_of),
    )
