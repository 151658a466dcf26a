"""A text as names are looked for in it: its words, the gaps between them, and what each may be a form of."""

import re
from bisect import bisect_left
from collections.abc import Callable
from itertools import accumulate

from watcher.classify.scripts import SMALL_WORDS, languages_of
from watcher.classify.watchlists_endings import UNSURE, inflecting
from watcher.classify.watchlists_lines import UNSPACED, WORD
from watcher.classify.watchlists_sounds import Forms, said

_PIECES = re.compile(f"({WORD.pattern})")
_JOINS = re.compile(r"[^\S\n]*\n?[^\S\n]*|[ ]?[-‐‑–'’«»„“”\"&/()][ \-'’«»„“”\"&(]{0,3}[ ]?")
_AFTER_INITIAL = re.compile(r"\.?[ \u00a0\u202f-]{0,2}")
_ENDS = re.compile(r"[.!?…。！？؟\n]")
_QUOTE = frozenset("\"'«»„“”‘’‹›「」『』")
_SAMPLE = 400
"""Characters by which a language is guessed."""
_MOST_KNOWN = 50_000
"""Words whose forms are kept."""


class Text:
    """The words of a text by number; gap ``n`` stands before word ``n``."""

    def __init__(self, text: str, form: "FormsOfWords") -> None:
        pieces = _PIECES.split(UNSPACED.sub(" ", text) if not text.isascii() else text)
        self.words = pieces[1::2]
        self.gaps = pieces[::2]
        self._pieces = pieces
        self._offsets: list[int] = []
        self._form = form

    @property
    def language(self) -> str:
        """The language whose case endings its words may have."""
        return self._form.language

    def forms(self, at: int) -> Forms:
        """Return what a word may be a form of."""
        return self._form[self.words[at]]

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Return where the words from ``first`` to ``last`` stand in the text."""
        offsets = self._places()
        return offsets[2 * first + 1], offsets[2 * last + 2]

    def word_at(self, offset: int) -> int:
        """Return the number of the word that a character belongs to, or of the next."""
        return min(bisect_left(self._places(), offset) // 2, max(len(self.words) - 1, 0))

    def _places(self) -> list[int]:
        if not self._offsets:
            self._offsets = list(accumulate(map(len, self._pieces), initial=0))
        return self._offsets

    def joins(self, at: int) -> bool:
        """Tell whether a name may go on from the word before to this one."""
        if not 0 < at < len(self.words):
            return False
        gap = self.gaps[at]
        if gap == " " or _JOINS.fullmatch(gap):
            return True
        return is_initial(self.words[at - 1]) and _AFTER_INITIAL.fullmatch(gap) is not None

    def ends_before(self, at: int) -> bool:
        """Tell whether a sentence ends before a word."""
        return at <= 0 or at >= len(self.words) or _ENDS.search(self.gaps[at]) is not None

    def is_hyphenated(self, first: int, last: int) -> bool:
        """Tell whether words are part of a longer one: Petrov in Petrov-Vodkin."""
        before = first > 0 and self.gaps[first] in {"-", "‑"} and is_capital(self.words[first - 1])
        after = (
            last + 1 < len(self.words)
            and self.gaps[last + 1] in {"-", "‑"}
            and is_capital(self.words[last + 1])
        )
        return before or after

    def is_quoted(self, first: int, last: int) -> bool:
        """Tell whether words stand in quotation marks of their own."""
        return (
            self.gaps[first][-1:] in _QUOTE and self.gaps[last + 1][:1] in _QUOTE and bool(self.gaps[first])
        )

    def near(self, first: int, last: int, reach: int, wanted: Callable[[str], bool]) -> bool:
        """Tell whether such a word stands at most so many words away, in the same sentence."""
        for at in range(first - 1, max(first - 1 - reach, -1), -1):
            if self.ends_before(at + 1) and not _is_short_form(self.words[at]):
                break
            if wanted(self.words[at]):
                return True
        for at in range(last + 1, min(last + 1 + reach, len(self.words))):
            if self.ends_before(at):
                break
            if wanted(self.words[at]):
                return True
        return False


class FormsOfWords(dict[str, Forms]):
    """The forms of words of texts in one language, found once."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self.language = language

    def __missing__(self, word: str) -> Forms:
        if len(self) > _MOST_KNOWN:
            self.clear()
        forms = self[word] = said(word, self.language)
        return forms


def endings_of(text: str, language: str | None) -> str:
    """Return the language whose case endings to expect in Latin letters; "" for none."""
    if language:
        return language if inflecting(language) or language == "fr" else ""
    possible = languages_of(text[:_SAMPLE], None, SMALL_WORDS)
    inflect = [each for each in possible if inflecting(each)]
    if not inflect:
        return "fr" if possible == ("fr",) else ""
    return inflect[0] if len(possible) == 1 else UNSURE


def is_capital(word: str) -> bool:
    """Tell whether a word may be a name: it has a capital, or its script has none."""
    return word != word.lower() or word == word.upper()


def is_initial(word: str) -> bool:
    """Tell whether a word is the first letter of a name."""
    return (len(word) == 1 and word.isupper()) or word in _TWO_LETTERS


_TWO_LETTERS = frozenset({"Yu", "Ya", "Ye", "Zh", "Sh", "Ch", "Kh", "Ts", "Ju", "Ja", "Дж"})


def _is_short_form(word: str) -> bool:
    return len(word) <= 2  # noqa: PLR2004 - no., m., v.
