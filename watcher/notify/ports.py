"""What the delivery loop needs from the edges."""

from datetime import datetime
from typing import Protocol

from watcher.model.delivery import Delivery, DeliveryId, Outgoing, Receipt
from watcher.model.reason import Reason


class Outbox(Protocol):
    """The table of deliveries. Each method is one transaction."""

    async def recover(self) -> int:
        """At start: make rows left in ``sending`` due again, marked as possible repeats; return how many.

        Amendments are not marked: an edit that came twice is seen once.
        """
        ...

    async def claim(self, now: datetime, limit: int) -> tuple[Delivery, ...]:
        """Take the first due row of each chat that may be written to now, and mark it ``sending``.

        A chat with a row in ``sending`` is passed over, so that the order within a chat is kept: news first,
        then amendments. Those that find no message to edit are marked failed and not returned.
        """
        ...

    async def expand(self, delivery: DeliveryId, parts: int) -> None:
        """Note how many parts the message has and queue the parts after the first."""
        ...

    async def settle(self, delivery: Delivery, receipt: Receipt, now: datetime) -> None:
        """Store what came back: sent with its id, due again with the chat's ``not_before``, or failed.

        A refusal that stops the chat also queues a notice for the maintainers; a migration rewrites the chat.
        """
        ...

    async def give_up(self, delivery: Delivery, reason: Reason, detail: str, now: datetime) -> None:
        """Mark a delivery failed for good, with its reason."""
        ...


class Sender(Protocol):
    """Puts a part on the wire."""

    async def send(self, outgoing: Outgoing) -> Receipt:
        """Send one part; raises DeliveryError only where the bot itself cannot work."""
        ...
