"""The judgement: what was stored, what is seen, the time -> which change this is, or none, and why."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from watcher.compare.fingerprint import VERSION, fingerprint
from watcher.compare.growth import has_grown, is_conversation
from watcher.model.change import (
    Absent,
    Cause,
    ChangeKind,
    Decision,
    KnownStatement,
    Reading,
    Revision,
    StatementState,
)
from watcher.model.reason import Reason

ABSENCE: Final = frozenset({Reason.NOT_FOUND, Reason.GONE, Reason.SOFT_NOT_FOUND, Reason.NOT_LISTED})
"""The reasons that say "it is not there"; every other one says "we could not look"."""
TOGETHER_LASTS: Final = timedelta(days=3)
"""After so long, statements that are gone together are told as withdrawn."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How sure one must be that a statement was taken down."""

    confirm_checks: int = 2
    """Consecutive looks that must not find it; at least 2."""
    confirm_after: timedelta = timedelta(minutes=30)
    """Time from the first of those looks to the last."""

    def __post_init__(self) -> None:
        if self.confirm_checks < 2:  # noqa: PLR2004 - one look cannot confirm itself
            raise ValueError("confirm_checks must be at least 2: one look cannot confirm itself")


def decide(known: KnownStatement, seen: Reading | Absent, now: datetime, limits: Limits) -> Decision:
    """Judge one look at one statement.

    ``now`` is aware UTC. There is no similarity threshold: texts are the same or they are not.
    Raises ValueError for an Absent whose reason does not say that the statement is gone.
    """
    if isinstance(seen, Absent):
        return _judge_absence(known, seen, now, limits)
    return _judge_reading(known, seen, now)


def _judge_reading(known: KnownStatement, seen: Reading, now: datetime) -> Decision:
    if known.revision is None:
        return _first_reading(known, seen)
    if known.state is StatementState.WITHDRAWN and seen.cause is Cause.OBSERVED:
        return _changed(ChangeKind.RESTORED, Reason.RESTORED)
    if _says_the_same(known.revision, seen):
        return _nothing(Reason.UNCHANGED, _state_after(known, seen))
    if _difference_is_ours(known.revision, seen):
        return _quietly(ChangeKind.REVISED, Reason.REPROCESSED, _state_after(known, seen))
    if known.revision.provisional and not seen.provisional:
        return _first_reading(known, seen)
    return _changed(ChangeKind.REVISED, _kind_of_edit(known, known.revision, seen, now))


def _kind_of_edit(known: KnownStatement, before: Revision, seen: Reading, now: datetime) -> Reason:
    if seen.fingerprint in known.earlier:
        return Reason.REVERTED
    conversation = is_conversation(before.passages) or is_conversation(seen.passages)
    age = now - known.first_seen_at
    grown = has_grown(before.statement, seen.statement, conversation=conversation, age=age)
    return Reason.GREW if grown else Reason.EDITED


def _first_reading(known: KnownStatement, seen: Reading) -> Decision:
    if seen.cause is Cause.REPROCESSED:
        return _quietly(ChangeKind.NEW, Reason.REPROCESSED, _state_after(known, seen))
    if not known.announce:
        return _quietly(ChangeKind.NEW, Reason.BASELINE, StatementState.PRESENT)
    return _changed(ChangeKind.NEW, Reason.NEW)


def _judge_absence(known: KnownStatement, seen: Absent, now: datetime, limits: Limits) -> Decision:
    if seen.reason not in ABSENCE:
        raise ValueError(f"{seen.reason} does not say that the statement is gone: postpone the look instead")
    if known.state is StatementState.WITHDRAWN:
        return _nothing(Reason.UNCHANGED, StatementState.WITHDRAWN)
    if seen.together and known.missing_since and now - known.missing_since < TOGETHER_LASTS:
        return _nothing(Reason.REDESIGN, StatementState.MISSING)
    if known.revision is None or not _confirmed(known, now, limits):
        return _nothing(Reason.UNCONFIRMED, StatementState.MISSING)
    return Decision(
        reason=Reason.WITHDRAWN, kind=ChangeKind.WITHDRAWN, announce=True, state=StatementState.WITHDRAWN
    )


def _confirmed(known: KnownStatement, now: datetime, limits: Limits) -> bool:
    """Tell whether the looks before this one, and the time since the first of them, suffice."""
    if known.state is not StatementState.MISSING or known.missing_since is None:
        return False
    enough_looks = known.missing_checks + 1 >= limits.confirm_checks
    return enough_looks and now - known.missing_since >= limits.confirm_after


def _says_the_same(revision: Revision, seen: Reading) -> bool:
    stored = revision.fingerprint
    if not stored.startswith(f"{VERSION}:"):  # made when we folded differently: that is no edit of theirs
        stored = fingerprint(revision.statement.title, revision.statement.text)
    return stored == seen.fingerprint


def _difference_is_ours(revision: Revision, seen: Reading) -> bool:
    """Tell whether our own reading changed, not the publisher's text: the same bytes say something else."""
    same_bytes = bool(seen.page_digest) and seen.page_digest == revision.page_digest
    return seen.cause is Cause.REPROCESSED or same_bytes


def _state_after(known: KnownStatement, seen: Reading) -> StatementState:
    """Return where the statement stands: a stored page read again says nothing about the site today."""
    standing = known.state in {StatementState.MISSING, StatementState.WITHDRAWN}
    return known.state if seen.cause is Cause.REPROCESSED and standing else StatementState.PRESENT


def _changed(kind: ChangeKind, reason: Reason) -> Decision:
    return Decision(reason=reason, kind=kind, announce=True, state=StatementState.PRESENT)


def _quietly(kind: ChangeKind, reason: Reason, state: StatementState) -> Decision:
    return Decision(reason=reason, kind=kind, announce=False, state=state)


def _nothing(reason: Reason, state: StatementState) -> Decision:
    return Decision(reason=reason, kind=None, announce=False, state=state)
