"""Statements and pages for tests, built from mark-up."""

from datetime import UTC, datetime

from watcher.model.page import Page
from watcher.model.source import Source, SourceId, StatementSpec
from watcher.model.statement import Statement
from watcher.text.markup import blocks
from watcher.text.tree import parse

FETCHED_AT = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
URL = "https://press.example/statements/one"


def statement(html: str, *, title: str = "", speaker: str | None = None) -> Statement:
    """Build a statement whose blocks are those of the mark-up."""
    body = parse(html).body
    return Statement(
        url=URL,
        title=title,
        published=None,
        language=None,
        speaker=speaker,
        blocks=blocks(body) if body else (),
    )


def page(body: str | bytes, *, content_type: str = "text/html; charset=utf-8", url: str = URL) -> Page:
    """Build a page as fetched."""
    raw = body if isinstance(body, bytes) else body.encode()
    return Page(
        url=url, final_url=url, headers={"content-type": content_type}, body=raw, fetched_at=FETCHED_AT
    )


def source(**spec: object) -> Source:
    """Build a source with these statement selectors."""
    selectors = StatementSpec(**spec)  # type: ignore[arg-type]  # the fields of StatementSpec
    return Source(id=SourceId("press"), name="Press", url="https://press.example/", statement=selectors)
