"""Where each item of a listing stands: known, moved, older than all that is known, or new."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from watcher.compare.listings.moves import moves
from watcher.model.change import StatementId
from watcher.model.item import Item
from watcher.model.listing import KnownItem, Remembered
from watcher.model.published import Published
from watcher.text.normal import comparable

FEW = 5
"""So many surprises on one listing are news, not a pattern."""
_SLACK = timedelta(days=1)
"""What is published on one day is not always listed in its order."""


class Standing(StrEnum):
    """What an item is to us."""

    KNOWN = "known"
    MOVED = "moved"
    """Known, but under another address and GUID."""
    OLD = "old"
    """From before all that is known: the listing reaches further back than it did."""
    NEW = "new"


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """One item of a listing with its keys and what it is to us."""

    item: Item
    keys: tuple[str, ...]
    standing: Standing
    known: KnownItem | None = None
    """What the listing said of it before; None where that is not remembered."""

    @property
    def statement(self) -> StatementId | None:
        """The statement it is; None for one that nobody knows."""
        return self.known.statement if self.known else None

    @property
    def retitled(self) -> bool:
        """Its title is not what the listing said before, by more than capitals."""
        before = comparable(self.known.title).casefold() if self.known else ""
        return bool(before) and before != comparable(self.item.title).casefold()

    @property
    def redated(self) -> bool:
        """Its date is not what the listing said before."""
        before, now = self.known.published if self.known else None, self.item.published
        return before is not None and now is not None and before.day != now.day

    def arrived_since(self, day: date) -> bool:
        """Tell whether its date allows that it came after all that was known on ``day``."""
        return self.item.published is not None and self.item.published.day >= day - _SLACK


def place(
    items: Sequence[Item], keys: Sequence[tuple[str, ...]], remembered: Remembered
) -> tuple[Placed, ...]:
    """Place the items of one listing, in its order; ``keys`` are theirs, see ``listing_keys``."""
    known = [_owner(some, remembered) for some in keys]
    seen = {one.statement for one in known if one}
    gone = [one for number, one in remembered.items.items() if number not in seen]
    strangers = [item for item, one in zip(items, known, strict=True) if one is None]
    days = [item.published.day for item in items if item.published]
    moved = moves(strangers, gone, span_begins=min(days, default=None), familiar=bool(seen))
    first = _first_known(items, known)
    left = _left(gone, set(moved.values()), first)
    old = _old_stock([item for item in strangers if item not in moved], remembered, left=left)
    return tuple(
        _placed(item, some, one, remembered.items.get(moved[item]) if item in moved else None, old)
        for item, some, one in zip(items, keys, known, strict=True)
    )


def reaches_known_ground(placed: Sequence[Placed], since: date) -> bool:
    """Tell whether the arrivals on a listing join what is known, so that none can have been missed.

    A pinned statement above the arrivals does not count: what came between may have been pushed off.
    ``since`` is the date of the newest statement that is known.
    """
    arrivals = [
        place
        for place, one in enumerate(placed)
        if one.standing is Standing.NEW and (one.item.published is None or one.arrived_since(since))
    ]
    if not arrivals:
        return True
    known = [place for place, one in enumerate(placed) if one.standing is not Standing.NEW]
    beyond = bool(known) and known[-1] > arrivals[-1]
    return beyond or 2 * len(known) >= len(placed) or (len(known) > 1 and _ascends(placed))


def _ascends(placed: Sequence[Placed]) -> bool:
    """Tell whether a listing begins with its oldest item."""
    days = [one.item.published.day for one in placed if one.item.published]
    return len(days) > 1 and days[0] < days[-1] and days == sorted(days)


def _owner(keys: tuple[str, ...], remembered: Remembered) -> KnownItem | None:
    for key in keys:
        if (number := remembered.owners.get(key)) is not None:
            return remembered.items.get(number)
    return None


def _placed(
    item: Item, keys: tuple[str, ...], known: KnownItem | None, moved: KnownItem | None, old: frozenset[Item]
) -> Placed:
    if known:
        return Placed(item=item, keys=keys, standing=Standing.KNOWN, known=known)
    if moved:
        return Placed(item=item, keys=keys, standing=Standing.MOVED, known=moved)
    return Placed(item=item, keys=keys, standing=Standing.OLD if item in old else Standing.NEW)


def _first_known(items: Sequence[Item], known: Sequence[KnownItem | None]) -> Published | None:
    dates = [item.published for item, one in zip(items, known, strict=True) if one and item.published]
    return min(dates, key=Published.sort_key, default=None)


def _left(gone: Sequence[KnownItem], moved: set[StatementId], first: Published | None) -> bool:
    """Tell whether a statement was taken off the listing from among those that still stand on it."""
    return first is not None and any(
        one.published is not None and first.before(one.published) and one.statement not in moved
        for one in gone
    )


def _old_stock(strangers: Sequence[Item], remembered: Remembered, *, left: bool) -> frozenset[Item]:
    """Return the items that only show because others made room, or because the listing grew at its end.

    A few of them without such a reason are late publications: news.
    """
    earliest = remembered.earliest or (Published(remembered.oldest) if remembered.oldest else None)
    if earliest is None:
        return frozenset()
    old = frozenset(item for item in strangers if item.published and item.published.before(earliest))
    return old if left or len(old) > FEW else frozenset()
