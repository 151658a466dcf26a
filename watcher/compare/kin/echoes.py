"""Whether two publishers say the same: the same text at two sources, and how to find it among millions.

Texts are compared as sets of word shingles (Broder, 1997). One permutation hashing (Li, Owen and Zhang, 2012)
keeps a few of their hashes; groups of these, the bands, are alike for texts that share most shingles.
"""

import re
from collections.abc import Iterator
from hashlib import blake2b

from watcher.compare.edits.diff import edits
from watcher.compare.edits.traits import traits
from watcher.model.edit import Edit, EditKind
from watcher.text.normal import comparable
from watcher.text.words import UNSPACED, words

SHINGLE = 5
"""Words of a shingle."""
FEWEST_SHINGLES = 40
"""Shorter texts say too little to be recognised."""
ENOUGH = 0.85
_ENOUGH_RESPELLED = 0.55
"""Where nothing but spelling and marks differs: in a short text a few words are in many shingles."""
_LONGEST_FRAME = 30
"""Words that another site may put before or after a statement: headline, dateline, introduction, contact."""
_LONGEST_DATELINE = 8
_MOSTLY = 0.6
"""So much of the longer text a statement in its frame makes up at least."""
_CONTACT = re.compile(
    r"@|https?:|www\.|\+\d{2}|\b(?:tel|tél|phone|press|presse|fax|media)\b|тел|电话|電話|هاتف", re.IGNORECASE
)
_UNSPACED = re.compile(f"[{UNSPACED}]")
_BINS = 36
_ROWS = 3
_TELLING = frozenset({EditKind.NEGATION, EditKind.NUMBER, EditKind.DATE, EditKind.NAME})
_SPELLING = frozenset({EditKind.TYPO, EditKind.PUNCTUATION})


def bands(text: str) -> tuple[int, ...]:
    """Return twelve numbers below 2**63; texts that are nearly the same share at least one.

    None for a text too short to be recognised.
    """
    hashes = _hashes(text)
    if len(hashes) < FEWEST_SHINGLES:
        return ()
    least: dict[int, int] = {}
    for value in hashes:
        place = value % _BINS
        least[place] = min(value, least.get(place, value))
    bins = [_nearest(least, place) for place in range(_BINS)]
    return tuple(_number(bins[start : start + _ROWS], start) for start in range(0, _BINS, _ROWS))


def is_echo(text: str, original: str) -> bool:
    """Tell whether two texts are one statement: most shingles shared, no number, name or negation changed.

    A quotation in a longer text is none: what counts is what the two share of all that either says, but for
    what a site puts around a statement.
    """
    bare, bare_original = _without_frames(comparable(text), comparable(original))
    one, other = _hashes(bare), _hashes(bare_original)
    if len(one) < FEWEST_SHINGLES or len(one & other) < _ENOUGH_RESPELLED * len(one | other):
        return False
    found = edits(bare_original, bare)
    if len(one & other) < ENOUGH * len(one | other):
        return all(edit.kind in _SPELLING for edit in found)
    return not any(map(_is_telling, found))


def _is_telling(edit: Edit) -> bool:
    """Tell whether an edit says something else: also a sentence more or less that counts or negates."""
    if edit.kind not in {EditKind.INSERTED, EditKind.REMOVED}:
        return edit.kind in _TELLING
    said = map(traits, words(edit.before.text + " " + edit.after.text))
    return any(word.digits or word.negation for word in said)


def _without_frames(text: str, original: str) -> tuple[str, str]:
    """Take off what only one of two texts has before and after all that both say."""
    one, other = _Said(text), _Said(original)
    shared = [
        shingle for shingle, place in one.shingles.items() if place >= 0 <= other.shingles.get(shingle, -1)
    ]
    if not shared:
        return text, original
    first, last = shared[0], max(shared, key=lambda shingle: one.shingles[shingle])
    starts = _back(one.folded, other.folded, one.shingles[first], other.shingles[first])
    ends = _on(one.folded, other.folded, one.shingles[last], other.shingles[last])
    heads = one.before(starts[0]), other.before(starts[1])
    tails = one.after(ends[0]), other.after(ends[1])
    shorter, longer = sorted((ends[0] - starts[0], max(len(one.words), len(other.words))))
    if shorter < _MOSTLY * longer:
        return text, original
    head, tail = _is_head(*heads), _is_tail(*tails)
    return tuple(  # type: ignore[return-value]  # two of them
        said.between(start if head else 0, end if tail else len(said.words))
        for said, start, end in zip((one, other), starts, ends, strict=True)
    )


def _back(one: list[str], other: list[str], at: int, to: int) -> tuple[int, int]:
    """Return where two texts begin to be alike, coming from places where they are."""
    while at and to and one[at - 1] == other[to - 1]:
        at, to = at - 1, to - 1
    return at, to


def _on(one: list[str], other: list[str], at: int, to: int) -> tuple[int, int]:
    """Return where two texts cease to be alike, coming from places where they are."""
    while at < len(one) and to < len(other) and one[at] == other[to]:
        at, to = at + 1, to + 1
    return at, to


def _is_head(one: str, other: str) -> bool:
    """Tell whether what stands before is a headline, an introduction or a dateline."""
    sizes = sorted((_size(one), _size(other)))
    if sizes[0] == 0:
        return sizes[1] <= _LONGEST_FRAME
    dated = all(re.search(r"\d", head) for head in (one, other))
    return dated and sizes[1] <= _LONGEST_DATELINE


def _is_tail(one: str, other: str) -> bool:
    """Tell whether what stands after is no part of what is said: whom to ask."""
    sizes = sorted((_size(one), _size(other)))
    return sizes[0] == 0 and sizes[1] <= _LONGEST_FRAME and _CONTACT.search(one + other) is not None


def _size(text: str) -> int:
    """Return how many words a text has; of scripts without spaces two characters count as one."""
    found = words(text)
    return len(found) - sum(map(bool, map(_UNSPACED.match, found))) // 2


class _Said:
    """A text and where its words and shingles stand."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.words = words(text)
        self.folded = [word.casefold() for word in self.words]
        self.shingles: dict[str, int] = {}
        """Where each stands, -1 for one that stands in several places."""
        for place, shingle in enumerate(map(" ".join, _shingles(self.folded))):
            self.shingles[shingle] = -1 if shingle in self.shingles else place
        self._starts: list[int] = []
        at = 0
        for word in self.words:
            at = text.index(word, at)
            self._starts.append(at)
            at += len(word)

    def before(self, place: int) -> str:
        """Return what stands before a word."""
        return self.text[: self._starts[place]] if place < len(self._starts) else self.text

    def after(self, place: int) -> str:
        """Return what stands after the word before a place."""
        return self.text[self._starts[place - 1] + len(self.words[place - 1]) :]

    def between(self, start: int, end: int) -> str:
        """Return the text from one word to before another."""
        first = self._starts[start] if start else 0
        return self.text[first : self._starts[end] if end < len(self._starts) else len(self.text)]


def _hashes(text: str) -> set[int]:
    said = [word.casefold() for word in words(comparable(text))]
    return {_hash(" ".join(shingle)) for shingle in _shingles(said)}


def _shingles(said: list[str]) -> Iterator[list[str]]:
    for start in range(len(said) - SHINGLE + 1):
        yield said[start : start + SHINGLE]


def _nearest(least: dict[int, int], place: int) -> int:
    """Return a bin's hash; an empty bin borrows that of the next one, as in Shrivastava and Li (2014)."""
    return next(least[step % _BINS] for step in range(place, place + _BINS) if step % _BINS in least)


def _number(values: list[int], start: int) -> int:
    return _hash(f"{start}:{values}") >> 1


def _hash(text: str) -> int:
    return int.from_bytes(blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest())
