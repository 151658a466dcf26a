"""The words that the phrases of a language name, looked up for each word of a text."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator
from typing import TypeVar

import ahocorasick

from watcher.classify.folding import fold, fold_han
from watcher.classify.slots import Form, Word
from watcher.classify.stems import Inflections
from watcher.classify.tokens import CJK

Symbol = int
"""A number for a word or a word list; a text is matched as symbols, not as letters."""

_REMEMBERED = 200_000
_LONGEST = 48
"""Letters: a longer run is no word (an address, a hash, noise)."""
_STEM_KEY = 3
"""Letters that all forms of a word share."""
_ARABIC = ("وال", "فال", "بال", "كال", "لل", "ال", "و", "ف", "ب", "ل", "ك", "س")
"""What Arabic writes together with the word after it: and, so, with, like, to, the."""
_SHORTEST_ARABIC = 3


_Value = TypeVar("_Value")


class _Remembered(dict[str, _Value]):
    """A dictionary that works out what it does not hold yet, and forgets all when it grows too large."""

    def __init__(self, work_out: Callable[[str], _Value]) -> None:
        super().__init__()
        self._work_out = work_out

    def __missing__(self, word: str) -> _Value:
        if len(self) >= _REMEMBERED:
            self.clear()
        value = self[word] = self._work_out(word)
        return value


class Lexicon:
    """Words of phrases by the forms they take in a text; filled, sealed, then asked for every word."""

    def __init__(self, language: str) -> None:
        self._arabic = language == "ar"
        self._inflections = Inflections(language)
        self._exact: dict[str, set[Symbol]] = defaultdict(set)
        self._cased: dict[str, set[Symbol]] = defaultdict(set)
        self._prefixes: dict[str, set[Symbol]] = defaultdict(set)
        self._shortest_prefix = 1
        self._inflected: dict[str, list[tuple[str, Symbol]]] = defaultdict(list)
        self._inner: dict[str, list[tuple[Form, Symbol]]] = defaultdict(list)
        self._han: dict[str, set[Symbol]] = defaultdict(set)
        self._inner_automaton: ahocorasick.Automaton | None = None
        self._han_automaton: ahocorasick.Automaton | None = None
        self.filed: frozenset[Symbol] = frozenset()
        """The symbols under which patterns are filed."""
        self.meanings = _Remembered(lambda word: frozenset(self._look_up(word)))
        """What each word of a text stands for; most stand for nothing."""
        self.keys = _Remembered(lambda word: tuple(sorted(self.meanings[word] & self.filed)))
        """Those of its meanings under which patterns are filed."""

    def add(self, word: Word, symbols: Iterable[Symbol]) -> None:
        """Let every form of ``word`` stand for ``symbols``."""
        folded = fold(word.text)
        wanted = set(symbols)
        if CJK.match(word.text):
            self._han[fold_han(word.text)] |= wanted
        elif word.form is Form.PREFIX:
            self._prefixes[folded] |= wanted
        elif word.form in {Form.SUFFIX, Form.INFIX}:
            self._inner[folded] += [(word.form, symbol) for symbol in wanted]
        elif word.form is Form.EXACT and word.text != word.text.lower():
            self._cased[word.text] |= wanted
        else:
            self._exact[folded] |= wanted
            if word.form is Form.INFLECTED and len(folded) > _STEM_KEY:
                lower = folded if self._arabic else word.text.lower()
                self._inflected[folded[:_STEM_KEY]] += [(lower, symbol) for symbol in wanted]

    def seal(self, filed: Collection[Symbol]) -> None:
        """Build the automata, after the last ``add``; patterns are filed under the symbols ``filed``."""
        self.filed = frozenset(filed)
        self._shortest_prefix = min(map(len, self._prefixes), default=_LONGEST)
        self._inner_automaton = _automaton(self._inner)
        self._han_automaton = _automaton(self._han)

    def han(self, run: str) -> Iterator[tuple[int, int, Symbol]]:
        """Yield first character, last character and symbol of every phrase word in a run of Chinese."""
        if self._han_automaton is None:
            return
        for last, word in self._han_automaton.iter(fold_han(run)):
            for symbol in sorted(self._han[word]):
                yield last - len(word) + 1, last, symbol

    def _look_up(self, word: str) -> set[Symbol]:
        if len(word) > _LONGEST:
            return set()
        found = set(self._cased.get(word, ()))
        folded = fold(word)
        for form in _arabic_forms(folded) if self._arabic else (folded,):
            if form in self._exact:
                found |= self._exact[form]
            for length in range(self._shortest_prefix, len(form) + 1):
                if form[:length] in self._prefixes:
                    found |= self._prefixes[form[:length]]
            found |= self._by_stem(form, form if self._arabic else word.lower())
        return found | self._by_inner(folded)

    def _by_stem(self, folded: str, lower: str) -> set[Symbol]:
        candidates = self._inflected.get(folded[:_STEM_KEY], ())
        return {symbol for other, symbol in candidates if self._inflections.same(lower, other)}

    def _by_inner(self, folded: str) -> set[Symbol]:
        if self._inner_automaton is None:
            return set()
        return {
            symbol
            for last, inner in self._inner_automaton.iter(folded)
            for form, symbol in self._inner[inner]
            if form is Form.INFIX or last == len(folded) - 1
        }


def _automaton(words: Iterable[str]) -> ahocorasick.Automaton | None:
    automaton = ahocorasick.Automaton()
    for word in words:
        automaton.add_word(word, word)
    if not len(automaton):
        return None
    automaton.make_automaton()
    return automaton


def _arabic_forms(folded: str) -> Iterator[str]:
    yield folded
    for prefix in _ARABIC:
        if folded.startswith(prefix) and len(folded) - len(prefix) >= _SHORTEST_ARABIC:
            yield folded[len(prefix) :]
