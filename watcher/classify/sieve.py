"""A quick no for texts in which no rule of a topic can hold: letters that its phrases need are not there.

One pass of an Aho-Corasick automaton over the folded text. A yes promises nothing; the engine judges then.
"""

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Sequence

import ahocorasick

from watcher.classify.folding import fold, fold_han
from watcher.classify.patterns import Form, ListName, Pattern, Slot, Word, parse_entry, parse_phrase
from watcher.classify.scripts import SMALL_WORDS
from watcher.classify.spec import TopicSpec, WordList, phrases_in
from watcher.classify.tokens import CJK, WITHIN_WORD

Needles = frozenset[str]
"""Folded letters, or ``<number>`` of a word list, one of which must stand in a text; none: it cannot be."""

_MOST_CHANGED = 3
"""Letters at the end of a word that another form of it may have otherwise."""
_LONG_ENDINGS = frozenset({"ar", "fi", "hu", "tr"})
"""Languages whose forms differ by more than that."""
_ALWAYS_KEPT = 3
"""Letters at the start that every form shares, whatever the language."""
_FREQUENCY = {1: 200.0, 2: 100.0, 3: 30.0, 4: 8.0, 5: 3.0}
"""How often a text has some letters, guessed from their number; more count 1."""
_OF_SMALL_WORDS = 300.0
_WITHOUT_SPACES = frozenset({"ja", "zh"})
"""Languages that do not part their words."""


class _Letters(dict[int, str]):
    """Folded letters by code point, worked out when first met; what parts words becomes a space."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        folded = self[code] = fold(fold_han(letter)) if letter.isalnum() or WITHIN_WORD.match(letter) else " "
        return folded


_LETTERS = _Letters()
_ASCII = bytes(ord(_LETTERS[code] or " ") for code in range(128)).ljust(256)
"""The same, much quicker, for texts in plain letters."""


class _Filed:
    """Patterns, each under the needles of the slot that a text has most seldom."""

    def __init__(self) -> None:
        self.others: dict[str, set[tuple[Needles, ...]]] = defaultdict(set)
        """Needle -> what the other slots of each pattern need."""

    def holds(self, found: set[str]) -> bool:
        """Tell whether all that one of the patterns needs is among ``found``."""
        others = self.others
        for needle in found:
            if needle in others:
                for needs in others[needle]:
                    for need in needs:
                        if found.isdisjoint(need):
                            break
                    else:
                        return True
        return False


class Sieve:
    """What the phrases of topics need, in one language; unchanged once built."""

    def __init__(self, topics: Iterable[TopicSpec], language: str) -> None:
        self._language = language
        self._small_words = " ".join(("", *sorted(map(fold, SMALL_WORDS.get(language, ()))), ""))
        self._frequencies: dict[str, float] = {}
        self._lists: dict[int, tuple[str, _Filed]] = {}
        self._rules = _Filed()
        for topic in topics:
            phrases = {line for rule in topic.rules for line in phrases_in(rule.phrases, language)}
            patterns = [pattern for phrase in phrases for pattern in parse_phrase(phrase)]
            names = self._add_lists(topic.words, _named(patterns))
            for pattern in patterns:
                self._file(pattern, self._rules, names)
        self._automaton = _automaton(self._frequencies)

    def may_hold(self, text: str) -> bool:
        """Tell whether a rule might hold in a text; False is certain."""
        if self._automaton is None:
            return False
        if not text.isascii() and self._is_unusual(text):
            return True
        folded = text.encode().translate(_ASCII).decode() if text.isascii() else text.translate(_LETTERS)
        found = {needle for _, needle in self._automaton.iter(f" {folded} ")}
        for name, filed in self._lists.values():
            if filed.holds(found):
                found.add(name)
        return self._rules.holds(found)

    def _is_unusual(self, text: str) -> bool:
        """Tell whether letters and marks are written apart, or words may follow characters unparted."""
        if self._language not in _WITHOUT_SPACES and CJK.search(text):
            return True
        return not unicodedata.is_normalized("NFC", text)

    def _add_lists(self, word_lists: Sequence[WordList], used: set[str]) -> dict[str, str]:
        """File the entries of the lists that are used; return what stands for each among the needles.

        A list may use those before it.
        """
        entries: list[tuple[WordList, list[Pattern]]] = []
        for word_list in reversed(word_lists):
            if word_list.name in used:
                lines = phrases_in(word_list.entries, self._language)
                patterns = [pattern for line in lines for pattern in parse_entry(line).patterns]
                entries.append((word_list, patterns))
                used |= _named(patterns)
        names: dict[str, str] = {}
        for word_list, patterns in reversed(entries):
            if id(word_list) not in self._lists:
                name, filed = f"<{len(self._lists)}>", _Filed()
                for pattern in patterns:
                    self._file(pattern, filed, names)
                self._lists[id(word_list)] = (name, filed)
                self._frequencies[name] = sum(map(self._frequencies.__getitem__, filed.others))
            names[word_list.name] = self._lists[id(word_list)][0]
        return names

    def _file(self, pattern: Pattern, filed: _Filed, names: dict[str, str]) -> None:
        slots = [self._needles(slot, names) for slot in pattern]
        rarest = min(slots, key=lambda slot: sum(map(self._frequencies.__getitem__, slot)))
        others = tuple({slot for slot in slots if slot is not rarest})
        for needle in rarest:
            filed.others[needle].add(others)

    def _needles(self, slot: Slot, names: dict[str, str]) -> Needles:
        needles = {
            names[item.name] if isinstance(item, ListName) else self._letters(item)
            for item in slot.alternatives
        }
        for needle in needles - self._frequencies.keys():
            rare = _FREQUENCY.get(len(needle.strip()), 1.0)
            self._frequencies[needle] = _OF_SMALL_WORDS if needle in self._small_words else rare
        return Needles(needles)

    def _letters(self, word: Word) -> str:
        """Return the letters that every form of a word has, with a space where it must begin or end."""
        folded = fold(fold_han(word.text))
        if self._language in _WITHOUT_SPACES or word.form is Form.INFIX:
            return self._kept(word, folded)
        start = "" if word.form is Form.SUFFIX or self._language == "ar" else " "
        if word.form is Form.PREFIX or (word.form is Form.INFLECTED and len(folded) > _ALWAYS_KEPT):
            return start + self._kept(word, folded)
        return f"{start}{folded} "

    def _kept(self, word: Word, folded: str) -> str:
        if word.form is not Form.INFLECTED or len(folded) <= _ALWAYS_KEPT:
            return folded
        kept = len(word.text) - _MOST_CHANGED
        if self._language in _LONG_ENDINGS or kept <= _ALWAYS_KEPT:
            return folded[:_ALWAYS_KEPT]
        return fold(word.text.lower()[:kept])


def _named(patterns: Iterable[Pattern]) -> set[str]:
    """Return the names of the word lists that patterns use."""
    items = (item for pattern in patterns for slot in pattern for item in slot.alternatives)
    return {item.name for item in items if isinstance(item, ListName)}


def _automaton(needles: Iterable[str]) -> ahocorasick.Automaton | None:
    automaton = ahocorasick.Automaton()
    for needle in needles:
        if not needle.startswith("<"):
            automaton.add_word(needle, needle)
    if not len(automaton):
        return None
    automaton.make_automaton()
    return automaton
