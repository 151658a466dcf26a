"""Which part of a page something stands in: its main text, or the furniture around it."""

import re
from enum import StrEnum

from watcher.discover.outline import Element, Outline


class Region(StrEnum):
    """A part of a page."""

    MAIN = "main"
    PLAIN = "plain"
    """Nothing says what it is."""
    SIDE = "side"
    """Related links, tag clouds, side columns: may hold a list of statements, rarely the list."""
    FURNITURE = "furniture"
    """Menus, headers, footers, pagination, social buttons, language switches."""


_TAGS = {"main": Region.MAIN, "nav": Region.FURNITURE, "footer": Region.FURNITURE, "aside": Region.SIDE}
_ROLES = {
    "main": Region.MAIN,
    "navigation": Region.FURNITURE,
    "menu": Region.FURNITURE,
    "menubar": Region.FURNITURE,
    "banner": Region.FURNITURE,
    "contentinfo": Region.FURNITURE,
    "search": Region.FURNITURE,
    "complementary": Region.SIDE,
}
_WORDS = re.compile(r"[a-z]+")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_FURNITURE_WORDS = re.compile(
    r"nav|navbar|navigation|menu|submenu|megamenu|mainmenu|topmenu|dropdown|footer|breadcrumbs?|crumbs|pager"
    r"|pagination|pagenav|paginator|paging|social|share|sharing|addthis|sharethis|langs?|languages?|langswitch"
    r"|languageswitcher|topbar|masthead|cookies?|skip|sitemap|toolbar|toc|login|logo|accessibility|fil|ariane"
    r"|wayfinder"
)
_SIDE_WORDS = re.compile(
    r"sidebar|aside|related|tagcloud|tags?|cloud|widgets?|banners?|promo|teaserbox|popular|mostread|mostviewed"
    r"|trending|recommended|partners|links|quicklinks|gallery|carousel|slider"
)
_MAIN_WORDS = re.compile(r"main|maincontent|content|contenu|inhalt|contenido")
_NEGATED = frozenset({"no", "with", "has", "without", "hide", "is", "not"})
_WRAPPERS = frozenset({"html", "body"})
_SECTIONS = frozenset({"article", "main", "section", "li", "td"})


class Regions:
    """Tells the region of elements; remembers what it told."""

    def __init__(self, page: Outline) -> None:
        self._length = len(page.pieces)
        self._headings = page.positions(frozenset({"h1", "main", "article"}))
        self._known: dict[int, Region] = {}

    def of(self, element: Element) -> Region:
        """Return the region by the nearest ancestor that tells."""
        unknown: list[Element] = []
        region = Region.PLAIN
        for each in element.ancestors():
            if each.position in self._known:
                region = self._known[each.position]
                break
            unknown.append(each)
        for each in reversed(unknown):
            region = self._own(each) or region
            self._known[each.position] = region
        return region

    def _own(self, element: Element) -> Region | None:
        """Return what an element says it is; one that holds the page is no menu, whatever it says."""
        region = _named(element) if element.tag not in _WRAPPERS else None
        if region is Region.MAIN or (element.stop - element.start) * 2 < self._length:
            return region
        holds_the_page = element.tag not in _TAGS or any(
            element.position <= heading < element.end for heading in self._headings
        )
        return None if holds_the_page else region


def _named(element: Element) -> Region | None:
    """Return what an element says it is, by tag, role, class or id."""
    role = element.attributes.get("role") or ""
    if role in _ROLES:
        return _ROLES[role]
    if element.tag in _TAGS:
        inside_record = element.tag == "footer" and any(each.tag in _SECTIONS for each in element.ancestors())
        return None if inside_record else _TAGS[element.tag]
    if element.tag == "header":
        return None if any(each.tag in _SECTIONS for each in element.ancestors()) else Region.FURNITURE
    return _by_words(element)


def _by_words(element: Element) -> Region | None:
    for name in (element.attributes.get("id") or "", *element.classes):
        words = _WORDS.findall(_CAMEL.sub("-", name).lower())
        if not words or len(words) > 3 or not _NEGATED.isdisjoint(words):  # noqa: PLR2004 - a name, no phrase
            continue
        if any(map(_FURNITURE_WORDS.fullmatch, words)):
            return Region.FURNITURE
        if any(map(_SIDE_WORDS.fullmatch, words)):
            return Region.SIDE
        if len(words) == 1 and _MAIN_WORDS.fullmatch(words[0]):
            return Region.MAIN
    return None
