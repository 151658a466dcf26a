"""Where a speaker label ends: the marks that part it from what is said, in the forms that officials use."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum


class Mark(Enum):
    """What parts a label from what is said."""

    LETTER = "letter"
    """A single letter before a full stop, a dash or nothing."""
    COLON = "colon"
    """A colon, or the full stop and dash of Spanish transcripts."""
    DASH = "dash"
    """A dash, or a full stop, behind one word or words in capitals."""
    FULL_STOP = "full stop"
    """A full stop behind a name in capitals, as in the records of parliaments."""
    NAME_DASH = "name and dash"
    """A dash behind several capitalised words."""
    BRACKETS = "brackets"
    """Brackets around the label."""
    NOTE = "note"
    """A note in brackets behind a word, and nothing else."""
    HALF_BRACKET = "half bracket"
    """A closing bracket behind one of few words."""


@dataclass(frozen=True, slots=True)
class Marked:
    """Words before a mark, and the text behind it."""

    mark: Mark
    label: str
    rest: str
    is_bare: bool
    """Whether nothing but a space stands between them."""


_BULLET = re.compile(
    r"^(?:[\s•·○●◯〇■□▪◆◇※＊*>–—-]+(?=\S)|[\[(]?\d{1,2}:\d\d(?::\d\d)?[\])]?\s+(?![AP]\.?M))+"
)
_SHAPES = (
    (
        Mark.LETTER,
        re.compile(
            r"(?!\w+\s*[(\[][^)\]]{1,60}[)\]]\s*:)"  # "Q (Agency): ..." has a colon to go by
            r"(?![ARP] [^\W\d_][\w’'-]{1,24}:)"  # so has "P Surname: ...", a president
            r"(?P<label>[QARP]\d{0,2})(?:(?P<mark>[.)]\s*[-–—]?+|\s*-(?=\s))\s*|\s+)"
            r"(?P<rest>[\"'“‘(\[¿—–\w-].*)",
            re.DOTALL,
        ),
    ),
    (
        Mark.COLON,
        re.compile(
            r"(?P<label>[^:：]{1,120}?)\s*(?P<mark>[:：]|\.\s?[-–—](?=\s)|(?<=^[QRPA])\s?[-–—](?=\s))"
            r"\s*(?P<rest>.*)",
            re.DOTALL,
        ),
    ),
    (
        Mark.DASH,
        re.compile(
            r"(?P<label>[^\W\d_]{3,20}|(?:[^\W\d_a-z]{2,20} ){1,3}[^\W\d_a-z]{2,20})\s?(?P<mark>[-–—]|\.)\s+"
            r"(?P<rest>\S.*)",
            re.DOTALL,
        ),
    ),
    (
        Mark.FULL_STOP,
        re.compile(
            r"(?P<label>(?:(?:The|M[rs]s?\.|Dr\.|[A-Z][a-z]{4,}) )?[A-Z][A-Z’'-]+(?: [A-Z][A-Z’'-]+){0,2})"
            r"(?P<mark>\.) +(?P<rest>\S.*)",
            re.DOTALL,
        ),
    ),
    (
        Mark.NAME_DASH,
        re.compile(
            r"(?P<label>[^\W\d_][^\s:：–—]{1,24}(?: [^\s:：–—]{1,24}){1,4}) (?P<mark>[-–—]) (?P<rest>\S.*)",
            re.DOTALL,
        ),
    ),
    (
        Mark.BRACKETS,
        re.compile(
            r"(?P<mark>[（(【［\[〔<＜])(?P<label>[^）)】］\]〕>＞]{2,24}|[^\x00-\x7f])[）)】］\]〕>＞]\s*(?P<rest>.*)",
            re.DOTALL,
        ),
    ),
    (Mark.NOTE, re.compile(r"(?P<label>[^\W\d_]{4,20})(?P<mark> )(?P<rest>[(\[][^)\]]{3,60}[)\]]\.?)$")),
    (Mark.HALF_BRACKET, re.compile(r"(?P<label>問|答|記者|Ｑ|Ａ)(?P<mark>[）)])\s*(?P<rest>.*)", re.DOTALL)),
)


def marked(text: str) -> Iterator[Marked]:
    """Yield what may be a label at the start of a text, the likeliest mark first."""
    text = _BULLET.sub("", text)
    for mark, shape in _SHAPES:
        match = shape.match(text)
        if match:
            yield Marked(mark, match["label"], match["rest"], is_bare=not match["mark"])
