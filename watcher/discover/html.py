"""HTML pages: the list of statements found by its structure, selectors where the maintainer gives them."""

from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser

from watcher.discover.addresses import is_american
from watcher.discover.builds import built_alike
from watcher.discover.dating import Listing
from watcher.discover.declared import declared_feeds
from watcher.discover.groups import groups_of
from watcher.discover.listing import listed
from watcher.discover.outline import Outline
from watcher.discover.pager import next_html_page
from watcher.discover.paths import Paths
from watcher.discover.ranking import best_listing, read_listing
from watcher.discover.repair import close_links
from watcher.discover.selected import Selected
from watcher.discover.sniff import sniff
from watcher.errors import ParseError
from watcher.model.item import Discovery, Item
from watcher.model.page import Page
from watcher.model.reason import Reason
from watcher.model.source import Source, SourceKind
from watcher.text.charset import decode
from watcher.text.dates import DateSense, Order
from watcher.text.tree import parse

_STEPS_SHOWN = 4


def discover_html(page: Page, source: Source) -> Discovery:
    """Find the list of statements of an HTML page.

    Raises ParseError WRONG_TYPE, SELECTOR_ROT, EMPTY_LISTING, BROKEN_MARKUP.
    """
    kind = sniff(page)
    if kind not in {SourceKind.HTML, SourceKind.TELEGRAM}:
        raise ParseError(f"{page.final_url} is no HTML page but {kind}", reason=Reason.WRONG_TYPE)
    tree = parse(close_links(decode(page.body, page.headers.get("content-type", ""))))
    outline = Outline(tree, page.final_url)
    language = source.language or _language(tree)
    sense = DateSense(
        language=language,
        timezone=source.timezone,
        now=page.fetched_at,
        order=Order.MONTH_FIRST if is_american(page.final_url) else None,
    )
    paths = Paths(outline)
    selected = Selected(tree, outline, source.listing, page)
    group = selected.group(paths, sense)
    if group is not None:
        found = read_listing(outline, paths, group, sense)
    else:
        groups = built_alike(outline, paths, groups_of(outline, paths))
        best = best_listing(outline, paths, groups, sense)
        if best is None:
            raise _nothing(page, tree, outline)
        found = best
    return listed(
        _items(found, selected, sense),
        page=page,
        method="html: " + " > ".join(found.group.path[-_STEPS_SHOWN:]),
        next_url=selected.next_url() if source.listing.next else next_html_page(outline, found.group),
        better=declared_feeds(tree, outline.base),
    )


def _nothing(page: Page, tree: LexborHTMLParser, outline: Outline) -> ParseError:
    better = declared_feeds(tree, outline.base)
    hint = f"; it names {', '.join(better)}" if better else ""
    return ParseError(f"no list of statements on {page.final_url}{hint}", reason=Reason.EMPTY_LISTING)


def _items(listing: Listing, selected: Selected, sense: DateSense) -> Iterator[Item]:
    """Yield the items of a listing, with the selected titles and dates where selectors are given."""
    group = listing.group
    titles = selected.titles(group) or listing.titles
    dates = selected.dates(group, sense) or listing.dates
    for entry, title, date in zip(group.entries, titles, dates, strict=True):
        if title or selected.entries:
            yield Item(url=entry.url, title=title, published=date.published if date else None)


def _language(tree: LexborHTMLParser) -> str | None:
    """Return the language that the page declares, ISO 639-1."""
    root = tree.css_first("html[lang], html[xml\\:lang], body[lang]")
    declared = (root.attributes.get("lang") or root.attributes.get("xml:lang") or "") if root else ""
    code = declared.strip().lower().replace("_", "-").partition("-")[0]
    return code if len(code) == 2 and code.isalpha() else None  # noqa: PLR2004 - ISO 639-1
