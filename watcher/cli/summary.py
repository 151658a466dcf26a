"""The summary of a pass: a row a source."""

from collections.abc import Sequence

from rich.table import Table

from watcher.model.change import ChangeKind
from watcher.pipeline.report import PollReport


def summary_table(reports: Sequence[PollReport]) -> Table:
    """Lay out what each poll found; sources that failed come last, with the reason."""
    table = Table(title="One pass", title_justify="left")
    table.add_column("source")
    for name in ("items", "new", "read", "edited", "withdrawn", "unread", "alerts", "seconds"):
        table.add_column(name, justify="right")
    table.add_column("state", overflow="fold")
    for report in sorted(reports, key=lambda one: (one.failed, one.source)):
        read = sum(look.error is None for look in report.looks)
        table.add_row(
            report.source,
            str(report.items),
            str(report.new),
            str(read),
            str(report.count(ChangeKind.REVISED)),
            str(report.count(ChangeKind.WITHDRAWN)),
            str(report.unread),
            str(report.deliveries),
            f"{report.took.total_seconds():.1f}",
            _state(report),
        )
    return table


def _state(report: PollReport) -> str:
    if report.error is not None:
        return f"{report.reason}: {report.error}"
    return f"{report.reason} (baseline)" if report.baseline else str(report.reason)
