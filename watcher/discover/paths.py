"""Names for the places of elements, alike for elements that play the same part."""

import re
from collections import Counter
from difflib import SequenceMatcher
from itertools import islice

from watcher.discover.outline import CELLS, Element, Outline

_DIGITS = re.compile(r"\d+")
# What an entry's class says about its place in the list, or that it differs from its neighbour.
_STATE = re.compile(
    r"(?:.*[-_])?(?:odd|even|first|last|active|current|alt|left|right|[lr]|open|new|featured|sticky|row|item)[-_]*",
    re.IGNORECASE,
)
_SHARED = 0.7
_MANY_SIBLINGS = 3
_LONGEST = 40
_ALIKE = 0.5
_SPELLED_ALIKE = 0.7
_LONGEST_NAME = 40

Path = tuple[str, ...]


class Paths:
    """Names the steps of paths: tag, column, and the classes that tell what part an element plays."""

    def __init__(self, page: Outline) -> None:
        self._steps: dict[int, str] = {}
        places = {(each.tag, token, id(each.parent)) for each in page.elements for token in _tokens(each)}
        self._places = Counter((tag, token) for tag, token, _ in places)

    def to(self, element: Element) -> Path:
        """Return the last steps on the way from the page's root to an element."""
        above = list(islice(element.ancestors(), _LONGEST))
        return tuple(self._step(each) for each in (*reversed(above), element))

    def below(self, top: Element, element: Element) -> Path:
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
            counts = Counter(token for each in siblings for token in _tokens(each))
            for each in siblings:
                kept = (
                    token
                    for token in _tokens(each)
                    if self._tells(each.tag, token, counts[token], len(siblings))
                )
                column = f"[{each.column}]" if each.tag in CELLS else ""
                self._steps[each.position] = ".".join([each.tag + column, *sorted(kept)])
        return self._steps[element.position]

    def _tells(self, tag: str, token: str, count: int, siblings: int) -> bool:
        """Tell whether a class names a part: most siblings have it, or one in each of several records."""
        if siblings < _MANY_SIBLINGS or count >= _SHARED * siblings:
            return True
        return count == 1 and self._places[tag, token] > 1


def _tokens(element: Element) -> set[str]:
    return {_DIGITS.sub("", token) for token in element.classes}


def tags_of(path: Path) -> Path:
    """Return a path without class names."""
    return tuple(step.partition(".")[0] for step in path)


def alike(one: Path, other: Path) -> bool:
    """Tell whether two paths of the same tags differ only in what classes say about single entries."""
    return all(mine == theirs or _steps_alike(mine, theirs) for mine, theirs in zip(one, other, strict=True))


def _steps_alike(one: str, other: str) -> bool:
    mine, theirs = (
        {token for token in step.split(".")[1:] if not _STATE.fullmatch(token)} for step in (one, other)
    )
    if len(mine & theirs) >= _ALIKE * len(mine | theirs):
        return True
    if len(mine) == len(theirs) == 1 and max(map(len, mine | theirs)) <= _LONGEST_NAME:
        return SequenceMatcher(None, mine.pop(), theirs.pop()).ratio() >= _SPELLED_ALIKE
    return False
