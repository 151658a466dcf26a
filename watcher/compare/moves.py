"""Which items of a listing are known under another address: the site renamed its pages or its GUIDs."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
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

_Sign: TypeAlias = tuple[str, str, date | None]


def moves(
    items: Sequence[Item], gone: Iterable[KnownItem], *, span_begins: date | None
) -> Mapping[Item, StatementId]:
    """Pair items that nobody knows with known statements that are gone from the listing.

    The same title, or the same carried text, and the same date make a pair, where no other item and no other
    statement shares them. Statements of ``span_begins``, the first day on the listing, or earlier may just
    have dropped off its end; they count only beside enough others that have moved.
    """
    candidates = list(gone)
    inside = [one for one in candidates if _lies_inside(one, span_begins)]
    sure = _pairs(items, inside)
    if len(inside) < len(candidates) and (len(sure) >= ENOUGH_TO_BE_A_SCHEME or len(items) > len(sure) == 0):
        wider = _pairs(items, candidates)
        return wider if len(wider) >= ENOUGH_TO_BE_A_SCHEME else sure
    return sure


def _lies_inside(known: KnownItem, span_begins: date | None) -> bool:
    if span_begins is None or known.published is None:
        return True
    return known.published.day > span_begins


def _pairs(items: Sequence[Item], gone: Iterable[KnownItem]) -> dict[Item, StatementId]:
    by_sign: dict[_Sign, list[KnownItem]] = defaultdict(list)
    for known in gone:
        for sign in _signs(known):
            by_sign[sign].append(known)
    holders: dict[_Sign, int] = defaultdict(int)
    for item in items:
        for sign in _signs(item):
            holders[sign] += 1
    pairs: dict[Item, StatementId] = {}
    taken: set[StatementId] = set()
    for item in items:
        for sign in _signs(item):
            owners = by_sign.get(sign, [])
            if holders[sign] == 1 and len(owners) == 1 and owners[0].statement not in taken:
                pairs[item] = owners[0].statement
                taken.add(owners[0].statement)
                break
    return pairs


def _signs(one: Item | KnownItem) -> list[_Sign]:
    """Return what an item may be recognised by, the surest first."""
    day = one.published.day if one.published else None
    signs: list[_Sign] = []
    title = comparable(one.title)
    if title and (day or _letters(title) >= _TELLING_TITLE):
        signs.append(("title", title, day))
    text = comparable(one.content or "")
    if _letters(text) >= _TELLING_TEXT:
        signs.append(("text", text, day))
    return signs


def _letters(text: str) -> int:
    """Count letters; one of a script that writes words without spaces says as much as two."""
    return sum(2 if character >= "\u2e80" else 1 for character in text if character.isalnum())
