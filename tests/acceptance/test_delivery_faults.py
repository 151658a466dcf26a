"""Alerts on their way through everything Telegram and a dying process can do: none lost, all in order."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from datetime import timedelta
from random import Random

import pytest
from telegram.ext import ExtBot

from tests.support.bot_answers import (
    BLOCKED,
    SERVER_ERROR,
    Answer,
    bad_gateway,
    dropped,
    flood,
    lost_answer,
    migrated,
)
from tests.support.bot_api import BotApi, bot_api
from tests.support.bot_chats import Posted
from tests.support.clock import FixedClock
from tests.support.stored import ADMINS, NOW, Desk
from watcher.model.reason import Reason
from watcher.notify import Dispatcher
from watcher.store import Archive, Database
from watcher.telegram import ChatLimiter, Limits, Rate, TelegramSender
from watcher.telegram.request import Request

UNLIMITED = Rate(messages=10_000, period=timedelta(seconds=1))
FREE = Limits(private=UNLIMITED, group=UNLIMITED, overall=UNLIMITED)
PEOPLE, BLOCKER, GROUP, SUPERGROUP = range(11, 17), 17, -5, -1005
STATEMENTS = 12


def statement_of(message: Posted) -> int:
    """Return which statement a message tells of, by its link."""
    url = next(entity.url for entity in message.entities if entity.url)
    return int(url.rpartition("/")[2])


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    async with bot_api() as running:
        for person in (*PEOPLE, BLOCKER):
            running.add_chat(person)
        running.add_chat(GROUP, "group")
        running.add_chat(int(ADMINS), "group")
        running.add_chat(SUPERGROUP, "supergroup")
        yield running


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW)


@pytest.fixture
async def sender(api: BotApi, clock: FixedClock) -> AsyncIterator[TelegramSender]:
    request = Request(32)
    yield TelegramSender(
        ExtBot(
            api.token,
            base_url=f"{api.url}/bot",
            request=request,
            get_updates_request=request,
            rate_limiter=ChatLimiter(FREE, now=lambda: clock.now().timestamp()),
        )
    )
    await request.shutdown()


@pytest.mark.parametrize("seed", range(2))
async def test_nothing_is_lost_whatever_goes_wrong_and_repeats_are_marked(
    api: BotApi,
    sender: TelegramSender,
    clock: FixedClock,
    database: Database,
    seed: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("watcher.notify.dispatcher.GRACE", 0.0)  # so that a cancelled loop is a killed one
    rng, desk, archive = Random(seed), Desk(database), Archive(database)
    everyone = await desk.subscribe(*PEOPLE, BLOCKER, GROUP)
    for _ in range(STATEMENTS):
        await desk.publish(everyone)
    troubles = [lost_answer(), dropped(), bad_gateway(), SERVER_ERROR]

    def fate(method: str) -> Answer | None:
        if method != "sendMessage" or rng.random() < 0.7:
            return None
        return rng.choice([*troubles, flood(rng.randint(1, 40_000))])

    async def outstanding() -> int:
        counts = await archive.outbox()
        return counts.due + counts.sending

    api.fate = fate
    kills = 0
    async with asyncio.timeout(50):
        while await outstanding():
            dispatcher = Dispatcher(desk.outbox, sender, clock)
            await dispatcher.recover()
            await run_and_kill(dispatcher, api, clock, rng)
            kills += 1
            if kills == 2:
                api.chats[BLOCKER].refuses = BLOCKED
                api.chats[GROUP].refuses = migrated(SUPERGROUP)

    assert kills > 3
    for person in PEOPLE:
        check(api, {person})
    check(api, {GROUP, SUPERGROUP})
    told = {statement_of(message) for message in api.messages if message.chat == BLOCKER}
    counts = await archive.outbox()
    undelivered = counts.held.get(Reason.BOT_BLOCKED, 0) + counts.failed.get(Reason.BOT_BLOCKED, 0)
    assert undelivered >= STATEMENTS - len(told), "what did not arrive is shown with its reason"


async def run_and_kill(dispatcher: Dispatcher, api: BotApi, clock: FixedClock, rng: Random) -> None:
    """Run the loop until Telegram was called so often, or nothing comes any more, then drop it."""
    poke = asyncio.Event()
    loop = asyncio.create_task(dispatcher.run(asyncio.Event(), poke))
    last_call = len(api.calls) + rng.randint(1, 40)
    for _ in range(100):
        if len(api.calls) >= last_call:
            break
        await asyncio.sleep(0.01)
        clock.advance(timedelta(hours=rng.randint(0, 6)))
        poke.set()
    loop.cancel()
    await asyncio.gather(loop, return_exceptions=True)


def check(api: BotApi, chat: set[int]) -> None:
    """Assert that a chat, under whichever id, got every statement in order, and unmarked at most once."""
    posted = [message for message in api.messages if message.chat in chat]
    numbers = [statement_of(message) for message in posted]
    assert numbers == sorted(numbers)
    assert set(numbers) == set(range(1, STATEMENTS + 1))
    unmarked = Counter(
        number
        for number, message in zip(numbers, posted, strict=True)
        if not message.text.startswith("Possible repeat")
    )
    assert max(unmarked.values(), default=1) == 1
