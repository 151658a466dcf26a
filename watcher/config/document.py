"""A configuration file as plain values, and where each of them stands: what a fault needs to point at it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from watcher.errors import Fault

KeyPath = tuple[str | int, ...]
"""The keys and indices that lead from the top of the file to a value."""

Mark = tuple[int, int]
"""Line and column, 1-based."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with a value, before its place is looked up."""

    path: KeyPath
    message: str
    at_key: bool = False
    """The key itself is wrong, not its value."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """The values of one file and their places."""

    place: str
    """The file, as it was named to us."""
    value: object
    """Dicts, lists, text, numbers and booleans; keys that are given twice or without a value left out."""
    marks: Mapping[KeyPath, Mark]
    """Where each value starts, and each line of a block of text."""
    key_marks: Mapping[KeyPath, Mark]
    """Where each key starts, those left out of ``value`` included."""
    faults: tuple[Fault, ...]
    """What was wrong with the file itself."""

    def locate(self, problems: Iterable[Problem]) -> tuple[Fault, ...]:
        """Turn problems into faults."""
        return tuple(self._fault(problem) for problem in problems)

    def _fault(self, problem: Problem) -> Fault:
        marks = self.key_marks if problem.at_key else self.marks
        line, column = marks.get(problem.path) or self._mark_above(problem.path)
        return Fault(
            place=self.place, line=line, column=column, key=dotted(problem.path), message=problem.message
        )

    def _mark_above(self, path: KeyPath) -> Mark:
        while path and path not in self.marks:
            path = path[:-1]
        return self.marks.get(path, (1, 1))


def dotted(path: KeyPath) -> str:
    """Write a path as people do: ``sources[3].listing.item``; the top of the file is ``(file)``."""
    text = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
    return text.removeprefix(".") or "(file)"
