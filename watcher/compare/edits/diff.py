"""Which words changed between two readings of a statement; no difference is too small.

Sentences that both readings share are laid on top of each other first. Paragraphs that went elsewhere are set
apart. What lies between is compared word by word with Ratcliff and Obershelp's method, which looks for the
longest common stretch and so marks what people would mark.
"""

from collections.abc import Iterator, Sequence
from itertools import compress, count, groupby
from operator import ne

from watcher.compare.edits.aligning import runs_in_both
from watcher.compare.edits.anchors import Gap, gaps, keep_order
from watcher.compare.edits.cutting import Words, cut, ends_sentence, is_unspaced, lines, shared_edges, units
from watcher.compare.edits.displaced import Displaced, displaced
from watcher.compare.edits.exchanges import is_exchange
from watcher.compare.edits.kinds import Place, kind_of, swap
from watcher.compare.edits.names import Usage
from watcher.compare.edits.sliding import slid
from watcher.model.edit import Edit, EditKind

_BESIDE = 3
"""Words on either side that help to say what an edit touches."""
_MOVED = "\0"
"""Begins the key of a paragraph that moved: no word has it."""


def edits(before: str, after: str) -> tuple[Edit, ...]:
    """Return where two texts differ, whole words, in the order of the text.

    None where they read alike: ``comparable`` says what readers do not see. Scripts without spaces between
    words are compared character by character.
    """
    if before == after:
        return ()
    return tuple(_Comparison(before, after).edits())


class _Comparison:
    """Two texts, and what is known of both."""

    def __init__(self, before: str, after: str) -> None:
        self.before, self.after = before, after
        self.usage = Usage(before, after)
        self.known: dict[str, str] = {}
        """Word -> its comparable form."""

    def edits(self) -> Iterator[Edit]:
        """Yield the differences, gap by gap."""
        between = [
            (
                cut(self.before, gap.old_start, gap.old_end, self.known),
                cut(self.after, gap.new_start, gap.new_end, self.known),
            )
            for gap in self._gaps()
            if self._differ(gap)
        ]
        moves = displaced(between)
        for old, new in between:
            yield from self._edits_in(old, new, moves)

    def _gaps(self) -> Iterator[Gap]:
        """Yield what lies between the lines and sentences that both texts have."""
        shared, alike = shared_edges(self.before, self.after)
        whole = Gap(shared, len(self.before) - alike, shared, len(self.after) - alike)
        old, new = (
            lines(self.before, whole.old_start, whole.old_end),
            lines(self.after, whole.new_start, whole.new_end),
        )
        sentences: dict[str, list[tuple[int, int]]] = {}
        for gap in gaps(old, new, within=whole) if keep_order(old, new) else (whole,):
            if self._differ(gap):
                yield from gaps(
                    units(self.before, gap.old_start, gap.old_end, sentences),
                    units(self.after, gap.new_start, gap.new_end, sentences),
                    within=gap,
                )

    def _differ(self, gap: Gap) -> bool:
        return self.before[gap.old_start : gap.old_end] != self.after[gap.new_start : gap.new_end]

    def _edits_in(self, old: Words, new: Words, moves: Sequence[Displaced]) -> Iterator[Edit]:
        if moves:
            old = old.set_apart(
                (move.old_start, move.old_end, f"{_MOVED}from{number}")
                for number, move in enumerate(moves)
                if old.start <= move.old_start < old.end
            )
            new = new.set_apart(
                (move.new_start, move.new_end, f"{_MOVED}to{number}")
                for number, move in enumerate(moves)
                if new.start <= move.new_start < new.end
            )
        for differing in slid(old, new, _differences(old, new)):
            for part in _parts(old, new, differing) if moves else (differing,):
                yield self._edit(old, new, part, moves)

    def _edit(self, old: Words, new: Words, gap: Gap, moves: Sequence[Displaced]) -> Edit:
        said = old.stretch(gap.old_start, gap.old_end)
        says = new.stretch(gap.new_start, gap.new_end)
        keys = old.keys[gap.old_start : gap.old_end], new.keys[gap.new_start : gap.new_end]
        for key in (*keys[0][:1], *keys[1][:1]):
            if key.startswith(_MOVED):
                within = self._edits_within(moves[int(key[3:])]) if key.startswith(f"{_MOVED}to") else ()
                return Edit(kind=EditKind.MOVED, before=said, after=says, within=within)
        if not keys[1] and is_exchange(said, self.before):
            return Edit(kind=EditKind.EXCHANGE, before=said, after=says)
        step = swap(*keys)
        kind = step.plain or kind_of(step, self._place(old, new, gap))
        return Edit(kind=kind, before=said, after=says)

    def _edits_within(self, move: Displaced) -> tuple[Edit, ...]:
        old = cut(self.before, move.old_start, move.old_end, self.known)
        new = cut(self.after, move.new_start, move.new_end, self.known)
        return tuple(
            self._edit(old, new, differing, ()) for differing in slid(old, new, _differences(old, new))
        )

    def _place(self, old: Words, new: Words, gap: Gap) -> Place:
        last = new.keys[gap.new_end - 1] if gap.new_end > gap.new_start else old.keys[gap.old_end - 1]
        beside = _BESIDE if last.isascii() else _BESIDE * (1 + is_unspaced(last))
        return Place(
            lead=_unmoved(new.keys[max(0, gap.new_start - beside) : gap.new_start]),
            tail=_unmoved(new.keys[gap.new_end : gap.new_end + beside]),
            opens_sentence=new.opens_sentence(gap.new_start),
            closes_sentence=ends_sentence(last),
            usage=self.usage,
        )


def _unmoved(keys: Sequence[str]) -> tuple[str, ...]:
    return tuple([key for key in keys if key[0] != _MOVED])


def _differences(old: Words, new: Words) -> Iterator[Gap]:
    """Yield the words that differ, counted from the start of each stretch."""
    most = min(len(old.keys), len(new.keys))
    at = next(compress(count(), map(ne, old.keys, new.keys)), most)
    rest = next(compress(count(), map(ne, reversed(old.keys), reversed(new.keys))), most)
    rest = min(rest, most - at)
    before, after = old.keys[at : len(old.keys) - rest], new.keys[at : len(new.keys) - rest]
    i = k = 0
    for j, m, length in [*runs_in_both(before, after), (len(before), len(after), 0)]:
        if i < j or k < m:
            yield Gap(at + i, at + j, at + k, at + m)
        i, k = j + length, m + length


def _parts(old: Words, new: Words, gap: Gap) -> Iterator[Gap]:
    """Cut differing words where a paragraph left or arrived, which is an edit of its own."""
    before = _runs(old.keys, gap.old_start, gap.old_end)
    after = _runs(new.keys, gap.new_start, gap.new_end)
    at_old, at_new = gap.old_start, gap.new_start
    while before or after:
        paired = bool(before and after) and not (_moves(old, before[:1]) or _moves(new, after[:1]))
        takes_old = bool(before) and (paired or _moves(old, before[:1]) or not after)
        if takes_old:
            _, at_old_end = before.pop(0)
        else:
            at_old_end = at_old
        if paired or not takes_old:
            _, at_new_end = after.pop(0)
        else:
            at_new_end = at_new
        yield Gap(at_old, at_old_end, at_new, at_new_end)
        at_old, at_new = at_old_end, at_new_end


def _moves(words: Words, runs: Sequence[tuple[int, int]]) -> bool:
    return any(words.keys[start].startswith(_MOVED) for start, _ in runs)


def _runs(keys: Sequence[str], start: int, end: int) -> list[tuple[int, int]]:
    """Return the stretches without a moved paragraph, and each of those by itself."""
    runs: list[tuple[int, int]] = []
    for moved, run in groupby(range(start, end), lambda place: keys[place].startswith(_MOVED)):
        places = list(run)
        runs += [(place, place + 1) for place in places] if moved else [(places[0], places[-1] + 1)]
    return runs
