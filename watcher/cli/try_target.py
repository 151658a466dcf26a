"""``watcher try``: what would be found at an address, or at a configured source; stores nothing."""

import asyncio
import os
from typing import Annotated

import typer

from watcher.cli.findings import findings, offers
from watcher.cli.options import AsJson, InsteadOfFetching
from watcher.cli.output import print_json, say, tell
from watcher.cli.suggestion import entry
from watcher.config import Settings, load_settings
from watcher.configured import find_source, ids_taken
from watcher.discover import discover
from watcher.errands.web import fetch_each, fetch_page, is_shell
from watcher.errors import ParseError, WatcherError
from watcher.model.item import Discovery
from watcher.model.page import Page
from watcher.model.reason import Reason
from watcher.model.source import Source

_MOST_OFFERS = 3


def command(
    target: Annotated[str, typer.Argument(help="A source id of sources.yaml, or any URL.")],
    file: InsteadOfFetching = None,
    *,
    as_json: AsJson = False,
) -> None:
    """Fetch a listing once; show what is found, why, and the entry for sources.yaml. Stores nothing."""
    settings = load_settings(os.environ)
    source = find_source(target, settings)
    page, found, state = None, None, Reason.OK
    try:
        page = asyncio.run(fetch_page(source.url, source, settings, file))
        found = discover(page, source)
    except WatcherError as error:
        state = error.reason
        tell(str(error))
        if page and isinstance(error, ParseError) and is_shell(page) and not source.fetch.render:
            tell("Its scripts seem to write the page: try it as a source with `render: true`.")
    if as_json:
        print_json(_document(source, found, state))
    elif page and found:
        _show(source, found, page)
        if not file:
            _show_offers(source, found, settings)
        if target == source.url:
            _show_entry(source, found, page, settings)
    if state is not Reason.OK:
        raise typer.Exit(1)


def _document(source: Source, found: Discovery | None, state: Reason) -> dict[str, object]:
    return {
        "url": source.url,
        "kind": found.kind if found else source.kind,
        "state": state,
        "items": [
            {
                "url": item.url,
                "title": item.title,
                "published": item.published.iso() if item.published else None,
                "guid": item.guid,
            }
            for item in (found.items if found else ())
        ],
    }


def _show(source: Source, found: Discovery, page: Page) -> None:
    for line in findings(source, found, page):
        say(line)


def _show_offers(source: Source, found: Discovery, settings: Settings) -> None:
    if not found.better:
        return
    say("\nThe page itself names:\n")
    answers = asyncio.run(fetch_each(found.better[:_MOST_OFFERS], source, settings))
    for line in offers(source, found, answers):
        say(line)


def _show_entry(source: Source, found: Discovery, page: Page, settings: Settings) -> None:
    say("\nTo watch it, add to sources.yaml under 'sources:', then run 'watcher check':\n")
    say(entry(source, found, page, ids_taken(settings)).rstrip("\n"))
