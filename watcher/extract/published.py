"""When a page says that its text was published: first what it shows, then what it declares, then its text."""

import re
from collections.abc import Iterator, Sequence
from urllib.parse import urlsplit

from selectolax.lexbor import LexborHTMLParser

from watcher.extract.datelines import LONGEST, dates_in
from watcher.extract.declared import declared_date, same_day, timed
from watcher.extract.layout import Layout
from watcher.extract.title import Title
from watcher.model.published import Published
from watcher.text.dates import DateFound, DateRole, DateSense, Order, parse_date

_HEADLINE = 25  # characters in a link
_ABOVE, _BELOW = 10, 12  # pieces around title and text in which the page may show its date
_LABEL = 40  # characters
_CLOCK = re.compile(
    r"\W*\d{1,2}[:.h]\d\d(?::\d\d)?(?:\s*[ap]\.?m\.?)?\W*(?:uhr|[A-Z]{2,4})?\W*", re.IGNORECASE
)
_DATE_FIELD = re.compile(r"(?:datum|date|data|fecha|дата|日付|日期)\b[^\d:：]{0,30}[:：]", re.IGNORECASE)
_AMERICAN_HOSTS = (".gov", ".mil", ".us")
_AMERICAN_TIME = re.compile(r"\d\d (?:[AP]\.?M\.? )?[ECMP][DS]?T\b")
_DATELINE_END = re.compile(r"[^.\d]{0,25}[-–—:：/)）]")
_IN_ADDRESS = re.compile(r"(?<!\d)((?:19|20)\d\d)([/_-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)")


def find_published(
    tree: LexborHTMLParser, layout: Layout, title: Title, body: Sequence[int], sense: DateSense
) -> tuple[DateRole, Published] | None:
    """Return the date of first publication, or that of an update where the page tells no other; or None.

    ``body`` holds the positions of the text's pieces. A shown date beats a declared one of another day:
    it is what the readers were told. Of one day, the one that tells the hour is taken.
    """
    shown = _shown(tree, layout, title, body, sense)
    declared = declared_date(tree, sense)
    if shown and shown[0] is not DateRole.UPDATED:
        role, day = shown
        moment = same_day(declared, day, sense.timezone) if declared and not day.at else None
        return role, moment or day
    return (DateRole.PUBLISHED, declared) if declared else shown


def date_order(url: str, text: str, language: str | None) -> Order | None:
    """Return month first for what is plainly from the United States, None where the language decides."""
    host = urlsplit(url).hostname or ""
    american = host.endswith(_AMERICAN_HOSTS) or bool(_AMERICAN_TIME.search(text))
    return Order.MONTH_FIRST if american and language == "en" else None


def date_in_text(texts: Sequence[str], title: str, url: str, sense: DateSense) -> Published | None:
    """Return the date in a line of its own at either end of a text, in its title, dateline or address.

    A date that ends the first paragraph counts: "Speech by ..., Oslo, 12 January 2024".
    """
    ends = [text for text in (*texts[:3], *texts[-2:]) if len(text) <= LONGEST // 2]
    for text in (*ends, title):
        found = dates_in(text, sense)
        if found and found[0].has_year:
            return found[0].published
    opening = texts[0][:LONGEST] if texts else ""
    for found_date in dates_in(opening, sense):
        is_last = opening == texts[0] and not opening[found_date.end :].strip(" .)")
        if found_date.has_year and (is_last or _DATELINE_END.match(opening, found_date.end)):
            return found_date.published
    in_address = _IN_ADDRESS.search(url)
    if in_address:
        text = "-".join(in_address.group(1, 3, 4))
        return parse_date(text, language=None, timezone=sense.timezone, now=sense.now)
    return None


def _shown(
    tree: LexborHTMLParser, layout: Layout, title: Title, body: Sequence[int], sense: DateSense
) -> tuple[DateRole, Published] | None:
    """Return the likeliest date in the lines around title and text, and in those left out between them."""
    first, last = (body[0], body[-1]) if body else (title.end, title.end)
    top = min(title.start, first) if title.is_shown else first
    in_title = range(title.start, title.end)
    left_out = set(range(top, body[len(body) // 2] if body else first)) - {*body, *in_title}
    below = range(last + 1, min(len(layout.pieces), last + 1 + _BELOW))
    near = (*sorted(left_out), *_above(layout, top), *in_title)
    found = [each for each in timed(tree, layout, near, sense) if each[0] is not DateRole.OTHER]
    updates = {each.day for role, each in found if role is DateRole.UPDATED}
    lines = [each for at in near for each in _line(layout, at, sense) if each.published.day not in updates]
    told = [at for at in below if _DATE_FIELD.match(layout.pieces[at].block.text)]
    lines += [each for at in told for each in _line(layout, at, sense)]
    lines += [each for at in below for each in _line(layout, at, sense) if each.role is not DateRole.PLAIN]
    found += [(each.role, each.published) for each in lines]
    best = min(found, key=lambda each: each[0], default=None)
    if best is None:
        return None
    same = (each for role, each in found if role <= max(best[0], DateRole.PLAIN) and each.day == best[1].day)
    return best[0], next((each for each in same if each.at), best[1])


def _above(layout: Layout, top: int) -> Iterator[int]:
    """Yield the lines above the title, nearest first, up to a list of other headlines."""
    for at in range(top - 1, max(0, top - _ABOVE) - 1, -1):
        if at and layout.pieces[at - 1].linked >= _HEADLINE and layout.kept(at - 1, at):
            return
        yield at


def _line(layout: Layout, at: int, sense: DateSense) -> list[DateFound]:
    """Return the dates in a line that are not those of a menu's "Today".

    A label on the line before says what the date is of; an hour on the line behind belongs to it.
    """
    text = layout.pieces[at].block.text
    if len(text) > LONGEST or not any(character.isdigit() for character in text):
        return []
    label = layout.pieces[at - 1].block if at else None
    if (
        label
        and len(label.text) <= _LABEL
        and (label.text.endswith((":", "：")) or label.strong == label.text)
    ):
        text = f"{label.text.rstrip(':：')}: {text}"
    if at + 1 < len(layout.pieces) and _CLOCK.fullmatch(layout.pieces[at + 1].block.text):
        text = f"{text}, {layout.pieces[at + 1].block.text}"
    return [each for each in dates_in(text, sense) if each.has_year and each.role is not DateRole.OTHER]
