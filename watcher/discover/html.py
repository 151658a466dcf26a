"""HTML pages: the list of statements found by its structure, selectors where the maintainer gives them."""

from collections.abc import Sequence

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
from watcher.discover.selectors import suggested
from watcher.discover.sniff import sniff
from watcher.errors import ParseError
from watcher.model.item import Discovery, Item
from watcher.model.page import Page
from watcher.model.reason import Reason
from watcher.model.source import ListingSpec, Source, SourceKind
from watcher.text.charset import decode
from watcher.text.dates import DateSense, Order
from watcher.text.tree import parse

_STEPS_SHOWN = 4
_LINKS = frozenset({"a"})
_MOST_LINKS = 10_000
"""Beyond, a page is no listing, and reading it would take seconds."""


def discover_html(page: Page, source: Source) -> Discovery:
    """Find the list of statements of an HTML page.

    Raises ParseError WRONG_TYPE, SELECTOR_ROT, EMPTY_LISTING, BROKEN_MARKUP.
    """
    kind = sniff(page)
    if kind not in {SourceKind.HTML, SourceKind.TELEGRAM}:
        raise ParseError(f"{page.final_url} is no HTML page but {kind}", reason=Reason.WRONG_TYPE)
    html = decode(page.body, page.headers.get("content-type", ""))
    tree = parse(close_links(html))
    outline = Outline(tree, page.final_url)
    if len(outline.positions(_LINKS)) > _MOST_LINKS:
        raise ParseError(f"{page.final_url} has more than {_MOST_LINKS:,} links", reason=Reason.TOO_LARGE)
    language = source.language or _language(tree)
    sense = DateSense(
        language=language,
        timezone=source.timezone,
        now=page.fetched_at,
        order=Order.MONTH_FIRST if is_american(page.final_url) else None,
    )
    found = _Search(page, tree, outline, sense)
    listing = found.by(source.listing) or found.by_structure()
    items = found.items(listing, source.listing)
    selectors = source.listing if source.listing != ListingSpec() else found.selectors(listing, items)
    place = selectors.item if selectors and selectors.item else " > ".join(listing.group.path[-_STEPS_SHOWN:])
    following = (
        found.next_url(source.listing) if source.listing.next else next_html_page(outline, listing.group)
    )
    return listed(
        items,
        page=page,
        method=f"html: {place}",
        next_url=following,
        better=declared_feeds(tree, outline.base),
        selectors=selectors,
    )


class _Search:
    """One page, read by selectors or by its structure."""

    def __init__(self, page: Page, tree: LexborHTMLParser, outline: Outline, sense: DateSense) -> None:
        self._page = page
        self._tree = tree
        self._outline = outline
        self._sense = sense
        self._paths = Paths(outline)

    def by(self, spec: ListingSpec) -> Listing | None:
        """Read the entries that selectors say, None where they say none; raises ParseError SELECTOR_ROT."""
        group = self._selected(spec).group(self._paths, self._sense)
        return read_listing(self._outline, self._paths, group, self._sense) if group else None

    def by_structure(self) -> Listing:
        """Find the list that looks most like one of statements; raises ParseError EMPTY_LISTING."""
        groups = built_alike(self._outline, self._paths, groups_of(self._outline, self._paths))
        best = best_listing(self._outline, self._paths, groups, self._sense)
        if best is None:
            better = declared_feeds(self._tree, self._outline.base)
            hint = f"; it names {', '.join(better)}" if better else ""
            raise ParseError(
                f"no list of statements on {self._page.final_url}{hint}", reason=Reason.EMPTY_LISTING
            )
        return best

    def items(self, listing: Listing, spec: ListingSpec) -> list[Item]:
        """Return the items of a listing, with the selected titles and dates where selectors are given."""
        selected = self._selected(spec)
        group = listing.group
        titles = selected.titles(group) or listing.titles
        dates = selected.dates(group, self._sense) or listing.dates
        return [
            Item(url=entry.url, title=title, published=date.published if date else None)
            for entry, title, date in zip(group.entries, titles, dates, strict=True)
            if title or selected.entries
        ]

    def selectors(self, listing: Listing, items: Sequence[Item]) -> ListingSpec | None:
        """Return selectors that find the same items on this page, None where there are none."""
        selected = self._selected(ListingSpec())
        spec = suggested(self._tree, self._outline, listing, selected, self._sense)
        again = self.by(spec) if spec else None
        return spec if spec and again and self.items(again, spec) == items else None

    def next_url(self, spec: ListingSpec) -> str | None:
        """Return where the selected link to the next page leads."""
        return self._selected(spec).next_url()

    def _selected(self, spec: ListingSpec) -> Selected:
        return Selected(self._tree, self._outline, spec, self._page)


def _language(tree: LexborHTMLParser) -> str | None:
    """Return the language that the page declares, ISO 639-1."""
    root = tree.css_first("html[lang], html[xml\\:lang], body[lang]")
    declared = (root.attributes.get("lang") or root.attributes.get("xml:lang") or "") if root else ""
    code = declared.strip().lower().replace("_", "-").partition("-")[0]
    return code if len(code) == 2 and code.isalpha() else None  # noqa: PLR2004 - ISO 639-1
