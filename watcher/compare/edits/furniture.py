"""What two readings of a page differ in where only its furniture changed: whole paragraphs, a name in titles.

A redesign puts the same share bar, notice or site name beside every statement. What a publisher edits in one
statement stands in no other.
"""

from collections import Counter
from collections.abc import Sequence
from typing import TypeAlias

from watcher.model.statement import Statement
from watcher.text.normal import comparable

Piece: TypeAlias = tuple[str, str]
"""What happened (``put in``, ``taken out``, ``put in other letters``), and to which words."""


def furniture(before: Statement, after: Statement) -> frozenset[Piece]:
    """Return the whole paragraphs and ends of the title in which two readings differ.

    Empty where they do not differ, or differ in anything smaller: then it is no furniture.
    """
    title = _ends(comparable(before.title), comparable(after.title))
    text = _paragraphs([block.text for block in before.blocks], [block.text for block in after.blocks])
    return frozenset() if title is None or text is None else title | text


def _paragraphs(before: Sequence[str], after: Sequence[str]) -> frozenset[Piece] | None:
    """Return the paragraphs that came and went; None where one was changed or moved."""
    old, new = [comparable(one) for one in before], [comparable(one) for one in after]
    gone, come = Counter(old) - Counter(new), Counter(new) - Counter(old)
    if [one for one in old if one not in gone] != [one for one in new if one not in come]:
        return None
    return frozenset({("taken out", one) for one in gone} | {("put in", one) for one in come})


def _ends(before: str, after: str) -> frozenset[Piece] | None:
    """Return what was put before or after a title, or taken from there, or other capitals; else None."""
    if before == after:
        return frozenset()
    if before.casefold() == after.casefold():
        return frozenset({("put in other letters", "title")})
    grown = len(after) > len(before)
    longer, shorter = (after, before) if grown else (before, after)
    if shorter and (longer.startswith(shorter) or longer.endswith(shorter)):
        rest = longer.removeprefix(shorter) if longer.startswith(shorter) else longer.removesuffix(shorter)
        return frozenset({("put to the title" if grown else "taken from the title", rest)})
    return None
