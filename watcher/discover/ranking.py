"""Which group of links is the list of statements."""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from watcher.discover.dating import Dating, habits, inside
from watcher.discover.groups import Entry, Group, Paths
from watcher.discover.outline import Outline
from watcher.discover.regions import Region
from watcher.discover.slots import Slot, slots_of
from watcher.discover.surroundings import around, years
from watcher.discover.titles import TitleSlot, quality, title_slot
from watcher.text.dates import DateSense

_FINALISTS = 12
_SAMPLE = 40
_REGION_SCORE = {Region.MAIN: 1.0, Region.PLAIN: 0.0, Region.SIDE: -3.0, Region.FURNITURE: -6.0}
_ARTICLE_PATH = re.compile(
    r"\d{3,}|(?:[^/-]+-){3,}|(?:[^/_]+_){3,}|\.(?:s?html?|aspx?|php|pdf|docx?|cfm)$", re.IGNORECASE
)
_ARTICLE_QUERY = re.compile(r"\d{2,}|[0-9a-f]{8}-", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Listing:
    """A group read as a list of statements."""

    group: Group
    slots: tuple[Slot, ...]
    title: TitleSlot
    dating: Dating | None
    senses: tuple[DateSense, ...]
    score: float


def best_listing(page: Outline, paths: Paths, groups: Sequence[Group], sense: DateSense) -> Listing | None:
    """Return the group that looks most like a list of statements, None where none does."""
    hopeful = sorted(groups, key=lambda group: _first_impression(page, group, sense), reverse=True)
    read = [read_listing(page, paths, group, sense) for group in hopeful[:_FINALISTS]]
    best = max(read, key=lambda each: each.score, default=None)
    return best if best and _is_listing(best) else None


def _first_impression(page: Outline, group: Group, sense: DateSense) -> float:
    texts = [page.text(entry.link) for entry in group.entries[:_SAMPLE]]
    rough = quality([text for text in texts if text], sense)
    return rough + 1.2 * math.log2(1 + len(group.entries)) + _REGION_SCORE[group.region]


def read_listing(page: Outline, paths: Paths, group: Group, sense: DateSense) -> Listing:
    """Find titles and dates of a group's entries, and rate the whole."""
    entries = group.entries
    slots = slots_of(page, paths, entries)
    sense = habits([text for slot in slots for text in slot.filled], sense)
    title = title_slot(slots, sense)
    newest = sense.now.year + 1
    senses = tuple(replace(sense, year=year) for year in years(page, entries, newest))
    dating = _fullest(inside(slots, title.slot, senses), around(page, entries, senses))
    return Listing(
        group=group,
        slots=tuple(slots),
        title=title,
        dating=dating,
        senses=senses,
        score=title.score + _rate(group, dating),
    )


def _fullest(within: Dating | None, outside: Dating | None) -> Dating | None:
    """Prefer the dates in the records unless clearly more entries have one around them."""
    if within is None or outside is None:
        return within or outside
    return outside if outside.share > within.share + 0.3 else within


def _rate(group: Group, dating: Dating | None) -> float:
    entries = group.entries
    count = 1.2 * math.log2(1 + min(len(entries), 100))
    different = len({entry.url for entry in entries}) / len(entries)
    articles = sum(map(_is_article, entries)) / len(entries)
    dated = dating.share if dating else 0.0
    return count + 2 * different + 2 * articles + 5 * dated + _REGION_SCORE[group.region]


def _is_article(entry: Entry) -> bool:
    """Tell whether an address looks like that of one document, not of a section."""
    parts = urlsplit(entry.url)
    return bool(_ARTICLE_PATH.search(parts.path.rstrip("/")) or _ARTICLE_QUERY.search(parts.query))


def _is_listing(listing: Listing) -> bool:
    """Tell whether even the best group is a list of statements at all."""
    return listing.score >= 12  # noqa: PLR2004 - tuned on pages without a list
