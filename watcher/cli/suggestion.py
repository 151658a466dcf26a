"""The entry of sources.yaml that ``watcher try`` offers: named after the page, ready to paste."""

import json
import re
from collections.abc import Collection
from urllib.parse import urlsplit

from selectolax.lexbor import LexborHTMLParser

from watcher.model.item import Discovery
from watcher.model.page import Page
from watcher.model.source import ListingSpec, Source, SourceKind
from watcher.text.charset import decode
from watcher.text.language import code, guess
from watcher.text.normal import one_line

_LONGEST_NAME = 80
_BEGINNING = 100_000  # characters
_MARKUP = frozenset({SourceKind.AUTO, SourceKind.HTML, SourceKind.TELEGRAM})
_CHANNEL_TITLE = re.compile(r"<title[^>]*>\s*(?:<!\[CDATA\[)?([^<\]]{1,300})")
_CHANNEL_LANGUAGE = re.compile(r"<(?:dc:)?language>\s*([A-Za-z-]{2,12})|xml:lang=[\"']([A-Za-z-]{2,12})")
_SITE_SEPARATOR = re.compile(r"\s+[|–—·•»«-]+\s+|\s*[|·•»«]\s*")
# Of a host: what says neither whose it is nor what it holds.
_EMPTY_LABELS = frozenset(
    {"www", "www2", "web", "m", "en", "com", "org", "net", "gov", "gob", "gouv", "govt", "gv", "go", "int"}
    | {"edu", "mil", "co", "ac", "europa"}
)
_EMPTY_STEPS = frozenset(
    {"index", "default", "home", "main", "web", "site", "pages", "node"}
    | {"en", "fr", "de", "es", "it", "pt", "ru", "uk", "ar", "zh", "ja"}
)
_PLAIN = re.compile(r"[^\W\d_](?:[\w .,/()+'’–—]|-(?!$))*", re.ASCII)
_ADDRESS = re.compile(r"https?://[\w.-]+(?::\d+)?[\w./?&=%+~-]*", re.ASCII)
_WORDS_OF_YAML = frozenset({"null", "true", "false", "yes", "no", "on", "off", "y", "n"})


def entry(source: Source, found: Discovery, page: Page, taken: Collection[str]) -> str:
    """Return the YAML of an entry under ``sources:`` for what was found on a page; ids ``taken`` are avoided.

    Only what is certain stands in it; what the maintainer may want to change stands beside it as a comment.
    """
    title, language = _said(page, found.kind)
    lines = [
        ("- id", _scalar(_free(_id(source.url), taken))),
        ("  name", _scalar(title or urlsplit(source.url).hostname or source.url)),
        ("  url", _scalar(source.url)),
        ("  kind", str(found.kind)),
    ]
    spoken = language or guess("\n".join(item.title for item in found.items))
    if spoken:
        lines.append(("  language", spoken))
    if source.timezone != "UTC":
        lines.append(("  timezone", source.timezone))
    if source.fetch.render:
        lines.append(("  render", "true"))
    text = "".join(f"  {key}: {value}\n" for key, value in lines)
    if source.timezone == "UTC":
        text += "    # timezone: Europe/Brussels   # where its times are from; without it, UTC\n"
    return text + (_listing(found.selectors) if found.selectors else "")


def _listing(selectors: ListingSpec) -> str:
    """Return the selectors as a comment: what is found by itself survives redesigns that they do not."""
    parts = (
        ("item", selectors.item),
        ("link", selectors.link),
        ("title", selectors.title),
        ("date", selectors.date),
        ("next", selectors.next),
    )
    lines = [f"    #   {name}: {json.dumps(css, ensure_ascii=False)}\n" for name, css in parts if css]
    return "    # listing:                     # only if other items are found one day\n" + "".join(lines)


def _said(page: Page, kind: SourceKind) -> tuple[str, str | None]:
    """Return a page's title and language, as it declares them; an empty title where it has none."""
    text = decode(page.body, page.headers.get("content-type", ""))[:_BEGINNING]
    if kind in _MARKUP:
        tree = LexborHTMLParser(text)
        root, title = tree.css_first("html"), tree.css_first("title")
        return _name(title.text() if title else ""), code(root.attributes.get("lang") if root else None)
    if kind is not SourceKind.FEED:
        return "", None
    titled, spoken = _CHANNEL_TITLE.search(text), _CHANNEL_LANGUAGE.search(text)
    name = LexborHTMLParser(titled[1]).text() if titled else ""
    return _name(name), code(spoken[1] or spoken[2]) if spoken else None


def _name(title: str) -> str:
    """Turn "Press releases | Ministry" into "Ministry, Press releases": whose it is comes first."""
    parts = [part for part in _SITE_SEPARATOR.split(one_line(title)) if part]
    name = ", ".join(dict.fromkeys([*parts[-1:], *parts[:-1]]))
    printable = "".join(letter for letter in name if letter.isprintable())
    return printable if len(printable) <= _LONGEST_NAME else printable[: _LONGEST_NAME - 1].rstrip(" ,") + "…"


def _id(url: str) -> str:
    address = urlsplit(url)
    labels = (address.hostname or "source").split(".")
    whose = [label for label in labels[:-1] if label not in _EMPTY_LABELS and not label.isdigit()]
    steps = [step.partition(".")[0].lower() for step in address.path.split("/")]
    what = [step for step in steps if step.isascii() and step.isalpha() and step not in _EMPTY_STEPS]
    words = re.sub(r"[^A-Za-z0-9-]+", "-", "-".join([*whose[::-1][:2], *what[-1:]]))
    return re.sub(r"-{2,}", "-", words).strip("-").lower()[:60] or "source"


def _free(name: str, taken: Collection[str]) -> str:
    number = 2
    free = name
    while free in taken:
        free, number = f"{name}-{number}", number + 1
    return free


def _scalar(text: str) -> str:
    """Write a value as YAML reads it back: bare where it is plainly a word or an address, else in quotes."""
    is_address = _ADDRESS.fullmatch(text) is not None
    is_bare = is_address or (_PLAIN.fullmatch(text) and text.lower() not in _WORDS_OF_YAML)
    return text if is_bare else json.dumps(text, ensure_ascii=False)
