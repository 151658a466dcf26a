"""The fetcher: one address in, one page out, or an error that says what to do."""

import asyncio
import ssl
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from http import HTTPStatus
from random import Random
from types import TracebackType
from typing import Self

from watcher.clock import Clock
from watcher.fetch import faults
from watcher.fetch.addresses import shown
from watcher.fetch.browser import Browser
from watcher.fetch.caching import retry_after
from watcher.fetch.courier import Courier
from watcher.fetch.looks import is_html
from watcher.fetch.settings import FetchSettings
from watcher.fetch.transport import Resolve, system_resolve
from watcher.fetch.trip import Trip, Wanted, conditions
from watcher.fetch.verdict import Verdict, verdict
from watcher.fetch.wire import Answer, is_whole
from watcher.model.page import NotModified, Page, Validators
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
        self._courier = Courier(settings, clock, sleep, rng=rng, resolve=resolve, tls=tls)
        self._browser = Browser(settings, self._courier)

    async def get(
        self, url: str, *, validators: Validators = Validators(), policy: FetchPolicy = FetchPolicy()
    ) -> Page | NotModified:
        """Fetch one address; raises FetchError, or BlockedError for a wall.

        Redirects are followed one by one, each address checked; https may lead to http, but what the policy
        says (headers, cookies) goes only to the host it was given for, and never from https to http.
        With ``policy.render`` a page is always fetched anew: what its scripts show may have changed although
        the bytes they come in did not.
        """
        asked = Validators() if policy.render else validators
        wanted = Wanted(url=self._courier.address(url), headers=conditions(asked))
        trip = Trip(wanted, policy, self._settings.total_time)
        answer = await self._courier.bring(trip)
        if answer.status == HTTPStatus.NOT_MODIFIED and asked != Validators():
            return NotModified(url=url, headers=answer.headers, fetched_at=self._clock.now())
        page = self._page(url, answer)
        if policy.render and is_whole(answer.status) and is_html(page):
            page = self._page(url, await self._browser.render(answer, trip))
        return await self._judged(page)

    async def aclose(self) -> None:
        """Close every connection, and the browser where one was started."""
        await self._browser.aclose()
        await self._courier.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    def _page(self, url: str, answer: Answer) -> Page:
        return Page(
            url=url,
            final_url=str(answer.url),
            status=answer.status,
            headers=answer.headers,
            body=answer.body,
            fetched_at=self._clock.now(),
        )

    async def _judged(self, page: Page) -> Page:
        wait = retry_after(page.headers, page.fetched_at)
        if found := await self._verdict(page):
            raise faults.of_verdict(found, page, wait)
        if not is_whole(page.status):
            raise faults.of_status(page.status, shown(page.url), wait)
        return replace(page, headers=_without_cookies(page.headers))

    @staticmethod
    async def _verdict(page: Page) -> Verdict | None:
        # Parsing a long page takes tens of milliseconds, which nobody else should wait for.
        return await asyncio.to_thread(verdict, page) if len(page.body) > _LONG else verdict(page)


def _without_cookies(headers: Mapping[str, str]) -> dict[str, str]:
    """Leave out what a server handed to us alone: pages are kept as evidence and shown."""
    return {name: value for name, value in headers.items() if name != "set-cookie"}
