"""The local engine: jobs run at once and again, and a failing job ends it."""

import asyncio

import pytest

from watcher.engine import Job, LocalEngine


async def test_every_job_runs_at_the_start_and_again_until_the_stop() -> None:
    stop = asyncio.Event()
    runs = 0

    async def count() -> None:
        nonlocal runs
        runs += 1
        if runs == 3:
            stop.set()

    async with asyncio.timeout(5):
        await LocalEngine([Job(name="count", every_seconds=0.02, run=count)]).run(stop)
    assert runs >= 3


async def test_a_job_that_fails_ends_the_engine_with_its_error() -> None:
    async def lose_the_database() -> None:
        raise ConnectionError("gone")

    with pytest.raises(ConnectionError, match="gone"):
        async with asyncio.timeout(5):
            await LocalEngine([Job(name="tick", every_seconds=1, run=lose_the_database)]).run(asyncio.Event())


async def test_a_run_that_is_late_because_the_loop_was_busy_is_not_dropped() -> None:
    stop = asyncio.Event()
    runs = 0

    async def busy_then_stop() -> None:
        nonlocal runs
        runs += 1
        if runs == 1:
            await asyncio.sleep(0.15)  # several intervals pass meanwhile
        else:
            stop.set()

    async with asyncio.timeout(5):
        await LocalEngine([Job(name="slow", every_seconds=0.03, run=busy_then_stop)]).run(stop)
    assert runs >= 2
