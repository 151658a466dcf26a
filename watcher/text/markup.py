"""From mark-up to paragraphs: the blocks of text below a node, in reading order."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from selectolax.lexbor import LexborNode

from watcher.model.statement import Block
from watcher.text.lines import paragraphs
from watcher.text.normal import one_line
from watcher.text.tables import are_columns, is_list, is_row_of_cells
from watcher.text.tree import BLOCKS, HEADINGS, walk

_CELLS = frozenset({"td", "th"})
_BOLD = frozenset({"b", "strong", "dt", "th"}) | HEADINGS
_BOLD_STYLE = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
_UNFINISHED = re.compile(r"[^\W\d_]|[,;–—-]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """One block with what its mark-up says about it."""

    block: Block
    linked: int
    """Characters of its text inside links."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """The text of a tree in reading order, and which stretch of it each element holds."""

    pieces: tuple[Piece, ...]
    spans: dict[int, tuple[int, int]]
    """``mem_id`` of each visible element -> the half-open range of its pieces."""
    elements: tuple[LexborNode, ...]
    """The visible elements in document order."""


def blocks(node: LexborNode) -> tuple[Block, ...]:
    """Cut the text below ``node`` into paragraphs, headings, list entries and table rows, in reading order.

    A double line break parts paragraphs, a single one does unless a sentence runs across it.
    """
    return tuple(piece.block for piece in outline(node).pieces)


def outline(root: LexborNode) -> Outline:
    """Read the text below ``root`` in one pass; see ``blocks`` for how it is cut."""
    writer = _Writer()
    spans: dict[int, tuple[int, int]] = {}
    elements: list[LexborNode] = []
    for node, entering in walk(root):
        if node.is_text_node and entering:
            writer.write(node.text_content or "")
        elif node.is_element_node:
            at = writer.meet(node, entering=entering)
            if entering:
                elements.append(node)
                spans[node.mem_id] = (at, at)
            else:
                spans[node.mem_id] = (spans[node.mem_id][0], at)
    writer.close()
    return Outline(pieces=tuple(writer.pieces), spans=spans, elements=tuple(elements))


@dataclass(slots=True)
class _Run:
    """A stretch of text in one style."""

    text: str
    bold: bool
    link: bool


class _Writer:
    """Collects the text of one block until the mark-up ends it."""

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self._runs: list[_Run] = []
        self._is_empty = True
        self._lists: dict[int, bool] = {}
        self._depth = dict.fromkeys(("bold", "heading", "paragraph", "quote", "verbatim", "row", "link"), 0)

    def write(self, text: str) -> None:
        """Add running text; only ``pre`` keeps its line breaks."""
        if not self._depth["verbatim"]:
            text = text.replace("\n", " ").replace("\r", " ")
        self._is_empty = self._is_empty and not text.strip()
        self._runs.append(_Run(text, self._depth["bold"] > 0, self._depth["link"] > 0))

    def meet(self, element: LexborNode, *, entering: bool) -> int:
        """Take note of an element's start or end; return how many pieces precede or end there."""
        tag = element.tag or ""
        if tag == "br" and entering:
            self._runs.append(_Run(" " if self._depth["row"] else "\n", bold=False, link=False))
        elif tag in _CELLS and self._depth["row"]:
            self._runs.append(_Run(" ", self._depth["bold"] > 0, link=False))
        elif tag in _CELLS or (tag in BLOCKS and (not self._depth["row"] or tag == "tr")):
            self.close()
        elif tag in BLOCKS:  # of a cell with several paragraphs
            self._runs.append(_Run(" ", self._depth["bold"] > 0, link=False))
        self._count(element, tag, 1 if entering else -1)
        return len(self.pieces) + (not entering and not self._is_empty)

    def _count(self, element: LexborNode, tag: str, step: int) -> None:
        if tag in _BOLD or _BOLD_STYLE.search(element.attributes.get("style") or ""):
            self._depth["bold"] += step
        if tag in HEADINGS:
            self._depth["heading"] += step
        elif tag == "p":
            self._depth["paragraph"] += step
        elif tag == "blockquote":
            self._depth["quote"] += step
        elif tag == "pre":
            self._depth["verbatim"] += step
        elif tag == "a" and not _is_anchor(element):
            self._depth["link"] += step
        elif tag == "tr" and self._is_row(element):
            self._depth["row"] += step

    def _is_row(self, row: LexborNode) -> bool:
        """Tell whether a table row holds data, not a part of a page's layout."""
        table = row.parent
        while table is not None and table.tag != "table":
            table = table.parent
        if table is None:
            return is_row_of_cells(row, is_list=False)
        if table.mem_id not in self._lists:
            self._lists[table.mem_id] = is_list(table)
        return is_row_of_cells(row, is_list=self._lists[table.mem_id])

    def close(self) -> None:
        """End the block that is being written."""
        if not self._is_empty:
            lines = _wrapped(self._runs) if self._depth["verbatim"] else _lines(self._runs)
            self.pieces += filter(None, map(self._piece, lines))
        self._runs = []
        self._is_empty = True

    def _piece(self, line: list[_Run]) -> Piece | None:
        text = one_line("".join(run.text for run in line))
        if not text:
            return None
        block = Block(
            text=text,
            strong=_leading_bold(line),
            heading=self._depth["heading"] > 0 and not self._depth["paragraph"],  # or it was never closed
            quote=self._depth["quote"] > 0,
        )
        return Piece(block=block, linked=sum(len(one_line(run.text)) for run in line if run.link))


def _is_anchor(element: LexborNode) -> bool:
    """Tell whether an ``a`` only marks a place; old pages never close these."""
    attributes = element.attributes
    return "href" not in attributes and ("name" in attributes or "id" in attributes)


def _wrapped(runs: list[_Run]) -> Iterator[list[_Run]]:
    lines = "".join(run.text for run in runs).splitlines()
    parts = [list(group) for filled, group in groupby(lines, key=lambda line: bool(line.strip())) if filled]
    if not any(map(are_columns, parts)):
        parts = [lines]
    for part in parts:
        for paragraph in part if are_columns(part) else paragraphs(part):
            yield [_Run(paragraph, bold=False, link=False)]


def _lines(runs: list[_Run]) -> Iterator[list[_Run]]:
    line: list[_Run] = []
    breaks = 0
    for run in runs:
        if run.text == "\n":
            breaks += 1
        elif not run.text.strip():
            line.append(run)
        else:
            if breaks and (breaks > 1 or not _runs_on(line, run.text)):
                yield line
                line = []
            elif breaks:
                line.append(_Run(" ", run.bold, run.link))
            breaks = 0
            line.append(run)
    yield line


def _runs_on(line: list[_Run], following: str) -> bool:
    """Tell whether a sentence runs across a single line break."""
    before = next((run.text.rstrip() for run in reversed(line) if run.text.strip()), "")
    return bool(_UNFINISHED.match(before[-1:])) and following.lstrip()[:1].islower()


def _leading_bold(line: list[_Run]) -> str:
    bold: list[str] = []
    for run in line:
        if run.text.strip() and not run.bold:
            break
        bold.append(run.text)
    return one_line("".join(bold))
