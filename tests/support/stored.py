"""What the store is given in tests: announcements, outcomes, chats, as the loops would give them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from watcher.model.change import (
    Absent,
    Change,
    ChangeKind,
    Decision,
    KnownStatement,
    Reading,
    StatementId,
    StatementState,
)
from watcher.model.delivery import Amendment, Deferred, Delivery, NewDelivery, Notice, Sent
from watcher.model.item import Item
from watcher.model.polling import SourceState
from watcher.model.published import Published
from watcher.model.reason import Reason
from watcher.model.source import SourceId
from watcher.model.statement import Block, Passage, PassageKind, Role, Statement
from watcher.model.subscription import ChatKey, Filter, Subscription
from watcher.model.topic import Evidence, Match
from watcher.pipeline.ports import Announcement, Outcome
from watcher.store import Chats, Database, OutboxTables, PollTables

NOW = datetime(2026, 3, 24, 12, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
SOURCE = SourceId("ministry")
ADMINS = "-100"
"""The maintainers' chat."""
TEXT = "We reject the accusation.\n\nNew sanctions follow on 24 March."
MATCH = Match(
    topic="sanctions",
    passage=1,
    score=2.5,
    rules=("measures",),
    evidence=(Evidence(start=4, end=13, text="sanctions"),),
)


def announcement(
    number: int = 1,
    *,
    keys: tuple[str, ...] = (),
    title: str = "",
    published: Published | None = None,
    content: str | None = None,
    announce: bool = True,
) -> Announcement:
    """Build what a listing says about its statement ``number``."""
    url = f"https://ministry.example/statements/{number}"
    return Announcement(
        item=Item(url=url, title=title or f"Statement {number}", published=published, content=content),
        keys=keys or (f"url:{url}",),
        announce=announce,
    )


async def announced(polls: PollTables, number: int = 1, *, at: datetime = NOW) -> KnownStatement:
    """Announce one statement and return it as it waits to be read."""
    await polls.announce(SOURCE, [announcement(number)], at)
    (waiting,) = (known for known in await polls.unread(SOURCE, at, 100) if known.url.endswith(f"/{number}"))
    return waiting


def read(known: KnownStatement, text: str = TEXT, *, seen_at: datetime = NOW) -> Reading:
    """Build a reading of a statement's page."""
    paragraphs = text.split("\n\n")
    said = Statement(
        url=known.url,
        title="Statement by the Ministry",
        published=None,
        language="en",
        speaker=None,
        blocks=tuple(Block(text=paragraph) for paragraph in paragraphs),
    )
    return Reading(
        statement=said,
        passages=tuple(
            Passage(
                index=index, kind=PassageKind.ANSWER, speaker="Spokesperson", role=Role.OFFICIAL, text=said
            )
            for index, said in enumerate(paragraphs)
        ),
        fingerprint=f"1:{text}",
        page_digest="",
        seen_at=seen_at,
    )


def outcome(
    known: KnownStatement,
    seen: Reading | Absent | None = None,
    *,
    kind: ChangeKind | None = ChangeKind.NEW,
    reason: Reason = Reason.NEW,
    state: StatementState = StatementState.PRESENT,
    announce: bool = True,
    deliveries: tuple[NewDelivery, ...] = (),
    next_check_at: datetime | None = NOW + timedelta(minutes=15),
) -> Outcome:
    """Build the outcome of a look; by default a first reading that is announced."""
    return Outcome(
        known=known,
        seen=read(known) if seen is None else seen,
        decision=Decision(reason=reason, kind=kind, announce=announce and kind is not None, state=state),
        matches=() if kind is None else (MATCH,),
        deliveries=deliveries,
        next_check_at=next_check_at,
    )


class Desk:
    """Both ends of the outbox: what is queued at one and comes out at the other."""

    def __init__(self, database: Database) -> None:
        self.polls = PollTables(database, ADMINS)
        self.outbox = OutboxTables(database, ADMINS)
        self.chats = Chats(database)
        self._statements = 0

    async def subscribe(self, *telegram_ids: int, thread: int | None = None) -> tuple[Subscription, ...]:
        for number in telegram_ids:
            await self.chats.subscribe(number, thread, f"Chat {number}", Filter())
        return await self.polls.subscriptions()

    async def publish(
        self, subscriptions: Sequence[Subscription], *, passages: tuple[int, ...] = (1,)
    ) -> StatementId:
        """Record a new statement that every subscription lets through."""
        self._statements += 1
        known = await announced(self.polls, self._statements)
        await self.polls.record(outcome(known, deliveries=to(subscriptions, passages=passages)), NOW)
        return known.id

    async def claim_one(self, *, minutes: int = 0) -> Delivery:
        (delivery,) = await self.outbox.claim(NOW + minutes * MINUTE, 10)
        return delivery

    async def claim_one_to(self, chat: ChatKey) -> Delivery:
        """Claim for one chat only: all others are told to wait no time at all."""
        claimed = await self.outbox.claim(NOW, 10)
        for other in claimed:
            if other.chat.key != chat:
                await self.outbox.settle(other, Deferred(reason=Reason.FLOOD_CONTROL, wait=timedelta()), NOW)
        return next(delivery for delivery in claimed if delivery.chat.key == chat)

    async def edit(self, known: KnownStatement, subscriptions: Sequence[Subscription], text: str) -> None:
        """Record an edit of a statement that every subscription lets through."""
        change = outcome(
            known,
            read(known, text),
            kind=ChangeKind.REVISED,
            reason=Reason.EDITED,
            deliveries=to(subscriptions),
        )
        await self.polls.record(change, NOW)

    async def amend(self, statement: StatementId, *, text: str = "", passages: tuple[int, ...] = ()) -> None:
        """Let every chat's message about a statement be said anew: as grown to ``text``, or as it is."""
        told = await self.polls.told(statement)
        known = await self.polls.known(statement)
        anew = tuple(
            Amendment(
                delivery=one.delivery,
                chat=one.chat,
                thread=one.thread,
                change=None if text else one.change,
                passages=passages or one.passages,
                topics=one.topics,
            )
            for one in told
        )
        kind, reason = (ChangeKind.REVISED, Reason.GREW) if text else (None, Reason.UNCHANGED)
        look = outcome(known, read(known, text or TEXT), kind=kind, reason=reason)
        await self.polls.record(replace(look, amendments=anew), NOW)

    async def settle_all(self, *, minutes: int = 0) -> list[Delivery]:
        """Deliver everything that is due, in the order it comes out."""
        done: list[Delivery] = []
        while claimed := await self.outbox.claim(NOW + minutes * MINUTE, 10):
            for delivery in claimed:
                await self.outbox.settle(delivery, sent(delivery, 1000 + len(done)), NOW)
                done.append(delivery)
        return done

    async def notice(self, subject: str, reason: Reason, text: str = "Look into it.") -> None:
        told = Notice(subject=subject, reason=reason, text=text, at=NOW)
        await self.polls.finish(SourceState(source=SOURCE, polled_at=NOW), (told,))


def to(subscriptions: Sequence[Subscription], *, passages: tuple[int, ...] = (1,)) -> tuple[NewDelivery, ...]:
    """Build a delivery for each subscription."""
    return tuple(
        NewDelivery(chat=one.chat, thread=one.thread, passages=passages, topics=("sanctions",))
        for one in subscriptions
    )


def sent(delivery: Delivery, message_id: int) -> Sent:
    """Build the receipt of a message that arrived where it was sent."""
    return Sent(message_id=message_id, telegram_id=delivery.chat.telegram_id)


def change_of(delivery: Delivery) -> Change:
    """Return what a delivery tells of."""
    assert delivery.change is not None
    return delivery.change
