"""Where the next, older page of a listing is: what the page names, and what its software usually does."""

import re
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from selectolax.lexbor import LexborHTMLParser

from watcher.discover.outline import Outline
from watcher.model.page import Page
from watcher.text.urls import absolute

_PAGE_KEYS = re.compile(r"page(?:d|num|number|no|index)?|pg|p|currentpage|seite|pagina", re.IGNORECASE)
_OFFSET_KEYS = re.compile(r"offset|start|skip|from|\$skip|startindex", re.IGNORECASE)


def next_feed_page(page: Page, feed: Any) -> str | None:
    """Return a feed's next page: the link it names (RFC 5005), or WordPress's ``?paged=``."""
    for link in feed.get("links", []):
        if link.get("rel") == "next":
            return absolute(page.final_url, link.get("href", ""))
    if "wordpress" in str(feed.get("generator", "")).lower():
        return numbered(page.final_url, "paged", first=1)
    return None


def next_html_page(tree: LexborHTMLParser, outline: Outline) -> str | None:
    """Return the page that the mark-up calls the next one."""
    for node in tree.css("link[rel~=next][href], a[rel~=next][href]"):
        if url := absolute(outline.base, node.attributes.get("href") or ""):
            return url
    return None


def next_by_convention(url: str, listed: int) -> str | None:
    """Return the next page of an address that carries a page number or an offset; else None."""
    query = parse_qsl(urlsplit(url).query, keep_blank_values=True)
    for key, value in query:
        if not value.isdecimal():
            continue
        if _PAGE_KEYS.fullmatch(key):
            return replaced(url, key, int(value) + 1)
        if _OFFSET_KEYS.fullmatch(key) and listed:
            return replaced(url, key, int(value) + listed)
    return None


def numbered(url: str, key: str, *, first: int) -> str:
    """Return the page after this one, where ``key`` counts pages and is left out on the ``first``."""
    current = dict(parse_qsl(urlsplit(url).query)).get(key, "")
    return replaced(url, key, (int(current) if current.isdecimal() else first) + 1)


def replaced(url: str, key: str, value: int) -> str:
    """Return the address with one query parameter set."""
    parts = urlsplit(url)
    query = [pair for pair in parse_qsl(parts.query, keep_blank_values=True) if pair[0] != key]
    return urlunsplit(parts._replace(query=urlencode([*query, (key, str(value))])))
