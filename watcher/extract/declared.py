"""What a page's mark-up declares of its date: JSON-LD, ``meta`` elements, and ``time`` elements it shows."""

import json
import re
from collections import deque
from collections.abc import Collection, Iterator
from zoneinfo import ZoneInfo

from selectolax.lexbor import LexborHTMLParser

from watcher.extract.datelines import dates_in
from watcher.extract.layout import Layout
from watcher.model.published import Published
from watcher.text.dates import DateRole, DateSense, parse_date

_METAS = (
    'meta[property="article:published_time"]',
    'meta[itemprop="datePublished"]',
    'meta[name="article:published_time"]',
    'meta[name="publishdate" i]',
    'meta[name="pubdate" i]',
    'meta[name="publish-date" i]',
    'meta[name="publication_date" i]',
    'meta[name="firstpublishedtime" i]',
    'meta[name="dcterms.issued" i]',
    'meta[name="dcterms.created" i]',
    'meta[name="dcterms.date" i]',
    'meta[name="dc.date.issued" i]',
    'meta[name="dc.date.created" i]',
    'meta[name="dc.date" i]',
    'meta[name="date" i]',
)
_UPDATED = re.compile(r"updat|modif|chang|revis", re.IGNORECASE)
_NO_HOUR = re.compile(r"T(?:00|12):00(?::00)?(?:\.0+)?Z$")
"""What content systems write for a field that holds a day only."""


def declared_date(tree: LexborHTMLParser, sense: DateSense) -> Published | None:
    """Return the date of publication that the page's head or its JSON-LD declares."""
    for text in (*_structured(tree), *_metas(tree)):
        found = parse_date(text, language=sense.language, timezone=sense.timezone, now=sense.now)
        if found:
            return found
    return None


def timed(
    tree: LexborHTMLParser, layout: Layout, near: Collection[int], sense: DateSense
) -> Iterator[tuple[DateRole, Published]]:
    """Yield the ``datetime`` of each ``time`` element that starts in one of the pieces ``near``."""
    for node in tree.css("time[datetime]"):
        start, end = layout.span(node)
        if start not in near or end == start:
            continue
        text = _NO_HOUR.sub("", node.attributes["datetime"] or "")
        found = parse_date(text, language=None, timezone=sense.timezone, now=sense.now)
        if found:
            is_update = _UPDATED.search(f"{node.attributes.get('class')} {node.attributes.get('itemprop')}")
            shown = dates_in(layout.pieces[start].block.text, sense)
            role = next((each.role for each in shown if each.published.day == found.day), DateRole.PLAIN)
            yield (DateRole.UPDATED if is_update else role), found


def same_day(declared: Published, shown: Published, timezone: str) -> Published | None:
    """Return a declared moment if it falls on the day shown, in its own zone or in the site's; else None."""
    if declared.at is None:
        return None
    local = Published.moment(declared.at.astimezone(ZoneInfo(timezone)))
    return next((each for each in (declared, local) if each.day == shown.day), None)


def _metas(tree: LexborHTMLParser) -> Iterator[str]:
    for selector in _METAS:
        for node in tree.css(selector):
            yield node.attributes.get("content") or ""


def _structured(tree: LexborHTMLParser) -> Iterator[str]:
    """Yield ``datePublished`` of the page's JSON-LD, the outermost first."""
    for script in tree.css('script[type="application/ld+json"]'):
        try:
            queue = deque([json.loads(script.text())])
        except (ValueError, RecursionError):
            continue
        while queue:
            value = queue.popleft()
            if isinstance(value, dict):
                if isinstance(value.get("datePublished"), str):
                    yield value["datePublished"]
                queue += value.values()
            elif isinstance(value, list):
                queue += value
