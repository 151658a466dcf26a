"""Entries of another list that happens to be marked up like the statements: offices, countries, services."""

from collections import defaultdict
from dataclasses import replace

from watcher.discover.dating import Listing
from watcher.discover.titles import quality
from watcher.text.dates import DateSense

_MOSTLY = 0.5
_CLEARLY = 1.5


def without_strangers(listing: Listing, sense: DateSense) -> Listing:
    """Leave out the places on the page where no entry is dated, if the statements elsewhere are.

    Where few entries are dated in all, only places whose titles are also clearly poorer are left out.
    """
    places: dict[int, list[int]] = defaultdict(list)
    for index, entry in enumerate(listing.group.entries):
        places[entry.record.parent.position if entry.record.parent else -1].append(index)
    dated = {place for place, inside in places.items() if any(listing.dates[index] for index in inside)}
    if not dated or len(dated) == len(places):
        return listing
    known = [index for place in dated for index in places[place]]
    most = len(known) >= _MOSTLY * len(listing.titles)
    standard = quality([listing.titles[index] for index in known], sense)
    kept = [
        index
        for place, inside in places.items()
        for index in inside
        if place in dated
        or not (most or quality([listing.titles[each] for each in inside], sense) < standard - _CLEARLY)
    ]
    return _only(listing, sorted(kept))


def _only(listing: Listing, kept: list[int]) -> Listing:
    return replace(
        listing,
        group=replace(listing.group, entries=tuple(listing.group.entries[index] for index in kept)),
        titles=tuple(listing.titles[index] for index in kept),
        dates=tuple(listing.dates[index] for index in kept),
    )
