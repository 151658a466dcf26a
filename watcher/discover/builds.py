"""Lists that only happen to stand under like tags, told apart by how their records are built."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from watcher.discover.groups import Entry, Group, entries_of
from watcher.discover.outline import Outline
from watcher.discover.paths import Path, Paths

_SAMPLE = 5
"""Records of one place that are looked at."""
_MOST_PLACES = 200
_ALIKE = 0.5


@dataclass(slots=True)
class _Build:
    """Records built alike: the places in them where text stands, and the records."""

    places: frozenset[Path]
    entries: list[Entry]

    def fits(self, places: frozenset[Path]) -> bool:
        """Tell whether records with text in these places are built like these, optional parts aside."""
        fewer = min(len(self.places), len(places))
        return len(self.places & places) >= _ALIKE * fewer


def built_alike(page: Outline, paths: Paths, groups: Sequence[Group]) -> list[Group]:
    """Part every group that spans several places of the page into lists of records built alike."""
    return [each for group in groups for each in _parted(page, paths, group)]


def _parted(page: Outline, paths: Paths, group: Group) -> list[Group]:
    places: dict[int, list[Entry]] = defaultdict(list)
    for entry in group.entries:
        places[entry.record.parent.position if entry.record.parent else -1].append(entry)
    if not 1 < len(places) <= _MOST_PLACES:
        return [group]
    builds: list[_Build] = []
    for entries in places.values():
        text_places = _text_places(page, paths, entries[:_SAMPLE])
        fitting = next((build for build in builds if build.fits(text_places)), None)
        if fitting is None:
            builds.append(_Build(text_places, list(entries)))
        else:
            fitting.entries += entries
    if len(builds) == 1:
        return [group]
    return [replace(group, entries=_again(page, build.entries)) for build in builds]


def _again(page: Outline, entries: Sequence[Entry]) -> tuple[Entry, ...]:
    return entries_of(page, [(entry.link, entry.url) for entry in entries])


def _text_places(page: Outline, paths: Paths, entries: Sequence[Entry]) -> frozenset[Path]:
    return frozenset(
        paths.below(entry.record, owner) for entry in entries for owner in page.owners_of(entry.record)
    )
