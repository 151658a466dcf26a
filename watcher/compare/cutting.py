"""A text cut for comparing: into the units that hold two versions in place, and into words."""

import re
import sys
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from watcher.compare.anchors import Unit
from watcher.model.edit import Stretch
from watcher.text.normal import comparable
from watcher.text.words import UNSPACED, word_spans

_SENTENCE_WEIGHT = 60
"""Characters from which a sentence holds its place; shorter ones ("Thank you.") stand in many places."""
_PARAGRAPH_WEIGHT = 16
"""The same for a whole paragraph without such a sentence."""
_UNSPACED_WEIGHT = 3
"""What a character counts that says as much as half a word."""
_CLOSING = "['\")\\]”’»」』）]*"
_PARAGRAPH = re.compile(r"[^\n]+")
_SENTENCE = re.compile(rf"[^\n]+?(?:[。！？]{_CLOSING}|[.!?…؟।]{_CLOSING}(?=\s|$))|[^\n]+")
_SENTENCE_END = re.compile(f"[.!?…。！？؟।:：]{_CLOSING}$")
_ASCII_WORD = re.compile(r"\S+")
"""What ``word_spans`` finds in a text that is ASCII, in half the time."""
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


def weight(text: str) -> int:
    """Return how much a text says, in characters of a script with spaces between words."""
    if text.isascii():
        return len(text)
    return len(text) + (_UNSPACED_WEIGHT - 1) * len(_UNSPACED.findall(text))


def paragraphs(text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[tuple[int, int]]:
    """Yield where the paragraphs stand that a stretch of a text holds as a whole."""
    for found in _PARAGRAPH.finditer(text, start, end):
        first, last = found.span()
        if text[first - 1 : first] in {"", "\n"} and text[last : last + 1] in {"", "\n"}:
            yield first, last


def units(text: str) -> list[Unit]:
    """Return what can hold a text in place: its longer sentences, and paragraphs that have none."""
    found: list[Unit] = []
    for start, end in paragraphs(text):
        sentences = [
            Unit(sentence[0], *sentence.span())
            for sentence in _SENTENCE.finditer(text, start, end)
            if weight(sentence[0]) >= _SENTENCE_WEIGHT
        ]
        if not sentences and weight(text[start:end]) >= _PARAGRAPH_WEIGHT:
            sentences.append(Unit(text[start:end], start, end))
        found += sentences
    return found


def cut(text: str, start: int, end: int, known: dict[str, str]) -> Words:
    """Cut a stretch into words, Chinese numbers whole; ``known`` remembers the comparable form of each."""
    plain = text.isascii()
    spans = (
        [found.span() for found in _ASCII_WORD.finditer(text, start, end)]
        if plain
        else word_spans(text, start, end)
    )
    words = [text[first:last] for first, last in spans]
    for word in set(words) - known.keys():
        known[word] = comparable(word)
    keys = [known[word] for word in words]
    if plain and all(keys):
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
