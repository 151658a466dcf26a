"""Finding listed forms of names and words in a text, the longest at each place: one pass, no stemmer."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Generic, NamedTuple, TypeVar

from watcher.classify.folding import fold, fold_han
from watcher.classify.tokens import CJK, words_and_gaps

_ARABIC = ("وال", "فال", "بال", "كال", "ولل", "لل", "ال", "وب", "ول", "و", "ف", "ب", "ل", "ك")
"""What Arabic writes together with the word after it: and, so, with, like, to, the."""
_SHORTEST_ARABIC = 3
_KEY = 2
"""Letters that every form of a word shares."""
_SHORT = 3
"""Letters: so short a name is written exactly so (Xi is no Roman numeral)."""
_AFTER_LATIN = "\u0370"

Value = TypeVar("Value")


class Found(NamedTuple, Generic[Value]):
    """A form found: its first and last word, and what is written together with it in Arabic."""

    first: int
    last: int
    value: Value
    clitic: str


class _Form(NamedTuple, Generic[Value]):
    words: tuple[tuple[str, bool], ...]
    """Each word folded, and whether endings may follow."""
    then: str
    """The first letters of the second word: most forms are ruled out by them."""
    written: str
    """The first word as the table has it: where it has a capital, the text must too."""
    value: Value


def cut(text: str) -> list[str]:
    """Cut a text into gaps and words by turns; each Chinese character is a word, and simplified."""
    han = not text.isascii() and CJK.search(text) is not None
    return words_and_gaps(fold_han(text) if han else text, han=han)


class Forms(Generic[Value]):
    """Forms that stand for values; ``*`` ends a word that takes endings."""

    def __init__(self, entries: Iterable[tuple[str, Value]], *, arabic: bool = False) -> None:
        self._arabic = arabic
        self._exact: dict[str, list[_Form[Value]]] = defaultdict(list)
        self._open: dict[str, list[_Form[Value]]] = defaultdict(list)
        self._han: dict[str, Value] = {}
        for form, value in entries:
            self._add(form, value)
        self._han_first = {form[0] for form in self._han}
        self._longest_han = max(map(len, self._han), default=0)
        self._starting = lru_cache(maxsize=32768)(self._look_up)
        """The forms that begin with a word of a text; with most words begins none."""

    def _add(self, form: str, value: Value) -> None:
        if CJK.match(form):
            self._han.setdefault(fold_han(form), value)
            return
        written = [part for each in form.split() for part in _words(each)]
        if not written:
            return
        words = tuple((plain(word), is_open) for word, is_open in written)
        entry = _Form(words, words[1][0][:_KEY] if len(words) > 1 else "", written[0][0], value)
        first, is_open = words[0]
        (self._open if is_open else self._exact)[first[:_KEY] if is_open else first].append(entry)

    def find(self, words: Sequence[str]) -> list[Found[Value]]:
        """Return the forms in a run of words, none overlapping, from left to right; see ``cut``."""
        found: list[Found[Value]] = []
        free = 0
        starting = self._starting
        for at in [at for at, word in enumerate(words) if starting(word) or word in self._han_first]:
            if at < free:
                continue
            here = self._han_at(words, at) if words[at] in self._han_first else self._at(words, at)
            if here:
                found.append(here)
                free = here.last + 1
        return found

    def _at(self, words: Sequence[str], at: int) -> Found[Value] | None:
        after = plain(words[at + 1]) if at + 1 < len(words) else ""
        for form, clitic in self._starting(words[at]):
            if not form.then or (after.startswith(form.then) and _continues(form, words, at)):
                return Found(at, at + len(form.words) - 1, form.value, clitic)
        return None

    def _han_at(self, words: Sequence[str], at: int) -> Found[Value] | None:
        run = "".join(words[at : at + self._longest_han])
        for length in range(min(self._longest_han, len(run)), 0, -1):
            if run[:length] in self._han:
                return Found(at, at + length - 1, self._han[run[:length]], "")
        return None

    def _look_up(self, word: str) -> tuple[tuple[_Form[Value], str], ...]:
        """Return the forms that begin with a word, with what was cut off before; the longest form first."""
        folded = plain(word)
        found = [
            (form, clitic)
            for rest, clitic in (_arabic_forms(folded) if self._arabic else ((folded, ""),))
            for form in self._forms(rest)
            if _is_cased_alike(word, form.written)
        ]
        return tuple(sorted(found, key=lambda each: -len(each[0].words)))

    def _forms(self, folded: str) -> Iterator[_Form[Value]]:
        yield from self._exact.get(folded, ())
        opened = self._open.get(folded[:_KEY], ())
        fitting = [form for form in opened if folded.startswith(form.words[0][0])]
        yield from sorted(fitting, key=lambda form: -len(form.words[0][0]))


def lines(table: str) -> list[str]:
    """Cut a table into its lines; one that begins with spaces goes on with the line before."""
    return table.strip().replace(",\n    ", ", ").split("\n")


@lru_cache(maxsize=32768)
def plain(word: str) -> str:
    """Drop case, and in other scripts than Latin what ``fold`` drops: accents tell *accuse* from *accusé*."""
    return word.lower().replace("i\u0307", "i") if word[0] < _AFTER_LATIN else fold(word)


def _words(written: str) -> Iterator[tuple[str, bool]]:
    """Cut a form as texts are cut, and tell of each word whether endings may follow."""
    parts = words_and_gaps(written.rstrip("*"), han=False)[1::2]
    for index, part in enumerate(parts):
        yield part, written.endswith("*") and index == len(parts) - 1


def _continues(form: _Form[Value], words: Sequence[str], at: int) -> bool:
    if at + len(form.words) > len(words):
        return False
    for offset, (wanted, is_open) in enumerate(form.words[1:], 1):
        folded = plain(words[at + offset])
        if folded != wanted and not (is_open and folded.startswith(wanted)):
            return False
    return True


def _is_cased_alike(word: str, written: str) -> bool:
    if not written[0].isupper():
        return True
    if written.isupper() and len(written) > 1:
        return word[: len(written)].isupper()
    return word == written if len(written) < _SHORT else word[0].isupper()


def _arabic_forms(folded: str) -> Iterator[tuple[str, str]]:
    yield folded, ""
    for prefix in _ARABIC:
        if folded.startswith(prefix) and len(folded) - len(prefix) >= _SHORTEST_ARABIC:
            yield folded[len(prefix) :], prefix
