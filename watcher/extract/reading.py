"""From a stored page, or from an item that carries its text, to a statement."""

import re

from watcher.extract.content import read_content
from watcher.extract.embedded import read_hidden
from watcher.extract.fragment import read_fragment
from watcher.extract.pdf import read_pdf
from watcher.extract.plain import read_plain, read_text
from watcher.extract.quality import bound, require
from watcher.extract.speaker import find_speaker
from watcher.extract.webpage import read_webpage
from watcher.model.item import Item
from watcher.model.page import Page
from watcher.model.source import Source
from watcher.model.statement import Statement
from watcher.text.charset import decode
from watcher.text.language import guess

_PDF = re.compile(rb"\s{0,1024}%PDF-")
_MARKUP = re.compile(r"<(?:!doctype|[a-z][a-z0-9]*[\s/>]|!--)", re.IGNORECASE)
_JSON = re.compile(r"\s*[{\[]")


def read_page(page: Page, source: Source) -> Statement:
    """Read the statement that a page holds, whatever its format: HTML, PDF, JSON, plain text, Markdown.

    The bytes decide, the declared type only where they do not. Raises ParseError: no-text, soft-not-found,
    selector-rot, broken-markup, too-large.
    """
    statement = _read(page, source)
    require(page.final_url, statement.title, statement.blocks)
    return statement


def read_item(item: Item, source: Source) -> Statement:
    """Read the statement that a listing carries in full; raises ParseError (no-text)."""
    content = item.content or ""
    blocks = read_fragment(content) if _MARKUP.search(content) else read_plain(content)
    require(item.url, item.title, blocks)
    return Statement(
        url=item.url,
        title=item.title or blocks[0].text,
        published=item.published,
        language=guess("\n".join(block.text for block in blocks), source.language),
        speaker=find_speaker(item.title),
        blocks=blocks,
    )


def _read(page: Page, source: Source) -> Statement:
    if _PDF.match(page.body) or page.content_type == "application/pdf":
        return read_pdf(page.body, page.final_url, source, page.fetched_at)
    text = decode(page.body, page.headers.get("content-type", ""))
    is_json = page.content_type.endswith("json") or not _MARKUP.search(text[:1000])
    if is_json and _JSON.match(text):
        return read_content(text, page.final_url, source, page.fetched_at)
    is_markup = page.content_type not in {"text/plain", "text/markdown"} or _MARKUP.match(text.lstrip())
    if is_markup and _MARKUP.search(text):
        shown = read_webpage(text, page.final_url, source, page.fetched_at)
        return read_hidden(text, shown, source, page.fetched_at)
    bound(page.final_url, pieces=text.count("\n"), characters=len(text))
    return read_text(text, page.final_url, source, page.fetched_at)
