"""Text folded for comparing words: without case, and without the accents that capitals often lack."""

import re
import unicodedata

_ACCENTED = re.compile("([a-zα-ω])[\u0300-\u036f]+")


def unaccented(text: str) -> str:
    """Fold case, and take the accents off Latin and Greek letters; Cyrillic ones are letters of their own.

    The Turkish dotless i becomes an i, as capitals do not tell which they stand for.
    """
    if text.isascii():
        return text.lower()
    parted = unicodedata.normalize("NFD", text.casefold())
    return unicodedata.normalize("NFC", _ACCENTED.sub(r"\1", parted)).replace("ı", "i")
