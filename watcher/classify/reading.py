"""A text cut into words and sentences, each word with what it means to the rules; one pass, linear."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import accumulate, chain

from watcher.classify.lexicon import Lexicon, Symbol
from watcher.classify.tokens import CJK, Border, border, is_abbreviation, words_and_gaps

Span = tuple[int, int]
"""First and last word of something found, counted from the start of the text."""

Place = tuple[int, int, Symbol]
"""First word, last word, and the symbol that stands there."""

_GLANCE = 2
"""Words: so few are looked at one by one; for more, a symbol's places in the sentence are kept."""
_LONGEST = 400
"""Words: a longer sentence is a table or a list without full stops, and is cut."""


@dataclass(slots=True, eq=False)
class Reading:
    """The words of a text, the gaps around them, and the symbols found so far."""

    pieces: list[str]
    """Gaps and words by turns, beginning and ending with a gap."""
    words: list[str]
    meanings: list[frozenset[Symbol]]
    """The symbols that each word stands for by itself."""
    starting: dict[int, list[tuple[int, Symbol]]] = field(default_factory=dict)
    """Symbols of several words (or Chinese characters): last word and symbol, by first word."""
    ending: dict[int, list[tuple[int, Symbol]]] = field(default_factory=dict)
    """The same: first word and symbol, by last word."""
    _offsets: list[int] = field(default_factory=list)

    def add(self, first: int, last: int, symbol: Symbol) -> None:
        """Note that a symbol stands at several words."""
        self.starting.setdefault(first, []).append((last, symbol))
        self.ending.setdefault(last, []).append((first, symbol))

    def offsets(self, first: int, last: int) -> tuple[int, int]:
        """Return where the words from ``first`` to ``last`` stand in the text, in characters."""
        offsets = self.all_offsets()
        return offsets[2 * first + 1], offsets[2 * last + 2]

    def all_offsets(self) -> list[int]:
        """Return where each piece begins, and the end of the text."""
        if not self._offsets:
            self._offsets = list(accumulate(map(len, self.pieces), initial=0))
        return self._offsets


@dataclass(slots=True, eq=False)
class Sentence:
    """A stretch of a reading that no pattern crosses."""

    reading: Reading
    low: int
    """Its first word."""
    high: int
    """The word after its last."""
    borders: list[int]
    """Words that have a comma or the like before them."""
    places: list[Place]
    """Where the symbols stand by which patterns are filed."""
    present: set[Symbol]
    """Every symbol that stands anywhere in it."""
    _spans: dict[frozenset[Symbol], list[Span]] = field(default_factory=dict)
    _marked: list[tuple[int, frozenset[Symbol]]] = field(default_factory=list)

    def add(self, first: int, last: int, symbol: Symbol) -> None:
        """Note that a word list's entry stands here."""
        self.reading.add(first, last, symbol)
        self.present.add(symbol)
        self._spans.clear()

    def before(self, symbols: frozenset[Symbol], start: int, gap: int) -> list[Span]:
        """Return where any of these symbols ends at most ``gap`` words before ``start``."""
        if gap > _GLANCE:
            return [span for span in self._spans_of(symbols) if 0 < start - span[1] <= gap + 1]
        reading = self.reading
        found: list[Span] = []
        for at in range(max(start - 1 - gap, self.low), start):
            if not symbols.isdisjoint(reading.meanings[at]):
                found.append((at, at))
            if at in reading.ending:
                found += [(first, at) for first, symbol in reading.ending[at] if symbol in symbols]
        return found

    def after(self, symbols: frozenset[Symbol], end: int, gap: int) -> list[Span]:
        """Return where any of these symbols begins at most ``gap`` words after ``end``."""
        if gap > _GLANCE:
            return [span for span in self._spans_of(symbols) if 0 < span[0] - end <= gap + 1]
        reading = self.reading
        found: list[Span] = []
        for at in range(end + 1, min(end + 2 + gap, self.high)):
            if not symbols.isdisjoint(reading.meanings[at]):
                found.append((at, at))
            if at in reading.starting:
                found += [(at, last) for last, symbol in reading.starting[at] if symbol in symbols]
        return found

    def _spans_of(self, symbols: frozenset[Symbol]) -> list[Span]:
        """Return where any of these symbols stands, in order; looked up once."""
        known = self._spans.get(symbols)
        if known is None:
            known = self._spans[symbols] = self._find(symbols)
        return known

    def _find(self, symbols: frozenset[Symbol]) -> list[Span]:
        spans = [(at, at) for at, meaning in self._telling() if not symbols.isdisjoint(meaning)]
        starting = self.reading.starting
        if starting:
            spans += [
                (first, last)
                for first in range(self.low, self.high)
                if first in starting
                for last, symbol in starting[first]
                if symbol in symbols
            ]
            spans.sort()
        return spans

    def find(self, wanted: frozenset[Symbol]) -> list[Place]:
        """Return where each of these symbols stands, looking at every word."""
        if self.present.isdisjoint(wanted):
            return []
        starting = self.reading.starting
        places = [
            (at, at, symbol)
            for at, meaning in self._telling()
            if not wanted.isdisjoint(meaning)
            for symbol in meaning & wanted
        ]
        if starting:
            places += [
                (first, last, symbol)
                for first in range(self.low, self.high)
                if first in starting
                for last, symbol in starting[first]
                if symbol in wanted
            ]
        return places

    def _telling(self) -> list[tuple[int, frozenset[Symbol]]]:
        """Return the words that mean anything."""
        if not self._marked:
            meanings = enumerate(self.reading.meanings[self.low : self.high], self.low)
            self._marked = [(at, meaning) for at, meaning in meanings if meaning]
        return self._marked


def read(text: str, lexicon: Lexicon) -> list[Sentence]:
    """Cut a text into sentences; those without any word that a rule looks for are left out."""
    han = not text.isascii() and CJK.search(text) is not None
    pieces = words_and_gaps(text, han=han)
    words = pieces[1::2]
    reading = Reading(pieces, words, list(map(lexicon.meanings.__getitem__, words)))
    keys = lexicon.keys
    places = [
        (position, position, symbol)
        for position, meaning in enumerate(reading.meanings)
        if meaning
        for symbol in keys[words[position]]
    ]
    if han:
        places = sorted([*places, *_han_places(text, reading, lexicon)])
    return list(_sentences(reading, places)) if places else []


def _han_places(text: str, reading: Reading, lexicon: Lexicon) -> Iterator[Place]:
    """Find the words in each run of Chinese characters, which no spaces part."""
    offsets = reading.all_offsets()
    for run in CJK.finditer(text):
        position = bisect_left(offsets, run.start()) // 2
        for first, last, symbol in lexicon.han(run.group()):
            reading.add(position + first, position + last, symbol)
            if symbol in lexicon.filed:
                yield position + first, position + last, symbol


def _sentences(reading: Reading, places: list[Place]) -> Iterator[Sentence]:
    start = 0
    for low, high, borders in _stretches(reading):
        end = start
        while end < len(places) and places[end][0] < high:
            end += 1
        if end > start:
            present = set[Symbol]().union(*reading.meanings[low:high])
            if reading.starting:
                present.update(
                    symbol for first in range(low, high) for _, symbol in reading.starting.get(first, ())
                )
            yield Sentence(reading, low, high, borders, places[start:end], present)
        start = end


def _stretches(reading: Reading) -> Iterator[tuple[int, int, list[int]]]:
    """Yield first word, end and borders of each sentence."""
    words, gaps = reading.words, reading.pieces[::2]
    low, borders = 0, list[int]()
    unusual = [position for position, gap in enumerate(gaps) if gap != " "]
    for position in chain(unusual, (len(words),)):
        for cut in range(low + _LONGEST, position, _LONGEST):
            yield low, cut, borders
            low, borders = cut, []
        if position == len(words):
            break
        kind = border(gaps[position])
        if kind is Border.ITEM:
            borders.append(position)
        elif kind is not Border.NONE and position > low and (kind is Border.END or _stops(words, position)):
            yield low, position, borders
            low, borders = position, []
    yield low, len(words), borders


def _stops(words: list[str], position: int) -> bool:
    """Tell whether the full stop before a word ends a sentence."""
    return not words[position][0].islower() and not is_abbreviation(words[position - 1])
