"""One form for the many ways of writing a word: case, accents, vowel signs, Chinese characters."""

import unicodedata

from watcher.classify.han import SIMPLIFIED

_UNSEEN = dict.fromkeys(map(ord, "\u0640\u00ad\u200b\u200c\u200d\u2060"))
_LETTERS = str.maketrans(
    {"ł": "l", "ı": "i", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe", "ё": "е", "ґ": "г"}
    | {"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ئ": "ي", "ؤ": "و", "ة": "ه", "ک": "ك", "ی": "ي"}
)
_KEPT = frozenset("йї")
"""Letters of their own that would fall apart into a letter and a mark."""


def fold(word: str) -> str:
    """Drop case, accents, vowel signs and invisible characters from one word; simplify Chinese."""
    lower = word.casefold()
    if lower.isascii():
        return lower
    letters = []
    for letter in unicodedata.normalize("NFKC", lower).casefold().translate(_LETTERS):
        if letter in _KEPT:
            letters.append(letter)
        else:
            letters += [
                part for part in unicodedata.normalize("NFD", letter) if not unicodedata.combining(part)
            ]
    return "".join(letters).translate(_UNSEEN)


def fold_han(run: str) -> str:
    """Write Chinese with simplified characters, as far as our phrases need it; the length stays."""
    return run.translate(SIMPLIFIED)
