"""Telling which field of JSON records is the link, which the title, which the date: by name and by value."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

Columns = Mapping[str, Sequence[str]]
"""Leaf path -> its text in each sampled record, empty where a record lacks it."""

_INDEX = re.compile(r"\[\d+\]")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_URL = re.compile(
    r"https?://\S+|/(?!/)[^\s<>]*|\.{1,2}/\S+|[\w-]+/[\w./%-]+(?:\?\S*)?|[\w-]+\.(?:s?html?|aspx?|php|pdf)\S*"
)
_DATED = re.compile(
    r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/. ]\w{1,12}[-/., ]+\d{2,4}|\w{3,12}\.? \d{1,2},? \d{4}"
    r"|/Date\(-?\d+|\d{10}(?:\d{3})?$|\d{8}$|\d{4}年"
)
_SHORTEST_TITLE = 3
_LONGEST_TITLE = 500
_MIN_SHARE = 0.5


def _link_share(texts: Sequence[str]) -> float:
    """Return how many records have an address here, and each its own."""
    addresses = [text for text in texts if _URL.fullmatch(text.strip())]
    return len(set(addresses)) / len(texts)


def _title_share(texts: Sequence[str]) -> float:
    """Return how many records have words here that could be a title, not counting repeats much."""
    titles = [
        text
        for text in texts
        if _SHORTEST_TITLE <= len(text) < _LONGEST_TITLE
        and any(map(str.isalpha, text))
        and not _is_address_or_date(text)
    ]
    return len(titles) / len(texts) * (0.5 + 0.5 * len(set(titles)) / max(1, len(titles)))


def _is_address_or_date(text: str) -> bool:
    return " " not in text.strip() and ("/" in text or _DATED.match(text) is not None)


def _date_share(texts: Sequence[str]) -> float:
    return sum(1 for text in texts if _DATED.match(text.strip())) / len(texts)


@dataclass(frozen=True, slots=True)
class _Field:
    """Names that a field goes by, best first; names that it never goes by; what its values look like."""

    names: tuple[str, ...]
    refused: re.Pattern[str]
    share: Callable[[Sequence[str]], float]


LINK = _Field(
    (
        r"url|link|href|html_?url|web_?url|permalink|canonical(?:_?url)?|page_?url|public_?url|absolute_?url",
        r".*(?:detail|html|web|page|article|document|full|perma|public).*(?:url|link|href|path|uri)",
        r".*(?:url|link|href|uri)|base_path|path|location",
    ),
    re.compile(
        r"api|image|img|thumb|logo|icon|self|avatar|json|photo|picture|video|audio|feed|rss|author|schema|edit"
        r"|context|\burn\b"
    ),
    _link_share,
)
TITLE = _Field(
    (
        r"title|headline|heading|full_?title|title_?text|news_?title|page_?title|title_?[a-z]{2}|rendered",
        r".*(?:title|headline|heading|betreff|titel|titre|titulo|titolo|zagolovok|baslik|subject)",
        r"name|label|subject|destination|display_?name|topic|.*name",
    ),
    re.compile(
        r"sub_?title|file_?name|user|author|type|categor|section|image|alt|seo|meta|lang|site|agenc|excerpt|content"
        r"|description|guid"
    ),
    _title_share,
)
DATE = _Field(
    (
        r".*(?:publish|publication|public_|pub_?date|issued|release|posted|first_).*|date|datum|fecha|.*date_?time",
        r".*(?:creat|date|day|time|stamp)[a-z_]*|.*_at|.*_on",
        r".*(?:updat|modif|chang|revis).*",
    ),
    re.compile(r"expir|\bend|_end|until|deadline|clos|archiv|birth|timezone|read|valid_to|gmt|utc"),
    _date_share,
)
_UPDATED = re.compile(r"updat|modif|chang|revis")
CONTENT_NAMES = re.compile(
    r"(?:content|body|html|text|full_?text|article_?body|description|rendered)(?:_?html)?"
)
GUID_NAMES = frozenset(
    {"id", "_id", "guid", "uuid", "ref_code", "reference", "document_number", "content_id"}
)


def leaf_name(path: str) -> str:
    """Return the last name of a path in snake case: ``links[0].webUrl`` -> ``web_url``."""
    return _CAMEL.sub("_", _INDEX.sub("", path).rpartition(".")[2]).lower()


def best_leaf(columns: Columns, field: _Field) -> str | None:
    """Return the leaf whose name and values fit a field best, the first of equals; None where none fits."""
    best, best_score = None, 0.0
    for leaf, texts in columns.items():
        share = field.share(texts)
        rank = _rank(leaf, field)
        if share < _MIN_SHARE or rank is None:
            continue
        refused = 3 if field.refused.search(_CAMEL.sub("_", leaf).lower()) else 0
        score = share + (len(field.names) - rank) - refused - 0.2 * leaf.count(".")
        if score > best_score:
            best, best_score = leaf, score
    return best


def _rank(leaf: str, field: _Field) -> int | None:
    name = leaf_name(leaf)
    if field is DATE and _UPDATED.search(name):
        return len(field.names) - 1
    return next((rank for rank, names in enumerate(field.names) if re.fullmatch(names, name)), None)
