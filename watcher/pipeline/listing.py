"""Reading a listing: the page a maintainer named, or the feed that it declares and that serves better."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from hashlib import sha256

from watcher.clock import Clock
from watcher.compare import ENOUGH, agreement, beyond
from watcher.discover import discover
from watcher.errors import FetchError, ParseError
from watcher.model.item import Discovery, Item
from watcher.model.page import NotModified, Page, Validators
from watcher.model.polling import SourceState
from watcher.model.source import ListingSpec, Source, SourceKind
from watcher.pipeline.answers import a_page
from watcher.pipeline.guard import bugs_fail_one_page
from watcher.pipeline.ports import Fetcher, PollStore

TRUST_IN_VALIDATORS = timedelta(hours=6)
"""Some servers answer 304 wrongly: this often the listing is fetched unconditionally."""
FEEDS_ASKED_EVERY = timedelta(days=7)
FEEDS_ASKED = 3
"""So many of the feeds that a page declares are tried."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """What one request for a listing brought."""

    answer: Page | NotModified
    found: Discovery | None
    """None: nothing changed since the listing was read last."""
    also: tuple[Item, ...] = ()
    """Older items that the page shows and the feed read in its place does not."""
    feed_url: str | None
    """The declared feed it was read from; None: the address that the maintainer named."""
    feed_asked_at: datetime | None
    """When the declared feeds were last tried."""


class ListingReader:
    """Fetches listings and keeps them; remembers nothing itself."""

    def __init__(self, *, fetcher: Fetcher, store: PollStore, clock: Clock) -> None:
        self._fetcher = fetcher
        self._store = store
        self._clock = clock

    async def read(self, source: Source, state: SourceState) -> Listing:
        """Fetch the listing and find the items on what was kept; raises FetchError and ParseError.

        A declared feed that does not serve any more is given up for the page that declared it.
        """
        if state.feed_url and may_use_feed(source):
            try:
                return await self._look(source, state, state.feed_url)
            except (FetchError, ParseError) as error:
                if isinstance(error, FetchError) and error.transient:
                    raise
        page = await self._look(source, state, None)
        if page.found is None or not self._may_ask(source, state, page.found):
            return page
        return await self._preferred(source, page, page.found)

    async def more(self, source: Source, next_url: str, feed_url: str | None) -> Discovery:
        """Read the next, older page of a listing; raises FetchError and ParseError."""
        spec = replace(_spec(source, feed_url), url=next_url)
        _, found = await self._read(a_page(await self._fetcher.get(next_url, policy=source.fetch)), spec)
        return found

    async def _look(self, source: Source, state: SourceState, feed_url: str | None) -> Listing:
        """Ask one address, conditionally where what it said before was read in the same way."""
        spec = _spec(source, feed_url)
        same_spec = state.feed_url == feed_url and state.spec_digest == spec_digest(source)
        comparable = same_spec and state.answer is None  # an answer needs the items, changed or not
        trusted = state.read_at is not None and self._clock.now() - state.read_at < TRUST_IN_VALIDATORS
        asked = state.validators if comparable and trusted else Validators()
        answer = await self._fetcher.get(spec.url, validators=asked, policy=source.fetch)
        found = None
        if isinstance(answer, Page) and not (comparable and answer.digest == state.page_digest):
            answer, found = await self._read(answer, spec)
        return Listing(answer=answer, found=found, feed_url=feed_url, feed_asked_at=state.feed_asked_at)

    def _may_ask(self, source: Source, state: SourceState, found: Discovery) -> bool:
        """Tell whether to try the feeds that a page declares: at first, and now and then."""
        asked = state.feed_asked_at
        due = asked is None or self._clock.now() - asked >= FEEDS_ASKED_EVERY
        return due and may_use_feed(source) and found.kind is SourceKind.HTML and bool(found.better)

    async def _preferred(self, source: Source, page: Listing, on_page: Discovery) -> Listing:
        """Return the first declared feed that holds the statements of the page, or else the page."""
        now = self._clock.now()
        for url in on_page.better[:FEEDS_ASKED]:
            try:
                answer = a_page(await self._fetcher.get(url, policy=source.fetch))
                kept, in_feed = await self._read(answer, _spec(source, url))
            except (FetchError, ParseError):
                continue  # one that cannot be read does not serve
            if agreement(in_feed.items, on_page.items) >= ENOUGH:
                also = beyond(in_feed.items, on_page.items)
                return Listing(answer=kept, found=in_feed, also=also, feed_url=url, feed_asked_at=now)
        return replace(page, feed_asked_at=now)

    async def _read(self, answer: Page, source: Source) -> tuple[Page, Discovery]:
        """Keep a page, and find the items on what was kept."""
        page = await self._store.keep(source.id, answer)
        with bugs_fail_one_page(page.url):
            return page, discover(page, source)


def may_use_feed(source: Source) -> bool:
    """Tell whether the maintainer left open how the listing is read."""
    return source.kind is SourceKind.AUTO and source.listing == ListingSpec()


def spec_digest(source: Source) -> str:
    """Name the configuration a listing is read with: when it changes, the listing is read anew."""
    spec = (source.kind, source.url, source.listing, source.timezone, source.language)
    return sha256(repr(spec).encode()).hexdigest()


def _spec(source: Source, feed_url: str | None) -> Source:
    """Return how to read the feed in place of the page; the source itself where there is none."""
    return replace(source, url=feed_url, kind=SourceKind.FEED) if feed_url else source
