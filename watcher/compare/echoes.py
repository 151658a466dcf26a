"""Whether two publishers say the same: the same text at two sources, and how to find it among millions.

Texts are compared as sets of word shingles (Broder, 1997). One permutation hashing (Li, Owen and Zhang, 2012)
keeps a few of their hashes; groups of these, the bands, are alike for texts that share most shingles.
"""

from collections.abc import Iterator
from hashlib import blake2b

from watcher.compare.diff import edits
from watcher.model.edit import EditKind
from watcher.text.normal import comparable
from watcher.text.words import words

SHINGLE = 5
"""Words of a shingle."""
FEWEST_SHINGLES = 40
"""Shorter texts say too little to be recognised."""
ENOUGH = 0.85
_BINS = 32
_ROWS = 4
_TELLING = frozenset({EditKind.NEGATION, EditKind.NUMBER, EditKind.DATE, EditKind.NAME})


def bands(text: str) -> tuple[int, ...]:
    """Return eight numbers below 2**63; texts that are nearly the same share at least one.

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

    A quotation in a longer text is none: what counts is what the two share of all that either says.
    """
    one, other = _hashes(text), _hashes(original)
    if len(one) < FEWEST_SHINGLES or len(one & other) < ENOUGH * len(one | other):
        return False
    return not any(edit.kind in _TELLING for edit in edits(original, text))


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
