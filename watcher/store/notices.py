"""Notices for the maintainers: told once, closed once."""

from datetime import datetime

from sqlmodel import Session, col, select

from watcher.model.delivery import Notice
from watcher.model.reason import Reason
from watcher.store.mapping import identity
from watcher.store.queueing import queue_notice
from watcher.store.tables import NoticeRow
from watcher.store.writing import one_at_a_time

# Two looks at once may find the same trouble: it is told once.
_TELLING = 7_316_905_222


def tell(session: Session, notice: Notice, admin_chat: str | None) -> None:
    """Store a notice and queue it for the maintainers' chat, if there is one.

    One that is passing is told each time. While another is open, the same subject and reason is not told
    again. ``Reason.OK`` ends all that is open about its subject, and is itself told only if something was.
    """
    one_at_a_time(session, _TELLING)
    still_open = _open(session, notice.subject)
    if notice.reason is Reason.OK:
        if still_open:
            _end(session, still_open, notice.at)
            _store(session, notice, admin_chat, ended_at=notice.at)
    elif notice.passing:
        _store(session, notice, admin_chat, ended_at=notice.at)
    elif notice.reason not in {row.reason for row in still_open}:
        _store(session, notice, admin_chat, ended_at=None)


def _open(session: Session, subject: str) -> list[NoticeRow]:
    rows = select(NoticeRow).where(col(NoticeRow.subject) == subject, col(NoticeRow.ended_at).is_(None))
    return list(session.exec(rows))


def _end(session: Session, rows: list[NoticeRow], at: datetime) -> None:
    for row in rows:
        row.ended_at = at
        session.add(row)


def _store(session: Session, notice: Notice, admin_chat: str | None, *, ended_at: datetime | None) -> None:
    row = NoticeRow(
        subject=notice.subject, reason=notice.reason, text=notice.text, at=notice.at, ended_at=ended_at
    )
    session.add(row)
    session.flush()
    if admin_chat is not None:
        queue_notice(session, identity(row.id), admin_chat, notice.at)
