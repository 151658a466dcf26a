"""Where the next, older page of a feed or an API is: what it names, and what its software usually does."""

import re
from functools import lru_cache
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from watcher.model.page import Page
from watcher.text.urls import absolute, canonical

_PAGE_KEY = re.compile(
    r"page(?:d|num|number|no|index|_?nr|_?id)?|[\w-]*[_-](?:page|cur|pag|paged)|pagen_\d+|page_at_\d\w*|pg|p|pn"
    r"|currentpage|cur|seite|pagina|str|strona|sayfa|sida|sivu|gtp",
    re.IGNORECASE,
)
_OFFSET_KEY = re.compile(
    r"[\w-]*offset|(?:limit)?start(?:row|at|record|index)?|skip|from|\$skip|first|debut\w*|b_start(?::int)?|begin",
    re.IGNORECASE,
)
_PAGE_IN_PATH = re.compile(
    r"/(?:page|seite|pagina|strona|stranica|sayfa|sida)[/-]?(\d{1,4})(?=/|$|\.)"
    r"|(?:/p|/index_|/list_|/default_|-page-|_p)(\d{1,4})(?=/|$|\.)|(?<!/\d{4})(?<!/\d{4}/\d\d)/(\d{1,3})/?$",
    re.IGNORECASE,
)


def next_feed_page(page: Page, feed: Any) -> str | None:
    """Return a feed's next page: the link it names (RFC 5005), or WordPress's ``?paged=``."""
    for link in feed.get("links", []):
        if link.get("rel") == "next":
            named = absolute(page.final_url, text_of(link, "href"))
            return named if named and same_site(named, page.final_url) else None
    if "wordpress" in str(feed.get("generator", "")).lower():
        return numbered(page.final_url, "paged", first=1)
    return None


def text_of(part: Any, key: str) -> str:
    """Return a text of a feed as feedparser read it, nothing where it is none: it may be anything."""
    value = part.get(key)
    return value if isinstance(value, str) else ""


def same_site(one: str, other: str) -> bool:
    """Tell whether two addresses have the same host, ``www.`` aside."""
    return _host(one) == _host(other)


def _host(url: str) -> str:
    return (urlsplit(url).hostname or "").removeprefix("www.")


def is_page_key(key: str) -> bool:
    """Tell whether a query parameter counts pages or items: ``page``, ``PAGEN_1``, ``b_start:int``."""
    return bool(_PAGE_KEY.fullmatch(key) or _OFFSET_KEY.fullmatch(key))


def counts_pages(url: str) -> bool:
    """Tell whether the query of an address says which page of a list it is."""
    return any(is_page_key(key) for key, _ in parse_qsl(urlsplit(url).query))


@lru_cache(maxsize=1024)
def page_number(url: str) -> int | None:
    """Return the number in an address that says which page, or which first item, of a list it is."""
    parts = urlsplit(url)
    for key, value in parse_qsl(parts.query):
        if is_page_key(key) and (found := re.fullmatch(r"\D{0,20}(\d{1,6})", value)):
            return int(found[1])
    in_path = _PAGE_IN_PATH.search(parts.path)
    return int(next(filter(None, in_path.groups()))) if in_path else None


@lru_cache(maxsize=1024)
def without_page(url: str) -> tuple[str, frozenset[tuple[str, str]]]:
    """Return the path and the query of the list that an address is a page of."""
    parts = urlsplit(canonical(url))
    path = _PAGE_IN_PATH.sub("", parts.path)
    path = re.sub(r"(?:/(?:index|default|list)?)?(?:\.[a-z]{3,5})?$", "", path, flags=re.IGNORECASE)
    query = frozenset((key, value) for key, value in parse_qsl(parts.query) if not is_page_key(key))
    return path, query


def next_by_convention(url: str, listed: int, *, total: int | None = None) -> str | None:
    """Return the next page of an address that carries a page number or an offset; else None.

    None as well where the items listed here, or the ``total``, show that this is the last page.
    """
    query = parse_qsl(urlsplit(url).query, keep_blank_values=True)
    for key, value in query:
        if not value.isdecimal():
            continue
        if _OFFSET_KEY.fullmatch(key):
            following = int(value) + listed
            return replaced(url, key, following) if listed and (total or following + 1) > following else None
        if _PAGE_KEY.fullmatch(key) and listed:
            return replaced(url, key, int(value) + 1)
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
