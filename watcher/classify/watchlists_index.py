"""All names of all lists, filed so that a text is read once: by word, by number, by characters.

A name of several words is filed under two of them: a word that ten thousand names share costs nothing.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import product

from ahocorasick import Automaton

from watcher.classify.folding import fold, fold_han
from watcher.classify.watchlists_sounds import Forms, listed
from watcher.classify.watchlists_spec import Entry, Name, NameKind
from watcher.classify.watchlists_words import COMMON, PATRONYMIC, is_common_family, is_generic, is_given_name

_SHORT_NAME = 3
"""Letters: a person with a part so short is known by all parts only."""
_LONGEST_ACRONYM = 4
_HEARD_ALONE, _HEARD_TOGETHER = 5, 5
"""Consonants of a name of one word, and of several, that Arabic and other letters share at least."""
DOTS = str.maketrans(dict.fromkeys("・•‧∙⋅", "·"))
"""What parts the names of foreigners in Chinese and Japanese."""

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Target:
    """A name and the line it stands in."""

    topic: str
    rule: str
    name: Name
    words: tuple[Forms, ...]
    fathers: tuple[Forms, ...] = ()
    """A person's patronymics in any name of the line."""

    @property
    def given(self) -> Forms:
        """The given name that must be there."""
        return self.words[0]

    @property
    def middle(self) -> tuple[Forms, ...]:
        """Patronymic and further given names."""
        return self.words[1 : self.name.family]

    @property
    def family(self) -> tuple[Forms, ...]:
        """The words of the family name."""
        return self.words[self.name.family :]

    @property
    def is_short(self) -> bool:
        """Whether so little of it is left without the middle names that they must be there."""
        ends = (self.given, *self.family)
        return min(len(each.word) for each in ends) <= _SHORT_NAME or (
            not self.fathers and len(self.family) == 1 and is_common_family(self.family[0])
        )

    @property
    def is_acronym(self) -> bool:
        """Whether its one word is some capitals."""
        word = self.name.words[0]
        return len(self.words) == 1 and len(word) <= _LONGEST_ACRONYM and word.isupper()

    @property
    def is_common(self) -> bool:
        """Whether its one word also means something else."""
        return len(self.words) == 1 and self.name.words[0].casefold() in COMMON

    @property
    def is_personal(self) -> bool:
        """Whether its one word is also the name of very many people."""
        return len(self.words) == 1 and (is_given_name(self.words[0]) or is_common_family(self.words[0]))


class Index:
    """The names that are made of words, by the keys of how those are spelt, or of how they sound.

    Under two words stands with each name whether it is turned there: family name first, second word first.
    """

    def __init__(self, targets: Iterable[Target], *, by_ear: bool) -> None:
        self.singles: dict[str, list[Target]] = defaultdict(list)
        self.pairs: dict[Pair, list[tuple[Target, bool]]] = defaultdict(list)
        self._by_ear = by_ear
        small: set[str] = set()
        for target in targets:
            if by_ear and not _can_be_heard(target):
                continue
            if len(target.words) == 1:
                for key in self._keys(target.words[0]):
                    self.singles[key].append(target)
                continue
            for pair, turned in set(self._pairs(target)):
                self.pairs[pair].append((target, turned))
            if target.name.kind is NameKind.PHRASE:
                needless = [*target.words[1:], *(word for word in target.words[:1] if is_generic(word.word))]
                small.update(key for word in needless for key in self._keys(word))
        self.paired = frozenset(key for pair in self.pairs for key in pair)
        self.small = frozenset(small)
        """The keys of words that need no capital."""

    def _keys(self, word: Forms) -> tuple[str, ...]:
        return word.heard if self._by_ear else word.keys

    def _pairs(self, target: Target) -> Iterator[tuple[Pair, bool]]:
        first = self._keys(target.words[0])
        if target.name.kind is not NameKind.PERSON:
            second = self._keys(target.words[1])
            yield from product(product(first, second), (False,))
            if may_turn(target):
                yield from product(product(second, first), (True,))
            return
        family, last = self._keys(target.family[0]), self._keys(target.family[-1])
        yield from product(product(first, family), (False,))
        yield from product(product(last, first), (True,))
        if not self._by_ear and not is_common_family(target.family[-1]):
            initials = initial_keys(target.given)
            yield from product(product(initials, family), (False,))
            yield from product(product(last, initials), (True,))


def may_turn(target: Target) -> bool:
    """Tell whether two words may stand the other way round: the list does not say that they are no person."""
    return len(target.words) == 2 and target.name.kind is NameKind.PHRASE  # noqa: PLR2004 - given and family name


def _can_be_heard(target: Target) -> bool:
    """Tell whether so many consonants are left of a name that others hardly sound like it."""
    sounds = [min(len(key) - 1 for key in word.heard) for word in target.words]
    if len(sounds) == 1:
        return sounds[0] >= _HEARD_ALONE
    if target.name.kind is NameKind.PERSON:
        sounds = [sounds[0], *sounds[target.name.family :]]
    return min(sounds) >= 2 and sum(sounds) >= _HEARD_TOGETHER  # noqa: PLR2004 - one consonant is no name


def initial_keys(word: Forms) -> set[str]:
    """Return the keys of a name's first letter."""
    return {f"{shape[0]}." for shape in word.shapes if shape.strip("-")}


class Numbers:
    """Names that are looked for as they are written: numbers, and words in their very case."""

    def __init__(self, targets: Iterable[Target]) -> None:
        self.imo: dict[str, list[Target]] = defaultdict(list)
        self.numbers: dict[str, list[Target]] = defaultdict(list)
        self.exact: dict[str, list[Target]] = defaultdict(list)
        filed = {NameKind.IMO: self.imo, NameKind.NUMBER: self.numbers, NameKind.EXACT: self.exact}
        for target in targets:
            filed[target.name.kind][target.name.words[0]].append(target)


class Unspaced:
    """Names in scripts without spaces, found among the characters; one automaton for all."""

    def __init__(self, targets: Iterable[Target]) -> None:
        self._targets: dict[str, list[Target]] = defaultdict(list)
        for target in targets:
            text = fold_han(target.name.words[0]).translate(DOTS)
            for each in {text, text.replace("·", "")}:
                self._targets[each].append(target)

    @cached_property
    def _automaton(self) -> Automaton:
        automaton = Automaton()
        for text in self._targets:
            automaton.add_word(text, text)
        automaton.make_automaton()
        return automaton

    def places(self, text: str) -> Iterator[tuple[int, int, Target]]:
        """Yield start, end and name of all that stands in a text."""
        if self._targets:
            for last, found in self._automaton.iter(fold_han(text).translate(DOTS)):
                for target in self._targets[found]:
                    yield last + 1 - len(found), last + 1, target


def targets_of(topic: str, entries: Iterable[Entry]) -> Iterator[Target]:
    """Yield the names of a list."""
    worded = {NameKind.PERSON, NameKind.PHRASE, NameKind.SHIP}
    for entry in entries:
        rule = entry.rule
        fathers = tuple(listed(word) for name in entry.names for word in _fathers(name))
        for name in entry.names:
            words = tuple(map(listed, name.words)) if name.kind in worded else ()
            yield Target(topic=topic, rule=rule, name=name, words=words, fathers=fathers)


def _fathers(name: Name) -> list[str]:
    middle = name.words[1 : name.family] if name.kind is NameKind.PERSON else ()
    return [word for word in middle if PATRONYMIC.search(fold(word))]
