"""How the two databases are set up; all that differs between them while running."""

from sqlite3 import Connection as SqliteConnection
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL

MIGRATING = {"watcher_migrating": True}
"""Execution options of a connection that migrates, and is not used for anything after it."""

_BUSY_SECONDS = 30
"""How long a writer waits for another process before SQLite gives up."""


def sqlite_engine(url: URL) -> Engine:
    """Return an engine for an SQLite file that other processes may open as well.

    ``synchronous = FULL``: a commit survives a power cut, not only a killed process. It costs one fsync a
    commit, a few milliseconds on a disk: well within what a process that polls hundreds of sources needs.
    """
    engine = create_engine(url, hide_parameters=True, connect_args={"timeout": _BUSY_SECONDS})

    @event.listens_for(engine, "connect")
    def set_up(connection: SqliteConnection, _record: object) -> None:
        # The driver must not begin transactions on its own: it would begin them too late and without lock.
        connection.isolation_level = None
        for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        options = connection.get_execution_options()
        if options.get("watcher_migrating", False):
            # Lets a table be rebuilt that others refer to; it can only be said outside a transaction.
            connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
        reads = options.get("watcher_reads", False)
        # Taking the lock at once means waiting for it; a lock wanted later fails at once instead.
        connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")

    return engine


def reading(engine: Engine) -> Engine:
    """Return the engine as it is for reading: every transaction sees one state, and holds up no writer."""
    if engine.dialect.name == "postgresql":
        return engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
    return engine.execution_options(watcher_reads=True)


def postgresql_engine(url: URL) -> Engine:
    """Return an engine for a PostgreSQL server; a connection that broke meanwhile is replaced."""
    options: dict[str, Any] = {"options": "-c timezone=UTC", "application_name": "watcher"}
    return create_engine(url, hide_parameters=True, connect_args=options, pool_pre_ping=True)
