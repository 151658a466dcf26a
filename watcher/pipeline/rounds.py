"""A tick of the poll loop: start a poll of every source whose time has come."""

import asyncio
from collections.abc import Callable, Mapping

from watcher.clock import Clock
from watcher.model.source import Source, SourceId
from watcher.pipeline.poll import Poller
from watcher.pipeline.ports import PollStore
from watcher.pipeline.report import PollReport

POLLS_AT_A_TIME = 16


class Rounds:
    """Polls due sources side by side, never one source twice at once."""

    def __init__(
        self,
        *,
        sources: Mapping[SourceId, Source],
        poller: Poller,
        store: PollStore,
        clock: Clock,
        on_report: Callable[[PollReport], None],
    ) -> None:
        self._sources = sources
        self._poller = poller
        self._store = store
        self._clock = clock
        self._on_report = on_report
        self._places = asyncio.Semaphore(POLLS_AT_A_TIME)
        self._running: dict[SourceId, asyncio.Task[PollReport]] = {}

    async def start_due(self) -> None:
        """Start what is due and return at once; raise what ended an earlier poll for good."""
        self._collect()
        now = self._clock.now()
        due_at = {state.source: state.next_poll_at for state in await self._store.source_states()}
        for source in self._sources.values():
            moment = due_at.get(source.id)
            if source.enabled and source.id not in self._running and (moment is None or moment <= now):
                self._running[source.id] = asyncio.create_task(self._poll(source))

    async def poll_all(self) -> tuple[PollReport, ...]:
        """Poll every enabled source once, whether due or not."""
        enabled = [source for source in self._sources.values() if source.enabled]
        return tuple(await asyncio.gather(*(self._poll(source) for source in enabled)))

    async def drain(self) -> None:
        """Stop the polls under way; what they had not committed is read again at the next start."""
        for task in self._running.values():
            task.cancel()
        await asyncio.gather(*self._running.values(), return_exceptions=True)
        self._running.clear()

    async def _poll(self, source: Source) -> PollReport:
        async with self._places:
            report = await self._poller.poll(source)
        self._on_report(report)
        return report

    def _collect(self) -> None:
        """Forget finished polls; a bug or a lost database surfaces here."""
        for source, task in list(self._running.items()):
            if task.done():
                del self._running[source]
                task.result()
