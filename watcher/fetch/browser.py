"""Pages that need JavaScript: whether there is a browser for them, and when it runs.

Playwright is an optional dependency and Chromium the system's own, so both may be missing: that is a fault of
the sources that ask to be rendered, and of no other. ``chromium`` beside this is imported only when one does.
"""

import asyncio
import shutil
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING

from watcher.errors import FetchError
from watcher.fetch.courier import Courier
from watcher.fetch.settings import FetchSettings
from watcher.fetch.trip import Trip
from watcher.fetch.wire import Answer
from watcher.model.reason import Reason

if TYPE_CHECKING:
    from watcher.fetch.chromium import Chromium

PAGES_AT_ONCE = 2
"""A page takes some hundred megabytes while it is shown."""
_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
_NO_LIBRARY = "rendering needs Playwright; install it: pip install playwright"
_NO_CHROMIUM = (
    "rendering needs Chromium; install the system's package (apt-get install chromium), or name the program"
    " in WATCHER_CHROMIUM"
)


def browser_fault(chromium: str | None) -> str | None:
    """Say why pages cannot be rendered on this machine, with the remedy; None: they can.

    ``chromium`` is what WATCHER_CHROMIUM says.
    """
    if find_spec("playwright") is None:
        return _NO_LIBRARY
    if _found(chromium) is None:
        return f"there is no program {chromium}; {_NO_CHROMIUM}" if chromium else _NO_CHROMIUM
    return None


class Browser:
    """One Chromium for all sources, started when the first page needs it."""

    def __init__(self, settings: FetchSettings, courier: Courier) -> None:
        self._settings = settings
        self._courier = courier
        self._seats = asyncio.Semaphore(PAGES_AT_ONCE)
        self._starting = asyncio.Lock()
        self._chromium: Chromium | None = None

    async def render(self, document: Answer, trip: Trip) -> Answer:
        """Show a page that was fetched and return it as its scripts left it; raises FetchError."""
        async with self._seats:
            chromium = await self._started()
            return await chromium.render(document, trip)

    async def aclose(self) -> None:
        """End the browser if there is one."""
        if self._chromium is not None:
            await self._chromium.aclose()
            self._chromium = None

    async def _started(self) -> "Chromium":
        async with self._starting:
            if self._chromium is None or not self._chromium.is_alive:
                await self.aclose()
                self._chromium = await self._start()
            return self._chromium

    async def _start(self) -> "Chromium":
        program = _found(self._settings.chromium)
        fault = browser_fault(self._settings.chromium)
        if fault or program is None:
            raise FetchError(str(fault), reason=Reason.BAD_CONFIG, transient=False)
        kind: type[Chromium] = import_module("watcher.fetch.chromium").Chromium
        return await kind.start(program, self._settings, self._courier)


def _found(chromium: str | None) -> str | None:
    """Return the program's path."""
    names = (chromium,) if chromium else _NAMES
    return next(filter(None, map(shutil.which, names)), None)
