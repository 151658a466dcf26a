"""Finding the records in a JSON document that nobody described."""

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from watcher.discover.json_fields import DATE, LINK, TITLE, best_leaf
from watcher.discover.json_paths import text_at
from watcher.discover.jsontext import Json

_DEEPEST = 12
_LEAVES_DEEP = 2
_SAMPLE = 40
_FEW = 3
_MOST_LISTS = 1000
_MOST_LEAVES = 500
_ENOUGH_WITHOUT_DATE = 4
_GOOD_PLACE = re.compile(
    r"result|item|document|article|news|post|entr(?:y|ies)|release|record|data|content|list"
)
_BAD_PLACE = re.compile(
    r"\blinks?\b|facet|filter|\btags?\b|categor|breadcrumb|menu|navigation|\bnav\b|author|organi[sz]ation"
    r"|related|translation|option|allowed|sort|language|locale|image|media|asset|people|contact|social|footer"
    r"|header|parent|children"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """Where the records are and which of their fields are link, title and date; None: no such field."""

    records: str
    """Path that ends in ``[]``."""
    link: str | None
    title: str | None
    date: str | None
    score: float


def best_shape(document: Json) -> Shape | None:
    """Return the likeliest list of statements in a document, None where nothing looks like one."""
    shapes = [shape_of(path, records) for path, records in islice(_record_lists(document), _MOST_LISTS)]
    usable = [shape for shape in shapes if shape.title and shape.score > 0]
    return max(usable, key=lambda shape: (shape.link is not None, shape.score), default=None)


def shape_of(path: str, records: Sequence[dict[str, Json]]) -> Shape:
    """Tell what the fields of the records at a path are, and how much the whole looks like a listing."""
    sample = records[:_SAMPLE]
    columns = {leaf: [text_at(record, leaf) for record in sample] for leaf in leaves(sample)}
    link = best_leaf(columns, LINK)
    title = best_leaf({leaf: texts for leaf, texts in columns.items() if leaf != link}, TITLE)
    date = best_leaf(columns, DATE)
    lowered = path.lower()
    score = math.log1p(len(records)) + (2.0 if link else 0) + (1.5 if date else 0)
    score += 1 if _GOOD_PLACE.search(lowered) else 0
    score -= 6 if _BAD_PLACE.search(lowered) else 0
    score -= 6 if date is None and len(records) < _ENOUGH_WITHOUT_DATE else 0
    return Shape(records=path, link=link, title=title, date=date, score=score)


def _record_lists(document: Json) -> Iterator[tuple[str, list[dict[str, Json]]]]:
    """Yield every array of objects, and every object of like objects, with the path to its elements."""
    stack: list[tuple[str, Json, int]] = [("", document, 0)]
    while stack:
        path, value, depth = stack.pop()
        if depth > _DEEPEST or not isinstance(value, dict | list):
            continue
        if isinstance(value, dict):
            inner = list(value.values())
            stack += [(f"{path}.{key}".lstrip("."), each, depth + 1) for key, each in value.items()]
        else:
            inner = value
            stack += [(f"{path}[{index}]", each, depth + 1) for index, each in enumerate(value[:_FEW])]
        records = [each for each in inner if isinstance(each, dict)]
        if records and (isinstance(value, list) or _alike(records, len(inner))):
            yield path + "[]", records


def _alike(records: list[dict[str, Json]], members: int) -> bool:
    """Tell whether an object's members are records keyed by name: some of them, with the same keys."""
    shared = set(records[0]).intersection(*records[1:])
    return len(records) == members >= _FEW and len(shared) * 2 >= len(records[0]) > 1


def leaves(records: Sequence[dict[str, Json]]) -> list[str]:
    """Return the paths to text within records, in the order in which they come, a few levels deep."""
    paths: dict[str, None] = {}
    for record in records:
        stack: list[tuple[str, Json]] = list(reversed(record.items()))
        while stack and len(paths) < _MOST_LEAVES:
            path, value = stack.pop()
            if isinstance(value, dict) and path.count(".") < _LEAVES_DEEP:
                stack += [(f"{path}.{key}", each) for key, each in reversed(value.items())]
            elif isinstance(value, list) and value and "[" not in path:
                stack.append((f"{path}[0]", value[0]))
            elif isinstance(value, str | int | float) and not isinstance(value, bool):
                paths[path] = None
    return list(paths)
