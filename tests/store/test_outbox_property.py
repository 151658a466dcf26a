"""Whatever happens in whatever order, every delivery ends sent or failed, once, in its chat's order.

And every message that can be edited says in the end what was to be said last.
"""

import asyncio
import shutil
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.stored import NOW, TEXT, Desk, change_of
from watcher.model.change import StatementId
from watcher.model.delivery import Deferred, Delivery, DeliveryId, Migrated, Receipt, Refused, Sent
from watcher.model.reason import Reason
from watcher.store import Database

CHATS = (-11, -12, -13)
WAIT = timedelta(hours=2)

RECEIPTS: tuple[Receipt, ...] = (
    Deferred(reason=Reason.FLOOD_CONTROL, wait=WAIT),
    Deferred(reason=Reason.UNKNOWN_OUTCOME, wait=WAIT, uncertain=True),
    Refused(reason=Reason.BAD_MESSAGE, detail="refused", chat_stopped=False),
    Refused(reason=Reason.BOT_BLOCKED, detail="blocked", chat_stopped=True),
)
ACTIONS = st.one_of(
    st.tuples(st.just("publish"), st.integers(1, 7)),
    st.tuples(st.just("amend"), st.integers(0, 2)),
    st.tuples(st.just("claim"), st.integers(1, 4)),
    st.tuples(st.just("deliver"), st.integers(0, 2)),
    st.tuples(st.just("answer"), st.integers(0, len(RECEIPTS) - 1)),
    st.tuples(st.just("migrate"), st.integers(0, 2)),
    st.tuples(st.just("crash"), st.just(0)),
    st.tuples(st.just("wait"), st.just(0)),
    st.tuples(st.just("resume"), st.integers(0, 2)),
)


@dataclass
class World:
    """The outbox, and what Telegram and the subscribers saw of it."""

    desk: Desk
    now: datetime = NOW
    in_flight: list[Delivery] = field(default_factory=list)
    maybe_arrived: set[DeliveryId] = field(default_factory=set)
    arrived: dict[int, list[str]] = field(default_factory=dict)
    refused: list[DeliveryId] = field(default_factory=list)
    queued: int = 0
    newest: dict[StatementId, str] = field(default_factory=dict)
    """What each statement says by now."""
    shown: dict[tuple[int, int], tuple[StatementId, str]] = field(default_factory=dict)
    """By chat's number and message: what it tells of, and says by now."""
    stale: set[StatementId] = field(default_factory=set)
    """Statements of which an amendment was refused."""
    ids: dict[int, int] = field(default_factory=lambda: {chat: chat for chat in CHATS})
    """Each chat's numeric id by now."""

    async def act(self, name: str, number: int) -> None:
        await getattr(self, name)(number)

    async def publish(self, chats: int) -> None:
        chosen = [key for bit, key in enumerate(sorted(await self.keys())) if chats >> bit & 1]
        subscriptions = [one for one in await self.desk.polls.subscriptions() if one.chat in chosen]
        self.queued += len(subscriptions)
        statement = await self.desk.publish(subscriptions)
        self.newest[statement] = TEXT

    async def amend(self, which: int) -> None:
        """Let one of the first statements grow, or say it again as it is."""
        for statement in list(self.newest)[which : which + 1]:
            text = f"Longer by {len(self.newest) + self.queued + len(self.shown)}." if which else ""
            await self.desk.amend(statement, text=text)
            self.newest[statement] = text or self.newest[statement]

    async def keys(self) -> set[int]:
        return {one.chat for one in await self.desk.polls.subscriptions()}

    async def claim(self, limit: int) -> None:
        for delivery in await self.desk.outbox.claim(self.now, limit):
            busy = {other.chat.key for other in self.in_flight}
            assert delivery.chat.key not in busy, "one part at a time to a chat"
            marked = delivery.id in self.maybe_arrived and delivery.amends is None
            assert delivery.possible_repeat == marked
            self.in_flight.append(delivery)

    async def deliver(self, which: int) -> None:
        for delivery in self.in_flight[which : which + 1]:
            number = delivery.chat.telegram_id
            assert number is not None
            message = delivery.amends or len(self.shown) + 1
            await self.settle(delivery, Sent(message_id=message, telegram_id=number))
            if delivery.change is None:
                continue
            after = change_of(delivery).after
            assert after is not None
            if delivery.amends is None:
                self.arrived.setdefault(delivery.chat.key, []).append(change_of(delivery).url)
            else:
                assert self.shown[number, message][0] == change_of(delivery).statement_id
            self.shown[number, message] = (change_of(delivery).statement_id, after.statement.text)

    async def answer(self, which: int) -> None:
        for delivery in self.in_flight[:1]:
            receipt = RECEIPTS[which]
            await self.settle(delivery, receipt)
            if isinstance(receipt, Deferred) and receipt.uncertain:
                self.maybe_arrived.add(delivery.id)
            if isinstance(receipt, Refused) and not receipt.chat_stopped and delivery.change is not None:
                if delivery.amends is None:
                    self.refused.append(delivery.id)
                else:
                    self.stale.add(delivery.change.statement_id)

    async def migrate(self, which: int) -> None:
        for delivery in self.in_flight[which : which + 1]:
            moved = (delivery.chat.telegram_id or 0) - 1000
            await self.settle(delivery, Migrated(telegram_id=moved))
            self.ids = {
                chat: moved if now == delivery.chat.telegram_id else now for chat, now in self.ids.items()
            }

    async def settle(self, delivery: Delivery, receipt: Receipt) -> None:
        await self.desk.outbox.settle(delivery, receipt, self.now)
        self.in_flight.remove(delivery)

    async def crash(self, _: int = 0) -> None:
        assert await self.desk.outbox.recover() == len(self.in_flight)
        self.maybe_arrived |= {delivery.id for delivery in self.in_flight}
        self.in_flight.clear()

    async def wait(self, _: int = 0) -> None:
        self.now += WAIT

    async def resume(self, which: int) -> None:
        await self.desk.chats.resume(CHATS[which])

    async def drain(self) -> None:
        """Let everything go well from now on."""
        await self.crash()
        await self.wait()
        for which in range(len(CHATS)):
            await self.resume(which)
        await self.claim(9)
        while self.in_flight:
            await self.deliver(0)
            await self.claim(9)


async def live_through(actions: Sequence[tuple[str, int]], path: Path) -> None:
    database = Database.open(f"sqlite:///{path}")
    world = World(Desk(database))
    await world.desk.subscribe(*CHATS)
    for name, number in actions:
        await world.act(name, number)
    await world.drain()
    database.close()
    told = [url for urls in world.arrived.values() for url in urls]
    assert len(told) + len(world.refused) == world.queued, "nothing is lost, nothing is told twice"
    for (number, _), (statement, text) in world.shown.items():
        if number in world.ids.values() and statement not in world.stale:
            assert text == world.newest[statement], "each message says what is newest"
    for urls in world.arrived.values():
        numbers = [int(url.rpartition("/")[2]) for url in urls]
        assert numbers == sorted(set(numbers)), "in the chat's order"


@settings(max_examples=20)
@given(actions=st.lists(ACTIONS, max_size=25))
def test_every_delivery_ends_sent_or_failed_once_and_in_order(
    actions: list[tuple[str, int]], migrated_sqlite: Path
) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "watcher.db"
        shutil.copyfile(migrated_sqlite, path)
        asyncio.run(live_through(actions, path))
