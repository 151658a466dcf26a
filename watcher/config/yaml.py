"""Read a YAML file into a Document; as YAML 1.2, where ``no`` is a word and ``12:30`` is text."""

import re
import warnings
from pathlib import Path

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from watcher.config.document import Document, KeyPath, Mark, dotted
from watcher.errors import ConfigError, Fault

LARGEST_FILE = 5_000_000
"""Bytes."""
_MOST_VALUES = 100_000
_DEEPEST = 30
_INTEGER = re.compile(r"[-+]?\d{1,19}", re.ASCII)
_DECIMAL = re.compile(r"[-+]?\d{0,19}\.?\d{1,19}", re.ASCII)
_CORE = "tag:yaml.org,2002:"
_TEXT_TAGS = {"str", "timestamp", "merge", "value"}


def read_yaml(path: Path) -> Document:
    """Read one file; raises ConfigError where it is missing, no text, or no YAML."""
    place = str(path)
    text = _read_text(path)
    node = _compose(text, place)
    if node is None:
        raise _error(place, "the file is empty; list at least one source under 'sources:'")
    reader = _Reader(place)
    value = reader.read(node, ())
    return Document(
        place=place,
        value=value,
        marks=reader.marks,
        key_marks=reader.key_marks,
        faults=tuple(reader.faults),
    )


def _error(place: str, message: str, mark: Mark = (0, 0)) -> ConfigError:
    line, column = mark
    return ConfigError([Fault(place=place, line=line, column=column, key="(file)", message=message)])


def _read_text(path: Path) -> str:
    place = str(path)
    try:
        with path.open("rb") as file:
            body = file.read(LARGEST_FILE + 1)
    except FileNotFoundError:
        raise _error(place, "no such file; give its path, or set WATCHER_SOURCES to it") from None
    except OSError as error:
        raise _error(place, f"cannot be read: {error.strerror}") from None
    if len(body) > LARGEST_FILE:
        raise _error(place, f"larger than {LARGEST_FILE:,} bytes; this is hardly a list of sources")
    try:
        return body.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = body.count(b"\n", 0, error.start) + 1
        column = error.start - (body.rfind(b"\n", 0, error.start) + 1) + 1
        raise _error(place, "this is not UTF-8; save the file as UTF-8 text", (line, column)) from None


def _compose(text: str, place: str) -> Node | None:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # an anchor used twice is legal YAML
            node: Node | None = YAML(typ="safe", pure=True).compose(text)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        where = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        raise _error(place, _syntax_message(error, text), where) from None
    except YAMLError as error:
        raise _error(place, f"this is not YAML: {str(error).splitlines()[0]}", (1, 1)) from None
    except RecursionError:
        raise _error(place, "nested too deeply to be a list of sources", (1, 1)) from None
    return node


def _syntax_message(error: MarkedYAMLError, text: str) -> str:
    mark = error.problem_mark
    lines = text.splitlines()
    line = lines[mark.line] if mark and mark.line < len(lines) else ""
    character = line[mark.column : mark.column + 1] if mark else ""
    if character == "\t":
        return "a tab; indent with spaces"
    if character and character in "@`%":
        return f"a value cannot start with {character}; put it in quotes"
    return f"this is not YAML: {error.problem or error.context}; look at this line and the one above"


class _Reader:
    """One walk over the nodes of a file."""

    def __init__(self, place: str) -> None:
        self.place = place
        self.marks: dict[KeyPath, Mark] = {}
        self.key_marks: dict[KeyPath, Mark] = {}
        self.faults: list[Fault] = []

    def read(self, node: Node, path: KeyPath) -> object:
        """Turn a node into plain values, noting the place of each."""
        mark = _mark(node)
        if len(path) > _DEEPEST or len(self.marks) > _MOST_VALUES:
            raise _error(
                self.place, "nested too deeply or repeated too often; look for a runaway *alias", mark
            )
        self.marks[path] = mark
        if isinstance(node, MappingNode):
            return self._mapping(node, path)
        if isinstance(node, SequenceNode):
            return [self.read(child, (*path, index)) for index, child in enumerate(node.value)]
        if (
            isinstance(node, ScalarNode) and node.style == "|"
        ):  # each line is an entry: let faults point at it
            first, _ = mark
            self.marks |= {(*path, at): (first + 1 + at, 1) for at in range(len(node.value.splitlines()))}
        try:
            return _scalar(node)
        except ValueError as error:
            self._fault(path, mark, str(error))
            return _text(node)

    def _mapping(self, node: MappingNode, path: KeyPath) -> dict[str, object]:
        mapping: dict[str, object] = {}
        for key_node, value_node in node.value:
            key = _text(key_node) if isinstance(key_node, ScalarNode) else ""
            here, mark = (*path, key), _mark(key_node)
            if not key:
                self._fault(path, mark, "a key must be a word")
            elif here in self.key_marks:
                first = self.key_marks[here][0]
                self._fault(here, mark, f"given twice, first on line {first}; keep one of the two")
            else:
                self.key_marks[here] = mark
                value = self.read(value_node, here)
                if value is None:
                    self._fault(here, mark, "has no value; write one, or take the key out")
                else:
                    mapping[key] = value
        return mapping

    def _fault(self, path: KeyPath, mark: Mark, message: str) -> None:
        line, column = mark
        self.faults.append(
            Fault(place=self.place, line=line, column=column, key=dotted(path), message=message)
        )


def _mark(node: Node) -> Mark:
    return node.start_mark.line + 1, node.start_mark.column + 1


def _text(node: Node) -> str:
    """Return the text of a scalar, pairs of surrogates joined and single ones replaced."""
    return str(node.value).encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _scalar(node: Node) -> str | int | float | bool | None:
    """Return the value of a scalar; raises ValueError where its text does not fit its tag."""
    text, tag = _text(node), str(node.tag)
    kind = tag.removeprefix(_CORE)
    if kind in _TEXT_TAGS:
        return text
    if kind == "null":
        return None
    if kind == "bool" and text.lower() in {"true", "false"}:
        return text.lower() == "true"
    if kind == "int" and _INTEGER.fullmatch(text):
        return int(text)
    if kind == "float" and _DECIMAL.fullmatch(text):
        return float(text)
    if not tag.startswith(_CORE):
        raise ValueError(f"a tag such as {tag} means nothing here; take it out")
    raise ValueError(f"{text!r} cannot be read; write a plain number, true or false, or put it in quotes")
