"""What "the same text" means: the normal forms used for showing and for comparing."""

import re

_SPACE = re.compile(r"[\s\u00ad\u200b\u200e\u200f\u2060\ufeff]+")


def one_line(text: str) -> str:
    """Fold every run of white space (and invisible characters) to one space and strip the ends."""
    return _SPACE.sub(" ", text).strip()
