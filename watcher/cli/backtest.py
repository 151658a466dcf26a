"""``watcher backtest``: what a rule would have found in the archive, before subscribers hear of it."""

import os
from datetime import UTC, datetime, timedelta
from typing import Annotated

import typer

from watcher.cli.options import AsJson
from watcher.cli.output import print_json, say
from watcher.cli.trials import document, lines
from watcher.clock import SystemClock
from watcher.config import Settings, load_settings
from watcher.config.nearest import remedy
from watcher.config.trials import topics_on_trial
from watcher.configured import topics_in_force
from watcher.errands.backtest import Wanted, backtest, stored_sources
from watcher.errors import ConfigError, Fault
from watcher.model.source import SourceId


def command(
    rule: Annotated[
        str,
        typer.Argument(
            help="A topic (sanctions), a rule of it (sanctions/freeze), a file with topics (drafts.yaml),"
            " or a phrase ('grain ...3 corridor')."
        ),
    ],
    *,
    lang: Annotated[
        str | None, typer.Option("--lang", help="The language of a phrase, in two letters; else any.")
    ] = None,
    since: Annotated[
        datetime | None,
        typer.Option(formats=["%Y-%m-%d"], help="Only what was published, or first seen, from that day on."),
    ] = None,
    days: Annotated[int | None, typer.Option(min=1, help="Only the last so many days.")] = None,
    source: Annotated[str | None, typer.Option(help="Only statements of this source.")] = None,
    as_json: AsJson = False,
) -> None:
    """Try a rule on the newest text of every stored statement; nothing is stored or sent.

    Shows hits a week, ten samples, what had found them before, and how many messages a day to expect.
    """
    if since is not None and days is not None:
        raise typer.BadParameter("give either --since or --days", param_hint="--days")
    settings = load_settings(os.environ)
    topics = topics_on_trial(rule, topics_in_force(os.environ), lang)
    first = (
        since.replace(tzinfo=UTC) if since else SystemClock().now() - timedelta(days=days) if days else None
    )
    wanted = Wanted(since=first, source=SourceId(source) if source else None)
    tally = backtest(settings, topics, wanted)
    if source and not tally.statements + tally.unread:
        _check_source(source, settings)
    if as_json:
        print_json(document(rule, tally))
        return
    for line in lines(tally):
        say(line)


def _check_source(source: str, settings: Settings) -> None:
    """Raise ConfigError where nothing is stored of a source."""
    stored = stored_sources(settings)
    if source not in stored:
        message = f"nothing is stored of this source; {remedy(source, stored, of='stored sources')}"
        raise ConfigError([Fault(place=source, key="--source", message=message)])
