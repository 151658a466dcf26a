"""Dotted paths into JSON: ``results[].title``, ``data.items[0].name``, ``[].url``, and link templates."""

import re
from collections.abc import Iterator
from urllib.parse import quote

from watcher.discover.jsontext import Json

_STEP = re.compile(r"\[(\d*)\]|([^.\[\]]+)")
_SLOT = re.compile(r"\{([^{}]+)\}")
_EVERY = "[]"


def values_at(document: Json, path: str) -> Iterator[Json]:
    """Yield what a path leads to: ``[]`` goes into every element, ``[0]`` into one, a name into a key."""
    found: list[Json] = [document]
    for step in _STEP.finditer(path):
        found = [value for each in found for value in _inside(each, step)]
    yield from found


def _inside(value: Json, step: re.Match[str]) -> Iterator[Json]:
    index, key = step[1], step[2]
    if key is not None:
        if isinstance(value, dict) and key in value:
            yield value[key]
    elif index:
        if isinstance(value, list) and int(index) < len(value):
            yield value[int(index)]
    elif isinstance(value, list):
        yield from value
    elif isinstance(value, dict):
        yield from value.values()


def text_at(record: Json, path: str) -> str:
    """Return the first text or number at a path, empty where there is none."""
    for value in values_at(record, path):
        if isinstance(value, str | int | float) and not isinstance(value, bool):
            return str(value)
    return ""


def is_template(path: str) -> bool:
    """Tell whether a configured link is a template rather than a path."""
    return _SLOT.search(path) is not None


def filled(template: str, record: Json) -> str:
    """Fill a link template's ``{path}`` slots from a record; empty where one of them has nothing."""
    slots = {slot: text_at(record, slot) for slot in _SLOT.findall(template)}
    if not all(slots.values()):
        return ""
    return _SLOT.sub(lambda slot: quote(slots[slot[1]], safe="/:@!$&'()*+,;=~"), template)


def split_path(path: str) -> tuple[str | None, str]:
    """Part a whole path at its last ``[]``: the records, and the field within each."""
    records, mark, field = path.rpartition(_EVERY)
    return (records + _EVERY, field.lstrip(".")) if mark else (None, path)
