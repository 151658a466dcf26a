"""Tables whose titles are no links: every row is an entry, and one of its other cells leads to the text."""

import re

from watcher.discover.groups import Entry, Group
from watcher.discover.outline import CELLS, Element, Outline
from watcher.discover.slots import Slot

_HOLDS_THE_TEXT = re.compile(
    r"press|releas|statement|communiq|speech|remark|transcript|full text|\btext\b|declar|comunicad|mitteilung"
    r"|заявлен|сообщен|текст|发布|全文",
    re.IGNORECASE,
)
_HOLDS_A_RECORD = re.compile(
    r"\brecords?\b|\bno\b|\bnr\b|number|symbol|refer|code|\bid\b|annex|attach", re.IGNORECASE
)
_FEW = 3


def rows_of(page: Outline, group: Group, title: Slot) -> Group | None:
    """Return the group of all rows of the tables that a group's records are rows of.

    None where the records are no rows, or the titles are links themselves.
    """
    column = _column_beside_links(group, title)
    if column is None:
        return None
    tables = dict.fromkeys(entry.record.parent for entry in group.entries if entry.record.parent)
    rows = [row for table in tables for row in table.children if row.tag == "tr"]
    links = {link.position: url for link, url in page.links}
    rank = _ranks(page, rows, column)
    entries = [entry for row in rows if (entry := _entry(page, row, column, links, rank))]
    return (
        Group(entries=tuple(entries), region=group.region, path=group.path) if len(entries) >= _FEW else None
    )


def _column_beside_links(group: Group, title: Slot) -> int | None:
    """Return the column of the titles where it is not that of the links."""
    row = group.entries[0].record
    cell = cell_of(title.sample)
    if row.tag != "tr" or cell is None or title.sample.tag == "a" or cell.holds(group.entries[0].link):
        return None
    return cell.column if cell.parent is not None and cell.parent.tag == "tr" else None


def cell_of(element: Element) -> Element | None:
    """Return the table cell that an element is or stands in."""
    return next((each for each in (element, *element.ancestors()) if each.tag in CELLS), None)


def header_of(page: Outline, cell: Element) -> str:
    """Return what the head of the cell's column says; empty where it has none."""
    table = next((each for each in cell.ancestors() if each.tag == "table"), None)
    for row in page.within(table) if table else ():
        if row.tag == "tr" and len(row.children) > 1 and all(each.tag == "th" for each in row.children):
            return page.text(row.children[cell.column]) if cell.column < len(row.children) else ""
    return ""


def _ranks(page: Outline, rows: list[Element], title: int) -> dict[int, int]:
    """Rank the columns as places of the link: a release first, then what stands before the title."""
    widest = max(rows, key=lambda row: len(row.children))
    ranks = {}
    for cell in widest.children:
        head = header_of(page, cell)
        if _HOLDS_THE_TEXT.search(head):
            ranks[cell.column] = 0
        elif cell.column > title:
            ranks[cell.column] = 3
        else:
            ranks[cell.column] = 2 if _HOLDS_A_RECORD.search(head) else 1
    ranks[title] = 4  # a link inside a title that is no link is an aside
    return ranks


def _entry(
    page: Outline, row: Element, title: int, links: dict[int, str], rank: dict[int, int]
) -> Entry | None:
    cells = [each for each in row.children if each.tag in CELLS]
    if len(cells) <= title or cells[title].tag == "th" or not page.text(cells[title]):
        return None
    inside = [
        (rank.get(cell.column, 3), each.position, each)
        for cell in cells
        for each in page.within(cell)
        if each.position in links
    ]
    if not inside:
        return None
    _, position, link = min(inside)
    return Entry(link=link, url=links[position], record=row)
