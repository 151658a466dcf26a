"""What an answer may be: compressed, huge, cut, slow, an error; over real HTTP on loopback."""

import gzip
import sys
import zlib
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import brotli
import pytest

from tests.support.fetching import LOCAL, failure_of, local_web, page_of
from tests.support.http_server import Answer, drip, html, serve
from watcher.errors import BlockedError, FetchError
from watcher.model.reason import Reason
from watcher.model.source import FetchPolicy

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

BRIEF = timedelta(seconds=0.15)
PAGE = "<h1>Statement</h1><p>The ministry regrets the decision.</p>"


async def test_a_304_to_an_unconditional_request_is_a_broken_answer() -> None:
    assert (await failure_of(Answer(status=304))).reason is Reason.BROKEN_ANSWER


@pytest.mark.parametrize(
    ("encoding", "pack"),
    [
        ("gzip", gzip.compress),
        ("x-gzip", gzip.compress),
        ("deflate", zlib.compress),
        ("deflate", lambda body: zlib.compress(body, wbits=-15)),
        ("br", brotli.compress),
        ("zstd", zstd.compress),
        ("zstd", lambda body: zstd.compress(body[:9]) + zstd.compress(body[9:]) + b"\0"),
        ("identity", bytes),
        ("gzip, br", lambda body: brotli.compress(gzip.compress(body))),
    ],
)
async def test_compression_is_taken_off(encoding: str, pack: Callable[[bytes], bytes]) -> None:
    body = PAGE.encode() * 5000
    packed = Answer(body=pack(body), headers={"content-encoding": encoding})
    async with serve({"/": packed}) as server:
        page = await page_of(server.url())
    assert page.body == body


@pytest.mark.parametrize(
    ("encoding", "pack"),
    [
        ("gzip", lambda zeros: gzip.compress(zeros, 1)),
        ("br", lambda zeros: brotli.compress(zeros, quality=1)),
        ("zstd", zstd.compress),
        ("gzip, zstd", lambda zeros: zstd.compress(gzip.compress(zeros, 1))),
    ],
)
async def test_a_bomb_is_stopped_at_the_cap(encoding: str, pack: Callable[[bytes], bytes]) -> None:
    bomb = Answer(body=pack(bytes(30_000_000)), headers={"content-encoding": encoding})
    error = await failure_of(bomb, replace(LOCAL, max_bytes=1_000_000))
    assert (error.reason, error.transient) == (Reason.TOO_LARGE, False)


async def test_a_large_body_without_compression_is_stopped_too() -> None:
    error = await failure_of(Answer(body=bytes(300_000)), replace(LOCAL, max_bytes=100_000))
    assert error.reason is Reason.TOO_LARGE


@pytest.mark.parametrize(
    "broken",
    [
        Answer(body=b"not gzip at all", headers={"content-encoding": "gzip"}),
        Answer(body=gzip.compress(PAGE.encode() * 99)[:-20], headers={"content-encoding": "gzip"}),
        Answer(body=zstd.compress(PAGE.encode() * 99)[:-9], headers={"content-encoding": "zstd"}),
        Answer(body=b"\x28\xb5\x2f\xfd\x00\xf8" + bytes(9), headers={"content-encoding": "zstd"}),
        Answer(body=b"x", headers={"content-encoding": "compress"}),
        Answer(raw=b"HTTP/1.1 200 OK\r\ncontent-length: 900\r\n\r\n<h1>Cut"),
        Answer(raw=b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n<h1>C\r\n"),
        Answer(raw=b"220 mail.example.org ESMTP\r\n"),
        Answer(raw=b""),
        Answer(raw=b"HTTP/1.1 200 OK\r\n" + b"x: y\r\n" * 50_000 + b"\r\n"),
        Answer(status=206, body=b"part"),
        Answer(body=b"  \n"),
    ],
)
async def test_an_answer_that_is_cut_or_garbled_is_a_broken_one(broken: Answer) -> None:
    error = await failure_of(broken)
    assert (error.reason, error.transient) == (Reason.BROKEN_ANSWER, True)


async def test_a_body_that_drips_for_ever_is_given_up() -> None:
    slow = Answer(body=drip(*[b"x"] * 1000))
    error = await failure_of(slow, replace(LOCAL, total_time=BRIEF))
    assert (error.reason, error.transient) == (Reason.TIMEOUT, True)


async def test_a_silent_server_is_given_up() -> None:
    error = await failure_of(Answer(body=drip(b"late", pause=30)), replace(LOCAL, silence=BRIEF))
    assert error.reason is Reason.TIMEOUT


async def test_nobody_listening_is_a_connection_error() -> None:
    async with serve({}) as server:
        closed = server.url()
    async with local_web() as web:
        with pytest.raises(FetchError) as caught:
            await web.fetcher.get(closed, policy=FetchPolicy(robots=False))
    assert (caught.value.reason, caught.value.transient) == (Reason.CONNECT, True)


@pytest.mark.parametrize(
    ("status", "reason", "transient"),
    [
        (400, Reason.HTTP_ERROR, False),
        (401, Reason.LOGIN, False),
        (403, Reason.FORBIDDEN, True),
        (404, Reason.NOT_FOUND, False),
        (408, Reason.TIMEOUT, True),
        (410, Reason.GONE, False),
        (429, Reason.RATE_LIMITED, True),
        (451, Reason.FORBIDDEN, False),
        (500, Reason.SERVER_ERROR, True),
        (503, Reason.SERVER_ERROR, True),
        (522, Reason.SERVER_ERROR, True),
    ],
)
async def test_a_status_says_what_to_do(status: int, reason: Reason, *, transient: bool) -> None:
    error = await failure_of(html("<h1>No</h1>", status=status))
    assert (error.reason, error.transient, error.status) == (reason, transient, status)
    assert isinstance(error, BlockedError) == (reason in {Reason.LOGIN, Reason.FORBIDDEN})


@pytest.mark.parametrize("value", ["120", "Wed, 04 Mar 2026 12:02:00 GMT"])
async def test_retry_after_is_passed_on(value: str) -> None:
    assert (await failure_of(html("busy", status=503, retry_after=value))).retry_after == timedelta(minutes=2)


async def test_a_gzipped_page_of_several_members_is_read_whole() -> None:
    body = gzip.compress(b"<h1>One") + gzip.compress(b" and two</h1>") + b"\0\0"
    async with serve({"/": Answer(body=body, headers={"content-encoding": "gzip"})}) as server:
        assert (await page_of(server.url())).body == b"<h1>One and two</h1>"
