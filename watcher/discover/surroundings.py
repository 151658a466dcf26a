"""What stands around the records: dates on the line, above or below it, years in headings and addresses."""

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from watcher.discover.addresses import year_in
from watcher.discover.dating import Dates, Dating, date_of
from watcher.discover.groups import Entry
from watcher.discover.outline import LINE, Element, Outline
from watcher.text.dates import DateFound, DateSense

_LINES_BEFORE = 8
_PIECES_AFTER = 80
_LONGEST_DATE = 60
_LONGEST_LINE = 150
_SECTIONS_UP = 3
_HEADS_BACK = 20
_MOST_ENTRIES = 0.5
_MOSTLY = 0.4
_YEAR = re.compile(r"(?<![\d/.-])(?:19[4-9]\d|20\d\d)(?![\d/.-])")
_HEADS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "th", "caption", "summary", "dt", "legend", "title"})
_EMPHASIS = _HEADS | {"b", "strong"}


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    stop: int
    text: str
    """Without what the links of the group say."""


def around(page: Outline, entries: Sequence[Entry], senses: Sequence[DateSense]) -> Dating | None:
    """Return the dates beside, above or below the entries, whichever most of them have."""
    lines = _lines(page, entries)
    starts = [line.start for line in lines]
    homes = [bisect_right(starts, entry.link.start) - 1 for entry in entries]
    dated = _dated(lines, senses[0])
    beside = tuple(
        date_of(lines[home].text, sense) if home >= 0 else None
        for home, sense in zip(homes, senses, strict=True)
    )
    choices = (
        Dating(beside, "on the line of the link"),
        Dating(_above(page, lines, dated, homes), "above the link"),
        Dating(_below(dated, homes, len(lines)), "below the link"),
    )
    best = max(choices, key=lambda each: each.share)
    if best.share < _MOST_ENTRIES:
        in_part = _dated_in_part(page, lines, senses[0])
        best = Dating(_below(in_part, homes, len(lines)), "in the text below the link")
    return best if best.share >= _MOST_ENTRIES else None


def _dated(lines: Sequence[_Line], sense: DateSense) -> dict[int, DateFound]:
    """Return the lines that are hardly more than a date."""
    return {index: found for index, line in enumerate(lines) if (found := _whole(line.text, sense))}


def _dated_in_part(page: Outline, lines: Sequence[_Line], sense: DateSense) -> dict[int, DateFound]:
    """Return the lines of which one piece is hardly more than a date."""
    dated: dict[int, DateFound] = {}
    for index, line in enumerate(lines):
        pieces = (piece for piece in page.pieces[line.start : line.stop] if _may_date(piece))
        found = next((found for piece in pieces if (found := _whole(piece, sense))), None)
        if found is not None:
            dated[index] = found
    return dated


def _may_date(piece: str) -> bool:
    return len(piece) <= _LONGEST_DATE and any(map(str.isdigit, piece))


def _whole(text: str, sense: DateSense) -> DateFound | None:
    """Return the date that a text hardly says more than."""
    found = date_of(text, sense) if len(text) <= _LONGEST_LINE else None
    return found if found and found.end - found.start >= _MOSTLY * len(text.strip()) else None


def _above(
    page: Outline, lines: Sequence[_Line], dated: Mapping[int, DateFound], homes: Sequence[int]
) -> Dates:
    """Return for each entry the nearest dated line above it; one heading may stand over several.

    A single date over everything counts only as a heading: else it is today's date, or the page's.
    """
    nearest = _last_before(homes, dated)
    used = {index for index in nearest if index is not None}
    if len(used) == 1 and len(homes) > 1:
        line = lines[used.pop()]
        if _EMPHASIS.isdisjoint(owner.tag for owner in page.owners[line.start : line.stop]):
            return (None,) * len(homes)
    return tuple(None if index is None else dated[index] for index in nearest)


def _lines(page: Outline, entries: Sequence[Entry]) -> list[_Line]:
    """Cut the stretch of the page around the entries into its lines."""
    start, stop = _stretch(page, entries)
    links = {index for entry in entries for index in range(entry.link.start, entry.link.stop)}
    lines: list[_Line] = []
    begin = start
    for index in range(start, stop + 1):
        if index == stop or page.pieces[index] is LINE:
            text = " ".join(page.pieces[each] for each in range(begin, index) if each not in links).strip()
            if text or any(each in links for each in range(begin, index)):
                lines.append(_Line(begin, index, " ".join(text.split())))
            begin = index + 1
    return lines


def _stretch(page: Outline, entries: Sequence[Entry]) -> tuple[int, int]:
    """Return the pieces from some lines before the first entry's container to soon after the last entry."""
    first, last = entries[0].link, entries[-1].link
    container: Element = next((each for each in first.ancestors() if each.holds(last)), first)
    if len(entries) == 1 and container.parent is not None:
        container = container.parent
    start, lines = container.start, 0
    while start > 0 and lines < _LINES_BEFORE:
        start -= 1
        lines += page.pieces[start] is LINE and not page.pieces[start - 1].isspace()
    return start, min(container.stop, last.stop + _PIECES_AFTER)


def _last_before(homes: Sequence[int], dated: Mapping[int, DateFound]) -> list[int | None]:
    """Return for each home the last dated line before it that is not itself a home."""
    indices = sorted(dated.keys() - set(homes))
    places = [bisect_right(indices, home) for home in homes]
    return [indices[place - 1] if place else None for place in places]


def _below(dated: Mapping[int, DateFound], homes: Sequence[int], end: int) -> Dates:
    """Return for each entry the first dated line below it that comes before the next entry."""
    indices = sorted(dated)
    found: list[DateFound | None] = []
    for home, following in zip(homes, (*homes[1:], end), strict=True):
        place = bisect_right(indices, home)
        inside = place < len(indices) and indices[place] < following
        found.append(dated[indices[place]] if inside else None)
    return tuple(found)


def years(page: Outline, records: Sequence[Element], newest: int) -> list[int | None]:
    """Return for each record the year of the heading it stands under, or that of the page's address."""
    named = year_in(page.url, newest)
    heads = [(each, year) for each in page.elements if (year := _year_of(page, each, newest))]
    return [_year_over(record, heads) or named for record in records]


def _year_of(page: Outline, element: Element, newest: int) -> int | None:
    """Return the one year that a heading names."""
    found = set(_YEAR.findall(page.text(element))) if element.tag in _HEADS else set()
    year = int(found.pop()) if len(found) == 1 else None
    return year if year and year <= newest else None


def _year_over(record: Element, heads: Sequence[tuple[Element, int]]) -> int | None:
    """Return the year of the nearest heading before the record whose section it is in."""
    before = bisect_right(heads, record.position, key=lambda each: each[0].position)
    for head, year in reversed(heads[max(0, before - _HEADS_BACK) : before]):
        sections = islice(head.ancestors(), _SECTIONS_UP)
        if any(each.holds(record) for each in sections):
            return year
    return None
