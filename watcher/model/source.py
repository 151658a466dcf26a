"""A source: a configured place that publishes, and how to read it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import time, timedelta
from enum import StrEnum
from typing import NewType

SourceId = NewType("SourceId", str)


class SourceKind(StrEnum):
    """How a source announces its statements."""

    AUTO = "auto"
    HTML = "html"
    FEED = "feed"
    SITEMAP = "sitemap"
    JSON = "json"
    TELEGRAM = "telegram"


@dataclass(frozen=True, slots=True, kw_only=True)
class ListingSpec:
    """Where the parts of an item stand; CSS for HTML, dotted paths for JSON. None: found automatically.

    A JSON path reads ``results[].title``: the part up to ``[]`` is ``item``; the others are relative to it.
    ``link`` of a JSON listing may be a template, e.g. ``https://example.org/detail/{refCode}``.
    """

    item: str | None = None
    link: str | None = None
    title: str | None = None
    date: str | None = None
    next: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementSpec:
    """CSS for the parts of a statement page; None: found automatically."""

    title: str | None = None
    date: str | None = None
    speaker: str | None = None
    body: str | None = None
    remove: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """A stretch of local time in which a source is polled at another pace, e.g. around a briefing."""

    days: frozenset[int]
    """ISO weekdays, Monday = 1."""
    start: time
    """Local time, inclusive."""
    end: time
    """Local time, exclusive; an end before the start runs past midnight."""
    timezone: str
    """IANA name."""
    every: timedelta


@dataclass(frozen=True, slots=True)
class Rung:
    """Until a statement is this old, look at it this often."""

    until: timedelta
    every: timedelta


LADDER = (
    Rung(timedelta(hours=3), timedelta(minutes=15)),
    Rung(timedelta(days=1), timedelta(hours=1)),
    Rung(timedelta(days=7), timedelta(hours=3)),
    Rung(timedelta(days=30), timedelta(days=3)),
    Rung(timedelta(days=365), timedelta(days=30)),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchPolicy:
    """How a source wants to be asked."""

    robots: bool = True
    """False: robots.txt is not asked; the maintainer says why in ``robots_reason``."""
    robots_reason: str = ""
    render: bool = False
    """True: a browser runs the scripts of its pages before they are read."""
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    cookies: Mapping[str, str] = field(default_factory=dict, repr=False)
    proxy: str | None = field(default=None, repr=False)
    """These three may carry secrets, so no representation shows them."""


class TextFrom(StrEnum):
    """Where a statement's text is read."""

    PAGE = "page"
    """The page the item links to."""
    ITEM = "item"
    """The listing itself, which holds the whole text (a Telegram post, a full-text feed)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One entry of ``sources.yaml``, defaults filled in."""

    id: SourceId
    name: str
    url: str
    kind: SourceKind = SourceKind.AUTO
    language: str | None = None
    """ISO 639-1, or None where it must be found out."""
    tags: tuple[str, ...] = ()
    timezone: str = "UTC"
    """IANA name: the zone of the times on its pages."""
    every: timedelta = timedelta(minutes=5)
    windows: tuple[Window, ...] = ()
    listing: ListingSpec = ListingSpec()
    statement: StatementSpec = StatementSpec()
    text_from: TextFrom = TextFrom.PAGE
    fetch: FetchPolicy = FetchPolicy()
    backfill: int = 0
    """How many of the newest statements the first poll announces."""
    revisits: tuple[Rung, ...] = LADDER
    """How often its statements are looked at again, by age; youngest first, empty: never."""
    wayback: bool = False
    """The Wayback Machine is asked to save what is told."""
    enabled: bool = True

    @property
    def text_in_listing(self) -> bool:
        """The listing carries the whole text: no page is fetched for a statement."""
        return self.text_from is TextFrom.ITEM or self.kind is SourceKind.TELEGRAM
