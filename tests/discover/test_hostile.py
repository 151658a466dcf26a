"""Whatever arrives: an answer or a ParseError, within seconds, and never a date ahead."""

import time
from contextlib import suppress
from datetime import timedelta
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.layouts import LAYOUTS
from tests.support.listings import framed, rows
from tests.support.pages import FETCHED_AT, page, source
from watcher.discover import discover
from watcher.errors import ParseError

PAGES = [framed(write(rows(4))) for write in LAYOUTS.values()]
SECONDS = 10
"""A page takes two at most; machines that run tests may be several times slower."""
ENTRIES = "".join(
    f"<li><a href=/n/{n}00>Statement number {n} of many</a> {n + 1}.2.2026</li>" for n in range(9)
)
FEED = '<rss version="2.0"><channel>{}</channel></rss>'
ENTITIES = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))

HOSTILE = {
    "nested far too deep": "<div>" * 200_000,
    "nested as deep as can be": "<b>" * 9_000 + ENTRIES,
    "links nested in each other's boxes": "".join(
        f"<div><a href=/n/{n}>Title {n} of 1.2.2026</a>" for n in range(1_000)
    ),
    "one word": "<ul><li><a href=/1>" + "a" * 1_000_000 + "</a>" + ENTRIES,
    "one number": "<ul><li><a href=/1>" + "1" * 1_000_000 + "</a>" + ENTRIES,
    "links without end": "<p>" + "".join(f"<a href=/n/{n}>title of {n}</a> " for n in range(100_000)),
    "many links": "<ul>" + "".join(f"<li><a href=/n/{n}>The title of {n}</a>" for n in range(3_000)),
    "a class for everything": "".join(
        f"<div class=x{'abcdefghij'[n % 10] * (n // 10 % 40)}>"
        f"<a class=y{'abc'[n % 3] * n} href=/{n}>It is {n}</a></div>"
        for n in range(400)
    ),
    "nothing but dates": "<p>" + "12/05/2026 5 May 2026 2026-01-01 " * 20_000,
    "dates in every line": "<ul>"
    + "".join(f"<li><a href=/{n}>Title {n}</a>" + "5 5 may may 5 2026 " * 20 for n in range(300)),
    "numbers and spaces": "<ul>" + ENTRIES.replace("</a>", "</a><b>" + "1 " * 5_000 + "</b>"),
    "addresses of spaces": f"<ul><li><a href='/{' ' * 50_000}x'>Title of it</a>" + ENTRIES,
    "addresses of line breaks": "<ul><li><a href='/" + " \n" * 50_000 + "x'>Title of it</a>" + ENTRIES,
    "attributes without end": "<a " + " ".join(f"x{n}=1" for n in range(50_000)) + " href=/x>t</a>",
    "links never closed": "<ul>" + "".join(f"<li><a href=/n/{n}>title of {n}" for n in range(2_000)),
    "comments never closed": "<!--" * 100_000,
    "cells that reach down": "<table>"
    + "".join(f"<tr><td rowspan=9999>{n}<td rowspan=9999><a href=/{n}>title {n}</a>" for n in range(1_000)),
    "a pager without end": "<ul>"
    + ENTRIES
    + "".join(f"<a href=?page={n}>{n % 900}</a>" for n in range(5_000)),
    "angle brackets": "<" * 500_000,
    "deep JSON": '{"a":' * 50_000,
    "JSON of many lists": "{"
    + ",".join(f'"k{n}":[{{"title":"Title {n}","url":"/{n}"}}]' for n in range(9_000))
    + "}",
    "JSON of many fields": "[{" + ",".join(f'"k{n}":"2026-05-01"' for n in range(30_000)) + "}]",
    "an entity bomb": f"<!DOCTYPE x [<!ENTITY e0 'lol'>{ENTITIES}]>"
    + FEED.format("<item><title>&e9;</title></item>"),
    "a feed never closed": FEED.format("<item>" * 50_000),
    "a huge feed": FEED.format(
        "".join(f"<item><title>T {n}</title><link>/{n}</link></item>" for n in range(4_000))
    ),
    "a sitemap never closed": "<urlset>" + "<url><loc>" * 50_000,
    "a prologue without end": "<?x?>" * 100_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_pages_are_survived_within_seconds(name: str) -> None:
    began = time.process_time()
    with suppress(ParseError):
        assert discover(page(HOSTILE[name]), source()).items
    assert time.process_time() - began < SECONDS


@pytest.mark.parametrize(
    "body", [b"\0" * 500_000, bytes(range(256)) * 2_000, b"<ul>" + b"<li><a href=/1>\xc3\xff\xfe" * 500]
)
def test_bytes_that_are_no_text_are_survived(body: bytes) -> None:
    with suppress(ParseError):
        discover(page(body), source())


def check(body: str) -> None:
    """Read a page that may be anything, and hold what is found to what always holds."""
    try:
        found = discover(page(body), source())
    except ParseError:
        return
    latest = (FETCHED_AT + timedelta(days=1)).date()
    assert all(item.published is None or item.published.day <= latest for item in found.items)
    assert all(item.url.startswith(("http://", "https://")) for item in found.items)
    assert found.next_url is None or found.next_url.startswith("https://press.example.org/")
    if found.selectors is not None:
        assert discover(page(body), source(listing=found.selectors)).items == found.items


@settings(max_examples=20, deadline=None)
@given(st.sampled_from(PAGES), st.data())
def test_pages_cut_anywhere_are_survived(body: str, data: st.DataObject) -> None:
    check(body[: data.draw(st.integers(0, len(body)))])


@settings(max_examples=8, deadline=None)
@given(st.sampled_from(PAGES), st.randoms(use_true_random=False), st.integers(2, 3))
def test_pages_shuffled_and_repeated_are_survived(body: str, random: Random, times: int) -> None:
    pieces = body.split("<")
    random.shuffle(pieces)
    check("<".join(pieces))
    check(body * times)


@settings(max_examples=30, deadline=None)
@given(st.text(max_size=400), st.sampled_from(["<ul>{}</ul>", '<rss version="2.0">{}</rss>', "[{}]", "{}"]))
def test_any_text_is_survived(text: str, around: str) -> None:
    check(around.replace("{}", text))
