"""``watcher check``: is sources.yaml right, and if not, all that is wrong with it."""

import os
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Annotated

import typer

from watcher.cli.output import say, tell
from watcher.cli.topics import own_topics
from watcher.config import Config, Settings, load_settings
from watcher.config.proving import prove_topics
from watcher.configured import load_checked


def command(
    path: Annotated[
        Path | None, typer.Argument(help="The file; without it, the one WATCHER_SOURCES names.")
    ] = None,
    *,
    packs: Annotated[
        bool, typer.Option("--packs", help="Run the examples of every topic, shipped ones and your own.")
    ] = False,
) -> None:
    """Check sources.yaml; report every fault as file:line:column: key: message and exit 1.

    Of your own topics it shows what each rule finds in their examples.
    """
    settings = load_settings(os.environ)
    file = path or settings.sources
    if packs and path is None and "WATCHER_SOURCES" not in os.environ and not file.exists():
        _prove(None)
        return
    config = load_checked(file, partial(_browser_fault, settings))
    for remark in config.remarks:
        tell(f"{remark}")
    say(f"{file}: {_summary(config)}")
    for line in own_topics(config.topics):
        say(line)
    if packs:
        _prove(file)


def _prove(file: Path | None) -> None:
    proof = prove_topics(file)
    for fault in proof.failures:
        tell(str(fault))
    for name in proof.without:
        tell(f"{name}: has no examples; write some: {{en: {{about: [a text], other: [another]}}}}")
    right = proof.examples - len(proof.failures)
    say(f"{right} of {_count(proof.examples, 'example')} found as their topics say")
    if proof.failures:
        raise typer.Exit(1)


def _browser_fault(settings: Settings) -> str | None:
    """Say what keeps pages from being rendered here; only files that want it load the web's libraries."""
    fault: str | None = import_module("watcher.errands.web").browser_fault(settings.chromium)
    return fault


def _summary(config: Config) -> str:
    enabled = sum(source.enabled for source in config.sources)
    counts = [
        _count(enabled, "source"),
        f"{len(config.sources) - enabled} disabled",
        _count(len(config.channels), "channel"),
        f"{_count(len(config.topics), 'topic')} of its own",
    ]
    if config.watchlists:
        names = sum(len(each.entries) for each in config.watchlists)
        counts.append(f"{_count(len(config.watchlists), 'watchlist')} ({_count(names, 'entry', 'entries')})")
    if config.remarks:
        counts.append(f"{_count(len(config.remarks), 'remark')} above")
    return "fine: " + ", ".join(counts)


def _count(number: int, noun: str, nouns: str = "") -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {nouns or noun + 's'}"
