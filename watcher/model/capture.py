"""A capture: the page of a revision as a public archive keeps it."""

from dataclasses import dataclass

from watcher.model.change import RevisionId
from watcher.model.reason import Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Capture:
    """What is known of one revision's capture."""

    revision: RevisionId
    url: str
    """The statement's address."""
    tries: int = 0
    address: str | None = None
    """Where the capture is; None: there is none yet."""
    reason: Reason | None = None
    """Why the last try failed; None: none did."""
