"""What a phrase is parsed into, and the quick way there that most phrases can take: words in a row."""

from enum import IntEnum, auto
from typing import NamedTuple

MOST_SLOTS = 12
LARGEST_GAP = 30
"""Words."""
_SIZES = {str(size): size for size in range(1, LARGEST_GAP + 1)}
_FIRST_HAN = "\u2e80"


class Form(IntEnum):
    """How a word of a text must agree with the word of a phrase."""

    INFLECTED = auto()
    EXACT = auto()
    PREFIX = auto()
    SUFFIX = auto()
    INFIX = auto()


class Word(NamedTuple):
    """One word of a phrase, as written."""

    text: str
    form: Form


class ListName(NamedTuple):
    """A reference to a word list."""

    name: str


class Slot(NamedTuple):
    """One place of a pattern: any of its alternatives, at most ``gap`` words after the slot before."""

    alternatives: tuple[Word | ListName, ...]
    gap: int = 0


Pattern = tuple[Slot, ...]


def plain_pattern(phrase: str) -> Pattern | None:
    """Read what most phrases are, words in a row; None for what the parser must look at."""
    if phrase.isalpha() and phrase < _FIRST_HAN:
        return (Slot((Word(phrase, Form.INFLECTED),)),)
    slots: list[Slot] = []
    gap = 0
    for piece in phrase.split():
        if piece.startswith("..."):
            gap = 0 if gap or not slots else _SIZES.get(piece[3:], 0)
            if not gap:
                return None
            continue
        items = [plain_item(item) for item in piece.split("|")] if "|" in piece else [plain_item(piece)]
        words = tuple(item for item in items if item)
        if len(words) < len(items):
            return None
        slots.append(Slot(words, gap))
        gap = 0
    return tuple(slots) if slots and not gap and len(slots) <= MOST_SLOTS else None


def plain_item(piece: str) -> Word | ListName | None:
    """Read what most pieces are, letters with at most a ``=`` or a ``*``; None for the others."""
    if piece.isalpha():
        return Word(piece, Form.INFLECTED) if piece < _FIRST_HAN else None
    inner = piece[1:-1]
    if piece[-1:] == "*" and piece[:-1].isalpha() and piece < _FIRST_HAN:
        return Word(piece[:-1], Form.PREFIX)
    if piece[:1] == "=" and piece[1:].isalpha():
        return Word(piece[1:], Form.EXACT)
    return ListName(inner) if piece[:1] == "<" and piece[-1:] == ">" and inner.isalpha() else None
