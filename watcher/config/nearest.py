"""Guess what somebody meant to write."""

from collections.abc import Iterable
from difflib import get_close_matches

_MOST_LISTED = 14


def remedy(written: str, valid: Iterable[str], *, of: str) -> str:
    """Return the nearest valid word as a question, or else the valid words; ``of`` names them, in plural."""
    words = sorted(valid)
    folded = {word.casefold(): word for word in words}
    near = get_close_matches(written.casefold(), folded, n=1)
    if near:
        return f"did you mean {folded[near[0]]!r}?"
    if not words:
        return f"there are no {of}"
    listed = ", ".join(words[:_MOST_LISTED])
    more = ", …" if len(words) > _MOST_LISTED else ""
    return f"the {of} are: {listed}{more}"
