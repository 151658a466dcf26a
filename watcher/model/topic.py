"""Topics, and the evidence that a passage is about one."""

from dataclasses import dataclass
from typing import Final

ACCUSATIONS: Final = "accusations"
"""The topic whose matches tell who accuses whom."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Words that decided: ``text == passage.text[start:end]``, offsets in characters."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """Who accuses whom: actors by their names in the gazetteer, offsets in characters of the passage."""

    accuser: str | None
    """None: the text does not name them, or names nobody known."""
    accused: str | None
    denied: bool = False
    """Somebody rejects the accusation or calls it false."""
    start: int
    """Where the words stand that accuse, with the actors they name."""
    end: int
    what: tuple[int, int] | None = None
    """Where the wrong is told that they are accused of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """One passage is about one topic, because of a rule and the words it found."""

    topic: str
    passage: int
    """Index of the passage in its statement."""
    score: float
    """At or above the topic's threshold; higher is surer."""
    rules: tuple[str, ...]
    """Names of the rules that carried the score."""
    evidence: tuple[Evidence, ...]
    """Ordered by start; never empty."""
    frames: tuple[Frame, ...] = ()
    """Who accuses whom, ordered by start; only in accusations."""
