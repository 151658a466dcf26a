"""The lines above the text of a document without mark-up: which are its title, where the text begins."""

import re
from collections.abc import Sequence

from watcher.extract.datelines import is_date_line, is_dateline
from watcher.extract.phrases import BYLINE, METADATA, OPENING, folded
from watcher.extract.title import INSTITUTION
from watcher.text.dates import DateSense
from watcher.text.normal import one_line, searchable

_MADE_BY = re.compile(r"microsoft word|untitled|\.(?:docx?|pdf|rtf|odt|indd)\b|^document\d*$", re.IGNORECASE)
_CONTACT = re.compile(r"@|\bwww\.|https?:|\b(?:tel|phone|fax|тел)\b", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?。！？؟][\"'”’»)\]]*$")
_MOST_LINES = 40
_LONG = 120  # characters: a sentence even where its end is on the next page
_SENTENCE = 50
_CAPITALS = 12
_TITLE_LINES = 3
_ADDED = 60  # characters beside its words in the line that shows a title


def read_cover(texts: Sequence[str], declared: str, sense: DateSense) -> tuple[str, int]:
    """Return the title and how many paragraphs stand before the text; ``declared`` is the file's."""
    head = [one_line(text) for text in texts[: _head(texts)]]
    if declared and not _MADE_BY.search(declared):
        title, end = declared, _end_of(declared, texts)
    else:
        title, end = _title(head, sense)
    if not title and len(texts) > 1:
        title, end = one_line(texts[0]), 1
    above = [at + 1 for at, line in enumerate(head) if line.isupper() or _is_label(line, sense)]
    return title, max([end, *above])


def _head(texts: Sequence[str]) -> int:
    """Count the paragraphs above the first sentence or form of address; 0 where neither is near."""
    for at, text in enumerate(texts[:_MOST_LINES]):
        line = text.strip()
        is_sentence = len(line) >= _LONG or (len(line) >= _SENTENCE and _SENTENCE_END.search(line))
        if not line.isupper() and (is_sentence or (at and line.endswith(","))):
            return at
    return 0


def _end_of(declared: str, texts: Sequence[str]) -> int:
    """Return where the lines that show a declared title end; a sentence with its words shows none."""
    wanted, most = searchable(declared), 2 * len(declared) + _ADDED
    lines = enumerate(texts[:_MOST_LINES])
    return max((at + 1 for at, text in lines if len(text) <= most and wanted in searchable(text)), default=0)


def _title(head: Sequence[str], sense: DateSense) -> tuple[str, int]:
    """Return the longest line in capitals, else the last lines that are no date, label or letterhead."""
    plain = [at for at, line in enumerate(head) if not (_is_label(line, sense) or _CONTACT.search(line))]
    capitals = [at for at in plain if head[at].isupper() and len(head[at]) >= _CAPITALS]
    if capitals:
        at = max(capitals, key=lambda each: len(head[each]))
        return head[at], at + 1
    telling = [at for at in plain if not INSTITUTION.fullmatch(head[at])]
    if not telling:
        return "", 0
    first = last = telling[-1]
    while first - 1 in telling and last - first + 1 < _TITLE_LINES:
        first -= 1
    return " ".join(head[first : last + 1]), last + 1


def _is_label(line: str, sense: DateSense) -> bool:
    """Tell whether a line is a date, with a place or without, or says what kind of document this is."""
    plain = folded(line)
    labels = any(kind.fullmatch(plain) for kind in (OPENING, METADATA, BYLINE))
    return labels or is_date_line(line, sense) or is_dateline(line, sense)
