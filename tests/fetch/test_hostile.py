"""Servers that would hold us, fill us or fool us: each fetch ends by itself, with a reason."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta

import pytest

from tests.support.fetching import LOCAL, local_web
from tests.support.http_server import html, redirect, serve
from watcher.errors import FetchError
from watcher.model.page import Page
from watcher.model.reason import Reason
from watcher.model.source import FetchPolicy

OPEN = FetchPolicy(robots=False)
BRIEF = replace(LOCAL, total_time=timedelta(seconds=0.4))
SMALL = replace(LOCAL, max_bytes=300_000)
OK = b"HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n"

Say = Callable[[asyncio.StreamWriter], Awaitable[None]]


@asynccontextmanager
async def speaking(say: Say, *, hear: bytes = b"\r\n\r\n") -> AsyncIterator[int]:
    """Serve whatever ``say`` writes, after what it waits to hear; yield the port."""
    talks: set[asyncio.Task[None]] = set()

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            if hear:
                await reader.readuntil(hear)
            await say(writer)
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass  # it was given up, as it should be
        finally:
            writer.close()

    def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        talks.add(asyncio.ensure_future(talk(reader, writer)))

    server = await asyncio.start_server(accept, "127.0.0.1", 0)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
        for task in talks:
            task.cancel()
        await asyncio.gather(*talks)


def dripping(beginning: bytes, drop: bytes) -> Say:
    async def say(writer: asyncio.StreamWriter) -> None:
        writer.write(beginning)
        while True:
            writer.write(drop)
            await writer.drain()
            await asyncio.sleep(0.02)

    return say


def flooding(beginning: bytes, flood: bytes) -> Say:
    async def say(writer: asyncio.StreamWriter) -> None:
        writer.write(beginning)
        while True:
            writer.write(flood)
            await writer.drain()

    return say


def saying(answer: bytes) -> Say:
    async def say(writer: asyncio.StreamWriter) -> None:
        writer.write(answer)
        await writer.drain()

    return say


@pytest.mark.parametrize(
    "say",
    [
        dripping(OK + b"x: ", b"y"),
        dripping(OK, b"x: y\r\n"),
        dripping(OK + b"content-length: 99999\r\n\r\n", b"y"),
        dripping(OK + b"transfer-encoding: chunked\r\n\r\n", b"1\r\ny\r\n"),
        flooding(b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
        flooding(b"", b"HTTP/1.1 103 Early Hints\r\nlink: </a.css>\r\n\r\n"),
    ],
    ids=["header", "headers", "body", "chunks", "100 Continue", "103 Early Hints"],
)
async def test_what_comes_for_ever_is_given_up_in_time(say: Say) -> None:
    async with speaking(say) as port, local_web(BRIEF) as web:
        async with asyncio.timeout(10):
            with pytest.raises(FetchError) as caught:
                await web.fetcher.get(f"http://127.0.0.1:{port}/", policy=OPEN)
    assert (caught.value.reason, caught.value.transient) == (Reason.TIMEOUT, True)


async def test_a_handshake_that_drips_for_ever_is_given_up_in_time() -> None:
    say = dripping(b"\x16\x03\x03\x40\x00\x02\x00", b"\x00")
    async with speaking(say, hear=b"") as port, local_web(BRIEF) as web, asyncio.timeout(10):
        with pytest.raises(FetchError) as caught:
            await web.fetcher.get(f"https://press.example.org:{port}/", policy=OPEN)
    assert caught.value.reason is Reason.TIMEOUT


@pytest.mark.parametrize(
    ("say", "reason"),
    [
        (flooding(OK, b"x: " + b"y" * 5000 + b"\r\n"), Reason.BROKEN_ANSWER),
        (flooding(OK + b"x: ", b"y" * 5000), Reason.BROKEN_ANSWER),
        (flooding(OK + b"transfer-encoding: chunked\r\n\r\n1;x=", b"y" * 5000), Reason.BROKEN_ANSWER),
        (flooding(OK + b"transfer-encoding: chunked\r\n\r\n0\r\n", b"x: y\r\n" * 500), Reason.BROKEN_ANSWER),
        (
            flooding(OK + b"transfer-encoding: chunked\r\n\r\n", b"1000\r\n" + b"y" * 4096 + b"\r\n"),
            Reason.TOO_LARGE,
        ),
        (flooding(OK + b"\r\n", b"y" * 4096), Reason.TOO_LARGE),
        (flooding(b"", b"\x00\xff" * 999), Reason.BROKEN_ANSWER),
    ],
    ids=["headers", "a header", "chunk extension", "trailers", "chunks", "body", "junk"],
)
async def test_a_flood_is_stopped_before_it_fills_us(say: Say, reason: Reason) -> None:
    async with speaking(say) as port, local_web(SMALL) as web, asyncio.timeout(20):
        with pytest.raises(FetchError) as caught:
            await web.fetcher.get(f"http://127.0.0.1:{port}/", policy=OPEN)
    assert caught.value.reason is reason


@pytest.mark.parametrize(
    "answer",
    [
        OK + b"content-length: 50\r\n\r\n<h1>Cut",
        OK + b"content-length: 5\r\ncontent-length: 7\r\n\r\nhello",
        OK + b"content-length: -5\r\n\r\nhello",
        OK + b"transfer-encoding: chunked\r\n\r\nffffffffffffffffffff\r\nhello",
        b"HTTP/1.1 200 OK\r\ncont",
        b"<html><h1>HTTP/0.9 has no headers</h1></html>",
        b"HTTP/1.1 101 Switching Protocols\r\nupgrade: h2c\r\n\r\nxxxx",
        b"HTTP/1.1 999999 OK\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nno colon here\r\n\r\n<h1>Hello</h1>",
    ],
)
async def test_an_answer_that_contradicts_itself_is_a_broken_one(answer: bytes) -> None:
    async with speaking(saying(answer)) as port, local_web(SMALL) as web:
        with pytest.raises(FetchError) as caught:
            await web.fetcher.get(f"http://127.0.0.1:{port}/", policy=OPEN)
    assert (caught.value.reason, caught.value.transient) == (Reason.BROKEN_ANSWER, True)


async def test_what_follows_the_announced_length_belongs_to_no_answer() -> None:
    longer = saying(OK + b"content-length: 14\r\n\r\n<h1>Hello</h1>" + OK + b"\r\n<h1>Smuggled</h1>")
    async with speaking(longer) as port, local_web(SMALL) as web:
        pages = [await web.fetcher.get(f"http://127.0.0.1:{port}/", policy=OPEN) for _ in range(2)]
    assert [page.body for page in pages if isinstance(page, Page)] == [b"<h1>Hello</h1>"] * 2


async def test_a_body_without_a_length_ends_with_the_connection() -> None:
    async with speaking(saying(OK + b"\r\n<h1>Hello</h1>")) as port, local_web(SMALL) as web:
        page = await web.fetcher.get(f"http://127.0.0.1:{port}/", policy=OPEN)
    assert isinstance(page, Page)
    assert page.body == b"<h1>Hello</h1>"


@pytest.mark.parametrize(
    "location",
    [
        *("data:text/html,<h1>Hello</h1>", "javascript:alert(1)", "about:blank", "ws://two.test/"),
        *("http:/127.0.0.1/", "http:127.0.0.1/", "http:\\\\127.0.0.1/", "///two.test/", "//u@two.test/"),
        *("http://2130706433/", "http://0x7f.1/", "//0177.0.0.1/", "http://[::ffff:169.254.169.254]/"),
        *(
            "http://169.254.169.254/latest",
            "http://two.test:25/",
            "http://two.test:6667/",
            "http://two.test../",
        ),
    ],
)
async def test_a_redirect_out_of_the_web_is_refused_and_nothing_is_asked_there(location: str) -> None:
    async with serve({"/": redirect(location)}) as server, local_web() as web:
        with pytest.raises(FetchError) as caught:
            await web.fetcher.get(server.url("/", "one.test"), policy=OPEN)
    assert (caught.value.reason, caught.value.transient) == (Reason.REFUSED_ADDRESS, False)
    assert server.targets() == ["/"]


async def test_a_ring_of_redirects_over_hosts_is_given_up() -> None:
    async with serve({}) as server, local_web() as web:
        server.routes["/a"] = redirect(server.url("/b", "two.test"))
        server.routes["/b"] = redirect(server.url("/a", "one.test"))
        with pytest.raises(FetchError) as caught:
            await web.fetcher.get(server.url("/a", "one.test"), policy=OPEN)
    assert caught.value.reason is Reason.TOO_MANY_REDIRECTS
    assert len(server.targets()) == LOCAL.max_redirects + 1


async def test_a_dot_at_the_end_makes_no_other_host_of_it() -> None:
    async with serve({"/": html("<h1>Hello</h1>")}) as server, local_web() as web:
        for host in ("one.test", "one.test.", "ONE.test"):
            await web.fetcher.get(server.url("/", host), policy=OPEN)
    assert len(web.waits) == 2
    assert {request.headers["host"] for request in server.seen} == {f"one.test:{server.port}"}
