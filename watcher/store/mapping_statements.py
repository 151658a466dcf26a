"""The border of the room for statements: their rows, readings and changes become values, and back."""

from dataclasses import asdict
from typing import Any

from watcher.model.change import (
    Cause,
    Change,
    ChangeId,
    ChangeKind,
    Elsewhere,
    KnownStatement,
    Reading,
    Revision,
    RevisionId,
    StatementId,
    StatementState,
)
from watcher.model.listing import KnownItem
from watcher.model.opinion import Opinion
from watcher.model.page import Validators
from watcher.model.reason import Reason
from watcher.model.source import SourceId
from watcher.model.statement import Block, Passage, PassageKind, Role, Statement
from watcher.model.topic import Evidence, Frame, Match
from watcher.store.mapping import from_published, identity, to_published
from watcher.store.tables import ChangeRow, MatchRow, RevisionRow, SourceRow, StatementRow


def to_known(
    row: StatementRow, newest: RevisionRow | None, earlier: frozenset[str] = frozenset()
) -> KnownStatement:
    """Return a statement with its newest reading, and the fingerprints of those before."""
    return KnownStatement(
        id=StatementId(identity(row.id)),
        source=SourceId(row.source),
        url=row.url,
        title=row.title,
        published=to_published(row.published),
        guid=row.guid,
        content=row.content,
        state=StatementState(row.state),
        announce=row.announce,
        first_seen_at=row.first_seen_at,
        revision=None if newest is None else to_revision(newest),
        checks=row.checks,
        missing_since=row.missing_since,
        missing_checks=row.missing_checks,
        failures=row.failures,
        validators=Validators(etag=row.etag, last_modified=row.last_modified),
        read_at=row.read_at,
        earlier=earlier,
        reprocess=row.reprocess,
    )


def to_known_item(row: StatementRow) -> KnownItem:
    """Return what a listing said last of a statement."""
    return KnownItem(
        statement=StatementId(identity(row.id)),
        title=row.title,
        published=to_published(row.published),
        content=row.content,
        url=row.url,
        state=StatementState(row.state),
        first_seen_at=row.first_seen_at,
        checks=row.checks,
        read_at=row.read_at,
        failures=row.failures,
        missing_since=row.missing_since,
        missing_checks=row.missing_checks,
    )


def to_revision(row: RevisionRow) -> Revision:
    """Return one reading of a statement."""
    return Revision(
        id=RevisionId(identity(row.id)),
        statement=Statement(
            url=row.url,
            title=row.title,
            published=to_published(row.published),
            language=row.language,
            speaker=row.speaker,
            blocks=tuple(Block(**block) for block in row.blocks),
        ),
        passages=tuple(_to_passage(passage) for passage in row.passages),
        fingerprint=row.fingerprint,
        page_digest=row.page_digest,
        seen_at=row.seen_at,
        provisional=row.provisional,
    )


def from_reading(statement_id: int, seen: Reading, page_id: int | None) -> RevisionRow:
    """Return the row for a reading."""
    return RevisionRow(
        statement_id=statement_id,
        page_id=page_id,
        page_digest=seen.page_digest,
        url=seen.statement.url,
        title=seen.statement.title,
        text=seen.statement.text,
        blocks=[asdict(block) for block in seen.statement.blocks],
        passages=[asdict(passage) for passage in seen.passages],
        language=seen.statement.language,
        speaker=seen.statement.speaker,
        published=from_published(seen.statement.published),
        fingerprint=seen.fingerprint,
        seen_at=seen.seen_at,
        cause=seen.cause,
        provisional=seen.provisional,
    )


def to_match(row: MatchRow) -> Match:
    """Return one topic found in one passage."""
    return Match(
        topic=row.topic,
        passage=row.passage,
        score=row.score,
        rules=tuple(row.rules),
        evidence=tuple(Evidence(**evidence) for evidence in row.evidence),
        frames=tuple(_to_frame(frame) for frame in row.frames),
    )


def from_match(change_id: int, match: Match) -> MatchRow:
    """Return the row for a match."""
    return MatchRow(
        change_id=change_id,
        passage=match.passage,
        topic=match.topic,
        score=match.score,
        rules=list(match.rules),
        evidence=[asdict(evidence) for evidence in match.evidence],
        frames=[asdict(frame) for frame in match.frames],
    )


def to_change(
    row: ChangeRow,
    *,
    statement: StatementRow,
    source: SourceRow | None,
    revisions: dict[int, Revision],
    matches: tuple[Match, ...],
    elsewhere: tuple[Elsewhere, ...],
    opinion: Opinion | None,
) -> Change:
    """Return a change with all that an alert needs; ``revisions`` holds those it names."""
    return Change(
        id=ChangeId(identity(row.id)),
        kind=ChangeKind(row.kind),
        cause=Cause(row.cause),
        reason=Reason(row.reason),
        statement_id=StatementId(row.statement_id),
        source=SourceId(statement.source),
        source_name=(source.name if source else "") or statement.source,
        source_tags=tuple(source.tags) if source else (),
        url=statement.url,
        before=None if row.before_id is None else revisions[row.before_id],
        after=None if row.after_id is None else revisions[row.after_id],
        matches=matches,
        first_seen_at=statement.first_seen_at,
        seen_at=row.seen_at,
        elsewhere=elsewhere,
        opinion=opinion,
    )


def _to_frame(stored: dict[str, Any]) -> Frame:
    what = stored["what"]
    return Frame(**{**stored, "what": None if what is None else (what[0], what[1])})


def _to_passage(stored: dict[str, Any]) -> Passage:
    role = stored["role"]
    return Passage(
        index=stored["index"],
        kind=PassageKind(stored["kind"]),
        speaker=stored["speaker"],
        role=None if role is None else Role(role),
        text=stored["text"],
    )
