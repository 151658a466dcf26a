"""What stands around the records: dates on the line, above or below it, years in headings and addresses."""

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from watcher.discover.addresses import year_in
from watcher.discover.dating import Dating, date_of
from watcher.discover.groups import Entry
from watcher.discover.outline import LINE, Element, Outline
from watcher.text.dates import DateFound, DateSense

_LINES_BEFORE = 8
_SECTIONS_UP = 3
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
    dated = _dated(page, lines, senses[0])
    beside = tuple(
        date_of(lines[home].text, sense) if home >= 0 else None
        for home, sense in zip(homes, senses, strict=True)
    )
    choices = (
        Dating(beside, "on the line of the link"),
        Dating(tuple(_above(home, homes, dated) for home in homes), "above the link"),
        Dating(tuple(_below(home, homes, dated, len(lines)) for home in homes), "below the link"),
    )
    best = max(choices, key=lambda each: each.share)
    return best if best.share else None


def _dated(page: Outline, lines: Sequence[_Line], sense: DateSense) -> dict[int, DateFound]:
    """Return the lines that are hardly more than a date; one date over a whole page must be a heading."""
    dated = {
        index: found
        for index, line in enumerate(lines)
        if (found := date_of(line.text, sense)) and (found.end - found.start) >= _MOSTLY * len(line.text)
    }
    if len(dated) == 1:
        (index,) = dated
        owners = {owner.tag for owner in page.owners[lines[index].start : lines[index].stop]}
        return dated if not owners.isdisjoint(_EMPHASIS) else {}
    return dated


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
    """Return the pieces from some lines before the first entry's container to that container's end."""
    first, last = entries[0].link, entries[-1].link
    container: Element = next((each for each in first.ancestors() if each.holds(last)), first)
    if len(entries) == 1 and container.parent is not None:
        container = container.parent
    start, lines = container.start, 0
    while start > 0 and lines < _LINES_BEFORE:
        start -= 1
        lines += page.pieces[start] is LINE and not page.pieces[start - 1].isspace()
    return start, container.stop


def _above(home: int, homes: Sequence[int], dated: Mapping[int, DateFound]) -> DateFound | None:
    """Return the nearest dated line above; one heading may stand over several entries."""
    taken = set(homes)
    for index in range(home - 1, -1, -1):
        if index in dated and index not in taken:
            return dated[index]
    return None


def _below(home: int, homes: Sequence[int], dated: Mapping[int, DateFound], end: int) -> DateFound | None:
    """Return the first dated line below that comes before the next entry."""
    following = next((each for each in homes if each > home), end)
    return next((dated[index] for index in range(home + 1, following) if index in dated), None)


def years(page: Outline, entries: Sequence[Entry], newest: int) -> list[int | None]:
    """Return for each entry the year of the heading it stands under, or that of the page's address."""
    named = year_in(page.url, newest)
    heads = [(each, year) for each in page.elements if (year := _year_of(page, each, newest))]
    return [_year_over(entry, heads) or named for entry in entries]


def _year_of(page: Outline, element: Element, newest: int) -> int | None:
    """Return the one year that a heading names."""
    found = set(_YEAR.findall(page.text(element))) if element.tag in _HEADS else set()
    year = int(found.pop()) if len(found) == 1 else None
    return year if year and year <= newest else None


def _year_over(entry: Entry, heads: Sequence[tuple[Element, int]]) -> int | None:
    """Return the year of the nearest heading before the entry whose section the entry is in."""
    for head, year in reversed(heads):
        sections = islice(head.ancestors(), _SECTIONS_UP)
        if head.position < entry.record.position and any(each.holds(entry.link) for each in sections):
            return year
    return None
