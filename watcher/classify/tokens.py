"""Words and sentences of a text, by their offsets: nothing is copied, changed or lost."""

import re

_HAN = r"\u2e80-\u2fdf\u3005-\u3007\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_MARKS = r"\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u00ad\u200b-\u200d\u2060"
"""Accents, Arabic vowel signs and invisible characters: they belong to the word they stand in."""

CJK = re.compile(rf"[{_HAN}]+")
WORD = re.compile(rf"[{_HAN}]+|[^\W_{_HAN}](?:[^\W_{_HAN}]|[{_MARKS}])*")
"""A run of Chinese or Japanese characters, or a word of any other script."""

_END = re.compile(r"[!?…。！？؟\n]|\.(?=\W*\s)|[;；](?=\s*\n)")
_SHORT_FORMS = """
    mr mrs ms dr prof gen sen rep gov lt col sgt adm st no nos art vs inc ltd co corp approx
    bzw ca usw ggf abs nr evtl г гг им ст тыс млн млрд руб долл стр т р прок św ul np tzn tzw prok płk
    sr sra srta dra av sig dott mme mlle sn yy mad bkz
"""
_ABBREVIATED = frozenset(_SHORT_FORMS.split())
_SEPARATOR = re.compile(r"[,;、，；،؛•|]")
"""What parts the items of an enumeration."""


def ends_sentence(text: str, before: int, start: int, last_word: str) -> bool:
    """Tell whether a sentence ends in ``text[before:start]``, which stands between two words."""
    end = _END.search(text, before, start)
    if end is None:
        return False
    if end.group() != ".":
        return True
    after = text[start : start + 1]
    return len(last_word) > 1 and last_word.lower() not in _ABBREVIATED and not after.islower()


def separates(text: str, before: int, start: int) -> bool:
    """Tell whether ``text[before:start]``, between two words, parts items of an enumeration."""
    return _SEPARATOR.search(text, before, start) is not None
