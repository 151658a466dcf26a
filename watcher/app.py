"""Builds everything from the configuration; owns open, run and close. The only importer of edges."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Coroutine, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from watcher.clock import Clock, SystemClock
from watcher.compare import Limits
from watcher.config import ChannelSpec, Settings
from watcher.configured import Configured
from watcher.engine import LADDER, Cadence, Job, LocalEngine, Rung
from watcher.errors import ConfigError, Fault, FetchError
from watcher.fetch import FetchSettings, HttpFetcher, fresh_for, judged
from watcher.model.page import NotModified, Page
from watcher.model.reason import Reason
from watcher.model.source import Source
from watcher.model.subscription import Filter
from watcher.notify import Dispatcher, Look, Sender, TerminalSender
from watcher.pipeline.journal import log_look, log_poll
from watcher.pipeline.look import StatementReader
from watcher.pipeline.poll import Poller
from watcher.pipeline.recheck import Rechecker
from watcher.pipeline.report import LookReport, PollReport
from watcher.pipeline.rounds import Rounds
from watcher.status import Pulse, StatusServer, status_app
from watcher.store import Archive, Chats, Database, OutboxTables, PollTables, backup
from watcher.telegram import Choices, Telegram

_LOG = logging.getLogger(__name__)
TICK_SECONDS = 1.0
RECHECK_SECONDS = 5.0
RECHECKS_AT_A_TIME = 20
TERMINAL = "terminal"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tempo:
    """What the demo runs faster than the service: a press day in a minute."""

    ladder: Sequence[Rung] = LADDER
    limits: Limits = Limits()
    fetch: FetchSettings | None = None
    """None: the service's own manners."""
    recheck_seconds: float = RECHECK_SECONDS


@dataclass(frozen=True, slots=True, kw_only=True)
class Passed:
    """What one pass came to."""

    polls: tuple[PollReport, ...]
    sent: int
    waiting: int
    failed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _Parts:
    """What is open while the service runs."""

    database: Database
    rounds: Rounds
    rechecker: Rechecker
    dispatcher: Dispatcher
    telegram: Telegram | None


class App:
    """One watcher: two loops, the bot and the status pages around one database."""

    def __init__(self, configured: Configured, tempo: Tempo = Tempo(), *, seed: int | None = None) -> None:
        self._configured = configured
        self._tempo = tempo
        self._clock: Clock = SystemClock()
        self._rng = Random(seed)
        self._poke = asyncio.Event()
        self.on_poll: Callable[[PollReport], None] = log_poll

    async def run_once(self) -> Passed:
        """Poll every enabled source once, deliver all that is due, and return what came of it."""
        async with self._opened() as parts:
            await parts.dispatcher.recover()
            polls = await parts.rounds.poll_all()
            sent = failed = 0
            while (report := await parts.dispatcher.dispatch_due(limit=30)).claimed:
                sent += report.sent
                failed += report.failed
            outbox = await Archive(parts.database).outbox()
            return Passed(polls=polls, sent=sent, waiting=outbox.due, failed=failed)

    async def run(self, stop: asyncio.Event) -> None:
        """Run until ``stop`` is set; raises what no part can mend: a lost database, a wrong token."""
        async with self._opened() as parts:
            await parts.dispatcher.recover()
            pulse = Pulse(self._clock)
            settings = self._configured.settings
            pages = status_app(Archive(parts.database), self._clock, pulse)
            async with StatusServer(pages, settings.listen.host, settings.listen.port) as server:
                _LOG.info("status page at %s", server.url)
                engine = LocalEngine(self._jobs(parts, pulse))
                loops = [engine.run(stop), parts.dispatcher.run(stop, self._poke)]
                if parts.telegram:
                    loops.append(parts.telegram.answer(stop))
                try:
                    await _all_or_first_failure(loops, stop)
                finally:
                    await parts.rounds.drain()

    def _jobs(self, parts: _Parts, pulse: Pulse) -> tuple[Job, ...]:
        async def tick() -> None:
            await parts.rounds.start_due()
            pulse.beat("polling")

        async def recheck() -> None:
            for look in await parts.rechecker.recheck_due(RECHECKS_AT_A_TIME):
                self._look_done(look)

        return (
            Job(name="tick", every_seconds=TICK_SECONDS, run=tick),
            Job(name="recheck", every_seconds=self._tempo.recheck_seconds, run=recheck),
        )

    def _look_done(self, look: LookReport) -> None:
        log_look(look)
        if look.deliveries:
            self._poke.set()

    def _poll_done(self, report: PollReport) -> None:
        self.on_poll(report)
        if report.deliveries:
            self._poke.set()

    @asynccontextmanager
    async def _opened(self) -> AsyncIterator[_Parts]:
        """Open database, web and Telegram, build the loops over them; close all of it in reverse."""
        settings, config = self._configured.settings, self._configured.config
        async with AsyncExitStack() as stack:
            database = Database.open(settings.database_url.get_secret_value())
            stack.callback(database.close)
            polls = PollTables(database, settings.admin_chat)
            await polls.register(config.sources)
            chats = Chats(database)
            await chats.configure(_channels(config.channels, settings))
            manners = self._tempo.fetch or fetch_settings(settings)
            fetcher = await stack.enter_async_context(HttpFetcher(manners, self._clock, rng=self._rng))
            telegram = await self._telegram(stack, chats)
            sender: Sender = telegram.sender if telegram else TerminalSender()
            yield self._assembled(database, polls, fetcher, sender, telegram)

    async def _telegram(self, stack: AsyncExitStack, chats: Chats) -> Telegram | None:
        settings = self._configured.settings
        if settings.telegram_token is None:
            return None
        return await stack.enter_async_context(
            Telegram(
                token=settings.telegram_token.get_secret_value(),
                api_url=settings.telegram_api_url,
                chats=chats,
                choices=_choices(self._configured),
                clock=self._clock,
            )
        )

    def _assembled(
        self,
        database: Database,
        polls: PollTables,
        fetcher: HttpFetcher,
        sender: Sender,
        telegram: Telegram | None,
    ) -> _Parts:
        settings = self._configured.settings
        sources = {source.id: source for source in self._configured.config.sources}
        pace = Cadence(rng=self._rng, fresh_for=fresh_for, ladder=self._tempo.ladder)
        reader = StatementReader(
            fetcher=fetcher,
            store=polls,
            rules=self._configured.rules(),
            pace=pace,
            clock=self._clock,
            limits=self._tempo.limits,
        )
        poller = Poller(fetcher=fetcher, store=polls, reader=reader, pace=pace, clock=self._clock)
        outbox = OutboxTables(database, settings.admin_chat)
        look = Look(status_url=f"http://{settings.listen}")
        return _Parts(
            database=database,
            rounds=Rounds(
                sources=sources, poller=poller, store=polls, clock=self._clock, on_report=self._poll_done
            ),
            rechecker=Rechecker(sources=sources, store=polls, reader=reader, pace=pace, clock=self._clock),
            dispatcher=Dispatcher(outbox, sender, self._clock, look=look),
            telegram=telegram,
        )


def fetch_settings(settings: Settings) -> FetchSettings:
    """Return how the service behaves on the web."""
    return FetchSettings(contact=settings.contact, allow_private_networks=settings.allow_private_networks)


async def fetch_page(url: str, source: Source, settings: Settings, file: Path | None = None) -> Page:
    """Fetch one address as its source wants it, or take ``file`` as what the address answered.

    Raises FetchError; a wall in a file is a BlockedError, as it would be on the web.
    """
    clock = SystemClock()
    if file is not None:
        return judged(_page_of_file(url, file, clock))
    async with HttpFetcher(fetch_settings(settings), clock, rng=Random()) as fetcher:
        answer = await fetcher.get(url, policy=source.fetch)
    if isinstance(answer, NotModified):
        raise FetchError("a 304 to an unconditional request", reason=Reason.BROKEN_ANSWER)
    return answer


def _page_of_file(url: str, file: Path, clock: Clock) -> Page:
    try:
        body = file.read_bytes()
    except OSError as error:
        fault = Fault(place=str(file), key="--file", message=f"cannot be read: {error.strerror}")
        raise ConfigError([fault]) from error
    return Page(url=url, final_url=url, body=body, fetched_at=clock.now())


@asynccontextmanager
async def opened_archive(settings: Settings) -> AsyncIterator[Archive]:
    """Open the database for reading what was stored."""
    database = Database.open(settings.database_url.get_secret_value())
    try:
        yield Archive(database)
    finally:
        database.close()


async def back_up(settings: Settings, dest: Path) -> None:
    """Copy the database to ``dest`` while it is in use; raises StoreError."""
    database = Database.open(settings.database_url.get_secret_value())
    try:
        await backup(database, dest)
    finally:
        database.close()


def _choices(configured: Configured) -> Choices:
    """Return what people can subscribe to through the bot."""
    sources = configured.config.sources
    return Choices(
        topics=tuple(topic.name for topic in configured.topics),
        sources={source.id: source.name for source in sources},
        tags=tuple(sorted({tag for source in sources for tag in source.tags})),
    )


def _channels(listed: Sequence[ChannelSpec], settings: Settings) -> Sequence[ChannelSpec]:
    """Show everything with a topic on the terminal where neither token nor channel says otherwise."""
    if listed or settings.telegram_token is not None:
        return listed
    return (ChannelSpec(chat=TERMINAL, thread=None, filter=Filter()),)


async def _all_or_first_failure(loops: Sequence[Coroutine[Any, Any, None]], stop: asyncio.Event) -> None:
    """Run the loops until they end; the first that fails stops the others, and its error is raised."""
    tasks = [asyncio.ensure_future(loop) for loop in loops]
    done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    stop.set()
    await asyncio.gather(*tasks, return_exceptions=True)
    for task in done:
        task.result()
