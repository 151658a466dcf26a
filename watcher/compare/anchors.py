"""What holds two versions of a text in place while the rest is compared: the units they share.

The method is Bram Cohen's patience diff: units that both have exactly once, in one order in both.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Unit:
    """A paragraph or sentence: what it says, and where it stands in whatever its text is counted in."""

    content: Hashable
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Gap:
    """A stretch of both texts that may differ."""

    old_start: int
    old_end: int
    new_start: int
    new_end: int


def gaps(old: Sequence[Unit], new: Sequence[Unit], *, within: Gap) -> Iterator[Gap]:
    """Yield what lies before, between and after the shared units; perhaps empty on one side or both."""
    places = _unique(new)
    shared = [(unit, places[content]) for content, unit in _unique(old).items() if content in places]
    old_at, new_at = within.old_start, within.new_start
    for old_unit, new_unit in _in_one_order(shared):
        yield Gap(old_at, old_unit.start, new_at, new_unit.start)
        old_at, new_at = old_unit.end, new_unit.end
    yield Gap(old_at, within.old_end, new_at, within.new_end)


def _unique(units: Sequence[Unit]) -> dict[Hashable, Unit]:
    """Return the units that stand in their text once."""
    counts = Counter(unit.content for unit in units)
    return {unit.content: unit for unit in units if counts[unit.content] == 1}


def _in_one_order(shared: Sequence[tuple[Unit, Unit]]) -> list[tuple[Unit, Unit]]:
    """Return the longest chain of pairs, ordered in the old text, that is ordered in the new one too."""
    ends: list[int] = []  # the smallest place in the new text at which a chain of each length ends
    last: list[int] = []  # the pair that stands there
    before: list[int] = []  # for each pair, the one before it in its chain
    for number, (_, unit) in enumerate(shared):
        length = bisect_left(ends, unit.start)
        before.append(last[length - 1] if length else -1)
        ends[length : length + 1] = [unit.start]
        last[length : length + 1] = [number]
    chain = []
    number = last[-1] if last else -1
    while number >= 0:
        chain.append(shared[number])
        number = before[number]
    return chain[::-1]
