"""Words in any script: where spaces part them, and one character each where nothing does."""

import re
from itertools import accumulate, compress, count
from operator import add
from typing import Final

UNSPACED: Final = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
)
"""Letters of scripts without spaces between words (Thai, Lao, Myanmar, Khmer, kana, Han), for a pattern."""
UNSPACED_MARKS: Final = "\u2e80-\u2fff\u3001-\u303f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff9f"
"""Punctuation and other signs of those scripts, for a pattern."""
# Vowel signs of Indian scripts are marks, not letters, for Python: they belong to the word all the same.
_WORD = re.compile(rf"[{UNSPACED}]|(?:(?![{UNSPACED}\u0964\u0965_])[\w\u0900-\u0dff])+")
_UNSPACED_SIGN = re.compile(f"[{UNSPACED}{UNSPACED_MARKS}]")
_PIECE = re.compile(rf"[{UNSPACED}{UNSPACED_MARKS}][\u3099\u309a]*|[^\s{UNSPACED}{UNSPACED_MARKS}]+")


def words(text: str) -> list[str]:
    """Return the words and numbers of a text, without punctuation, as they stand."""
    return _WORD.findall(text)


def words_at(text: str, start: int, end: int) -> tuple[list[tuple[int, int]], list[str]]:
    """Return where the words of a stretch of text stand, and each with the punctuation that touches it."""
    said = text[start:end].replace("\n", " ")
    if not said.isprintable() or (not said.isascii() and _UNSPACED_SIGN.search(said)):
        spans = [found.span() for found in _PIECE.finditer(text, start, end)]
        return spans, [text[first:last] for first, last in spans]
    pieces = said.split(" ")  # no other white space than spaces: counting is five times as fast
    reach = list(accumulate(map(len, pieces), initial=start))
    places = zip(map(add, reach, count()), map(add, reach[1:], count()), strict=False)
    return list(compress(places, pieces)), list(filter(None, pieces))
