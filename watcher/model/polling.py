"""What the poll loop remembers of a source from one poll to the next."""

from dataclasses import dataclass
from datetime import datetime

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
    usual_items: float = 0.0
    """Running mean of the number of items on the listing."""
