"""An edit: the words that one text has and another has not, and where they stand in both."""

from dataclasses import dataclass
from enum import StrEnum


class EditKind(StrEnum):
    """What an edit touches; the first ones can turn the meaning round and come first in an alert."""

    NEGATION = "negation"
    NUMBER = "number"
    DATE = "date"
    NAME = "name"
    HEDGE = "hedge"
    """How sure it is: "will" became "may"."""
    EXCHANGE = "exchange"
    """A question that was taken out with its answer."""
    REMOVED = "removed"
    INSERTED = "inserted"
    REWORDED = "reworded"
    MOVED = "moved"
    """Paragraphs that stand elsewhere: one edit where they stood, one where they stand."""
    TYPO = "typo"
    """The spelling of one word that is no name."""
    PUNCTUATION = "punctuation"
    """The same words between other marks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Words of a text: ``text == whole[start:end]``, offsets in characters; empty where nothing stands."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """One place at which two texts differ, whole words on both sides."""

    kind: EditKind
    before: Stretch
    """What it said; empty for words that were put in, then ``start`` is the place they went to."""
    after: Stretch
    """What it says; empty for words that were taken out."""
    within: tuple["Edit", ...] = ()
    """For paragraphs moved here: what was edited in them, ``before`` where they stood and ``after`` here."""

    @property
    def parts(self) -> tuple["Edit", ...]:
        """The edit itself, and those in the paragraphs that moved with it."""
        return (self, *self.within)
