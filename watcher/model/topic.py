"""Topics, and the evidence that a passage is about one."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Words that decided: ``text == passage.text[start:end]``, offsets in characters."""

    start: int
    end: int
    text: str


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
