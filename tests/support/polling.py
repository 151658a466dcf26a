"""A site as the poll loop meets it, and the loop over it: the real store, simulated time."""

from asyncio import Event
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from random import Random

from sqlmodel import Session, select

from tests.support.clock import FixedClock
from watcher.classify import compile_rules
from watcher.compare import Limits
from watcher.config import ChannelSpec
from watcher.config.topics import shipped_topics
from watcher.engine import Cadence
from watcher.errors import BlockedError, FetchError
from watcher.model.archive import StatementHistory
from watcher.model.page import NotModified, Page, Validators
from watcher.model.reason import Reason
from watcher.model.source import FetchPolicy, Source, SourceId
from watcher.model.subscription import Filter
from watcher.pipeline.audience import Audience
from watcher.pipeline.doubts import Doubts
from watcher.pipeline.listing import ListingReader
from watcher.pipeline.look import StatementReader
from watcher.pipeline.pages import PageReader
from watcher.pipeline.poll import Poller
from watcher.pipeline.recheck import Rechecker
from watcher.pipeline.survey import Surveyor
from watcher.store import Archive, Chats, Database, PollTables
from watcher.store.tables import NoticeRow

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
TODAY = NOW.date()
SITE = "https://press.example.org"
SANCTIONS = (
    "The Council today imposed sanctions on twelve shipping companies of Veldania and froze their assets."
)
HARMLESS = "The minister met guests from abroad this morning. They spoke about trade and about the harbour."
_RULES = compile_rules(shipped_topics())
"""For all tests of a process: the grammar of a language takes most of a second to build."""
SOURCE = Source(id=SourceId("council"), name="Council", url=f"{SITE}/", language="en")


@dataclass
class Site:
    """A site as the fetcher sees it, under any host: slug -> title and text, newest last."""

    clock: FixedClock
    statements: dict[str, tuple[str, str]] = field(default_factory=dict)
    dates: dict[str, date] = field(default_factory=dict)
    """Of statements that are not of today."""
    languages: dict[str, str] = field(default_factory=dict)
    """Of statements that are not in English."""
    down: FetchError | None = None
    walled: set[str] = field(default_factory=set)
    redirects: dict[str, str] = field(default_factory=dict)
    """Where a path leads."""
    hanging: dict[str, Event] = field(default_factory=dict)
    """Hosts that answer only when the event is set."""
    waiting: Counter[str] = field(default_factory=Counter)
    """How many requests each host holds."""
    asked: list[str] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    """What was answered with a 304."""
    tags: str = ""
    """How the server tags its answers: not at all, by ``{digest}``, or with ``lies``."""
    folder: str = ""
    """Where the pages lie: a redesign moves them."""
    title: str = "{title}"
    """How the listing shows a title."""
    dated: bool = True
    feed: bool = False
    """The listing declares a feed."""
    feed_holds: int | None = None
    page_size: int = 1000
    pager: bool = True
    pinned: str | None = None
    unlisted: set[str] = field(default_factory=set)
    """Statements that no listing shows though their pages answer."""
    pages: dict[str, Callable[[], str]] = field(default_factory=dict)
    """Other pages by their paths: a channel, a feed of whole texts."""
    frame: str = "<main><article><h1>{title}</h1><p>{text}</p></article></main>"
    """How a statement's page is built: a redesign changes it."""

    async def get(
        self, url: str, *, validators: Validators = Validators(), policy: FetchPolicy = FetchPolicy()
    ) -> Page | NotModified:
        del policy
        host, _, path = url.removeprefix("https://").partition("/")
        self.asked.append(path)
        self.waiting[host] += 1
        if host in self.hanging:
            await self.hanging[host].wait()
        self.waiting[host] -= 1
        if self.down:
            raise self.down
        if path in self.walled:
            raise BlockedError("a challenge page", reason=Reason.BLOCKED)
        if path == "feed.xml" and self.feed:
            return self._answer(url, self._feed(), "application/rss+xml; charset=utf-8")
        target = self.redirects.get(path, path)
        body = self._body(target)
        if body is None:
            raise FetchError("answered 404", reason=Reason.NOT_FOUND, transient=False, status=404)
        page = replace(
            self._answer(url, body, "text/html; charset=utf-8"), final_url=f"https://{host}/{target}"
        )
        if not self.tags:
            return page
        if validators.etag in {page.digest, "lies"}:
            self.unchanged.append(path)
            return NotModified(url=url, fetched_at=self.clock.now())
        return replace(page, headers={**page.headers, "etag": self.tags.format(digest=page.digest)})

    def publish(self, slug: str, title: str, text: str = HARMLESS, *, on: date = TODAY) -> None:
        self.statements[slug] = (title, text)
        self.dates[slug] = on

    def _answer(self, url: str, body: str, content_type: str) -> Page:
        return Page(
            url=url,
            final_url=url,
            headers={"content-type": content_type},
            body=body.encode(),
            fetched_at=self.clock.now(),
        )

    def _body(self, path: str) -> str | None:
        if path in self.pages:
            return self.pages[path]()
        number = path.removeprefix("?page=") if path.startswith("?page=") else "1"
        if path in {"", "mission/", f"?page={number}"}:
            return self._listing(int(number))
        slug = path.removeprefix(self.folder)
        return self._page(slug) if path.startswith(self.folder) and slug in self.statements else None

    def _newest(self) -> list[str]:
        return [slug for slug in reversed(self.statements) if slug not in {self.pinned, *self.unlisted}]

    def _listing(self, number: int) -> str:
        start = (number - 1) * self.page_size
        slugs = self._newest()
        shown = slugs[start : start + self.page_size]
        rows = "".join(self._row(slug) for slug in ([self.pinned] if self.pinned else []) + shown)
        older = self.pager and start + self.page_size < len(slugs)
        pager = f'<nav class=pager><a rel=next href="/?page={number + 1}">Older</a></nav>' if older else ""
        declared = "<link rel=alternate type=application/rss+xml href=/feed.xml>" if self.feed else ""
        return (
            f"<html lang=en><head>{declared}</head><body><main><h1>Statements</h1>"
            f"<ul>{rows}</ul>{pager}</main></body></html>"
        )

    def _row(self, slug: str) -> str:
        day = self.dates.get(slug, TODAY)
        shown = f"<time datetime={day}>{day:%d %B %Y}</time>" if self.dated else ""
        title = self.title.format(title=self.statements[slug][0])
        return f"<li>{shown}<h3><a href=/{self.folder}{slug}>{title}</a></h3></li>"

    def _feed(self) -> str:
        items = "".join(
            f"<item><title>{self.statements[slug][0]}</title><link>{SITE}/{self.folder}{slug}</link>"
            f"<pubDate>{self.dates.get(slug, TODAY):%d %b %Y} 09:00:00 +0000</pubDate></item>"
            for slug in self._newest()[: self.feed_holds]
        )
        return f"<rss version='2.0'><channel><title>Press</title>{items}</channel></rss>"

    def _page(self, slug: str) -> str:
        title, text = self.statements[slug]
        language = self.languages.get(slug, "en")
        return f"<html lang={language}><body>{self.frame.format(title=title, text=text)}</body></html>"


@dataclass(frozen=True)
class Desk:
    """A watcher's first loop over a site, with one channel that wants every topic."""

    site: Site
    clock: FixedClock
    polls: PollTables
    poller: Poller
    rechecker: Rechecker
    rechecker_of: Callable[..., Rechecker]
    """Build one for sources that are configured otherwise now."""
    archive: Archive
    database: Database

    async def history(self, slug: str) -> StatementHistory:
        [found] = [one for one in await self.archive.latest(300) if one.url == f"{SITE}/{slug}"]
        history = await self.archive.statement(found.id)
        assert history
        return history

    async def due(self) -> int:
        return (await self.archive.outbox()).due

    async def told(self) -> str:
        """All that the maintainers were ever told."""

        def texts(session: Session) -> str:
            return "\n".join(session.exec(select(NoticeRow.text)))

        return await self.database.read(texts)

    async def alarms(self) -> list[Reason]:
        return [notice.reason for notice in await self.archive.open_notices()]


async def polling_desk(database: Database, sources: Sequence[Source] = (SOURCE,)) -> Desk:
    """Set up the loop over an empty site."""
    clock = FixedClock(NOW)
    site = Site(clock)
    polls = PollTables(database, admin_chat="-100")
    await polls.register(sources)
    await Chats(database).configure([ChannelSpec(chat="@channel", thread=None, filter=Filter())])
    pace = Cadence(rng=Random(1), fresh_for=lambda _headers, _now, _cap: None)
    pages = PageReader(fetcher=site, store=polls)
    reader = StatementReader(
        pages=pages,
        doubts=Doubts(pages=pages, store=polls),
        audience=Audience(store=polls, rules=_RULES),
        store=polls,
        pace=pace,
        clock=clock,
        limits=Limits(),
    )
    listings = ListingReader(fetcher=site, store=polls, clock=clock)
    surveyor = Surveyor(listings=listings, pages=pages, store=polls, clock=clock)

    def rechecker_of(*sources: Source) -> Rechecker:
        return Rechecker(
            sources={one.id: one for one in sources}, store=polls, reader=reader, pace=pace, clock=clock
        )

    return Desk(
        site,
        clock,
        polls,
        Poller(surveyor=surveyor, store=polls, reader=reader, pace=pace, clock=clock),
        rechecker_of(*sources),
        rechecker_of,
        Archive(database),
        database,
    )
