"""Whether a statement is told late: its source was out of reach, held, or wrongly read."""

from datetime import UTC, datetime, time, timedelta

from watcher.model.change import Change, ChangeKind
from watcher.model.published import Published

LATE_AFTER = timedelta(days=1)
"""Pages carry days without times, and clocks of other zones: less than this says nothing."""


def lateness(change: Change) -> str | None:
    """Say why a first reading is told late; None where it is not, or nothing says when it was published."""
    if change.kind is not ChangeKind.NEW or change.after is None:
        return None
    if change.seen_at - change.first_seen_at > LATE_AFTER:
        return f"told late: it could not be read for {_days(change.seen_at - change.first_seen_at)}"
    published = change.after.statement.published
    waited = change.first_seen_at - _latest(published) if published else timedelta(0)
    return f"told late: found {_days(waited)} after it was published" if waited > LATE_AFTER else None


def _latest(published: Published) -> datetime:
    """Return the latest moment that a time of publication can mean: the end of its day."""
    end = datetime.combine(published.day, time.min, UTC) + timedelta(days=1)
    return published.at or end


def _days(span: timedelta) -> str:
    days = max(round(span / timedelta(days=1)), 1)
    return "a day" if days == 1 else f"{days} days"
