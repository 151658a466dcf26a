"""What a maintainer says about a topic: its rules, word lists and examples, as plain values."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from watcher.model.statement import Role

ANY = "any"
"""The key of phrases that hold in every language."""

Phrases = Mapping[str, tuple[str, ...]]
"""Phrases by ISO 639-1 code or ``any``; how a phrase is written is told in ``patterns``."""


def phrases_in(phrases: Phrases, language: str) -> tuple[str, ...]:
    """Return the phrases that hold in a language."""
    return (*phrases.get(language, ()), *phrases.get(ANY, ()))


@dataclass(frozen=True, slots=True, kw_only=True)
class WordList:
    """A named list of words and phrases, written ``<name>`` in other phrases."""

    name: str
    entries: Phrases
    """One entry a line; ``Label = entry / entry`` gives entries a name of their own, e.g. an actor's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleSpec:
    """One way of speaking about a topic."""

    name: str
    phrases: Phrases
    weight: float = 1.0
    """What a passage's score gains when the rule holds anywhere in it; counted once."""
    needs: Phrases = field(default_factory=dict)
    """The sentence must hold one of these too, where the language has any."""
    needs_passage: Phrases = field(default_factory=dict)
    """The passage must hold one of these somewhere, where the language has any."""
    unless: Phrases = field(default_factory=dict)
    """A sentence that holds one of these does not count."""
    unless_passage: Phrases = field(default_factory=dict)
    """A passage that holds one of these anywhere does not count."""
    never: Phrases = field(default_factory=dict)
    """Words inside one of these are not evidence for this rule."""
    listed: bool = True
    """False: a mere item of an enumeration does not count."""
    role: Role | None = None
    """Who must speak; where the speaker's role is unknown the rule holds too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A text that is, or is not, about the topic: the pack's own proof."""

    language: str
    text: str
    about: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicSpec:
    """A topic as its pack gives it."""

    name: str
    rules: tuple[RuleSpec, ...]
    words: tuple[WordList, ...] = ()
    """Each list may use the lists before it."""
    never: Phrases = field(default_factory=dict)
    """Words inside one of these are not evidence: ``sanctioned by``, ``reign of terror``."""
    threshold: float = 1.0
    """The score from which on a passage is about the topic."""
    examples: tuple[Example, ...] = ()
