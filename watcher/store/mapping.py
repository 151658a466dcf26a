"""The border of the room: rows become frozen values here, and values become rows."""

from dataclasses import asdict
from datetime import timedelta
from typing import Any

from watcher.errors import StoreError
from watcher.model.delivery import Notice
from watcher.model.listing import Answer, Habits
from watcher.model.page import Validators
from watcher.model.polling import SourceState
from watcher.model.published import Published
from watcher.model.reason import Reason
from watcher.model.source import SourceId, SourceKind
from watcher.model.subscription import Chat, ChatKey, ChatState, Filter, Subscription
from watcher.store.tables import (
    NO_THREAD,
    ChatRow,
    NoticeRow,
    SourceRow,
    SubscriptionRow,
)


def identity(number: int | None) -> int:
    """Return the number of a row that was stored."""
    if number is None:
        raise StoreError("a row was used before it was stored")
    return number


def to_thread(column: int) -> int | None:
    """Read a ``thread`` column."""
    return None if column == NO_THREAD else column


def from_thread(thread: int | None) -> int:
    """Write a ``thread`` column."""
    return NO_THREAD if thread is None else thread


def to_published(column: str | None) -> Published | None:
    """Read a ``published`` column."""
    return None if column is None else Published.from_iso(column)


def from_published(published: Published | None) -> str | None:
    """Write a ``published`` column."""
    return None if published is None else published.iso()


def to_source_state(row: SourceRow, held: int) -> SourceState:
    """Return the poll state of a source; ``held`` of its statements wait for a maintainer."""
    return SourceState(
        source=SourceId(row.id),
        next_poll_at=row.next_poll_at,
        validators=Validators(etag=row.etag, last_modified=row.last_modified),
        page_digest=row.page_digest,
        spec_digest=row.spec_digest,
        baseline_at=row.baseline_at,
        polled_at=row.polled_at,
        succeeded_at=row.succeeded_at,
        read_at=row.read_at,
        new_at=row.new_at,
        failures=row.failures,
        reason=Reason(row.reason),
        detail=row.detail,
        habits=_to_habits(row.habits),
        feed_url=row.feed_url,
        feed_asked_at=row.feed_asked_at,
        time_to_live=None if row.time_to_live is None else timedelta(seconds=row.time_to_live),
        held=held,
        answer=None if row.answer is None else Answer(row.answer),
    )


def fill_source(row: SourceRow, state: SourceState) -> None:
    """Write the poll state of a source; a maintainer's answer is not the poll's to write."""
    row.next_poll_at = state.next_poll_at
    row.etag = state.validators.etag
    row.last_modified = state.validators.last_modified
    row.page_digest = state.page_digest
    row.spec_digest = state.spec_digest
    row.baseline_at = state.baseline_at
    row.polled_at = state.polled_at
    row.succeeded_at = state.succeeded_at
    row.read_at = state.read_at
    row.new_at = state.new_at
    row.failures = state.failures
    row.reason = state.reason
    row.detail = state.detail
    row.habits = asdict(state.habits)
    row.feed_url = state.feed_url
    row.feed_asked_at = state.feed_asked_at
    row.time_to_live = None if state.time_to_live is None else state.time_to_live.total_seconds()


def to_chat(row: ChatRow) -> Chat:
    """Return a chat."""
    return Chat(
        key=ChatKey(identity(row.key)),
        address=row.address,
        telegram_id=row.telegram_id,
        title=row.title,
        state=ChatState(row.state),
        reason=None if row.reason is None else Reason(row.reason),
        not_before=row.not_before,
    )


def to_subscription(row: SubscriptionRow) -> Subscription:
    """Return a subscription."""
    return Subscription(
        id=identity(row.id),
        chat=ChatKey(row.chat_key),
        thread=to_thread(row.thread),
        filter=Filter(
            topics=_to_set(row.topics),
            sources=_to_set(row.sources),
            languages=_to_set(row.languages),
            match=row.match,
        ),
    )


def from_set(names: frozenset[str] | None) -> list[str] | None:
    """Write a column of a filter."""
    return None if names is None else sorted(names)


def to_notice(row: NoticeRow) -> Notice:
    """Return a notice."""
    return Notice(subject=row.subject, reason=Reason(row.reason), text=row.text, at=row.at)


def _to_set(column: list[str] | None) -> frozenset[str] | None:
    return None if column is None else frozenset(column)


def _to_habits(stored: dict[str, Any]) -> Habits:
    return Habits(**stored | {"kind": SourceKind(stored.get("kind", SourceKind.AUTO))})
