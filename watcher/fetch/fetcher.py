"""The fetcher: one address in, one page out, or an error that says what to do."""

import asyncio
import ssl
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import timedelta
from http import HTTPStatus
from random import Random
from types import TracebackType
from typing import Self

import httpx

from watcher.clock import Clock
from watcher.errors import FetchError
from watcher.fetch import faults
from watcher.fetch.addresses import checked, redirected, shown
from watcher.fetch.caching import retry_after
from watcher.fetch.hosts import HostGate
from watcher.fetch.robots import Robots
from watcher.fetch.settings import FetchSettings
from watcher.fetch.transport import Resolve, system_resolve
from watcher.fetch.trip import Trip
from watcher.fetch.verdict import Verdict, verdict
from watcher.fetch.wire import Answer, Wire
from watcher.model.page import NotModified, Page, Validators
from watcher.model.reason import Reason
from watcher.model.source import FetchPolicy

_LONG = 200_000  # bytes


class HttpFetcher:
    """Implements ``pipeline.ports.Fetcher`` over HTTP; use it as an async context manager.

    ``sleep`` waits between requests to one host. ``resolve`` and ``tls`` stand in for the machine's resolver
    and trust store.
    """

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

    async def get(
        self, url: str, *, validators: Validators = Validators(), policy: FetchPolicy = FetchPolicy()
    ) -> Page | NotModified:
        """Fetch one address; raises FetchError, or BlockedError for a wall.

        Redirects are followed one by one, each address checked; https may lead to http, but what the policy
        says (headers, cookies) goes only to the host it was given for, and never from https to http.
        """
        start = checked(url, allow_private=self._settings.allow_private_networks)
        trip = Trip(start, policy, validators, self._settings.total_time)
        answer = await self._follow(trip, await self._spacing(start, policy))
        return await self._outcome(url, answer, validators)

    async def aclose(self) -> None:
        """Close every connection."""
        await self._wire.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def _spacing(self, url: httpx.URL, policy: FetchPolicy) -> timedelta:
        asked_for = await self._robots.delay(url, policy.proxy) if policy.robots else timedelta(0)
        return max(self._settings.spacing, asked_for)

    async def _follow(self, trip: Trip, spacing: timedelta | None) -> Answer:
        url = trip.start
        for _ in range(self._settings.max_redirects + 1):
            async with self._gate.visit(url.host, spacing):
                answer = await self._ask(url, trip)
            if answer.location is None:
                return answer
            target = redirected(url, answer.location, allow_private=self._settings.allow_private_networks)
            spacing = None if target.host == url.host else await self._spacing(target, trip.policy)
            url = target
        raise FetchError(
            f"{shown(str(trip.start))} redirects more than {self._settings.max_redirects} times",
            reason=Reason.TOO_MANY_REDIRECTS,
        )

    async def _ask(self, url: httpx.URL, trip: Trip) -> Answer:
        with trip.running():
            answer = await self._wire.ask(
                url, trip.headers(url), proxy=trip.policy.proxy, seconds=trip.seconds_left
            )
        trip.keep_cookies(answer.response)
        wait = retry_after(answer.headers, self._clock.now())
        if answer.status == HTTPStatus.TOO_MANY_REQUESTS and wait is not None:
            self._gate.rest(url.host, wait)
        return answer

    async def _ask_robots(self, url: httpx.URL, proxy: str | None) -> Answer:
        policy = FetchPolicy(robots=False, proxy=proxy)
        return await self._follow(Trip(url, policy, Validators(), self._settings.total_time), None)

    async def _outcome(self, url: str, answer: Answer, validators: Validators) -> Page | NotModified:
        now = self._clock.now()
        if answer.status == HTTPStatus.NOT_MODIFIED and validators != Validators():
            return NotModified(url=url, headers=answer.headers, fetched_at=now)
        page = Page(
            url=url,
            final_url=str(answer.url),
            status=answer.status,
            headers=answer.headers,
            body=answer.body,
            fetched_at=now,
        )
        wait = retry_after(answer.headers, now)
        if found := await self._judge(page):
            raise faults.of_verdict(found, page, wait)
        if not answer.response.is_success or answer.status == HTTPStatus.PARTIAL_CONTENT:
            raise faults.of_status(answer.status, shown(url), wait)
        return replace(page, headers=_without_cookies(page.headers))

    @staticmethod
    async def _judge(page: Page) -> Verdict | None:
        # Parsing a long page takes tens of milliseconds, which nobody else should wait for.
        return await asyncio.to_thread(verdict, page) if len(page.body) > _LONG else verdict(page)


def _without_cookies(headers: Mapping[str, str]) -> dict[str, str]:
    """Leave out what a server handed to us alone: pages are kept as evidence and shown."""
    return {name: value for name, value in headers.items() if name != "set-cookie"}
