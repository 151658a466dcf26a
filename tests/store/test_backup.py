"""Backups: whole, consistent, made while the service writes."""

import asyncio
import shutil
import sqlite3
import subprocess
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import make_url

from tests.support.postgres import PostgresServer
from tests.support.stored import NOW, SOURCE, Desk, announced, announcement
from watcher.errors import StoreError
from watcher.store import Archive, Database, backup
from watcher.store.tables import Table


@pytest.fixture
async def sqlite(tmp_path: Path) -> AsyncIterator[Database]:
    database = Database.open(f"sqlite:///{tmp_path / 'watcher.db'}")
    await announced(Desk(database).polls)
    yield database
    database.close()


async def test_a_backup_is_one_file_that_opens_as_a_database(sqlite: Database, tmp_path: Path) -> None:
    folder = tmp_path / "backups" / "today"
    await backup(sqlite, folder / "copy.db")
    assert [path.name for path in folder.iterdir()] == ["copy.db"]
    copy = Database.open(f"sqlite:///{folder / 'copy.db'}")
    assert await Archive(copy).latest(9) == await Archive(sqlite).latest(9)
    copy.close()


async def test_a_backup_made_while_the_service_writes_is_consistent(sqlite: Database, tmp_path: Path) -> None:
    polls = Desk(sqlite).polls
    stop = asyncio.Event()

    async def write() -> None:
        number = 1
        while not stop.is_set():
            number += 2
            await polls.announce(SOURCE, [announcement(number), announcement(number + 1)], NOW)

    writing = asyncio.create_task(write())
    for number in range(3):
        await backup(sqlite, tmp_path / f"{number}.db")
    stop.set()
    await writing
    for number in range(3):
        with closing(sqlite3.connect(tmp_path / f"{number}.db")) as copy:
            assert copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            (statements,) = copy.execute("SELECT count(*) FROM statements").fetchone()
        assert statements % 2 == 1, "one, and then two in every transaction"


async def test_a_backup_never_overwrites(sqlite: Database, tmp_path: Path) -> None:
    dest = tmp_path / "copy.db"
    dest.write_text("precious", encoding="utf-8")
    with pytest.raises(StoreError, match="exists already") as caught:
        await backup(sqlite, dest)
    assert caught.value.path == dest
    assert dest.read_text(encoding="utf-8") == "precious"


async def test_a_backup_that_cannot_be_written_says_where(sqlite: Database, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(StoreError, match="cannot back up to"):
        await backup(sqlite, tmp_path / "file" / "copy.db")


@pytest.fixture
async def postgresql(migrated_postgres: str) -> AsyncIterator[Database]:
    PostgresServer.empty(migrated_postgres, Table.metadata.tables)
    database = Database.open(migrated_postgres)
    await announced(Desk(database).polls)
    yield database
    database.close()


async def test_postgresql_is_dumped_and_restored_by_its_own_programs(
    postgresql: Database, postgres: PostgresServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(postgres.programs))
    dest = tmp_path / "copy.dump"
    await backup(postgresql, dest)
    empty = postgres.create()
    address = make_url(empty).set(drivername="postgresql").render_as_string(hide_password=False)
    restore = [str(postgres.programs / "pg_restore"), f"--dbname={address}", str(dest)]
    await asyncio.to_thread(subprocess.run, restore, check=True)
    restored = Database.open(empty)
    assert await Archive(restored).latest(9) == await Archive(postgresql).latest(9)
    restored.close()


async def test_without_pg_dump_the_remedy_is_named(
    postgresql: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(StoreError, match="install PostgreSQL's client programs"):
        await backup(postgresql, tmp_path / "copy.dump")


async def test_what_pg_dump_says_is_passed_on_and_no_half_copy_is_left(
    postgresql: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shell = shutil.which("sh")
    program = tmp_path / "programs" / "pg_dump"
    program.parent.mkdir()
    program.write_text(f"#!{shell}\necho 'server version mismatch' >&2\nexit 1\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(program.parent))
    with pytest.raises(StoreError, match="server version mismatch"):
        await backup(postgresql, tmp_path / "out" / "copy.dump")
    assert list((tmp_path / "out").iterdir()) == []
