"""The database: SQLite or PostgreSQL, the only room that knows SQL.

Rows stay inside; every public method is one transaction on a worker thread and trades in frozen values.
"""

from watcher.store.archive import Archive
from watcher.store.backup import backup
from watcher.store.captures import CaptureTables
from watcher.store.database import Database
from watcher.store.opinions import OpinionTables
from watcher.store.outbox import OutboxTables
from watcher.store.polls import PollTables
from watcher.store.subscribing import Channel, Chats
from watcher.store.texts import Texts, Wanted

__all__ = [
    "Archive",
    "CaptureTables",
    "Channel",
    "Chats",
    "Database",
    "OpinionTables",
    "OutboxTables",
    "PollTables",
    "Texts",
    "Wanted",
    "backup",
]
