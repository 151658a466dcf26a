"""A message before it is anybody's markup: styled spans of visible text."""

from dataclasses import dataclass
from enum import StrEnum


class Style(StrEnum):
    """How a span is set."""

    PLAIN = "plain"
    BOLD = "bold"
    ITALIC = "italic"
    UNDERLINE = "underline"
    STRIKE = "strike"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class Span:
    """Visible text in one style, perhaps a link."""

    text: str
    style: Style = Style.PLAIN
    link: str | None = None
    """An absolute http(s) address."""
    quoted: bool = False
    """Stands in a block quotation, together with the quoted spans next to it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One rendered alert or notice; may be longer than one Telegram message."""

    spans: tuple[Span, ...]

    @property
    def text(self) -> str:
        """The visible text."""
        return "".join(span.text for span in self.spans)
