"""News and amendments through whatever Telegram and a dying process do: each message ends right."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from random import Random

import pytest
from telegram.ext import ExtBot

from tests.support.bot_answers import SERVER_ERROR, Answer, bad_gateway, dropped, flood, lost_answer, migrated
from tests.support.bot_api import BotApi, bot_api
from tests.support.clock import FixedClock
from tests.support.stored import ADMINS, NOW, Desk
from watcher.model.change import StatementId
from watcher.model.reason import Reason
from watcher.notify import Dispatcher
from watcher.store import Archive, Database
from watcher.telegram import ChatLimiter, Limits, Rate, TelegramSender
from watcher.telegram.request import Request

UNLIMITED = Rate(messages=10_000, period=timedelta(seconds=1))
FREE = Limits(private=UNLIMITED, group=UNLIMITED, overall=UNLIMITED)
PEOPLE, GROUP, SUPERGROUP = (11, 12), -5, -1005
STEPS = 12


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    async with bot_api() as running:
        for person in PEOPLE:
            running.add_chat(person)
        for group in (GROUP, int(ADMINS)):
            running.add_chat(group, "group")
        running.add_chat(SUPERGROUP, "supergroup")
        yield running


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW)


@pytest.fixture
async def sender(api: BotApi, clock: FixedClock) -> AsyncIterator[TelegramSender]:
    request = Request(32)
    limiter = ChatLimiter(FREE, now=lambda: clock.now().timestamp())
    bot = ExtBot(
        api.token,
        base_url=f"{api.url}/bot",
        request=request,
        get_updates_request=request,
        rate_limiter=limiter,
    )
    yield TelegramSender(bot)
    await request.shutdown()


class Telling:
    """Publishes statements and lets them grow; knows what each should say in the end."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.says: dict[StatementId, str] = {}

    async def step(self, rng: Random) -> None:
        """Publish a statement, let one grow, or say one again as it is."""
        what = rng.random()
        if what < 0.3 or not self.says:
            statement = await self._desk.publish(await self._desk.polls.subscriptions(), passages=(0, 1))
            await self._grow(statement, "Begun")
        elif what < 0.8:
            await self._grow(rng.choice(list(self.says)), f"Step {rng.randrange(10**9)}")
        else:
            await self._desk.amend(rng.choice(list(self.says)))

    async def _grow(self, statement: StatementId, to: str) -> None:
        self.says[statement] = f"{to} of {statement}."
        await self._desk.amend(
            statement, text=f"Statement {statement}.\n\n{self.says[statement]}", passages=(0, 1)
        )


async def drained(desk: Desk, sender: TelegramSender, clock: FixedClock, archive: Archive) -> None:
    """Deliver all that is due, however long Telegram lets us wait."""
    while True:
        while (await Dispatcher(desk.outbox, sender, clock).dispatch_due(30)).claimed:
            pass
        counts = await archive.outbox()
        if not counts.due + counts.sending:
            return
        clock.advance(timedelta(days=1))


async def test_every_message_ends_as_its_newest_amendment_says_and_none_is_lost(
    api: BotApi, sender: TelegramSender, clock: FixedClock, database: Database
) -> None:
    rng, desk, archive = Random(1), Desk(database), Archive(database)
    await desk.subscribe(*PEOPLE)
    telling = Telling(desk)
    troubles = [dropped(), bad_gateway(), SERVER_ERROR, lost_answer()]

    def fate(method: str) -> Answer | None:
        # A message whose answer is lost comes twice, and only the second is known: that is another test.
        some = troubles if method == "editMessageText" else troubles[1:3]
        return rng.choice([*some, flood(rng.randint(1, 9000))]) if rng.random() < 0.3 else None

    api.fate = fate
    for _ in range(STEPS):
        await telling.step(rng)
        if rng.random() < 0.6:
            pump = asyncio.create_task(Dispatcher(desk.outbox, sender, clock).dispatch_due(rng.randint(1, 4)))
            await telling.step(rng)
            await pump
        if rng.random() < 0.2:
            await desk.outbox.claim(clock.now(), 2)  # and here the process dies
            await desk.outbox.recover()
        clock.advance(timedelta(minutes=rng.randint(0, 90)))
    api.fate = lambda _method: None
    await drained(desk, sender, clock, archive)
    for person in PEOPLE:
        texts = [message.text for message in api.standing(person).values()]
        for statement, says in telling.says.items():
            # Of a message that came twice the second is known; an edit takes the mark of a repeat away.
            (*_, last) = (text for text in texts if f" of {statement}." in text)
            assert says in last
            assert "Possible repeat" not in last
    assert not (await archive.outbox()).failed


async def test_a_deleted_message_and_a_group_that_moved_hold_up_nothing_and_alarm_nobody(
    api: BotApi, sender: TelegramSender, clock: FixedClock, database: Database
) -> None:
    desk, archive = Desk(database), Archive(database)
    everyone = await desk.subscribe(PEOPLE[0], GROUP)
    first = await desk.publish(everyone)
    await drained(desk, sender, clock, archive)
    api.chats[PEOPLE[0]].deleted.add(api.messages[0].id)
    api.chats[GROUP].refuses = migrated(SUPERGROUP)
    await desk.amend(first, text="Grown.\n\nAnd more.")
    await desk.publish(everyone)
    await drained(desk, sender, clock, archive)
    assert len(api.texts(PEOPLE[0])) == 2
    assert (len(api.texts(GROUP)), len(api.texts(SUPERGROUP))) == (1, 1)
    assert api.edits == []
    assert api.texts(int(ADMINS)) == []
    counts = await archive.outbox()
    assert (counts.due, counts.failed) == (0, {})
    history = await archive.statement(first)
    assert history is not None
    amended = [one for record in history.changes for one in record.deliveries if one.amends]
    assert [one.reason for one in amended] == [Reason.MESSAGE_GONE] * 2
