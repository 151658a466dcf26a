"""A message that must be one part: as much of it as there is room for."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from watcher.alert.rendering import WHOLE, Extent, render
from watcher.alert.splitting import fits, split_message
from watcher.model.delivery import Delivery
from watcher.model.message import Message

_LENGTHS = (None, 2000, 1000, 500)
"""Characters shown of a passage: all, or where even one does not fit, this many."""
_LEAST = Extent(shown=1, longest=500)


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """What one part can hold."""

    units: int
    """UTF-16 units of visible text."""
    entities: int


def render_within(
    room: Room, delivery: Delivery, *, zone: str = "UTC", status_url: str | None = None
) -> Message:
    """Build the message of a delivery as one part: with fewer passages, if need be with cut ones.

    A second opinion is left out before anything of the text is.
    ``zone`` and ``status_url`` as for ``render``.
    """
    whole = render(delivery, zone=zone, status_url=status_url)
    if fits(whole, limit=room.units, entities=room.entities):
        return whole
    if delivery.change is not None:
        delivery = replace(delivery, change=replace(delivery.change, opinion=None))
    for extent in _extents():
        message = render(delivery, zone=zone, status_url=status_url, extent=extent)
        if fits(message, limit=room.units, entities=room.entities):
            return message
    least = render(delivery, zone=zone, status_url=status_url, extent=_LEAST)
    return split_message(least, limit=room.units, entities=room.entities)[0]


def _extents() -> Iterator[Extent]:
    """Return how much to show, most first."""
    for longest in _LENGTHS:
        for shown in range(WHOLE.shown, 0, -1):
            yield Extent(shown=shown, longest=longest)
