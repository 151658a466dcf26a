"""The database: one engine, and threads on which each unit of work runs as one transaction."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Engine, make_url
from sqlalchemy.engine import URL
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlmodel import Session

from watcher.errors import StoreError
from watcher.store.engines import postgresql_engine, reading, sqlite_engine
from watcher.store.schema import bring_up_to_date

Result = TypeVar("Result")

_READERS = 2
_POSTGRESQL_THREADS = 4


def parse_url(url: str) -> URL:
    """Read a database URL, ``sqlite:///path`` or ``postgresql://…``; raises StoreError for any other."""
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise StoreError(
            "WATCHER_DATABASE_URL is no database URL; write sqlite:///path/to/file.db"
        ) from error
    backend = parsed.drivername.partition("+")[0]
    if backend in {"postgresql", "postgres"}:
        return parsed.set(drivername="postgresql+psycopg")
    if backend == "sqlite" and parsed.database not in {None, "", ":memory:"}:
        return parsed.set(drivername="sqlite")
    shown = parsed.render_as_string(hide_password=True)
    raise StoreError(f"cannot use the database {shown}: write sqlite:///path/to/file.db or postgresql://…")


class Database:
    """An open database with its tables up to date.

    The threads are the queue: SQLite has one for writing, because it has one writer at a time anyway.
    """

    def __init__(self, url: URL, engine: Engine) -> None:
        self._url = url
        self._engine = engine
        self._reading = reading(engine)
        if url.get_backend_name() == "sqlite":
            self._writers = ThreadPoolExecutor(1, thread_name_prefix="store-write")
            self._readers = ThreadPoolExecutor(_READERS, thread_name_prefix="store-read")
        else:
            self._writers = ThreadPoolExecutor(_POSTGRESQL_THREADS, thread_name_prefix="store")
            self._readers = self._writers

    @classmethod
    def open(cls, url: str) -> "Database":
        """Connect and run the migrations that are missing; make the folder of an SQLite file.

        Raises StoreError where the database cannot be reached, is none, or is newer than this program.
        """
        parsed = parse_url(url)
        path = _sqlite_path(parsed)
        engine = postgresql_engine(parsed) if path is None else sqlite_engine(parsed)
        try:
            if path is not None:
                path.parent.mkdir(parents=True, exist_ok=True)
            bring_up_to_date(engine)
        except (DBAPIError, OSError) as error:
            engine.dispose()
            raise _opening_failed(parsed, path, error) from error
        except StoreError:
            engine.dispose()
            raise
        return cls(parsed, engine)

    @property
    def url(self) -> URL:
        """Where it is; with its password, so not to be shown."""
        return self._url

    async def run(self, work: Callable[[Session], Result]) -> Result:
        """Run ``work`` as one transaction that may write: committed when it returns, undone if it raises.

        Raises StoreError where the database fails. A cancelled caller does not stop the transaction.
        """
        return await self._on(self._writers, self._engine, work)

    async def read(self, work: Callable[[Session], Result]) -> Result:
        """Run ``work`` on one consistent view of the database, beside whatever is being written."""
        return await self._on(self._readers, self._reading, work)

    def close(self) -> None:
        """Let the work that runs finish, then let go of every connection."""
        self._writers.shutdown()
        self._readers.shutdown()
        self._engine.dispose()

    @staticmethod
    async def _on(threads: ThreadPoolExecutor, engine: Engine, work: Callable[[Session], Result]) -> Result:
        return await asyncio.get_running_loop().run_in_executor(threads, _transaction, engine, work)


def _transaction(engine: Engine, work: Callable[[Session], Result]) -> Result:
    try:
        with Session(engine, expire_on_commit=False) as session, session.begin():
            return work(session)
    except DBAPIError as error:
        # ``orig`` says what the database said; SQLAlchemy's own text would add the values.
        raise StoreError(f"the database failed: {error.orig}") from error


def _sqlite_path(url: URL) -> Path | None:
    return Path(url.database) if url.get_backend_name() == "sqlite" and url.database else None


def _opening_failed(url: URL, path: Path | None, error: Exception) -> StoreError:
    said = error.orig if isinstance(error, DBAPIError) else error
    if path is not None:
        return StoreError(
            f"cannot open the database file {path}: {said}; check WATCHER_DATA and the rights on that folder",
            path=path,
        )
    shown = url.render_as_string(hide_password=True)
    return StoreError(f"cannot open the database {shown}: {said}; check WATCHER_DATABASE_URL and the server")
