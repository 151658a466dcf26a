"""``watcher history``: what was stored, and what became of it."""

import asyncio
import os
from datetime import datetime
from typing import Annotated

import typer

from watcher.cli.options import AsJson
from watcher.cli.output import print_json, say, tell
from watcher.cli.stored import history_of
from watcher.config import load_settings
from watcher.errands.archive import opened_archive
from watcher.model.archive import ChangeRecord, StatementHistory, StatementSummary
from watcher.model.change import Elsewhere, Kinship, Revision
from watcher.model.opinion import Opinion
from watcher.model.source import SourceId


def command(
    statement: Annotated[
        int | None, typer.Argument(help="A statement's number: show all of its history.")
    ] = None,
    source: Annotated[str | None, typer.Option(help="Only statements of this source.")] = None,
    topic: Annotated[str | None, typer.Option(help="Only statements on this topic.")] = None,
    limit: Annotated[int, typer.Option(min=1, help="At most so many, newest first.")] = 30,
    *,
    as_json: AsJson = False,
) -> None:
    """List the stored statements, newest first, or show one with its revisions and alerts."""
    if statement is not None:
        _one(statement, as_json=as_json)
    else:
        _many(asyncio.run(_latest(limit, source, topic)), as_json=as_json)


async def _latest(limit: int, source: str | None, topic: str | None) -> tuple[StatementSummary, ...]:
    with opened_archive(load_settings(os.environ)) as archive:
        return await archive.latest(limit, source=SourceId(source) if source else None, topic=topic)


def _many(summaries: tuple[StatementSummary, ...], *, as_json: bool) -> None:
    if as_json:
        print_json([_summary(one) for one in summaries])
        return
    for one in summaries:
        published = one.published.iso() if one.published else "no date"
        say(f"{one.id:>6}  {published:<25}  {one.source:<20}  {one.state:<9}  {', '.join(one.topics)}")
        echo = f" (the same as {one.echo_of})" if one.echo_of else ""
        version = f" (in another language: {one.version_of})" if one.version_of else ""
        say(f"        {one.title or one.url}{echo}{version}")
    if not summaries:
        tell("Nothing is stored that fits; the first poll of a source stores its baseline.")


def _one(number: int, *, as_json: bool) -> None:
    history = asyncio.run(history_of(number))
    if as_json:
        print_json(_document(history))
        return
    _many((history.summary,), as_json=False)
    say(f"        {history.summary.url}")
    for other in history.elsewhere:
        language = f", {other.language}" if other.kinship is Kinship.VERSION and other.language else ""
        say(f"        {other.kinship} {other.statement}: {other.source_name}{language}  {other.url}")
        for difference in other.differs:
            say(f"            says otherwise: {difference}")
    for revision in history.revisions:
        say(f"  {_at(revision.seen_at)}  read: {len(revision.statement.text)} characters")
        if capture := history.captures.get(revision.id):
            say(f"      Wayback Machine: {capture.address or capture.reason or 'to be asked'}")
    for record in history.changes:
        change = record.change
        say(f"  {_at(change.seen_at)}  {change.kind} ({change.reason})")
        if opinion := change.opinion:
            say(f"      summary by {opinion.model}: {opinion.summary}")
        for sent in record.deliveries:
            reason = f" ({sent.reason})" if sent.reason else ""
            what = "its message edited in place: " if sent.amends else ""
            say(f"      {sent.chat.title or sent.chat.address}: {what}{sent.state}{reason}")


def _document(history: StatementHistory) -> dict[str, object]:
    return _summary(history.summary) | {
        "history": [
            {
                "seen_at": revision.seen_at.isoformat(),
                "title": revision.statement.title,
                "text": revision.statement.text,
                "page_sha256": revision.page_digest or None,
                "capture": _captured(history, revision),
            }
            for revision in history.revisions
        ],
        "changes": [_change(record) for record in history.changes],
        "elsewhere": [_elsewhere(one) for one in history.elsewhere],
    }


def _captured(history: StatementHistory, revision: Revision) -> str | None:
    capture = history.captures.get(revision.id)
    return capture.address if capture else None


def _summary(one: StatementSummary) -> dict[str, object]:
    return {
        "id": one.id,
        "source": one.source,
        "url": one.url,
        "title": one.title,
        "published": one.published.iso() if one.published else None,
        "language": one.language,
        "state": one.state,
        "topics": list(one.topics),
        "revisions": one.revisions,
        "echo_of": one.echo_of,
        "version_of": one.version_of,
        "first_seen": one.first_seen_at.isoformat(),
    }


def _change(record: ChangeRecord) -> dict[str, object]:
    return {
        "kind": record.change.kind,
        "reason": record.change.reason,
        "seen_at": record.change.seen_at.isoformat(),
        "announced": record.announced,
        "opinion": _opinion(record.change.opinion),
        "deliveries": [
            {
                "chat": sent.chat.address,
                "state": sent.state,
                "reason": sent.reason,
                "message_id": sent.message_id,
                "amends": sent.amends,
            }
            for sent in record.deliveries
        ],
    }


def _opinion(opinion: Opinion | None) -> dict[str, object] | None:
    if opinion is None:
        return None
    return {"summary": opinion.summary, "topics": list(opinion.labels), "model": opinion.model}


def _elsewhere(one: Elsewhere) -> dict[str, object]:
    return {
        "id": one.statement,
        "kinship": one.kinship,
        "source": one.source_name,
        "url": one.url,
        "language": one.language,
        "differs": list(one.differs),
    }


def _at(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M:%S} UTC"
