"""Let the Wayback Machine save a statement that was told, where a source asks for it.

Its public endpoint answers with a redirect to the capture, or names it in Content-Location; it is often
overloaded (429, 5xx, or silence although the page was saved), so tries are few and far between.
"""

import re
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Protocol
from urllib.parse import urljoin

from watcher.clock import Clock
from watcher.errors import FetchError
from watcher.model.capture import Capture
from watcher.model.page import Page
from watcher.model.reason import Reason
from watcher.model.source import FetchPolicy
from watcher.pipeline.answers import a_page
from watcher.pipeline.ports import Fetcher

SAVE = "https://web.archive.org/save/"
POLICY = FetchPolicy(robots=False, robots_reason="a person asked for this one page to be saved")
TRIES = 4
FIRST_WAIT = timedelta(hours=1)
"""After a failure; each further one makes it four times as long."""
_CAPTURE = re.compile(r"(?:https?://web\.archive\.org)?/web/\d{14}/\S+", re.ASCII)


class CaptureStore(Protocol):
    """The queue, as the capturer sees it."""

    async def due(self, now: datetime) -> Capture | None:
        """Return the revision that waits longest to be saved; None: none is due."""
        ...

    async def settle(self, capture: Capture, due_at: datetime | None) -> None:
        """Note what came of a try, and when the next one is due; None: there is none."""
        ...


class Capturer:
    """Asks for one capture a call; the queue is in the store."""

    def __init__(self, *, fetcher: Fetcher, store: CaptureStore, clock: Clock) -> None:
        self._fetcher = fetcher
        self._store = store
        self._clock = clock

    async def capture_next(self) -> Capture | None:
        """Ask for the capture that is due, and note what came of it; None: none was."""
        due = await self._store.due(self._clock.now())
        if due is None:
            return None
        tried = replace(due, tries=due.tries + 1)
        try:
            page = a_page(await self._fetcher.get(SAVE + due.url, policy=POLICY))
            tried = replace(tried, address=_address(page), reason=None)
        except FetchError as error:
            tried = replace(tried, reason=error.reason)
            await self._store.settle(tried, self._again(tried, error))
            return tried
        await self._store.settle(tried, None)
        return tried

    def _again(self, tried: Capture, error: FetchError) -> datetime | None:
        if tried.tries >= TRIES or not error.transient:
            return None
        wait = FIRST_WAIT * int(4 ** (tried.tries - 1))
        return self._clock.now() + max(wait, error.retry_after or wait)


def _address(page: Page) -> str:
    """Return where the capture is; raises FetchError where the answer does not say."""
    for said in (page.final_url, page.headers.get("content-location", ""), page.headers.get("location", "")):
        if _CAPTURE.fullmatch(said):
            return urljoin(SAVE, said)
    raise FetchError("the answer names no capture", reason=Reason.BROKEN_ANSWER)
