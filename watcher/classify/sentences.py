"""The words that decided, shown to people in the sentence where they stand."""

import re
from collections.abc import Iterator, Sequence

from watcher.classify.tokens import is_abbreviation
from watcher.model.topic import Evidence

_BREAK = re.compile(r"[!?…]+\W*\s+|[。！？؟]+[^\w\s]*|\.\W*\s+|\n+")
_WORD_BEFORE = re.compile(r"\w+\Z")
_LONGEST_WORD = 20
_AROUND = 120
"""Characters of a sentence on either side of the words; more are cut."""


def in_sentences(text: str, evidence: Sequence[Evidence]) -> tuple[str, ...]:
    """Return each sentence that holds evidence, its deciding words in square brackets, long ones cut."""
    found = []
    for start, end in _sentences(text):
        spans = [(each.start, each.end) for each in evidence if start <= each.start < end]
        if spans:
            found.append(_marked(text, start, max(end, spans[-1][1]), spans))
    return tuple(found)


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for gap in _BREAK.finditer(text):
        if gap.group().startswith(".") and "\n" not in gap.group() and not _stops(text, gap):
            continue
        yield start, gap.end()
        start = gap.end()
    yield start, len(text)


def _stops(text: str, gap: re.Match[str]) -> bool:
    before = _WORD_BEFORE.search(text[max(gap.start() - _LONGEST_WORD, 0) : gap.start()])
    abbreviated = before is not None and is_abbreviation(before.group())
    return not abbreviated and not text[gap.end() : gap.end() + 1].islower()


def _marked(text: str, start: int, end: int, spans: Sequence[tuple[int, int]]) -> str:
    first, last = spans[0][0], max(span[1] for span in spans)
    low, high = start, end
    if first - start > _AROUND:
        low = max(text.rfind(" ", start, first - _AROUND), first - 2 * _AROUND, start)
    if end - last > _AROUND:
        high = last + _AROUND + max(text[last + _AROUND : end].find(" "), 0)
    pieces, at = ["… " if low > start else ""], low
    for span_start, span_end in spans:
        if span_start >= at:
            pieces += [text[at:span_start], "[", text[span_start:span_end], "]"]
            at = span_end
    pieces += [text[at:high], " …" if high < end else ""]
    return " ".join("".join(pieces).split())
