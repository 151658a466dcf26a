"""The versions of a statement in other languages, as its page names them in its head or its language menu."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

from watcher.model.statement import Alternate
from watcher.text.language import code
from watcher.text.tongues import named
from watcher.text.urls import absolute, canonical

_LONGEST_NAME = 24
"""Characters of a language's name in a menu, with what stands beside it."""
_MENU = re.compile(r"lang|locale|translat|idiom|sprach|taal|jezyk|hreflang", re.IGNORECASE)
_LEVELS = 4
"""How far above a link its menu is looked for."""
_MOST_LINKS = 3000
_MOST = 60
_HOME = re.compile(
    r"/(?:[a-z]{2,3}(?:[-_][a-z]{2,4})?|english|francais|russian|arabic|chinese|spanish)?/?"
    r"(?:(?:index|home|default|main|start|accueil|inicio|startseite|node)(?:[._-][a-z_-]+)?(?:\.[a-z]{2,5})?)?/?",
    re.IGNORECASE,
)


def find_alternates(tree: LexborHTMLParser, url: str, language: str | None) -> tuple[Alternate, ...]:
    """Return the pages that are said to be this one in another language, each language once.

    ``url`` is the page's own address, ``language`` its own language, which is left out. A link to the home
    page of another language is no version of a statement.
    """
    own, is_home = canonical(url), _is_home(url)
    found: dict[str, Alternate] = {}
    for tag, href in (*_declared(tree), *_menu(tree)):
        tongue, address = code(tag), absolute(url, href)
        if tongue is None or address is None or tongue == language or tongue in found:
            continue
        if canonical(address) == own or (_is_home(address) and not is_home):
            continue
        found[tongue] = Alternate(language=tongue, url=address)
    return tuple(found.values())[:_MOST]


def _declared(tree: LexborHTMLParser) -> Iterator[tuple[str, str]]:
    for node in tree.css("link[hreflang][href]"):
        rel = (node.attributes.get("rel") or "").lower().split()
        feed = "xml" in (node.attributes.get("type") or "")
        if "alternate" in rel and not feed:
            yield node.attributes["hreflang"] or "", node.attributes["href"] or ""


def _menu(tree: LexborHTMLParser) -> Iterator[tuple[str, str]]:
    """Yield links whose text is the name or the code of a language, and those in a menu of languages."""
    for node in tree.css("a[href]")[:_MOST_LINKS]:
        href = node.attributes["href"] or ""
        text = node.text(strip=True)
        shown = named(text) if 0 < len(text) <= _LONGEST_NAME else None
        tag = node.attributes.get("hreflang") or node.attributes.get("lang") or ""
        if shown and (tag or _is_full_name(text) or _in_menu(node)):
            yield code(tag) or shown, href
        elif tag and _in_menu(node):
            yield tag, href


def _is_full_name(text: str) -> bool:
    """Tell whether a language is named in full: two letters can be anything outside a menu."""
    return len(text) > 2 or not text.isascii()  # noqa: PLR2004 - an ISO 639-1 code


def _in_menu(node: LexborNode) -> bool:
    at: LexborNode | None = node
    for _ in range(_LEVELS):
        if at is None:
            return False
        marks = (at.attributes.get(name) or "" for name in ("class", "id", "aria-label", "rel"))
        if _MENU.search(" ".join(marks)):
            return True
        beside = at.parent
        if beside is not None and _names_languages(beside):
            return True
        at = beside
    return False


def _names_languages(node: LexborNode) -> bool:
    """Tell whether all that an element says are names of languages, at least two."""
    text = node.text(separator=" ", strip=True)
    if len(text) > 20 * _LONGEST_NAME:
        return False
    said = [word for word in re.split(r"[\s|/·•,]+", text) if word]
    return len(said) > 1 and all(named(word) for word in said)


def _is_home(url: str) -> bool:
    parts = urlsplit(url)
    ids = re.search(r"\d", parts.query)
    return _HOME.fullmatch(parts.path or "/") is not None and not ids
