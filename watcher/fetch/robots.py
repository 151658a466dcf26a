"""robots.txt (RFC 9309): asked once a day per site, respected unless a source says otherwise.

Not there (4xx): nothing is closed. In trouble (5xx, 429, unreachable): the copy we have goes on counting;
without one nothing is closed either, and it is asked again within the hour. RFC 9309 would have us stay away
for that time; but a site in real trouble fails on the page too, which is then told with its own reason.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http import HTTPStatus

import httpx
from protego import Protego

from watcher.clock import Clock
from watcher.errors import FetchError
from watcher.fetch.addresses import shown
from watcher.fetch.settings import ROBOT
from watcher.fetch.wire import Answer
from watcher.model.reason import Reason

KEPT_FOR = timedelta(days=1)
TRIED_AGAIN_AFTER = timedelta(hours=1)
LONGEST_DELAY = timedelta(seconds=30)
"""The most Crawl-delay we heed: beyond that a site's statements could not be followed at all."""
_READ = 500_000  # bytes: what RFC 9309 asks crawlers to read at least
_MOST_SITES = 2_000
_REMEDY = "set `robots: false` with a reason in the source if its owner permits you to"

AskRobots = Callable[[httpx.URL, str | None], Awaitable[Answer]]
"""Fetch a robots.txt, following redirects, through a proxy or None; raises FetchError."""

_LONG_AGO = datetime.min.replace(tzinfo=UTC)
_NO_RULES = Protego.parse("")


@dataclass(slots=True)
class _Site:
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    rules: Protego = _NO_RULES
    ask_at: datetime = _LONG_AGO


class Robots:
    """What each site's robots.txt allows us."""

    def __init__(self, ask: AskRobots, clock: Clock) -> None:
        self._ask = ask
        self._clock = clock
        self._sites: dict[httpx.URL, _Site] = {}

    async def delay(self, url: httpx.URL, proxy: str | None) -> timedelta:
        """Return the Crawl-delay (zero: none) of an address; raises FetchError (ROBOTS) if it is closed."""
        rules = await self._rules(url.join("/robots.txt"), proxy)
        if not rules.can_fetch(str(url), ROBOT):
            raise FetchError(
                f"{shown(str(url))} is closed to robots by the site's robots.txt; {_REMEDY}",
                reason=Reason.ROBOTS,
                transient=False,
            )
        seconds = rules.crawl_delay(ROBOT) or 0
        return timedelta(seconds=min(seconds, LONGEST_DELAY.total_seconds()))

    async def _rules(self, place: httpx.URL, proxy: str | None) -> Protego:
        site = self._site(place)
        async with site.lock:
            now = self._clock.now()
            if now >= site.ask_at:
                read = await self._read(place, proxy)
                site.rules = read or site.rules
                site.ask_at = now + (KEPT_FOR if read else TRIED_AGAIN_AFTER)
            return site.rules

    async def _read(self, place: httpx.URL, proxy: str | None) -> Protego | None:
        """Return a site's rules, or None where it is in trouble."""
        try:
            answer = await self._ask(place, proxy)
        except FetchError:
            return None
        if answer.status < HTTPStatus.MULTIPLE_CHOICES:
            return Protego.parse(answer.body[:_READ].decode("utf-8", "replace"))
        busy = (
            answer.status >= HTTPStatus.INTERNAL_SERVER_ERROR or answer.status == HTTPStatus.TOO_MANY_REQUESTS
        )
        return None if busy else _NO_RULES

    def _site(self, place: httpx.URL) -> _Site:
        if place not in self._sites and len(self._sites) >= _MOST_SITES:
            del self._sites[next(iter(self._sites))]
        return self._sites.setdefault(place, _Site())
