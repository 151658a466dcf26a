"""Which tables hold data, whose rows are read as lines, and which only lay out a page."""

import re
from collections import Counter
from collections.abc import Sequence

from selectolax.lexbor import LexborNode

from watcher.text.tree import BLOCKS, walk

CELLS = frozenset({"td", "th"})
_IN_CELLS = frozenset({"p", "div"})
_IN_LISTS = _IN_CELLS | {"br", "ul", "ol", "li", "dl", "dt", "dd"}
_ROWS = 3
_ROWS_SEEN = 50
"""A list of things shows in its first rows."""
_COLUMNS = 3
_LONGEST_ROW = 3000
"""Characters: a longer row holds a page's text."""
_COLUMN_GAP = re.compile(r"\S(?: {3,}|\t+ *)\S")


def is_list(table: LexborNode) -> bool:
    """Tell whether a table lists things: several rows below a head, or alike with three cells or more."""
    widths: Counter[int] = Counter()
    has_head = False
    cells = 0
    for node, entering in walk(table):
        if node.mem_id == table.mem_id or not node.is_element_node:
            continue
        if node.tag == "table" or widths.total() > _ROWS_SEEN:
            return False
        if node.tag in CELLS and entering:
            cells += 1
            has_head = has_head or node.tag == "th"
        elif node.tag == "tr" and not entering:
            widths[cells] += 1
            if cells >= (2 if has_head else _COLUMNS) and widths[cells] >= _ROWS:
                return True
            cells = 0
    return False


def is_row_of_cells(row: LexborNode, *, is_list: bool) -> bool:
    """Tell whether a row holds several cells of plain text; a row of a list may part the text in them."""
    allowed = _IN_LISTS if is_list else _IN_CELLS
    cell, length = 0, 0
    filled: set[int] = set()
    for node, entering in walk(row):
        if not entering or node.mem_id == row.mem_id:
            continue
        if node.is_text_node:
            text = (node.text_content or "").strip()
            length += len(text)
            if text:
                filled.add(cell)
        elif node.tag in CELLS:
            cell = node.mem_id
        elif (node.tag == "br" or node.tag in BLOCKS) and node.tag not in allowed:
            return False
    return len(filled) > 1 and length <= _LONGEST_ROW


def are_columns(lines: Sequence[str]) -> bool:
    """Tell whether lines of set text are the rows of a table: most have a wide gap inside."""
    gaps = sum(bool(_COLUMN_GAP.search(line)) for line in lines)
    return gaps > 1 and 2 * gaps > len(lines)
