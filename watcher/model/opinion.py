"""A second opinion: what a language model is asked about a text, and what it says beside the rules."""

import json
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from hashlib import sha256


@dataclass(frozen=True, slots=True, kw_only=True)
class Opinion:
    """A summary to show; it decides nothing."""

    summary: str
    """One line of plain words in the language of the text."""
    labels: tuple[str, ...]
    """The configured topics that the model named, sorted."""
    model: str
    """The name of the model, as the operator configured it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """All that a model is sent about a change."""

    model: str
    instructions: str
    text: str
    language: str | None
    """Of the text, ISO 639-1."""
    topics: tuple[str, ...]
    """The labels to choose from."""

    @property
    def digest(self) -> str:
        """SHA-256 of all that an answer depends on: the same question is not asked twice."""
        asked = json.dumps([self.model, self.instructions, self.text])
        return sha256(asked.encode()).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """How much may be asked."""

    budget: int
    """Requests a day, UTC."""
    tries: int = 3
    """For one question."""
    lease: timedelta = timedelta(minutes=10)
    """How long one try takes at most: after a crash in its middle a question is asked again then."""


class Start(StrEnum):
    """What became of the wish to ask a question."""

    ASK = "ask"
    """It is counted; ask."""
    SETTLED = "settled"
    """It was answered before, is being asked, or was given up."""
    SPENT = "spent"
    """No request is left for today."""
