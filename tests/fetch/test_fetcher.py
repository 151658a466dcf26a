"""Fetching over real HTTP on loopback."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from random import Random

from tests.support.clock import FixedClock
from tests.support.http_server import html, serve
from watcher.fetch import FetchSettings, HttpFetcher
from watcher.model.page import Page

NOON = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)


async def loopback(_host: str, _port: int) -> Sequence[str]:
    """Resolve every name to this machine: names are hosts of their own, the server is one."""
    return ("127.0.0.1",)


@asynccontextmanager
async def fetcher(**settings: object) -> AsyncIterator[HttpFetcher]:
    clock = FixedClock(NOON)

    async def sleep(seconds: float) -> None:
        clock.advance(timedelta(seconds=seconds))

    permitted = FetchSettings(allow_private_networks=True, **settings)  # type: ignore[arg-type]  # checked at run time
    async with HttpFetcher(permitted, clock, sleep, rng=Random(1), resolve=loopback) as ready:
        yield ready


async def test_a_page_comes_with_its_headers_and_bytes() -> None:
    async with serve({"/news": html("<h1>Novosti</h1>", etag='"a1"')}) as server, fetcher() as web:
        page = await web.get(server.url("/news"))
    assert isinstance(page, Page)
    assert page.body == b"<h1>Novosti</h1>"
    assert (page.status, page.content_type, page.validators.etag) == (200, "text/html", '"a1"')
    assert page.fetched_at == NOON
    assert page.final_url == page.url == server.url("/news")
