"""Sitemaps (https://www.sitemaps.org/protocol.html), also those for news search."""

import html
import re

from watcher.discover.listing import listed
from watcher.discover.plaintext import plain_title
from watcher.discover.sniff import root_element
from watcher.errors import ParseError
from watcher.model.item import Discovery, Item
from watcher.model.page import Page
from watcher.model.reason import Reason
from watcher.model.source import Source
from watcher.text.charset import decode
from watcher.text.dates import parse_date
from watcher.text.urls import absolute

_ENTRY = re.compile(r"<(?:[\w.-]+:)?(?:url|sitemap)(?:\s[^<>]*)?>", re.IGNORECASE)
_FIELD = r"<(?!image:|video:)(?:[\w.-]+:)?{}(?:\s[^<>]*)?>([^<]*(?:<!\[CDATA\[.*?\]\]>)?)"
_FIELDS = {
    name: re.compile(_FIELD.format(name), re.DOTALL | re.IGNORECASE)
    for name in ("loc", "lastmod", "publication_date", "title")
}
_MOST_NAMED = 20


def discover_sitemap(page: Page, source: Source) -> Discovery:
    """Find the addresses of a sitemap, newest first where they are dated.

    Only a news sitemap has titles. Raises ParseError WRONG_TYPE for anything else, also for an index of
    sitemaps: the message names the sitemaps to choose from.
    """
    text = decode(page.body, page.headers.get("content-type", ""))
    root = root_element(text[:4096])
    if root not in {"urlset", "sitemapindex"}:
        raise ParseError(f"{page.final_url} is no sitemap: <{root}>", reason=Reason.WRONG_TYPE)
    entries = _ENTRY.split(text)[1:]
    if root == "sitemapindex":
        _refuse_index(page, entries)
    items = [item for entry in entries if (item := _item(entry, page, source))]
    if all(item.published for item in items):
        items.sort(key=_published, reverse=True)
    method = "sitemap (news)" if any(item.title for item in items) else "sitemap"
    return listed(items, page=page, method=method)


def _refuse_index(page: Page, entries: list[str]) -> None:
    """Say which sitemaps an index leads to, the likeliest for news first."""
    children = [url for entry in entries if (url := absolute(page.final_url, _field(entry, "loc")))]
    telling = re.compile(
        r"news|press|presse|article|event|post|release|statement|novost|actualit", re.IGNORECASE
    )
    children.sort(key=lambda url: telling.search(url) is None)
    raise ParseError(
        f"{page.final_url} is an index of sitemaps; take one of them as the source: "
        + (", ".join(children[:_MOST_NAMED]) or "it names none"),
        reason=Reason.WRONG_TYPE,
    )


def _item(entry: str, page: Page, source: Source) -> Item | None:
    place = _field(entry, "loc")
    url = absolute(page.final_url, place) if place else None
    if url is None:
        return None
    written = _field(entry, "publication_date") or _field(entry, "lastmod")
    return Item(
        url=url,
        title=plain_title(_field(entry, "title")),
        published=parse_date(
            written, language=source.language, timezone=source.timezone, now=page.fetched_at
        ),
    )


def _field(entry: str, name: str) -> str:
    found = _FIELDS[name].search(entry) if name in entry or name in entry.lower() else None
    if found is None:
        return ""
    inner = found[1].strip()
    return inner[9:].partition("]]>")[0].strip() if inner.startswith("<![CDATA[") else html.unescape(inner)


def _published(item: Item) -> str:
    return item.published.sort_key().isoformat() if item.published else ""
