"""What the bot's commands need from the database."""

from typing import Protocol

from watcher.model.polling import SourceState
from watcher.model.reason import Reason
from watcher.model.subscription import Filter, Subscription


class Chats(Protocol):
    """Chats that subscribe themselves, by Telegram's numeric id. Each method is one transaction.

    A chat that was not known is added. ``thread`` is a forum topic, None outside of forums. What sources.yaml
    subscribes a chat to is not touched.
    """

    async def subscribe(self, chat: int, thread: int | None, title: str, wanted: Filter) -> None:
        """Add a subscription, unless the place has the very same; a stopped chat can be written to again."""
        ...

    async def unsubscribe(self, chat: int, thread: int | None) -> int:
        """Remove the place's own subscriptions; return how many there were."""
        ...

    async def subscribed(self, chat: int, thread: int | None) -> tuple[Subscription, ...]:
        """Return all subscriptions of a place, its own and those of sources.yaml."""
        ...

    async def stop(self, chat: int, reason: Reason) -> None:
        """Note that the bot can no longer write to a chat; ignore a chat that is not known."""
        ...

    async def resume(self, chat: int) -> None:
        """Note that the bot can write to a chat again; ignore a chat that is not known."""
        ...

    async def migrate(self, telegram_id: int, new_telegram_id: int) -> None:
        """Note that a group became a supergroup; ignore a chat that is not known."""
        ...

    async def source_states(self) -> tuple[SourceState, ...]:
        """Return the poll state of every enabled source, ordered by id."""
        ...
