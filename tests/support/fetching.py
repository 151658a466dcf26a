"""A fetcher whose names all lead to this machine and whose waiting takes no time."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from random import Random
from ssl import SSLContext

import pytest

from tests.support.clock import FixedClock
from tests.support.http_server import Reply, serve
from watcher.errors import FetchError
from watcher.fetch import FetchSettings, HttpFetcher
from watcher.model.page import Page, Validators
from watcher.model.source import FetchPolicy

NOON = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
LOCAL = FetchSettings(allow_private_networks=True)


@dataclass(slots=True)
class Web:
    """A fetcher with the clock it reads and the waits it made."""

    fetcher: HttpFetcher
    clock: FixedClock
    waits: list[float] = field(default_factory=list)


async def loopback(_host: str, _port: int) -> Sequence[str]:
    return ("127.0.0.1",)


@asynccontextmanager
async def local_web(settings: FetchSettings = LOCAL, tls: SSLContext | None = None) -> AsyncIterator[Web]:
    """Open a fetcher that takes any name for a host of its own, all of them on this machine."""
    clock = FixedClock(NOON)
    waits: list[float] = []

    async def sleep(seconds: float) -> None:
        waits.append(seconds)
        clock.advance(timedelta(seconds=seconds))

    async with HttpFetcher(settings, clock, sleep, rng=Random(1), resolve=loopback, tls=tls) as fetcher:
        yield Web(fetcher, clock, waits)


async def page_of(
    url: str, *, validators: Validators = Validators(), policy: FetchPolicy = FetchPolicy()
) -> Page:
    """Fetch what must be a page."""
    async with local_web() as web:
        page = await web.fetcher.get(url, validators=validators, policy=policy)
    assert isinstance(page, Page)
    return page


async def failure_of(reply: Reply, settings: FetchSettings = LOCAL) -> FetchError:
    """Fetch from a server that always replies so, and return what went wrong."""
    async with serve({"/": reply}) as server, local_web(settings) as web:
        with pytest.raises(FetchError) as caught:
            await web.fetcher.get(server.url("/"))
    return caught.value
