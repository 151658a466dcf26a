"""An item: what a listing announces."""

from dataclasses import dataclass
from datetime import timedelta

from watcher.model.published import Published
from watcher.model.source import ListingSpec, SourceKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One announcement: enough to find the statement and to know it again."""

    url: str
    """Absolute, as the listing gives it (not canonicalised)."""
    title: str
    """One line of text without markup; empty where the listing has none."""
    published: Published | None = None
    guid: str | None = None
    content: str | None = None
    """HTML of the statement where the listing carries it (full-text feed, Telegram post, JSON)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Discovery:
    """What was found on a listing page, and how."""

    items: tuple[Item, ...]
    """In the listing's own order, newest usually first; no two with the same address, guid and title."""
    method: str
    """How they were found, for people: ``feed (Atom)``, ``html: ul.news > li``, ``json: results[]`` ..."""
    kind: SourceKind = SourceKind.AUTO
    """What the page turned out to be; ``AUTO`` only where nothing says."""
    next_url: str | None = None
    """The address of the next, older page of the listing, where it names one."""
    better: tuple[str, ...] = ()
    """Feeds, sitemaps and APIs that the page itself names, which would serve better than its markup."""
    time_to_live: timedelta | None = None
    """How long a feed says that it will not change."""
    selectors: ListingSpec | None = None
    """What finds these items when given as ``listing:``; None where nothing that would last does."""
