"""From mark-up to paragraphs: the blocks of text below a node, in reading order.

Works on a selectolax (Lexbor) tree without recursion, so that no nesting is too deep, and only reads it.
"""

import re
from collections.abc import Container, Iterator

from selectolax.lexbor import LexborNode

from watcher.model.statement import Block
from watcher.text.lines import paragraphs
from watcher.text.normal import one_line

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
BLOCK = HEADINGS | {
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

_CELLS = frozenset({"td", "th"})
_BOLD = frozenset({"b", "strong", "dt", "th"}) | HEADINGS
_BOLD_STYLE = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_UNFINISHED = re.compile(r"[^\W\d_]|[,;–—-]")


def is_hidden(node: LexborNode) -> bool:
    """Whether the mark-up itself says that a reader does not see this element."""
    attributes = node.attributes
    return "hidden" in attributes or bool(_HIDDEN_STYLE.search(attributes.get("style") or ""))


def walk(root: LexborNode, leave_out: Container[int] = ()) -> Iterator[tuple[LexborNode, bool]]:
    """Yield every node at and below ``root`` as ``(node, entering)``, leaving out what nobody sees.

    ``leave_out`` holds the ``mem_id`` of elements to pass over with all that is in them.
    """
    node: LexborNode | None = root
    while node is not None:
        unseen = node.is_element_node and (node.tag in UNSEEN or node.mem_id in leave_out or is_hidden(node))
        if not unseen:
            yield node, True
        child = None if unseen else node.first_child
        if child is not None:
            node = child
            continue
        if not unseen and node.is_element_node:
            yield node, False
        while node is not None and node.next is None and node.mem_id != root.mem_id:
            node = node.parent
            if node is not None:
                yield node, False
        if node is None or node.mem_id == root.mem_id:
            return
        node = node.next


def blocks(node: LexborNode, leave_out: Container[int] = ()) -> tuple[Block, ...]:
    """Cut the text below ``node`` into paragraphs, headings, list entries and table rows, in reading order.

    A double line break parts paragraphs, a single one does unless a sentence runs across it.
    ``leave_out`` holds the ``mem_id`` of elements that are not read.
    """
    writer = _Writer()
    for element, entering in walk(node, leave_out):
        if element.is_text_node:
            writer.write(element.text_content or "")
        elif element.is_element_node:
            writer.meet(element, entering=entering)
    writer.close()
    return tuple(writer.blocks)


class _Writer:
    """Collects the text of one block until the mark-up ends it."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._parts: list[tuple[str, bool]] = []
        self._bold = 0
        self._heading = 0
        self._quote = 0
        self._verbatim = 0
        self._row = 0

    def write(self, text: str) -> None:
        """Add running text; only ``pre`` keeps its line breaks."""
        kept = text if self._verbatim else text.replace("\n", " ").replace("\r", " ")
        self._parts.append((kept, self._bold > 0))

    def meet(self, element: LexborNode, *, entering: bool) -> None:
        """Take note of an element's start or end."""
        tag = element.tag or ""
        if tag == "br":
            self._parts.append(("\n" if entering else "", False))
            return
        if tag in _CELLS:
            self._meet_cell()
        elif tag in BLOCK and not (self._row and tag != "tr"):
            self.close()
        self._count(element, tag, 1 if entering else -1)

    def _count(self, element: LexborNode, tag: str, step: int) -> None:
        if tag in _BOLD or _BOLD_STYLE.search(element.attributes.get("style") or ""):
            self._bold += step
        if tag in HEADINGS:
            self._heading += step
        elif tag == "blockquote":
            self._quote += step
        elif tag == "pre":
            self._verbatim += step
        elif tag == "tr" and _is_plain_row(element):
            self._row += step

    def _meet_cell(self) -> None:
        if self._row:
            self._parts.append((" ", self._bold > 0))
        else:
            self.close()

    def close(self) -> None:
        """End the block that is being written."""
        for line in _lines(self._parts, wrapped=self._verbatim > 0):
            text = one_line("".join(part for part, _ in line))
            if text:
                strong = _leading_bold(line)
                self.blocks.append(
                    Block(text=text, strong=strong, heading=self._heading > 0, quote=self._quote > 0)
                )
        self._parts = []


def _lines(parts: list[tuple[str, bool]], *, wrapped: bool) -> Iterator[list[tuple[str, bool]]]:
    if wrapped:
        for paragraph in paragraphs("".join(text for text, _ in parts).splitlines()):
            yield [(paragraph, False)]
        return
    line: list[tuple[str, bool]] = []
    breaks = 0
    for text, bold in parts:
        if text == "\n":
            breaks += 1
        elif not text.strip():
            line.append((text, bold))
        else:
            if breaks and (breaks > 1 or not _runs_on(line, text)):
                yield line
                line = []
            elif breaks:
                line.append((" ", bold))
            breaks = 0
            line.append((text, bold))
    yield line


def _runs_on(line: list[tuple[str, bool]], following: str) -> bool:
    """Whether a sentence runs across a single line break."""
    before = "".join(text for text, _ in line).rstrip()
    return bool(before) and bool(_UNFINISHED.match(before[-1])) and following.lstrip()[:1].islower()


def _leading_bold(line: list[tuple[str, bool]]) -> str:
    bold: list[str] = []
    for text, is_bold in line:
        if text.strip() and not is_bold:
            break
        bold.append(text)
    return one_line("".join(bold))


def _is_plain_row(row: LexborNode) -> bool:
    """Whether a table row holds several short cells of plain text: a row of data, not of a page's layout."""
    cells = 0
    for node, entering in walk(row):
        if not entering or not node.is_element_node or node.mem_id == row.mem_id:
            continue
        if node.tag in _CELLS:
            cells += 1
        elif node.tag in BLOCK - {"p", "div"} or node.tag == "br":
            return False
    return cells > 1
