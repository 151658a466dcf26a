"""Markup that would keep a parser busy for minutes: an HTML parser's work grows with tags times depth."""

import re

_MOST_WORK = 20_000_000
"""Tags times depth; real pages stay under a million, and a parser does this much in about half a second."""
_FEW_TAGS = 8_000
_MOST_ATTRIBUTES = 3_000
# Elements that close themselves, or each other, and so do not nest.
_FLAT = (
    rb"p|li|dt|dd|option|optgroup|t[rdh]|tbody|thead|tfoot|a|br|hr|img|input|meta|link|col|area|base|embed|source"
    rb"|track|wbr|param|script|style|html|body|head|title"
)
_NESTING = re.compile(rb"<(/?)(?!(?:" + _FLAT + rb")[\s/>])[a-z]", re.IGNORECASE)
_LONG_TAG = re.compile(rb"<[a-z][^<>]{50000,}", re.IGNORECASE)
_ATTRIBUTE = re.compile(rb"\s[a-z][\w-]{0,30}=", re.IGNORECASE)


def tangle_mark(body: bytes) -> str | None:
    """Return what makes this markup unfit for a parser, or None."""
    for tag in _LONG_TAG.finditer(body):
        if len(_ATTRIBUTE.findall(tag[0])) > _MOST_ATTRIBUTES:
            return "an element with thousands of attributes"
    tags = body.count(b"<")
    if tags > _FEW_TAGS and _is_deeper(body, _MOST_WORK // tags):
        return "elements nested thousands deep"
    return None


def _is_deeper(body: bytes, limit: int) -> bool:
    depth = 0
    for tag in _NESTING.finditer(body):
        depth = max(depth - 1, 0) if tag[1] else depth + 1
        if depth > limit:
            return True
    return False
