"""Time from outside: the one place that asks the machine for it."""

from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """Whatever can tell the time; tests pass one that stands still."""

    def now(self) -> datetime:
        """Return this moment as an aware UTC datetime."""
        ...


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        """Return this moment as an aware UTC datetime."""
        return datetime.now(UTC)  # noqa: TID251 - the one permitted place
