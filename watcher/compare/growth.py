"""Whether a text has only grown: a stub that was filled, a transcript that goes on.

What was there must still be there, word for word: a text that grows and changes one word was edited.
"""

from collections.abc import Sequence
from datetime import timedelta

from watcher.compare.promises import points_to_broadcast, promises_more
from watcher.model.statement import Passage, PassageKind, Statement
from watcher.text.normal import comparable

UNFINISHED_FOR = timedelta(days=3)
"""So long after it was first seen a conversation may still be typed out; later additions are edits."""
PROMISED_FOR = timedelta(days=30)
"""So long a text may take that its page promised."""
_CLOSING = 3
"""Paragraphs at the very end (a link to the video, a signature) below which a transcript may go on."""
_LONGEST_CLOSING = 200
"""Characters of them."""
_LONGEST_STUB = 300
"""Characters beside a promise; what says more is a statement, and a line added to it is an edit."""
_SHORTEST_CUT = 20
"""Characters of a last paragraph that was cut short."""


def has_grown(before: Statement, after: Statement, *, conversation: bool, age: timedelta) -> bool:
    """Tell whether ``after`` is ``before`` with more at its end.

    ``conversation``: somebody asks and somebody answers in it. ``age``: of the statement, since first seen.
    A prepared text does not grow, unless there was but the promise of it: an added sentence is an edit.
    """
    promised = promises_more(before.title) or any(promises_more(block.text) for block in before.blocks)
    if age > (PROMISED_FOR if promised else UNFINISHED_FOR) or not _same_title(before.title, after.title):
        return False
    old, new = _said(before, promised=promised), _said(after, promised=promised)
    stub = promised and sum(map(len, old)) <= _LONGEST_STUB
    return (conversation or stub) and len(new) >= len(old) and new != old and _goes_on(old, new)


def new_passages(
    before: Sequence[Passage], after: Sequence[Passage]
) -> tuple[frozenset[int], frozenset[int]]:
    """Return the indices of the passages of ``after`` that are new, and of those that only got longer."""
    known = [_kept(passage) for passage in before]
    there = set(known)
    changed = {passage.index: _kept(passage) for passage in after}
    changed = {index: text for index, text in changed.items() if text not in there}
    longer = {
        index for index, text in changed.items() if index < len(known) and text.startswith(known[index])
    }
    return frozenset(changed.keys() - longer), frozenset(longer)


def _kept(passage: Passage) -> str:
    """Return what a passage says, without the promise that more will come below it."""
    return comparable("\n\n".join(each for each in passage.text.split("\n\n") if not promises_more(each)))


def is_conversation(passages: Sequence[Passage]) -> bool:
    """Tell whether somebody asks or answers."""
    return any(passage.kind is not PassageKind.STATEMENT for passage in passages)


def _same_title(before: str, after: str) -> bool:
    """Titles are the same, but for a remark in brackets that the text is not complete."""
    return before == after or _bare(before) == _bare(after)


def _bare(title: str) -> str:
    kept = comparable(title)
    for opening, closing in ("()", "[]"):
        head, bracket, rest = kept.rpartition(opening)
        remark, end, tail = rest.partition(closing)
        if bracket and end and (promises_more(remark) or points_to_broadcast(remark)):
            kept = f"{head}{tail}"
    return kept.strip(" -:–—|")


def _said(statement: Statement, *, promised: bool) -> list[str]:
    """Return the paragraphs that say something: neither that more will come, nor where to watch it live."""
    texts = [block.text for block in statement.blocks if not promises_more(block.text)]
    if promised:
        texts = [text for text in texts if not points_to_broadcast(text)]
    return [comparable(text) for text in texts]


def _goes_on(old: Sequence[str], new: Sequence[str]) -> bool:
    """Tell whether all of ``old`` stands in ``new``, in its order, with what is new near its end."""
    kept = 0
    while kept < len(old) and old[kept] == new[kept]:
        kept += 1
    closing = old[kept:]
    if kept < len(old) and _was_cut(old[kept], new[kept]):
        closing = old[kept + 1 :]
    short = len(closing) <= _CLOSING and sum(map(len, closing)) <= _LONGEST_CLOSING
    return ((short and kept > 0) or not closing) and list(closing) == list(new[len(new) - len(closing) :])


def _was_cut(old: str, new: str) -> bool:
    """Tell whether a paragraph goes on where it ended, by more than letters or digits of its last word."""
    return len(old) >= _SHORTEST_CUT and new.startswith(old) and not new[len(old) :][:1].isalnum()
