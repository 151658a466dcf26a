"""What "the same text" means: the normal forms used for showing, for comparing and for searching."""

import re
import unicodedata
from functools import cache

from watcher.text.words import UNSPACED, UNSPACED_MARKS

# Characters that no reader sees and that may stand inside a word: dropped, not made a space.
# The zero-width non-joiner stays: Persian spelling needs it.
_INVISIBLE = re.compile("[\u00ad\u200b\u200e\u200f\u2060\ufeff]")
# Further ones: control characters, direction marks, variation selectors, the Arabic lengthening stroke.
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u0640\u061c\u180e\u202a-\u202e\u2061-\u206f\ufe00-\ufe0f]"
)
# Quotes mean the same curled, straight, low or pointed; so do the strokes used as hyphen, dash and minus.
_PUNCTUATION = str.maketrans(
    dict.fromkeys("\u00ab\u00bb\u201c\u201d\u201e\u201f\u2033\u02ba", '"')
    | dict.fromkeys("\u00b4`\u2018\u2019\u201a\u201b\u2032\u2039\u203a\u02b9\u02bb\u02bc\u02bd", "'")
    | dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-")
)
_PLAIN_MARKS = "\"'(),-.:;?!"
# What is folded although it is a letter for Python, and no compatibility form.
_FOLDED_LETTER = re.compile("[\u0640\u02b9\u02ba\u02bb-\u02bd]")
# Corner brackets are quotes; folded before the space beside signs of their script is.
_CORNERS = (("\u300c", '"'), ("\u300d", '"'), ("\u300e", "'"), ("\u300f", "'"))
# Compatibility forms that read differently: 10² is not 102, ½ is not 1/2.
_MEANINGFUL_FORMS = ("<super>", "<sub>", "<fraction>", "<circle>", "<square>")
# A space beside a character of a script that knows none between words is layout, e.g. a wrapped line.
_NO_SPACE_BESIDE = f"[{UNSPACED}{UNSPACED_MARKS}]"
_LAYOUT_SPACE = re.compile(f"(?<={_NO_SPACE_BESIDE}) | (?={_NO_SPACE_BESIDE})")
# Marks that a searcher leaves out: accents and stress (but й, ї and ў are letters), vowel points.
_OPTIONAL_MARK = re.compile(
    "(?<![иу])\u0306|(?<!і)\u0308|[\u0300-\u0305\u0307\u0309-\u036f\u0591-\u05bd\u05bf-\u05c7\u064b-\u065f\u0670]"
)
_PLAIN_LETTER = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"}
)


def one_line(text: str) -> str:
    """Fold every run of white space to one space, drop invisible characters, strip the ends."""
    return " ".join(_INVISIBLE.sub("", text).split())


def comparable(text: str) -> str:
    """Reduce a text to what its publisher chose to say: two texts that read alike become equal.

    White space, invisible characters, Unicode forms that look the same and the shape of quotes and dashes
    are folded; letters, their case and accents, digits and punctuation stay. Idempotent.
    """
    if text.isascii() and text.isprintable() and "`" not in text:
        return " ".join(text.split())  # nothing to fold: nine of ten English words
    bare = text.strip(_PLAIN_MARKS).isalpha() and not _FOLDED_LETTER.search(text)
    if bare and unicodedata.is_normalized("NFKC", text):
        return text  # nor in nine of ten words of other languages
    for corner, quote in _CORNERS:
        text = text.replace(corner, quote)
    table, any_of_them = _lookalikes()
    decomposed = unicodedata.normalize("NFD", _tidy(text))
    folded = any_of_them.sub(lambda found: table[found[0]], decomposed)
    return unicodedata.normalize("NFC", _tidy(folded))


def searchable(text: str) -> str:
    """Reduce a text to what people type when they search: no case, no accents, plain letters."""
    bare = _OPTIONAL_MARK.sub("", unicodedata.normalize("NFD", comparable(text).casefold()))
    return unicodedata.normalize("NFC", bare).translate(_PLAIN_LETTER)


def _tidy(text: str) -> str:
    return _LAYOUT_SPACE.sub("", one_line(_UNSEEN.sub("", text)))


@cache
def _lookalikes() -> tuple[dict[str, str], re.Pattern[str]]:
    """Map what only looks different to plain characters; and return the pattern that finds it.

    Most texts hold few such characters: finding them first is ten times faster than ``str.translate``.
    """
    table = {chr(code): str(plain) for code, plain in _PUNCTUATION.items()}
    for code in range(0x10000):
        form = unicodedata.decomposition(chr(code)).partition(" ")[0]
        if not form.startswith("<") or form in _MEANINGFUL_FORMS:
            continue
        plain = unicodedata.normalize("NFKD", chr(code))
        if plain[0] != " " or chr(code).isspace():  # a free-standing accent is not a space and an accent
            table.setdefault(chr(code), plain.translate(_PUNCTUATION))
    return table, re.compile(f"[{re.escape(''.join(table))}]")
