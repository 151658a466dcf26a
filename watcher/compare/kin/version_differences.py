"""What two versions of a statement do not say alike: numbers, days, names, negations, for people.

Quiet where it is not sure. A translation writes a small number in words, rounds it or names its unit
otherwise, and turns names and sentences as its language does.
"""

from collections import Counter
from collections.abc import Sequence
from typing import TypeVar

from rapidfuzz.fuzz import ratio

from watcher.compare.kin.facts import Facts, facts
from watcher.compare.kin.negating import negated_otherwise
from watcher.compare.kin.places import Place
from watcher.compare.kin.proper import has
from watcher.compare.kin.quantities import Quantity, Sort
from watcher.model.statement import Statement

_MOST = 12
_NEAR = 0.25
"""How far apart, as a share of the text, what replaces one another may stand."""
_SAID_IN_WORDS = 100
"""Below it, and in round hundreds, a number in one version only may stand in words in the other one."""

_ANOTHER_NAME = 60
"""How alike, of 100, two names may sound that are not the same one in two spellings."""

Found = TypeVar("Found", Quantity, Place)


def differences(original: Statement, version: Statement) -> tuple[str, ...]:
    """Return what one version says and the other one lacks: ``number: 15 here, 51 there``.

    *Here* is ``version``, *there* ``original``.
    """
    here, there = facts(version), facts(original)
    sizes = (len(version.text) or 1, len(original.text) or 1)
    found: list[str] = []
    for sort in (Sort.DAY, Sort.NUMBER, Sort.YEAR):
        found += _quantities(sort, here, there, sizes)
    found += _places(here, there, sizes) + _names(here, there)
    found += negated_otherwise(version, original)
    return tuple(dict.fromkeys(found))[:_MOST]


def _quantities(sort: Sort, here: Facts, there: Facts, sizes: tuple[int, int]) -> list[str]:
    sides = [[each for each in side.quantities if each.sort is sort] for side in (here, there)]
    values = [Counter(each.value for each in side) for side in sides]
    ours, theirs = (
        [each for each in side if each.value not in other and not each.spelled]
        for side, other in zip(sides, reversed(values), strict=True)
    )
    if not ours and theirs:  # what replaces it stands elsewhere, too
        ours = _more_often(sides[0], values[0], values[1])
    elif not theirs and ours:
        theirs = _more_often(sides[1], values[1], values[0])
    pairs = _paired(ours, theirs, sizes)
    told = [f"{sort}: {new.written} here, {old.written} there" for new, old in pairs]
    for side, word in ((ours, "here"), (theirs, "there")):
        left = [each for each in side if not any(each in pair for pair in pairs)]
        told += [f"{sort}: {each.written} {word} only" for each in left if _is_sure(each, here, there)]
    return told


def _more_often(side: Sequence[Quantity], own: Counter[str], other: Counter[str]) -> list[Quantity]:
    return [each for each in side if own[each.value] > other[each.value] > 0 and not each.spelled]


def _is_sure(found: Quantity, here: Facts, there: Facts) -> bool:
    """Tell whether what stands in one version only is missing in the other one, not said in words."""
    both = Counter(each.value for side in (here, there) for each in side.quantities)
    if found.sort is not Sort.NUMBER or "." in found.value or both[found.value] > 1:
        return False
    value = int(found.value)
    return value > _SAID_IN_WORDS and value % _SAID_IN_WORDS != 0


def _paired(
    ours: Sequence[Found], theirs: Sequence[Found], sizes: tuple[int, int]
) -> list[tuple[Found, Found]]:
    """Pair what only one side has with what only the other one has, nearest first."""
    distances = sorted(
        (abs(new.start / sizes[0] - old.start / sizes[1]), at, to)
        for at, new in enumerate(ours)
        for to, old in enumerate(theirs)
    )
    pairs: dict[int, int] = {}
    for distance, at, to in distances:
        if distance <= _NEAR and at not in pairs and to not in pairs.values():
            pairs[at] = to
    return [(ours[at], theirs[to]) for at, to in sorted(pairs.items())]


def _places(here: Facts, there: Facts, sizes: tuple[int, int]) -> list[str]:
    """Tell of a country in the place of another one: one that only one version names, as often."""
    codes = [{place.code for place in side.places} for side in (here, there)]
    ours = [place for place in here.places if place.code not in codes[1]]
    theirs = [place for place in there.places if place.code not in codes[0]]
    if len({place.code for place in ours}) != 1 or len({place.code for place in theirs}) != 1:
        return []
    pairs = _paired(ours, theirs, sizes)
    return [f"name: {new.written} here, {old.written} there" for new, old in pairs[:1]]


def _names(here: Facts, there: Facts) -> list[str]:
    """Tell of a last name that is another one after the same first name."""
    if not (here.names.cased and there.names.cased):
        return []
    ours, theirs = (
        {
            first: last
            for first, last in side.names.pairs
            if not has(other.names, last) and has(other.names, first)
        }
        for side, other in ((here, there), (there, here))
    )
    told = []
    for first, last in ours.items():
        other = theirs.get(first)
        if other is not None and ratio(last, other) < _ANOTHER_NAME:
            told.append(f"name: {here.names.sounds[last]} here, {there.names.sounds[other]} there")
    return told
