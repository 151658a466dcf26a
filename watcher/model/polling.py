"""What the poll loop remembers of a source from one poll to the next."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from watcher.model.listing import Answer, Habits
from watcher.model.page import Validators
from watcher.model.reason import Reason
from watcher.model.source import SourceId


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceState:
    """Poll state; the database holds it, ``next_poll_at`` decides when a source is due."""

    source: SourceId
    next_poll_at: datetime | None = None
    """None: due at once (never polled)."""
    validators: Validators = Validators()
    page_digest: str | None = None
    """SHA-256 of the last listing that was read: identical bytes are not parsed again."""
    spec_digest: str | None = None
    """Of the configuration the last listing was read with: another one reads it anew."""
    baseline_at: datetime | None = None
    """When the first successful poll took its baseline; None before."""
    polled_at: datetime | None = None
    succeeded_at: datetime | None = None
    """The last poll that could read the listing (a 304 counts)."""
    read_at: datetime | None = None
    """The last poll that fetched the listing unconditionally."""
    new_at: datetime | None = None
    """When the last new statement was seen."""
    failures: int = 0
    """Consecutive polls that failed."""
    reason: Reason = Reason.OK
    detail: str = ""
    """For people: what went wrong last."""
    habits: Habits = field(default_factory=Habits)
    feed_url: str | None = None
    """The feed that its page declares and that is read in its place."""
    feed_asked_at: datetime | None = None
    """When the feeds that the page declares were last tried."""
    time_to_live: timedelta | None = None
    """How long the feed says that it will not change."""
    held: int = 0
    """How many statements wait for a maintainer's answer; the store counts them."""
    missed_at: datetime | None = None
    """When the last of its statements that are missing went missing; the store looks for it."""
    answer: Answer | None = None
    """A maintainer's answer that no poll has heeded yet."""

    @property
    def troubled(self) -> bool:
        """The last poll could not read the listing, or what it read needs a maintainer."""
        return self.reason is not Reason.OK
