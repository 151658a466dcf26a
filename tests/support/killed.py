"""Processes that kill themselves with SIGKILL after every single statement of recording an outcome.

    python -m tests.support.killed DATABASE_URL

Forks one process after another. The n-th announces the source's statement n, records what it read, and dies
after the n-th SQL statement of that transaction; the last to die has said everything, but not committed.
Ends when a process got through alive; prints how many there were.
"""

import asyncio
import os
import signal
import sys

from sqlalchemy import Engine, event

from tests.support.stored import Desk, announced, outcome, to
from watcher.store import Database


class Executioner:
    """Counts SQL statements once it is told to, and kills the process at the one it was given."""

    def __init__(self, last: int) -> None:
        self._last = last
        self._count = -1
        event.listen(Engine, "after_cursor_execute", self._after_statement)

    def start(self) -> None:
        self._count = 0

    def _after_statement(self, *_: object) -> None:
        if self._count >= 0:
            self._count += 1
        if self._count == self._last:
            os.kill(os.getpid(), signal.SIGKILL)


async def record_and_die(url: str, number: int) -> None:
    database = Database.open(url)
    desk = Desk(database)
    everyone = await desk.subscribe(7, 8)
    known = await announced(desk.polls, number)
    executioner = Executioner(number)
    executioner.start()
    await desk.polls.record(outcome(known, deliveries=to(everyone)), known.first_seen_at)
    database.close()


def main(url: str) -> int:
    number = 0
    status = int(signal.SIGKILL)
    while status == signal.SIGKILL.value:
        number += 1
        child = os.fork()
        if child == 0:
            asyncio.run(record_and_die(url, number))
            os._exit(0)
        _, status = os.waitpid(child, 0)
    if status != 0:
        raise SystemExit(f"process {number} ended with {status}")
    return number


if __name__ == "__main__":
    print(main(sys.argv[1]))  # noqa: T201 - the answer
