"""JSON as servers send it, with the guards some put before it."""

import json
import re
from typing import TypeAlias

from watcher.errors import ParseError
from watcher.model.page import Page
from watcher.model.reason import Reason
from watcher.text.charset import decode

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | bool | None"

_GUARD = re.compile(
    r"\s*(?:\)\]\}',?|while\s*\(1\);|for\s*\(;;\);|/\*\*/)?\s*(?:[\w$.]{1,60}\s*\(\s*(?=[\[{]))?"
)
_OPENING = re.compile(r"[\[{]\s*(?:[\[{\"\]}]|-?\d|true|false|null|$)")
_DEEPEST = 200


def looks_like_json(head: str) -> bool:
    """Tell whether a text begins like a JSON document, perhaps behind a guard or a JSONP call."""
    guard = _GUARD.match(head)
    return _OPENING.match(head, guard.end() if guard else 0) is not None


def read_json(page: Page) -> Json:
    """Read the page's JSON document; raises ParseError WRONG_TYPE or BROKEN_MARKUP."""
    text = decode(page.body, page.headers.get("content-type", ""))
    if not looks_like_json(text[:4096]):
        raise ParseError(
            f"{page.final_url} is no JSON; it begins with {text.strip()[:40]!r}", reason=Reason.WRONG_TYPE
        )
    guard = _GUARD.match(text)
    try:
        document, _ = json.JSONDecoder().raw_decode(text, guard.end() if guard else 0)
    except (ValueError, RecursionError) as error:
        raise ParseError(f"{page.final_url} is broken JSON: {error}", reason=Reason.BROKEN_MARKUP) from error
    if not isinstance(document, dict | list):
        raise ParseError(f"{page.final_url} holds no JSON object or array", reason=Reason.WRONG_TYPE)
    return document
