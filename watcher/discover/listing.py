"""What every kind does with the items it found: no duplicates, never an empty list."""

from collections.abc import Iterable, Sequence
from typing import TypeVar

from watcher.errors import ParseError
from watcher.model.item import Discovery, Item
from watcher.model.page import Page
from watcher.model.reason import Reason
from watcher.model.source import ListingSpec

_Record = TypeVar("_Record")


def listed(
    items: Iterable[Item],
    *,
    page: Page,
    method: str,
    next_url: str | None = None,
    better: Iterable[str] = (),
    selectors: ListingSpec | None = None,
) -> Discovery:
    """Build the discovery, first of equal items kept; raises ParseError (EMPTY_LISTING) without items."""
    unique = {(item.url, item.guid, item.title): item for item in reversed(list(items))}
    if not unique:
        named = "; the page names: " + ", ".join(better) if better else ""
        raise ParseError(f"no items on {page.final_url} ({method}){named}", reason=Reason.EMPTY_LISTING)
    own = {page.url, page.final_url}
    return Discovery(
        items=tuple(reversed(unique.values())),
        method=method,
        next_url=None if next_url in own else next_url,
        better=tuple(dict.fromkeys(url for url in better if url not in own)),
        selectors=selectors,
    )


def ends_of(records: Sequence[_Record], most: int) -> tuple[_Record, ...]:
    """Return the first and the last records of a long list: an archive has its newest at one end."""
    half = most // 2
    return tuple(records) if len(records) <= most else (*records[:half], *records[-half:])


def selector_rot(key: str, selector: str, page: Page, detail: str = "") -> ParseError:
    """Build the error for a configured selector or path that finds nothing."""
    return ParseError(
        f"listing.{key} {selector!r} finds nothing on {page.final_url}{f' ({detail})' if detail else ''};"
        " mend it, or leave it out to have it found",
        reason=Reason.SELECTOR_ROT,
    )
