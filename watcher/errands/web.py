"""What single commands need of the web."""

from collections.abc import Sequence
from pathlib import Path
from random import Random

from watcher.clock import Clock, SystemClock
from watcher.config import Settings
from watcher.errors import ConfigError, Fault, FetchError
from watcher.fetch import FetchSettings, HttpFetcher, browser_fault, is_shell, of_verdict, verdict
from watcher.model.page import Page
from watcher.model.source import Source
from watcher.pipeline.answers import a_page

__all__ = ["browser_fault", "fetch_each", "fetch_page", "fetch_settings", "is_shell"]


def fetch_settings(settings: Settings) -> FetchSettings:
    """Return how the service behaves on the web."""
    return FetchSettings(
        contact=settings.contact,
        allow_private_networks=settings.allow_private_networks,
        chromium=settings.chromium,
    )


async def fetch_page(url: str, source: Source, settings: Settings, file: Path | None = None) -> Page:
    """Fetch one address as its source wants it, or take ``file`` as what the address answered.

    Raises FetchError; a wall in a file is a BlockedError, as it would be on the web.
    """
    clock = SystemClock()
    if file is not None:
        page = _page_of_file(url, file, clock)
        if found := verdict(page):
            raise of_verdict(found, page)
        return page
    async with HttpFetcher(fetch_settings(settings), clock, rng=Random()) as fetcher:
        return a_page(await fetcher.get(url, policy=source.fetch))


async def fetch_each(urls: Sequence[str], source: Source, settings: Settings) -> dict[str, Page | FetchError]:
    """Fetch several addresses that one source's page names; what cannot be had stands there as its error."""
    answers: dict[str, Page | FetchError] = {}
    async with HttpFetcher(fetch_settings(settings), SystemClock(), rng=Random()) as fetcher:
        for url in urls:
            try:
                answers[url] = a_page(await fetcher.get(url, policy=source.fetch))
            except FetchError as error:
                answers[url] = error
    return answers


def _page_of_file(url: str, file: Path, clock: Clock) -> Page:
    try:
        body = file.read_bytes()
    except OSError as error:
        fault = Fault(place=str(file), key="--file", message=f"cannot be read: {error.strerror}")
        raise ConfigError([fault]) from error
    return Page(url=url, final_url=url, body=body, fetched_at=clock.now())
