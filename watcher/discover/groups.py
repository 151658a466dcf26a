"""Groups of like links, and the record each link stands for.

Links whose paths from the page's root look the same (tags, columns, class names that siblings share) are
taken to be entries of one list; the record of a link is the largest element around it that holds no other
link of its group. After the tag-path clustering of Miao et al., "Extracting data records from the web using
tag path clustering" (WWW 2009), with class names.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import islice
from statistics import median

from watcher.discover.outline import HEADINGS, INLINE, Element, Outline
from watcher.discover.paths import Path, Paths, alike, tags_of
from watcher.discover.regions import Region, Regions

_WHOLE_LINE = 0.8
_IN_TEXT = 0.5
_ROOTS = frozenset({"html", "body", "main"})
_FURNITURE = frozenset({"nav", "header", "footer", "aside", "form"})
_MOST_LINKS = 4
_HIGHEST = 25
"""Levels that are climbed in search of a record."""
_MOST_KIN = 20
_MOST_GROUPS = 1500
_SAMPLE = 3
_SOME_LINES = 3
_TURNS = 1.3
"""Links per line from which on several links to a line are the rule."""

Link = tuple[Element, str]
"""A link with its absolute address."""


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
    path: Path
    """Steps from the page's root to the link."""


def groups_of(page: Outline, paths: Paths) -> list[Group]:
    """Return every group of like links of a page, in the order of their first links."""
    gathered: dict[tuple[Region, Path], list[Link]] = defaultdict(list)
    regions = Regions(page)
    for link, url in page.links:
        gathered[regions.of(link), paths.to(link)].append((link, url))
    # Thousands of groups of one link each are no lists; the largest groups hold the list, if there is one.
    largest = sorted(gathered, key=lambda place: len(gathered[place]), reverse=True)[:_MOST_GROUPS]
    kept = gathered if len(gathered) <= _MOST_GROUPS else {place: gathered[place] for place in largest}
    groups = [
        Group(entries=entries_of(page, members), region=region, path=(*path[:-1], f"{path[-1]}{turn}"))
        for (region, path), links in kept.items()
        for turn, members in _by_turn(page, links).items()
    ]
    return _merged(page, groups)


def _by_turn(page: Outline, members: Sequence[Link]) -> dict[str, list[Link]]:
    """Part links that come several to a line, line after line: the titles, the translations, the files."""
    lines = Counter(page.line_of(link) for link, _ in members)
    if len(lines) < _SOME_LINES or len(members) < _TURNS * len(lines):
        return {"": list(members)}
    turns: dict[str, list[Link]] = defaultdict(list)
    seen: Counter[int] = Counter()
    for link, url in members:
        line = page.line_of(link)
        turns[f"#{seen[line]}" if seen[line] else ""].append((link, url))
        seen[line] += 1
    return turns


@dataclass(slots=True)
class _Kin:
    """Groups that belong together; ``places`` hold their records, ``level`` is how deep those stand."""

    groups: list[Group]
    places: set[int]
    level: int

    @classmethod
    def of(cls, group: Group) -> "_Kin":
        record = group.entries[0].record
        return cls(groups=[group], places=_places(group), level=record.depth)

    def takes(self, group: Group) -> bool:
        """Tell whether entries of a group stand beside those here and differ only in a class or two."""
        if not alike(group.path, self.groups[0].path):
            return False
        return any(
            each.depth == self.level - 1 and each.position in self.places
            for entry in group.entries[:_SAMPLE]
            for each in islice(entry.link.ancestors(), _HIGHEST)
        )

    def add(self, group: Group) -> None:
        """Take a group in."""
        if len(group.entries) > len(self.groups[0].entries):
            self.level = group.entries[0].record.depth
        self.groups.append(group)
        self.places |= _places(group)

    def joined(self, page: Outline) -> Group:
        """Return the groups as one."""
        first = self.groups[0]
        if len(self.groups) == 1:
            return first
        links = [(entry.link, entry.url) for group in self.groups for entry in group.entries]
        links.sort(key=lambda link: link[0].position)
        return replace(first, entries=entries_of(page, links))


def _places(group: Group) -> set[int]:
    return {entry.record.parent.position for entry in group.entries if entry.record.parent}


def _merged(page: Outline, groups: Sequence[Group]) -> list[Group]:
    """Join groups whose entries stand side by side and differ only in a class or two."""
    kin: dict[tuple[Region, Path], list[_Kin]] = defaultdict(list)
    for group in sorted(groups, key=lambda group: len(group.entries), reverse=True):
        known = kin[group.region, tags_of(group.path)]
        fitting = next((each for each in known[:_MOST_KIN] if each.takes(group)), None)
        if fitting is None:
            known.append(_Kin.of(group))
        else:
            fitting.add(group)
    joined = [each.joined(page) for known in kin.values() for each in known]
    return sorted(joined, key=lambda group: group.entries[0].link.position)


def entries_of(page: Outline, members: Sequence[Link]) -> tuple[Entry, ...]:
    """Find the record of each link: as high above it as most links have no neighbour of their group."""
    members = _without_links_in_text(page, members)
    if len(members) == 1:
        ((link, url),) = members
        return (Entry(link=link, url=url, record=_lone_record(page, link)),)
    positions = [link.position for link, _ in members]
    heights = [_free_height(link, index, positions) for index, (link, _) in enumerate(members)]
    usual = Counter(heights).most_common(1)[0][0]
    return tuple(
        Entry(link=link, url=url, record=_raised(link, min(height, usual)))
        for (link, url), height in zip(members, heights, strict=True)
    )


def _without_links_in_text(page: Outline, members: Sequence[Link]) -> Sequence[Link]:
    """Leave out links within sentences where most links of the group have a line to themselves."""
    shares = [_share_of_line(page, link) for link, _ in members]
    if median(shares) < _WHOLE_LINE:
        return members
    return [member for member, share in zip(members, shares, strict=True) if share > _IN_TEXT]


def _share_of_line(page: Outline, link: Element) -> float:
    around = islice(link.ancestors(), _HIGHEST)
    block = next((each for each in around if each.tag not in INLINE), link)
    return page.length(link) / max(1, page.length(block))


def _lone_record(page: Outline, link: Element) -> Element:
    """Return the largest element around the only link of its kind that still looks like one record.

    It may hold a few more links (a category, "read more"), but no other heading and no furniture.
    """
    headings, furniture = page.positions(HEADINGS), page.positions(_FURNITURE)
    own = page.count(headings, link) + sum(each.tag in HEADINGS for each in link.ancestors())
    record = link
    for each in islice(link.ancestors(), _HIGHEST):
        foreign = page.count(furniture, each) or page.count(headings, each) > own
        if each.tag in _ROOTS or foreign or page.count(page.worded_links, each) > _MOST_LINKS:
            break
        record = each
    return record


def _free_height(link: Element, index: int, positions: list[int]) -> int:
    """Return how many levels one can climb from a link without meeting the one before or after it."""
    before = positions[index - 1] if index else -1
    after = positions[index + 1] if index + 1 < len(positions) else -1
    height = 0
    for each in islice(link.ancestors(), _HIGHEST):
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
