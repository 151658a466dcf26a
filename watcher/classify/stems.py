"""Whether two words are forms of one word, by the stemmer of their language."""

from functools import cache
from typing import Protocol

_ALGORITHMS = {
    "ar": "arabic",
    "de": "german",
    "en": "english",
    "es": "spanish",
    "fr": "french",
    "it": "italian",
    "nl": "dutch",
    "pl": "polish",
    "pt": "portuguese",
    "ru": "russian",
    "sv": "swedish",
    "tr": "turkish",
}
_ENDINGS = """
    ями ами ого ому ими ові еві ати ити іти ють ять уть ать ємо имо ете ите єте
    ою ий ій их им ої ею єю ів їв ам ям ах ях ом ем єм ав ив ла ло ли
    а я о е є и і ї у ю ь й
"""
_UKRAINIAN_ENDINGS = tuple(_ENDINGS.split())
"""Longest first."""
_SHORTEST_STEM = 3
_REMEMBERED = 50_000
_LONGEST_ENDING = 3
"""Letters: stemmers also cut what makes another word (know - knowingly, fabric - fabrication)."""
_SHORT_ENDINGS = {"en": 2}
"""The most that the shorter of two forms has for itself, where that is less."""
_LONG_ENDINGS = frozenset({"ar", "fi", "hu", "tr"})
"""Languages that chain endings, and where forms differ by more."""


class Stemmer(Protocol):
    """Reduces a word in lower case to its stem."""

    def stemWord(self, word: str) -> str:  # noqa: N802 - the library's name
        """Return the stem."""
        ...


class _Ukrainian:
    """Strip the longest usual ending: no stemmer for Ukrainian comes with the library."""

    def stemWord(self, word: str) -> str:  # noqa: N802 - as the library names it
        for ending in _UKRAINIAN_ENDINGS:
            if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
                return word[: -len(ending)]
        return word


class _Unchanged:
    """For languages without inflection or without a stemmer."""

    def stemWord(self, word: str) -> str:  # noqa: N802 - as the library names it
        return word


@cache
def stemmer(language: str) -> Stemmer:
    """Return the stemmer of a language; the library is loaded when the first word needs it."""
    if language == "uk":
        return _Ukrainian()
    if language not in _ALGORITHMS:
        return _Unchanged()
    import snowballstemmer  # noqa: PLC0415 - its 30 languages take 60 ms, and many runs need none

    found: Stemmer = snowballstemmer.stemmer(_ALGORITHMS[language])
    return found


class Inflections:
    """Compares words of one language by their stems, remembering what it has seen."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._ending = _SHORT_ENDINGS.get(language, _LONGEST_ENDING)
        self._stems: dict[str, str] = {}

    def same(self, one: str, other: str) -> bool:
        """Tell whether two words in lower case are forms of one word."""
        if one == other:
            return True
        if self._language not in _LONG_ENDINGS:
            shorter, longer = sorted((len(one), len(other)))
            shared = max(longer - _LONGEST_ENDING, shorter - self._ending)
            if one[:shared] != other[:shared]:
                return False
        return self._stem(one) == self._stem(other)

    def _stem(self, word: str) -> str:
        stem = self._stems.get(word)
        if stem is None:
            if len(self._stems) >= _REMEMBERED:
                self._stems.clear()
            stem = self._stems[word] = stemmer(self._language).stemWord(word)
        return stem
