"""What holds two versions of a text in place while the rest is compared: the units they share.

The method is Bram Cohen's patience diff: units that both have exactly once, in one order in both.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from operator import lt
from typing import NamedTuple

from watcher.compare.edits.aligning import in_one_order


class Unit(NamedTuple):
    """A paragraph or sentence: what it says, and where it stands in its text."""

    content: str
    start: int
    end: int


class Gap(NamedTuple):
    """A stretch of both texts that may differ."""

    old_start: int
    old_end: int
    new_start: int
    new_end: int


def gaps(old: Sequence[Unit], new: Sequence[Unit], *, within: Gap) -> Iterator[Gap]:
    """Yield what lies before, between and after the shared units; perhaps empty on one side or both."""
    shared = _shared(old, new)
    ends = {one.start: (one.end, other.end) for one, other in shared}
    old_at, new_at = within.old_start, within.new_start
    for old_start, new_start in in_one_order([(one.start, other.start) for one, other in shared]):
        yield Gap(old_at, old_start, new_at, new_start)
        old_at, new_at = ends[old_start]
    yield Gap(old_at, within.old_end, new_at, within.new_end)


def keep_order(old: Sequence[Unit], new: Sequence[Unit]) -> bool:
    """Tell whether most units of both are shared, and all of those stand in one order."""
    places = [other.start for _, other in _shared(old, new)]
    return 2 * len(places) >= max(len(old), len(new)) and all(map(lt, places, places[1:]))


def _shared(old: Sequence[Unit], new: Sequence[Unit]) -> list[tuple[Unit, Unit]]:
    places = _unique(new)
    return [(unit, places[content]) for content, unit in _unique(old).items() if content in places]


def _unique(units: Sequence[Unit]) -> dict[str, Unit]:
    """Return the units that stand in their text once."""
    counts = Counter([unit.content for unit in units])
    return {unit.content: unit for unit in units if counts[unit.content] == 1}
