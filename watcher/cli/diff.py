"""``watcher diff``: the words that changed between the readings of a statement."""

import asyncio
from itertools import pairwise
from typing import Annotated

import typer

from watcher.cli.options import AsJson
from watcher.cli.output import print_json, say
from watcher.cli.showing import edited_words
from watcher.cli.stored import history_of
from watcher.compare import Part
from watcher.model.change import Revision


def command(
    statement: Annotated[int, typer.Argument(help="A statement's number; watcher history lists them.")],
    *,
    as_json: AsJson = False,
) -> None:
    """Show what each reading of a statement changed, word by word: [-taken out-] {+put in+}."""
    history = asyncio.run(history_of(statement))
    pairs = list(pairwise(history.revisions))
    if as_json:
        edited = [_edited(before, after) for before, after in pairs]
        print_json({"id": history.summary.id, "url": history.summary.url, "edits": edited})
        return
    say(f"{history.summary.title}\n{history.summary.url}")
    for before, after in pairs:
        say(f"\n{before.seen_at:%Y-%m-%d %H:%M} -> {after.seen_at:%Y-%m-%d %H:%M} UTC")
        for part, edit, shown in edited_words(before, after):
            say(f"  {edit.kind:<11} {'title: ' if part is Part.TITLE else ''}{shown}")
    if not pairs:
        say("It was read with one text only.")


def _edited(before: Revision, after: Revision) -> dict[str, object]:
    return {
        "before": before.seen_at.isoformat(),
        "after": after.seen_at.isoformat(),
        "words": [
            {"kind": edit.kind, "in": part, "before": edit.before.text, "after": edit.after.text}
            for part, edit, _ in edited_words(before, after)
        ],
    }
