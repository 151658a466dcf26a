"""Walking a page's mark-up: which elements nobody sees, which stand on lines of their own.

Nothing here recurses, so that no nesting is too deep for it.
"""

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from watcher.errors import ParseError
from watcher.model.reason import Reason

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
UNSEEN = frozenset(
    {
        *(
            "head",
            "title",
            "script",
            "style",
            "template",
            "noscript",
            "svg",
            "canvas",
            "iframe",
            "object",
            "embed",
        ),
        *("button", "select", "datalist", "textarea", "input", "audio", "video", "map", "rt", "rp"),
    }
)
"""Elements whose content is not text of the page."""
BLOCKS = HEADINGS | {
    *(
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "caption",
        "center",
        "dd",
        "details",
        "dialog",
        "dir",
    ),
    *(
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "header",
        "hgroup",
        "hr",
        "html",
    ),
    *(
        "legend",
        "li",
        "main",
        "menu",
        "nav",
        "ol",
        "p",
        "pre",
        "search",
        "section",
        "summary",
        "table",
        "tbody",
    ),
    *("tfoot", "thead", "tr", "ul"),
}
"""Elements that stand on lines of their own."""

_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_NESTING = re.compile(
    r"<(/?)(?:div|section|article|main|center|blockquote|fieldset|ul|ol|dl|table|form|aside|nav|header|footer)\b",
    re.IGNORECASE,
)
_DEEPEST = 5_000
"""Levels: beyond, parsing takes time that grows with their square."""
_LONG_TAG = re.compile(r"<[a-zA-Z][^<>]{10000,}")
_MOST_ATTRIBUTES = 5000
"""Of one tag: parsing them takes time that grows with their square."""
_MOST_TAGS = 120_000
"""Beyond, a page is no page of a press service, and reading it would take seconds."""


def parse(html: str) -> LexborHTMLParser:
    """Parse a page; raises ParseError (too-large, broken-markup) for what no page of a real site is."""
    tags = html.count("<")
    if tags > _MOST_TAGS:
        raise ParseError(f"the mark-up holds {tags} tags, more than {_MOST_TAGS}", reason=Reason.TOO_LARGE)
    if tags > _DEEPEST and _nesting(html) > _DEEPEST:
        raise ParseError(f"the mark-up nests more than {_DEEPEST} levels deep", reason=Reason.BROKEN_MARKUP)
    if any(len(tag[0].split(None, _MOST_ATTRIBUTES)) > _MOST_ATTRIBUTES for tag in _LONG_TAG.finditer(html)):
        raise ParseError(f"a tag has more than {_MOST_ATTRIBUTES:,} attributes", reason=Reason.BROKEN_MARKUP)
    return LexborHTMLParser(html)


def _nesting(html: str) -> int:
    """Return how deep the elements that can nest without bound do so."""
    depth = deepest = 0
    for tag in _NESTING.finditer(html):
        depth = max(0, depth - 1) if tag[1] else depth + 1
        deepest = max(deepest, depth)
    return deepest


def is_hidden(node: LexborNode) -> bool:
    """Tell whether the mark-up itself says that a reader does not see this element."""
    attributes = node.attributes
    if not attributes:
        return False
    return "hidden" in attributes or bool(_HIDDEN_STYLE.search(attributes.get("style") or ""))


def walk(root: LexborNode) -> Iterator[tuple[LexborNode, bool]]:
    """Yield every node at and below ``root`` as ``(node, entering)``, leaving out what nobody sees."""
    node: LexborNode | None = root
    while node is not None:
        seen = node.is_text_node or (node.tag not in UNSEEN and not is_hidden(node))
        if seen:
            yield node, True
            if node.first_child is not None:
                node = node.first_child
                continue
            yield node, False
        while node is not None and node.mem_id != root.mem_id and node.next is None:
            node = node.parent
            if node is not None:
                yield node, False
        if node is None or node.mem_id == root.mem_id:
            return
        node = node.next


def elements(node: LexborNode) -> Iterator[LexborNode]:
    """Yield the child elements of a node."""
    child = node.first_child
    while child is not None:
        if child.is_element_node:
            yield child
        child = child.next
