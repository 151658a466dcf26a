"""What two versions of a statement do not say alike: numbers, days, names, negations, for people."""

from collections import Counter

from watcher.compare.quantities import Quantity, Sort, quantities
from watcher.model.statement import Statement

_MOST = 12


def differences(original: Statement, version: Statement) -> tuple[str, ...]:
    """Return what one version says and the other one lacks: ``number: 15 here, 51 there``.

    *Here* is ``version``, *there* ``original``. Quiet where it is not sure: a number that one language may
    write in words, a name that may be translated.
    """
    here, there = (quantities(said.text, said.language) for said in (version, original))
    found: list[str] = []
    for sort in (Sort.DAY, Sort.NUMBER, Sort.YEAR):
        found += _replaced(sort, here, there)
    return tuple(found[:_MOST])


def _replaced(sort: Sort, here: tuple[Quantity, ...], there: tuple[Quantity, ...]) -> list[str]:
    """Pair what only one side has with what only the other one has, in their order."""
    ours, theirs = ([each for each in side if each.sort is sort] for side in (here, there))
    known = [Counter(each.value for each in side) for side in (ours, theirs)]
    lost = [each for each in theirs if not each.spelled and each.value not in known[0]]
    gained = [each for each in ours if not each.spelled and each.value not in known[1]]
    if len(lost) != len(gained):
        return []
    return [f"{sort}: {new.written} here, {old.written} there" for new, old in zip(gained, lost, strict=True)]
