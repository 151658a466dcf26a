"""An outbox in memory, with the promises of ``notify.ports.Outbox``."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from watcher.model.delivery import (
    Deferred,
    Delivery,
    DeliveryId,
    DeliveryState,
    Migrated,
    Receipt,
    Refused,
    Sent,
)
from watcher.model.reason import Reason
from watcher.model.subscription import ChatKey


@dataclass(slots=True, kw_only=True)
class Row:
    """A delivery and where it stands."""

    delivery: Delivery
    state: DeliveryState = DeliveryState.DUE
    reason: Reason | None = None
    detail: str = ""
    message_id: int | None = None


class MemoryOutbox:
    """Rows in the order they were queued."""

    def __init__(self, deliveries: Iterable[Delivery] = ()) -> None:
        self.rows = [Row(delivery=delivery) for delivery in deliveries]
        self.not_before: dict[ChatKey, datetime] = {}

    async def recover(self) -> int:
        left = [row for row in self.rows if row.state is DeliveryState.SENDING]
        for row in left:
            row.state = DeliveryState.DUE
            row.delivery = replace(row.delivery, possible_repeat=row.delivery.amends is None)
        return len(left)

    async def claim(self, now: datetime, limit: int) -> tuple[Delivery, ...]:
        busy = {row.delivery.chat.key for row in self.rows if row.state is DeliveryState.SENDING}
        claimed: list[Delivery] = []
        for row in sorted(self.rows, key=lambda row: row.delivery.amends is not None):
            chat = row.delivery.chat.key
            ready = chat not in busy and self.not_before.get(chat, now) <= now
            if row.state is DeliveryState.DUE and ready and len(claimed) < limit:
                busy.add(chat)
                row.state = DeliveryState.SENDING
                claimed.append(row.delivery)
                row.delivery = replace(row.delivery, attempts=row.delivery.attempts + 1)
        return tuple(claimed)

    async def expand(self, delivery: DeliveryId, parts: int) -> None:
        row = self._row(delivery)
        row.delivery = replace(row.delivery, parts=parts)
        fresh = replace(row.delivery, attempts=0, possible_repeat=False)
        later = [
            Row(delivery=replace(fresh, id=DeliveryId(1000 * delivery + part), part=part))
            for part in range(1, parts)
        ]
        at = self.rows.index(row) + 1
        self.rows[at:at] = later

    async def settle(self, delivery: Delivery, receipt: Receipt, now: datetime) -> None:
        row = self._row(delivery.id)
        match receipt:
            case Sent():
                row.state, row.message_id = DeliveryState.SENT, receipt.message_id
            case Refused():
                row.state, row.reason, row.detail = DeliveryState.FAILED, receipt.reason, receipt.detail
            case Deferred():
                row.state, row.reason = DeliveryState.DUE, receipt.reason
                repeat = row.delivery.possible_repeat or receipt.uncertain
                row.delivery = replace(row.delivery, possible_repeat=repeat and row.delivery.amends is None)
                self.not_before[delivery.chat.key] = now + receipt.wait
            case Migrated():
                row.state = DeliveryState.DUE
                chat = replace(delivery.chat, telegram_id=receipt.telegram_id)
                row.delivery = replace(row.delivery, chat=chat)

    async def give_up(self, delivery: Delivery, reason: Reason, detail: str, now: datetime) -> None:
        row = self._row(delivery.id)
        row.state, row.reason, row.detail = DeliveryState.FAILED, reason, f"{detail} ({now})"

    def states(self) -> list[DeliveryState]:
        return [row.state for row in self.rows]

    def _row(self, number: DeliveryId) -> Row:
        return next(row for row in self.rows if row.delivery.id == number)
