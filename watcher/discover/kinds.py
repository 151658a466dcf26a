"""The kinds of listing and the one way in."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from watcher.discover.feed import discover_feed
from watcher.discover.html import discover_html
from watcher.discover.json_api import discover_json
from watcher.discover.sitemap import discover_sitemap
from watcher.discover.sniff import sniff
from watcher.discover.telegram import discover_telegram
from watcher.model.item import Discovery
from watcher.model.page import Page
from watcher.model.source import Source, SourceKind

KINDS: Mapping[SourceKind, Callable[[Page, Source], Discovery]] = {
    SourceKind.HTML: discover_html,
    SourceKind.FEED: discover_feed,
    SourceKind.SITEMAP: discover_sitemap,
    SourceKind.JSON: discover_json,
    SourceKind.TELEGRAM: discover_telegram,
}


def discover(page: Page, source: Source) -> Discovery:
    """Find the items that a listing page announces, by the source's kind or by what the page is.

    Raises ParseError: WRONG_TYPE (the page is not of the configured kind), EMPTY_LISTING (no items on
    it), SELECTOR_ROT (a configured selector or path finds nothing), BROKEN_MARKUP (it cannot be read).
    """
    kind = sniff(page) if source.kind is SourceKind.AUTO else source.kind
    return replace(KINDS[kind](page, source), kind=kind)
