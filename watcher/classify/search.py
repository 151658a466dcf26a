"""Finding patterns in a sentence: from the rarest word of each outwards."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from watcher.classify.lexicon import Symbol
from watcher.classify.reading import Place, Sentence, Span

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


class PatternIndex:
    """Patterns with their owners, filed under the rarest word of each, so that few are ever tried."""

    def __init__(self, patterns: Iterable[tuple[Steps, int]]) -> None:
        self._filed: dict[Symbol, list[tuple[Steps, int, int]]] = defaultdict(list)
        for steps, owner in dict.fromkeys(patterns):
            rarest = min(range(len(steps)), key=lambda index: steps[index].frequency)
            for symbol in steps[rarest].symbols:
                self._filed[symbol].append((steps, rarest, owner))

    def symbols(self) -> AbstractSet[Symbol]:
        """Return the symbols under which patterns are filed."""
        return self._filed.keys()

    def hits(self, sentence: Sentence) -> Iterator[tuple[int, Hit]]:
        """Yield owner and place of every pattern that stands in the sentence."""
        return self._hits(sentence, tuple(sentence.places))

    def hits_on_demand(self, sentence: Sentence) -> Iterator[tuple[int, Hit]]:
        """Yield the same for patterns whose words ``Sentence.places`` was not asked to hold."""
        return self._hits(sentence, sentence.find(self._filed.keys()))

    def _hits(self, sentence: Sentence, places: Iterable[Place]) -> Iterator[tuple[int, Hit]]:
        filed = self._filed
        for first, last, symbol in places:
            for steps, rarest, owner in filed.get(symbol, ()):
                for hit in _grown(steps, rarest, (first, last), sentence):
                    yield owner, hit


def _grown(steps: Steps, rarest: int, span: Span, sentence: Sentence) -> list[Hit]:
    """Return all ways to find the rest of a pattern around the word at ``span``; the nearest words first."""
    hits: list[Hit] = [(span,)]
    for index in range(rarest - 1, -1, -1):
        step, gap = steps[index], steps[index + 1].gap
        hits = [(before, *hit) for hit in hits for before in _before(step, gap, hit[0][0], sentence)]
        if not hits:
            return hits
        del hits[_MOST_HITS:]
    for step in steps[rarest + 1 :]:
        hits = [(*hit, after) for hit in hits for after in _after(step, hit[-1][1], sentence)]
        if not hits:
            return hits
        del hits[_MOST_HITS:]
    return hits


def _before(step: Step, gap: int, start: int, sentence: Sentence) -> list[Span]:
    """Return where a step stands that ends at most ``gap`` words before ``start``, the nearest first."""
    meanings, ending, symbols = sentence.reading.meanings, sentence.reading.ending, step.symbols
    low = sentence.low
    positions = range(start - 1, max(start - 2 - gap, low - 1), -1)
    spans = [(at, at) for at in positions if meanings[at] and not symbols.isdisjoint(meanings[at])]
    if ending:
        spans += [
            (first, at)
            for at in positions
            if at in ending
            for first, symbol in ending[at]
            if symbol in symbols and first >= low
        ]
    return spans


def _after(step: Step, end: int, sentence: Sentence) -> list[Span]:
    """Return where a step stands that begins within its gap after ``end``, the nearest first."""
    meanings, starting, symbols = sentence.reading.meanings, sentence.reading.starting, step.symbols
    high = sentence.high
    positions = range(end + 1, min(end + 2 + step.gap, high))
    spans = [(at, at) for at in positions if meanings[at] and not symbols.isdisjoint(meanings[at])]
    if starting:
        spans += [
            (at, last)
            for at in positions
            if at in starting
            for last, symbol in starting[at]
            if symbol in symbols and last < high
        ]
    return spans
