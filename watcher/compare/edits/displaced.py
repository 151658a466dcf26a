"""Paragraphs that stand elsewhere in another version of a text, edited on the way or not."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from watcher.compare.edits.cutting import Words, is_paragraph, paragraphs, weighs

_LEAST_WEIGHT = 12
"""Characters, without spaces, of a paragraph that can be recognised elsewhere."""
_RUN = 3
"""Words in a row that two paragraphs share if one may be the other."""
_COMMON_RUN = 8
"""Paragraphs that may share a run of words before it tells nothing."""
_FEW = 5
"""One in so many runs of words must be shared before two paragraphs are compared."""
_SAME = 0.7
"""Share of words that two paragraphs have in common if they are the same one."""


@dataclass(frozen=True, slots=True)
class Displaced:
    """Paragraphs of both texts, one after the other, that are the same ones in different places."""

    old_start: int
    old_end: int
    new_start: int
    new_end: int


class _Paragraph(NamedTuple):
    start: int
    end: int
    gap: int
    """The gap between shared sentences in which it lies."""
    keys: tuple[str, ...]

    def runs(self) -> set[tuple[str, str, str]]:
        """Return its words, three in a row at a time."""
        return set(zip(self.keys, self.keys[1:], self.keys[2:], strict=False))


def displaced(between: Sequence[tuple[Words, Words]]) -> list[Displaced]:
    """Find the paragraphs that moved past others, in the order of the old text.

    ``between`` holds, of both texts, what lies between shared sentences: what moved lies in two of them.
    """
    if len(between) < 2:  # noqa: PLR2004 - from one gap to another
        return []
    old, new = (_paragraphs(side) for side in zip(*between, strict=True))
    pairs = {here: there for here, there in _pairs(old, new) if old[here].gap != new[there].gap}
    return list(_joined(old, new, pairs)) if pairs else []


def _paragraphs(gaps: Sequence[Words]) -> list[_Paragraph]:
    """Return the paragraphs that lie in a gap as a whole."""
    found: list[_Paragraph] = []
    for number, gap in enumerate(gaps):
        if "\n" not in gap.text[gap.start : gap.end]:
            if is_paragraph(gap.text, gap.start, gap.end):
                found.append(_Paragraph(gap.start, gap.end, number, gap.keys))
            continue
        for start, end in paragraphs(gap.text, gap.start, gap.end):
            found.append(_Paragraph(start, end, number, gap.within(start, end).keys))
    return found


def _pairs(old: Sequence[_Paragraph], new: Sequence[_Paragraph]) -> Iterator[tuple[int, int]]:
    """Pair paragraphs that are the same, the likest first; between equals, those that did not move."""
    left: set[int] = set()
    taken: set[int] = set()
    for _, _, here, there in sorted(_likely(old, new)):
        if here not in left and there not in taken:
            left.add(here)
            taken.add(there)
            yield here, there


def _likely(old: Sequence[_Paragraph], new: Sequence[_Paragraph]) -> Iterator[tuple[float, bool, int, int]]:
    """Yield what may be the same: minus the likeness, whether it would have moved, the place in each text."""
    stayed = _edited_in_place(old, new)
    holders: dict[tuple[str, str, str], list[int]] = defaultdict(list)
    for there, paragraph in enumerate(new):
        for run in paragraph.runs() if paragraph.gap not in stayed else ():
            holders[run].append(there)
    for here, paragraph in enumerate(old):
        if paragraph.gap in stayed or not weighs("".join(paragraph.keys), _LEAST_WEIGHT):
            continue
        runs = paragraph.runs()
        found = (holders.get(run, ()) for run in runs)
        shared = Counter(there for places in found if len(places) <= _COMMON_RUN for there in places)
        for there, count in shared.most_common(_COMMON_RUN):
            alike = _likeness(paragraph, new[there]) if count * _FEW >= len(runs) else 0
            if alike >= _SAME:
                yield -alike, paragraph.gap != new[there].gap, here, there


def _edited_in_place(old: Sequence[_Paragraph], new: Sequence[_Paragraph]) -> set[int]:
    """Return the gaps in which each paragraph stands against one that is the same: most edits."""
    before, after = _by_gap(old), _by_gap(new)
    return {
        gap
        for gap, said in before.items()
        if len(said) == len(after[gap]) and all(map(_same_place, said, after[gap]))
    }


def _same_place(here: _Paragraph, there: _Paragraph) -> bool:
    begins_alike = here.keys[:_RUN] == there.keys[:_RUN]
    return begins_alike or here.keys[-_RUN:] == there.keys[-_RUN:] or _likeness(here, there) >= _SAME


def _by_gap(side: Sequence[_Paragraph]) -> dict[int, list[_Paragraph]]:
    """Return the paragraphs that lie in each gap."""
    found: dict[int, list[_Paragraph]] = defaultdict(list)
    for paragraph in side:
        found[paragraph.gap].append(paragraph)
    return found


def _likeness(here: _Paragraph, there: _Paragraph) -> float:
    both = len(here.keys) + len(there.keys)
    if not both or 2 * min(len(here.keys), len(there.keys)) < _SAME * both:
        return 0
    return 2 * (Counter(here.keys) & Counter(there.keys)).total() / both


def _joined(
    old: Sequence[_Paragraph], new: Sequence[_Paragraph], pairs: Mapping[int, int]
) -> Iterator[Displaced]:
    """Join paragraphs that moved together, in order; short ones beside them came along."""
    arrived = set(pairs.values())
    done = -1
    for here, there in sorted(pairs.items()):
        if here <= done:
            continue

        def came_along(by: int, here: int = here, there: int = there, done: int = done) -> bool:
            at, to = here + by, there + by
            if not (done < at < len(old) and 0 <= to < len(new)):
                return False
            if old[at].gap != old[here].gap or new[to].gap != new[there].gap:
                return False
            return pairs.get(at) == to or (
                at not in pairs and to not in arrived and old[at].keys == new[to].keys
            )

        first, last = _extent(came_along)
        done = here + last
        yield Displaced(
            old[here + first].start, old[here + last].end, new[there + first].start, new[there + last].end
        )


def _extent(came_along: Callable[[int], bool]) -> tuple[int, int]:
    """Return how far one can go back and on."""
    first = last = 0
    while came_along(first - 1):
        first -= 1
    while came_along(last + 1):
        last += 1
    return first, last
