"""The product as a person runs it: a process with an environment."""

import asyncio
import os
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Finished:
    """What a command left behind."""

    code: int
    out: str
    err: str


async def start(*arguments: str, env: Mapping[str, str], cwd: Path) -> Process:
    """Start ``watcher`` with nothing of this process's own WATCHER_* variables."""
    # Compiled code is kept from one process to the next, as on anybody's machine: it is most of a start.
    clean: dict[str, str] = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("WATCHER_") and name != "PYTHONDONTWRITEBYTECODE"
    }
    return await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "watcher",
        *arguments,
        env={**clean, "PYTHONPATH": str(ROOT), **env},
        cwd=cwd,
        stdin=PIPE,
        stdout=PIPE,
        stderr=PIPE,
    )


async def finish(process: Process, given: str = "", seconds: float = 110) -> Finished:
    """Wait for a command, bounded."""
    async with asyncio.timeout(seconds):
        out, err = await process.communicate(given.encode())
    assert process.returncode is not None
    return Finished(process.returncode, out.decode(), err.decode())


async def watcher(*arguments: str, env: Mapping[str, str], cwd: Path, given: str = "") -> Finished:
    """Run ``watcher`` to its end."""
    return await finish(await start(*arguments, env=env, cwd=cwd), given)
