"""Like places in the records of a group: ``h3 > a`` of every entry, the third cell of every row."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from watcher.discover.groups import Entry
from watcher.discover.outline import CELLS, HEADINGS, Element, Outline
from watcher.discover.paths import Path, Paths

TITLE_CLASS = re.compile(
    r"title|headline|heading|titre|titel|titulo|titolo|subject|baslik|zagolovok", re.IGNORECASE
)
_MOST_PER_RECORD = 60
_SHORT = 60
_SEPARATORS = " -–—|:·•"
DIRECT = "#text"
_TURN = "#"
"""Begins the last step of a second, third ... like place within a record."""


@dataclass(frozen=True, slots=True, eq=False)
class Slot:
    """A place that records have in common, and what stands there in each."""

    path: Path
    """Steps below the record; ``#text`` at the end for the text directly in an element around the link."""
    elements: tuple[Element | None, ...]
    texts: tuple[str, ...]
    """Empty where a record has nothing there."""

    @property
    def family(self) -> Path:
        """The path without the turn: the same for the first and the second paragraph of a record."""
        return self.path[:-1] if self.path and self.path[-1][1:].isdecimal() else self.path

    @property
    def filled(self) -> list[str]:
        """The texts of those records that have one."""
        return [text for text in self.texts if text]

    @property
    def sample(self) -> Element:
        """One of its elements."""
        return next(each for each in self.elements if each is not None)


def slots_of(page: Outline, paths: Paths, entries: Sequence[Entry]) -> list[Slot]:
    """Return the places in the entries' records in which text stands, in order of appearance."""
    elements: dict[Path, list[Element | None]] = {}
    texts: dict[Path, list[str]] = {}
    for index, entry in enumerate(entries):
        seen: Counter[Path] = Counter()
        for element, direct in _places(page, entry):
            path = paths.below(entry.record, element) + ((DIRECT,) if direct else ())
            seen[path] += 1
            if seen[path] > 1:
                path = (*path, f"{_TURN}{seen[path]}")
            if path not in texts:
                texts[path] = [""] * len(entries)
                elements[path] = [None] * len(entries)
            texts[path][index] = page.own_text(element).lstrip(_SEPARATORS) if direct else page.text(element)
            elements[path][index] = element
    return [Slot(path, tuple(elements[path]), tuple(row)) for path, row in texts.items()]


def _places(page: Outline, entry: Entry) -> Iterator[tuple[Element, bool]]:
    """Yield the elements of a record that hold text, and whether only their own text counts.

    Of an element around the link only the text beside the link is of interest.
    """
    owners = {owner.position for owner in page.owners_of(entry.record)}
    found = [
        each
        for each in page.within(entry.record)
        if each.position in owners
        or each is entry.link
        or (each.stop > each.start and (each.tag in HEADINGS or each.tag in CELLS or _is_titled(each)))
        or _is_boxed(page, each)
    ]
    for each in found[:_MOST_PER_RECORD]:
        around = each is not entry.link and each.holds(entry.link)
        if not around:
            yield each, False
        if each.position in owners and (around or (each is entry.link and each.children)):
            yield each, True


def _is_titled(element: Element) -> bool:
    return any(TITLE_CLASS.search(name) for name in element.classes)


def _is_boxed(page: Outline, element: Element) -> bool:
    """Tell whether an element joins a few short pieces, as a day, a month and a year in boxes."""
    if len(element.children) < 2 or element.stop - element.start > _SHORT:  # noqa: PLR2004 - something to join
        return False
    text = page.text(element)
    return 0 < len(text) <= _SHORT and any(map(str.isdigit, text))
