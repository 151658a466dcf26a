"""Words and word lists as numbers: what phrases are compiled to."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from watcher.classify.lexicon import Lexicon, Symbol
from watcher.classify.patterns import PatternError, parse_entry, parse_phrase
from watcher.classify.scripts import SMALL_WORDS
from watcher.classify.search import Step, Steps
from watcher.classify.slots import ListName, Pattern, Word
from watcher.classify.spec import WordList, phrases_in
from watcher.classify.tokens import CJK

_FREQUENCY = {1: 40.0, 2: 40.0, 3: 20.0, 4: 4.0}
"""How often a word turns up, guessed from its length; longer ones count 1."""
_OF_SMALL_WORDS = 300.0
_OF_OUR_FIELD = """
    about action actions after against agency allies authorities between border central chief companies
    countries country defence defense economic election energy financial foreign forces free global government
    governments group health house human international leaders made make media military minister money
    national office officials order over party people plan policies policy political power president press
    public region regional right rights risk secretary security service services should state states support
    system their there these thanks through trade travel under union united which while white work world would
"""
_COMMON = dict.fromkeys(_OF_OUR_FIELD.split(), 30.0)
"""Longer words that official statements are full of."""


_BY_CHARACTER = frozenset({"ja", "zh"})
_CHARACTERS_PER_WORD = 2
"""Gaps are told in words; where characters are counted, a word is two of them."""


class _WordSymbol(NamedTuple):
    """A word as compiled."""

    symbol: Symbol
    frequency: float
    """A guess at how often a text has it."""


@dataclass(frozen=True, slots=True)
class ListSymbol:
    """A word list as compiled."""

    symbol: Symbol
    words: tuple[Word, ...]
    """Its entries of one word."""
    phrases: tuple[tuple[int, Steps], ...]
    """Its entries of several words, with their level: 0 uses words only, n uses lists of level n - 1."""
    frequency: float

    @property
    def level(self) -> int:
        """The highest level of its entries."""
        return max((level for level, _ in self.phrases), default=0)


Lists = Mapping[str, ListSymbol]


class SymbolTable:
    """Hands out symbols while phrases are compiled for one language."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._small_words = SMALL_WORDS.get(language, frozenset())
        self._width = _CHARACTERS_PER_WORD if language in _BY_CHARACTER else 1
        self._words: dict[Word, _WordSymbol] = {}
        self._meanings: dict[Word, set[Symbol]] = {}
        self._lists: dict[tuple[str, int], ListSymbol] = {}
        self._levels: dict[int, list[tuple[Steps, Symbol]]] = {}
        self._count = 0

    def add_lists(self, word_lists: Sequence[WordList]) -> dict[str, ListSymbol]:
        """Compile the lists of a topic; a list shared by several topics is compiled once."""
        lists: dict[str, ListSymbol] = {}
        for word_list in word_lists:
            shared = (word_list.name, id(word_list))
            if shared not in self._lists:
                self._lists[shared] = self._add_list(word_list, lists)
            lists[word_list.name] = self._lists[shared]
        return lists

    def steps(self, phrase: str, lists: Lists) -> list[Steps]:
        """Compile a phrase; raises PatternError."""
        return [self._steps(pattern, lists) for pattern in parse_phrase(phrase)]

    def lexicon(self, filed: Collection[Symbol]) -> Lexicon:
        """Build the lexicon of all words seen so far, for patterns filed under these symbols."""
        lexicon = Lexicon(self._language)
        for word, symbols in self._meanings.items():
            lexicon.add(word, symbols)
        lexicon.seal(filed)
        return lexicon

    def phrases_of_lists(self) -> list[list[tuple[Steps, Symbol]]]:
        """Return the entries of lists that are phrases, by level: each level may need those before it."""
        return [self._levels[level] for level in sorted(self._levels)]

    def _add_list(self, word_list: WordList, lists: Lists) -> ListSymbol:
        symbol = self._new()
        words: list[Word] = []
        phrases: list[tuple[int, Steps]] = []
        frequency = 0.0
        for line in phrases_in(word_list.entries, self._language):
            for pattern in parse_entry(line).patterns:
                if len(pattern) > 1:
                    phrases.append((_level(pattern, lists), self._steps(pattern, lists)))
                    continue
                for item in pattern[0].alternatives:
                    if isinstance(item, Word):
                        words.append(item)
                        frequency += self._guessed_frequency(item)
                    else:
                        inner = _named(item, lists)
                        words += inner.words
                        phrases += inner.phrases
                        frequency += inner.frequency
        for word in words:
            self._meanings.setdefault(word, set()).add(symbol)
        for level, steps in phrases:
            self._levels.setdefault(level, []).append((steps, symbol))
        return ListSymbol(symbol, tuple(words), tuple(phrases), frequency)

    def _steps(self, pattern: Pattern, lists: Lists) -> Steps:
        steps = []
        for slot in pattern:
            symbols: set[Symbol] = set()
            frequency = 0.0
            for item in slot.alternatives:
                known = self._word(item) if isinstance(item, Word) else _named(item, lists)
                symbols.add(known.symbol)
                frequency += known.frequency
            steps.append(Step(frozenset(symbols), slot.gap * self._width, frequency))
        return tuple(steps)

    def _word(self, word: Word) -> _WordSymbol:
        known = self._words.get(word)
        if known is None:
            known = self._words[word] = _WordSymbol(self._new(), self._guessed_frequency(word))
            self._meanings.setdefault(word, set()).add(known.symbol)
        return known

    def _guessed_frequency(self, word: Word) -> float:
        """Guess how often a text has a word."""
        if word.text.lower() in self._small_words:
            return _OF_SMALL_WORDS
        if word.text.lower() in _COMMON:
            return _COMMON[word.text.lower()]
        length = 3 * len(word.text) if CJK.match(word.text) else len(word.text)
        return _FREQUENCY.get(length, 1.0)

    def _new(self) -> Symbol:
        self._count += 1
        return self._count


def _named(item: ListName, lists: Lists) -> ListSymbol:
    try:
        return lists[item.name]
    except KeyError:
        known = ", ".join(sorted(lists)) or "none"
        raise PatternError(f"there is no word list <{item.name}> above this; there are: {known}") from None


def _level(pattern: Pattern, lists: Lists) -> int:
    names = [item for slot in pattern for item in slot.alternatives if isinstance(item, ListName)]
    return max((_named(name, lists).level + 1 for name in names), default=0)
