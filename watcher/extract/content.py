"""A statement in a content API's answer: gov.uk, WordPress, or any JSON with the text in one of its keys."""

import json
import re
from collections import deque
from collections.abc import Iterator, Mapping
from datetime import datetime, timezone
from html import unescape

from watcher.errors import ParseError
from watcher.extract.fragment import read_fragment
from watcher.extract.plain import read_plain
from watcher.extract.speaker import find_speaker
from watcher.model.published import Published
from watcher.model.reason import Reason
from watcher.model.source import Source
from watcher.model.statement import Block, Statement
from watcher.text.dates import parse_date
from watcher.text.language import guess
from watcher.text.normal import one_line

_BODY = (
    *(
        "body",
        "bodyHtml",
        "body_html",
        "htmlContent",
        "html",
        "content",
        "contentHtml",
        "articleBody",
        "fullText",
    ),
    *("full_text", "text", "description", "summary"),
)
_TITLE = ("title", "headline", "name", "subject", "heading")
_PUBLISHED = (
    *("first_published_at", "datePublished", "published_at", "publishedAt", "publish_date", "publishDate"),
    *(
        "publicationDate",
        "publication_date",
        "published",
        "first_public_at",
        "pubDate",
        "pub_date",
        "date_gmt",
    ),
    *("date", "releaseDate", "created_at", "createdAt", "created", "public_updated_at", "updated_at"),
)
_SPEAKER = ("speaker", "speaker_without_profile", "speakers", "spokesperson")
_LANGUAGE = ("locale", "language", "lang", "inLanguage")
_MARKUP = re.compile(r"<(?:p|div|br|h\d|ul|ol|li|strong|em|a|span)\b", re.IGNORECASE)
_DEEPEST = 12
_MOST_VALUES = 50_000


def read_content(text: str, url: str, source: Source, now: datetime) -> Statement:
    """Read a statement from JSON; raises ParseError (broken-markup, no-text)."""
    try:
        answer: object = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ParseError(f"{url} is no JSON: {error}", reason=Reason.BROKEN_MARKUP) from error
    return read_answer(answer, url, source, now)


def read_answer(answer: object, url: str, source: Source, now: datetime) -> Statement:
    """Read a statement from what JSON holds; raises ParseError (no-text)."""
    found = max(_bodies(answer), key=lambda each: len(each[0]), default=None)
    if found is None:
        raise ParseError(f"{url} is JSON without a text in any of {', '.join(_BODY)}", reason=Reason.NO_TEXT)
    body, around = found
    blocks = read_fragment(body) if _MARKUP.search(body) else read_plain(body)
    title = one_line(unescape(_first(around, _TITLE) or ""))
    words = "\n".join(block.text for block in blocks)
    language = guess(words, _first(around, _LANGUAGE) or source.language)
    return Statement(
        url=url,
        title=title,
        published=_published(around, language, source.timezone, now),
        language=language,
        speaker=_first(around, _SPEAKER) or find_speaker(title),
        blocks=_without_title(blocks, title),
    )


def _bodies(answer: object) -> Iterator[tuple[str, list[Mapping[str, object]]]]:
    """Yield every text under a telling key, with the objects around it, the innermost first.

    A list of several objects that each have a title is a listing, not a statement: it is not entered.
    """
    queue: deque[tuple[object, list[Mapping[str, object]]]] = deque([(answer, [])])
    for _ in range(_MOST_VALUES):
        if not queue:
            return
        value, around = queue.popleft()
        if isinstance(value, dict) and len(around) < _DEEPEST:
            within = [value, *around]
            for key in _BODY:
                body = _joined(value.get(key))
                if body:
                    yield body, within
            queue.extend((each, within) for each in value.values())
        elif isinstance(value, list) and not _is_listing(value):
            queue.extend((each, around) for each in value)


def _joined(value: object) -> str:
    """Return the text of a key: itself, its ``rendered`` form, or its HTML parts one after another."""
    if isinstance(value, str):
        return value
    if isinstance(value, dict):
        return value["rendered"] if isinstance(value.get("rendered"), str) else ""
    if isinstance(value, list):
        parts = [each for each in value if isinstance(each, dict) and isinstance(each.get("content"), str)]
        html = next((str(each["content"]) for each in parts if each.get("content_type") == "text/html"), "")
        return html or "\n\n".join(str(each["content"]) for each in parts)
    return ""


def _is_listing(value: list[object]) -> bool:
    titled = [each for each in value if isinstance(each, dict) and any(key in each for key in _TITLE)]
    return len(titled) > 1


def _first(around: list[Mapping[str, object]], keys: tuple[str, ...]) -> str | None:
    """Return the first of these keys that holds a name or a text, in the object or in those around it."""
    for each in around:
        links = each.get("links")
        for holder in (each, links if isinstance(links, dict) else {}):
            for key in keys:
                text = _named(holder.get(key))
                if text:
                    return text
    return None


def _named(value: object) -> str:
    if isinstance(value, list) and value:
        value = value[0]
    if isinstance(value, dict):
        value = value.get("title") or value.get("name") or value.get("rendered")
    return value if isinstance(value, str) else ""


def _published(
    around: list[Mapping[str, object]], language: str | None, timezone: str, now: datetime
) -> Published | None:
    if both := _local_and_utc(around):
        return both
    for key in _PUBLISHED:
        text = _first(around, (key,))
        if text:
            found = _iso(text) or parse_date(text, language=language, timezone=timezone, now=now)
            if found:
                return found
    return None


def _local_and_utc(around: list[Mapping[str, object]]) -> Published | None:
    """Read WordPress's pair of the same moment in the site's zone and in UTC, neither of which says so."""
    try:
        local, utc = (datetime.fromisoformat(_first(around, (key,)) or "") for key in ("date", "date_gmt"))
        return Published.moment(local.replace(tzinfo=timezone(local - utc)))
    except (ValueError, TypeError):
        return None


def _iso(text: str) -> Published | None:
    """Read what an API writes: ISO 8601 of any year, a moment only where it names its offset."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return Published.moment(moment) if moment.tzinfo and "T" in text else None


def _without_title(blocks: tuple[Block, ...], title: str) -> tuple[Block, ...]:
    return blocks[1:] if len(blocks) > 1 and blocks[0].heading and blocks[0].text == title else blocks
