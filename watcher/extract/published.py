"""When a page says that its text was published: first what it shows, then what it declares, then its text."""

import json
import re
from collections.abc import Iterator, Sequence
from urllib.parse import urlsplit

from selectolax.lexbor import LexborHTMLParser

from watcher.extract.layout import Layout
from watcher.extract.title import Title
from watcher.model.published import Published
from watcher.text.dates import DateFound, DateRole, DateSense, Order, find_dates, parse_date

_METAS = (
    'meta[property="article:published_time"]',
    'meta[itemprop="datePublished"]',
    'meta[name="article:published_time"]',
    'meta[name="publishdate" i]',
    'meta[name="pubdate" i]',
    'meta[name="publish-date" i]',
    'meta[name="publication_date" i]',
    'meta[name="dcterms.issued" i]',
    'meta[name="dcterms.created" i]',
    'meta[name="dcterms.date" i]',
    'meta[name="dc.date.issued" i]',
    'meta[name="dc.date" i]',
    'meta[name="date" i]',
)
_HEADLINE = 25  # characters in a link
_ABOVE, _BELOW = 10, 12  # pieces around title and text in which the page may show its date
_LONGEST = 160
_AMERICAN_HOSTS = (".gov", ".mil", ".us")
_AMERICAN_TIME = re.compile(r"\d\d (?:[AP]\.?M\.? )?[ECMP][DS]?T\b")
_DATELINE_END = re.compile(r"[^.\d]{0,25}[-–—:：/)）]")
_IN_ADDRESS = re.compile(r"(?<!\d)((?:19|20)\d\d)([/-])(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)")


def find_published(
    tree: LexborHTMLParser, layout: Layout, title: Title, body: Sequence[int], sense: DateSense
) -> Published | None:
    """Return the date of first publication; None where the page tells none.

    ``body`` holds the positions of the text's pieces. A shown date beats a declared one of another day:
    it is what the readers were told. Of one day, the one that tells the hour is taken.
    """
    shown = _shown(layout, title, body, sense)
    declared = declared_date(tree, sense)
    if shown and shown.role is not DateRole.UPDATED:
        same_day = declared is not None and declared.day == shown.published.day and declared.at is not None
        return declared if same_day else shown.published
    return declared or (shown.published if shown else None)


def date_order(url: str, text: str, language: str | None) -> Order | None:
    """Return month first for what is plainly from the United States, None where the language decides."""
    host = urlsplit(url).hostname or ""
    american = host.endswith(_AMERICAN_HOSTS) or bool(_AMERICAN_TIME.search(text))
    return Order.MONTH_FIRST if american and language == "en" else None


def declared_date(tree: LexborHTMLParser, sense: DateSense) -> Published | None:
    """Return the date of publication that the page's head declares."""
    for text in (*_structured(tree), *_metas(tree)):
        found = parse_date(text, language=sense.language, timezone=sense.timezone, now=sense.now)
        if found:
            return found
    return None


def date_in_text(texts: Sequence[str], title: str, url: str, sense: DateSense) -> Published | None:
    """Return the date in a line of its own at either end of a text, in its title, dateline or address."""
    ends = [text for text in (*texts[:3], *texts[-2:]) if len(text) <= _LONGEST // 2]
    for text in (*ends, title):
        found = find_dates(text, sense)
        if found and found[0].has_year:
            return found[0].published
    opening = texts[0][:_LONGEST] if texts else ""
    for found_date in find_dates(opening, sense):
        if found_date.has_year and _DATELINE_END.match(opening, found_date.end):
            return found_date.published
    in_address = _IN_ADDRESS.search(url)
    if in_address:
        text = "-".join(in_address.group(1, 3, 4))
        return parse_date(text, language=None, timezone=sense.timezone, now=sense.now)
    return None


def _shown(layout: Layout, title: Title, body: Sequence[int], sense: DateSense) -> DateFound | None:
    """Return the likeliest date in the lines around title and text, and in those left out between them."""
    first, last = (body[0], body[-1]) if body else (title.end, title.end)
    top = min(title.start, first) if title.is_shown else first
    in_title = range(title.start, title.end)
    left_out = set(range(top, body[len(body) // 2] if body else first)) - {*body, *in_title}
    below = range(last + 1, min(len(layout.pieces), last + 1 + _BELOW))
    near = (*sorted(left_out), *_above(layout, top), *in_title)
    found = [each for at in near for each in _line(layout, at, sense)]
    found += [each for at in below for each in _line(layout, at, sense) if each.role is not DateRole.PLAIN]
    return min(found, key=lambda each: each.role, default=None)


def _above(layout: Layout, top: int) -> Iterator[int]:
    """Yield the lines above the title, nearest first, up to a list of other headlines."""
    for at in range(top - 1, max(0, top - _ABOVE) - 1, -1):
        if at and layout.pieces[at - 1].linked >= _HEADLINE:
            return
        yield at


def _line(layout: Layout, at: int, sense: DateSense) -> list[DateFound]:
    """Return the dates in a line that are not those of a menu's "Today"."""
    text = layout.pieces[at].block.text
    if len(text) > _LONGEST or not any(character.isdigit() for character in text):
        return []
    return [each for each in find_dates(text, sense) if each.has_year and each.role is not DateRole.OTHER]


def _metas(tree: LexborHTMLParser) -> Iterator[str]:
    for selector in _METAS:
        for node in tree.css(selector):
            yield node.attributes.get("content") or ""


def _structured(tree: LexborHTMLParser) -> Iterator[str]:
    """Yield ``datePublished`` of the page's JSON-LD."""
    for script in tree.css('script[type="application/ld+json"]'):
        try:
            stack = [json.loads(script.text())]
        except (ValueError, RecursionError):
            continue
        while stack:
            value = stack.pop()
            if isinstance(value, dict):
                if isinstance(value.get("datePublished"), str):
                    yield value["datePublished"]
                stack += value.values()
            elif isinstance(value, list):
                stack += value
