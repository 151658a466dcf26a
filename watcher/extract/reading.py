"""From a stored page, or from an item that carries its text, to a statement."""

import json
from io import BytesIO

from pypdf import PdfReader
from pypdf.errors import PdfReadError
from selectolax.lexbor import LexborHTMLParser

from watcher.errors import ParseError
from watcher.extract.webpage import read_webpage
from watcher.model.item import Item
from watcher.model.page import Page
from watcher.model.reason import Reason
from watcher.model.source import Source
from watcher.model.statement import Block, Statement
from watcher.text.charset import decode
from watcher.text.dates import parse_date
from watcher.text.language import guess
from watcher.text.lines import paragraphs
from watcher.text.markup import blocks


def read_page(page: Page, source: Source) -> Statement:
    """Read the statement that a page holds; raises ParseError (no-text, selector-rot, broken-markup)."""
    if page.body.startswith(b"%PDF"):
        return _read_pdf(page, source)
    text = decode(page.body, page.headers.get("content-type", ""))
    if text.lstrip().startswith("{"):
        return _read_json(page, source, text)
    if "<" not in text:
        return _statement(
            page.final_url, source, "", tuple(Block(text=t) for t in paragraphs(text.splitlines()))
        )
    statement = read_webpage(text, page.final_url, source, page.fetched_at)
    if not statement.blocks:
        raise ParseError(f"{page.final_url} holds no text that could be a statement", reason=Reason.NO_TEXT)
    return statement


def read_item(item: Item, source: Source) -> Statement:
    """Read the statement that a listing carries in full; raises ParseError (no-text)."""
    body = LexborHTMLParser(item.content or "").body
    found = blocks(body) if body else ()
    statement = _statement(item.url, source, item.title, found)
    return Statement(
        url=item.url,
        title=item.title,
        published=item.published,
        language=statement.language,
        speaker=None,
        blocks=found,
    )


def _read_pdf(page: Page, source: Source) -> Statement:
    try:
        reader = PdfReader(BytesIO(page.body))
        lines = [line for sheet in reader.pages for line in sheet.extract_text().splitlines()]
    except (PdfReadError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ParseError(f"{page.final_url} is a broken PDF: {error}", reason=Reason.BROKEN_MARKUP) from error
    found = tuple(Block(text=text) for text in paragraphs(lines))
    return _statement(page.final_url, source, found[0].text if found else "", found)


def _read_json(page: Page, source: Source, text: str) -> Statement:
    try:
        answer = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ParseError(f"{page.final_url} is broken JSON: {error}", reason=Reason.BROKEN_MARKUP) from error
    details = answer.get("details") if isinstance(answer, dict) else None
    html = details.get("body") if isinstance(details, dict) else None
    body = LexborHTMLParser(html if isinstance(html, str) else "").body
    statement = _statement(
        page.final_url, source, str(answer.get("title") or ""), blocks(body) if body else ()
    )
    return Statement(
        url=statement.url,
        title=statement.title,
        published=parse_date(
            str(answer.get("first_published_at") or ""),
            language=None,
            timezone=source.timezone,
            now=page.fetched_at,
        ),
        language=statement.language,
        speaker=None,
        blocks=statement.blocks,
    )


def _statement(
    url: str, source: Source, title: str, found: tuple[Block, ...], declared: str | None = None
) -> Statement:
    if not found:
        raise ParseError(f"{url} holds no text that could be a statement", reason=Reason.NO_TEXT)
    text = "\n".join(block.text for block in found)
    language = guess(text, declared or source.language)
    return Statement(url=url, title=title, published=None, language=language, speaker=None, blocks=found)
