"""A statement as one reading of it: its text, cut into passages."""

from dataclasses import dataclass
from enum import StrEnum

from watcher.model.published import Published


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One paragraph, heading or list entry of a statement, in reading order."""

    text: str
    """One line; white space folded, never empty."""
    strong: str = ""
    """The part at the very start of ``text`` that stands in bold or is otherwise set off: often a speaker."""
    heading: bool = False
    quote: bool = False
    """Inside a block quotation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Alternate:
    """A page that says of itself to be a statement in another language."""

    language: str
    """ISO 639-1."""
    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """An official text as read from one page."""

    url: str
    title: str
    published: Published | None
    language: str | None
    """ISO 639-1."""
    speaker: str | None
    blocks: tuple[Block, ...]
    alternates: tuple[Alternate, ...] = ()
    """Its versions in other languages, as its page names them; not stored."""

    @property
    def text(self) -> str:
        """The whole text, blocks parted by an empty line."""
        return "\n\n".join(block.text for block in self.blocks)


class PassageKind(StrEnum):
    """What a passage is in a conversation."""

    STATEMENT = "statement"
    QUESTION = "question"
    ANSWER = "answer"


class Role(StrEnum):
    """In which capacity somebody speaks."""

    OFFICIAL = "official"
    JOURNALIST = "journalist"


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """One turn or paragraph group of a statement."""

    index: int
    """0-based position in the statement."""
    kind: PassageKind
    speaker: str | None
    role: Role | None
    text: str
    """Paragraphs parted by an empty line; the speaker label is not part of it."""
