"""What the status pages read from the archive."""

from typing import Protocol

from watcher.model.archive import OutboxCounts, StatementHistory, StatementSummary
from watcher.model.change import StatementId
from watcher.model.delivery import Notice
from watcher.model.polling import SourceState


class StatusReader(Protocol):
    """The archive, as the pages see it."""

    async def sources(self) -> tuple[SourceState, ...]:
        """Return the state of every source that was ever polled."""
        ...

    async def outbox(self) -> OutboxCounts:
        """Return how many deliveries stand where."""
        ...

    async def open_notices(self) -> tuple[Notice, ...]:
        """Return the alarms that have not ended."""
        ...

    async def latest(self, limit: int) -> tuple[StatementSummary, ...]:
        """Return the statements seen last, newest first."""
        ...

    async def statement(self, statement: StatementId) -> StatementHistory | None:
        """Return all that is stored of one statement; None: there is none with this number."""
        ...
