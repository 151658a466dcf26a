"""What commands read of the archive: one statement, or a clear word that there is none."""

import os

import typer

from watcher.cli.output import tell
from watcher.config import load_settings
from watcher.errands.archive import opened_archive
from watcher.model.archive import StatementHistory
from watcher.model.change import StatementId
from watcher.model.page import Page
from watcher.model.subscription import Chat, Subscription


async def history_of(number: int) -> StatementHistory:
    """Return all that is stored of a statement; ends the command where there is none of this number."""
    with opened_archive(load_settings(os.environ)) as archive:
        return _found(number, await archive.statement(StatementId(number)))


async def evidence_of(number: int) -> tuple[StatementHistory, tuple[Page | None, ...]]:
    """Return a statement's history and the page of each of its revisions."""
    with opened_archive(load_settings(os.environ)) as archive:
        history = _found(number, await archive.statement(StatementId(number)))
        return history, await archive.pages(history.summary.id)


async def audience_of(
    number: int,
) -> tuple[StatementHistory, tuple[tuple[Chat, Subscription], ...]]:
    """Return a statement's history and every subscription with its chat."""
    with opened_archive(load_settings(os.environ)) as archive:
        return _found(number, await archive.statement(StatementId(number))), await archive.audience()


def _found(number: int, history: StatementHistory | None) -> StatementHistory:
    if history is None:
        tell(f"no statement has the number {number}; watcher history lists them")
        raise typer.Exit(1)
    return history
