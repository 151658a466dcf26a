"""How much text stands where: one measurement of a page's tree, which choosing the body rests on."""

from collections.abc import Container
from dataclasses import dataclass

from selectolax.lexbor import LexborNode

from watcher.text.markup import BLOCK, walk
from watcher.text.normal import one_line

_PROSE = 40  # characters of a run of text outside links: a sentence rather than a label
_PROSE_CJK = 15
_BREAKS = BLOCK | {"td", "th", "br"}


@dataclass(slots=True)
class Extent:
    """What an element holds, in characters."""

    text: int = 0
    linked: int = 0
    """Of these, inside links."""
    prose: int = 0
    """Of these, in runs long enough to be sentences and mostly outside links."""

    def add(self, other: "Extent") -> None:
        """Count what a child holds."""
        self.text += other.text
        self.linked += other.linked
        self.prose += other.prose


@dataclass(slots=True)
class _Run:
    text: str = ""
    linked: int = 0

    def extent(self) -> Extent:
        length = len(one_line(self.text))
        own = length - self.linked
        least = _PROSE if self.text.isascii() or not _is_cjk(self.text) else _PROSE_CJK
        return Extent(length, min(self.linked, length), length if own >= least and own > self.linked else 0)


def measure(root: LexborNode, leave_out: Container[int] = ()) -> dict[int, Extent]:
    """Count the text of every element at and below ``root``; keys are ``mem_id``."""
    extents: dict[int, Extent] = {}
    stack: list[Extent] = []
    run, links = _Run(), 0
    for node, entering in walk(root, leave_out):
        if node.is_text_node:
            text = node.text_content or ""
            run.text += text
            run.linked += len(text.strip()) if links else 0
            continue
        if not node.is_element_node:
            continue
        if node.tag in _BREAKS and stack:
            stack[-1].add(run.extent())
            run = _Run()
        if node.tag == "a":
            links += 1 if entering else -1
        if entering:
            extents[node.mem_id] = Extent()
            stack.append(extents[node.mem_id])
        else:
            done = stack.pop()
            if stack:
                stack[-1].add(done)
    return extents


def _is_cjk(text: str) -> bool:
    return sum("\u2e80" <= character <= "\uffef" for character in text) * 2 > len(text.strip())
