"""By which keys a statement is known again when its address, its GUID or its title changes."""

from collections import defaultdict
from collections.abc import Sequence

from watcher.model.item import Item
from watcher.text.normal import comparable, one_line, searchable
from watcher.text.urls import canonical

_NO_GUID = frozenset({"", "-", "null", "none", "nil", "undefined", "false", "true"})


def listing_keys(items: Sequence[Item]) -> tuple[tuple[str, ...], ...]:
    """Return the keys of each item of one listing, in its order; any one key suffices to know it again.

    A GUID or an address that several different items share tells none of them apart and is left out.
    """
    candidates = [_candidates(item, len(items)) for item in items]
    holders: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for item, keys in zip(items, candidates, strict=True):
        for key in keys:
            holders[key].add((canonical(item.url), comparable(item.title)))
    return tuple(
        tuple(key for key in keys if len(holders[key]) == 1) or (_last_resort(item),)
        for item, keys in zip(items, candidates, strict=True)
    )


def address_key(url: str) -> str:
    """Return the key of a document's address."""
    return f"url:{canonical(url)}"


def _candidates(item: Item, listed: int) -> tuple[str, ...]:
    keys = [address_key(item.url)]
    guid = one_line(item.guid or "")
    if _is_address(guid):
        keys.append(address_key(guid))
    elif _is_telling(guid, item.title, listed):
        keys.append(f"guid:{guid}")
    return tuple(dict.fromkeys(keys))


def _is_address(guid: str) -> bool:
    """Tell whether a GUID is the address of a document: more than that of a whole site."""
    scheme, _, rest = guid.partition("://")
    return scheme.lower() in {"http", "https"} and bool(rest.partition("/")[2] or "?" in rest)


def _is_telling(guid: str, title: str, listed: int) -> bool:
    """Tell whether a GUID will stay with its statement, and with no other.

    One that holds the headline changes with it, and comes back with the next day's "Daily briefing";
    one that only counts the rows of the listing passes from statement to statement.
    """
    if guid.lower() in _NO_GUID or "://" in guid:
        return False
    if guid.isdecimal() and int(guid) <= listed:
        return False
    headline = _letters(title)
    return not headline or headline not in _letters(guid)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, searchable(text)))


def _last_resort(item: Item) -> str:
    """Return a key for an item whose address and GUID it shares with others.

    Without a text of its own it stands for the page it links to, whatever the listing calls it.
    """
    if item.content is None:
        return address_key(item.url)
    day = item.published.iso() if item.published else ""
    return f"title:{day} {comparable(item.title)}"
