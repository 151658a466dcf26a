"""Which group of links is the list of statements."""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from watcher.discover.dating import Dates, Dating, habits, inside
from watcher.discover.groups import Entry, Group
from watcher.discover.outline import Outline
from watcher.discover.paths import Paths
from watcher.discover.regions import Region
from watcher.discover.rows import rows_of
from watcher.discover.slots import slots_of
from watcher.discover.surroundings import around, years
from watcher.discover.titles import TitleSlot, quality, title_slot
from watcher.text.dates import DateSense

_FINALISTS = 12
_SAMPLE = 30
_LEAST = 12.0
"""What even the best group must reach: pages without a list stay under it."""
_REGION_SCORE = {Region.MAIN: 1.0, Region.PLAIN: 0.0, Region.SIDE: -3.0, Region.FURNITURE: -6.0}
_ARTICLE_PATH = re.compile(
    r"\d{3,}|(?:[^/-]+-){3,}|(?:[^/_]+_){3,}|\.(?:s?html?|aspx?|php|pdf|docx?|cfm)$", re.IGNORECASE
)
_ARTICLE_QUERY = re.compile(r"\d{2,}|[0-9a-f]{8}-", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Listing:
    """A group read as a list of statements."""

    group: Group
    title: TitleSlot
    dating: Dating | None
    score: float

    @property
    def dates(self) -> Dates:
        """The date of each entry."""
        return self.dating.dates if self.dating else (None,) * len(self.group.entries)


def best_listing(page: Outline, paths: Paths, groups: Sequence[Group], sense: DateSense) -> Listing | None:
    """Return the group that looks most like a list of statements, None where none does."""
    hopeful = sorted(groups, key=lambda group: _first_impression(page, group, sense), reverse=True)
    read = [(read_listing(page, paths, _sample(group), sense), group) for group in hopeful[:_FINALISTS]]
    rated = [(listing.score + _extent(group), group) for listing, group in read]
    score, group = max(rated, key=lambda each: each[0], default=(0.0, None))
    if group is None or score < _LEAST:
        return None
    best = read_listing(page, paths, group, sense)
    rows = rows_of(page, best.group, best.title.slot)
    return read_listing(page, paths, rows, sense) if rows else best


def _first_impression(page: Outline, group: Group, sense: DateSense) -> float:
    texts = [page.text(entry.link) for entry in group.entries[:_SAMPLE]]
    rough = quality([text for text in texts if text], sense)
    return rough + 1.2 * math.log2(1 + len(group.entries)) + _REGION_SCORE[group.region]


def _sample(group: Group) -> Group:
    return Group(entries=group.entries[:_SAMPLE], region=group.region, path=group.path)


def _extent(group: Group) -> float:
    """Rate how many entries there are."""
    return 1.2 * math.log2(1 + min(len(group.entries), 100))


def read_listing(page: Outline, paths: Paths, group: Group, sense: DateSense) -> Listing:
    """Find titles and dates of a group's entries, and rate the whole."""
    entries = group.entries
    slots = slots_of(page, paths, entries)
    sense = habits([text for slot in slots for text in slot.filled], sense)
    title = title_slot(page, slots, sense)
    newest = sense.now.year + 1
    senses = tuple(replace(sense, year=year) for year in years(page, entries, newest))
    dating = _fullest(inside(slots, title.slot, senses), around(page, entries, senses))
    return Listing(
        group=group,
        title=title,
        dating=dating,
        score=title.score + _rate(group, dating),
    )


def _fullest(within: Dating | None, outside: Dating | None) -> Dating | None:
    """Prefer the dates in the records unless clearly more entries have one around them."""
    if within is None or outside is None:
        return within or outside
    return outside if outside.share > within.share + 0.3 else within


def _rate(group: Group, dating: Dating | None) -> float:
    entries = group.entries
    different = len({entry.url for entry in entries}) / len(entries)
    articles = sum(map(_is_article, entries)) / len(entries)
    dated = dating.share if dating else 0.0
    return 2 * different + 2 * articles + 5 * dated + _REGION_SCORE[group.region]


def _is_article(entry: Entry) -> bool:
    """Tell whether an address looks like that of one document, not of a section."""
    parts = urlsplit(entry.url)
    return bool(_ARTICLE_PATH.search(parts.path.rstrip("/")) or _ARTICLE_QUERY.search(parts.query))
