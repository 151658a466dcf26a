"""The ``watchlists:`` of sources.yaml: names in files or in place, each list a topic; all faults at once."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from watcher.classify.watchlists_lines import parse_entry, split_line
from watcher.classify.watchlists_spec import Entry, Kind, Watchlist
from watcher.config.document import KeyPath, Problem, dotted
from watcher.config.nearest import remedy
from watcher.config.watchlist_files import ListFault, ListFile, read_list
from watcher.errors import Fault

_KEYS = {"file", "entries", "kind"}
_MOST_REMARKS = 20
"""Remarks told of one list; more of them are counted."""
_LABEL = 60
"""Characters of a line's first name that alerts show."""


@dataclass(slots=True)
class WatchlistReader:
    """Reads lists and notes what is wrong with them.

    In sources.yaml a name that cannot be looked for is a problem; in a file, which others may keep, a remark.
    """

    base: Path
    """The folder that paths of files are relative to."""
    problems: list[Problem] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    """What makes a file unreadable, by its place there."""
    remarks: list[Fault] = field(default_factory=list)
    """What of a file was passed over."""

    def read(self, written: Mapping[str, object]) -> tuple[Watchlist, ...]:
        """Return the lists, ordered by name."""
        lists = (
            Watchlist(name=name, entries=tuple(self._list(name, written[name]))) for name in sorted(written)
        )
        return tuple(lists)

    def _list(self, name: str, entry: object) -> Iterator[Entry]:
        path: KeyPath = ("watchlists", name)
        if not isinstance(entry, Mapping):
            self._note(path, "must hold keys; write {file: lists/names.csv} or {entries: [some names]}")
            return
        for key in entry:
            if key not in _KEYS:
                hint = remedy(str(key), _KEYS, of="keys here")
                self.problems.append(Problem((*path, str(key)), f"no such key: {key!r}; {hint}", at_key=True))
        if "file" not in entry and "entries" not in entry:
            self._note(path, "lists nobody; write file: lists/names.csv or entries: [some names]")
        kind = self._kind(entry.get("kind"), (*path, "kind"))
        if "entries" in entry:
            yield from self._written(entry["entries"], (*path, "entries"), kind)
        if "file" in entry:
            yield from self._filed(entry["file"], (*path, "file"), kind)

    def _kind(self, said: object, path: KeyPath) -> Kind | None:
        kinds = [kind.value for kind in Kind if kind is not Kind.NAME]
        if said is None or said in kinds:
            return Kind(said) if said else None
        self._note(path, f"{said!r} is no kind; {remedy(str(said), kinds, of='kinds')}")
        return None

    def _written(self, listed: object, path: KeyPath, kind: Kind | None) -> Iterator[Entry]:
        """Read entries in place: a list, or a block of text with one a line."""
        lines = listed.splitlines() if isinstance(listed, str) else listed
        if not isinstance(lines, list):
            self._note(path, "must be a list of names, or a block of text with one a line")
            return
        for index, line in enumerate(lines):
            said, parts = split_line(str(line))
            if not parts:
                if not isinstance(listed, str):
                    self._note((*path, index), "names nobody; write a name, or take the entry out")
                continue
            parsed = parse_entry(parts, said or kind)
            for complaint in parsed.complaints:
                self._note((*path, index), complaint)
            if parsed.names:
                yield Entry(place=f"entry {index + 1}", label=parts[0][:_LABEL], names=parsed.names)

    def _filed(self, name: object, path: KeyPath, kind: Kind | None) -> Iterator[Entry]:
        if not isinstance(name, str) or not name.strip():
            self._note(path, "must be the path of a text or CSV file")
            return
        place, key = self.base / name, dotted(path[:-1])
        try:
            file = read_list(place)
        except ListFault as fault:
            if fault.line:
                self.faults.append(
                    Fault(place=str(place), line=fault.line, column=1, key=key, message=str(fault))
                )
            else:
                self._note(path, f"{name}: {fault}")
            return
        entries, complaints = _entries(file, kind)
        told = [Fault(place=str(place), key=key, message=remark) for remark in file.remarks]
        told += [
            Fault(place=str(place), line=line, column=1, key=key, message=why) for line, why in complaints
        ]
        self.remarks += told[:_MOST_REMARKS]
        if len(told) > _MOST_REMARKS:
            more = f"and {len(told) - _MOST_REMARKS} remarks more; these lines are passed over as well"
            self.remarks.append(Fault(place=str(place), key=key, message=more))
        if not entries:
            self._note(path, f"{name}: no line of it can be looked for: {complaints[0][1]}")
        yield from entries

    def _note(self, path: KeyPath, message: str) -> None:
        self.problems.append(Problem(path, message))


def _entries(file: ListFile, kind: Kind | None) -> tuple[list[Entry], list[tuple[int, str]]]:
    """Return what the rows of a file name, and what of them cannot be looked for."""
    entries: list[Entry] = []
    complaints: list[tuple[int, str]] = []
    for row in file.rows:
        parsed = parse_entry(row.parts, row.kind or kind)
        complaints += [(row.line, complaint) for complaint in parsed.complaints]
        if parsed.names:
            entries.append(Entry(place=f"line {row.line}", label=row.parts[0][:_LABEL], names=parsed.names))
    return entries, complaints
