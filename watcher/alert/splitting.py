"""A long message, cut into parts that Telegram takes, each readable on its own."""

import re
from collections.abc import Iterator

import regex

from watcher.model.message import Message, Span, Style

_PARAGRAPH = re.compile(r"\n{2,}")
_LINE = re.compile(r"\n")
# Full stops of the scripts that write a space after them, then those that need none.
_SENTENCE = re.compile(r"[.!?…؟۔।॥።]+[\"'»”’)\]]*\s+|[。！？｡．]+[」』”’）】]*\s*")
_SPACE = re.compile(r"\s+")
# Where a script writes no spaces: the default word boundaries of Unicode Annex 29, but never before a
# mark that closes nor after one that opens.
_WORD = regex.compile(r"(?w)\b(?![\p{Pe}\p{Pf}\p{Po}\p{M}])(?<![\p{Ps}\p{Pi}])")
_GRAPHEME = regex.compile(r"\X")
_NEAR = 40
"""Characters looked at behind a possible cut to tell whether it falls inside a word."""


def units(text: str) -> int:
    """Count UTF-16 code units, as Telegram counts text."""
    return len(text) + sum(character > "\uffff" for character in text)


def split_message(message: Message, *, limit: int = 4096, entities: int = 100) -> tuple[Message, ...]:
    """Cut at paragraph, else line, sentence, word and grapheme ends, never within a character.

    ``limit`` is in UTF-16 units of visible text, ``entities`` in styles, links and quotations; both per
    part. The parts joined are the whole. Raises ValueError for limits no cut could keep.
    """
    if limit < 2 or entities < 3:  # noqa: PLR2004 - one astral character; one span's style, link and quotation
        raise ValueError("a part needs room for 2 units and 3 entities")
    text = message.text
    parts: list[Message] = []
    start = 0
    while start < len(text):
        rest = _cut(message.spans, start, len(text))
        end = start + _room(rest, limit, entities)
        if end < len(text):
            end = _good_end(text, start, end)
        parts.append(Message(spans=_cut(message.spans, start, end)))
        start = end
    return tuple(parts) or (Message(spans=()),)


def fits(message: Message, *, limit: int, entities: int) -> bool:
    """Tell whether a message is one part within these limits, see ``split_message``."""
    return _room(message.spans, limit, entities) == len(message.text)


def _cut(spans: tuple[Span, ...], start: int, end: int) -> tuple[Span, ...]:
    """Return the spans between two character positions of the visible text."""
    kept: list[Span] = []
    position = 0
    for span in spans:
        piece = span.text[max(start - position, 0) : max(end - position, 0)]
        if piece:
            kept.append(Span(piece, span.style, span.link, span.quoted))
        position += len(span.text)
    return tuple(kept)


def _room(spans: tuple[Span, ...], limit: int, entities: int) -> int:
    """Return how many characters fit."""
    fits = 0
    quoted = False
    for span in spans:
        entities -= (span.style is not Style.PLAIN) + (span.link is not None) + (span.quoted and not quoted)
        if entities < 0:
            return fits
        for character in span.text:
            limit -= units(character)
            if limit < 0:
                return fits
            fits += 1
        quoted = span.quoted
    return fits


def _good_end(text: str, start: int, end: int) -> int:
    """Return the best place to cut in the second half of ``text[start:end]``."""
    least = start + (end - start) // 2
    whole = set(_grapheme_ends(text, start, end))
    for places in (_PARAGRAPH, _LINE, _SENTENCE, _SPACE):
        found = whole.intersection(match.end() for match in places.finditer(text, least, end))
        if found:
            return max(found)
    words = (match.start() for match in _WORD.finditer(text, least, end + _NEAR))
    return max(whole.intersection(words), default=max(whole, default=end))


def _grapheme_ends(text: str, start: int, end: int) -> Iterator[int]:
    for match in _GRAPHEME.finditer(text, start):
        if match.end() > end:
            return
        yield match.end()
