"""How fast the bot writes, on simulated time."""

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from datetime import timedelta
from typing import Any

import pytest
from telegram.error import RetryAfter

from tests.support import simulated
from watcher.telegram import ChatLimiter, Limits, Rate
from watcher.telegram.limits import wait_of

PATIENT = Limits(patience=timedelta(days=1))


class Wire:
    """Sends through a limiter and notes when what arrived."""

    def __init__(self, limits: Limits = PATIENT) -> None:
        self.limiter = ChatLimiter(limits, now=simulated.now)
        self.arrived: list[tuple[float, int | str]] = []
        self.floods: list[int] = []

    async def send(self, chat: int | str, *, number: int | None = None, method: str = "sendMessage") -> None:
        async def post() -> dict[str, Any]:
            if self.floods:
                raise RetryAfter(self.floods.pop())
            self.arrived.append((simulated.now(), chat))
            return {"message_id": 1, "chat": {"id": number if number is not None else chat}}

        callback: Callable[..., Coroutine[Any, Any, Any]] = post
        await self.limiter.process_request(callback, (), {}, method, {"chat_id": chat}, None)

    def times(self, *chats: int | str) -> list[float]:
        return [at for at, chat in self.arrived if not chats or chat in chats]


def most_within(period: float, times: Sequence[float]) -> int:
    return max(sum(start <= at < start + period for at in times) for start in times)


def test_a_person_gets_one_message_a_second() -> None:
    async def story() -> None:
        wire = Wire()
        await asyncio.gather(*(wire.send(7) for _ in range(5)))
        assert most_within(1.0, wire.times()) == 1
        assert simulated.now() < 4.2

    simulated.run(story())


@pytest.mark.parametrize("chat", [-5, -1001234, "@example_channel"])
def test_a_group_or_channel_gets_twenty_a_minute_and_those_at_once(chat: int | str) -> None:
    async def story() -> None:
        wire = Wire()
        for _ in range(50):
            await wire.send(chat, number=-1001)
        assert most_within(60.0, wire.times()) == 20
        assert wire.times()[19] == 0.0
        assert simulated.now() < 2.1 * 60

    simulated.run(story())


def test_all_chats_together_get_thirty_a_second() -> None:
    async def story() -> None:
        wire = Wire()
        await asyncio.gather(*(wire.send(chat) for chat in range(1, 301)))
        assert most_within(1.0, wire.times()) == 30
        assert simulated.now() < 9 * 1.05

    simulated.run(story())


def test_one_alert_to_ten_thousand_takes_what_thirty_a_second_allow_and_a_channel_waits_under_two() -> None:
    async def story() -> None:
        wire = Wire(Limits())
        chats = iter(range(1, 10_001))

        async def deliver() -> None:
            for chat in chats:
                await wire.send(chat)

        workers = [asyncio.create_task(deliver()) for _ in range(20)]
        await asyncio.sleep(100)
        asked = simulated.now()
        await wire.send(-1001)
        assert simulated.now() - asked < 2
        await asyncio.gather(*workers)
        assert len(wire.arrived) == 10_001
        assert most_within(1.0, wire.times()[:3000]) == 30
        assert simulated.now() < 10_001 / 30 * 1.05

    simulated.run(story())


def test_a_long_wait_is_not_slept_through_but_given_back() -> None:
    async def story() -> None:
        wire = Wire(Limits())
        for _ in range(20):
            await wire.send(-5)
        with pytest.raises(RetryAfter) as refusal:
            await wire.send(-5)
        assert timedelta(seconds=59) < wait_of(refusal.value) < timedelta(seconds=63)
        assert simulated.now() == 0.0

    simulated.run(story())


def test_flood_control_closes_the_chat_it_came_for_and_no_other() -> None:
    async def story() -> None:
        wire = Wire(Limits())
        wire.floods = [43_837]
        with pytest.raises(RetryAfter):
            await wire.send(-5)
        with pytest.raises(RetryAfter) as refusal:
            await wire.send(-5)
        assert wait_of(refusal.value) == timedelta(seconds=43_837)
        await wire.send(-6)
        assert simulated.now() == 0.0
        await asyncio.sleep(43_837)
        await wire.send(-5)
        assert wire.times(-5) == [43_837]

    simulated.run(story())


def test_a_name_and_its_number_are_one_chat_once_that_is_known() -> None:
    async def story() -> None:
        wire = Wire(Limits())
        for _ in range(12):
            await wire.send("@Example_Channel", number=-1001)
        for _ in range(8):
            await wire.send(-1001)
        for chat in ("@example_channel", -1001, "-1001"):
            with pytest.raises(RetryAfter):
                await wire.send(chat)

    simulated.run(story())


def test_a_name_that_proves_to_be_a_known_number_adds_to_its_count() -> None:
    async def story() -> None:
        wire = Wire(Limits())
        for _ in range(10):
            await wire.send(-1001)
        for _ in range(10):
            await wire.send("@example_channel", number=-1001)
        with pytest.raises(RetryAfter):
            await wire.send(-1001)

    simulated.run(story())


def test_what_is_no_message_is_not_counted() -> None:
    async def story() -> None:
        wire = Wire(Limits())
        await asyncio.gather(*(wire.send(7, method="getChatMember") for _ in range(100)))
        assert simulated.now() == 0.0

    simulated.run(story())


def test_chats_that_are_silent_for_long_are_forgotten() -> None:
    async def story() -> None:
        wire = Wire(Limits(overall=Rate(messages=10_000, period=timedelta(seconds=1))))
        for chat in range(1, 1001):
            await wire.send(chat)
        await asyncio.sleep(5)
        await wire.send(5000)
        assert len(wire.limiter._buckets) == 1  # noqa: SLF001 - memory has no public seam

    simulated.run(story())
