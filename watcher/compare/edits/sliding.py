"""Words put in or taken out that could stand in several places: choose the one that people would name.

Of "Yes. No. Yes. Maybe." the first two words can be missing or the second and third: whole paragraphs and
sentences are preferred, as git's indent heuristic prefers whole blocks.
"""

from collections.abc import Iterable, Iterator, Sequence

from watcher.compare.edits.anchors import Gap
from watcher.compare.edits.cutting import Words

_FAR = 64
"""Words that a stretch is slid at most."""


def slid(old: Words, new: Words, differing: Iterable[Gap]) -> Iterator[Gap]:
    """Yield the same differences, those of one side where a paragraph or a sentence begins if they can."""
    found = list(differing)
    for number, gap in enumerate(found):
        if (gap.old_start == gap.old_end) == (gap.new_start == gap.new_end):
            yield gap
            continue
        room_before = gap.old_start - (found[number - 1].old_end if number else 0)
        follows = found[number + 1].old_start if number + 1 < len(found) else len(old.keys)
        yield _placed(old, new, gap, room_before, follows - gap.old_end)


def _placed(old: Words, new: Words, gap: Gap, room_before: int, room_after: int) -> Gap:
    words, start, end = (
        (old, gap.old_start, gap.old_end)
        if gap.old_end > gap.old_start
        else (new, gap.new_start, gap.new_end)
    )
    back = _shift(words.keys, end - 1, start - 1, -1, min(room_before, _FAR))
    on = _shift(words.keys, start, end, 1, min(room_after, _FAR))
    if not back and not on:
        return gap
    by = min(
        range(-back, on + 1),
        key=lambda shift: (
            not (words.opens_paragraph(start + shift) and words.opens_paragraph(end + shift)),
            not words.opens_sentence(start + shift),
            abs(shift),
        ),
    )
    return Gap(gap.old_start + by, gap.old_end + by, gap.new_start + by, gap.new_end + by)


def _shift(keys: Sequence[str], leaving: int, entering: int, step: int, most: int) -> int:
    """Return by how many words a stretch can be slid and still be the same words."""
    count = 0
    while count < most and keys[leaving + step * count] == keys[entering + step * count]:
        count += 1
    return count
