"""What a translation leaves as it is: numbers, days, places, names; weighed against another text's."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from watcher.compare.kin.places import Place, places
from watcher.compare.kin.proper import Names, has, names
from watcher.compare.kin.quantities import Quantity, Sort, quantities
from watcher.model.statement import Statement

_SAMPLE = 30_000
"""Characters of a text that are looked at: a long transcript names enough in its beginning."""
_LONG_NUMBER = 3
_PLACE = 0.7
_NAME = 1.2
_STRANGER = 0.8
"""Two names in a row, first and last, that the other text lacks both."""
_OWN_DAY = 0.2
_YEAR = 0.3
_SPELLED = 0.5
_MANY = 9


@dataclass(frozen=True, slots=True)
class Facts:
    """What a text names."""

    language: str | None
    quantities: tuple[Quantity, ...]
    places: tuple[Place, ...]
    names: Names


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far two texts name the same."""

    shared: float
    """The weight of what both name."""
    apart: float
    """The weight of what only one names."""
    replaced: int
    """How many numbers of one have another one in the other; a day or a person counts as many."""

    @property
    def share(self) -> float:
        """Of all that either names, how much both do: 0 to 1."""
        return self.shared / max(self.shared + self.apart, 1e-9)


def facts(said: Statement) -> Facts:
    """Read what a statement names, title and text; of a long one, its beginning."""
    return _read(f"{said.title}\n{said.text[:_SAMPLE]}", said.language)


@lru_cache(maxsize=1024)
def _read(text: str, language: str | None) -> Facts:
    named = places(text, language)
    return Facts(
        language=language,
        quantities=quantities(text, language),
        places=named,
        names=names(text, language, {word for place in named for word in place.written.split()}),
    )


def agreement(one: Facts, other: Facts, own_days: frozenset[str]) -> Agreement:
    """Weigh what two texts name; ``own_days`` are those of their publication, which say little."""
    shared = apart = 0.0
    for weighed, both in _weighed(one, other, own_days):
        if both:
            shared += weighed
        else:
            apart += weighed
    return Agreement(shared, apart, _replaced(one, other, own_days))


def _replaced(one: Facts, other: Facts, own_days: frozenset[str]) -> int:
    """Count what each names and the other one does not."""
    days, numbers = (_exchanged(sort, one, other, own_days) for sort in (Sort.DAY, Sort.NUMBER))
    sides = ((one, other), (other, one))
    strangers = all(any(_strangers(side.names, against.names)) for side, against in sides)
    return numbers + _MANY * (bool(days) + strangers)


def _exchanged(sort: Sort, one: Facts, other: Facts, own_days: frozenset[str]) -> int:
    values = [
        {each.value: each.spelled for each in side.quantities if each.sort is sort} for side in (one, other)
    ]
    lost, gained = (
        sum(not spelled and value not in against and value not in own_days for value, spelled in side.items())
        for side, against in (values, values[::-1])
    )
    return min(lost, gained)


def _strangers(side: Names, against: Names) -> Iterator[bool]:
    """Yield for each first and last name whether the other text lacks both."""
    for pair in side.pairs:
        yield not any(has(against, heard) for heard in pair)


def _weighed(one: Facts, other: Facts, own_days: frozenset[str]) -> Iterator[tuple[float, bool]]:
    yield from _of_quantities(one, other, own_days)
    ours, theirs = ({place.code for place in side.places} for side in (one, other))
    for code in ours | theirs:
        yield _PLACE, code in ours and code in theirs
    yield from _of_names(one.names, other.names)


def _of_quantities(one: Facts, other: Facts, own_days: frozenset[str]) -> Iterator[tuple[float, bool]]:
    ours, theirs = ({(each.sort, each.value) for each in side.quantities} for side in (one, other))
    in_digits = {
        (each.sort, each.value) for side in (one, other) for each in side.quantities if not each.spelled
    }
    for key in ours | theirs:
        both = key in ours and key in theirs
        if not both and key not in in_digits:
            continue  # one language writes it in words, another one says it otherwise
        sort, value = key
        if sort is Sort.DAY:
            yield (_OWN_DAY if value in own_days else 1.5), both
        elif sort is Sort.YEAR:
            yield _YEAR, both
        else:
            spelled = key not in in_digits
            yield (_SPELLED if spelled else _of_number(value)), both


def _of_number(value: str) -> float:
    digits = len(value.rstrip("0").replace(".", ""))
    return (0.5, 0.6, 1.2, 1.6)[min(digits, _LONG_NUMBER)] if digits else 0.5


def _of_names(one: Names, other: Names) -> Iterator[tuple[float, bool]]:
    """Weigh names; where a script has no capitals, only those of the other text can be told."""
    if not one.cased and not other.cased:
        return
    for side, against in ((one, other), (other, one)):
        if not side.cased:
            continue
        for heard in side.sounds:
            both = has(against, heard)
            if both:
                yield (_NAME / 2 if against.cased else _NAME * 0.8), True
            elif not side.nouns:
                yield (_NAME / 2 if against.cased else 0.3), False
        for lacks in _strangers(side, against):
            if lacks:
                yield _STRANGER, False
