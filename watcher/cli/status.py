"""``watcher status``: per-source health on the terminal."""

import asyncio
import os
from datetime import datetime

import typer
from rich.console import Console
from rich.table import Table

from watcher.cli.options import AsJson
from watcher.cli.output import print_json, say
from watcher.config import Settings, load_settings
from watcher.configured import load_checked
from watcher.errands.archive import opened_archive
from watcher.model.archive import OutboxCounts
from watcher.model.polling import SourceState
from watcher.model.source import Source


def command(*, as_json: AsJson = False) -> None:
    """Show the health of every configured source and of the outbox; exit 1 if a source needs looking at."""
    settings = load_settings(os.environ)
    sources = load_checked(settings.sources).sources
    states, outbox = asyncio.run(_stored(settings))
    if as_json:
        print_json(
            {"sources": [_record(one, states.get(one.id)) for one in sources], "outbox": _counts(outbox)}
        )
    else:
        Console().print(_table(sources, states))
        say(", ".join(f"{count} {name}" for name, count in _counts(outbox).items()))
    if any(states[source.id].troubled for source in sources if source.enabled and source.id in states):
        raise typer.Exit(1)


async def _stored(settings: Settings) -> tuple[dict[str, SourceState], OutboxCounts]:
    with opened_archive(settings) as archive:
        return {state.source: state for state in await archive.sources()}, await archive.outbox()


def _table(sources: tuple[Source, ...], states: dict[str, SourceState]) -> Table:
    table = Table("source", "state", "failures", "last read", "last new", "next poll")
    for source in sources:
        record = _record(source, states.get(source.id))
        table.add_row(*(str(record[key] or "–") for key in _COLUMNS))
    return table


_COLUMNS = ("id", "state", "failures", "last_success", "last_new", "next_poll")


def _record(source: Source, state: SourceState | None) -> dict[str, object]:
    """Say of one source what a person or a script asks first."""
    if not source.enabled:
        word = "disabled"
    elif state is None or state.polled_at is None:
        word = "never polled"
    else:
        word = str(state.reason)
    return {
        "id": source.id,
        "name": source.name,
        "state": word,
        "detail": state.detail if state else "",
        "failures": state.failures if state else 0,
        "held": state.held if state else 0,
        "last_success": _iso(state.succeeded_at) if state else None,
        "last_new": _iso(state.new_at) if state else None,
        "next_poll": _iso(state.next_poll_at) if state else None,
    }


def _counts(outbox: OutboxCounts) -> dict[str, int]:
    return {
        "due": outbox.due,
        "sending": outbox.sending,
        "sent": outbox.sent,
        "held": sum(outbox.held.values()),
        "undelivered": sum(outbox.failed.values()),
    }


def _iso(moment: datetime | None) -> str | None:
    return moment.isoformat(timespec="seconds") if moment else None
