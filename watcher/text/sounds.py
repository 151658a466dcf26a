"""Names as they sound, so that one is known again in another script: Макрон, ماكرون and 马克龙 are Macron.

Scripts are turned into Latin letters by anyascii; of these, classes of consonants are left, as in Soundex.
"""

import re
import unicodedata
from functools import lru_cache

_GREEK = (("μπ", "b"), ("ντ", "nd"), ("γκ", "g"), ("τζ", "z"), ("τσ", "ts"), ("ου", "u"))
_ARABIC_PREFIXES = tuple(
    re.compile(f"{prefix}(?=.{{3}})") for prefix in ("[وف]?[بلك]?ال|[وف]?لل", "[وف]", "[وف]?[بلك]")
)
_SILENT = str.maketrans("", "", "'`ʹ’-.·")
_LETTERS = (
    (re.compile("sch|shch|tch|tsch|ch|sh|cz|sz|zh|dzh|dz|dj|ts|tz|rz|kh(?=e|i)"), "s"),
    (re.compile("c(?=[eiy])|[zjx]"), "s"),
    (re.compile("ph|[vw]"), "f"),
    (re.compile("kh|gh|ck|[qgc]"), "k"),
    (re.compile("th|d"), "t"),
    (re.compile("p"), "b"),
    (re.compile("[aeiouyh0-9]"), ""),
    (re.compile(r"(.)\1+"), r"\1"),
)


@lru_cache(maxsize=32768)
def sound(word: str) -> str:
    """Return the consonants of a name, one letter for all that sound alike: ``mkrn`` for Macron."""
    plain = latin(word)
    if "\u0600" <= word[0] <= "\u06ff":
        plain = plain.replace("w", "").replace("'", "")
    for pattern, letters in _LETTERS:
        plain = pattern.sub(letters, plain)
    return plain


@lru_cache(maxsize=32768)
def latin(word: str) -> str:
    """Return a word in Latin letters, lower case, without accents or signs."""
    if word.isascii():
        return word.lower().translate(_SILENT)
    small = word.casefold()
    if "\u0370" <= small[0] <= "\u03ff":
        small = unicodedata.normalize("NFC", "".join(_bare(small)))
        for greek, letters in _GREEK:
            small = small.replace(greek, letters)
    # Loaded late: only texts in other alphabets need it, and its tables take a while.
    from anyascii import anyascii  # noqa: PLC0415 - as above

    return anyascii(small).lower().translate(_SILENT)


def bare_forms(word: str) -> tuple[str, ...]:
    """Return an Arabic word as it stands, and without what is written together with it: and, in, to, the."""
    found = (pattern.match(word) for pattern in _ARABIC_PREFIXES)
    return tuple(dict.fromkeys((word, *(word[one.end() :] for one in found if one))))


def _bare(word: str) -> str:
    decomposed = unicodedata.normalize("NFD", word)
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign))


def han_sound(text: str) -> str:
    """Return how a run of Chinese characters sounds, as ``sound`` does: r is l there, and ng is n."""
    return fuse(sound_of_pinyin(latin(text)))


def sound_of_pinyin(plain: str) -> str:
    """Reduce pinyin to classes of consonants."""
    plain = plain.replace("ng", "n").replace("r", "l")
    for pattern, letters in _LETTERS[:-1]:
        plain = pattern.sub(letters, plain)
    return plain


def fuse(classes: str) -> str:
    """Write repeated classes once."""
    return re.sub(r"(.)\1+", r"\1", classes)
