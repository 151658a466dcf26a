"""Whether a line is a sentence: what says something is no label, whichever words it begins with."""

import re

from watcher.extract.phrases import WHOLE_SENTENCE, folded

_END = re.compile(r"[.!?…。！？؟][\"'”’»)\]」』]*$|(?<!\d)[.!?][\"'”’»)\]]*\s?\[?\d{1,3}\]?$")
_ABBREVIATED = re.compile(
    r"\b(?:[ap]\.\s?m|[^\W\d_]|tel|no|nr|art|etc|inc|ltd|co|corp|st|usw|г|гг|р|руб|тел)\.$", re.IGNORECASE
)
_WORD = re.compile(r"[^\W\d_]+")
_IN_NAMES = frozenset({"and", "of", "the", "for", "de", "du", "des", "et", "der", "und", "y", "e", "i"})
_LEAST_WORDS = 4
_LEAST_CJK = 8
_CJK = re.compile(r"[\u2e80-\u9fff\uac00-\ud7af]")


def is_sentence(text: str) -> bool:
    """Tell whether a line ends as a sentence does and has words enough for one, not all of them names."""
    text = text.rstrip()
    if not _END.search(text) or _ABBREVIATED.search(text):
        return False
    words = _WORD.findall(text)
    if any(word[0].isupper() for word in words) and not any(
        word[0].islower() and word not in _IN_NAMES for word in words
    ):
        return False
    return len(words) >= _LEAST_WORDS or len(_CJK.findall(text)) >= _LEAST_CJK


def is_one_of(text: str, *kinds: re.Pattern[str]) -> bool:
    """Tell whether a line is furniture of these kinds; a sentence is only where sites write it as one."""
    line = folded(text)
    found = any(kind.fullmatch(line) for kind in kinds)
    return found and (not is_sentence(text) or bool(WHOLE_SENTENCE.fullmatch(line)))
