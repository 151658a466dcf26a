"""Is the service well? Sources that fail are their sites' trouble; this is about ourselves."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from watcher.clock import Clock

SILENCE = timedelta(seconds=60)
"""A loop that did not report for so long is stuck."""


class Pulse:
    """Remembers when each loop last reported that it is alive; ``loops`` are expected from the start."""

    def __init__(self, clock: Clock, *loops: str) -> None:
        self._clock = clock
        self._beats = dict.fromkeys(loops, clock.now())

    def beat(self, loop: str) -> None:
        """Note that ``loop`` is alive now."""
        self._beats[loop] = self._clock.now()

    @property
    def beats(self) -> Mapping[str, datetime]:
        """When each loop reported last."""
        return dict(self._beats)


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """Whether the service is well, and if not, why."""

    ok: bool
    faults: tuple[str, ...]


def health_of(beats: Mapping[str, datetime], now: datetime, store_fault: str | None) -> Health:
    """Judge from the loops' last beats and what the database said when it was asked."""
    faults = [f"the database cannot be read: {store_fault}"] if store_fault else []
    faults += [
        f"the {loop} loop has not moved since {beat:%Y-%m-%d %H:%M:%S} UTC"
        for loop, beat in sorted(beats.items())
        if now - beat > SILENCE
    ]
    return Health(ok=not faults, faults=tuple(faults))
