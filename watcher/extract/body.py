"""Where the statement's text stands on a page, found without selectors.

From the element with most of the page's prose outwards: what stands beside it is joined as long as it looks
alike or stands between the title and the text. After the "sibling join" of Readability (arc90).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser, LexborNode

from watcher.extract.layout import Layout, Weight
from watcher.text.tree import HEADINGS, elements

_MARKED = ('[itemprop="articleBody"]', "article", "main", '[role="main"]')
_RUNNING = HEADINGS | {"p", "ul", "ol", "dl", "blockquote", "table", "pre", "center", "hr", "br"}
_BOXES = frozenset({"div", "table", "section"})
_TEXT_LEVEL = frozenset({"a", "span", "b", "strong", "i", "em", "u", "font", "small", "sup", "sub", "abbr"})
_HALF = 0.5
_FEW_SENTENCES = 600  # characters
_CLOSE = 6  # pieces below the title
_NEAR = 4
_CONTINUES = re.compile(
    r"note|ftn|annex|text|body|content|part|section|para|block|chapter|tab", re.IGNORECASE
)
_FIELD = re.compile(
    r"\b(?:entry-content|post-content|article-?(?:body|content)|field-items?|field--name-body|news-?(?:body|text)|"
    r"story-body|rich-?text|wysiwyg)\b",
    re.IGNORECASE,
)
_LAST_LINE = 60  # characters: a short line in an element of its own, such as the time a briefing ended


@dataclass(frozen=True, slots=True)
class Body:
    """The main text of a page."""

    positions: list[int]
    """Of its pieces, in reading order."""
    core: int
    """Where the one element begins that holds most of it, or its field: what comes before was joined."""


def find_body(tree: LexborHTMLParser, layout: Layout, title: int | None) -> Body:
    """Find the pieces that are the page's main text.

    ``title`` is the position of the title's last piece where the page shows one: nothing before it is text.
    """
    marked = _marked(tree, layout, title)
    core = _core(marked, layout, title)
    ranges = [_without_tail(core, layout)]
    node = core
    is_marked = marked.mem_id != layout.root.mem_id
    while node.mem_id != layout.root.mem_id and node.parent is not None:
        is_marked = is_marked and node.mem_id != marked.mem_id
        ranges += _beside(node, node.parent, layout, title, is_marked=is_marked)
        node = node.parent
    positions = sorted({at for first, last in ranges for at in layout.kept(first, last)})
    return Body([at for at in positions if title is None or at > title], _field_start(core, layout, title))


def _field_start(core: LexborNode, layout: Layout, title: int | None) -> int:
    """Return where the field of a content system begins that the text stands in: all of it is the text."""
    start = layout.span(core)[0]
    node = core.parent
    while node is not None and node.mem_id != layout.root.mem_id:
        first = layout.span(node)[0]
        if title is not None and first <= title:
            break
        if _FIELD.search(node.attributes.get("class") or ""):
            start = first
        node = node.parent
    return start


def _marked(tree: LexborHTMLParser, layout: Layout, title: int | None) -> LexborNode:
    """Find the element that the page itself marks as its main text."""
    whole = layout.of(layout.root).prose
    for selector in _MARKED:
        best = max(tree.css(selector), key=lambda node: layout.of(node).prose, default=None)
        if best is None:
            continue
        first, last = layout.span(best)
        prose = layout.weigh(first, last).prose
        if prose > _HALF * whole or (prose and title is not None and first <= title < last):
            return best
    return layout.root


def _core(node: LexborNode, layout: Layout, title: int | None) -> LexborNode:
    """Go down to the child that holds most of its parent's prose, as long as there is one."""
    while True:
        children = [child for child in elements(node) if child.tag not in _TEXT_LEVEL]
        best = max(children, key=lambda child: _standing(layout, child, title), default=None)
        if (
            best is None
            or best.tag in _RUNNING
            or 2 * _standing(layout, best, title)
            <= sum(_standing(layout, child, title) for child in children)
        ):
            return node
        node = best


def _without_tail(core: LexborNode, layout: Layout) -> tuple[int, int]:
    """Return the range of an element without boxes at its end that hold links and hardly a sentence.

    They may stand deep inside it, where something before them was never closed.
    """
    start, end = layout.span(core)
    last = core.last_child
    while last is not None:
        first, stop = layout.span(last)
        weight = layout.weigh(first, stop)
        if not weight.text:
            last = last.prev
        elif stop != end or first == start:
            break
        elif last.tag in _BOXES and weight.linked and weight.prose <= _HALF * weight.text:
            end, last = first, last.prev
        else:
            last = last.last_child
    return start, end


def _standing(layout: Layout, node: LexborNode, title: int | None) -> int:
    """Weigh an element's prose; a few sentences count for more below the title."""
    start, end = layout.span(node)
    prose = layout.weigh(start, end).prose
    if title is None or prose > _FEW_SENTENCES or end <= title:
        return prose
    return _NEAR * prose if start - title <= _CLOSE else prose


def _beside(
    node: LexborNode, parent: LexborNode, layout: Layout, title: int | None, *, is_marked: bool
) -> Iterator[tuple[int, int]]:
    """Yield the ranges beside ``node`` in its parent that belong to the same text."""
    first, last = layout.span(node)
    outer_first, _ = layout.span(parent)
    title_above = title is not None and title < outer_first
    title_here = title is not None and outer_first <= title < first
    for sibling, start, end in _units(parent, layout):
        weight = layout.weigh(start, end)
        if not weight.text or start == first or weight.is_link_list:
            continue
        if end <= first:
            after_title = title_above or (title_here and title is not None and end > title)
            if after_title or (title is None and _belongs(node, sibling, weight)):
                yield start, end
        elif start >= last and (_belongs(node, sibling, weight) or (is_marked and weight.is_mostly_prose)):
            yield start, end


def _units(parent: LexborNode, layout: Layout) -> Iterator[tuple[LexborNode | None, int, int]]:
    """Yield each child with its range, and None with the ranges of text that stands between children."""
    at, outer_last = layout.span(parent)
    for child in elements(parent):
        start, end = layout.span(child)
        if end <= start:
            continue
        if start > at:
            yield None, at, start
        if end > at:
            yield child, max(start, at), end
            at = end
    if at < outer_last:
        yield None, at, outer_last


def _belongs(node: LexborNode, sibling: LexborNode | None, weight: Weight) -> bool:
    """Tell whether a sibling continues the text of ``node``."""
    if sibling is None or sibling.tag in _RUNNING or sibling.tag in _TEXT_LEVEL:
        return node.tag not in {"td", "th"}
    if sibling.tag in {"td", "th"} or sibling.tag != node.tag:
        return False
    one, other = _classes(node), _classes(sibling)
    if not _same_part(node.attributes.get("id") or "", sibling.attributes.get("id") or ""):
        return False
    return _alike(one, other) if weight.prose else one == other and weight.text <= _LAST_LINE


def _same_part(one: str, other: str) -> bool:
    """Tell whether two ids may be of one text: not if both name a part of the page and another one."""
    return not (one and other) or _bare(one) == _bare(other) or bool(_CONTINUES.search(other))


def _classes(node: LexborNode) -> frozenset[str]:
    return frozenset((node.attributes.get("class") or "").split())


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    """Compare class names; names that differ in their number only are columns of different width."""
    if one == other:
        return True
    if {_bare(name) for name in one - other} & {_bare(name) for name in other - one}:
        return False
    return 2 * len(one & other) >= len(one | other)


def _bare(name: str) -> str:
    return name.rstrip("0123456789")
