"""Words in any script: where spaces part them, and one character each where nothing does."""

import re

# Scripts written without spaces between words: Han, kana, Thai, Lao, Myanmar, Khmer.
UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
# Vowel signs of Indian scripts are marks, not letters, for Python: they belong to the word all the same.
_WORD = re.compile(rf"[{UNSPACED}]|(?:(?![{UNSPACED}\u0964\u0965_])[\w\u0900-\u0dff])+")


def words(text: str) -> list[str]:
    """Return the words and numbers of a text, without punctuation, as they stand."""
    return _WORD.findall(text)
