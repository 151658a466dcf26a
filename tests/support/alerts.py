"""Builders of deliveries: a change to one briefing, as the outbox hands it to the delivery loop."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from watcher.model.change import (
    Cause,
    Change,
    ChangeId,
    ChangeKind,
    Elsewhere,
    Kinship,
    Revision,
    RevisionId,
    StatementId,
)
from watcher.model.delivery import Delivery, DeliveryId, Notice
from watcher.model.published import Published
from watcher.model.reason import Reason
from watcher.model.source import SourceId
from watcher.model.statement import Block, Passage, PassageKind, Role, Statement
from watcher.model.subscription import Chat, ChatKey
from watcher.model.topic import Evidence, Match

PUBLISHED = datetime(2026, 3, 24, 11, 0, tzinfo=UTC)
AT_NOON = Published(PUBLISHED.date(), PUBLISHED)
SEEN = PUBLISHED + timedelta(minutes=2)
URL = "https://press.example/briefings/24-march"
CHANNEL = Chat(key=ChatKey(1), address="@example_channel")
ANSWER = "We have no joint counter-terrorism work with them.\n\nWe never had."


def passage(
    text: str = ANSWER,
    *,
    index: int = 0,
    kind: PassageKind = PassageKind.ANSWER,
    speaker: str | None = "Jana Berg",
    role: Role | None = Role.OFFICIAL,
) -> Passage:
    """Build one turn."""
    return Passage(index=index, kind=kind, speaker=speaker, role=role, text=text)


def match(on: Passage, *words: str, topic: str = "counter-terrorism", rule: str = "joint work") -> Match:
    """Build a match on the given words, each where it first stands in the passage."""
    evidence = tuple(
        Evidence(start=on.text.index(word), end=on.text.index(word) + len(word), text=word) for word in words
    )
    return Match(topic=topic, passage=on.index, score=2.0, rules=(rule,), evidence=evidence)


def revision(
    *passages: Passage,
    title: str = "Midday briefing, 24 March",
    published: Published | None = AT_NOON,
    seen_at: datetime = SEEN,
    provisional: bool = False,
) -> Revision:
    """Build a reading that consists of these passages."""
    blocks = tuple(Block(text=line) for each in passages for line in each.text.split("\n\n"))
    said = Statement(url=URL, title=title, published=published, language="en", speaker=None, blocks=blocks)
    return Revision(
        id=RevisionId(1),
        statement=said,
        passages=passages,
        fingerprint="of this text",
        page_digest="of this page",
        seen_at=seen_at,
        provisional=provisional,
    )


def change(
    kind: ChangeKind = ChangeKind.NEW,
    *,
    before: Revision | None = None,
    after: Revision | None = None,
    matches: Sequence[Match] = (),
    number: int = 1,
) -> Change:
    """Build a change; ``number`` tells several apart."""
    return Change(
        id=ChangeId(number),
        kind=kind,
        cause=Cause.OBSERVED,
        reason=Reason.NEW,
        statement_id=StatementId(number),
        source=SourceId("press"),
        source_name="Ministry of Veldania",
        source_tags=("eu", "mfa"),
        url=URL,
        before=before,
        after=after,
        matches=tuple(matches),
        first_seen_at=SEEN,
        seen_at=SEEN + timedelta(hours=1),
    )


def grown(before: Revision, after: Revision, *, matches: Sequence[Match] = ()) -> Change:
    """Build the change of a text that goes on."""
    return replace(
        change(ChangeKind.REVISED, before=before, after=after, matches=matches), reason=Reason.GREW
    )


def echo(source: str, number: int = 2) -> Elsewhere:
    """Build the same text at another source."""
    return _elsewhere(Kinship.ECHO, number, source, "en")


def version(
    language: str | None, *differs: str, number: int = 2, source: str = "Ministry of Veldania"
) -> Elsewhere:
    """Build the same statement in another language."""
    return _elsewhere(Kinship.VERSION, number, source, language, differs)


def _elsewhere(
    kinship: Kinship, number: int, source: str, language: str | None, differs: tuple[str, ...] = ()
) -> Elsewhere:
    return Elsewhere(
        statement=StatementId(number),
        kinship=kinship,
        source_name=source,
        url=f"https://elsewhere.example/{number}",
        language=language,
        differs=differs,
    )


def new_statement(text: str = ANSWER, *words: str, number: int = 1) -> Change:
    """Build the news of a statement with one passage, matched on ``words``."""
    said = passage(text)
    found = [match(said, *words)] if words else []
    return change(after=revision(said), matches=found, number=number)


def delivery(
    about: Change | Notice,
    *,
    number: int = 1,
    chat: Chat = CHANNEL,
    passages: Sequence[int] = (0,),
    topics: Sequence[str] = ("counter-terrorism",),
) -> Delivery:
    """Build the first part of a delivery, claimed for the first time."""
    news = about if isinstance(about, Change) else None
    return Delivery(
        id=DeliveryId(number),
        chat=chat,
        thread=None,
        part=0,
        parts=None,
        attempts=0,
        possible_repeat=False,
        change=news,
        change_id=news.id if news else None,
        passages=tuple(passages) if news else (),
        topics=tuple(topics) if news else (),
        notice=about if isinstance(about, Notice) else None,
        reply_to=None,
    )


def part(of: Delivery, index: int, parts: int) -> Delivery:
    """Build a later part of a message."""
    return replace(of, part=index, parts=parts)
