"""``watcher read``: a statement page as the watcher reads it."""

import asyncio
import os
from typing import Annotated

import typer

from watcher.classify import classify
from watcher.cli.options import AsJson, InsteadOfFetching
from watcher.cli.output import print_json, say
from watcher.config import load_settings
from watcher.configured import find_source, load_rules
from watcher.errands.web import fetch_page
from watcher.extract import read_page, split
from watcher.model.statement import Passage, Statement
from watcher.model.topic import Match


def command(
    url: Annotated[str, typer.Argument(help="The address of a statement.")],
    file: InsteadOfFetching = None,
    source: Annotated[str | None, typer.Option(help="Read it with the selectors of this source.")] = None,
    *,
    as_json: AsJson = False,
) -> None:
    """Fetch one statement, show its text, passages, speakers and topics; stores nothing."""
    settings = load_settings(os.environ)
    spec = find_source(source or url, settings)
    page = asyncio.run(fetch_page(url, spec, settings, file))
    statement = read_page(page, spec)
    passages = split(statement)
    matches = classify(passages, load_rules(os.environ), statement.language)
    if as_json:
        print_json(_document(url, statement, passages, matches))
    else:
        _show(statement, passages, matches)


def _document(
    url: str, statement: Statement, passages: tuple[Passage, ...], matches: tuple[Match, ...]
) -> dict[str, object]:
    return {
        "url": url,
        "title": statement.title,
        "published": statement.published.iso() if statement.published else None,
        "language": statement.language,
        "speaker": statement.speaker,
        "text": statement.text,
        "passages": [
            {
                "index": passage.index,
                "kind": passage.kind,
                "speaker": passage.speaker,
                "role": passage.role,
                "text": passage.text,
                "topics": _topics(matches, passage.index),
            }
            for passage in passages
        ],
        "topics": _topics(matches),
    }


def _topics(matches: tuple[Match, ...], passage: int | None = None) -> list[str]:
    return sorted({match.topic for match in matches if passage in (None, match.passage)})


def _show(statement: Statement, passages: tuple[Passage, ...], matches: tuple[Match, ...]) -> None:
    say(statement.title)
    published = statement.published.iso() if statement.published else "no date"
    say(f"{published} · {statement.language or 'language unknown'} · {statement.speaker or 'no speaker'}\n")
    for passage in passages:
        topics = ", ".join(_topics(matches, passage.index))
        who = " · ".join(filter(None, (passage.speaker, passage.role, passage.kind, topics)))
        say(f"[{passage.index}] {who}\n{passage.text}\n")
