"""What "the same text" means: the normal forms used for showing and for comparing."""

import re

_SPACE = re.compile(r"\s+")
# Characters that no reader sees and that may stand inside a word: dropped, not made a space.
# The zero-width non-joiner stays: Persian spelling needs it.
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200e\u200f\u2060\ufeff"))


def one_line(text: str) -> str:
    """Fold every run of white space to one space, drop invisible characters, strip the ends."""
    return _SPACE.sub(" ", text.translate(_INVISIBLE)).strip()
