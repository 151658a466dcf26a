"""What a page is, by its bytes: servers name the wrong type too often to be asked."""

import re
from urllib.parse import urlsplit

from watcher.discover.jsontext import looks_like_json
from watcher.errors import ParseError
from watcher.model.page import Page
from watcher.model.reason import Reason
from watcher.model.source import SourceKind
from watcher.text.charset import decode

_HEAD = 4096
_BINARY = (
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive or an Office document"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
    (b"\xd0\xcf\x11\xe0", "an Office document"),
    (b"\x1f\x8b", "compressed data"),
)
# What may stand before the root element: comments, a document type, processing instructions.
_PROLOGUE = re.compile(r"(?:\s+|<\?[^>]*>|<!--.*?-->|<!(?!--)[^>\[]*(?:\[[^\]]*\])?[^>]*>)*", re.DOTALL)
_ROOT = re.compile(r"<(?:[\w.-]+:)?(\w+)")
_ROOTS = {
    "rss": SourceKind.FEED,
    "feed": SourceKind.FEED,
    "rdf": SourceKind.FEED,
    "channel": SourceKind.FEED,
    "urlset": SourceKind.SITEMAP,
    "sitemapindex": SourceKind.SITEMAP,
}
_TELEGRAM_HOSTS = frozenset({"t.me", "telegram.me", "telegram.dog"})


def sniff(page: Page) -> SourceKind:
    """Tell the kind of a listing from its first bytes; raises ParseError (WRONG_TYPE) for binary data."""
    for mark, what in _BINARY:
        if page.body.startswith(mark):
            raise ParseError(f"{page.final_url} is {what}, no listing", reason=Reason.WRONG_TYPE)
    head = decode(page.body[:_HEAD], page.headers.get("content-type", ""))
    if looks_like_json(head):
        return SourceKind.FEED if "jsonfeed.org/version/" in head else SourceKind.JSON
    kind = _ROOTS.get(root_element(head))
    if kind is not None:
        return kind
    if urlsplit(page.final_url).hostname in _TELEGRAM_HOSTS and b"tgme_widget_message" in page.body:
        return SourceKind.TELEGRAM
    return SourceKind.HTML


def root_element(text: str) -> str:
    """Return the local name of the first element in lower case; empty where there is none."""
    prologue = _PROLOGUE.match(text)
    root = _ROOT.match(text, prologue.end() if prologue else 0)
    return root[1].lower() if root else ""
