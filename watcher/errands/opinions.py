"""What asking a language model needs of the edges."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from watcher.clock import Clock
from watcher.configured import Configured
from watcher.fetch import Completions
from watcher.model.opinion import Terms
from watcher.pipeline.opinions import SecondOpinions
from watcher.store import Database, OpinionTables


@asynccontextmanager
async def second_opinions(
    configured: Configured, database: Database, clock: Clock
) -> AsyncIterator[SecondOpinions | None]:
    """Open the way to the language model; None where the settings name none."""
    llm = configured.settings.llm
    if llm is None:
        yield None
        return
    key = llm.key.get_secret_value() if llm.key else None
    async with Completions(llm.url, llm.name, key, clock) as model:
        opinions = SecondOpinions(
            model=model,
            name=llm.name,
            topics=[topic.name for topic in configured.topics],
            terms=Terms(budget=llm.budget),
            store=OpinionTables(database, configured.settings.admin_chat),
            clock=clock,
        )
        try:
            yield opinions
        finally:
            await opinions.drain()
