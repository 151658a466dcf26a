"""What ``watcher backtest`` needs of the database and of this machine's processors."""

import asyncio
import os
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from multiprocessing import get_context

from watcher.classify import TopicSpec
from watcher.classify.backtesting import Tally, Trial
from watcher.config import Settings
from watcher.errands.archive import opened_database
from watcher.store import Database, Texts, Wanted

__all__ = ["Wanted", "backtest", "stored_sources"]

_WORTH_A_PROCESS = 4_000
"""Statements: fewer are judged sooner than another interpreter has started."""
_MOST_PROCESSES = 8


def backtest(settings: Settings, topics: Sequence[TopicSpec], wanted: Wanted) -> Tally:
    """Try topics on the newest text of every wanted statement; raises StoreError.

    Where there are many, other processes take their share, started anew and each with its own connection.
    """
    with opened_database(settings) as database:
        count = asyncio.run(Texts(database).count(wanted))
        shares = max(1, min(count // _WORTH_A_PROCESS, os.cpu_count() or 1, _MOST_PROCESSES))
        if shares == 1:
            return _tally(database, topics, wanted)
        url = settings.database_url.get_secret_value()
        with ProcessPoolExecutor(shares - 1, get_context("spawn")) as pool:
            others = [
                pool.submit(_share, url, tuple(topics), replace(wanted, share=(number, shares)))
                for number in range(1, shares)
            ]
            tally = _tally(database, topics, replace(wanted, share=(0, shares)))
            for other in others:
                tally.add_all(other.result())
    return tally


def stored_sources(settings: Settings) -> tuple[str, ...]:
    """Return the ids of the sources that statements are stored of."""
    with opened_database(settings) as database:
        return asyncio.run(Texts(database).sources())


def _share(url: str, topics: tuple[TopicSpec, ...], wanted: Wanted) -> Tally:
    """Do one share of the work; what another process is started for."""
    database = Database.open(url)
    try:
        return _tally(database, topics, wanted)
    finally:
        database.close()


def _tally(database: Database, topics: Sequence[TopicSpec], wanted: Wanted) -> Tally:
    trial, tally = Trial(topics), Tally(topic.name for topic in topics)

    async def count() -> None:
        async for chunk in Texts(database).chunks(wanted):
            for text in chunk:
                tally.add(text, trial.matches(text.passages, text.language))

    asyncio.run(count())
    return tally
