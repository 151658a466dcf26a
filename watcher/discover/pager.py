"""The pager of an HTML listing: which of a page's links leads to the next, older page of the same list."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from watcher.discover.groups import Group
from watcher.discover.outline import Element, Outline
from watcher.discover.pager_words import says_next
from watcher.discover.paging import counts_pages, next_by_convention, page_number, same_site, without_page

_NEXT_CLASS = re.compile(r"(?:^|[-_ ])next(?:$|[-_ ]|page)|pager__item--next|(?:^|[-_ ])older", re.IGNORECASE)
_PAGER = re.compile(
    r"pag(?:er|ing|inat|inac|enav|enum|e-?nav|e-?numbers?\b)|page_?navi|nav-links|(?:^|[-_])(?:pages?|pag)(?:$|[-_])",
    re.IGNORECASE,
)
_OTHER_STEPPER = re.compile(
    r"slide|carousel|swiper|slick|gallery|galerie|calendar|kalender|datepicker|(?:^|[-_])(?:cal|months?)(?:$|[-_])|lightbox",
    re.IGNORECASE,
)
_LONGEST = 40
_LONGEST_NUMBER = 3
_LONGEST_ROW = 200
_LEVELS = 4
_ROOTS = frozenset({"html", "body", "main"})
_MOST_PLACES = 2
_MOST_LINKS = 1500


@dataclass(frozen=True, slots=True)
class _Candidate:
    link: Element
    url: str
    text: str


def next_html_page(outline: Outline, group: Group) -> str | None:
    """Return the page that a listing's mark-up calls the next one, else the next by its address.

    It is on the same site, another page of the same list, and no newer one; None on a last page.
    """
    declared = outline.declared_next
    if declared and _is_later(outline.url, declared):
        return declared
    links = list(islice(_candidates(outline, group), _MOST_LINKS))
    by_number = (_after_current(outline, run) for run in _runs(outline, links))
    following = next(filter(None, by_number), None) or _worded(outline, links)
    if following is not None:
        return following
    if any(_is_pager(each.link) or _same_list(outline.url, each.url) for each in links):
        return None
    return next_by_convention(outline.url, len(group.entries))


def _candidates(outline: Outline, group: Group) -> Iterator[_Candidate]:
    """Yield the short links of the site outside the records of the list."""
    several = len(group.entries) > 1
    entries = [(entry.record if several else entry.link) for entry in group.entries]
    inside = {each for entry in entries for each in range(entry.position, entry.end)}
    for link, url in outline.links:
        if link.position in inside or link.stop - link.start > _LONGEST or link.attributes.get("hreflang"):
            continue
        text = outline.text(link)
        if len(text) <= _LONGEST and same_site(url, outline.url):
            yield _Candidate(link, url, text)


def _worded(outline: Outline, links: list[_Candidate]) -> str | None:
    """Return where the link leads that says, by relation, words or class, that it goes on."""
    places: dict[str, set[str]] = defaultdict(set)
    for each in links:
        places[each.text.lower()].add(each.url)
    for each in links:
        if not _says_next(each) or _steps_elsewhere(each.link):
            continue
        # "Weiter", "Далее" and "more" under every teaser lead into the statements, not to a next page.
        often = len(places[each.text.lower()]) > _MOST_PLACES
        if each.text and often and not (_is_pager(each.link) or counts_pages(each.url)):
            continue
        if _is_later(outline.url, each.url) and (
            _is_pager(each.link) or _same_list(outline.url, each.url) or "next" in _relations(each.link)
        ):
            return each.url
    return None


def _relations(link: Element) -> list[str]:
    return (link.attributes.get("rel") or "").lower().split()


def _says_next(candidate: _Candidate) -> bool:
    link = candidate.link
    if "next" in _relations(link):
        return True
    if candidate.text.isdecimal():
        return False
    labels = (candidate.text, link.attributes.get("aria-label") or "", link.attributes.get("title") or "")
    parent = link.parent.classes if link.parent else ()
    return any(map(says_next, labels)) or any(_NEXT_CLASS.search(name) for name in (*link.classes, *parent))


def _names_above(link: Element) -> Iterator[str]:
    """Yield what a link and the elements closely around it are called."""
    each: Element | None = link
    for _ in range(_LEVELS):
        if each is None or each.tag in _ROOTS:
            return
        yield from each.classes
        yield from filter(None, (each.attributes.get(name) for name in ("id", "aria-label", "role")))
        each = each.parent


def _is_pager(link: Element) -> bool:
    return any(_PAGER.search(name) for name in _names_above(link)) and not _steps_elsewhere(link)


def _steps_elsewhere(link: Element) -> bool:
    """Tell whether a link belongs to a carousel or a calendar."""
    return any(_OTHER_STEPPER.search(name) for name in _names_above(link))


def _same_list(url: str, other: str) -> bool:
    """Tell whether two addresses are pages of one list: they differ in what counts pages, and only there."""
    path, query = without_page(url)
    other_path, other_query = without_page(other)
    return path == other_path and query <= other_query and page_number(other) is not None


def _is_later(url: str, other: str) -> bool:
    """Tell whether another page may follow this one: on the same site, and with no lower number."""
    if other == url or not same_site(url, other):
        return False
    here, there = page_number(url), page_number(other)
    if without_page(url)[0] != without_page(other)[0] or here is None:
        return True
    return there is not None and there > here


def _runs(outline: Outline, links: list[_Candidate]) -> Iterator[list[_Candidate]]:
    """Yield the numbered links that stand in one row."""
    run: list[_Candidate] = []
    for each in links:
        if not _is_number(each.text):
            continue
        if run and _row(outline, each.link) is not _row(outline, run[-1].link):
            yield run
            run = []
        run.append(each)
    if run:
        yield run


def _is_number(text: str) -> bool:
    return text.isdecimal() and len(text) <= _LONGEST_NUMBER


def _row(outline: Outline, link: Element) -> Element | None:
    """Return what a pager's numbers stand in: the nearest element with another link or a bare number."""
    for each in link.ancestors():
        if outline.count(outline.worded_links, each) > 1 or next(_bare_numbers(outline, each), None):
            return each
        if each.stop - each.start > _LONGEST:
            break
    return None


def _bare_numbers(outline: Outline, row: Element) -> Iterator[int]:
    """Yield the numbers in a row that are no links."""
    for index in range(row.start, min(row.stop, row.start + _LONGEST_ROW)):
        text, owner = outline.pieces[index].strip(" \t\r\n[]()"), outline.owners[index]
        if _is_number(text) and all(each.tag != "a" for each in (owner, *islice(owner.ancestors(), 2))):
            yield int(text)


def _after_current(outline: Outline, run: list[_Candidate]) -> str | None:
    """Return where the number after that of the page itself leads."""
    if not all(_is_pager(each.link) or _same_list(outline.url, each.url) for each in run):
        return None
    following = _current(outline, run) + 1
    url = next((each.url for each in run if int(each.text) == following), None)
    return url if url and _is_later(outline.url, url) else None


def _current(outline: Outline, run: list[_Candidate]) -> int:
    """Return the number of the page itself: the one that leads here, is no link, or is in the address."""
    own = next((int(each.text) for each in run if each.url == outline.url), None)
    row = _row(outline, run[0].link)
    bare = next(_bare_numbers(outline, row), None) if row else None
    number = page_number(outline.url)
    in_address = number if any(int(each.text) == (number or 0) + 1 for each in run) else None
    return next((each for each in (own, bare, in_address) if each is not None), 1)
