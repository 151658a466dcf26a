"""What a watchlist holds, as plain values: nothing of what looks for it is loaded with them."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a line names, which decides what may stand between and around its words."""

    PERSON = "person"
    VESSEL = "vessel"
    COMPANY = "company"
    EXACT = "exact"
    """The words or the number as they are written."""
    NAME = "name"
    """A person or a company: the line does not tell."""


class NameKind(StrEnum):
    """How a name is looked for."""

    PERSON = "person"
    PHRASE = "phrase"
    SHIP = "ship"
    IMO = "imo"
    NUMBER = "number"
    EXACT = "exact"
    UNSPACED = "unspaced"


@dataclass(frozen=True, slots=True)
class Name:
    """One of the names of a line."""

    kind: NameKind
    words: tuple[str, ...]
    """A person's given names come first."""
    family: int = 0
    """Where in ``words`` a person's family name begins."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A line of a list, ready to be looked for."""

    place: str
    """Where it stands: ``line 12``."""
    label: str
    """Its first name as written."""
    names: tuple[Name, ...]

    @property
    def rule(self) -> str:
        """What alerts name: place and first name."""
        return f"{self.place}: {self.label}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Watchlist:
    """A list under its name, which is a topic."""

    name: str
    entries: tuple[Entry, ...]
