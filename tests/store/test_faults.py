"""A process that is killed at any instant leaves all of an outcome or nothing of it; on both databases."""

import asyncio
import subprocess
import sys
from pathlib import Path

from tests.support.stored import NOW, SOURCE, Desk, change_of, outcome, to
from watcher.model.change import StatementState
from watcher.store import Archive, Database

ROOT = Path(__file__).parents[2]


def kill_after_every_statement(url: str) -> int:
    command = [sys.executable, "-m", "tests.support.killed", url]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=50)
    assert ran.returncode == 0, ran.stderr
    return int(ran.stdout)


async def test_killed_after_any_statement_a_record_leaves_nothing_and_is_made_good_later(
    database_url: str,
) -> None:
    killed = await asyncio.to_thread(kill_after_every_statement, database_url) - 1
    assert killed >= 6, "revision, change, matches, deliveries, their order, the statement"

    database = Database.open(database_url)
    desk, archive = Desk(database), Archive(database)
    whole = [one for one in await archive.latest(99) if one.state is StatementState.PRESENT]
    assert [one.revisions for one in whole] == [1]
    assert (await archive.outbox()).due == 2

    torn = await desk.polls.unread(SOURCE, NOW, 99)
    assert len(torn) == killed
    for known in torn:
        assert known.revision is None
        history = await archive.statement(known.id)
        assert history is not None
        assert (history.revisions, history.changes) == ((), ())
        await desk.polls.record(outcome(known, deliveries=to(await desk.polls.subscriptions())), NOW)
    told = [change_of(delivery).statement_id for delivery in await desk.settle_all()]
    assert sorted(told) == sorted([known.id for known in torn] * 2 + [whole[0].id] * 2)
    database.close()
