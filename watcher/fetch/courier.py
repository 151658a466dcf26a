"""The way to an answer: turn by turn, redirect by redirect, each address checked."""

import asyncio
import ssl
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from http import HTTPStatus
from random import Random

import httpx

from watcher.clock import Clock
from watcher.errors import FetchError
from watcher.fetch.addresses import checked, redirected, shown
from watcher.fetch.caching import retry_after
from watcher.fetch.hosts import HostGate
from watcher.fetch.robots import Robots
from watcher.fetch.settings import FetchSettings
from watcher.fetch.transport import Resolve, system_resolve
from watcher.fetch.trip import Trip, Wanted
from watcher.fetch.wire import Answer, Wire
from watcher.model.reason import Reason
from watcher.model.source import FetchPolicy


class Courier:
    """Sends requests with all manners and guards, and brings the answer that is no redirect."""

    def __init__(
        self,
        settings: FetchSettings,
        clock: Clock,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        *,
        rng: Random,
        resolve: Resolve = system_resolve,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self._settings = settings
        self._clock = clock
        self._wire = Wire(settings, resolve, tls or httpx.create_ssl_context())
        self._gate = HostGate(settings, clock, sleep, rng)
        self._robots = Robots(self._ask_robots, clock)

    def address(self, url: str) -> httpx.URL:
        """Check an address before anything is asked; raises FetchError (REFUSED_ADDRESS)."""
        return checked(url, allow_private=self._settings.allow_private_networks)

    async def bring(self, trip: Trip) -> Answer:
        """Ask for a page: robots.txt first, then at a distance from what that host was asked before."""
        return await self._follow(trip, await self._spacing(trip.wanted.url, trip.policy))

    async def bring_part(self, trip: Trip) -> Answer:
        """Ask for what belongs to a page already here, so at once; the host's seats still hold."""
        return await self._follow(trip, None)

    async def aclose(self) -> None:
        """Close every connection."""
        await self._wire.aclose()

    async def _spacing(self, url: httpx.URL, policy: FetchPolicy) -> timedelta:
        asked_for = await self._robots.delay(url, policy.proxy) if policy.robots else timedelta(0)
        return max(self._settings.spacing, asked_for)

    async def _follow(self, trip: Trip, spacing: timedelta | None) -> Answer:
        url, whole = trip.wanted.url, spacing is not None
        for _ in range(self._settings.max_redirects + 1):
            async with self._gate.visit(url.host, spacing):
                answer = await self._ask(url, trip)
            if answer.location is None:
                return answer
            trip.turn(answer.status)
            target = redirected(url, answer.location, allow_private=self._settings.allow_private_networks)
            elsewhere = whole and target.host != url.host
            spacing = await self._spacing(target, trip.policy) if elsewhere else None
            url = target
        raise FetchError(
            f"{shown(str(trip.wanted.url))} redirects more than {self._settings.max_redirects} times",
            reason=Reason.TOO_MANY_REDIRECTS,
        )

    async def _ask(self, url: httpx.URL, trip: Trip) -> Answer:
        wanted = replace(trip.wanted, url=url, headers=trip.headers(url))
        with trip.running():
            answer = await self._wire.ask(wanted, proxy=trip.policy.proxy, seconds=trip.seconds_left)
        trip.keep_cookies(answer.response)
        wait = retry_after(answer.headers, self._clock.now())
        if answer.status == HTTPStatus.TOO_MANY_REQUESTS and wait is not None:
            self._gate.rest(url.host, wait)
        return answer

    async def _ask_robots(self, url: httpx.URL, proxy: str | None) -> Answer:
        policy = FetchPolicy(robots=False, proxy=proxy)
        return await self.bring_part(Trip(Wanted(url=url), policy, self._settings.total_time))
