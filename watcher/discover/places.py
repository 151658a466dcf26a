"""Where in the records the dates stand: which paragraph, cell or attribute."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from watcher.discover.dating import Dating, date_of
from watcher.discover.outline import HEADINGS, Element, Outline
from watcher.discover.paths import Path
from watcher.discover.rows import cell_of, header_of
from watcher.discover.slots import Slot
from watcher.text.dates import DateFound, DateRole, DateSense
from watcher.text.dates.fold import fold
from watcher.text.dates.roles import role_of

_ATTRIBUTES = ("datetime", "content", "data-date", "data-datetime", "data-time", "data-timestamp", "title")
_MADE_FOR_MACHINES = frozenset({"datetime", "content"})
_DATE_NAME = re.compile(r"date|time|fecha|datum|data\b|publish|posted|created|when|\bday\b", re.IGNORECASE)
_UPDATE_NAME = re.compile(r"updated|modified|changed", re.IGNORECASE)
_SAMPLE = 40
_LONGEST_LABEL = 28
_PIECES_BACK = 6


@dataclass(frozen=True, slots=True)
class _Place:
    """One place, or several that differ only in their turn: the text there, or an attribute."""

    page: Outline
    slots: Sequence[Slot]
    attribute: str | None

    def date(self, index: int, sense: DateSense) -> tuple[DateFound | None, str]:
        """Return the likeliest date that the place gives one record, and the text it stands in."""
        read = ((slot, self._text(slot, index)) for slot in self.slots)
        dated = [
            (self._labelled(date, slot.elements[index]), text)
            for slot, text in read
            if (date := date_of(text, sense))
        ]
        published = [each for each in dated if each[0].role is not DateRole.OTHER]
        return min(published, key=lambda each: each[0].role, default=(None, ""))

    def _labelled(self, date: DateFound, element: Element | None) -> DateFound:
        """Give a date the role that a label of its own before it names: ``<dt>Updated</dt><dd>1 May``."""
        if self.attribute is not None or element is None or date.role is not DateRole.PLAIN:
            return date
        label = fold(label_before(self.page, element))
        return replace(date, role=role_of(label, len(label))) if label else date

    def _text(self, slot: Slot, index: int) -> str:
        if self.attribute is None:
            return slot.texts[index]
        element = slot.elements[index]
        return (element.attributes.get(self.attribute) or "") if element else ""


def inside(
    page: Outline, slots: Sequence[Slot], title: Slot | None, senses: Sequence[DateSense]
) -> Dating | None:
    """Return the dates of the place in the records where most of them have one; not those in titles.

    ``senses`` has one entry per record.
    """
    step = -(-len(senses) // _SAMPLE)
    sample = range(0, len(senses), step)
    best: _Place | None = None
    best_score = 0.0
    for place in _places(page, slots, title):
        score = _score(page, place, [place.date(index, senses[index]) for index in sample])
        if score > best_score:
            best, best_score = place, score
    if best is None:
        return None
    dates = tuple(best.date(index, sense)[0] for index, sense in enumerate(senses))
    return Dating(dates, f"@{best.attribute}" if best.attribute else " > ".join(best.slots[0].path))


def _places(page: Outline, slots: Sequence[Slot], title: Slot | None) -> Iterator[_Place]:
    """Yield every place that may hold dates: attributes before texts, single places before families."""
    families: dict[Path, list[Slot]] = defaultdict(list)
    for slot in slots:
        names = {name for each in slot.elements if each for name in _ATTRIBUTES if each.attributes.get(name)}
        for name in _ATTRIBUTES:
            if name in names and not (slot is title and name == "title"):
                yield _Place(page, (slot,), name)
        if slot is not title:
            yield _Place(page, (slot,), None)
            families[slot.family].append(slot)
    for family in families.values():
        if len(family) > 1:
            yield _Place(page, family, None)


def _score(page: Outline, place: _Place, readings: Sequence[tuple[DateFound | None, str]]) -> float:
    """Rate a place: how many records are dated there, how much of the text it is, what it is called."""
    present = [(date, text) for date, text in readings if date]
    if not present:
        return 0.0
    share = len(present) / len(readings)
    covered = sum((date.end - date.start) / max(1, len(text)) for date, text in present) / len(present)
    updated = sum(date.role is DateRole.UPDATED for date, _ in present) / len(present)
    published = sum(date.role is DateRole.PUBLISHED for date, _ in present) / len(present)
    names = " ".join(place.slots[0].path)
    named = place.slots[0].sample.tag == "time" or bool(_DATE_NAME.search(names))
    renewed = bool(_UPDATE_NAME.search(names))
    machine = place.attribute in _MADE_FOR_MACHINES
    rating = 4 + 2 * covered + named + 0.5 * machine + 0.5 * published - 1.5 * updated - renewed
    return share * rating + _headed(page, place.slots[0])


def _headed(page: Outline, slot: Slot) -> float:
    """Rate what the head of a table's column says of the dates in it."""
    cell = cell_of(slot.sample)
    head = fold(header_of(page, cell)) if cell else ""
    role = role_of(head, len(head)) if head else DateRole.PLAIN
    return {DateRole.PUBLISHED: 2.0, DateRole.PLAIN: 0.0, DateRole.UPDATED: -1.0, DateRole.OTHER: -4.0}[role]


def label_before(page: Outline, element: Element) -> str:
    """Return the short text right before an element where it is neither a title nor a link, else nothing."""
    for index in range(element.start - 1, max(-1, element.start - 1 - _PIECES_BACK), -1):
        text = page.pieces[index].strip()
        if not text:
            continue
        owner = page.owners[index]
        named = (
            owner.tag == "a" or owner.tag in HEADINGS or any(each.tag == "a" for each in owner.ancestors())
        )
        return text if len(text) <= _LONGEST_LABEL and not named and not any(map(str.isdigit, text)) else ""
    return ""
