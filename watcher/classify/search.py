"""Finding patterns in a sentence: joins over the places where their words were found."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from watcher.classify.lexicon import Symbol
from watcher.classify.sentences import Sentence, Span

_MOST_HITS = 64
"""Per pattern and sentence: more would only repeat the evidence."""

Hit = tuple[Span, ...]
"""Where each slot of a pattern was found."""


@dataclass(frozen=True, slots=True)
class Step:
    """A slot in symbols: any of these, at most ``gap`` words after the step before."""

    symbols: frozenset[Symbol]
    gap: int
    frequency: float
    """A guess at how often a text holds one of them."""


Steps = tuple[Step, ...]


def find(steps: Steps, sentence: Sentence) -> list[Hit]:
    """Return where a pattern stands in a sentence: the nearest words for each place it may begin."""
    found = sentence.found
    for step in steps:
        if found.keys().isdisjoint(step.symbols):
            return []
    hits: list[Hit] = [(span,) for span in _places(steps[0], sentence)]
    for step in steps[1:]:
        places = _places(step, sentence)
        longer = [(*hit, span) for hit in hits for span in places if 0 < span[0] - hit[-1][1] <= step.gap + 1]
        hits = list({(hit[0], hit[-1]): hit for hit in reversed(longer)}.values())[:_MOST_HITS]
    return hits


def _places(step: Step, sentence: Sentence) -> list[Span]:
    found = sentence.found
    places = {span for symbol in step.symbols if symbol in found for span in found[symbol]}
    return sorted(places)[:_MOST_HITS]


class PatternIndex:
    """Patterns with the number of their owner, filed under their rarest word, so that few are ever tried."""

    def __init__(self, patterns: Iterable[tuple[Steps, int]]) -> None:
        self._filed: dict[Symbol, list[tuple[Steps, int]]] = defaultdict(list)
        for steps, owner in dict.fromkeys(patterns):
            rarest = min(steps, key=lambda step: step.frequency)
            for symbol in rarest.symbols:
                self._filed[symbol].append((steps, owner))

    def hits(self, sentence: Sentence) -> Iterator[tuple[int, Hit]]:
        """Yield owner and place of every pattern that stands in the sentence."""
        for symbol in tuple(sentence.found):
            for steps, owner in self._filed.get(symbol, ()):
                for hit in find(steps, sentence):
                    yield owner, hit
