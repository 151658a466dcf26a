"""Titles out of mark-up: one line of plain text, entities resolved once."""

import html
import re

from watcher.text.normal import one_line

_BREAK = re.compile(r"<(?:br|/?p|/?div|/?li|/?h\d)\b[^<>]*>", re.IGNORECASE)
_TAG = re.compile(r"<!--.*?-->|</?[a-zA-Z][^<>]*>|<!\[CDATA\[|\]\]>", re.DOTALL)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});")


def plain_title(markup: str) -> str:
    """Return a title without its tags, on one line; ``&`` and ``<`` that begin nothing stay."""
    if "<" not in markup and "&" not in markup and "]" not in markup:
        return one_line(markup)
    bare = _TAG.sub("", _BREAK.sub(" ", markup))
    return one_line(_ENTITY.sub(lambda entity: html.unescape(entity[0]), bare))


def visible_length(markup: str) -> int:
    """Return roughly how many characters of a fragment a reader would see."""
    return len(one_line(_TAG.sub(" ", markup)))


def first_line(text: str, limit: int = 200) -> str:
    """Return the first line with words in it, cut at a word where it is longer than ``limit``."""
    line = next((one_line(each) for each in text.splitlines() if any(map(str.isalnum, each))), "")
    if len(line) <= limit:
        return line
    return line[: limit - 1].rsplit(" ", 1)[0].rstrip(" ,;:-–—") + "…"
