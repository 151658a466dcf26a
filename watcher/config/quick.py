"""Read the shipped packs at start: they use so little of YAML that a scanner for all of it takes too long.

Packs hold keys in keys, blocks of text, numbers, true and false, and anchors with their aliases. A test
keeps this reading equal to ``read_yaml``, which reads whatever maintainers write.
"""

import re

_KEY = re.compile(
    r"(?P<indent> *)(?P<key>[\w-]+):(?: &(?P<anchor>\w+))?(?: \*(?P<alias>\w+)| (?P<text>[^&*\s].*))?"
)
_WORDS = {"true": True, "false": False}


def quick_values(text: str) -> dict[str, object]:
    """Return the values of a pack that is known to be sound; raises ValueError where it is not so plain."""
    return _Reader(text).mapping(-1)


class _Reader:
    """One walk down the lines of a pack."""

    def __init__(self, text: str) -> None:
        self._lines = text.splitlines()
        self._at = 0
        self._anchors: dict[str, object] = {}

    def mapping(self, indent: int) -> dict[str, object]:
        """Read the keys that stand deeper than ``indent``."""
        values: dict[str, object] = {}
        while found := self._key(indent):
            values[found["key"]] = self._value(found)
        return values

    def _key(self, indent: int) -> re.Match[str] | None:
        while self._at < len(self._lines) and self._lines[self._at].lstrip()[:1] in {"", "#"}:
            self._at += 1
        if self._at == len(self._lines) or _indent(self._lines[self._at]) <= indent:
            return None
        found = _KEY.fullmatch(self._lines[self._at])
        if not found:
            raise ValueError(f"more YAML than a pack may use: {self._lines[self._at]!r}")
        self._at += 1
        return found

    def _value(self, found: re.Match[str]) -> object:
        if found["alias"]:
            return self._anchors[found["alias"]]
        value: object
        indent = len(found["indent"])
        if found["text"] == "|":
            value = self._block(indent)
        elif found["text"]:
            value = _WORDS[found["text"]] if found["text"] in _WORDS else float(found["text"])
        else:
            value = self.mapping(indent)
        if found["anchor"]:
            self._anchors[found["anchor"]] = value
        return value

    def _block(self, indent: int) -> str:
        start = self._at
        while self._at < len(self._lines) and (
            not self._lines[self._at] or _indent(self._lines[self._at]) > indent
        ):
            self._at += 1
        return "\n".join(line.strip() for line in self._lines[start : self._at])


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
