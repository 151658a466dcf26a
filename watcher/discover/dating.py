"""The date of each entry of a group: where in the records the dates stand, and how they are to be read."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from watcher.discover.slots import Slot
from watcher.text.dates import DateFound, DateRole, DateSense, Order, find_dates

_ATTRIBUTES = ("datetime", "content", "data-date", "data-datetime", "data-time", "data-timestamp", "title")
_DATE_CLASS = re.compile(r"date|time|fecha|datum|data\b|publish|posted|created|when|\bday\b", re.IGNORECASE)
_LONGEST = 300
_NUMBERS = re.compile(r"(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}(?!\d)")

Dates = tuple[DateFound | None, ...]


@dataclass(frozen=True, slots=True)
class Dating:
    """The dates of a group's entries, and from where they were taken."""

    dates: Dates
    place: str

    @property
    def share(self) -> float:
        """How many of the entries have a date."""
        return sum(date is not None for date in self.dates) / max(1, len(self.dates))


def habits(texts: Sequence[str], sense: DateSense) -> DateSense:
    """Learn the order of day and month from those dates that allow only one."""
    seen = Counter[Order]()
    for text in texts:
        for first, second in _NUMBERS.findall(text):
            if int(first) > 12 >= int(second):  # noqa: PLR2004 - months
                seen[Order.DAY_FIRST] += 1
            elif int(second) > 12 >= int(first):  # noqa: PLR2004 - months
                seen[Order.MONTH_FIRST] += 1
    return replace(sense, order=seen.most_common(1)[0][0]) if len(seen) == 1 else sense


def inside(slots: Sequence[Slot], title: Slot | None, senses: Sequence[DateSense]) -> Dating | None:
    """Return the dates of the place in the records where most of them have one; not those in titles.

    ``senses`` has one entry per record.
    """
    best: Dating | None = None
    best_score = 0.0
    for slot in slots:
        for place, texts in _readings(slot, in_title=slot is title):
            dates = tuple(date_of(text, sense) for text, sense in zip(texts, senses, strict=True))
            score = _score(dates, texts, place, slot)
            if score > best_score:
                best, best_score = Dating(dates, place), score
    return best


def _readings(slot: Slot, *, in_title: bool) -> Iterator[tuple[str, list[str]]]:
    """Yield what a place says in attributes made for machines, then in its text."""
    for name in _ATTRIBUTES:
        values = [(each.attributes.get(name) or "") if each else "" for each in slot.elements]
        if any(values) and not (in_title and name == "title"):
            yield f"@{name}", values
    if not in_title:
        yield " > ".join(slot.path), list(slot.texts)


def date_of(text: str, sense: DateSense) -> DateFound | None:
    """Return the likeliest date of publication in a text, None where it has none or is too long."""
    if not text or len(text) > _LONGEST:
        return None
    found = [each for each in find_dates(text, sense) if each.role is not DateRole.OTHER]
    return min(found, key=lambda each: (each.role, not each.has_year, each.start), default=None)


def _score(dates: Dates, texts: Sequence[str], place: str, slot: Slot) -> float:
    """Rate a place for dates: how many records have one, how much of the text it is, what it is called."""
    present = [(date, text) for date, text in zip(dates, texts, strict=True) if date]
    if not present:
        return 0.0
    share = len(present) / len(dates)
    covered = sum((date.end - date.start) / max(1, len(text)) for date, text in present) / len(present)
    updated = sum(date.role is DateRole.UPDATED for date, _ in present) / len(present)
    published = sum(date.role is DateRole.PUBLISHED for date, _ in present) / len(present)
    named = slot.sample.tag == "time" or bool(_DATE_CLASS.search(" ".join(slot.path)))
    machine = place in {"@datetime", "@content"}
    return share * (4 + 2 * covered + named + 0.5 * machine + 0.5 * published - 1.5 * updated)
