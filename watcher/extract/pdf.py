"""A statement in a PDF file: its lines without running heads and page numbers, joined to paragraphs."""

import re
from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from watcher.extract.cover import read_cover
from watcher.extract.pdfpages import PdfText, read_pages
from watcher.extract.published import date_in_text, date_order
from watcher.extract.speaker import find_speaker
from watcher.model.source import Source
from watcher.model.statement import Block, Statement
from watcher.text.dates import DateSense
from watcher.text.language import guess
from watcher.text.lines import paragraphs
from watcher.text.normal import one_line

_PAGE_NUMBER = re.compile(
    r"[\s\W]*(?:page|seite|стр\.?|p\.)?\s*\d{1,4}(?:\s*(?:/|of|von|из|sur|de)\s*\d{1,4})?[\s\W]*",
    re.IGNORECASE,
)
_EDGE_LINES = 2  # lines at a page's top or bottom that may be running heads
_RUNNING_SHARE = 0.5


def read_pdf(body: bytes, url: str, source: Source, now: datetime) -> Statement:
    """Read a statement from a PDF's text layer; raises ParseError (broken-markup, too-large, no-text)."""
    found = read_pages(body, url)
    declared = one_line(found.title)
    texts = paragraphs(_running_text(found.pages))
    words = "\n".join(texts)
    language = guess(words, source.language)
    sense = DateSense(
        language=language, timezone=source.timezone, now=now, order=date_order(url, words, language)
    )
    title, start = read_cover(texts, declared, sense)
    published = date_in_text(texts[:start][-3:], title, "", sense) if start else None
    return Statement(
        url=url,
        title=title,
        published=published or date_in_text(texts[start:], title, url, sense),
        language=language,
        speaker=find_speaker(title),
        blocks=(*(Block(text=one_line(text)) for text in texts[start:] if one_line(text)), *_rest(found)),
    )


def _rest(found: PdfText) -> tuple[Block, ...]:
    """Return a note of ours where the file goes on behind what is read: silence would pass for its end."""
    read = len(found.pages)
    return (Block(text=f"[Read as far as page {read} of {found.length}.]"),) if read < found.length else ()


def _running_text(pages: Sequence[list[str]]) -> list[str]:
    """Return the lines of all pages without page numbers and without heads and feet that recur."""
    edges = Counter(key for lines in pages for key in {_key(line) for line in _edge(lines)})
    recurring = {key for key, count in edges.items() if count > max(2, _RUNNING_SHARE * len(pages))}
    kept: list[str] = []
    for lines in pages:
        at_edge = {id(line) for line in _edge(lines)}
        if kept and not _runs_over(kept[-1], lines):
            kept.append("")
        for line in lines:
            is_edge = id(line) in at_edge
            if is_edge and (_PAGE_NUMBER.fullmatch(line) or _key(line) in recurring):
                continue
            kept.append(line)
    return kept


def _runs_over(last: str, lines: list[str]) -> bool:
    """Tell whether a sentence runs across a page's end."""
    following = next(
        (line.strip() for line in lines if line.strip() and not _PAGE_NUMBER.fullmatch(line)), ""
    )
    return following[:1].islower() and not last.rstrip().endswith((".", "!", "?", ":"))


def _edge(lines: list[str]) -> list[str]:
    filled = [line for line in lines if line.strip()]
    return [*filled[:_EDGE_LINES], *filled[-_EDGE_LINES:]]


def _key(line: str) -> str:
    return re.sub(r"[\d\s]+", "", line)
