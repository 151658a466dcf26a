"""From a statement to a reading: its passages, its fingerprint, and what it was read from."""

from datetime import datetime

from watcher.compare import fingerprint
from watcher.extract import split
from watcher.model.change import Cause, Reading
from watcher.model.page import Validators
from watcher.model.statement import Statement


def reading(
    statement: Statement,
    *,
    digest: str,
    seen_at: datetime,
    validators: Validators = Validators(),
    reprocessed: bool = False,
    provisional: bool = False,
    asked: str | None = None,
) -> Reading:
    """Build the reading of a page with that digest; without one, of what a listing said."""
    return Reading(
        statement=statement,
        passages=split(statement),
        fingerprint=fingerprint(statement.title, statement.text),
        page_digest=digest,
        seen_at=seen_at,
        cause=Cause.REPROCESSED if reprocessed else Cause.OBSERVED,
        validators=validators,
        provisional=provisional,
        asked=asked,
    )
