"""Every error the outside world can cause, told apart by what the caller can do about it.

    WatcherError                 reason: the Reason that log, metric, row and status page share
    ├── ConfigError              the maintainer mends a file or a variable; carries every fault found
    ├── FetchError               a page could not be had; transient says whether asking again may help
    │   └── BlockedError         the site shows us a wall: back off for longer and say so
    ├── ParseError               a page was had and could not be read: keep it, count it, show it
    ├── StoreError               the database cannot be trusted or reached: stop
    └── DeliveryError            a message was not accepted: settle the delivery

Everything else is a bug and ends the process.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from typing_extensions import override

from watcher.model.reason import Reason


class WatcherError(Exception):
    """An operational error; ``reason`` is its name everywhere, ``str()`` the detail for people."""

    def __init__(self, message: str, *, reason: Reason) -> None:
        super().__init__(message)
        self.reason = reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One thing wrong in a configuration: where it is, what it is, how to mend it."""

    place: str
    """The file, or the name of the environment variable."""
    line: int = 0
    """1-based; 0 where the place has no lines."""
    column: int = 0
    """1-based; 0 where the place has no lines."""
    key: str
    """The dotted key, e.g. ``sources[3].listing.item``."""
    message: str
    """What is wrong and what to write instead."""

    @override
    def __str__(self) -> str:
        where = f"{self.place}:{self.line}:{self.column}" if self.line else self.place
        return f"{where}: {self.key}: {self.message}"


class ConfigError(WatcherError):
    """The configuration cannot be used; ``faults`` holds all that is wrong with it."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__("\n".join(str(fault) for fault in faults), reason=Reason.BAD_CONFIG)
        self.faults = tuple(faults)


class FetchError(WatcherError):
    """A page could not be had."""

    def __init__(
        self,
        message: str,
        *,
        reason: Reason,
        transient: bool = True,
        retry_after: timedelta | None = None,
        status: int | None = None,
    ) -> None:
        super().__init__(message, reason=reason)
        self.transient = transient
        self.retry_after = retry_after
        self.status = status


class BlockedError(FetchError):
    """The site answered with a wall, a challenge or a login instead of the page."""


class ParseError(WatcherError):
    """A page was fetched and could not be read as what it should be."""


class StoreError(WatcherError):
    """The database is unreachable, of a wrong version, or contradicts itself."""

    def __init__(self, message: str, *, path: Path | None = None) -> None:
        super().__init__(message, reason=Reason.STORE)
        self.path = path


class DeliveryError(WatcherError):
    """The bot cannot work at all (wrong token, second instance): the caller stops and says so."""
