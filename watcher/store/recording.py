"""The one transaction that ends a look at a statement."""

from datetime import datetime

from sqlmodel import Session, col, select

from watcher.model.change import Absent, Cause, ChangeKind, Reading
from watcher.pipeline.ports import Outcome
from watcher.store.amending import queue_amendments
from watcher.store.announcing import sort_moment
from watcher.store.captures import queue_capture
from watcher.store.columns import index_key
from watcher.store.mapping import identity
from watcher.store.mapping_statements import from_match, from_reading
from watcher.store.pages import page_id
from watcher.store.queueing import queue_change
from watcher.store.tables import BandRow, ChangeRow, KeyRow, StatementRow
from watcher.store.writing import add_missing


def record(session: Session, outcome: Outcome, now: datetime) -> None:
    """Store revision, change, matches, deliveries and where the statement stands now.

    An outcome that was judged on a statement which has been recorded since (a replay, a second process) is
    left out as a whole: the next look sees the truth.
    """
    row = _as_judged(session, outcome)
    if row is None:
        return
    before_id = None if outcome.known.revision is None else int(outcome.known.revision.id)
    after_id = None
    if isinstance(outcome.seen, Reading):
        after_id = _revision(session, row, outcome, outcome.seen)
        if outcome.capture and outcome.seen.asked:
            queue_capture(session, after_id, outcome.seen.asked, now)
    change_id = None
    if outcome.decision.kind is not None:
        change_id = _change(session, outcome, outcome.decision.kind, before_id, after_id)
        session.add_all(from_match(change_id, match) for match in outcome.matches)
        queue_change(session, change_id, outcome.deliveries, now)
    queue_amendments(session, change_id, outcome.amendments, now)
    for band in outcome.bands:
        add_missing(session, BandRow, {"band": band, "statement_id": identity(row.id)})
    _link(row, outcome)
    _settle_address(session, row, outcome)
    _advance(row, outcome)
    session.add(row)


def _as_judged(session: Session, outcome: Outcome) -> StatementRow | None:
    """Lock the statement; None if it is not what the judgement was about any more.

    Every record moves one of the two counts, so together they say which state was judged.
    """
    known = outcome.known
    row = session.exec(select(StatementRow).where(col(StatementRow.id) == known.id).with_for_update()).one()
    if (row.checks, row.missing_checks) != (known.checks, known.missing_checks):
        return None
    return row


def _revision(session: Session, row: StatementRow, outcome: Outcome, seen: Reading) -> int:
    """Store the reading if it differs from the newest one; return the revision that holds now."""
    newest = outcome.known.revision
    if newest is not None and (newest.fingerprint, newest.provisional) == (
        seen.fingerprint,
        seen.provisional,
    ):
        return int(newest.id)
    number = identity(row.id)
    revision = from_reading(number, seen, page_id(session, row.source, seen.page_digest))
    session.add(revision)
    session.flush()
    if row.published is None:
        row.sort_at = sort_moment(seen.statement.published, row.first_seen_at)
    return identity(revision.id)


def _change(
    session: Session, outcome: Outcome, kind: ChangeKind, before_id: int | None, after_id: int | None
) -> int:
    seen = outcome.seen
    change = ChangeRow(
        statement_id=outcome.known.id,
        kind=kind,
        cause=seen.cause if isinstance(seen, Reading) else Cause.OBSERVED,
        reason=outcome.decision.reason,
        announce=outcome.decision.announce,
        before_id=None if kind is ChangeKind.NEW else before_id,
        after_id=after_id,
        seen_at=seen.seen_at,
    )
    session.add(change)
    session.flush()
    return identity(change.id)


def _link(row: StatementRow, outcome: Outcome) -> None:
    """Note of which statement elsewhere this one is an echo or a version."""
    row.echo_of = outcome.echo_of or row.echo_of
    if outcome.version_of is not None:
        row.version_of, row.differs = outcome.version_of, list(outcome.differs)


def _settle_address(session: Session, row: StatementRow, outcome: Outcome) -> None:
    """Take over where the page answers by now, and the keys of that address that nobody owns."""
    for key in outcome.keys:
        owned = {"source": row.source, "key": index_key(key), "statement_id": identity(row.id)}
        add_missing(session, KeyRow, owned)
    seen = outcome.seen
    if isinstance(seen, Reading) and seen.asked and row.url == outcome.known.url:
        row.url = seen.asked


def _advance(row: StatementRow, outcome: Outcome) -> None:
    """Move the statement to where it stands after this look."""
    known, seen = outcome.known, outcome.seen
    row.state = outcome.decision.state
    row.failures = 0
    row.reprocess = False
    if isinstance(seen, Absent):
        row.missing_since = known.missing_since or seen.seen_at
        row.missing_checks = known.missing_checks + 1
    else:
        row.checks = known.checks + 1
        row.etag, row.last_modified = seen.validators.etag, seen.validators.last_modified
        row.read_at = seen.seen_at if seen.page_digest else row.read_at
        row.missing_since = None
        row.missing_checks = 0
    corrected_meanwhile = (row.title, row.content) != (known.title, known.content)
    if not corrected_meanwhile:
        row.next_check_at = outcome.next_check_at
