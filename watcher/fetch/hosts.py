"""Manners: how many requests a host sees at once and how close together, across all sources."""

from asyncio import Semaphore
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from random import Random

from watcher.clock import Clock
from watcher.errors import FetchError
from watcher.fetch.settings import FetchSettings
from watcher.model.reason import Reason

LONGEST_REST = timedelta(hours=1)
"""How long a host that said "too many requests" is left alone for all sources."""
_OWN_MACHINE = frozenset({"localhost", "127.0.0.1", "::1"})
_LONG_AGO = datetime.min.replace(tzinfo=UTC)


@dataclass(slots=True)
class _Host:
    seats: Semaphore
    free_at: datetime = _LONG_AGO
    """When the next fetch may begin."""
    rests_until: datetime = _LONG_AGO


class HostGate:
    """Lets fetches through, host by host. Our own machine (demo, tests) is not spared."""

    def __init__(
        self, settings: FetchSettings, clock: Clock, sleep: Callable[[float], Awaitable[None]], rng: Random
    ) -> None:
        self._settings = settings
        self._clock = clock
        self._sleep = sleep
        self._rng = rng
        self._all_seats = Semaphore(settings.at_once)
        self._hosts: dict[str, _Host] = {}

    @asynccontextmanager
    async def visit(self, host: str, spacing: timedelta | None = None) -> AsyncIterator[None]:
        """Hold a seat at a host; with ``spacing``, wait for our turn first (redirects go on at once).

        Raises FetchError (RATE_LIMITED) while the host is left alone.
        """
        if host in _OWN_MACHINE:
            async with self._all_seats:
                yield
            return
        known = self._host(host)
        async with known.seats:
            if spacing is not None:
                await self._wait_for_turn(known, spacing)
            async with self._all_seats:
                self._heed_rest(host, known)
                yield

    def rest(self, host: str, wait: timedelta) -> None:
        """Leave a host alone for a while: it said "too many requests"."""
        if host not in _OWN_MACHINE:
            self._host(host).rests_until = self._clock.now() + min(wait, LONGEST_REST)

    def _host(self, host: str) -> _Host:
        return self._hosts.setdefault(host, _Host(Semaphore(self._settings.per_host)))

    def _heed_rest(self, host: str, known: _Host) -> None:
        left = known.rests_until - self._clock.now()
        if left > timedelta(0):
            raise FetchError(
                f"{host} said that we ask too often; it is left alone for {left.total_seconds():.0f} s",
                reason=Reason.RATE_LIMITED,
                retry_after=left,
            )

    async def _wait_for_turn(self, known: _Host, spacing: timedelta) -> None:
        now = self._clock.now()
        gap = spacing * (1 + self._rng.random() / 2)
        # No seat holder is more than per_host gaps ahead of us: a clock set back must not stall the host.
        turn = min(max(now, known.free_at), now + gap * self._settings.per_host)
        known.free_at = turn + gap
        if turn > now:
            await self._sleep((turn - now).total_seconds())
