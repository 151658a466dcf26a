"""Look again at statements read before: edits and withdrawals that no listing announces."""

import asyncio
from collections import defaultdict
from collections.abc import Callable, Mapping
from urllib.parse import urlsplit

from watcher.clock import Clock
from watcher.errors import FetchError
from watcher.model.source import Source, SourceId
from watcher.pipeline.look import StatementReader
from watcher.pipeline.ports import Pace, PollStore
from watcher.pipeline.report import LookReport

LOOKS_AT_A_TIME = 8
"""To all hosts together; to one host only one, so that a poll never waits for more than one of them."""
LOOKS_IN_A_ROW = 10
"""So many statements of a source are looked at before it is asked anew which are due and newest."""


class Rechecker:
    """Revisits what is due, source beside source: one that has much, or hangs, keeps no other waiting.

    The fetcher keeps the manners towards each host. Nothing that counts is kept in memory.
    """

    def __init__(
        self,
        *,
        sources: Mapping[SourceId, Source],
        store: PollStore,
        reader: StatementReader,
        pace: Pace,
        clock: Clock,
        on_report: Callable[[LookReport], None] = lambda _report: None,
    ) -> None:
        self._sources = sources
        self._store = store
        self._reader = reader
        self._pace = pace
        self._clock = clock
        self._on_report = on_report
        self._places = asyncio.Semaphore(LOOKS_AT_A_TIME)
        self._hosts: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._running: dict[SourceId, asyncio.Task[tuple[LookReport, ...]]] = {}

    async def start_due(self) -> None:
        """Start on every source with due statements and return at once; raise what ended an earlier look."""
        self._collect()
        for source in await self._store.sources_due(self._clock.now()):
            if source not in self._running:
                self._running[source] = asyncio.create_task(self._recheck(source, LOOKS_IN_A_ROW))

    async def recheck_due(self, limit: int) -> tuple[LookReport, ...]:
        """Look at up to ``limit`` due statements of each source; report each look."""
        sources = await self._store.sources_due(self._clock.now())
        rounds = await asyncio.gather(*(self._recheck(source, limit) for source in sources))
        return tuple(report for reports in rounds for report in reports)

    async def drain(self) -> None:
        """Stop the looks under way; what they had not committed is due again at the next start."""
        for task in self._running.values():
            task.cancel()
        await asyncio.gather(*self._running.values(), return_exceptions=True)
        self._running.clear()

    def _collect(self) -> None:
        """Forget finished tasks; a bug or a lost database surfaces here."""
        for source, task in list(self._running.items()):
            if task.done():
                del self._running[source]
                task.result()

    async def _recheck(self, source_id: SourceId, limit: int) -> tuple[LookReport, ...]:
        """Look at the newest due statements of a source, one after the other, while its host answers."""
        source = self._sources.get(source_id)
        reports: list[LookReport] = []
        for known in await self._store.due_checks(self._clock.now(), limit, source_id):
            if source is None or not source.enabled:
                later = self._pace.next_try(self._clock.now(), failures=known.failures + 1)
                await self._store.postpone(known.id, later)
                continue
            async with self._hosts[urlsplit(known.url).hostname or ""], self._places:
                report = await self._reader.look(source, known)
            self._on_report(report)
            reports.append(report)
            if isinstance(report.error, FetchError) and report.error.transient:
                break  # the others would hardly fare better now, and each may take a minute
        return tuple(reports)
