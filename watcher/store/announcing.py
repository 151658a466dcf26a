"""Storing what a listing announces: new statements, and news about known ones."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from sqlmodel import Session, col, select

from watcher.model.change import StatementId, StatementState
from watcher.model.item import Item
from watcher.model.listing import Remembered
from watcher.model.published import Published
from watcher.pipeline.ports import Announcement
from watcher.store.columns import index_key
from watcher.store.mapping import from_published, identity, to_published
from watcher.store.mapping_statements import to_known_item
from watcher.store.sources import locked
from watcher.store.tables import KeyRow, RevisionRow, StatementRow
from watcher.store.writing import chunks

REMEMBERED = 300
"""So many of a source's statements are compared with a listing on which their keys are missing."""


def remembered(session: Session, source: str, keys: Sequence[str]) -> Remembered:
    """Return whose ``keys`` are, and what the source's newest statements are."""
    index = {index_key(key): key for key in keys}
    owners = {index[key]: number for key, number in _owners(session, source, list(index)).items()}
    newest = session.exec(
        select(StatementRow)
        .where(col(StatementRow.source) == source)
        .order_by(col(StatementRow.sort_at).desc(), col(StatementRow.id))
        .limit(REMEMBERED)
    )
    rows = {identity(row.id): row for row in newest}
    rows |= _rows(session, set(owners.values()) - set(rows))
    oldest = session.exec(
        select(StatementRow.published)
        .where(col(StatementRow.source) == source, col(StatementRow.published).is_not(None))
        .order_by(col(StatementRow.sort_at))
        .limit(1)
    ).first()
    return Remembered(
        owners={key: StatementId(number) for key, number in owners.items()},
        items={StatementId(number): to_known_item(row) for number, row in rows.items()},
        oldest=date.fromisoformat(oldest[:10]) if oldest else None,
        earliest=to_published(oldest),
    )


def newest_texts(session: Session, statements: Sequence[StatementId]) -> dict[StatementId, str]:
    """Return the newest text of each statement that was ever read."""
    found: dict[StatementId, str] = {}
    for some in chunks(statements):
        rows = session.exec(
            select(RevisionRow.statement_id, RevisionRow.text)
            .where(col(RevisionRow.statement_id).in_(some))
            .order_by(col(RevisionRow.id))
        )
        found.update((StatementId(number), text) for number, text in rows)
    return found


def announce(session: Session, source: str, announced: Sequence[Announcement], now: datetime) -> int:
    """Store new statements and corrections of known ones; return how many are new.

    A statement is the one that owns the first known key of an announcement, else the one that it is said to
    be the same as; a key never changes its owner.
    """
    locked(session, source)
    batch = [(each, [index_key(key) for key in each.keys]) for each in announced]
    owners = _owners(session, source, [key for _, keys in batch for key in keys])
    rows = _rows(session, {*owners.values(), *(each.same_as for each in announced if each.same_as)})
    known = {key: rows[number] for key, number in owners.items()}
    newcomers = 0
    for each, keys in batch:
        row = next((known[key] for key in keys if key in known), rows.get(each.same_as or 0))
        if row is None:
            row = _newcomer(source, each, now)
            newcomers += 1
        elif _corrected(row, each.item, moved=any(key not in known for key in keys)):
            row.next_check_at = now
            row.reprocess = each.reprocess
        session.add(row)
        for key in keys:
            known.setdefault(key, row)
    session.flush()
    _own(session, source, {key: row for key, row in known.items() if key not in owners})
    return newcomers


def sort_moment(published: Published | None, first_seen_at: datetime) -> datetime:
    """Return what to order statements by: publication, but a date that lies ahead counts as first seen."""
    return first_seen_at if published is None else min(published.sort_key(), first_seen_at)


def _owners(session: Session, source: str, keys: Sequence[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for some in chunks(keys):
        rows = session.exec(
            select(KeyRow.key, KeyRow.statement_id).where(
                col(KeyRow.source) == source, col(KeyRow.key).in_(some)
            )
        )
        found.update((key, number) for key, number in rows)
    return found


def _rows(session: Session, numbers: Iterable[int]) -> dict[int, StatementRow]:
    found: dict[int, StatementRow] = {}
    for some in chunks(sorted(numbers)):
        rows = session.exec(select(StatementRow).where(col(StatementRow.id).in_(some)))
        found.update((identity(row.id), row) for row in rows)
    return found


def _newcomer(source: str, announced: Announcement, now: datetime) -> StatementRow:
    item = announced.item
    return StatementRow(
        source=source,
        url=item.url,
        title=item.title,
        published=from_published(item.published),
        sort_at=sort_moment(item.published, now),
        guid=item.guid,
        content=item.content,
        state=StatementState.HELD if announced.hold else StatementState.ANNOUNCED,
        announce=announced.announce,
        first_seen_at=now,
        next_check_at=now,
    )


def _corrected(row: StatementRow, item: Item, *, moved: bool) -> bool:
    """Take over what the listing says now; tell whether that is a reason to look at the statement.

    An address is taken over only together with a key that is new: the same statement under two spellings of
    its address on one page must not swing between them.
    """
    published = from_published(item.published) or row.published
    before = (row.title, row.published, row.content)
    row.title = item.title or row.title
    row.content = item.content or row.content
    if published != row.published:
        row.published = published
        row.sort_at = sort_moment(item.published, row.first_seen_at)
    if moved:
        row.url = item.url
        row.guid = item.guid or row.guid
    back_elsewhere = moved and row.state in {StatementState.MISSING, StatementState.WITHDRAWN}
    return back_elsewhere or before != (row.title, row.published, row.content)


def _own(session: Session, source: str, new_keys: dict[str, StatementRow]) -> None:
    session.add_all(
        KeyRow(source=source, key=key, statement_id=identity(row.id)) for key, row in new_keys.items()
    )
    session.flush()
