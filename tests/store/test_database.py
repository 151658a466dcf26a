"""Units of work: whole or not at all, readers beside the writer, queries that find their rows by index."""

import asyncio
import threading
from pathlib import Path

import pytest
from sqlalchemy import Engine, event, text
from sqlmodel import Session, select

from tests.support.stored import NOW, SOURCE, Desk, announced, announcement, outcome, sent, to
from watcher.errors import StoreError
from watcher.store import Database
from watcher.store.tables import NoticeRow


def add(session: Session, subject: str) -> None:
    session.add(NoticeRow(subject=subject, reason="ok", text="", at=NOW))
    session.flush()


async def subjects(database: Database) -> list[str]:
    return await database.read(lambda session: sorted(session.exec(select(NoticeRow.subject))))


async def test_work_that_fails_leaves_nothing(database: Database) -> None:
    def work(session: Session) -> None:
        add(session, "half")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await database.run(work)
    assert await subjects(database) == []


async def test_what_the_database_refuses_is_a_store_error_without_the_values(database: Database) -> None:
    def work(session: Session) -> None:
        values = {"subject": "private words"}
        session.connection().execute(text("INSERT INTO nowhere (subject) VALUES (:subject)"), values)

    with pytest.raises(StoreError, match="nowhere") as caught:
        await database.run(work)
    assert "private words" not in str(caught.value)
    assert "private words" not in str(caught.value.__cause__)


async def test_readers_see_the_last_whole_state_while_somebody_writes(database: Database) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def work(session: Session) -> None:
        add(session, "written")
        begun.set()
        go_on.wait(30)

    writing = asyncio.create_task(database.run(work))
    await asyncio.to_thread(begun.wait, 30)
    assert await subjects(database) == []
    go_on.set()
    await writing
    assert await subjects(database) == ["written"]


async def test_neither_a_cancelled_caller_nor_closing_tears_what_was_begun(
    database: Database, database_url: str
) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def work(session: Session) -> None:
        begun.set()
        go_on.wait(30)
        add(session, "written")

    writing = asyncio.create_task(database.run(work))
    await asyncio.to_thread(begun.wait, 30)
    writing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await writing
    go_on.set()
    database.close()
    again = Database.open(database_url)
    assert await subjects(again) == ["written"]
    again.close()


async def test_a_second_process_may_write_between_two_transactions(
    database: Database, database_url: str
) -> None:
    other = Database.open(database_url)
    for number in range(4):
        writer = (database, other)[number % 2]
        await writer.run(lambda session, number=number: add(session, str(number)))  # type: ignore[misc]  # bound now
    other.close()
    assert await subjects(database) == ["0", "1", "2", "3"]


async def test_what_is_asked_every_second_is_found_by_index(tmp_path: Path) -> None:
    database = Database.open(f"sqlite:///{tmp_path / 'watcher.db'}")
    desk = Desk(database)
    everyone = await desk.subscribe(7)
    known = await announced(desk.polls)
    plans: set[str] = set()

    def explain(connection: object, _cursor: object, statement: str, values: object, *_: object) -> None:
        if statement.startswith(("SELECT", "UPDATE", "DELETE")):
            raw = connection.connection.dbapi_connection  # type: ignore[attr-defined]  # SQLAlchemy's Connection
            plans.update(row[3] for row in raw.execute(f"EXPLAIN QUERY PLAN {statement}", values))

    event.listen(Engine, "before_cursor_execute", explain)
    try:
        await desk.polls.announce(SOURCE, [announcement(1)], NOW)
        await desk.polls.record(outcome(known, deliveries=to(everyone)), NOW)
        await desk.polls.unread(SOURCE, NOW, 9)
        await desk.polls.due_checks(NOW, 9)
        delivery = await desk.claim_one()
        await desk.outbox.settle(delivery, sent(delivery, 1), NOW)
        await desk.outbox.recover()
    finally:
        event.remove(Engine, "before_cursor_execute", explain)
    database.close()
    growing = (
        "statements",
        "statement_keys",
        "revisions",
        "changes",
        "matches",
        "deliveries",
        "pages",
        "bodies",
    )
    scans = {plan for plan in plans for table in growing if plan == f"SCAN {table}"}
    assert plans
    assert not scans
