"""Loop 2: claim what is due, render it, send it, settle what came back."""

import asyncio
import contextlib
import logging
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import timedelta

from watcher.alert import REPEAT, Room, render, render_within, split_message, units
from watcher.clock import Clock
from watcher.errors import DeliveryError
from watcher.model.delivery import Deferred, Delivery, Migrated, Outgoing, Receipt, Refused, Sent
from watcher.model.message import Message
from watcher.model.reason import Reason
from watcher.notify.ports import Outbox, Sender
from watcher.notify.retry import spaced

_LOG = logging.getLogger(__name__)
LIMIT = 4096 - units(REPEAT.text)
"""UTF-16 units of a part, with room for the mark of a repeat: marked or not, a message is cut alike."""
ENTITIES = 100 - len(REPEAT.spans)
TICK = 1.0
"""Seconds between two looks at the outbox when nobody pokes."""
GRACE = 5.0
"""Seconds that parts under way are given at a stop."""
_FATES: dict[type[Receipt], str] = {
    Sent: "sent",
    Deferred: "deferred",
    Migrated: "deferred",
    Refused: "failed",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How alerts are shown."""

    zone: str = "UTC"
    """IANA name."""
    status_url: str | None = None
    """Base address of the status pages, for links; None: no such links."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DispatchReport:
    """What became of the deliveries of one pass."""

    sent: int = 0
    deferred: int = 0
    failed: int = 0
    moot: int = 0
    """What was to amend a message that somebody has deleted: no alert is missing."""

    @property
    def claimed(self) -> int:
        """How many there were."""
        return self.sent + self.deferred + self.failed + self.moot


class Dispatcher:
    """Deliver what is due, several chats at once; the outbox keeps the order within each chat."""

    def __init__(
        self, outbox: Outbox, sender: Sender, clock: Clock, *, look: Look = Look(), at_once: int = 20
    ) -> None:
        self._outbox = outbox
        self._sender = sender
        self._clock = clock
        self._look = look
        self._at_once = at_once

    async def recover(self) -> int:
        """At start: make due again what was under way when the last process died; return how many."""
        return await self._outbox.recover()

    async def run(self, stop: asyncio.Event, poke: asyncio.Event) -> None:
        """Deliver until ``stop``, looking at the outbox when poked and every second; raises DeliveryError.

        A chat that answers slowly holds up no other: its place is the only one it takes.
        """
        under_way: set[asyncio.Task[Receipt]] = set()
        try:
            while not stop.is_set():
                poke.clear()
                under_way |= await self._start(self._at_once - len(under_way), poke)
                await _rung(poke)
                under_way -= _finished(under_way)
        finally:
            await _wind_up(under_way)

    async def dispatch_due(self, limit: int) -> DispatchReport:
        """Deliver up to ``limit`` deliveries due now, at most one per chat; raises DeliveryError."""
        tasks = await self._start(limit, asyncio.Event())
        if tasks:
            await asyncio.wait(tasks)
        fates = Counter(_fate(task.result()) for task in tasks)
        return DispatchReport(**fates)

    async def deliver_all(self) -> DispatchReport:
        """Deliver until nothing is due now, and return what became of all together; raises DeliveryError."""
        total: Counter[str] = Counter()
        while (report := await self.dispatch_due(self._at_once)).claimed:
            total.update(asdict(report))
        return DispatchReport(**total)

    async def _start(self, limit: int, poke: asyncio.Event) -> set[asyncio.Task[Receipt]]:
        """Claim and set under way up to ``limit`` deliveries, each of which pokes when it is settled."""
        if limit <= 0:
            return set()
        deliveries = await self._outbox.claim(self._clock.now(), limit)
        tasks = {asyncio.create_task(self._deliver(delivery)) for delivery in deliveries}
        for task in tasks:
            task.add_done_callback(lambda _: poke.set())
        return tasks

    async def _deliver(self, delivery: Delivery) -> Receipt:
        """Take one delivery from claim to settlement."""
        try:
            parts, receipt = await self._attempt(delivery)
        except DeliveryError as error:
            # Nothing was sent: the delivery goes back unmarked before the whole loop stops.
            due_again = Deferred(reason=error.reason, wait=timedelta(0))
            await self._outbox.settle(delivery, due_again, self._clock.now())
            raise
        except Exception as bug:  # noqa: BLE001 - a fault of ours in one delivery must not hold up all others
            _LOG.exception("delivery %s is given up", delivery.id)
            detail = f"{type(bug).__name__}: {bug}"
            await self._outbox.give_up(delivery, Reason.BUG, detail, self._clock.now())
            return Refused(reason=Reason.BUG, detail=detail, chat_stopped=False)
        if isinstance(receipt, Sent) and parts != (delivery.parts or 1):
            # First rendered now, or otherwise than before an update of this program. The other parts are
            # queued before this one is settled: a crash in between repeats a part and loses none.
            await self._outbox.expand(delivery.id, parts)
        await self._outbox.settle(delivery, receipt, self._clock.now())
        return receipt

    async def _attempt(self, delivery: Delivery) -> tuple[int, Receipt]:
        """Render a delivery's message and send its part; return how many parts there are, and the answer."""
        parts = self._parts(delivery)
        if delivery.part >= len(parts):
            detail = "rendered anew, the message has no such part any more"
            return len(parts), Refused(reason=Reason.BAD_MESSAGE, detail=detail, chat_stopped=False)
        receipt = await self._sender.send(_outgoing(delivery, parts[delivery.part]))
        if isinstance(receipt, Deferred):
            receipt = spaced(receipt, delivery.attempts)
        return len(parts), receipt

    def _parts(self, delivery: Delivery) -> tuple[Message, ...]:
        """Render a delivery's message and cut it; what takes the place of one part is made to be one."""
        zone, status_url = self._look.zone, self._look.status_url
        if delivery.amends is not None:
            room = Room(units=LIMIT, entities=ENTITIES)
            return (render_within(room, delivery, zone=zone, status_url=status_url),)
        message = render(delivery, zone=zone, status_url=status_url)
        return split_message(message, limit=LIMIT, entities=ENTITIES)


def _fate(receipt: Receipt) -> str:
    gone = isinstance(receipt, Refused) and receipt.reason is Reason.MESSAGE_GONE
    return "moot" if gone else _FATES[type(receipt)]


def _outgoing(delivery: Delivery, message: Message) -> Outgoing:
    if delivery.possible_repeat:
        message = Message(spans=(*REPEAT.spans, *message.spans))
    return Outgoing(
        chat=delivery.chat,
        thread=delivery.thread,
        message=message,
        reply_to=delivery.reply_to if delivery.part == 0 else None,
        amends=delivery.amends,
    )


async def _rung(poke: asyncio.Event) -> None:
    # Not asyncio.wait_for: before Python 3.12 it can swallow a cancellation.
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(TICK):
            await poke.wait()


def _finished(under_way: Iterable[asyncio.Task[Receipt]]) -> set[asyncio.Task[Receipt]]:
    """Return the deliveries that are settled; raises what one of them raised."""
    done = {task for task in under_way if task.done()}
    for task in done:
        task.result()
    return done


async def _wind_up(under_way: set[asyncio.Task[Receipt]]) -> None:
    """Let parts under way arrive; those that take too long are sent again, marked, at the next start."""
    if not under_way:
        return
    _, late = await asyncio.wait(under_way, timeout=GRACE)
    for task in late:
        task.cancel()
    await asyncio.gather(*under_way, return_exceptions=True)
