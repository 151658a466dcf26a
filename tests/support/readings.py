"""Builders of readings, revisions and what else is known of a statement."""

from collections.abc import Sequence
from datetime import UTC, datetime

from watcher.compare import fingerprint
from watcher.model.change import (
    Cause,
    KnownStatement,
    Reading,
    Revision,
    RevisionId,
    StatementId,
    StatementState,
)
from watcher.model.source import SourceId
from watcher.model.statement import Block, Passage, PassageKind, Statement

NOON = datetime(2026, 3, 24, 12, 0, tzinfo=UTC)


def statement(text: str, *, title: str = "Statement by the Ministry", language: str = "en") -> Statement:
    """Build a statement; an empty line in ``text`` parts its blocks."""
    return Statement(
        url="https://ministry.example/statements/1",
        title=title,
        published=None,
        language=language,
        speaker=None,
        blocks=tuple(Block(text=paragraph) for paragraph in text.split("\n\n")),
    )


def passages(*texts: str, kinds: Sequence[PassageKind] = ()) -> tuple[Passage, ...]:
    """Build the passages of a statement; all of kind STATEMENT where ``kinds`` is not given."""
    return tuple(
        Passage(
            index=index,
            kind=kinds[index] if kinds else PassageKind.STATEMENT,
            speaker=None,
            role=None,
            text=text,
        )
        for index, text in enumerate(texts)
    )


def reading(
    said: Statement,
    *,
    page_digest: str = "page-2",
    cause: Cause = Cause.OBSERVED,
    provisional: bool = False,
    seen_at: datetime = NOON,
) -> Reading:
    """Build what is seen when a page is read."""
    return Reading(
        statement=said,
        passages=passages(*(block.text for block in said.blocks)),
        fingerprint=fingerprint(said.title, said.text),
        page_digest=page_digest,
        seen_at=seen_at,
        cause=cause,
        provisional=provisional,
    )


def revision(said: Statement, *, page_digest: str = "page-1", provisional: bool = False) -> Revision:
    """Build a stored reading."""
    return Revision(
        id=RevisionId(1),
        statement=said,
        passages=passages(*(block.text for block in said.blocks)),
        fingerprint=fingerprint(said.title, said.text),
        page_digest=page_digest,
        seen_at=NOON,
        provisional=provisional,
    )


def known(
    stored: Revision | None,
    *,
    state: StatementState = StatementState.PRESENT,
    announce: bool = True,
    missing_since: datetime | None = None,
    missing_checks: int = 0,
) -> KnownStatement:
    """Build what is stored of a statement."""
    return KnownStatement(
        id=StatementId(1),
        source=SourceId("ministry"),
        url="https://ministry.example/statements/1",
        title="Statement by the Ministry",
        published=None,
        guid=None,
        content=None,
        state=state,
        announce=announce,
        first_seen_at=NOON,
        revision=stored,
        missing_since=missing_since,
        missing_checks=missing_checks,
    )
