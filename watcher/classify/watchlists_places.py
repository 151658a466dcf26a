"""Whether a name of a list stands at certain words of a text, and how far it goes."""

from collections.abc import Sequence

from watcher.classify.folding import fold
from watcher.classify.watchlists_index import Target, initial_keys
from watcher.classify.watchlists_lines import is_small
from watcher.classify.watchlists_sounds import Forms, same_name, same_word
from watcher.classify.watchlists_spec import NameKind
from watcher.classify.watchlists_text import Text, is_capital, is_initial
from watcher.classify.watchlists_words import (
    COMPANY_WORDS,
    LEGAL_FORMS,
    PARTICLES,
    PATRONYMIC,
    SHIP_WORDS,
    is_generic,
)

Span = tuple[int, int]
"""First and last word."""

_NEAR_SHIP = 8
"""Words between a vessel's name and a word such as tanker."""
_LONG_NAME = 3
"""Words: so long a name is known also where only its first word has a capital."""
_TITLED = 2
"""Words between such a word and a name without capitals or quotes."""


def place_of(target: Target, text: Text, first: int, second: int, *, turned: bool) -> Span | None:
    """Return where a name stands whose two filed words may be these; for one word, the same twice."""
    if target.name.kind is NameKind.PERSON:
        place = _family_first if turned else _given_first
        span = place(target, text, first, second)
    else:
        span = _phrase(target, target.words[::-1] if turned else target.words, text, first)
        if span and not _stands_as_name(target, text, span):
            return None
    if span is None or text.is_hyphenated(*span):
        return None
    return span


def _given_first(target: Target, text: Text, first: int, second: int) -> Span | None:
    last = second + len(target.family) - 1
    if last >= len(text.words) or not all(map(text.joins, range(first + 1, last + 1))):
        return None
    family = [_fits(word, text, second + nth) for nth, word in enumerate(target.family)]
    if not all(family) or not _is_given(target, text, first):
        return None
    return (first, last) if _agree(target, text, range(first + 1, second)) else None


def _family_first(target: Target, text: Text, first: int, second: int) -> Span | None:
    start = first - len(target.family) + 1
    if start < 0 or not all(_fits(word, text, start + nth) for nth, word in enumerate(target.family)):
        return None
    comma = text.gaps[first + 1].strip() == "," and second == first + 1
    if not comma and not all(map(text.joins, range(start + 1, second + 1))):
        return None
    if not _is_given(target, text, second) or any(
        not _is_filler(text.words[at]) for at in range(first + 1, second)
    ):
        return None
    last = second
    while text.joins(last + 1) and _follows(target, text, last + 1):
        last += 1
    if not _agree(target, text, range(second + 1, last + 1)):
        return None
    goes_on = text.joins(last + 1) and is_capital(text.words[last + 1]) and text.words[last + 1][0].isalpha()
    if goes_on and (comma or PATRONYMIC.search(fold(text.words[last + 1]))):
        return None
    return start, last


def _follows(target: Target, text: Text, at: int) -> bool:
    """Tell whether a word after the given name still belongs to it."""
    word = text.words[at]
    listed = any(_fits(each, text, at) for each in target.middle)
    return listed or is_initial(word) or _is_patronymic(target, text, at)


def _fits(word: Forms, text: Text, at: int) -> bool:
    return is_capital(text.words[at]) and same_name(word, text.forms(at))


def _is_given(target: Target, text: Text, at: int) -> bool:
    word = text.words[at]
    if not is_initial(word):
        return _fits(target.given, text, at)
    return not initial_keys(target.given).isdisjoint(initial_keys(text.forms(at)))


def _is_filler(word: str) -> bool:
    return is_initial(word) or fold(word) in PARTICLES


def _agree(target: Target, text: Text, between: Sequence[int]) -> bool:
    """Tell whether what stands between or after given and family name contradicts no name of the list."""
    seen = 0
    for at in between:
        word = text.words[at]
        if any(_fits(each, text, at) for each in target.middle):
            seen += 1
        elif is_initial(word):
            letters = initial_keys(text.forms(at))
            others = target.middle or target.fathers
            if others and all(letters.isdisjoint(initial_keys(each)) for each in others):
                return False
            seen += 1
        elif fold(word) not in PARTICLES and not _is_patronymic(target, text, at):
            return False
    return seen >= len(target.middle) or not target.is_short


def _is_patronymic(target: Target, text: Text, at: int) -> bool:
    """Tell whether a word is a patronymic, and none that contradicts the line."""
    if not is_capital(text.words[at]) or not PATRONYMIC.search(fold(text.words[at])):
        return False
    return not target.fathers or any(_fits(each, text, at) for each in target.fathers)


def _phrase(target: Target, words: Sequence[Forms], text: Text, first: int) -> Span | None:
    """Follow the words of a name from the first on, passing over small words."""
    at = first
    for nth, word in enumerate(words):
        if nth:
            at += 1
            while text.joins(at) and is_small(text.words[at]) and not same_word(word, text.forms(at)):
                at += 1
            if not text.joins(at):
                return None
        if not same_word(word, text.forms(at), alone=len(words) == 1) or not _has_capital(
            words, nth, text, at
        ):
            return None
    if target.is_acronym and text.words[first] != target.name.words[0]:
        return None
    return first, at


def _has_capital(words: Sequence[Forms], nth: int, text: Text, at: int) -> bool:
    """Tell whether a word has the capital that it needs: many languages give one to the first word only."""
    word, listed = text.words[at], words[nth].word
    if is_capital(word) or listed == listed.lower() or (len(words) > 1 and is_generic(listed)):
        return True
    return nth > 0 and (len(words) >= _LONG_NAME or "\u0400" <= word[0] <= "\u04ff" or text.gaps[at] == "-")


def _stands_as_name(target: Target, text: Text, span: Span) -> bool:
    if target.name.kind is NameKind.SHIP:
        return _is_ship(text, span)
    if target.is_personal:
        return _is_called_company(text, *span)
    return not target.is_common or _is_meant(text, *span)


def _is_ship(text: Text, span: Span) -> bool:
    first, last = span
    words = text.words[first : last + 1]
    if not text.near(first, last, _NEAR_SHIP, is_ship_word):
        return False
    if text.is_quoted(first, last):
        return True
    if all(word.isupper() or word.isdigit() for word in words):
        return not any(
            text.joins(at) and text.words[beside].isupper() and not is_ship_word(text.words[beside])
            for at, beside in ((first, first - 1), (last + 1, last + 1))
        )
    before = range(max(0, first - _TITLED), first)
    if any(is_ship_word(text.words[at]) and all(map(text.joins, range(at + 1, first + 1))) for at in before):
        return True
    return text.joins(last + 1) and is_ship_word(text.words[last + 1])


def is_ship_word(word: str) -> bool:
    """Tell whether a word makes a capitalised name beside it a vessel."""
    return word.casefold() in SHIP_WORDS


def _is_meant(text: Text, first: int, last: int) -> bool:
    """Tell whether a word that also means something else is a name here."""
    if _is_called_company(text, first, last):
        return True
    if text.ends_before(first) or not is_capital(text.words[first]):
        return False
    beside = [at for at in (first - 1, last + 1) if 0 <= at < len(text.words)]
    return not any(is_capital(text.words[at]) and text.words[at][0].isalpha() for at in beside)


def _is_called_company(text: Text, first: int, last: int) -> bool:
    return text.is_quoted(first, last) or text.near(first, last, 1, _names_company)


def _names_company(word: str) -> bool:
    plain = word.casefold()
    return plain in COMPANY_WORDS or (plain in LEGAL_FORMS and is_capital(word))
