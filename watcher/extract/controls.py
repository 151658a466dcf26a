"""Page furniture that carries no name in the mark-up: counters, share and print lines, clocks, cookie notes.

A line is furniture if *all* of its words are those of a page's controls, or if it is one of their set
phrases; a line that says anything else stays. What a statement may say as well must stand at an edge of it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from watcher.extract.control_lines import (
    CAPTCHA,
    COOKIES,
    CRUMBS,
    LISTEN,
    PHRASE,
    RATES,
    TAGS,
    TODAY,
    WEATHER,
)
from watcher.extract.control_words import Kind, kinds
from watcher.extract.datelines import is_date_line
from watcher.extract.layout import Layout
from watcher.extract.phrases import folded
from watcher.extract.sentences import is_sentence
from watcher.text.dates import DateSense

_LONGEST = 160
_LONGEST_NOTE = 400
_MOST_WORDS = 14
_MOST_AT_EDGE = 40
"""So many pieces may stand before or after a text."""
_COOKIE = ("cook", "куки", "ciastecz", "çerez", "كوكيز", "الارتباط")
_WORD = re.compile(r"[^\W\d_]+")
_CLOCK = re.compile(r"\W*\d{1,2}:\d\d:\d\d(?:\s?[ap]\.?m\.?)?\W*(?:[A-Z]{2,4})?", re.IGNORECASE)
_COUNT = re.compile(r"\W*\d(?!\d?[.)]\s)|.*[:：(（]\s*\d")
"""A number that counts: in front, though not that of a list entry, or behind a colon or bracket."""
_ARTICLE = re.compile(r"\b(?:the|der|den|le|il|el)\s")
_LETTERS = re.compile(r"\b[AaАа]\s?[-−–](?=\W).{0,8}\b[AaАа]\s?\+")
_PARTS = re.compile(r"\s+[|•·]\s+")

_QUESTION = Kind.GLUE | Kind.OBJECT | Kind.CONTENT | Kind.HELPFUL | Kind.YES_NO
_COUNTS = Kind.GLUE | Kind.OBJECT | Kind.COUNTED | Kind.TIMES
_COUNTS_AT_EDGE = _COUNTS | Kind.COUNTED_AT_EDGE
_READS = Kind.GLUE | Kind.READING | Kind.READING_TIME | Kind.PERIOD
_CHANGES = Kind.GLUE | Kind.UPDATED | Kind.PERIOD | Kind.AGO
_FILE = Kind.GLUE | Kind.UNIT | Kind.FORMAT | Kind.ACTION | Kind.OBJECT
_LETTER_SIZE = Kind.GLUE | Kind.SIZE
_REMARKS = Kind.GLUE | Kind.ACCOUNT | Kind.REMARK | Kind.WRITE
_OFFER = Kind.GLUE | Kind.ACTION | Kind.OBJECT | Kind.NETWORK | Kind.FORMAT


def without_controls(layout: Layout, positions: Sequence[int], sense: DateSense) -> list[int]:
    """Return the positions of a text's pieces that are no furniture; headings and rows of tables all stay."""
    firm = layout.rows() | {at for at in positions if layout.pieces[at].block.heading}
    texts = {at: layout.pieces[at].block.text for at in positions}
    kept = [at for at in positions if at in firm or not is_control(texts[at])]
    edges: set[int] = set()
    for nearest_first in (kept, kept[::-1]):
        for at in nearest_first[:_MOST_AT_EDGE]:
            if at not in firm and is_control_at_edge(texts[at], sense):
                edges.add(at)
            elif layout.prose[at]:
                break
    return [at for at in kept if at not in edges]


def is_control(text: str) -> bool:
    """Tell whether a line is furniture and nothing else, wherever it stands."""
    return len(text) <= _LONGEST_NOTE and (_is_line(text) or _is_note(text))


def is_control_at_edge(text: str, sense: DateSense) -> bool:
    """Tell whether a line is furniture where it stands before or after a text that might say it, too."""
    if len(text) > _LONGEST:
        return False
    parts = _PARTS.split(text)
    mixed = len(parts) > 1 and not is_sentence(text) and any(map(_is_line, parts))
    return mixed or _is_edge_line(text, sense)


def _is_note(text: str) -> bool:
    line = folded(text)
    return any(name in line for name in _COOKIE) and bool(COOKIES.fullmatch(line))


@dataclass(frozen=True, slots=True)
class _Line:
    """What the words of a line are."""

    kinds: tuple[Kind, ...]

    def is_all(self, allowed: Kind) -> bool:
        """Whether each word is one of these."""
        return all(kind & allowed for kind in self.kinds)

    def count(self, wanted: Kind) -> int:
        """How many words are one of these."""
        return sum(bool(kind & wanted) for kind in self.kinds)

    def has(self, *wanted: Kind) -> bool:
        """Whether there is a word of each of these."""
        return all(self.count(kind) for kind in wanted)


def _read(line: str) -> _Line:
    return _Line(tuple(map(kinds, islice(_WORD.findall(line), _MOST_WORDS + 1))))


def _is_edge_line(text: str, sense: DateSense) -> bool:
    line = folded(text)
    today = TODAY.fullmatch(line)
    if (
        today
        and any(character.isdigit() for character in line)
        and is_date_line(_ARTICLE.sub("", today["rest"]), sense)
    ):
        return True
    if _CLOCK.fullmatch(text) or LISTEN.fullmatch(line) or CAPTCHA.fullmatch(line):
        return True
    if is_sentence(text):
        return False
    found = _read(line)
    if _COUNT.match(text) and found.is_all(_COUNTS_AT_EDGE) and found.has(Kind.COUNTED_AT_EDGE):
        return True
    return any(kind.fullmatch(line) for kind in (TAGS, CRUMBS, WEATHER, RATES))


def _is_line(text: str) -> bool:
    """Tell whether all words of a line are those of one kind of control."""
    if len(text) > _LONGEST:
        return False
    line = folded(text)
    if PHRASE.fullmatch(line) and not (is_sentence(text) and text.endswith((".", "。"))):
        return True
    found = _read(line)
    if not 0 < len(found.kinds) <= _MOST_WORDS or not all(found.kinds):
        return False
    if found.is_all(_QUESTION) and found.has(Kind.HELPFUL):
        return found.has(Kind.YES_NO) or (found.has(Kind.OBJECT) and text.rstrip().endswith(("?", "؟")))
    told = _counts(found, text) or _offers(found)
    return told and (found.has(Kind.NETWORK) or not is_sentence(text))


def _counts(found: _Line, text: str) -> bool:
    """Tell whether a line measures the page: views, minutes to read, size of a file or of letters."""
    if _LETTERS.search(text) and found.is_all(_LETTER_SIZE):
        return True
    if not any(map(str.isdigit, text)):
        return False
    return (
        (
            found.is_all(_COUNTS)
            and found.has(Kind.COUNTED)
            and (found.has(Kind.TIMES) or bool(_COUNT.match(text)))
        )
        or (found.is_all(_QUESTION) and found.has(Kind.HELPFUL) and bool(_COUNT.match(text)))
        or (found.is_all(_READS) and found.has(Kind.READING, Kind.PERIOD))
        or (found.is_all(_CHANGES) and found.has(Kind.AGO, Kind.PERIOD))
        or (found.is_all(_FILE) and found.has(Kind.UNIT, Kind.FORMAT))
    )


def _offers(found: _Line) -> bool:
    """Tell whether a line offers to do something with the page, or to sign in."""
    if found.is_all(_REMARKS) and found.has(Kind.REMARK) and found.count(Kind.ACCOUNT | Kind.WRITE):
        return True
    if not found.is_all(_OFFER):
        return False
    networks, actions = found.count(Kind.NETWORK), found.count(Kind.ACTION)
    return (
        networks > 1
        or actions > 1
        or (actions == 1 and bool(networks or found.count(Kind.OBJECT | Kind.FORMAT)))
    )
