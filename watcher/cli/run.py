"""``watcher run``: the service, or one pass of it."""

import asyncio
import os
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from watcher.app import App
from watcher.cli.output import tell
from watcher.cli.service import until_stopped
from watcher.cli.summary import summary_table
from watcher.configured import load_configured
from watcher.logs import set_up_logs
from watcher.pipeline.report import PollReport

WIDTH_OF_A_FILE = 200
"""Columns where nobody's terminal sets the width: reasons must not be cut for whoever reads the log."""


def command(
    *,
    once: Annotated[
        bool, typer.Option("--once", help="Poll every enabled source once, deliver what is due, and end.")
    ] = False,
) -> None:
    """Watch the sources and deliver alerts until stopped."""
    configured = load_configured(os.environ)
    set_up_logs(configured.settings.secrets())
    if remarks := len(configured.config.remarks):
        noun = "remark" if remarks == 1 else "remarks"
        tell(f"watchlists: {remarks} {noun} on what cannot be looked for; 'watcher check' shows them")
    app = App(configured)
    if not once:
        asyncio.run(until_stopped(app.run))
        return
    reports = asyncio.run(_pass(app, sum(source.enabled for source in configured.config.sources)))
    if any(report.failed for report in reports):
        raise typer.Exit(1)


async def _pass(app: App, sources: int) -> tuple[PollReport, ...]:
    """Run one pass with its progress, then the summary, both on standard error."""
    console = Console(stderr=True)
    if not console.is_terminal:
        console = Console(stderr=True, width=WIDTH_OF_A_FILE)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        task = progress.add_task("polling", total=sources)

        def step(report: PollReport) -> None:
            progress.update(task, advance=1, description=f"polled {report.source}")

        app.on_poll = step
        passed = await app.run_once()
    console.print(summary_table(passed.polls))
    console.print(
        f"{passed.sent} alerts delivered, {passed.waiting} waiting, {passed.failed} undelivered.",
        highlight=False,
    )
    return passed.polls
