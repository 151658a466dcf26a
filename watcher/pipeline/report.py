"""What a poll or a revisit leads to, for the log, the summary table and the metrics."""

from dataclasses import dataclass, field
from datetime import timedelta

from watcher.errors import WatcherError
from watcher.model.change import ChangeKind, KnownStatement
from watcher.model.reason import Reason
from watcher.model.source import SourceId


@dataclass(frozen=True, slots=True, kw_only=True)
class LookReport:
    """One look at one statement."""

    known: KnownStatement
    reason: Reason
    """Why there is a change, or none; or why the look failed."""
    kind: ChangeKind | None = None
    deliveries: int = 0
    error: WatcherError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PollReport:
    """One poll of one source."""

    source: SourceId
    reason: Reason
    """``OK``, ``NOT_MODIFIED``, or why the listing could not be read or needs a maintainer."""
    took: timedelta
    items: int = 0
    new: int = 0
    """Statements announced for the first time."""
    baseline: bool = False
    """It was the source's first successful poll."""
    looks: tuple[LookReport, ...] = field(default=())
    error: WatcherError | None = None
    """What is wrong; None where it was said at an earlier poll and nothing changed since."""

    @property
    def failed(self) -> bool:
        """The listing could not be read, or needs a maintainer."""
        return self.reason not in {Reason.OK, Reason.NOT_MODIFIED}

    @property
    def deliveries(self) -> int:
        """How many alerts were queued."""
        return sum(look.deliveries for look in self.looks)

    def count(self, kind: ChangeKind) -> int:
        """How many statements changed in this way."""
        return sum(look.kind is kind for look in self.looks)

    @property
    def unread(self) -> int:
        """How many statements could not be read this time."""
        return sum(look.error is not None for look in self.looks)
