"""Trim a found text: what stands between the title and the text, and what closes the page after it."""

import re
from collections.abc import Sequence
from dataclasses import replace

from watcher.extract.body import Body
from watcher.extract.datelines import LONGEST, dates_in, is_date_line, is_dateline
from watcher.extract.labels import Form, find_label
from watcher.extract.layout import Layout, prose_in
from watcher.extract.noise import header_lines
from watcher.extract.phrases import ASIDE, BYLINE, CLOSING, CONTACT, METADATA, OPENING, WHOLE_SENTENCE, folded
from watcher.extract.sentences import is_one_of, is_sentence
from watcher.extract.title import Title
from watcher.model.statement import Block
from watcher.text.dates import DateRole, DateSense
from watcher.text.markup import Piece

_FIELD = re.compile(r"[^\d:：.]{2,30}[:：] ?[^:：]{1,80}")
_LABEL = 60  # characters
_NAME_END = re.compile(r"[:：]")
_DIVIDER = re.compile(r"\s*[|•·]\s*")
_ORNAMENT = re.compile(r"[\W_]*")
_LAST_PART = 0.25
_CHRONICLE = 60  # pieces
_OPENING_PIECES = 8
"""So many short pieces may stand between a title and its text."""
_HEADER_DASH = re.compile(r"\d\s*[-–—:|]\s")


def trim(layout: Layout, body: Body, title: Title, sense: DateSense) -> list[int]:
    """Drop dates, bylines and labels before the text, and the page's closing lines after it.

    An element that holds the text and not its title is the text itself: its own first lines stay.
    """
    pieces = [layout.pieces[at] for at in body.positions]
    joined = sum(at < body.core for at in body.positions)
    start = _start(pieces, joined, title, sense, all_of_it=title.end > body.core)
    header = _header(layout, body.positions[start:], sense)
    chronicle = _is_chronicle(pieces[start:], sense)
    while start < len(pieces) and (
        body.positions[start] in header
        or _is_header(pieces[start], title.text, sense)
        or (not chronicle and is_date_line(pieces[start].block.text, sense))
    ):
        start += 1
    prose = [layout.prose[at] for at in body.positions]
    end = trim_end(pieces[: _cut(pieces, prose, start)], start, sense)
    return body.positions[start:end]


def undated(blocks: Sequence[Block], sense: DateSense) -> tuple[Block, ...]:
    """Take off the date that stands in bold at the very start of a text; a chronicle keeps its dates."""
    dated = [each for each in blocks if each.strong and is_date_line(each.strong, sense)]
    if len(dated) != 1 or dated[0] is not blocks[0] or not blocks[0].text.startswith(blocks[0].strong):
        return tuple(blocks)
    rest = blocks[0].text.removeprefix(blocks[0].strong).lstrip(" :.–—-")
    return (replace(blocks[0], text=rest, strong=""), *blocks[1:]) if rest else tuple(blocks)


def _start(pieces: list[Piece], joined: int, title: Title, sense: DateSense, *, all_of_it: bool) -> int:
    """Return where the text begins: after the last date or label that stands before the first sentence."""
    start = 0
    for at, piece in enumerate(pieces[: _OPENING_PIECES if all_of_it else min(joined, _OPENING_PIECES)]):
        if opens(piece, title.text, sense) or (
            at < joined and (piece.block.heading or _is_label(piece, start, sense))
        ):
            start = at + 1
        elif prose_in(piece):
            break
    return start


def _is_label(piece: Piece, opened: int, sense: DateSense) -> bool:
    """Tell whether a short line behind a date or a label is one more, such as who published it."""
    text = piece.block.text
    short = opened > 0 and len(text) <= _LABEL and not prose_in(piece) and text[-1].isalnum()
    return short and not is_dateline(text, sense)


def _header(layout: Layout, positions: list[int], sense: DateSense) -> frozenset[int]:
    """Return which pieces before the first sentence belong to a list of date, number, department."""
    first = next((at for at in positions if layout.prose[at]), 0)
    before = range(max(0, first - _OPENING_PIECES), first)
    dated = {at for at in before if is_date_line(layout.pieces[at].block.text, sense)}
    return header_lines(layout, first, dated)


def _tells_hour(text: str, sense: DateSense) -> bool:
    """Tell whether a line gives day and hour, or says "Published"; a release's own head stays."""
    found = dates_in(text, sense)
    told = (
        bool(found) and found[0].has_year and (found[0].published.at or found[0].role is DateRole.PUBLISHED)
    )
    return bool(told) and "release" not in text.casefold()


def _is_chronicle(pieces: list[Piece], sense: DateSense) -> bool:
    """Tell whether a text begins with a date and has further ones above its parts."""
    if not pieces or not is_date_line(pieces[0].block.text, sense):
        return False
    dated = sum(is_date_line(piece.block.text, sense) for piece in pieces[1:_CHRONICLE])
    return dated > 1


def _is_header(piece: Piece, title: str, sense: DateSense) -> bool:
    """Tell whether a piece repeats the title, is a field of the page's record, or a bold header line."""
    text = piece.block.text
    line = folded(text) if len(text) <= LONGEST else ""
    if line and (line == folded(title) or (METADATA.fullmatch(line) and not is_sentence(text))):
        return True
    if line and not prose_in(piece) and _tells_hour(text, sense):
        return True
    short = len(text) <= LONGEST and piece.block.strong == text
    return short and bool(_HEADER_DASH.search(text)) and bool(dates_in(text, sense))


def _cut(pieces: list[Piece], prose: list[int], start: int) -> int:
    """Return where a line such as "Contacts" or "Related" in the last part of a text ends it."""
    after = sum(prose[start:])
    most = _LAST_PART * after
    for at, piece in enumerate(pieces[start:], start):
        text = piece.block.text
        if at > start and after <= most and len(text) <= LONGEST and _heads_aside(text):
            return at
        after -= prose[at]
    return len(pieces)


def _heads_aside(text: str) -> bool:
    return is_one_of(text, ASIDE, CONTACT) and not is_sentence(text)


def trim_end(pieces: list[Piece], start: int = 0, sense: DateSense | None = None) -> int:
    """Return where the text ends: before the lines that close the page.

    A line of signs is the text's own end mark, unless closing lines follow it.
    """
    end = len(pieces)
    while end > start and (_closes(pieces[end - 1]) or (sense and _tells_when(pieces[end - 1], sense))):
        end -= 1
    while start < end < len(pieces) and _ORNAMENT.fullmatch(pieces[end - 1].block.text):
        end -= 1
    return end


def _tells_when(piece: Piece, sense: DateSense) -> bool:
    """Tell whether a line says when the page was published or changed; a bare date signs the text."""
    text = piece.block.text
    dates = dates_in(text, sense) if len(text) <= LONGEST else []
    return bool(dates) and dates[0].role is not DateRole.PLAIN and is_date_line(text, sense)


def opens(piece: Piece, title: str, sense: DateSense) -> bool:
    """Tell whether a piece is a date, byline or label that stands before a text."""
    text = piece.block.text
    if len(text) > LONGEST:
        return False
    if folded(text) == folded(title) or is_one_of(text, OPENING, ASIDE, CLOSING, BYLINE, WHOLE_SENTENCE):
        return True
    if (piece.block.heading or piece.block.strong == text) and is_dateline(text, sense):
        return True
    if any(is_date_line(part, sense) for part in _parts(text)):
        return True
    if _is_field(piece) or _ORNAMENT.fullmatch(text) or 2 * piece.linked > len(text):
        return True
    return is_date_line(text, sense)


def _parts(text: str) -> list[str]:
    """Return the parts of a line such as "Ministry | 12 January 2024 | Press release"; none of a sentence."""
    parts = _DIVIDER.split(text)
    return parts if len(parts) > 1 and max(map(len, parts)) <= _LABEL else []


def _is_field(piece: Piece) -> bool:
    """Tell whether a piece is a name and its value, such as "Subject: trade", and no turn of a transcript."""
    if prose_in(piece) or not _FIELD.fullmatch(piece.block.text):
        return False
    label = find_label(piece.block)
    return label is None or label.form is Form.NAME


def _closes(piece: Piece) -> bool:
    text = piece.block.text
    if len(text) > LONGEST:
        return False
    return bool(
        is_one_of(text, CLOSING, ASIDE, WHOLE_SENTENCE)
        or (piece.linked and ASIDE.fullmatch(folded(_NAME_END.split(text, maxsplit=1)[0])))
        or (10 * piece.linked > 6 * sum(map(str.isalnum, text)) and not prose_in(piece))
        or piece.block.heading
    )
