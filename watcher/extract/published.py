"""When a page says that its text was published."""

from datetime import datetime

from selectolax.lexbor import LexborHTMLParser

from watcher.model.published import Published

_METAS = (
    'meta[property="article:published_time"]',
    'meta[name="dc.date" i]',
    'meta[name="dcterms.date" i]',
    'meta[name="PubDate" i]',
    'meta[itemprop="datePublished"]',
)


def find_published(
    tree: LexborHTMLParser, *, language: str | None, timezone: str, now: datetime
) -> Published | None:
    """Return the date of first publication; None where the page shows none."""
    del language, timezone, now
    for selector in _METAS:
        for node in tree.css(selector):
            found = from_iso(node.attributes.get("content") or "")
            if found:
                return found
    return None


def from_iso(text: str) -> Published | None:
    """Read an ISO 8601 date or moment."""
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    return Published.moment(moment) if moment.tzinfo else Published(moment.date())
