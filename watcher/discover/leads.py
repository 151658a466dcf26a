"""The newest statement set apart above its list, in mark-up of its own: "top story", "featured"."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import islice
from urllib.parse import urlsplit

from watcher.discover.dating import Listing
from watcher.discover.groups import Group
from watcher.discover.outline import Element
from watcher.discover.titles import is_wordy
from watcher.model.published import Published

_MOST = 3
_LEVELS = 3
_MOSTLY = 0.5

Reader = Callable[[Group], Listing]


def with_leads(listing: Listing, groups: Sequence[Group], read: Reader) -> Listing:
    """Put those statements first that stand close above the list and are the newest of the same kind."""
    entries = listing.group.entries
    newest = listing.dates[0]
    if newest is None or len(entries) <= _MOST:
        return listing
    known = {entry.url for entry in entries}
    kinds = Counter(_kind(entry.url) for entry in entries)
    usual = {kind for kind, count in kinds.items() if count >= _MOSTLY * len(entries)}
    near = list(islice(entries[0].record.ancestors(), _LEVELS))
    for group in groups:
        links = [entry for entry in group.entries if entry.url not in known and _kind(entry.url) in usual]
        if (
            len(group.entries) > _MOST
            or len(links) < len(group.entries)
            or not _is_above(group, entries[0].record, near)
        ):
            continue
        lead = read(group)
        if _are_newest(lead, newest.published):
            return _joined(lead, listing)
    return listing


def _kind(url: str) -> tuple[str, str]:
    """Return the directory of an address: statements of one office share it."""
    parts = urlsplit(url)
    return parts.netloc, parts.path.rstrip("/").rpartition("/")[0]


def _is_above(group: Group, first: Element, near: Sequence[Element]) -> bool:
    last = group.entries[-1].link
    return last.position < first.position and any(each.holds(last) for each in near if each.tag != "body")


def _are_newest(lead: Listing, newest: Published) -> bool:
    days = [date.published.day for date in lead.dates if date]
    return len(days) == len(lead.titles) and all(map(is_wordy, lead.titles)) and min(days) >= newest.day


def _joined(lead: Listing, listing: Listing) -> Listing:
    group = replace(listing.group, entries=(*lead.group.entries, *listing.group.entries))
    return replace(
        listing, group=group, titles=(*lead.titles, *listing.titles), dates=(*lead.dates, *listing.dates)
    )
