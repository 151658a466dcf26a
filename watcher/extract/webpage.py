"""A statement on a web page, with the maintainer's selectors or without."""

from dataclasses import replace
from datetime import datetime

from selectolax.lexbor import LexborHTMLParser

from watcher.errors import ParseError
from watcher.extract.alternates import find_alternates
from watcher.extract.body import find_body
from watcher.extract.controls import without_controls
from watcher.extract.edges import trim, undated
from watcher.extract.layout import Layout
from watcher.extract.noise import take_out_asides, take_out_noise
from watcher.extract.published import date_in_text, date_order, find_published
from watcher.extract.quality import bound
from watcher.extract.selectors import Selected
from watcher.extract.speaker import find_speaker
from watcher.extract.title import Title, find_title
from watcher.model.published import Published
from watcher.model.reason import Reason
from watcher.model.source import Source
from watcher.model.statement import Statement
from watcher.text.dates import DateRole, DateSense
from watcher.text.language import guess
from watcher.text.tree import parse


def read_webpage(html: str, url: str, source: Source, now: datetime) -> Statement:
    """Read a statement from HTML; ``now`` is when the page was fetched.

    Raises ParseError: selector-rot for a body selector that finds nothing, broken-markup, no-text,
    too-large.
    """
    bound(url, tags=html.count("<"))
    tree = parse(html)
    if tree.body is None:
        raise ParseError(f"{url} holds no mark-up", reason=Reason.NO_TEXT)
    layout = Layout(tree.body)
    bound(url, pieces=len(layout.pieces), characters=layout.of(tree.body).text)
    selected = Selected(tree, source, url)
    title = find_title(tree, layout)
    selected.take_out(layout)
    positions = selected.body(layout)
    at = title.end - 1 if title.is_shown else None
    take_out_noise(layout, at)
    take_out_asides(layout)
    declared = _declared_language(tree) or source.language
    language = guess(_words(layout), declared)
    order = date_order(url, _words(layout), language)
    sense = DateSense(language=language, timezone=source.timezone, now=now, order=order)
    if positions is None:
        body = find_body(tree, layout, at)
        plain = replace(body, positions=without_controls(layout, body.positions, sense))
        positions = trim(layout, plain, title, sense)
    blocks = undated([layout.pieces[each].block for each in positions], sense)
    text = selected.title() or title.text
    spoken = guess("\n".join(block.text for block in blocks), declared or language) or language
    return Statement(
        url=url,
        title=text,
        published=selected.published(language, now) or _published(tree, layout, title, positions, sense, url),
        language=spoken,
        speaker=selected.speaker() or find_speaker(text),
        blocks=blocks,
        alternates=find_alternates(tree, url, spoken),
    )


def _published(
    tree: LexborHTMLParser, layout: Layout, title: Title, positions: list[int], sense: DateSense, url: str
) -> Published | None:
    """Return what the page says of its publication, else what its text does, else when it was updated."""
    told = find_published(tree, layout, title, positions, sense)
    if told and told[0] is not DateRole.UPDATED:
        return told[1]
    texts = [layout.pieces[at].block.text for at in positions]
    return date_in_text(texts, title.text, url, sense) or (told[1] if told else None)


def _words(layout: Layout) -> str:
    return "\n".join(layout.pieces[at].block.text for at in layout.kept(0, len(layout.pieces)))


def _declared_language(tree: LexborHTMLParser) -> str | None:
    html = tree.css_first("html")
    return html.attributes.get("lang") if html else None
