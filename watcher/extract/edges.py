"""Trim a found text: what stands between the title and the text, and what closes the page after it."""

import re

from watcher.extract.body import Body
from watcher.extract.labels import Form, find_label
from watcher.extract.layout import Layout, prose_in
from watcher.extract.noise import dated_lines
from watcher.extract.phrases import ASIDE, BYLINE, CLOSING, CONTACT, OPENING, folded
from watcher.extract.title import Title
from watcher.text.dates import DateRole, DateSense, find_dates
from watcher.text.markup import Piece

_LONGEST = 160  # characters: a longer piece is text
_WORD = re.compile(r"[^\W\d_]{2,}")
_AROUND_DATE = re.compile(
    "(?:published?|posted|released?|issued|dated?|created|last|updated?|modified|revised|on|at|of|the|from|time|by|"
    "publi\\w+|erschienen|datum|am|vom|uhr|stand|letzte|änderung|veröffentlicht|le|du|mis|en|ligne|à|el|del?|fecha|"
    "data|il|dnia|дата|опубл\\w+|публ\\w+|обновл\\w+|от|года?|г|в|час|від|року|оприлюд\\w+|tarih\\w*|saat|发布|时间|日期|"
    "am|pm|[a-z]{1,4}t|gmt|utc|msk|мск|"
    "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|"
    "(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|"
    "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|"
    "luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|sabato|domenica|(?:segunda|terça|quarta|quinta|sexta)|feira|"
    "понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|понеділок|вівторок|середа|четвер|п|ятниця|субота|неділя|"
    "poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar)"
)
_MONTH = re.compile(r"[^\W\d_]{3,12}\.?,? \d{4}")
_FIELD = re.compile(r"[^\d:：.]{2,30}[:：] ?[^:：]{1,80}")
_FIELD_NAME = re.compile(r"[^\d:：]{2,30}[:：]")
_ORNAMENT = re.compile(r"[\W_]*")
_LAST_PART = 0.25
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
    dated = dated_lines(layout)
    while start < len(pieces) and (body.positions[start] in dated or _is_header(pieces[start], sense)):
        start += 1
    end = trim_end(pieces[: _cut(pieces, start)], start, sense)
    return body.positions[start:end]


def _start(pieces: list[Piece], joined: int, title: Title, sense: DateSense, *, all_of_it: bool) -> int:
    """Return where the text begins: after the last date or label that stands before the first sentence."""
    start = 0
    for at, piece in enumerate(pieces[: _OPENING_PIECES if all_of_it else min(joined, _OPENING_PIECES)]):
        if opens(piece, title.text, sense) or (at < joined and piece.block.heading):
            start = at + 1
        elif prose_in(piece):
            break
    return start


def _is_header(piece: Piece, sense: DateSense) -> bool:
    """Tell whether a piece is the whole header of a release in one bold line: place, date, kind."""
    text = piece.block.text
    short = len(text) <= _LONGEST and piece.block.strong == text
    return short and bool(_HEADER_DASH.search(text)) and bool(find_dates(text, sense))


def _cut(pieces: list[Piece], start: int) -> int:
    """Return where a line such as "Contacts" or "Related" in the last part of a text ends it."""
    after = sum(prose_in(piece) for piece in pieces[start:])
    most = _LAST_PART * after
    for at, piece in enumerate(pieces[start:], start):
        line = folded(piece.block.text) if len(piece.block.text) <= _LONGEST else ""
        if after <= most and at > start and (ASIDE.fullmatch(line) or CONTACT.fullmatch(line)):
            return at
        after -= prose_in(piece)
    return len(pieces)


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
    dates = find_dates(text, sense) if len(text) <= _LONGEST else []
    return bool(dates) and dates[0].role is not DateRole.PLAIN and is_date_line(text, sense)


def opens(piece: Piece, title: str, sense: DateSense) -> bool:
    """Tell whether a piece is a date, byline or label that stands before a text."""
    text = piece.block.text
    if len(text) > _LONGEST:
        return False
    line = folded(text)
    if line == folded(title) or OPENING.fullmatch(line) or ASIDE.fullmatch(line) or BYLINE.fullmatch(line):
        return True
    if _is_field(piece) or _ORNAMENT.fullmatch(text) or 2 * piece.linked > len(text):
        return True
    return is_date_line(text, sense)


def _is_field(piece: Piece) -> bool:
    """Tell whether a piece is a name and its value, such as "Subject: trade", and no turn of a transcript."""
    if prose_in(piece) or not _FIELD.fullmatch(piece.block.text):
        return False
    label = find_label(piece.block)
    return label is None or label.form is Form.NAME


def is_date_line(text: str, sense: DateSense) -> bool:
    """Tell whether a line says nothing but when: a date, perhaps with "Published" or a weekday; no place."""
    if len(text) > _LONGEST:
        return False
    found = find_dates(text, sense)
    if not found:
        return bool(_MONTH.fullmatch(text)) and bool(find_dates(f"1 {text}", sense))
    rest = text[: found[0].start]
    for one, following in zip(found, [*found[1:], None], strict=True):
        rest += " " + text[one.end : following.start if following else len(text)]
    if _FIELD_NAME.fullmatch(rest.strip()):
        return True
    return all(_AROUND_DATE.fullmatch(word.casefold()) for word in _WORD.findall(rest))


def _closes(piece: Piece) -> bool:
    text = piece.block.text
    if len(text) > _LONGEST:
        return False
    line = folded(text)
    return bool(
        CLOSING.fullmatch(line)
        or ASIDE.fullmatch(line)
        or (10 * piece.linked > 6 * len(text) and not prose_in(piece))
        or piece.block.heading
    )
