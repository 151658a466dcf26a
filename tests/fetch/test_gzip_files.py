"""Files that are gzip themselves: ``sitemap.xml.gz``, whatever their type and address are called."""

import gzip
from dataclasses import replace

import pytest

from tests.support.fetching import LOCAL, failure_of, page_of
from tests.support.http_server import Answer, serve
from tests.support.pages import source
from watcher.discover import discover
from watcher.model.reason import Reason

SITEMAP = (
    b'<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
    b"<url><loc>https://press.example.org/n/1</loc><lastmod>2026-02-19</lastmod></url></urlset>"
)


@pytest.mark.parametrize(
    "headers",
    [
        {"content-type": "application/gzip"},
        {"content-type": "application/x-gzip"},
        {"content-type": "application/xml"},
        {},
    ],
)
async def test_a_gzip_file_is_read_whatever_it_is_called(headers: dict[str, str]) -> None:
    async with serve({"/": Answer(body=gzip.compress(SITEMAP), headers=headers)}) as server:
        page = await page_of(server.url())
    assert page.body == SITEMAP
    assert [item.url for item in discover(page, source()).items] == ["https://press.example.org/n/1"]


async def test_a_gzip_file_may_be_compressed_once_more_for_the_way() -> None:
    body = gzip.compress(gzip.compress(SITEMAP))
    headers = {"content-encoding": "gzip", "content-type": "application/x-gzip"}
    async with serve({"/": Answer(body=body, headers=headers)}) as server:
        assert (await page_of(server.url())).body == SITEMAP


async def test_a_file_that_is_a_bomb_is_stopped_at_the_cap() -> None:
    bomb = Answer(body=gzip.compress(bytes(30_000_000), 1), headers={"content-type": "application/gzip"})
    error = await failure_of(bomb, replace(LOCAL, max_bytes=1_000_000))
    assert (error.reason, error.transient) == (Reason.TOO_LARGE, False)


async def test_a_file_that_ends_too_early_is_a_broken_answer() -> None:
    assert (await failure_of(Answer(body=gzip.compress(SITEMAP)[:-12]))).reason is Reason.BROKEN_ANSWER
