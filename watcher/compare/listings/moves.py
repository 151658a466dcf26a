"""Which items of a listing are known under another address: the site renamed its pages or its GUIDs."""

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TypeAlias

from watcher.model.change import StatementId
from watcher.model.item import Item
from watcher.model.listing import KnownItem
from watcher.text.normal import comparable

ENOUGH_TO_BE_A_SCHEME = 3
"""So many moves at once are a changed scheme of addresses, not a page that was put elsewhere."""
_TELLING_TITLE = 16
"""Letters of a title that may stand for a statement without its date."""
_TELLING_TEXT = 60

_Sign: TypeAlias = tuple[str, date | None]
_Signs: TypeAlias = Callable[[Item | KnownItem], list[_Sign]]


def moves(
    items: Sequence[Item], gone: Sequence[KnownItem], *, span_begins: date | None, familiar: bool
) -> Mapping[Item, StatementId]:
    """Pair items that nobody knows with known statements that are gone from the listing.

    The same title, or the same carried text, and the same moment make a pair, where no other item and no
    other statement shares them; so does the same day, but statements of ``span_begins``, the first day on
    the listing, may just have dropped off its end: they count only beside enough others that have moved,
    or where all have. ``familiar``: something on the listing is known.
    """
    pairs = _pairs(items, gone, _to_the_moment)
    rest = [item for item in items if item not in pairs]
    left = [one for one in gone if one.statement not in pairs.values()]
    inside = [one for one in left if _lies_inside(one, span_begins)]
    sure = pairs | _pairs(rest, inside, _to_the_day)
    wider = pairs | _pairs(rest, left, _to_the_day)
    all_of_them = not familiar and len(wider) == len(gone)
    scheme = all_of_them or len(wider) >= ENOUGH_TO_BE_A_SCHEME
    return wider if scheme else sure


def same_texts(said: Mapping[Item, str], known: Mapping[StatementId, str]) -> Mapping[Item, StatementId]:
    """Pair items with known statements by the texts of their pages, where nobody else has the same text."""
    owners: dict[str, list[StatementId]] = defaultdict(list)
    for number, text in known.items():
        owners[comparable(text)].append(number)
    texts = {item: comparable(text) for item, text in said.items() if text}
    holders = Counter(texts.values())
    return {item: owners[text][0] for item, text in texts.items() if holders[text] == len(owners[text]) == 1}


def _lies_inside(known: KnownItem, span_begins: date | None) -> bool:
    if span_begins is None or known.published is None:
        return True
    return known.published.day > span_begins


def _pairs(items: Sequence[Item], gone: Sequence[KnownItem], signs: _Signs) -> dict[Item, StatementId]:
    owners: dict[_Sign, list[StatementId]] = defaultdict(list)
    for known in gone:
        for sign in signs(known):
            owners[sign].append(known.statement)
    holders = Counter(sign for item in items for sign in signs(item))
    pairs: dict[Item, StatementId] = {}
    for item in items:
        certain = [owners[sign][0] for sign in signs(item) if holders[sign] == len(owners[sign]) == 1]
        free = [number for number in certain if number not in pairs.values()]
        if free:
            pairs[item] = free[0]
    return pairs


def _to_the_moment(one: Item | KnownItem) -> list[_Sign]:
    if one.published is None or one.published.at is None:
        return []
    return [(words, one.published.at) for words in _words(one)]


def _to_the_day(one: Item | KnownItem) -> list[_Sign]:
    """Return what to recognise an item by; without a date, only a title that says much."""
    day = one.published.day if one.published else None
    return [(words, day) for words in _words(one) if day or _letters(words) >= _TELLING_TITLE]


def _words(one: Item | KnownItem) -> list[str]:
    """Return title and carried text in the form to compare, the surer first; capitals tell nothing."""
    text = comparable(one.content or "").casefold()
    return [
        words
        for words in (comparable(one.title).casefold(), text if _letters(text) >= _TELLING_TEXT else "")
        if words
    ]


def _letters(text: str) -> int:
    """Count letters; one of a script that writes words without spaces says as much as two."""
    return sum(2 if character >= "\u2e80" else 1 for character in text if character.isalnum())
