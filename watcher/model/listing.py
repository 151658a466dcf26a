"""What is remembered of a source's listing, against which the next reading of it is judged."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from watcher.model.change import StatementId, StatementState
from watcher.model.published import Published
from watcher.model.source import SourceKind


class Answer(StrEnum):
    """What a maintainer says of a listing that was held."""

    SEND = "send"
    """What looked new is new: tell the subscribers."""
    REBASELINE = "rebaseline"
    """It is the same listing in a new shape: take it as known, and tell nobody."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Habits:
    """How a listing usually looks, learnt from the polls that could read it."""

    kind: SourceKind = SourceKind.AUTO
    """What the page was; AUTO before anything was learnt."""
    items: float = 0.0
    """Running mean of the number of items; 0 before anything was learnt."""
    fewest: float = 0.0
    """The fewest items lately."""
    titled: float = 0.0
    """Usual share of items with a title, 0 to 1; so for dates and for carried text."""
    dated: float = 0.0
    texted: float = 0.0
    arrived: float = 0.0
    """Statements that came in the last ``days``; older ones weigh less in both."""
    days: float = 0.0

    @property
    def learnt(self) -> bool:
        """There is something to expect."""
        return self.items > 0

    @property
    def daily(self) -> float:
        """New statements a day; a listing of which little is known is held to be quiet."""
        return self.arrived / (self.days + 1)


class Sighting(StrEnum):
    """What the reading of a listing just made says of a known statement."""

    SHOWN = "shown"
    GONE = "gone"
    """Not there any more, though older and newer ones are."""
    GONE_TOGETHER = "gone-together"
    """Gone with so many others that the listing may be at fault."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownItem:
    """What a listing said last of a statement that is stored, and where that stands."""

    statement: StatementId
    title: str
    published: Published | None
    content: str | None
    url: str = ""
    state: StatementState = StatementState.PRESENT
    first_seen_at: datetime | None = None
    checks: int = 0
    """For these and those below see ``KnownStatement``."""
    read_at: datetime | None = None
    failures: int = 0
    missing_since: datetime | None = None
    missing_checks: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Remembered:
    """What the store knows that bears on one reading of a listing."""

    owners: Mapping[str, StatementId]
    """Whose the keys of the items found are; keys of nobody are missing."""
    items: Mapping[StatementId, KnownItem]
    """The owners, and the newest of the source's other statements."""
    oldest: date | None
    """The earliest date of publication among all of the source's statements."""
    earliest: Published | None = None
    """The same, as precise as its listing gave it."""

    @property
    def newest(self) -> date | None:
        """The latest date of publication that is known; None where no statement has one."""
        return max((one.published.day for one in self.items.values() if one.published), default=None)
