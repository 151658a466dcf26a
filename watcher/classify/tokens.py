"""Words of a text, and what the gaps between them are: nothing of a text is copied, changed or lost."""

import re
from enum import Enum, auto
from functools import lru_cache

_HAN = r"\u2e80-\u2fdf\u3005-\u3007\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_MARKS = r"\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u00ad\u200b-\u200d\u2060"
"""Accents, Arabic vowel signs and invisible characters: they belong to the word they stand in."""
WITHIN_WORD = re.compile(f"[{_MARKS}]")
_LETTERS = rf"[^\W_{_HAN}](?:[^\W_{_HAN}]|[{_MARKS}])*"

CJK = re.compile(rf"[{_HAN}]+")
"""A run of Chinese or Japanese characters."""
WRITTEN_WORD = re.compile(rf"{CJK.pattern}|{_LETTERS}")
"""A word as phrases have it: a run of characters, or a word of any other script."""
_WORDS_AND_GAPS = re.compile(rf"([{_HAN}]|{_LETTERS})")
_WITHOUT_HAN = re.compile(rf"([^\W_][\w{_MARKS}]*)")
_ASCII = re.compile(r"([A-Za-z0-9]+)")
"""The same for texts that allow a quicker expression."""

_END = re.compile(r"[!?…。！？؟\n]")
_STOP = re.compile(r"\.\W*\s")
_PARTS_ITEMS = re.compile(r"[,;、，；،؛•|]")
_SHORT_FORMS = """
    mr mrs ms dr prof gen sen rep gov lt col sgt adm st no nos art vs inc ltd co corp approx
    bzw ca usw ggf abs nr evtl г гг им ст тыс млн млрд руб долл стр т р прок św ul np tzn tzw prok płk
    sr sra srta dra av sig dott mme mlle sn yy mad bkz
"""
_ABBREVIATED = frozenset(_SHORT_FORMS.split())


class Border(Enum):
    """What a gap between two words is."""

    NONE = auto()
    ITEM = auto()
    """It parts the items of an enumeration."""
    STOP = auto()
    """A full stop: the end of a sentence, or of an abbreviation."""
    END = auto()
    """The end of a sentence."""


def words_and_gaps(text: str, *, han: bool) -> list[str]:
    """Cut a text into gaps and words by turns, a gap at both ends; each Chinese character is a word."""
    if han:
        return _WORDS_AND_GAPS.split(text)
    return (_ASCII if text.isascii() else _WITHOUT_HAN).split(text)


@lru_cache(maxsize=4096)
def border(gap: str) -> Border:
    """Tell what a gap is."""
    if _END.search(gap):
        return Border.END
    if _STOP.search(gap):
        return Border.STOP
    return Border.ITEM if _PARTS_ITEMS.search(gap) else Border.NONE


def is_abbreviation(word: str) -> bool:
    """Tell whether a full stop after a word belongs to it."""
    return len(word) == 1 or word.lower() in _ABBREVIATED
