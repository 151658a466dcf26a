"""The local engine: APScheduler knocks, the database decides what is due."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import UTC

from apscheduler.schedulers.asyncio import AsyncIOScheduler


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """Something called again and again; it looks up by itself what is due."""

    name: str
    every_seconds: float
    run: Callable[[], Awaitable[None]]


class LocalEngine:
    """Runs jobs in this process until it is stopped or one of them fails."""

    def __init__(self, jobs: Sequence[Job]) -> None:
        self._jobs = tuple(jobs)
        self._failed: asyncio.Future[None] | None = None

    async def run(self, stop: asyncio.Event) -> None:
        """Run until ``stop`` is set; raise what a job raised, for that is a bug or a lost database."""
        self._failed = asyncio.get_running_loop().create_future()
        scheduler = AsyncIOScheduler(timezone=UTC)
        for job in self._jobs:
            # A late run still runs, once: APScheduler's defaults would drop it after a second.
            scheduler.add_job(
                self._guarded,
                "interval",
                seconds=job.every_seconds,
                args=[job],
                id=job.name,
                misfire_grace_time=None,
                coalesce=True,
                max_instances=1,
            )
        scheduler.start()
        try:
            for job in self._jobs:
                await self._guarded(job)
            await self._until(stop)
        finally:
            scheduler.shutdown(wait=False)

    async def _until(self, stop: asyncio.Event) -> None:
        failed = self._failed
        if failed is None:
            raise RuntimeError("the engine was not started")
        stopping = asyncio.create_task(stop.wait())
        failed.add_done_callback(lambda _: stopping.cancel())
        await asyncio.wait([stopping])
        if failed.done():
            failed.result()

    async def _guarded(self, job: Job) -> None:
        """Run a job; its first failure ends the engine instead of being logged for ever."""
        try:
            await job.run()
        except Exception as error:  # noqa: BLE001 - handed on whole to run(), which raises it
            if self._failed is not None and not self._failed.done():
                self._failed.set_exception(error)
