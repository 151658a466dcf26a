"""What the maintainer's selectors point at; what they leave open stays automatic."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from selectolax.lexbor import LexborHTMLParser, LexborNode, SelectolaxError

from watcher.discover.dating import Dates, date_of
from watcher.discover.groups import Entry, Group, Link, entries_of
from watcher.discover.listing import selector_rot
from watcher.discover.numerals import with_order
from watcher.discover.outline import Element, Outline
from watcher.discover.paths import Path, Paths
from watcher.discover.regions import Region
from watcher.discover.surroundings import years
from watcher.discover.titles import quality
from watcher.model.page import Page
from watcher.model.published import Published
from watcher.model.source import ListingSpec
from watcher.text.dates import DateFound, DateSense

_ATTRIBUTES = ("datetime", "content", "data-date")


class Selected:
    """A page's elements by the selectors of its source."""

    def __init__(self, tree: LexborHTMLParser, outline: Outline, spec: ListingSpec, page: Page) -> None:
        self._tree = tree
        self._outline = outline
        self._spec = spec
        self._page = page
        self._urls = {link.position: url for link, url in outline.links}

    @property
    def entries(self) -> bool:
        """Whether the maintainer says what the entries are."""
        return self._spec.item is not None or self._spec.link is not None

    def group(self, paths: Paths, sense: DateSense) -> Group | None:
        """Return the entries that ``item`` or ``link`` selects, None where neither is given."""
        if self._spec.item is not None:
            records = list(self._elements("item", self._spec.item))
            entries = tuple(self._linked(records, paths, sense))
        elif self._spec.link is not None:
            links = [link for each in self._elements("link", self._spec.link) if (link := self._link(each))]
            entries = entries_of(self._outline, links) if links else ()
        else:
            return None
        if not entries:
            key, selector = ("link", self._spec.link) if self._spec.link else ("item", self._spec.item)
            raise selector_rot(key, selector or "", self._page, "no link there")
        return Group(entries=entries, region=Region.MAIN, path=(self._spec.item or self._spec.link or "",))

    def titles(self, group: Group) -> tuple[str, ...] | None:
        """Return what ``title`` selects in each record, None where it is not given."""
        if self._spec.title is None:
            return None
        records = [entry.record for entry in group.entries]
        found = self.firsts(records, self._spec.title, "title")
        self._refuse_rot("title", self._spec.title, found)
        return tuple(self._outline.text(each) if each else "" for each in found)

    def dates(self, group: Group, sense: DateSense) -> Dates | None:
        """Return the dates of what ``date`` selects in each record, None where it is not given."""
        if self._spec.date is None:
            return None
        records = [entry.record for entry in group.entries]
        self._refuse_rot("date", self._spec.date, self.firsts(records, self._spec.date, "date"))
        return self.dates_by(records, self._spec.date, sense)

    def texts(self, records: Sequence[Element], css: str) -> list[str]:
        """Return the text of the first element that a selector finds in each record, else nothing."""
        return [self._outline.text(each) if each else "" for each in self.firsts(records, css, "title")]

    def urls(self, records: Sequence[Element], css: str) -> list[str | None]:
        """Return the address of the first link that a selector finds in each record."""
        links = [self._link(each) if each else None for each in self.firsts(records, css, "link")]
        return [link[1] if link else None for link in links]

    def dates_by(self, records: Sequence[Element], css: str, sense: DateSense) -> Dates:
        """Return the dates in the first elements that a selector finds in the records."""
        found = self.firsts(records, css, "date")
        sense = with_order([[self._outline.text(each) for each in found if each]], sense)
        named = years(self._outline, records, sense.now.year + 1)
        senses = [replace(sense, year=year) for year in named]
        return tuple(self._date(each, own) if each else None for each, own in zip(found, senses, strict=True))

    def published(self, element: Element, sense: DateSense) -> Published | None:
        """Return the date that an element gives."""
        found = self._date(element, sense)
        return found.published if found else None

    def next_url(self) -> str | None:
        """Return where the link that ``next`` selects leads; a last page may lack it."""
        nodes = self._css(self._tree, "next", self._spec.next) if self._spec.next else ()
        links = (self._link(element) for node in nodes if (element := self._outline.by_node.get(node.mem_id)))
        return next((link[1] for link in links if link), None)

    def _css(self, node: LexborHTMLParser | LexborNode, key: str, selector: str) -> Sequence[LexborNode]:
        try:
            return node.css(selector)
        except (SelectolaxError, ValueError) as error:
            raise selector_rot(key, selector, self._page, f"it is no CSS selector: {error}") from error

    def _elements(self, key: str, selector: str) -> Iterator[Element]:
        """Yield the visible elements that a selector of the whole page finds; raises if there are none."""
        nodes = self._css(self._tree, key, selector)
        found = [element for node in nodes if (element := self._outline.by_node.get(node.mem_id))]
        if not found:
            raise selector_rot(key, selector, self._page)
        yield from found

    def firsts(self, records: Sequence[Element], css: str, key: str) -> list[Element | None]:
        """Return the first visible element that a selector finds in each record."""
        found: list[Element | None] = []
        for record in records:
            inside = (self._outline.by_node.get(node.mem_id) for node in self._css(record.node, key, css))
            found.append(next((each for each in inside if each), None))
        return found

    def _refuse_rot(self, key: str, selector: str, found: Sequence[object]) -> None:
        if not any(found):
            raise selector_rot(key, selector, self._page)

    def _link(self, element: Element) -> Link | None:
        """Return the link that an element is, holds or stands in."""
        around = (*self._outline.within(element), *element.ancestors())
        found = next((each for each in around if each.position in self._urls), None)
        return (found, self._urls[found.position]) if found else None

    def _linked(self, records: Sequence[Element], paths: Paths, sense: DateSense) -> list[Entry]:
        """Find the link of each record: what ``link`` selects, else the place whose texts are titles."""
        if self._spec.link is not None:
            chosen = self.firsts(records, self._spec.link, "link")
            self._refuse_rot("link", self._spec.link, chosen)
            links = [self._link(each) if each else None for each in chosen]
        else:
            links = self._title_links(records, paths, sense)
        return [
            Entry(link=link[0], url=link[1], record=record)
            for record, link in zip(records, links, strict=True)
            if link
        ]

    def _title_links(self, records: Sequence[Element], paths: Paths, sense: DateSense) -> list[Link | None]:
        places: dict[Path, list[str]] = defaultdict(list)
        inside: list[dict[Path, Element]] = []
        for record in records:
            links = {paths.below(record, each): each for each in reversed(self._outline.within(record))
                     if each.position in self._urls}  # fmt: skip
            inside.append(dict(reversed(links.items())))
            for path, link in links.items():
                places[path].append(self._outline.text(link))
        best = sorted(places, key=lambda path: quality([t for t in places[path] if t], sense), reverse=True)
        return [
            next((self._link(links[path]) for path in best if path in links), None) or self._link(record)
            for record, links in zip(records, inside, strict=True)
        ]

    def _date(self, element: Element, sense: DateSense) -> DateFound | None:
        texts = [element.attributes.get(name) or "" for name in _ATTRIBUTES]
        readings = (date_of(text, sense) for text in (*texts, self._outline.text(element)))
        return next((each for each in readings if each), None)
