"""What the log says of polls and looks: failures and news, not the quiet majority."""

import logging

from watcher.pipeline.report import LookReport, PollReport

_LOG = logging.getLogger(__name__)


def log_poll(report: PollReport) -> None:
    """Log a poll that failed or brought something, and each of its looks."""
    if report.error is not None:
        _LOG.warning(
            "%s: %s: %s", report.source, report.reason, report.error, exc_info=report.error.__cause__
        )
    elif report.baseline:
        _LOG.info("%s: first poll: %d items are the baseline", report.source, report.items)
    elif report.new:
        _LOG.info("%s: %d new of %d items", report.source, report.new, report.items)
    for look in report.looks:
        log_look(look)


def log_look(look: LookReport) -> None:
    """Log a look that failed or found a change."""
    if look.error is not None:
        cause = look.error.__cause__
        _LOG.warning("%s: %s: %s", look.known.url, look.reason, look.error, exc_info=cause)
    elif look.kind is not None:
        _LOG.info("%s: %s, %d alerts queued", look.known.url, look.reason, look.deliveries)
