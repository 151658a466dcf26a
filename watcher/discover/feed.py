"""Feeds: RSS 0.9x, 1.0 (RDF) and 2.0, Atom, JSON Feed."""

import re
from dataclasses import replace
from datetime import timedelta
from typing import Any

import feedparser

from watcher.discover.jsonfeed import discover_json_feed
from watcher.discover.jsontext import looks_like_json
from watcher.discover.listing import listed
from watcher.discover.paging import next_feed_page, text_of
from watcher.discover.plaintext import plain_title, visible_length
from watcher.errors import ParseError
from watcher.model.item import Discovery, Item
from watcher.model.page import Page
from watcher.model.published import Published
from watcher.model.reason import Reason
from watcher.model.source import Source
from watcher.text.charset import decode
from watcher.text.dates import parse_date
from watcher.text.normal import one_line
from watcher.text.urls import absolute

_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
# No feed needs a document type; entities declared in one are the way in for XML bombs.
_DOCTYPE = re.compile(r"<!DOCTYPE[^>\[]*(?:\[.*?\]\s*)?>", re.DOTALL | re.IGNORECASE)
_ENTRY = re.compile(r"<(?:item|entry)[\s>]", re.IGNORECASE)
_MOST_ENTRIES = 2000
_CDATA = re.compile(r"<!\[CDATA\[.*?\]\]>", re.DOTALL)
_OPENS = re.compile(r"<[a-zA-Z]")
_DEEPEST = 5000
_DATES = ("published", "updated", "created")
_PERIODS = {
    "hourly": timedelta(hours=1),
    "daily": timedelta(days=1),
    "weekly": timedelta(weeks=1),
    "monthly": timedelta(days=30),
    "yearly": timedelta(days=365),
}
_LONGEST_COUNT = 7
_SUBSTANTIAL = 280
"""Visible characters from which on a summary may be the statement itself."""


def discover_feed(page: Page, source: Source) -> Discovery:
    """Find the entries of a feed; raises ParseError WRONG_TYPE where the page is none."""
    text = decode(page.body, page.headers.get("content-type", ""))
    if looks_like_json(text[:4096]):
        return discover_json_feed(page, source)
    parsed = _parsed(text, page.final_url)
    if not parsed.get("version") and not parsed.entries:
        raise ParseError(
            f"{page.final_url} is no feed; it begins with {text.strip()[:40]!r}", reason=Reason.WRONG_TYPE
        )
    base = absolute(page.final_url, text_of(parsed.feed, "link")) or page.final_url
    items = [item for entry in parsed.entries if (item := _item(entry, base, page, source))]
    found = listed(
        items,
        page=page,
        method=f"feed ({_name(parsed.get('version') or '')})",
        next_url=next_feed_page(page, parsed.feed),
    )
    return replace(found, time_to_live=_time_to_live(parsed.feed))


def _parsed(text: str, place: str) -> Any:
    plain = _DOCTYPE.sub("", _DECLARATION.sub("", text[:2000]), count=1) + text[2000:]
    plain = _shortened(plain)
    bare = _CDATA.sub("", plain)
    if len(_OPENS.findall(bare)) > bare.count("</") + bare.count("/>") + _DEEPEST:
        raise ParseError(f"{place} has thousands of tags that are never closed", reason=Reason.BROKEN_MARKUP)
    try:
        return feedparser.parse(
            plain.encode("utf-8", "replace"),
            response_headers={"content-type": "application/xml; charset=utf-8"},
            # What an entry holds is read for its text, never shown as mark-up; working on it takes seconds.
            sanitize_html=False,
            resolve_relative_uris=False,
        )
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
        # feedparser falls over parts of some broken feeds.
        raise ParseError(f"{place} is a broken feed: {error}", reason=Reason.BROKEN_MARKUP) from error


def _shortened(text: str) -> str:
    """Return a feed with its first and last entries where it has too many: it may be an archive.

    The newest entries stand at one end of a feed.
    """
    starts = [found.start() for found in _ENTRY.finditer(text)]
    if len(starts) <= _MOST_ENTRIES:
        return text
    half = _MOST_ENTRIES // 2
    return text[: starts[half]] + text[starts[-half] :]


def _name(version: str) -> str:
    """Spell feedparser's version for people: ``rss20`` -> ``RSS 2.0``."""
    if version.startswith("atom"):
        return "Atom"
    digits = version.removeprefix("rss")
    return f"RSS {digits[:1]}.{digits[1:]}" if digits[:1].isdigit() else "RSS"


def _time_to_live(feed: Any) -> timedelta | None:
    """Return how long the feed says that it will not change: its ttl, or its update period."""
    minutes = _count(feed.get("ttl"))
    if minutes:
        return timedelta(minutes=minutes)
    period = _PERIODS.get(str(feed.get("sy_updateperiod", "")).strip().lower())
    return None if period is None else period / (_count(feed.get("sy_updatefrequency")) or 1)


def _count(written: object) -> int:
    """Read a small positive number; 0 for anything else."""
    digits = str(written or "").strip()
    return int(digits) if digits.isdecimal() and len(digits) < _LONGEST_COUNT else 0


def _item(entry: Any, base: str, page: Page, source: Source) -> Item | None:
    url = _link(entry, base)
    if url is None:
        return None
    return Item(
        url=url,
        title=plain_title(text_of(entry, "title")),
        published=_published(entry, page, source),
        guid=one_line(text_of(entry, "id")) or None,
        content=_content(entry),
    )


def _link(entry: Any, base: str) -> str | None:
    """Return the entry's page: the original link behind a redirector, the link, an address as id, a file."""
    links = entry.get("links", [])
    files = [text_of(link, "href") for link in links if link.get("rel") == "enclosure"]
    for href in (text_of(entry, "feedburner_origlink"), text_of(entry, "link"), *files):
        if href and (url := absolute(base, href)):
            return url
    guid = text_of(entry, "id")
    return absolute(base, guid) if guid.startswith(("http://", "https://")) else None


def _published(entry: Any, page: Page, source: Source) -> Published | None:
    """Read the entry's date, in its own offset; feedparser's own reading is in UTC and loses it."""
    for key in _DATES:
        written = dict.get(entry, key)
        if written and (
            published := parse_date(
                written, language=source.language, timezone=source.timezone, now=page.fetched_at
            )
        ):
            return published
    return None


def _content(entry: Any) -> str | None:
    """Return the HTML of the statement where the entry carries a substantial part of it."""
    parts = [text_of(part, "value") for part in entry.get("content", [])]
    fullest = max([*parts, text_of(entry, "summary")], key=len)
    return fullest if visible_length(fullest) >= _SUBSTANTIAL else None
