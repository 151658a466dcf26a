"""Whether a feed that a page declares holds the statements of that page, and may be read in its place."""

from collections.abc import Sequence
from datetime import date

from watcher.model.item import Item
from watcher.text.urls import canonical

ENOUGH = 0.8
_FEWEST = 3
"""Fewer items in common may be chance."""


def agreement(feed: Sequence[Item], page: Sequence[Item]) -> float:
    """Return which share of the statements that both can hold are in both, 0 to 1; matched by address.

    The feed may reach less far back than the page, or further: only the stretch of time that both cover
    counts. A feed of the whole site agrees with the page of one section as little as that of another section.
    """
    shared = {canonical(item.url) for item in feed} & {canonical(item.url) for item in page}
    if len(shared) < min(_FEWEST, len(page)):
        return 0.0
    days = [day for day in (_first_day(feed), _first_day(page)) if day]
    begins = max(days, default=None)
    covered = {canonical(item.url) for item in [*feed, *page] if _lies_in(item, begins)} | shared
    return len(shared) / len(covered)


def beyond(feed: Sequence[Item], page: Sequence[Item]) -> tuple[Item, ...]:
    """Return the items of the page that the feed does not hold."""
    held = {canonical(item.url) for item in feed}
    return tuple(item for item in page if canonical(item.url) not in held)


def _first_day(items: Sequence[Item]) -> date | None:
    return min((item.published.day for item in items if item.published), default=None)


def _lies_in(item: Item, begins: date | None) -> bool:
    return begins is None or item.published is None or item.published.day > begins
