"""Finding patterns in a sentence: from the rarest word of each outwards."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from watcher.classify.lexicon import Symbol
from watcher.classify.reading import Sentence, Span

_MOST_HITS = 64
"""Per pattern and place: more would only repeat the evidence."""

Hit = tuple[Span, ...]
"""Where each slot of a pattern was found."""


class Step(NamedTuple):
    """A slot in symbols: any of these, at most ``gap`` words after the step before."""

    symbols: frozenset[Symbol]
    gap: int
    frequency: float
    """A guess at how often a text holds one of them."""


Steps = tuple[Step, ...]


class _Filed(NamedTuple):
    """A pattern under the symbol of its rarest step."""

    steps: Steps
    rarest: int
    others: tuple[frozenset[Symbol], ...]
    """What its other steps ask for."""
    owners: tuple[int, ...]


_Files = dict[Symbol, list[_Filed]]


def _file(patterns: Iterable[tuple[Steps, int]]) -> _Files:
    """File patterns under the rarest word of each, so that few are ever tried."""
    owners: dict[Steps, dict[int, None]] = defaultdict(dict)
    for steps, owner in patterns:
        owners[steps][owner] = None
    files: _Files = defaultdict(list)
    for steps, numbers in owners.items():
        rarest = min(range(len(steps)), key=lambda index: steps[index].frequency)
        others = tuple(step.symbols for index, step in enumerate(steps) if index != rarest)
        for symbol in steps[rarest].symbols:
            files[symbol].append(_Filed(steps, rarest, others, tuple(numbers)))
    return files


class Search:
    """Finds the rules of a grammar: first, stage by stage, the word lists' entries that are phrases."""

    def __init__(
        self, lists: Sequence[Iterable[tuple[Steps, Symbol]]], rules: Iterable[tuple[Steps, int]]
    ) -> None:
        self._stages = len(lists)
        self._filed: dict[Symbol, list[tuple[int, list[_Filed]]]] = defaultdict(list)
        for stage, patterns in enumerate((*lists, rules)):
            for symbol, filed in _file(patterns).items():
                self._filed[symbol].append((stage, filed))
        self.symbols = frozenset(self._filed)
        """The symbols under which patterns are filed."""

    def hits(self, sentence: Sentence) -> Iterator[tuple[int, Hit]]:
        """Yield each rule that a sentence holds, by its number, and where."""
        waiting: list[list[tuple[Span, list[_Filed]]]] = [[] for _ in range(self._stages + 1)]
        for first, last, symbol in sentence.places:
            for stage, filed in self._filed.get(symbol, ()):
                waiting[stage].append(((first, last), filed))
        for stage in range(self._stages):
            for span, filed in waiting[stage]:
                for symbol, hit in _tried(filed, span, sentence):
                    first, last = hit[0][0], hit[-1][1]
                    sentence.add(first, last, symbol)
                    for later, more in self._filed.get(symbol, ()):
                        waiting[later].append(((first, last), more))
        for span, filed in waiting[self._stages]:
            yield from _tried(filed, span, sentence)


class Guard:
    """Finds phrases that keep a rule from holding; asked only where a rule would hold."""

    def __init__(self, patterns: Iterable[Steps]) -> None:
        self._filed = _file((steps, 0) for steps in patterns)
        self.symbols = frozenset(self._filed)
        """The symbols under which patterns are filed."""

    def hits(self, sentence: Sentence) -> list[Hit]:
        """Return where the phrases stand in a sentence."""
        return [
            hit
            for first, last, symbol in sentence.find(self.symbols)
            for _, hit in _tried(self._filed[symbol], (first, last), sentence)
        ]


def _tried(filed: list[_Filed], span: Span, sentence: Sentence) -> Iterator[tuple[int, Hit]]:
    """Yield owner and place of each of these patterns that stands around the word at ``span``."""
    present = sentence.present
    for steps, rarest, others, owners in filed:
        for symbols in others:
            if present.isdisjoint(symbols):
                break
        else:
            for hit in _grown(steps, rarest, span, sentence) if others else ((span,),):
                for owner in owners:
                    yield owner, hit


def _grown(steps: Steps, rarest: int, span: Span, sentence: Sentence) -> list[Hit]:
    """Return all ways to find the rest of a pattern around the word at ``span``."""
    hits: list[Hit] = [(span,)]
    for index in range(rarest - 1, -1, -1):
        symbols, gap = steps[index].symbols, steps[index + 1].gap
        hits = [(near, *hit) for hit in hits for near in sentence.before(symbols, hit[0][0], gap)]
        if not hits:
            return hits
        del hits[:-_MOST_HITS]
    for step in steps[rarest + 1 :]:
        hits = [(*hit, near) for hit in hits for near in sentence.after(step.symbols, hit[-1][1], step.gap)]
        if not hits:
            return hits
        del hits[_MOST_HITS:]
    return hits
