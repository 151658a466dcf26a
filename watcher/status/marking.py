"""Text with its deciding words marked, as pieces a template can show (pure)."""

from collections.abc import Iterable
from dataclasses import dataclass

from watcher.model.statement import Passage
from watcher.model.topic import Match


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a passage, marked or not."""

    text: str
    marked: bool


def pieces(passage: Passage, matches: Iterable[Match]) -> tuple[Piece, ...]:
    """Cut a passage at the words that decided; joined, the pieces are the passage."""
    spans = sorted(
        (evidence.start, evidence.end)
        for match in matches
        if match.passage == passage.index
        for evidence in match.evidence
    )
    cut: list[Piece] = []
    at = 0
    for start, end in spans:
        if end <= at:
            continue
        start = max(start, at)  # noqa: PLW2901 - overlapping evidence is shown once
        cut += [Piece(passage.text[at:start], marked=False), Piece(passage.text[start:end], marked=True)]
        at = end
    cut.append(Piece(passage.text[at:], marked=False))
    return tuple(piece for piece in cut if piece.text)


def topics(passage: Passage, matches: Iterable[Match]) -> tuple[str, ...]:
    """Return the topics of one passage, sorted."""
    return tuple(sorted({match.topic for match in matches if match.passage == passage.index}))
