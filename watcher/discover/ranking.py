"""Which group of links is the list of statements."""

import math
from collections.abc import Sequence
from dataclasses import replace

from watcher.discover.addresses import is_article
from watcher.discover.dating import Dates, Dating, Listing, own_dates
from watcher.discover.doubt import is_convincing
from watcher.discover.groups import Group
from watcher.discover.leads import with_leads
from watcher.discover.listing import ends_of
from watcher.discover.numerals import with_order
from watcher.discover.outline import Outline
from watcher.discover.paths import Paths
from watcher.discover.places import inside
from watcher.discover.regions import Region
from watcher.discover.rows import rows_of
from watcher.discover.slots import slots_of
from watcher.discover.strangers import without_strangers
from watcher.discover.surroundings import around, years
from watcher.discover.titles import quality, title_slot, titles_in
from watcher.text.dates import DateSense

_FINALISTS = 12
_SAMPLE = 30
_MOST_ENTRIES = 2000
_REGION_SCORE = {Region.MAIN: 1.0, Region.PLAIN: 0.0, Region.SIDE: -3.0, Region.FURNITURE: -6.0}


def best_listing(page: Outline, paths: Paths, groups: Sequence[Group], sense: DateSense) -> Listing | None:
    """Return the group that looks most like a list of statements, None where none does."""
    hopeful = sorted(groups, key=lambda group: _first_impression(page, group, sense), reverse=True)
    convincing: list[tuple[float, Group]] = []
    for group in hopeful[:_FINALISTS]:
        listing = without_strangers(read_listing(page, paths, _sample(group), sense), sense)
        score = listing.score + _extent(group)
        if is_convincing(page, listing, score, sense):
            convincing.append((score, group))
    if not convincing:
        return None
    _, group = max(convincing, key=lambda each: each[0])
    group = replace(group, entries=ends_of(group.entries, _MOST_ENTRIES))
    slots = slots_of(page, paths, group.entries)
    title = title_slot(page, slots, sense).slot
    rows = rows_of(page, group, title) if title else None
    listing = without_strangers(read_listing(page, paths, rows or group, sense), sense)
    return with_leads(listing, groups, lambda lead: read_listing(page, paths, lead, sense))


def _first_impression(page: Outline, group: Group, sense: DateSense) -> float:
    texts = [page.text(entry.link) for entry in group.entries[:_SAMPLE]]
    return quality([text for text in texts if text], sense) + _extent(group) + _REGION_SCORE[group.region]


def _sample(group: Group) -> Group:
    return Group(entries=group.entries[:_SAMPLE], region=group.region, path=group.path)


def _extent(group: Group) -> float:
    """Rate how many entries there are."""
    return 1.2 * math.log2(1 + min(len(group.entries), 100))


def read_listing(page: Outline, paths: Paths, group: Group, sense: DateSense) -> Listing:
    """Find titles and dates of a group's entries, and rate the whole."""
    entries = group.entries
    slots = slots_of(page, paths, entries)
    sense = with_order([slot.filled for slot in slots], sense)
    title = title_slot(page, slots, sense)
    newest = sense.now.year + 1
    senses = tuple(
        replace(sense, year=year) for year in years(page, [entry.record for entry in entries], newest)
    )
    dating = _fullest(inside(page, slots, title.slot, senses), around(page, entries, senses))
    texts = titles_in(page, title.slot, sense) if title.slot else ("",) * len(entries)
    titles = tuple(text or page.text(entry.link) for entry, text in zip(entries, texts, strict=True))
    dates = own_dates(entries, titles, dating.dates if dating else (None,) * len(entries), sense)
    return Listing(
        group=group,
        titles=titles,
        dates=dates,
        score=title.score + _rate(group, dating.share if dating else 0.0, dates),
    )


def _fullest(within: Dating | None, outside: Dating | None) -> Dating | None:
    """Prefer the dates in the records unless clearly more entries have one around them."""
    if within is None or outside is None:
        return within or outside
    return outside if outside.share > within.share + 0.3 else within


def _rate(group: Group, dated: float, dates: Dates) -> float:
    """Rate addresses, dates and place; a date beside the title tells more than one in it."""
    entries = group.entries
    different = len({entry.url for entry in entries}) / len(entries)
    articles = sum(is_article(entry.url) for entry in entries) / len(entries)
    own = sum(date is not None for date in dates) / len(entries)
    return 2 * different + 2 * articles + 5 * dated + 2 * (own - dated) + _REGION_SCORE[group.region]
