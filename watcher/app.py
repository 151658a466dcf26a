"""Builds everything from the configuration; owns open, run and close.

Only this and ``errands/`` import edges.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from random import Random

from starlette.types import ASGIApp

from watcher.clock import Clock, SystemClock
from watcher.compare import Limits
from watcher.configured import Configured
from watcher.engine import Cadence, Job, LocalEngine, all_or_first_failure
from watcher.errands.opinions import second_opinions
from watcher.errands.web import fetch_settings
from watcher.fetch import FetchSettings, HttpFetcher, fresh_for
from watcher.model.source import Rung, Source
from watcher.notify import Dispatcher, Look, Sender, TerminalSender
from watcher.pipeline.audience import Audience
from watcher.pipeline.capture import Capturer
from watcher.pipeline.doubts import Doubts
from watcher.pipeline.journal import log_look, log_poll
from watcher.pipeline.listing import ListingReader
from watcher.pipeline.look import StatementReader
from watcher.pipeline.opinions import SecondOpinions
from watcher.pipeline.pages import PageReader
from watcher.pipeline.poll import Poller
from watcher.pipeline.recheck import Rechecker
from watcher.pipeline.report import LookReport, PollReport
from watcher.pipeline.rounds import Rounds
from watcher.pipeline.survey import Surveyor
from watcher.status import Pulse, StatusServer, status_app
from watcher.store import Archive, CaptureTables, Chats, Database, OutboxTables, PollTables
from watcher.telegram import Choices, Telegram

_LOG = logging.getLogger(__name__)
TICK_SECONDS = 1.0
RECHECK_SECONDS = 5.0
CAPTURE_SECONDS = 30.0
OPINION_SECONDS = 5.0
TIDY_SECONDS = 3600.0
PAGES_FORGOTTEN_AT_A_TIME = 200
LOOKS_OF_ONE_PASS = 20
"""At statements of each source that are due to be looked at again, in ``run --once``."""
OPINIONS_OF_ONE_PASS = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Tempo:
    """What the demo runs faster than the service: a press day in a minute."""

    revisits: tuple[Rung, ...] | None = None
    """None: as each source says."""
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

    archive: Archive
    polls: PollTables
    rounds: Rounds
    rechecker: Rechecker
    capturer: Capturer
    dispatcher: Dispatcher
    opinions: SecondOpinions | None
    telegram: Telegram | None


class App:
    """One watcher: two loops, the bot and the status pages around one database."""

    def __init__(self, configured: Configured, tempo: Tempo = Tempo()) -> None:
        self._configured = configured
        self._tempo = tempo
        self._clock: Clock = SystemClock()
        self._rng = Random()
        self._poke = asyncio.Event()
        self._pulse = Pulse(self._clock, "polling")
        self.on_poll: Callable[[PollReport], None] = log_poll

    async def run_once(self) -> Passed:
        """Poll every enabled source once, look again at what is due, deliver, and return what came of it."""
        async with self._opened() as parts:
            await parts.dispatcher.recover()
            polls = await parts.rounds.poll_all()
            news = await parts.dispatcher.deliver_all()
            await parts.rechecker.recheck_due(LOOKS_OF_ONE_PASS)
            edits = await parts.dispatcher.deliver_all()
            if parts.opinions and await parts.opinions.ask_some(OPINIONS_OF_ONE_PASS):
                await parts.dispatcher.deliver_all()
            return Passed(
                polls=polls,
                sent=news.sent + edits.sent,
                waiting=(await parts.archive.outbox()).due,
                failed=news.failed + edits.failed,
            )

    async def run(self, stop: asyncio.Event) -> None:
        """Run until ``stop`` is set; raises what no part can mend: a lost database, a wrong token."""
        async with self._opened(serve=True) as parts:
            await parts.dispatcher.recover()
            engine = LocalEngine(self._jobs(parts))
            loops = [engine.run(stop), parts.dispatcher.run(stop, self._poke)]
            if parts.telegram:
                loops.append(parts.telegram.answer(stop))
            try:
                await all_or_first_failure(loops, stop)
            finally:
                await parts.rechecker.drain()
                await parts.rounds.drain()

    def _jobs(self, parts: _Parts) -> tuple[Job, ...]:
        async def tick() -> None:
            await parts.rounds.start_due()
            self._pulse.beat("polling")

        async def recheck() -> None:
            await parts.rechecker.start_due()

        async def tidy() -> None:
            before = self._clock.now() - self._configured.settings.keep_pages
            forgotten = PAGES_FORGOTTEN_AT_A_TIME
            while forgotten == PAGES_FORGOTTEN_AT_A_TIME:
                forgotten = await parts.polls.forget_pages(before, PAGES_FORGOTTEN_AT_A_TIME)

        async def capture() -> None:
            await parts.capturer.capture_next()

        async def ask() -> None:
            if parts.opinions:
                parts.opinions.start_next()

        return (
            Job(name="tidy", every_seconds=TIDY_SECONDS, run=tidy),
            Job(name="tick", every_seconds=TICK_SECONDS, run=tick),
            Job(name="recheck", every_seconds=self._tempo.recheck_seconds, run=recheck),
            Job(name="capture", every_seconds=CAPTURE_SECONDS, run=capture),
            Job(name="opinion", every_seconds=OPINION_SECONDS, run=ask),
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
    async def _opened(self, *, serve: bool = False) -> AsyncIterator[_Parts]:
        """Open database, web, Telegram and status pages, build the loops; close all of it in reverse."""
        settings, config = self._configured.settings, self._configured.config
        async with AsyncExitStack() as stack:
            database = Database.open(settings.database_url.get_secret_value())
            stack.callback(database.close)
            polls = PollTables(database, settings.admin_chat)
            await polls.register(config.sources)
            chats = Chats(database)
            await chats.configure(self._configured.channels)
            manners = self._tempo.fetch or fetch_settings(settings)
            fetcher = await stack.enter_async_context(HttpFetcher(manners, self._clock, rng=self._rng))
            pages = await self._pages(stack, Archive(database)) if serve else None
            telegram = await self._telegram(stack, chats)
            asking = second_opinions(self._configured, database, self._clock)
            opinions = await stack.enter_async_context(asking)
            yield self._assembled(database, polls, fetcher, telegram, pages, opinions=opinions)

    async def _pages(self, stack: AsyncExitStack, archive: Archive) -> str:
        """Serve the status pages; return their address."""
        listen = self._configured.settings.listen
        pages = status_app(archive, self._clock, self._pulse)
        server = await stack.enter_async_context(StatusServer(pages, listen.host, listen.port))
        _LOG.info("status pages at %s", server.url)
        return server.url

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

    def _sources(self) -> tuple[Source, ...]:
        sources, revisits = self._configured.config.sources, self._tempo.revisits
        return sources if revisits is None else tuple(replace(one, revisits=revisits) for one in sources)

    def _assembled(
        self,
        database: Database,
        polls: PollTables,
        fetcher: HttpFetcher,
        telegram: Telegram | None,
        status_url: str | None,
        *,
        opinions: SecondOpinions | None,
    ) -> _Parts:
        settings = self._configured.settings
        sources = {source.id: source for source in self._sources()}
        pace = Cadence(rng=self._rng, fresh_for=fresh_for)
        pages = PageReader(fetcher=fetcher, store=polls)
        reader = StatementReader(
            pages=pages,
            doubts=Doubts(pages=pages, store=polls),
            audience=Audience(store=polls, rules=self._configured.rules()),
            store=polls,
            pace=pace,
            clock=self._clock,
            limits=self._tempo.limits,
        )
        listings = ListingReader(fetcher=fetcher, store=polls, clock=self._clock)
        surveyor = Surveyor(listings=listings, pages=pages, store=polls, clock=self._clock)
        poller = Poller(surveyor=surveyor, store=polls, reader=reader, pace=pace, clock=self._clock)
        outbox = OutboxTables(database, settings.admin_chat)
        sender: Sender = telegram.sender if telegram else TerminalSender()
        # Only who sits at this machine can follow a link to it; others need an address of the outside.
        look = Look(status_url=settings.public_url or (None if telegram else status_url))
        return _Parts(
            archive=Archive(database),
            polls=polls,
            rounds=Rounds(
                sources=sources, poller=poller, store=polls, clock=self._clock, on_report=self._poll_done
            ),
            rechecker=Rechecker(
                sources=sources,
                store=polls,
                reader=reader,
                pace=pace,
                clock=self._clock,
                on_report=self._look_done,
            ),
            capturer=Capturer(fetcher=fetcher, store=CaptureTables(database), clock=self._clock),
            dispatcher=Dispatcher(outbox, sender, self._clock, look=look),
            opinions=opinions,
            telegram=telegram,
        )


def press_day() -> Tempo:
    """Return the tempo of the demo: our own site on loopback, looked at every other second."""
    return Tempo(
        revisits=(Rung(timedelta(days=365), timedelta(seconds=2)),),
        limits=Limits(confirm_after=timedelta(seconds=1)),
        fetch=FetchSettings(allow_private_networks=True, spacing=timedelta(milliseconds=20), per_host=4),
        recheck_seconds=1.0,
    )


def served(pages: ASGIApp) -> StatusServer:
    """Serve other pages, the demo's site, on a free port of this machine."""
    return StatusServer(pages, "127.0.0.1", 0)


def _choices(configured: Configured) -> Choices:
    """Return what people can subscribe to through the bot."""
    sources = configured.config.sources
    return Choices(
        topics=configured.topic_names(),
        sources={source.id: source.name for source in sources},
        tags=tuple(sorted({tag for source in sources for tag in source.tags})),
    )
