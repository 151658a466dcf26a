"""What the store is given in tests: announcements, outcomes, chats, as the loops would give them."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from tests.support.statements import reading, statement
from watcher.model.change import Absent, ChangeKind, Decision, KnownStatement, Reading, StatementState
from watcher.model.delivery import NewDelivery
from watcher.model.item import Item
from watcher.model.published import Published
from watcher.model.reason import Reason
from watcher.model.source import SourceId
from watcher.model.topic import Evidence, Match
from watcher.pipeline.ports import Announcement, Outcome
from watcher.store import PollTables

NOW = datetime(2026, 3, 24, 12, 0, tzinfo=UTC)
SOURCE = SourceId("ministry")
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
    said = replace(statement(text), url=known.url)
    return reading(said, page_digest="", seen_at=seen_at)


def outcome(
    known: KnownStatement,
    seen: Reading | Absent | None = None,
    *,
    kind: ChangeKind | None = ChangeKind.NEW,
    reason: Reason = Reason.NEW,
    state: StatementState = StatementState.PRESENT,
    deliveries: tuple[NewDelivery, ...] = (),
    next_check_at: datetime | None = NOW + timedelta(minutes=15),
) -> Outcome:
    """Build the outcome of a look; by default a first reading that is announced."""
    return Outcome(
        known=known,
        seen=read(known) if seen is None else seen,
        decision=Decision(reason=reason, kind=kind, announce=kind is not None, state=state),
        matches=() if kind is None else (MATCH,),
        deliveries=deliveries,
        next_check_at=next_check_at,
    )
