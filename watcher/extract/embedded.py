"""The statement of a page that draws its text with scripts: in its JSON-LD, or in the data sent with it."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from selectolax.lexbor import LexborHTMLParser, LexborNode

from watcher.errors import ParseError
from watcher.extract.content import read_answer
from watcher.extract.quality import doubt
from watcher.model.reason import Reason
from watcher.model.source import Source
from watcher.model.statement import Statement
from watcher.text.normal import searchable
from watcher.text.tree import parse

_SCRIPTS = 'script[type="application/ld+json"], script[type="application/json"]'
_FEW = 500  # characters of shown text: a cookie notice, "Loading"
_ELEMENTS = 30
"""A frame that scripts fill has hardly more elements than that."""


def read_hidden(html: str, shown: Statement, source: Source, now: datetime) -> Statement:
    """Return the statement in a page's scripts where the page ``shown`` holds next to nothing; else that one.

    The data must bear the page's title. Raises ParseError (no-text) for a page that only scripts can draw.
    """
    if len(shown.text) > _FEW:
        return shown
    tree = parse(html)
    found = [each for each in _statements(tree, shown.url, source, now) if _bears(each.title, shown.title)]
    best = max(found, key=lambda each: len(each.text), default=shown)
    if len(best.text) > 2 * len(shown.text):
        return replace(best, alternates=shown.alternates)
    if doubt(shown.title, shown.blocks) and _is_frame(tree):
        raise ParseError(
            f"{shown.url} draws its text with scripts: set render: true for its source, or watch its API",
            reason=Reason.NO_TEXT,
        )
    return shown


def _statements(tree: LexborHTMLParser, url: str, source: Source, now: datetime) -> Iterator[Statement]:
    for script in tree.css(_SCRIPTS):
        for answer in _answers(script):
            try:
                found = read_answer(answer, url, source, now)
            except ParseError:
                continue
            if not doubt(found.title, found.blocks):
                yield found


def _answers(script: LexborNode) -> Iterator[object]:
    """Yield what a script holds; of JSON-LD, which describes the site too, the objects with a text."""
    try:
        value = json.loads(script.text())
    except (ValueError, RecursionError):
        return
    if script.attributes.get("type") == "application/json":
        yield value
        return
    graph = value.get("@graph", value) if isinstance(value, dict) else value
    for each in graph if isinstance(graph, list) else [graph]:
        if isinstance(each, dict) and isinstance(each.get("articleBody"), str):
            yield each


def _bears(own: str, shown: str) -> bool:
    """Tell whether the data's title is that of the page, which may add the site's name."""
    return len(own) > 1 and searchable(own) in searchable(shown)


def _is_frame(tree: LexborHTMLParser) -> bool:
    return tree.css_first("script, noscript") is not None and len(tree.css("body *")) <= _ELEMENTS
