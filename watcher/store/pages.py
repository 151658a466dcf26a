"""Pages as evidence: every answer with its headers, every body once, compressed."""

import zlib
from datetime import datetime
from hashlib import sha256

from sqlalchemy import delete
from sqlmodel import Session, col, select

from watcher.errors import StoreError
from watcher.model.page import Page
from watcher.store.columns import index_key
from watcher.store.tables import BodyRow, PageRow, RevisionRow
from watcher.store.writing import add_missing, chunks


def keep(session: Session, source: str, page: Page) -> Page:
    """Store a page and return it as the database gives it back.

    The answer that this address gave last time is not stored again: only its time and headers move.
    """
    digest = page.digest
    newest = _newest(session, source, page.url)
    if newest is not None and _same_answer(newest, page, digest):
        newest.last_fetched_at = page.fetched_at
        newest.headers = dict(page.headers)
        session.add(newest)
    else:
        if session.get(BodyRow, digest) is None:
            add_missing(session, BodyRow, {"digest": digest, "zlib": zlib.compress(page.body)})
        newest = PageRow(
            source=source,
            url=page.url,
            url_key=index_key(page.url),
            final_url=page.final_url,
            status=page.status,
            headers=dict(page.headers),
            fetched_at=page.fetched_at,
            last_fetched_at=page.fetched_at,
            digest=digest,
        )
        session.add(newest)
    session.flush()
    session.expire_all()
    session.refresh(newest)
    return _read_back(session, newest)


def page_id(session: Session, source: str, digest: str) -> int | None:
    """Return the newest page of a source with that body; None where a reading came from no page."""
    if not digest:
        return None
    return session.exec(
        select(PageRow.id)
        .where(col(PageRow.digest) == digest, col(PageRow.source) == source)
        .order_by(col(PageRow.id).desc())
        .limit(1)
    ).first()


def stored(session: Session, source: str, digest: str) -> Page | None:
    """Return the newest page of a source with that body; None where it is not kept any more."""
    number = page_id(session, source, digest)
    return None if number is None else _read_back(session, session.get_one(PageRow, number))


def pages_of(session: Session, statement: int) -> tuple[Page | None, ...]:
    """Return the page of each revision of a statement, oldest first; None where there is none."""
    rows = session.exec(
        select(RevisionRow, PageRow)
        .outerjoin(PageRow, col(PageRow.id) == col(RevisionRow.page_id))
        .where(col(RevisionRow.statement_id) == statement)
        .order_by(col(RevisionRow.id))
    )
    return tuple(_if_any(session, page) for _, page in rows)


def _if_any(session: Session, row: PageRow | None) -> Page | None:
    return None if row is None else _read_back(session, row)


def forget(session: Session, before: datetime, limit: int) -> int:
    """Remove up to ``limit`` pages last fetched before then that no revision was read from; return how many.

    Their bodies go with them unless another page has the same.
    """
    read = select(RevisionRow.id).where(col(RevisionRow.page_id) == col(PageRow.id)).exists()
    unread = select(PageRow).where(col(PageRow.last_fetched_at) < before, ~read)
    old = session.exec(unread.order_by(col(PageRow.last_fetched_at)).limit(limit)).all()
    digests = {page.digest for page in old}
    for page in old:
        session.delete(page)
    session.flush()
    for some in chunks(sorted(digests)):
        used = select(PageRow.digest).where(col(PageRow.digest).in_(some))
        session.exec(delete(BodyRow).where(col(BodyRow.digest).in_(some), col(BodyRow.digest).not_in(used)))
    return len(old)


def _newest(session: Session, source: str, url: str) -> PageRow | None:
    return session.exec(
        select(PageRow)
        .where(col(PageRow.source) == source, col(PageRow.url_key) == index_key(url))
        .order_by(col(PageRow.id).desc())
        .limit(1)
    ).first()


def _same_answer(row: PageRow, page: Page, digest: str) -> bool:
    return (row.digest, row.status, row.final_url) == (digest, page.status, page.final_url)


def _read_back(session: Session, row: PageRow) -> Page:
    stored = session.get(BodyRow, row.digest)
    body = b"" if stored is None else zlib.decompress(stored.zlib)
    if stored is None or sha256(body).hexdigest() != row.digest:
        raise StoreError(f"the stored body {row.digest} of {row.url} is not what was fetched")
    return Page(
        url=row.url,
        final_url=row.final_url,
        status=row.status,
        headers=row.headers,
        body=body,
        fetched_at=row.last_fetched_at,
    )
