"""The notation of phrases, parsed into patterns: sequences of slots with bounded gaps.

    grain corridor          both words, one after the other, in any inflection
    sanction*  *sanktion*   a word family: words that begin with, or contain, these letters
    =ban  =US               exactly this form; with a capital letter, also exactly this case
    lift|eas*|suspend       one of these words
    price cap / embargo     one of these phrases; ``(price cap / embargo) on`` inside another
    [oil] embargo           an optional word or phrase
    impos* ... sanction*    up to five words between; ``...9`` up to nine
    sanction* ~6 Russia     both in either order, at most six words between
    <actor> deni*           an entry of the word list ``actor``

A pattern never crosses the end of a sentence. Everything is bounded, so no phrase can make matching slow.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from watcher.classify.slots import (
    LARGEST_GAP,
    MOST_SLOTS,
    Form,
    ListName,
    Pattern,
    Slot,
    Word,
    plain_item,
    plain_pattern,
)
from watcher.classify.tokens import CJK, WRITTEN_WORD

__all__ = [
    "Entry",
    "Form",
    "ListName",
    "Pattern",
    "PatternError",
    "Slot",
    "Word",
    "parse_entry",
    "parse_phrase",
]

_DEFAULT_GAP = 5
_MOST_DIGITS = 6
_MOST_VARIANTS = 256
_DEEPEST = 4

_PIECE = re.compile(
    r"\s+/\s+|\s+|<[\w-]+>|\.{3}\d*|~\d*|[()\[\]|]|[^\s<>()\[\]|~]+?(?=\.{3}|[\s<>()\[\]|~]|$)"
)
_GAP = re.compile(r"(\.{3}|~)(\d*)")
_WRITTEN = re.compile(rf"(=?)(\*?)((?:{WRITTEN_WORD.pattern}|[^\w*=<>])+)(\*?)")


class PatternError(ValueError):
    """A phrase that cannot be read; the message says why and what to write instead."""


@dataclass(frozen=True, slots=True)
class _Gap:
    size: int
    either_order: bool


_Item = tuple[Word | ListName, ...] | _Gap
_Sequence = tuple[_Item, ...]


def parse_phrase(phrase: str) -> tuple[Pattern, ...]:
    """Parse one phrase into the patterns it stands for; raises PatternError."""
    patterns: list[Pattern] = []
    for part in _alternatives(phrase):
        plain = None if "(" in part or "[" in part else plain_pattern(part)
        patterns += [plain] if plain else _parse_nested(part)
    return tuple(patterns)


def _alternatives(phrase: str) -> Iterator[str]:
    """Part a phrase at each ``/`` outside brackets: most parts are plain, however long the line."""
    open_part: list[str] = []
    depth = 0
    for part in phrase.split(" / "):
        depth += part.count("(") + part.count("[") - part.count(")") - part.count("]")
        open_part.append(part)
        if depth == 0:
            yield " / ".join(open_part)
            open_part = []
    if open_part:
        yield " / ".join(open_part)


def _parse_nested(phrase: str) -> tuple[Pattern, ...]:
    sequences = _Parser(phrase).parse()
    patterns = [pattern for sequence in sequences for pattern in _orders(sequence, phrase)]
    if len(patterns) > _MOST_VARIANTS:
        raise PatternError(f"{phrase!r} stands for {len(patterns)} phrases; write it as several")
    return tuple(dict.fromkeys(patterns))


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of a word list: its patterns, and the label they share."""

    label: str
    patterns: tuple[Pattern, ...]


def parse_entry(line: str) -> Entry:
    """Parse ``Label = entry / entry`` or a bare entry of a word list; raises PatternError."""
    label, equals, entries = line.partition(" = ")
    if not equals:
        label, entries = "", line
    return Entry(label.strip(), parse_phrase(entries))


class _Parser:
    """A recursive descent over the pieces of one phrase."""

    def __init__(self, phrase: str) -> None:
        self._phrase = phrase
        self._pieces = _PIECE.findall(phrase)
        self._at = 0
        if "".join(self._pieces) != phrase:
            raise PatternError(f"{phrase!r} has a stray '<' or '>'; a word list is written <name>")

    def parse(self) -> list[_Sequence]:
        sequences = self._choices(depth=0)
        if self._at < len(self._pieces):
            raise PatternError(f"{self._phrase!r} has a stray {self._pieces[self._at]!r}")
        return sequences

    def _choices(self, depth: int) -> list[_Sequence]:
        """Read sequences parted by ``/``."""
        found = self._sequence(depth)
        while self._peek().strip() == "/":
            self._at += 1
            found += self._sequence(depth)
        return found

    def _peek(self) -> str:
        return self._pieces[self._at] if self._at < len(self._pieces) else ""

    def _sequence(self, depth: int) -> list[_Sequence]:
        if depth > _DEEPEST:
            raise PatternError(f"{self._phrase!r} is nested too deeply; write it as several phrases")
        found: list[_Sequence] = [()]
        while (piece := self._peek()) and piece.strip() not in {")", "]", "/"}:
            if piece.isspace():
                self._at += 1
                continue
            unit = self._unit(depth)
            if len(found) * len(unit) > _MOST_VARIANTS:
                raise PatternError(f"{self._phrase!r} stands for too many phrases; write it as several")
            found = [(*before, *after) for before, after in product(found, unit)]
        return found

    def _unit(self, depth: int) -> list[_Sequence]:
        """Read what stands between spaces: a gap, an option, or alternatives joined by ``|``."""
        if gap := _GAP.fullmatch(self._peek()):
            self._at += 1
            return [(self._gap(gap),)]
        choices = self._choice(depth)
        while self._peek() == "|":
            self._at += 1
            choices += self._choice(depth)
        single = [sequence[0] for sequence in choices if len(sequence) == 1]
        plain = [item for item in single if not isinstance(item, _Gap)]
        if len(plain) == len(choices):
            return [(tuple(word for item in plain for word in item),)]
        return choices

    def _choice(self, depth: int) -> list[_Sequence]:
        piece = self._peek()
        self._at += 1
        if piece == "(":
            return self._group(depth, ")")
        if piece == "[":
            return [(), *self._group(depth, "]")]
        if piece.startswith("<"):
            return [((ListName(piece[1:-1]),),)]
        if not piece or piece.strip() in {"|", ")", "]", "/", ""}:
            raise PatternError(f"{self._phrase!r}: a word is missing beside '|'")
        plain = plain_item(piece)
        return [((plain,),)] if plain else [tuple((word,) for word in self._words(piece))]

    def _group(self, depth: int, end: str) -> list[_Sequence]:
        found = self._choices(depth + 1)
        if self._peek() != end:
            raise PatternError(f"{self._phrase!r}: a {end!r} is missing")
        self._at += 1
        return found

    def _gap(self, gap: re.Match[str]) -> _Gap:
        size = int(gap[2][:_MOST_DIGITS]) if gap[2] else _DEFAULT_GAP
        if size > LARGEST_GAP:
            raise PatternError(f"{self._phrase!r}: a gap of {size} is too wide; at most {LARGEST_GAP} words")
        return _Gap(size, either_order=gap[1] == "~")

    def _words(self, piece: str) -> Iterator[Word]:
        written = _WRITTEN.fullmatch(piece)
        words = [match.group() for match in WRITTEN_WORD.finditer(piece)]
        if not written or not words:
            raise PatternError(f"{self._phrase!r}: {piece!r} is no word; '*' stands at its start or end")
        exact, front, _, back = written.groups()
        if exact and (front or back):
            raise PatternError(f"{self._phrase!r}: {piece!r} is exact and a family at once; choose one")
        for index, word in enumerate(words):
            open_front = bool(front) and index == 0
            open_back = bool(back) and index == len(words) - 1
            yield Word(word, _form(word, exact=bool(exact), front=open_front, back=open_back))


def _form(word: str, *, exact: bool, front: bool, back: bool) -> Form:
    if CJK.match(word) or (front and back):
        return Form.INFIX
    if front:
        return Form.SUFFIX
    if back:
        return Form.PREFIX
    return Form.EXACT if exact else Form.INFLECTED


def _orders(sequence: _Sequence, phrase: str) -> Iterator[Pattern]:
    """Turn gaps into slots; a gap in either order gives both orders."""
    swap = next((i for i, item in enumerate(sequence) if isinstance(item, _Gap) and item.either_order), None)
    if swap is None:
        yield _slots(sequence, phrase)
        return
    gap = sequence[swap]
    before, after = sequence[:swap], sequence[swap + 1 :]
    if not isinstance(gap, _Gap) or any(isinstance(item, _Gap) and item.either_order for item in after):
        raise PatternError(f"{phrase!r}: only one '~' in a phrase")
    middle = (_Gap(gap.size, either_order=False),)
    yield _slots((*before, *middle, *after), phrase)
    yield _slots((*after, *middle, *before), phrase)


def _slots(sequence: _Sequence, phrase: str) -> Pattern:
    slots: list[Slot] = []
    gap: int | None = None
    for item in sequence:
        if isinstance(item, _Gap):
            if not slots or gap is not None:
                break
            gap = item.size
        else:
            slots.append(Slot(item, gap or 0))
            gap = None
    else:
        if slots and gap is None and len(slots) <= MOST_SLOTS:
            return tuple(slots)
    if len(slots) > MOST_SLOTS:
        raise PatternError(f"{phrase!r} has more than {MOST_SLOTS} words; keep those that decide")
    if not slots and gap is None:
        raise PatternError(f"{phrase!r} is empty in one of its variants; keep one word that is not optional")
    raise PatternError(f"{phrase!r}: a gap must stand between two words")
