"""How fast we may write to Telegram: one bucket per chat, one for all, kept here and not by trial."""

import asyncio
import time
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from telegram.error import RetryAfter
from telegram.ext import BaseRateLimiter
from typing_extensions import override

Answer = bool | dict[str, Any] | list[dict[str, Any]]
"""What the Bot API returns, as python-telegram-bot passes it through a limiter."""
Sleep = Callable[[float], Awaitable[None]]

_WRITING = ("send", "edit", "forward", "copy")
"""How the methods begin that Telegram counts as messages."""
_MANY = 1_000
"""Buckets kept before idle ones are dropped."""
_SLACK = 1.02
"""Requests do not travel at one speed: two that leave a period apart may arrive closer together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """So many messages within any stretch of this length."""

    messages: int
    period: timedelta


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What Telegram's FAQ allows a bot; raise ``overall`` where broadcasts are paid for."""

    private: Rate = Rate(messages=1, period=timedelta(seconds=1))
    group: Rate = Rate(messages=20, period=timedelta(minutes=1))
    """Also for channels."""
    overall: Rate = Rate(messages=30, period=timedelta(seconds=1))
    patience: timedelta = timedelta(seconds=2)
    """The longest wait with a message in hand; beyond it the message goes back to the outbox."""


STANDARD = Limits()


@dataclass(slots=True)
class _Bucket:
    """The times, in seconds, of the newest messages, and when Telegram wants the next at the earliest."""

    rate: Rate
    times: deque[float] = field(default_factory=deque)
    closed_until: float = 0.0
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)
    """Held while waiting: who came first goes first."""

    def free_at(self, now: float) -> float:
        """Return the earliest time a message may go."""
        full = len(self.times) >= self.rate.messages
        return max(now, self.closed_until, self.times[0] + self._period if full else now)

    def take(self, now: float) -> None:
        """Note a message; only the newest count."""
        self.times.append(now)
        if len(self.times) > self.rate.messages:
            self.times.popleft()

    def idle(self, now: float) -> bool:
        """Return whether nothing noted here limits anything any more."""
        newest = self.times[-1] + self._period if self.times else now
        return max(newest, self.closed_until) <= now and not self.turn.locked()

    @property
    def _period(self) -> float:
        return self.rate.period.total_seconds() * _SLACK


class ChatLimiter(BaseRateLimiter[None]):
    """Let each message wait for its own chat only; refuse by RetryAfter what would wait for long.

    A RetryAfter of Telegram closes the chat it came for and no other. ``@name`` and the numeric id share
    one bucket as soon as an answer has shown that they are the same chat. ``now`` gives seconds of a clock
    that never jumps.
    """

    __slots__ = ("_buckets", "_limits", "_names", "_now", "_overall", "_sleep")

    def __init__(
        self,
        limits: Limits = STANDARD,
        *,
        now: Callable[[], float] = time.monotonic,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        self._limits = limits
        self._now = now
        self._sleep = sleep
        self._overall = _Bucket(limits.overall)
        self._buckets: dict[int | str, _Bucket] = {}
        self._names: dict[str, int] = {}

    @override
    async def initialize(self) -> None:
        """Need nothing."""

    @override
    async def shutdown(self) -> None:
        """Hold nothing."""

    @override
    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, Answer]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: None,
    ) -> Answer:
        """Make a request once its chat and the bot may write; raises RetryAfter where that is far off."""
        chat = data.get("chat_id")
        if chat is None or not endpoint.startswith(_WRITING):
            return await callback(*args, **kwargs)
        bucket = self._bucket(chat)
        await self._wait(bucket)
        try:
            answer = await callback(*args, **kwargs)
        except RetryAfter as refusal:
            bucket.closed_until = self._now() + wait_of(refusal).total_seconds()
            raise
        self._learn(chat, answer)
        return answer

    async def _wait(self, bucket: _Bucket) -> None:
        """Take the next place of the chat and then of the whole bot, first come, first served."""
        async with bucket.turn:
            await self._until_free(bucket)
            async with self._overall.turn:
                await self._until_free(self._overall)
                now = self._now()
                bucket.take(now)
                self._overall.take(now)

    async def _until_free(self, bucket: _Bucket) -> None:
        now = self._now()
        while (at := bucket.free_at(now)) > now:
            if at - now > self._limits.patience.total_seconds():
                raise RetryAfter(timedelta(seconds=at - now))
            await self._sleep(at - now)
            now = self._now()

    def _bucket(self, chat: int | str) -> _Bucket:
        key = self._key(chat)
        if key not in self._buckets:
            if len(self._buckets) >= _MANY:
                now = self._now()
                self._buckets = {each: one for each, one in self._buckets.items() if not one.idle(now)}
            person = isinstance(key, int) and key > 0
            self._buckets[key] = _Bucket(self._limits.private if person else self._limits.group)
        return self._buckets[key]

    def _key(self, chat: int | str) -> int | str:
        """Return the numeric id where it is known, else the name as Telegram compares it."""
        name = str(chat).casefold()
        if name.removeprefix("-").isdigit():
            return int(name)
        return self._names.get(name, name)

    def _learn(self, chat: int | str, answer: Answer) -> None:
        """Note which chat a name stands for, and let both share one bucket from now on."""
        key = self._key(chat)
        if isinstance(key, int) or not isinstance(answer, dict):
            return
        number = answer["chat"]["id"]
        self._names[key] = number
        by_name = self._buckets.pop(key, _Bucket(self._limits.group))
        known = self._bucket(number)
        times = sorted([*known.times, *by_name.times])[-known.rate.messages :]
        known.times = deque(times)
        known.closed_until = max(known.closed_until, by_name.closed_until)


def wait_of(refusal: RetryAfter) -> timedelta:
    """Return how long Telegram, or our own limiter, wants us to wait."""
    wait = refusal.retry_after
    return wait if isinstance(wait, timedelta) else timedelta(seconds=wait)
