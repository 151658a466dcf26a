"""What single commands need of the database."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from watcher.clock import SystemClock
from watcher.config import Settings
from watcher.model.listing import Answer
from watcher.model.source import SourceId
from watcher.store import Archive, Database, PollTables, backup


@contextmanager
def opened_archive(settings: Settings) -> Iterator[Archive]:
    """Open the database for reading what was stored."""
    with opened_database(settings) as database:
        yield Archive(database)


async def back_up(settings: Settings, dest: Path) -> None:
    """Copy the database to ``dest`` while it is in use; raises StoreError."""
    with opened_database(settings) as database:
        await backup(database, dest)


async def answer_held(settings: Settings, source: SourceId, answer: Answer) -> int:
    """Note what a maintainer says of a source's listing; return how many statements had waited for it."""
    with opened_database(settings) as database:
        polls = PollTables(database, settings.admin_chat)
        return await polls.answer(source, answer, SystemClock().now())


@contextmanager
def opened_database(settings: Settings) -> Iterator[Database]:
    """Open the database; raises StoreError."""
    database = Database.open(settings.database_url.get_secret_value())
    try:
        yield database
    finally:
        database.close()
