"""Plain text and Markdown: paragraphs from lines, headings and emphasis from the signs around them."""

import re
from collections.abc import Iterator
from datetime import datetime
from itertools import dropwhile

from watcher.extract.datelines import is_date_line
from watcher.extract.published import date_in_text, date_order
from watcher.extract.speaker import find_speaker
from watcher.model.source import Source
from watcher.model.statement import Block, Statement
from watcher.text.dates import DateSense, parse_date
from watcher.text.language import guess
from watcher.text.lines import paragraphs
from watcher.text.normal import one_line

_FRONT_MATTER = re.compile(r"\A---[ \t]*\n(?P<fields>.*?)\n(?:---|\.\.\.)[ \t]*\n", re.DOTALL)
_FIELD = re.compile(r"^(?P<key>\w+)\s*:\s*['\"]?(?P<value>.*?)['\"]?\s*$", re.MULTILINE)
_HEADING = re.compile(r"(?P<level>#{1,6})\s+(?P<text>.+?)\s*#*")
_IMAGE = re.compile(r"!\[[^\]]{0,300}\]\([^)]{0,2000}\)")
_LINK = re.compile(r"\[([^\]]{0,500})\]\((?:[^()\s]|\([^)]{0,200}\)){0,2000}(?:\s+\"[^\"]{0,200}\")?\)")
_STRONG = re.compile(r"^(?:\*\*|__)(?P<strong>.{1,200}?)(?:\*\*|__)")
_EMPHASIS = re.compile(r"(?<!\w)(\*\*|__|\*|_)(?=\S)(.{1,500}?)(?<=\S)\1(?!\w)")
_ITEM = re.compile(r"^(?:[-*+•]|:)\s+")
_QUOTE = re.compile(r"^>\s?")
_RULE = re.compile(r"[-=*_\s|:+]{3,}")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+\-.!|>~])")
_PUBLISHED = ("published_time", "published", "date")


def read_plain(text: str) -> tuple[Block, ...]:
    """Cut plain or Markdown text into blocks."""
    return tuple(_blocks(_FRONT_MATTER.sub("", text)))


def read_text(text: str, url: str, source: Source, now: datetime) -> Statement:
    """Read a statement from a plain or Markdown page; its title is a front matter's, or its first line."""
    text = text.replace("\r\n", "\n")
    front = _FRONT_MATTER.match(text)
    fields = {found["key"]: found["value"] for found in _FIELD.finditer(front["fields"])} if front else {}
    blocks = read_plain(text)
    title = one_line(fields.get("title", ""))
    if not title and blocks:
        title, blocks = blocks[0].text, blocks[1:]
    language = guess("\n".join(block.text for block in blocks), source.language)
    sense = DateSense(
        language=language, timezone=source.timezone, now=now, order=date_order(url, text, language)
    )
    dates = (
        parse_date(fields.get(key, ""), language=language, timezone=source.timezone, now=now)
        for key in _PUBLISHED
    )
    published = next(filter(None, dates), None)
    return Statement(
        url=url,
        title=title,
        published=published or date_in_text([each.text for each in blocks], title, url, sense),
        language=language,
        speaker=find_speaker(title),
        blocks=tuple(dropwhile(lambda each: is_date_line(each.text, sense), blocks)),
    )


def _blocks(text: str) -> Iterator[Block]:
    for paragraph in paragraphs(text.splitlines()):
        heading = _HEADING.fullmatch(paragraph)
        line = heading["text"] if heading else paragraph
        quote = bool(_QUOTE.match(line))
        line = _ITEM.sub("", _QUOTE.sub("", _LINK.sub(r"\1", _IMAGE.sub("", line))), count=1).strip()
        if not line or _RULE.fullmatch(line):
            continue
        strong = _STRONG.match(line)
        plain = one_line(_ESCAPE.sub(r"\1", _EMPHASIS.sub(r"\2", _EMPHASIS.sub(r"\2", line))))
        if plain:
            yield Block(
                text=plain,
                strong=one_line(strong["strong"]) if strong else "",
                heading=heading is not None,
                quote=quote,
            )
