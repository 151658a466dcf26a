"""A text cut for comparing: into the units that hold two versions in place, and into words."""

import re
import sys
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from watcher.compare.edits.anchors import Unit
from watcher.model.edit import Stretch
from watcher.text.normal import comparable
from watcher.text.words import UNSPACED, words_at

_SENTENCE_WEIGHT = 60
"""Characters from which a sentence holds its place; shorter ones ("Thank you.") stand in many places."""
_PARAGRAPH_WEIGHT = 16
"""The same for a whole paragraph without such a sentence."""
_UNSPACED_WEIGHT = 3
"""What a character counts that says as much as half a word."""
_CLOSING = "['\")\\]”’»」』）]*"
_PARAGRAPH = re.compile(r"[^\n]+")
_SENTENCE_CLOSE = re.compile(rf"[。！？]{_CLOSING}|[.!?…؟।]{_CLOSING}(?=\s|$)")
_SENTENCE_END = re.compile(f"[.!?…。！？؟।:：]{_CLOSING}$")
_NUMERALS = frozenset("〇零一二三四五六七八九十百千万萬亿億")
"""Chinese numerals: several in a row are one number, and one word."""
_UNSPACED = re.compile(f"[{UNSPACED}]")


@dataclass(frozen=True, slots=True)
class Words:
    """A stretch of a text cut into words."""

    text: str
    start: int
    end: int
    """Where the stretch begins and ends."""
    spans: tuple[tuple[int, int], ...]
    keys: tuple[str, ...]
    """Each word in its comparable form; a paragraph that moved is one word of its own."""

    def stretch(self, start: int, end: int) -> Stretch:
        """Return the words from ``start`` to before ``end``; for none, the place where they would stand."""
        if start == end:
            place = self.spans[start][0] if start < len(self.spans) else self.end
            return Stretch(start=place, end=place, text="")
        first, last = self.spans[start][0], self.spans[end - 1][1]
        return Stretch(start=first, end=last, text=self.text[first:last])

    def within(self, start: int, end: int) -> "Words":
        """Return the words between two places of the text."""
        first, last = (bisect_left(self.spans, (place,)) for place in (start, end))
        return Words(self.text, start, end, self.spans[first:last], self.keys[first:last])

    def set_apart(self, stretches: Iterable[tuple[int, int, str]]) -> "Words":
        """Count each of these stretches (start, end, key), none in another, as one word."""
        spans, keys = list(self.spans), list(self.keys)
        for start, end, key in sorted(stretches, reverse=True):
            first, last = (bisect_left(spans, (place,)) for place in (start, end))
            spans[first:last], keys[first:last] = [(start, end)], [key]
        return Words(self.text, self.start, self.end, tuple(spans), tuple(keys))

    def opens_paragraph(self, place: int) -> bool:
        """Tell whether a word is the first of a paragraph; one beyond the last is."""
        if place in (0, len(self.spans)):
            return True
        return "\n" in self.text[self.spans[place - 1][1] : self.spans[place][0]]

    def opens_sentence(self, place: int) -> bool:
        """Tell whether a word is the first of a sentence."""
        return self.opens_paragraph(place) or ends_sentence(self.keys[place - 1])


def ends_sentence(key: str) -> bool:
    """Tell whether a word closes a sentence, or a label after which one begins."""
    return not key[-1].isalnum() and _SENTENCE_END.search(key) is not None


def is_unspaced(word: str) -> bool:
    """Tell whether a word is of a script without spaces, where it is one character or little more."""
    return _UNSPACED.match(word) is not None


def weight(text: str) -> int:
    """Return how much a text says, in characters of a script with spaces between words."""
    if text.isascii():
        return len(text)
    return len(text) + (_UNSPACED_WEIGHT - 1) * len(_UNSPACED.findall(text))


def weighs(text: str, least: int) -> bool:
    """Tell whether a text says so much."""
    return len(text) >= least or (not text.isascii() and weight(text) >= least)


def paragraphs(text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[tuple[int, int]]:
    """Yield where the paragraphs stand that a stretch of a text holds as a whole."""
    for found in _PARAGRAPH.finditer(text, start, end):
        first, last = found.span()
        if is_paragraph(text, first, last):
            yield first, last


def is_paragraph(text: str, start: int, end: int) -> bool:
    """Tell whether a stretch without line breaks is all of a paragraph."""
    return start < end and text[start - 1 : start] in {"", "\n"} and text[end : end + 1] in {"", "\n"}


def shared_edges(before: str, after: str) -> tuple[int, int]:
    """Return how many characters two texts share at their start, and at their end: whole lines of both."""
    old, new = before.split("\n"), after.split("\n")
    if old == new:
        return len(before), 0
    most = min(len(old), len(new))
    first = next((place for place in range(most) if old[place] != new[place]), most)
    last = next((place for place in range(most - first) if old[-1 - place] != new[-1 - place]), most - first)
    while last and not old[-last]:
        last -= 1  # what was put in before a paragraph stands where that begins
    start, end = (sum(map(len, lines)) + len(lines) for lines in (old[:first], old[len(old) - last :]))
    return start, max(0, end - 1)


def lines(text: str, start: int, end: int) -> list[Unit]:
    """Return the lines that can hold a stretch of whole lines in place."""
    found: list[Unit] = []
    for line in text[start:end].split("\n"):
        if weighs(line, _PARAGRAPH_WEIGHT):
            found.append(Unit(line, start, start + len(line)))
        start += len(line) + 1
    return found


def units(text: str, start: int, end: int, known: dict[str, list[tuple[int, int]]]) -> list[Unit]:
    """Return what can hold whole lines in place: their longer sentences, and paragraphs that have none.

    ``known`` remembers where the sentences stand in each paragraph.
    """
    found: list[Unit] = []
    for line in text[start:end].split("\n"):
        if line:
            if line not in known:
                known[line] = _weighty(line)
            found += [Unit(line[at:to], start + at, start + to) for at, to in known[line]]
        start += len(line) + 1
    return found


def _weighty(paragraph: str) -> list[tuple[int, int]]:
    """Return the sentences of a paragraph that can hold it in place, or all of it."""
    whole = [(0, len(paragraph))]
    if not weighs(paragraph, _SENTENCE_WEIGHT):
        return whole if weighs(paragraph, _PARAGRAPH_WEIGHT) else []
    ends = [0, *(found.end() for found in _SENTENCE_CLOSE.finditer(paragraph)), len(paragraph)]
    spans = [(at + (paragraph[at : at + 1] == " "), to) for at, to in pairwise(ends)]
    return [(at, to) for at, to in spans if weighs(paragraph[at:to], _SENTENCE_WEIGHT)] or whole


def cut(text: str, start: int, end: int, known: dict[str, str]) -> Words:
    """Cut a stretch into words, Chinese numbers whole; ``known`` remembers the comparable form of each."""
    spans, words = words_at(text, start, end)
    for word in set(words).difference(known):
        known[word] = comparable(word)
    keys = [known[word] for word in words]
    if all(keys) and _NUMERALS.isdisjoint(keys):
        return Words(text, start, end, tuple(spans), tuple(keys))
    return Words(text, start, end, *_with_whole_numbers(zip(spans, keys, strict=True)))


def _with_whole_numbers(
    words: Iterable[tuple[tuple[int, int], str]],
) -> tuple[tuple[tuple[int, int], ...], tuple[str, ...]]:
    """Leave out what no reader sees, and join the numerals of one number."""
    spans: list[tuple[int, int]] = []
    keys: list[str] = []
    for at, key in words:
        if key in _NUMERALS and keys and keys[-1][-1] in _NUMERALS and spans[-1][1] == at[0]:
            spans[-1], keys[-1] = (spans[-1][0], at[1]), keys[-1] + key
        elif key:
            spans.append(at)
            keys.append(key)
    return tuple(spans), tuple(keys)
