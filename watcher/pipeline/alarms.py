"""When the maintainers hear of a source that cannot be read, and of its recovery (pure)."""

from datetime import datetime

from watcher.errors import FetchError, WatcherError
from watcher.model.delivery import Notice
from watcher.model.polling import SourceState
from watcher.model.reason import Reason
from watcher.model.source import Source

PATIENCE = 3
"""So many failures in a row of a kind that may pass by itself are not worth a message."""


def after_failure(
    source: Source, state: SourceState, error: WatcherError, now: datetime
) -> tuple[Notice, ...]:
    """Return the alarm a failed poll deserves: at once where waiting will not help, else after some."""
    transient = isinstance(error, FetchError) and error.transient
    if transient and state.failures < PATIENCE:
        return ()
    last = f"{state.succeeded_at:%Y-%m-%d %H:%M} UTC" if state.succeeded_at else "never"
    text = (
        f"{source.name} ({source.id}) cannot be read: {error.reason}\n{error}\n"
        f"Last read: {last}. Polling goes on by itself, more slowly."
    )
    return (Notice(subject=f"source:{source.id}", reason=error.reason, text=text, at=now),)


def after_success(source: Source, before: SourceState, now: datetime) -> tuple[Notice, ...]:
    """Return the all-clear that ends an alarm, if the polls before this one failed."""
    if before.failures == 0:
        return ()
    text = f"{source.name} ({source.id}) can be read again."
    return (Notice(subject=f"source:{source.id}", reason=Reason.OK, text=text, at=now),)
