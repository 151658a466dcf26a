"""The edits between two readings of a statement, in its title and in its text."""

from collections.abc import Iterator
from enum import StrEnum

from watcher.compare.edits.diff import edits
from watcher.model.edit import Edit
from watcher.model.statement import Statement


class Part(StrEnum):
    """What of a statement an edit stands in."""

    TITLE = "title"
    TEXT = "text"


def edits_between(before: Statement, after: Statement) -> Iterator[tuple[Part, Edit]]:
    """Yield every edit, also those inside paragraphs that moved: the title's first, else in reading order."""
    for part, old, new in (
        (Part.TITLE, before.title, after.title),
        (Part.TEXT, before.text, after.text),
    ):
        for edit in edits(old, new):
            yield from ((part, each) for each in edit.parts)
