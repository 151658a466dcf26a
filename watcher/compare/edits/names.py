"""Whether an edit touches a name: by capitals where a script has them, by titles and spelling where not."""

import re
from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise

from watcher.compare.edits.spelling import is_caseless, is_respelled
from watcher.compare.edits.traits import traits
from watcher.compare.edits.uncased_places import PLACES
from watcher.compare.edits.word_lists import TITLES
from watcher.text.words import words

_SAMPLE = 10_000
"""Characters of each reading that are looked at."""
_COMMON_GERMAN = "der die und das nicht den mit ist dem von zu ein eine auf für"
_GERMAN = frozenset(_COMMON_GERMAN.split())
_ENOUGH = 3
"""Of them, in a text that is German."""
_BEFORE_NOUNS = """
    der die das den dem des ein eine einen einem einer eines kein keine keinen im zum zur vom am beim
    dieser diese dieses diesen unser unsere unseren ihr ihre ihren sein seine seinen alle allen viele mehr
"""
_ARTICLES = frozenset(_BEFORE_NOUNS.split())
_NOUN_ENDING = re.compile(
    "(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tät|täten|nis|nisse|nissen|tum|ment|mente"
    "|ismus|tag|zeit|kraft|recht|rechte|rat|amt|werk|zug|zeug|ziel|ziele|gabe|gaben|fall|fälle|gespräche?n?"
    "|treffen|abkommen|maßnahmen?|wahl|wahlen|hilfe|hilfen|partner)$"
)
_ENDED = re.compile("[.!?:…؟]['\")\\]]*$")
_ARABIC_PREFIXES = "وفبلك"
"""What Arabic writes together with the word that follows: and, so, in, to, like."""

_AFTER_TITLES = """
    إن أن إنه أنه إنها أنها بأن في على من إلى عن قد لم لن لا ما هو هي الذي التي أمس اليوم
"""
_PARTICLES = frozenset(_AFTER_TITLES.split())
"""What may stand after a title and before a word that is no name."""


class Usage:
    """How two readings use capitals; looked up only when an edit asks."""

    def __init__(self, before: str, after: str) -> None:
        self._text = f"{before[:_SAMPLE]}\n{after[-_SAMPLE:]}"

    @cached_property
    def german(self) -> bool:
        """Whether every noun has a capital."""
        said = self._text.split()
        found = [word for word in said if word in _GERMAN]
        return len(set(found)) >= _ENOUGH and len(found) * 12 > len(said)

    @cached_property
    def small(self) -> frozenset[str]:
        """The words that stand somewhere without a capital."""
        return frozenset(word for word in set(words(self._text)) if word.islower())

    @cached_property
    def proper(self) -> frozenset[str]:
        """The words that have a capital within a sentence."""
        capitals = {
            word
            for last, piece in pairwise(self._text.split())
            if piece[:1].isupper() and not _ENDED.search(last)
            for word in words(piece)
        }
        return frozenset(word for word in capitals if word.casefold() not in self.small)


def is_name(
    lost: Sequence[str], gained: Sequence[str], *, lead: Sequence[str], opens_sentence: bool, usage: Usage
) -> bool:
    """Tell whether a name came, went or is spelled otherwise; ``lead`` holds the two words before."""
    known = {word.casefold() for word in lost} & {word.casefold() for word in gained}
    for side, other in ((lost, gained), (gained, lost)):
        for place, word in enumerate(side):
            if word.casefold() in known:
                continue
            last = side[place - 1] if place else (lead or [""])[-1]
            opens = opens_sentence and place == 0
            if _is_proper(word, last, usage, opens=opens) or (opens and _opens_with_name(word, other, usage)):
                return True
    return _is_named_without_capitals(lost, gained, lead)


def _is_proper(word: str, last: str, usage: Usage, *, opens: bool) -> bool:
    if not traits(word).capital or opens:
        return False
    if not usage.german or word.isupper():
        return True
    return not _NOUN_ENDING.search(word.casefold()) and last.casefold() not in _ARTICLES


def _opens_with_name(word: str, other: Sequence[str], usage: Usage) -> bool:
    """Tell whether a word is a name although its place gives it a capital anyway."""
    if not traits(word).capital or word.casefold() in usage.small:
        return False
    if word in usage.proper:
        return True
    opposite = other[0] if other else ""
    capital = opposite[:1].isupper() and opposite.casefold() not in usage.small
    return capital and opposite.casefold() != word.casefold() and is_respelled(word, opposite)


def _is_named_without_capitals(lost: Sequence[str], gained: Sequence[str], lead: Sequence[str]) -> bool:
    changed = [word for side in (lost, gained) for word in side if is_caseless(word)]
    if not changed:
        return False
    old, new = ({place for word in side if (place := _place(word))} for side in (lost, gained))
    if old != new:
        return True
    if lead and lead[-1] in _PARTICLES:
        return False
    titled = any(form in TITLES for word in lead for form in _without_prefixes(word))
    return titled and len(lost) == len(gained) == 1


def _place(word: str) -> str | None:
    return next((form for form in _without_prefixes(word) if form in PLACES), None)


def _without_prefixes(word: str) -> list[str]:
    """Return a word as it stands, and without its first one or two letters if they may be prefixes."""
    forms = [word]
    while len(forms) <= 2 and forms[-1][:1] in _ARABIC_PREFIXES and len(forms[-1]) > 2:  # noqa: PLR2004
        forms.append(forms[-1][1:])
    return forms
