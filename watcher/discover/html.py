"""HTML pages: the list of statements found by its structure, selectors where the maintainer gives them."""

from collections.abc import Sequence

from selectolax.lexbor import LexborHTMLParser

from watcher.discover.declared import declared_feeds
from watcher.discover.groups import Paths, groups_of
from watcher.discover.listing import listed
from watcher.discover.outline import Outline
from watcher.discover.paging import next_html_page
from watcher.discover.ranking import Listing, best_listing
from watcher.discover.sniff import sniff
from watcher.errors import ParseError
from watcher.model.item import Discovery, Item
from watcher.model.page import Page
from watcher.model.reason import Reason
from watcher.model.source import Source, SourceKind
from watcher.text.charset import decode
from watcher.text.dates import DateSense
from watcher.text.tree import parse


def discover_html(page: Page, source: Source) -> Discovery:
    """Find the list of statements of an HTML page.

    Raises ParseError WRONG_TYPE, SELECTOR_ROT, EMPTY_LISTING, BROKEN_MARKUP.
    """
    kind = sniff(page)
    if kind not in {SourceKind.HTML, SourceKind.TELEGRAM}:
        raise ParseError(f"{page.final_url} is no HTML page but {kind}", reason=Reason.WRONG_TYPE)
    tree = parse(decode(page.body, page.headers.get("content-type", "")))
    outline = Outline(tree, page.final_url)
    language = source.language or _language(tree)
    sense = DateSense(language=language, timezone=source.timezone, now=page.fetched_at)
    paths = Paths()
    found = best_listing(outline, paths, groups_of(outline, paths), sense)
    better = declared_feeds(tree, outline.base)
    return listed(
        _items(found) if found else (),
        page=page,
        method="html: " + (" > ".join(found.group.path[-4:]) if found else "nothing that repeats"),
        next_url=next_html_page(tree, outline),
        better=better,
    )


def _items(listing: Listing) -> Sequence[Item]:
    dates = listing.dating.dates if listing.dating else (None,) * len(listing.group.entries)
    return [
        Item(url=entry.url, title=title, published=date.published if date else None)
        for entry, title, date in zip(listing.group.entries, listing.title.slot.texts, dates, strict=True)
        if title
    ]


def _language(tree: LexborHTMLParser) -> str | None:
    """Return the language that the page declares, ISO 639-1."""
    root = tree.css_first("html[lang], html[xml\\:lang], body[lang]")
    declared = (root.attributes.get("lang") or root.attributes.get("xml:lang") or "") if root else ""
    code = declared.strip().lower().replace("_", "-").partition("-")[0]
    return code if len(code) == 2 and code.isalpha() else None  # noqa: PLR2004 - ISO 639-1
