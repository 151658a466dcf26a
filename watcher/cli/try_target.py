"""``watcher try``: what would be found at an address, or at a configured source; stores nothing."""

import asyncio
import os
from typing import Annotated

import typer

from watcher.cli.options import AsJson, InsteadOfFetching
from watcher.cli.output import print_json, say, tell
from watcher.config import load_settings
from watcher.configured import find_source
from watcher.discover import discover
from watcher.errands import fetch_page
from watcher.errors import WatcherError
from watcher.model.item import Discovery
from watcher.model.reason import Reason
from watcher.model.source import Source


def command(
    target: Annotated[str, typer.Argument(help="A source id of sources.yaml, or any URL.")],
    file: InsteadOfFetching = None,
    *,
    as_json: AsJson = False,
) -> None:
    """Fetch a listing once and show the items found, and how; stores nothing."""
    settings = load_settings(os.environ)
    source = find_source(target, settings)
    found, state = None, Reason.OK
    try:
        page = asyncio.run(fetch_page(source.url, source, settings, file))
        found = discover(page, source)
    except WatcherError as error:
        state = error.reason
        tell(str(error))
    if as_json:
        print_json(_document(source, found, state))
    elif found:
        _show(source, found)
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


def _show(source: Source, found: Discovery) -> None:
    say(f"{len(found.items)} items by {found.method}")
    for item in found.items:
        say(f"  {item.published.iso() if item.published else '(no date)':<25}  {item.title or '(no title)'}")
        say(f"  {'':<25}  {item.url}")
    for better in found.better:
        say(f"The page itself names {better}: try that, it may serve better than its mark-up.")
    say("\nTo watch it, add to sources.yaml:\n")
    say(f"  - id: {source.id}\n    name: {source.name}\n    url: {source.url}\n    kind: {found.kind}")
