"""Turn what the schema finds wrong with a file into words for its maintainer."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from pydantic import ValidationError

from watcher.config.document import Document, KeyPath, Problem
from watcher.config.nearest import remedy
from watcher.config.schema import SourcesFile, json_schema

_EXPECTED = {
    "string_type": "text; put it in quotes",
    "bool_type": "true or false",
    "int_type": "a whole number",
    "list_type": "a list, e.g. [a, b]",
    "dict_type": "keys with values",
    "model_type": "keys with values",
}


def schema_problems(document: Document) -> Iterator[Problem]:
    """Yield all that the schema finds wrong with a document."""
    try:
        SourcesFile.model_validate(document.value)
    except ValidationError as error:
        for detail in error.errors(include_url=False):
            already_told = detail["type"] == "missing" and detail["loc"] in document.key_marks
            if not already_told:
                yield _problem(detail)


def _problem(detail: Mapping[str, Any]) -> Problem:
    path = tuple(detail["loc"])
    if path and path[-1] == "[key]":
        return Problem(path[:-1], _message(detail, path), at_key=True)
    return Problem(path, _message(detail, path), at_key=detail["type"] == "extra_forbidden")


def _message(detail: Mapping[str, Any], path: KeyPath) -> str:
    kind, written = detail["type"], detail["input"]
    match kind:
        case "extra_forbidden":
            message = f"unknown key; {remedy(str(path[-1]), _keys_beside(path), of='keys')}"
        case "missing":
            message = f"missing here; add '{path[-1]}:'"
        case "enum":
            hint = remedy(str(written), _schema_at(path)["enum"], of="values")
            message = f"{written!r} is not one of its values; {hint}"
        case "value_error":
            message = str(detail["ctx"]["error"])
        case "too_short":
            message = "an empty list; list something, or take the key out"
        case _ if kind in _EXPECTED:
            message = f"this is {_kind_of(written)}, but must be {_EXPECTED[kind]}"
        case _:
            message = f"{written!r} is out of range: {detail['msg'].lower()}"
    return message


def _kind_of(value: object) -> str:
    match value:
        case None:
            return "nothing"
        case bool():
            return "true or false"
        case int() | float():
            return "a number"
        case str():
            return "text"
        case list():
            return "a list"
    return "a set of keys"


def _keys_beside(path: KeyPath) -> list[str]:
    """Return the keys that are valid where the one at the end of ``path`` stands."""
    return list(_schema_at(path[:-1]).get("properties", ()))


@cache
def _whole_schema() -> dict[str, Any]:
    return json_schema()


def _schema_at(path: KeyPath) -> dict[str, Any]:
    whole = _whole_schema()
    schema = whole
    for step in path:
        schema = schema["items"] if isinstance(step, int) else schema["properties"][step]
        if "$ref" in schema:
            schema = whole["$defs"][schema["$ref"].rpartition("/")[2]]
    return schema
