"""The schema: up and down on both databases, two starters at once, and versions from the future."""

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, inspect, text

from watcher.errors import StoreError
from watcher.store import Database
from watcher.store.database import parse_url
from watcher.store.engines import postgresql_engine, sqlite_engine
from watcher.store.schema import migrate
from watcher.store.tables import Table

ROOT = Path(__file__).parents[2]
PREVIOUS = "0001"


@pytest.fixture
def engine(empty_url: str) -> Engine:
    url = parse_url(empty_url)
    return sqlite_engine(url) if url.get_backend_name() == "sqlite" else postgresql_engine(url)


def tables(engine: Engine) -> set[str]:
    return set(inspect(engine).get_table_names()) - {"alembic_version"}


def test_the_migrations_lead_to_exactly_the_tables_of_the_code(engine: Engine) -> None:
    migrate(engine, "head")
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), Table.metadata) == []
    engine.dispose()


def test_the_schema_goes_all_the_way_down_and_up_again(engine: Engine) -> None:
    migrate(engine, "head")
    full = tables(engine)
    migrate(engine, "base")
    assert tables(engine) == set()
    migrate(engine, "head")
    assert tables(engine) == full == set(Table.metadata.tables)
    engine.dispose()


def test_the_previous_version_is_brought_up_with_its_rows_and_goes_back_with_them(engine: Engine) -> None:
    migrate(engine, PREVIOUS)
    with engine.begin() as connection:
        connection.execute(text("INSERT INTO bodies (digest, zlib) VALUES ('ab', 'cd')"))
    for revision in ("head", PREVIOUS, "head"):
        migrate(engine, revision)
        with engine.connect() as connection:
            assert connection.execute(text("SELECT digest FROM bodies")).scalars().all() == ["ab"]
    engine.dispose()


def test_an_up_to_date_schema_is_left_alone(empty_url: str) -> None:
    for _ in range(2):
        Database.open(empty_url).close()


def test_a_schema_from_the_future_is_refused_with_the_remedy(empty_url: str, engine: Engine) -> None:
    Database.open(empty_url).close()
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    engine.dispose()
    with pytest.raises(StoreError, match=r"schema 9999, which is newer .*install the newer version"):
        Database.open(empty_url)


def test_processes_that_start_at_once_wait_for_each_other(empty_url: str) -> None:
    code = "import sys; from watcher.store import Database; Database.open(sys.argv[1]).close()"
    starters = [
        subprocess.Popen([sys.executable, "-c", code, empty_url], cwd=ROOT, stderr=subprocess.PIPE)
        for _ in range(2)
    ]
    complaints = [starter.communicate(timeout=50)[1].decode() for starter in starters]
    assert [starter.returncode for starter in starters] == [0, 0], complaints


def test_sqlite_is_set_up_to_lose_nothing(tmp_path: Path) -> None:
    database = Database.open(f"sqlite:///{tmp_path / 'deep' / 'below' / 'watcher.db'}")
    pragmas = asyncio.run(
        database.run(
            lambda session: {
                name: session.connection().exec_driver_sql(f"PRAGMA {name}").scalar()
                for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
            }
        )
    )
    database.close()
    assert pragmas == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "busy_timeout": 30_000}


@pytest.mark.parametrize("url", ["", "watcher.db", "mysql://host/name", "sqlite://", "sqlite:///:memory:"])
def test_what_is_no_usable_database_is_refused_with_the_remedy(url: str) -> None:
    with pytest.raises(StoreError, match="sqlite:///path/to/file"):
        Database.open(url)


def test_the_ways_to_write_a_postgresql_url_mean_the_same() -> None:
    urls = {
        parse_url(f"{scheme}://u:p@host/name") for scheme in ("postgres", "postgresql", "postgresql+psycopg")
    }
    assert {url.drivername for url in urls} == {"postgresql+psycopg"}
    assert len(urls) == 1


def test_a_file_that_is_no_database_is_named(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("Buy milk. " * 200, encoding="utf-8")
    with pytest.raises(StoreError, match="not a database") as caught:
        Database.open(f"sqlite:///{path}")
    assert caught.value.path == path
    assert str(path) in str(caught.value)


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(StoreError, match="WATCHER_DATA"):
        Database.open(f"sqlite:///{tmp_path / 'file' / 'watcher.db'}")


def test_an_unreachable_server_is_named_without_its_password(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="check WATCHER_DATABASE_URL") as caught:
        Database.open(f"postgresql://somebody:secret@/name?host={tmp_path}")
    assert "secret" not in str(caught.value)
