"""The pages as HTML, each a pure function of what it shows; everything is escaped."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from watcher.model.archive import ChangeRecord, OutboxCounts, StatementHistory, StatementSummary
from watcher.model.change import Revision
from watcher.model.delivery import Notice
from watcher.model.polling import SourceState
from watcher.model.topic import Match
from watcher.status.health import Health
from watcher.status.marking import Comparison, comparison, fates, pieces, topics

_TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """What the first page shows."""

    now: datetime
    health: Health
    sources: Sequence[SourceState] = ()
    outbox: OutboxCounts | None = None
    """None where the database cannot be read."""
    notices: Sequence[Notice] = ()
    statements: Sequence[StatementSummary] = ()


def overview_page(shown: Overview) -> str:
    """Show whether all is well: sources in trouble first, outbox, alarms, the latest statements."""
    sources = sorted(shown.sources, key=lambda state: (not state.troubled, -state.failures, state.source))
    return _filled("overview.html", shown=shown, sources=sources)


def statement_page(history: StatementHistory) -> str:
    """Show one statement: its newest text, what was changed and when, who was told, its earlier texts."""
    newest = history.revisions[-1] if history.revisions else None
    return _filled(
        "statement.html",
        summary=history.summary,
        newest=newest,
        earlier=history.revisions[-2::-1],
        matches=_matches(history.changes, newest),
        changes=[(record, _compared(record)) for record in reversed(history.changes)],
        elsewhere=history.elsewhere,
        fates=fates,
        pieces=pieces,
        topics=topics,
    )


def revision_page(history: StatementHistory, revision: Revision) -> str:
    """Show one reading of a statement by itself, to be cited."""
    return _filled(
        "revision.html",
        summary=history.summary,
        revision=revision,
        place=history.revisions.index(revision) + 1,
        readings=len(history.revisions),
    )


def missing_page() -> str:
    """Say that there is no such statement."""
    return _filled("missing.html")


def _compared(record: ChangeRecord) -> Comparison | None:
    """Return the comparison of a change that has a text on both sides, else None."""
    before, after = record.change.before, record.change.after
    if before is None or after is None or before.fingerprint == after.fingerprint:
        return None
    return comparison(before, after)


def _matches(changes: Iterable[ChangeRecord], revision: Revision | None) -> tuple[Match, ...]:
    """Return the newest matches that were found in a revision."""
    found: tuple[Match, ...] = ()
    for record in changes:
        shown = record.change.after or record.change.before
        if revision and shown and shown.id == revision.id:
            found = record.change.matches
    return found


def _filled(template: str, **shown: Any) -> str:
    return _TEMPLATES.get_template(template).render(**shown)
