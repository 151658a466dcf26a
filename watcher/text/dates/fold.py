"""One spelling for dates of every script, character by character so that positions stay true."""

import re
import unicodedata
from functools import lru_cache

_SAME = str.maketrans(
    {
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uff0d", "-"),
        **dict.fromkeys("\u2018\u2019\u02bc\u02b9\u00b4\uff07", "'"),
        **dict.fromkeys("\u00a0\u1680\u2007\u202f\u205f\u3000\t\n\r\x0b\x0c\u200b\u200e\u200f\u00ad", " "),
        **dict.fromkeys(map(chr, range(0x2000, 0x200B)), " "),
        "\uff0f": "/",
        "\uff0e": ".",
        "\uff1a": ":",
        "\uff0c": ",",
        "\u060c": ",",
        "\u3001": ",",
        "\uff08": "(",
        "\uff09": ")",
        "\u0130": "i",
        "\u0131": "i",
        "\u0142": "l",
        "\u00df": "s",
        "\u0111": "d",
        # Arabic and Persian letters that stand for one another in practice
        "\u0649": "\u064a",
        "\u06cc": "\u064a",
        "\u06a9": "\u0643",
        "\u0629": "\u0647",
    }
)
# Names of two words, and Thai abbreviations with dots inside: joined so that a name is one word.
_LEVANTINE = re.compile("(\u062a\u0634\u0631\u064a\u0646|\u0643\u0627\u0646\u0648\u0646) (?=\u0627\u0644)")
_THAI_DOTS = re.compile("([\u0e01-\u0e2e]\u0e35?)\\.([\u0e01-\u0e2e])\\.")
_LAST_ACCENTED = 0x0700
_EXTENDED = range(0x1E00, 0x2000)


@lru_cache(maxsize=4096)
def _fold_character(char: str) -> str:
    """Fold one character: ASCII digits, lower case, no accent on Latin, Greek, Cyrillic and Arabic."""
    value = unicodedata.decimal(char, None)
    if value is not None:
        return str(value)
    point = ord(char)
    if point < _LAST_ACCENTED or point in _EXTENDED:
        char = unicodedata.normalize("NFD", char)[0]
    lower = char.lower()
    return lower if len(lower) == 1 else char


def fold(text: str) -> str:
    """Return text of the same length with ASCII digits, plain punctuation, lower case and no accents."""
    if text.isascii():
        return text.lower().translate(_SAME)
    folded = "".join(map(_fold_character, text.translate(_SAME))).translate(_SAME)
    folded = _LEVANTINE.sub(r"\1_", folded)
    return _THAI_DOTS.sub(r"\1_\2_", folded)
