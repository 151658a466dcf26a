"""A word in classes of sounds, a table for each script.

In the manner of Soundex and its kin, but with vowels: Шойгу, Shoigu, Schoigu, Szojgu, Choïgou are ``soigu``.
Arabic writes some vowels only.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice, product

from watcher.classify.folding import fold

VOWELS = "aoui"
STEM = "-"
"""Ends a form from which an ending was cut: Daniel is no form of Daniela, but Danielę shares one with it."""
NO_VOWELS = str.maketrans("", "", VOWELS + STEM)

_CYRILLIC = str.maketrans(
    dict(
        zip(
            "абвгдежзийклмнопрстуфхцчшщыэіїєўјљњђћџғқңөұүһәґ",
            "abvgdissiiklmnoprstuvhssssiiiiivilnsssgknouuhag",
            strict=True,
        )
    )
    | {"ю": "iu", "я": "ia", "ь": "", "ъ": "", "'": "", "’": "", "ʼ": ""}
)
_GREEK = str.maketrans(
    dict(zip("αβγδεζηθικλμνοπρστυφχως", "avgdisitiklmnoprstivhos", strict=True)) | {"ξ": "ks", "ψ": "ps"}
)
_GREEK_PAIRS = (("μπ", "b"), ("ντ", "d"), ("γκ", "g"), ("τζ", "s"), ("τσ", "s"), ("ου", "u"))
_ARABIC = str.maketrans(
    dict(zip("بپتطثدضذسصزظشجژچقكغخفڤملنرگ", "bbtttdddsssssssskkkkvvmlnrk", strict=True))
    | dict.fromkeys("ءعهحة", "")
    | {"ا": "a", "و": "u", "ي": "i", "ى": "a"}
)
_HISSING = str.maketrans(dict.fromkeys("šśşșŝçčćžźżţț", "z"))
_HISSES = "schtsch shch szcz tsch tch sch dzh dsch dj zh sh sz cz ts tz dz ds"
_DIGRAPHS = {
    **dict.fromkeys(_HISSES.split(), "s"),
    "ph": "v",
    "kh": "K",
    "gh": "g",
    "gue": "gi",
    "gui": "gi",
    "th": "t",
    "ck": "k",
    "ch": "C",
    "ou": "u",
    "oo": "u",
    "ce": "si",
    "ci": "si",
    "cy": "si",
}
_DIGRAPH = re.compile("|".join(_DIGRAPHS))
_LETTERS = str.maketrans({"w": "v", "f": "v", "x": "ks", "c": "k", "q": "k", "z": "s", "y": "i", "e": "i"})
_CHOICES = {"C": ("s", "h"), "h": ("", "h", "g"), "j": ("i", "s", "h")}
"""Letters that languages read differently; C is ch."""
_MOST_READINGS = 16
_CHOICE = re.compile("([Chj])")
_TWICE = re.compile(r"(.)\1+")


def script_of(word: str) -> str:
    """Return the script of a word by its first letter."""
    first = word[0]
    if first < "\u0250" or "\u1e00" <= first < "\u1f00":
        return "latin"
    if "\u0400" <= first <= "\u052f":
        return "cyrillic"
    if "\u0370" <= first <= "\u03ff" or "\u1f00" <= first <= "\u1fff":
        return "greek"
    return "arabic" if "\u0600" <= first <= "\u06ff" else "other"


def shapes_of(word: str, script: str, written: str) -> Iterator[str]:
    """Yield a folded word in classes of sounds; several where letters are read in several ways."""
    if script == "cyrillic":
        yield _even(word.translate(_CYRILLIC).replace("ds", "s").replace("ts", "s"))
    elif script == "arabic":
        yield word.translate(_ARABIC)
        if "ج" in word:
            yield word.replace("ج", "ك").translate(_ARABIC)
    elif script == "greek":
        for pair, letter in _GREEK_PAIRS:
            word = word.replace(pair, letter)
        yield _even(word.translate(_GREEK))
    elif script == "latin":
        yield from _of_latin(_hissing(word, written))
    else:
        # Loaded late: few lists or texts need it, and its tables take a while.
        from anyascii import anyascii  # noqa: PLC0415 - as above

        yield from _of_latin(anyascii(word).lower())


def _hissing(word: str, written: str) -> str:
    """Write š, ş, ç and the like as z, which folding has made s or c."""
    small = written.casefold()
    if small.isascii() or (plain := small.translate(_HISSING)) == small:
        return word
    return fold(plain)[: len(word)]


def _of_latin(word: str) -> Iterator[str]:
    if not word.isalnum():
        word = "".join(filter(str.isalnum, word))
    plain = _DIGRAPH.sub(lambda found: _DIGRAPHS[found[0]], word).translate(_LETTERS)
    pieces = _CHOICE.split(plain)
    if len(pieces) == 1:
        yield _even(plain.replace("K", "h"))
        return
    choices = [_CHOICES.get(piece, (piece,)) for piece in pieces]
    for chosen in islice(product(*choices), _MOST_READINGS):
        yield _even("".join(chosen).replace("K", "h"))


def _even(shape: str) -> str:
    """Write no sound twice in a row."""
    return _TWICE.sub(r"\1", shape)


@lru_cache(maxsize=8192)
def skeleton(shape: str) -> str:
    """Return the consonants of a shape, and that it begins with a vowel."""
    return ("a" if shape[:1] in VOWELS else "") + shape.translate(NO_VOWELS)
