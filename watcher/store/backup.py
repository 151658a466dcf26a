"""Copying the database while it is in use."""

import asyncio
import os
import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy.engine import URL

from watcher.errors import StoreError
from watcher.store.database import Database


async def backup(database: Database, dest: Path) -> None:
    """Write one consistent copy of the database to the file ``dest``, which must not exist.

    SQLite gives an SQLite file, PostgreSQL an archive for ``pg_restore``. Nobody is kept from writing
    meanwhile. Raises StoreError; a copy that failed leaves no file.
    """
    await asyncio.to_thread(_copy, database.url, dest)


def _copy(url: URL, dest: Path) -> None:
    if dest.exists():
        raise StoreError(f"{dest} exists already: name a file that does not", path=dest)
    try:
        dest.parent.mkdir(parents=True, exist_ok=True)
        # Only a whole copy gets the name that was asked for.
        with TemporaryDirectory(dir=dest.parent, prefix=".backup-") as folder:
            partial = Path(folder) / dest.name
            if url.get_backend_name() == "sqlite":
                _copy_sqlite(Path(url.database or ""), partial)
            else:
                _dump_postgresql(url, partial)
            _flush(partial)
            partial.rename(dest)
    except (OSError, sqlite3.Error) as error:
        raise StoreError(f"cannot back up to {dest}: {error}", path=dest) from error


def _copy_sqlite(source: Path, partial: Path) -> None:
    """Copy in one step: a copy in several would start anew whenever somebody else writes."""
    with (
        closing(sqlite3.connect(f"{source.absolute().as_uri()}?mode=ro", uri=True)) as reading,
        closing(sqlite3.connect(partial)) as writing,
    ):
        reading.backup(writing)
        # Without this the copy would ask for a second file beside it when it is opened.
        writing.execute("PRAGMA journal_mode = DELETE")
        (verdict,) = writing.execute("PRAGMA quick_check").fetchone()
    if verdict != "ok":
        raise StoreError(f"the copy is not sound, so the database may be damaged: {verdict}", path=source)


def _dump_postgresql(url: URL, partial: Path) -> None:
    program = shutil.which("pg_dump")
    if program is None:
        raise StoreError(
            "pg_dump is not on the PATH: install PostgreSQL's client programs, then back up again"
        )
    address = url.set(drivername="postgresql", password=None).render_as_string(hide_password=False)
    password = {} if url.password is None else {"PGPASSWORD": str(url.password)}
    dumped = subprocess.run(  # noqa: S603 - our own arguments; the password is not among them
        [program, "--format=custom", f"--file={partial}", f"--dbname={address}"],
        env=os.environ | password,
        capture_output=True,
        text=True,
        check=False,
    )
    if dumped.returncode != 0:
        raise StoreError(
            f"pg_dump failed: {dumped.stderr.strip()}; its version must not be older than the server's"
        )


def _flush(path: Path) -> None:
    with path.open("rb+") as copy:
        os.fsync(copy.fileno())
