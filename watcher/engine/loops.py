"""Loops that run beside each other."""

import asyncio
from collections.abc import Coroutine, Sequence
from typing import Any


async def all_or_first_failure(loops: Sequence[Coroutine[Any, Any, None]], stop: asyncio.Event) -> None:
    """Run the loops until they end; the first that fails stops the others, and its error is raised."""
    tasks = [asyncio.ensure_future(loop) for loop in loops]
    done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    stop.set()
    await asyncio.gather(*tasks, return_exceptions=True)
    for task in done:
        task.result()
