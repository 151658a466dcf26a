"""The Bot API's HTML, read as strictly as Telegram reads it."""

import re
from dataclasses import dataclass, replace
from html import unescape
from urllib.parse import urlsplit

_TAGS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "code": "code",
    "pre": "pre",
    "a": "text_link",
    "blockquote": "blockquote",
    "tg-spoiler": "spoiler",
}
_LONE = {"blockquote", "text_link"}
"""What cannot stand within itself."""
_CLOSED = {"code", "pre"}
"""What nothing can stand within."""
_TOKEN = re.compile(r"<(?P<close>/?)(?P<tag>[^\s<>]*)(?P<rest>[^<>]*)(?P<end>>?)|[^<]+")
_ATTRIBUTE = re.compile(r'\s+([a-z-]+)(?:="([^"]*)")?')
_REFERENCE = re.compile(r"&(?:lt|gt|amp|quot|#\d+|#x[0-9a-fA-F]+);")


class BadMarkupError(ValueError):
    """What Telegram answers to such HTML, after "can't parse entities: "."""


@dataclass(frozen=True, slots=True)
class Entity:
    """A stretch of the visible text, in UTF-16 units."""

    type: str
    offset: int
    length: int
    url: str | None = None

    def json(self) -> dict[str, object]:
        shown = {"type": self.type, "offset": self.offset, "length": self.length}
        return shown | ({"url": self.url} if self.url else {})


def utf16(text: str) -> int:
    """Count UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2


def parse(html: str) -> tuple[str, tuple[Entity, ...]]:
    """Return visible text and entities; raises BadMarkupError."""
    text = ""
    open_tags: list[tuple[str, Entity]] = []
    entities: list[Entity] = []
    for token in _TOKEN.finditer(html):
        at = len(html[: token.start()].encode())
        if token["tag"] is None:
            text += _REFERENCE.sub(lambda reference: unescape(reference[0]), token[0])
            continue
        tag = token["tag"].lower()
        if not token["close"] and tag not in _TAGS:
            raise BadMarkupError(f'Unsupported start tag "{tag}" at byte offset {at}')
        if not token["end"]:
            raise BadMarkupError(f"Unclosed {'end' if token['close'] else 'start'} tag at byte offset {at}")
        if not token["close"]:
            open_tags.append((tag, _opened(tag, token["rest"], at, utf16(text), open_tags)))
            continue
        entity = _closed(tag, at, open_tags)
        length = utf16(text) - entity.offset
        if length and (entity.type != "text_link" or _is_address(entity.url)):
            entities.append(replace(entity, length=length))
    if open_tags:
        raise BadMarkupError(f'Can\'t find end tag corresponding to start tag "{open_tags[-1][0]}"')
    return _trimmed(text, sorted(entities, key=lambda entity: (entity.offset, -entity.length)))


def _opened(tag: str, rest: str, at: int, offset: int, around: list[tuple[str, Entity]]) -> Entity:
    kind = _TAGS[tag]
    outer = {entity.type for _, entity in around}
    if outer & _CLOSED or (kind in _LONE and kind in outer):
        raise BadMarkupError(f'Tag "{tag}" can\'t be nested here at byte offset {at}')
    attributes = {name: unescape(value) for name, value in _ATTRIBUTE.findall(rest)}
    return Entity(kind, offset, 0, attributes.get("href") if kind == "text_link" else None)


def _closed(tag: str, at: int, open_tags: list[tuple[str, Entity]]) -> Entity:
    if not open_tags:
        raise BadMarkupError(f"Unexpected end tag at byte offset {at}")
    opened, entity = open_tags.pop()
    if opened != tag:
        raise BadMarkupError(
            f'Unmatched end tag at byte offset {at}, expected "</{opened}>", found "</{tag}>"'
        )
    return entity


def _is_address(url: str | None) -> bool:
    parts = urlsplit(url or "")
    return parts.scheme in {"http", "https", "tg", "mailto"} and bool(parts.netloc or parts.path)


def _trimmed(text: str, entities: list[Entity]) -> tuple[str, tuple[Entity, ...]]:
    """Take white space off both ends, as Telegram does."""
    lead = utf16(text) - utf16(text.lstrip())
    text = text.strip()
    kept = []
    for entity in entities:
        start = max(entity.offset - lead, 0)
        end = min(entity.offset + entity.length - lead, utf16(text))
        if end > start:
            kept.append(replace(entity, offset=start, length=end - start))
    return text, tuple(kept)
