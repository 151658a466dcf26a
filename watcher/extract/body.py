"""Where the statement's text stands on a page, found without selectors."""

from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from watcher.extract.noise import looks_like_noise
from watcher.extract.outline import Extent, measure
from watcher.model.statement import Block
from watcher.text.markup import blocks, walk

_MARKED = ('[itemprop="articleBody"]', "article", "main", '[role="main"]')
_MOSTLY = 0.5
_NEARLY_ALL = 0.85


def find_body(tree: LexborHTMLParser) -> tuple[Block, ...]:
    """Return the blocks of the page's main text; empty where it has none."""
    root = tree.body
    if root is None:
        return ()
    leave_out = _noise(root, measure(root))
    extents = measure(root, leave_out)
    node = _descend(_marked(tree, root, extents), extents)
    return blocks(node, leave_out)


def _noise(root: LexborNode, extents: dict[int, Extent]) -> frozenset[int]:
    """Elements that look like the site's furniture and do not hold most of the page's prose."""
    most = extents[root.mem_id].prose * _MOSTLY
    return frozenset(
        node.mem_id
        for node, entering in walk(root)
        if entering
        and node.is_element_node
        and node.mem_id != root.mem_id
        and looks_like_noise(node)
        and extents[node.mem_id].prose <= most
    )


def _marked(tree: LexborHTMLParser, root: LexborNode, extents: dict[int, Extent]) -> LexborNode:
    """Find the element that the page itself marks as its main text, if that holds most of the prose."""
    whole = extents[root.mem_id].prose
    for selector in _MARKED:
        found = [node for node in tree.css(selector) if node.mem_id in extents]
        best = max(found, key=lambda node: extents[node.mem_id].prose, default=None)
        if best is not None and extents[best.mem_id].prose > _MOSTLY * whole:
            return best
    return root


def _descend(node: LexborNode, extents: dict[int, Extent]) -> LexborNode:
    """Go down as long as one child holds nearly all prose of its parent."""
    while True:
        children = [child for child in _elements(node) if child.mem_id in extents]
        best = max(children, key=lambda child: extents[child.mem_id].prose, default=None)
        if best is None or best.tag in {"p", "ul", "ol", "table", "span", "a", "b", "strong", "em", "i"}:
            return node
        if (
            extents[best.mem_id].prose < _NEARLY_ALL * extents[node.mem_id].prose
            or not extents[best.mem_id].prose
        ):
            return node
        node = best


def _elements(node: LexborNode) -> Iterator[LexborNode]:
    child = node.first_child
    while child is not None:
        if child.is_element_node:
            yield child
        child = child.next
