"""Which words changed between two readings of a statement; no difference is too small.

Sentences that both readings share are laid on top of each other first. What lies between is compared word by
word with Ratcliff and Obershelp's method, which looks for the longest common stretch and so marks what people
would mark.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby

from rapidfuzz.distance import LCSseq

from watcher.compare.anchors import Gap, Unit, gaps
from watcher.compare.kinds import kind_of
from watcher.model.edit import Edit, Stretch
from watcher.text.normal import comparable
from watcher.text.words import word_spans

_ANCHOR_CHARACTERS = 60
_CLOSE_LOOK = 250_000
"""Words times words up to which the readable method is quick enough; beyond, the fast one."""
_CLOSING = "['\")\\]”’»」』）]*"
_SENTENCE = re.compile(rf"[^\n]+?(?:[。！？]{_CLOSING}|[.!?…؟।]{_CLOSING}(?=\s|$))|[^\n]+")
_SENTENCE_END = re.compile(f"[.!?…。！？؟।]{_CLOSING}$")


@dataclass(frozen=True, slots=True)
class _Words:
    """A stretch of a text cut into words."""

    text: str
    end: int
    """Where the stretch ends."""
    spans: tuple[tuple[int, int], ...]
    keys: tuple[str, ...]
    """Each word in its comparable form."""

    def stretch(self, start: int, end: int) -> Stretch:
        """Return the words from ``start`` to before ``end``; for none, the place where they would stand."""
        if start == end:
            place = self.spans[start][0] if start < len(self.spans) else self.end
            return Stretch(start=place, end=place, text="")
        first, last = self.spans[start][0], self.spans[end - 1][1]
        return Stretch(start=first, end=last, text=self.text[first:last])


def edits(before: str, after: str) -> tuple[Edit, ...]:
    """Return where two texts differ, whole words, in the order of the text.

    None where they read alike: ``comparable`` says what readers do not see. Scripts without spaces between
    words are compared character by character.
    """
    known: dict[str, str] = {}
    whole = Gap(0, len(before), 0, len(after))
    found: list[Edit] = []
    for gap in gaps(_sentences(before), _sentences(after), within=whole, at_least=_ANCHOR_CHARACTERS):
        if before[gap.old_start : gap.old_end] == after[gap.new_start : gap.new_end]:
            continue
        old = _cut(before, gap.old_start, gap.old_end, known)
        new = _cut(after, gap.new_start, gap.new_end, known)
        found.extend(_edit(old, new, differing) for differing in _differences(old, new))
    return tuple(found)


def _sentences(text: str) -> list[Unit]:
    return [Unit(found[0], *found.span()) for found in _SENTENCE.finditer(text)]


def _cut(text: str, start: int, end: int, known: dict[str, str]) -> _Words:
    """Cut a stretch into words; ``known`` remembers the comparable form of each."""
    spans, keys = [], []
    for first, last in word_spans(text, start, end):
        word = text[first:last]
        if word not in known:
            known[word] = comparable(word)
        if known[word]:
            spans.append((first, last))
            keys.append(known[word])
    return _Words(text, end, tuple(spans), tuple(keys))


def _differences(old: _Words, new: _Words) -> Iterator[Gap]:
    """Yield the words that differ, counted from the start of each stretch."""
    for differ, run in groupby(_opcodes(old.keys, new.keys), lambda opcode: opcode[0] != "equal"):
        if differ:
            codes = list(run)
            (_, i, _, k, _), (_, _, j, _, m) = codes[0], codes[-1]
            yield Gap(i, j, k, m)


def _opcodes(old: Sequence[str], new: Sequence[str]) -> list[tuple[str, int, int, int, int]]:
    if len(old) * len(new) <= _CLOSE_LOOK:
        return list(SequenceMatcher(None, old, new, autojunk=False).get_opcodes())
    return [
        (code.tag, code.src_start, code.src_end, code.dest_start, code.dest_end)
        for code in LCSseq.opcodes(old, new)
    ]


def _ends_sentence(key: str) -> bool:
    return not key[-1].isalnum() and _SENTENCE_END.search(key) is not None


def _edit(old: _Words, new: _Words, gap: Gap) -> Edit:
    beside = new.keys[max(0, gap.new_start - 2) : gap.new_start] + new.keys[gap.new_end : gap.new_end + 2]
    opens = gap.new_start == 0 or _ends_sentence(new.keys[gap.new_start - 1])
    kind = kind_of(
        old.keys[gap.old_start : gap.old_end],
        new.keys[gap.new_start : gap.new_end],
        beside=beside,
        opens_sentence=opens,
    )
    return Edit(
        kind=kind,
        before=old.stretch(gap.old_start, gap.old_end),
        after=new.stretch(gap.new_start, gap.new_end),
    )
