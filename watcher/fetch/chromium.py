"""A page as a browser shows it. Chromium runs the scripts; every byte it gets comes through our own guards.

Chromium itself has no network: its only proxy is a name that cannot exist, and no name resolves. What a page
asks for is held, fetched by ``Courier`` like anything else (addresses, sizes, time, redirects), and handed
in. What cannot be held (WebSockets, service workers, prefetching) gets nowhere.
"""

import asyncio
import os
from contextlib import suppress
from typing import Self

import httpx
from playwright.async_api import Browser, BrowserContext, CDPSession, Page, Playwright, async_playwright
from playwright.async_api import Error as PlaywrightError
from playwright.async_api import TimeoutError as PlaywrightTimeout

from watcher.errors import FetchError
from watcher.fetch.addresses import shown
from watcher.fetch.courier import Courier
from watcher.fetch.parts import Parts
from watcher.fetch.settings import FetchSettings
from watcher.fetch.trip import Trip
from watcher.fetch.wire import Answer
from watcher.model.reason import Reason

_NO_NETWORK = (
    "--proxy-server=http://nowhere.invalid:1",
    "--proxy-bypass-list=<-loopback>",
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",  # its name before
    "--disable-quic",
)
_LITTLE_MEMORY = ("--js-flags=--max-old-space-size=512", "--renderer-process-limit=4")
_NO_SANDBOX = (
    "this user may not create user namespaces, which its sandbox needs; permit them (see the README)"
)
_BY_HAND = "run it once by hand with --headless to see why"
_STARTED_WITHIN = 30_000  # milliseconds
_CLOSED_WITHIN = 5.0  # seconds
_READINGS = 3
_SERIALISED = """(() => {
    const kind = document.doctype;
    const head = kind ? new XMLSerializer().serializeToString(kind) : "";
    const markup = head + (document.documentElement ? document.documentElement.outerHTML : "");
    return markup.length > %d ? null : markup;
})()"""
_OTHER_BYTES = frozenset(
    {"content-length", "content-encoding", "transfer-encoding", "etag", "last-modified"}
    | {"cache-control", "expires", "age"}
)
"""What a server says about its own bytes: the rendered page has others."""


class Chromium:
    """A running browser."""

    def __init__(
        self, playwright: Playwright, browser: Browser, settings: FetchSettings, courier: Courier
    ) -> None:
        self._playwright = playwright
        self._browser = browser
        self._settings = settings
        self._courier = courier

    @classmethod
    async def start(cls, program: str, settings: FetchSettings, courier: Courier) -> Self:
        """Start the program at a path; raises FetchError (BAD_CONFIG)."""
        playwright = await async_playwright().start()
        try:
            browser = await playwright.chromium.launch(
                executable_path=program,
                args=[*_NO_NETWORK, *_LITTLE_MEMORY],
                # Chromium cannot sandbox for root, as whom nobody should run this.
                chromium_sandbox=os.geteuid() != 0,
                timeout=_STARTED_WITHIN,
                handle_sigint=False,
                handle_sigterm=False,
                handle_sighup=False,
            )
        except asyncio.CancelledError:
            await playwright.stop()
            raise
        except PlaywrightError as error:
            await playwright.stop()
            why = _NO_SANDBOX if "sandboxing failed" in str(error) else _BY_HAND
            raise FetchError(
                f"{program} does not start: {why}", reason=Reason.BAD_CONFIG, transient=False
            ) from error
        return cls(playwright, browser, settings, courier)

    @property
    def is_alive(self) -> bool:
        """Whether it still answers."""
        return self._browser.is_connected()

    async def aclose(self) -> None:
        """End it."""
        with suppress(PlaywrightError):
            await self._browser.close()
        await self._playwright.stop()

    async def render(self, document: Answer, trip: Trip) -> Answer:
        """Show a page that was fetched, in a context of its own, until it asks for nothing more.

        The answer has the status and headers of the document that was shown last, and the page as UTF-8.
        Raises FetchError: TIMEOUT, TOO_LARGE, BROKEN_ANSWER.
        """
        place = shown(str(document.url))
        try:
            async with asyncio.timeout(trip.seconds_left):
                context = await self._browser.new_context(
                    user_agent=self._settings.user_agent, accept_downloads=False, service_workers="block"
                )
                try:
                    return await self._shown(context, document, trip)
                finally:
                    await self._close(context)
        except TimeoutError as error:
            raise FetchError(f"{place} took too long to show", reason=Reason.TIMEOUT) from error
        except PlaywrightError as error:
            why = str(error).splitlines()[0]
            raise FetchError(f"{place} cannot be shown ({why})", reason=Reason.BROKEN_ANSWER) from error

    async def _shown(self, context: BrowserContext, document: Answer, trip: Trip) -> Answer:
        page = await context.new_page()
        parts = Parts(document, trip, self._courier, page)
        await context.route("**/*", parts.answer)
        await parts.take_cookies_along()
        await page.goto(str(document.url), wait_until="commit", timeout=0)
        markup = await self._settled(page, context, shown(str(document.url)))
        if parts.failure is not None:
            raise parts.failure
        return _answer(parts.document, markup)

    async def _settled(self, page: Page, context: BrowserContext, place: str) -> bytes:
        """Wait until the page asks for nothing more and read it; scripts may load another one meanwhile."""
        session = await context.new_cdp_session(page)
        for reading in range(_READINGS):
            with suppress(PlaywrightTimeout):
                milliseconds = self._settings.settle.total_seconds() * 1000
                await page.wait_for_load_state("networkidle", timeout=milliseconds)
            try:
                return await self._serialised(session, place)
            except PlaywrightError:
                if reading == _READINGS - 1:
                    raise
        raise AssertionError(place)

    async def _serialised(self, session: CDPSession, place: str) -> bytes:
        """Read the document from a world that its scripts cannot reach, and no more of it than is allowed."""
        frame = (await session.send("Page.getFrameTree"))["frameTree"]["frame"]["id"]
        world = await session.send("Page.createIsolatedWorld", {"frameId": frame})
        found = await session.send(
            "Runtime.evaluate",
            {
                "expression": _SERIALISED % self._settings.max_bytes,
                "contextId": world["executionContextId"],
                "returnByValue": True,
            },
        )
        markup = found["result"].get("value")
        body = markup.encode("utf-8", "replace") if isinstance(markup, str) else None
        if body is None or len(body) > self._settings.max_bytes:
            raise FetchError(
                f"{place} shows more than {self._settings.max_bytes:,} bytes",
                reason=Reason.TOO_LARGE,
                transient=False,
            )
        return body

    async def _close(self, context: BrowserContext) -> None:
        """Close a page; one whose scripts never end takes the browser with it."""
        try:
            async with asyncio.timeout(_CLOSED_WITHIN):
                await context.close()
        except (TimeoutError, PlaywrightError):
            with suppress(PlaywrightError):
                await self._browser.close()


def _answer(document: Answer, markup: bytes) -> Answer:
    said = document.response.headers.multi_items()
    headers = httpx.Headers([(name, text) for name, text in said if name not in _OTHER_BYTES])
    headers["content-type"] = "text/html; charset=utf-8"
    response = httpx.Response(document.status, headers=headers, request=document.response.request)
    return Answer(response=response, body=markup)
