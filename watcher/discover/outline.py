"""A page laid flat: its elements in document order, each with the stretch of text it holds.

The tree is walked once and never recursed into; questions about "inside", "before" and "the text of"
become comparisons of positions.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate

from selectolax.lexbor import LexborHTMLParser, LexborNode

from watcher.text.normal import one_line
from watcher.text.urls import absolute

_SKIPPED = frozenset(
    {"head", "title", "script", "style", "template", "noscript", "svg", "canvas", "iframe", "object", "embed"}
    | {"button", "select", "datalist", "textarea", "audio", "video", "map", "rt", "rp"}
)
INLINE = frozenset(
    {"a", "abbr", "acronym", "b", "bdi", "bdo", "big", "blink", "cite", "code", "data", "del", "dfn", "em"}
    | {"font", "i", "img", "ins", "kbd", "label", "mark", "nobr", "output", "q", "s", "samp", "small", "span"}
    | {"strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr"}
)
# A saved copy of a page links to saved copies; what they are copies of is meant.
_ARCHIVED = re.compile(r"https?://web\.archive\.org/web/\d{4,14}[a-z_]*/(?=https?://)")
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
CELLS = frozenset({"td", "th"})
LINE = "\n"
_MOST_PIECES = 1500
_MOST_COLUMNS = 100


@dataclass(slots=True, eq=False)
class Element:
    """One element; ``position`` .. ``end`` are it and its descendants, ``start`` .. ``stop`` its text."""

    tag: str
    node: LexborNode
    parent: "Element | None"
    position: int
    depth: int
    start: int
    attributes: dict[str, str | None]
    end: int = 0
    stop: int = 0
    column: int = 0
    """Of a table cell: how many cells stand before it in its row, those that reach down into it included."""
    children: list["Element"] = field(default_factory=list)

    @property
    def classes(self) -> tuple[str, ...]:
        """The class names, in order."""
        return tuple((self.attributes.get("class") or "").split())

    def holds(self, other: "Element") -> bool:
        """Tell whether ``other`` is this element or inside it."""
        return self.position <= other.position < self.end

    def ancestors(self) -> Iterator["Element"]:
        """Yield the parent, its parent, and so on."""
        each = self.parent
        while each is not None:
            yield each
            each = each.parent


class Outline:
    """The visible part of a page."""

    def __init__(self, tree: LexborHTMLParser, url: str) -> None:
        self.url = url
        base = tree.css_first("base[href]")
        self.base = (absolute(url, base.attributes.get("href") or "") if base else None) or url
        following = tree.css_first("link[rel~=next][href]")
        self.declared_next = (
            absolute(self.base, following.attributes.get("href") or "") if following else None
        )
        """The next page by the page's head."""
        self.elements: list[Element] = []
        self.pieces: list[str] = []
        """Text nodes, and LINE wherever a reader sees a new line begin."""
        self.owners: list[Element] = []
        """The element each piece stands directly in."""
        self._positions: dict[frozenset[str], list[int]] = {}
        root = tree.body or tree.root
        if root is not None:
            self._walk(root)
        _number_columns(self.elements)

    @cached_property
    def by_node(self) -> dict[int, Element]:
        """The elements by their node's identity, for what CSS selectors find."""
        return {element.node.mem_id: element for element in self.elements}

    @cached_property
    def links(self) -> list[tuple[Element, str]]:
        """Every link to another page over http(s), with its absolute address."""
        found = []
        for element in self.elements:
            href = element.attributes.get("href") if element.tag == "a" else None
            if href and not href.strip().startswith("#") and (url := absolute(self.base, href)):
                found.append((element, _ARCHIVED.sub("", url)))
        return found

    def text(self, element: Element) -> str:
        """Return an element's visible text on one line, its beginning where it is very long."""
        return self.between(element.start, min(element.stop, element.start + _MOST_PIECES))

    def between(self, start: int, stop: int) -> str:
        """Return the text of a stretch of pieces on one line."""
        return one_line("".join(self.pieces[start:stop]))

    def own_text(self, element: Element) -> str:
        """Return the text directly in an element, not that of its descendants, on one line."""
        own = zip(
            self.pieces[element.start : element.stop], self.owners[element.start : element.stop], strict=True
        )
        return one_line(" ".join(piece for piece, owner in own if owner is element))

    def owners_of(self, element: Element) -> Iterator[Element]:
        """Yield the elements at and below ``element`` that directly hold visible text."""
        for index in range(element.start, element.stop):
            if not self.pieces[index].isspace():
                yield self.owners[index]

    def length(self, element: Element) -> int:
        """Return how many characters of text an element has, white space between pieces not counted."""
        return self._lengths[element.stop] - self._lengths[element.start]

    @cached_property
    def _lengths(self) -> list[int]:
        """How many characters stand before each piece."""
        return [0, *accumulate(len(piece.strip()) for piece in self.pieces)]

    def count(self, what: Sequence[int], element: Element) -> int:
        """Return how many of some sorted positions lie at or inside an element."""
        return bisect_left(what, element.end) - bisect_left(what, element.position)

    def positions(self, tags: frozenset[str]) -> list[int]:
        """Return where elements of some tags are, in document order."""
        if tags not in self._positions:
            self._positions[tags] = [each.position for each in self.elements if each.tag in tags]
        return self._positions[tags]

    @cached_property
    def link_positions(self) -> list[int]:
        """The positions of all links."""
        return [link.position for link, _ in self.links]

    @cached_property
    def worded_links(self) -> list[int]:
        """The positions of the links that have text."""
        return [link.position for link, _ in self.links if self.length(link)]

    def line_of(self, element: Element) -> int:
        """Return the number of the line that an element's text begins on."""
        return bisect_right(self._breaks, element.start)

    @cached_property
    def _breaks(self) -> list[int]:
        """Where lines begin, also after ``<br>``."""
        return [index for index, piece in enumerate(self.pieces) if piece is LINE]

    def within(self, element: Element) -> Sequence[Element]:
        """Return an element and its descendants in document order."""
        return self.elements[element.position : element.end]

    def _walk(self, root: LexborNode) -> None:
        node: LexborNode | None = root
        parent: Element | None = None
        while node is not None:
            element = self._enter(node, parent)
            child = node.first_child if element is not None else None
            if element is not None and child is not None:
                node, parent = child, element
                continue
            if element is not None:
                self._leave(element)
            while node.mem_id != root.mem_id and node.next is None and parent is not None:
                self._leave(parent)
                node, parent = parent.node, parent.parent
            if node.mem_id == root.mem_id:
                return
            node = node.next

    def _enter(self, node: LexborNode, parent: Element | None) -> Element | None:
        """Note a node; None for text, comments and elements nobody sees."""
        if node.is_text_node and parent is not None:
            self._add(node.text_content or "", parent)
            return None
        tag = node.tag
        if not node.is_element_node or tag is None or tag in _SKIPPED:
            return None
        element = Element(
            tag=tag,
            node=node,
            parent=parent,
            position=len(self.elements),
            depth=parent.depth + 1 if parent else 0,
            start=len(self.pieces),
            attributes=node.attributes,
        )
        self.elements.append(element)
        if tag not in INLINE:
            self._add(LINE, element)
            element.start = len(self.pieces)
        if parent is not None:
            parent.children.append(element)
        return element

    def _leave(self, element: Element) -> None:
        element.end = len(self.elements)
        element.stop = len(self.pieces)
        if element.tag not in INLINE:
            self._add(LINE, element)

    def _add(self, piece: str, owner: Element) -> None:
        self.pieces.append(piece)
        self.owners.append(owner)


def _number_columns(elements: Sequence[Element]) -> None:
    """Tell the cells of tables their columns; a cell may reach down into rows below its own."""
    reaching: dict[int, dict[int, int]] = {}
    """For each table body: the columns taken in its next row, and for how many rows more."""
    for row in elements:
        if row.tag != "tr" or row.parent is None:
            continue
        taken = reaching.get(row.parent.position, {})
        below = {column: rows - 1 for column, rows in taken.items() if rows > 1}
        column = 0
        for cell in row.children:
            if cell.tag not in CELLS:
                continue
            while column in taken:
                column += 1
            cell.column = column
            written = (cell.attributes.get("rowspan") or "").strip()
            if column < _MOST_COLUMNS and written.isdecimal() and int(written[:4]) > 1:
                below[column] = int(written[:4]) - 1
            column += 1
        reaching[row.parent.position] = below
