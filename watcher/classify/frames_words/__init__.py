"""The words of accusing, a table per language: what kind of cue each is, and how the language orders them.

A line is ``kind: form, form``; a form ends in ``*`` where endings may follow. The kinds:

    accuse    verb: its object is accused              condemn   the same, weaker
    accused   participle or passive verb               passive   the auxiliary before it
    charge    noun: an accusation                      claim     noun: one only where it is denied
    blame     verb: accused is who stands after "on"   face      verb: its subject is accused
    guilty    its subject is accused                   did       verb: the same, for a wrong
    crime     a wrong: its owner is accused            act       a wrong: only its doer is accused
    say, according   whose words follow                deny, false   reject what is charged
    against, by, on, of, prep   what governs a name
    hold      to hold responsible                     reject    denies a charge that is named
    content   opens what somebody is accused of       which     opens a relative clause
    role, article, and, that, not, we, they, it, auxiliary, mutual
"""

from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from importlib import import_module

from watcher.classify.gazetteer import LANGUAGES, names_in
from watcher.classify.gazetteer_forms import Forms, lines


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words of one language, ready to be found."""

    language: str
    cues: Forms[frozenset[str]]
    names: Forms[str | None]


@cache
def vocabulary(language: str) -> Vocabulary | None:
    """Return the words of a language, read when it first comes; None where there is no table."""
    if language not in LANGUAGES:
        return None
    table: str = import_module(f"watcher.classify.frames_words.{language}").CUES
    kinds: dict[str, set[str]] = defaultdict(set)
    for line in lines(table):
        kind, _, forms = line.partition(": ")
        for form in forms.split(", "):
            kinds[form.strip()].add(kind.strip())
    cues = Forms(((form, frozenset(found)) for form, found in kinds.items()), arabic=language == "ar")
    return Vocabulary(language, cues, names_in(language))
