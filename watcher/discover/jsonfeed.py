"""JSON Feed, versions 1 and 1.1 (https://www.jsonfeed.org/version/1.1/)."""

from watcher.discover.jsontext import Json, read_json
from watcher.discover.listing import listed
from watcher.discover.plaintext import first_line, plain_title
from watcher.errors import ParseError
from watcher.model.item import Discovery, Item
from watcher.model.page import Page
from watcher.model.reason import Reason
from watcher.model.source import Source
from watcher.text.dates import parse_date
from watcher.text.urls import absolute


def discover_json_feed(page: Page, source: Source) -> Discovery:
    """Find the items of a JSON Feed; raises ParseError WRONG_TYPE where the document is none."""
    document = read_json(page)
    entries = document.get("items") if isinstance(document, dict) else None
    if not isinstance(document, dict) or "version" not in document or not isinstance(entries, list):
        raise ParseError(
            f"{page.final_url} is JSON but no JSON Feed; set kind: json", reason=Reason.WRONG_TYPE
        )
    items = [item for entry in entries if isinstance(entry, dict) and (item := _item(entry, page, source))]
    following = _text(document, "next_url")
    return listed(
        items,
        page=page,
        method="feed (JSON Feed)",
        next_url=absolute(page.final_url, following) if following else None,
    )


def _item(entry: dict[str, Json], page: Page, source: Source) -> Item | None:
    guid = _text(entry, "id")
    url = absolute(page.final_url, _text(entry, "url") or _text(entry, "external_url") or guid)
    if url is None or not (_text(entry, "url") or _text(entry, "external_url") or "://" in guid):
        return None
    content = _text(entry, "content_html") or _text(entry, "content_text")
    written = _text(entry, "date_published") or _text(entry, "date_modified")
    return Item(
        url=url,
        title=plain_title(_text(entry, "title")) or first_line(plain_title(content)),
        published=parse_date(
            written, language=source.language, timezone=source.timezone, now=page.fetched_at
        ),
        guid=guid or None,
        content=content or None,
    )


def _text(entry: dict[str, Json], key: str) -> str:
    value = entry.get(key)
    return str(value) if isinstance(value, str | int | float) and not isinstance(value, bool) else ""
