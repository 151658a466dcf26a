"""The date of each entry of a group: what a text, a title or an address says of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from watcher.discover.addresses import day_in
from watcher.discover.groups import Entry, Group
from watcher.model.published import Published
from watcher.text.dates import DateFound, DateRole, DateSense, find_dates

_LONGEST = 300
_MARKS = frozenset("-–—:|,(/[•·")
"""What parts a date from the title it is written into."""

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


@dataclass(frozen=True, slots=True)
class Listing:
    """A group read as a list of statements."""

    group: Group
    titles: tuple[str, ...]
    """Of each entry; empty where it has none."""
    dates: Dates
    score: float


def date_of(text: str, sense: DateSense) -> DateFound | None:
    """Return the likeliest date of publication in a text, None where it has none or is too long."""
    if not text or len(text) > _LONGEST:
        return None
    found = [each for each in find_dates(text, sense) if each.role is not DateRole.OTHER]
    return min(found, key=lambda each: (each.role, not each.has_year, each.start), default=None)


def own_dates(entries: Sequence[Entry], titles: Sequence[str], dates: Dates, sense: DateSense) -> Dates:
    """Give entries without a date the one at an end of their title or in their address, if they have one."""
    return tuple(
        date or _at_an_end(title, sense) or _in_address(entry.url, sense)
        for entry, title, date in zip(entries, titles, dates, strict=True)
    )


def _at_an_end(title: str, sense: DateSense) -> DateFound | None:
    """Return a whole date with which a title begins or ends."""
    found = [each for each in find_dates(title, sense) if each.has_year] if len(title) <= _LONGEST else []
    for each in found:
        before, after = title[: each.start], title[each.end :]
        if not any(map(str.isalnum, after)) and (before.rstrip()[-1:] in _MARKS or not before):
            return each
        if not any(map(str.isalnum, before)) and after.lstrip(")] ")[:1] in _MARKS:
            return each
    return None


def _in_address(url: str, sense: DateSense) -> DateFound | None:
    day = day_in(url, sense.now.date())
    if day is None:
        return None
    return DateFound(published=Published(day), role=DateRole.PLAIN, start=0, end=len(url), has_year=True)
