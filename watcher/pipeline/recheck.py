"""Look again at statements read before: edits and withdrawals that no listing announces."""

import asyncio
from collections.abc import Mapping

from watcher.clock import Clock
from watcher.model.change import KnownStatement
from watcher.model.source import Source, SourceId
from watcher.pipeline.look import StatementReader
from watcher.pipeline.ports import Pace, PollStore
from watcher.pipeline.report import LookReport

LOOKS_AT_A_TIME = 4


class Rechecker:
    """Revisits what is due; the fetcher keeps the manners towards each host."""

    def __init__(
        self,
        *,
        sources: Mapping[SourceId, Source],
        store: PollStore,
        reader: StatementReader,
        pace: Pace,
        clock: Clock,
    ) -> None:
        self._sources = sources
        self._store = store
        self._reader = reader
        self._pace = pace
        self._clock = clock

    async def recheck_due(self, limit: int) -> tuple[LookReport, ...]:
        """Look at up to ``limit`` statements whose check is due; report each look."""
        due = await self._store.due_checks(self._clock.now(), limit)
        places = asyncio.Semaphore(LOOKS_AT_A_TIME)
        reports = await asyncio.gather(*(self._look(known, places) for known in due))
        return tuple(report for report in reports if report)

    async def _look(self, known: KnownStatement, places: asyncio.Semaphore) -> LookReport | None:
        source = self._sources.get(known.source)
        if source is None or not source.enabled:
            later = self._pace.next_try(self._clock.now(), failures=known.failures + 1)
            await self._store.postpone(known.id, later)
            return None
        async with places:
            return await self._reader.look(source, known)
