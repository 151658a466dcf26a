"""A page's pieces with what is needed to weigh any element of it: how much text, how much of it prose."""

import re
from dataclasses import dataclass
from itertools import accumulate

from selectolax.lexbor import LexborNode

from watcher.text.markup import Piece, outline
from watcher.text.tree import elements

_PROSE = 25  # characters: shorter runs are labels, links, captions
_PROSE_CJK = 10
_LONG = 120  # characters: this much is prose even without a full stop
_SENTENCE_END = re.compile(
    r"[.!?…。！？؟।:;：；][\"'”’»)\]）」』*]*\s*$|[.!?][\"'”’»)\]]*\s?\[?\d{1,3}\]?\s*$|[./]-?/?-$"
)
CJK = re.compile(r"[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]")
"""A character of Chinese, Japanese or Korean."""


@dataclass(frozen=True, slots=True)
class Weight:
    """What a stretch of a page holds, in characters."""

    text: int
    linked: int
    """Inside links."""
    prose: int
    """In pieces that are sentences and mostly outside links."""

    @property
    def is_link_list(self) -> bool:
        """Whether most of it is links."""
        return self.linked > 0.5 * self.text

    @property
    def is_mostly_prose(self) -> bool:
        """Whether most of it is sentences."""
        return self.prose > 0.5 * self.text


class Layout:
    """The pieces below a node, those taken out as furniture left out of every weight."""

    def __init__(self, root: LexborNode) -> None:
        found = outline(root)
        self.root = root
        self.pieces = found.pieces
        """All pieces in reading order, furniture too."""
        self.elements = found.elements
        """All elements below the root that are seen, in document order."""
        self.prose = [prose_in(piece) for piece in found.pieces]
        """Of each piece, how many characters of sentences it holds."""
        self._spans = found.spans
        self._weights = [
            (len(piece.block.text), piece.linked, prose)
            for piece, prose in zip(found.pieces, self.prose, strict=True)
        ]
        self._kept = [True] * len(found.pieces)
        self._sums = self._summed()

    def span(self, node: LexborNode) -> tuple[int, int]:
        """Return the half-open range of the node's pieces; empty for what nobody sees."""
        return self._spans.get(node.mem_id, (0, 0))

    def weigh(self, start: int, end: int) -> Weight:
        """Weigh the kept pieces of a range."""
        (text, linked, prose), (text0, linked0, prose0) = self._sums[end], self._sums[start]
        return Weight(text - text0, linked - linked0, prose - prose0)

    def of(self, node: LexborNode) -> Weight:
        """Weigh the kept pieces of a node."""
        return self.weigh(*self.span(node))

    def take_out(self, ranges: list[tuple[int, int]]) -> None:
        """Leave these ranges out from now on."""
        for start, end in ranges:
            self._kept[start:end] = [False] * (end - start)
        self._sums = self._summed()

    def kept(self, start: int, end: int) -> list[int]:
        """Return the positions of the kept pieces of a range."""
        return [at for at in range(start, end) if self._kept[at]]

    def rows(self) -> frozenset[int]:
        """Return the positions of table rows: pieces of several cells."""
        spans = (self.span(node) for node in self.elements if node.tag == "tr" and _is_several(node))
        return frozenset(start for start, end in spans if end == start + 1)

    def _summed(self) -> list[tuple[int, int, int]]:
        weights = (
            weight if kept else (0, 0, 0) for weight, kept in zip(self._weights, self._kept, strict=True)
        )
        return list(
            accumulate(weights, lambda a, b: (a[0] + b[0], a[1] + b[1], a[2] + b[2]), initial=(0, 0, 0))
        )


def _is_several(row: LexborNode) -> bool:
    return sum(cell.tag in {"td", "th"} for cell in elements(row)) > 1


def _is_cjk(text: str) -> bool:
    return not text.isascii() and 3 * len(CJK.findall(text)) > len(text)


def prose_in(piece: Piece) -> int:
    """Count the characters of a piece that is a sentence or more, 0 for a heading, a label or a link."""
    length = len(piece.block.text)
    own = length - piece.linked
    least = _PROSE_CJK if _is_cjk(piece.block.text) else _PROSE
    if piece.block.heading or own < least or own <= piece.linked:
        return 0
    return length if length >= _LONG or _SENTENCE_END.search(piece.block.text) else 0
