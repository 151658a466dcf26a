"""The border of the room: rows become frozen values here, and values become rows."""

from dataclasses import asdict
from datetime import timedelta
from typing import Any

from watcher.errors import StoreError
from watcher.model.change import (
    Cause,
    Change,
    ChangeId,
    ChangeKind,
    KnownStatement,
    Reading,
    Revision,
    RevisionId,
    StatementId,
    StatementState,
)
from watcher.model.delivery import Notice
from watcher.model.listing import Answer, Habits, KnownItem
from watcher.model.page import Validators
from watcher.model.polling import SourceState
from watcher.model.published import Published
from watcher.model.reason import Reason
from watcher.model.source import SourceId, SourceKind
from watcher.model.statement import Block, Passage, PassageKind, Role, Statement
from watcher.model.subscription import Chat, ChatKey, ChatState, Filter, Subscription
from watcher.model.topic import Evidence, Match
from watcher.store.tables import (
    NO_THREAD,
    ChangeRow,
    ChatRow,
    MatchRow,
    NoticeRow,
    RevisionRow,
    SourceRow,
    StatementRow,
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
    )


def to_match(row: MatchRow) -> Match:
    """Return one topic found in one passage."""
    return Match(
        topic=row.topic,
        passage=row.passage,
        score=row.score,
        rules=tuple(row.rules),
        evidence=tuple(Evidence(**evidence) for evidence in row.evidence),
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
    )


def to_change(
    row: ChangeRow,
    *,
    statement: StatementRow,
    source: SourceRow | None,
    revisions: dict[int, Revision],
    matches: tuple[Match, ...],
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
    )


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


def _to_passage(stored: dict[str, Any]) -> Passage:
    role = stored["role"]
    return Passage(
        index=stored["index"],
        kind=PassageKind(stored["kind"]),
        speaker=stored["speaker"],
        role=None if role is None else Role(role),
        text=stored["text"],
    )
