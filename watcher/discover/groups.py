"""Groups of like links, and the record each link stands for.

Links whose paths from the page's root look the same (tags, column, class names that siblings share) are
taken to be entries of one list; the record of a link is the largest element around it that holds no other
link of its group. After the tag-path clustering of Miao et al., "Extracting data records from the web using
tag path clustering" (WWW 2009), with class names.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from watcher.discover.outline import Element, Outline
from watcher.discover.regions import Region, region_of

_DIGITS = re.compile(r"\d+")
_SHARED = 0.7
_MANY_SIBLINGS = 3
_CELLS = frozenset({"td", "th"})


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """One link of a group with the element that is its record."""

    link: Element
    url: str
    record: Element


@dataclass(frozen=True, slots=True, eq=False)
class Group:
    """Like links in document order."""

    entries: tuple[Entry, ...]
    region: Region
    path: tuple[str, ...]
    """Steps from the page's root to the link."""


class Paths:
    """Names the steps of paths: tag, column, and the classes that siblings of the same tag share."""

    def __init__(self) -> None:
        self._steps: dict[int, str] = {}

    def to(self, element: Element) -> tuple[str, ...]:
        """Return the steps from the page's root to an element."""
        return tuple(self._step(each) for each in (*reversed(list(element.ancestors())), element))

    def below(self, top: Element, element: Element) -> tuple[str, ...]:
        """Return the steps from below ``top`` to an element inside it; none for ``top`` itself."""
        steps: list[str] = []
        each: Element | None = element
        while each is not None and each is not top:
            steps.append(self._step(each))
            each = each.parent
        return tuple(reversed(steps))

    def _step(self, element: Element) -> str:
        if element.position not in self._steps:
            siblings = [element]
            if element.parent is not None:
                siblings = [each for each in element.parent.children if each.tag == element.tag]
            tokens = Counter(token for each in siblings for token in _tokens(each))
            few = len(siblings) < _MANY_SIBLINGS
            for each in siblings:
                kept = (token for token in _tokens(each) if few or tokens[token] >= _SHARED * len(siblings))
                column = f"[{each.column}]" if each.tag in _CELLS else ""
                self._steps[each.position] = ".".join([each.tag + column, *sorted(kept)])
        return self._steps[element.position]


def _tokens(element: Element) -> set[str]:
    return {_DIGITS.sub("", token) for token in element.classes}


def groups_of(page: Outline, paths: Paths) -> list[Group]:
    """Return every group of like links of a page, in the order of their first links."""
    gathered: dict[tuple[Region, tuple[str, ...]], list[tuple[Element, str]]] = defaultdict(list)
    for link, url in page.links:
        gathered[region_of(link, len(page.pieces)), paths.to(link)].append((link, url))
    return [
        Group(entries=entries_of(members), region=region, path=path)
        for (region, path), members in gathered.items()
    ]


def entries_of(members: Sequence[tuple[Element, str]]) -> tuple[Entry, ...]:
    """Find the record of each link: as high above it as most links have no neighbour of their group."""
    links = [link for link, _ in members]
    positions = [link.position for link in links]
    heights = [_free_height(link, index, positions) for index, link in enumerate(links)]
    usual = Counter(heights).most_common(1)[0][0] if len(links) > 1 else 0
    return tuple(
        Entry(link=link, url=url, record=_raised(link, min(height, usual)))
        for (link, url), height in zip(members, heights, strict=True)
    )


def _free_height(link: Element, index: int, positions: list[int]) -> int:
    """Return how many levels one can climb from a link without meeting the one before or after it."""
    before = positions[index - 1] if index else -1
    after = positions[index + 1] if index + 1 < len(positions) else -1
    height = 0
    for each in link.ancestors():
        if each.position <= before or each.position <= after < each.end:
            break
        height += 1
    return height


def _raised(element: Element, height: int) -> Element:
    for _ in range(height):
        if element.parent is None:
            break
        element = element.parent
    return element
