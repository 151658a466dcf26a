"""Texts as pieces a template can show: deciding words marked, edits struck out and underlined (pure)."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from watcher.compare import edits
from watcher.model.archive import DeliveryRecord
from watcher.model.change import Revision
from watcher.model.edit import Edit, EditKind
from watcher.model.reason import Reason
from watcher.model.statement import Passage
from watcher.model.topic import Match


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text and the HTML element it stands in."""

    text: str
    element: str = ""
    """``mark``, ``del``, ``ins``, or empty for plain text."""


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
        cut += [Piece(passage.text[at:start]), Piece(passage.text[start:end], "mark")]
        at = end
    cut.append(Piece(passage.text[at:]))
    return tuple(piece for piece in cut if piece.text)


def topics(passage: Passage, matches: Iterable[Match]) -> tuple[str, ...]:
    """Return the topics of one passage, sorted."""
    return tuple(sorted({match.topic for match in matches if match.passage == passage.index}))


def fates(deliveries: Iterable[DeliveryRecord]) -> tuple[tuple[str, int], ...]:
    """Say what became of an alert, and in how many chats; which they are is nobody's business here."""
    counted = Counter(_fate(one) for one in deliveries if one.part == 0)
    return tuple(counted.most_common())


def _fate(delivery: DeliveryRecord) -> str:
    what = "message edited in place: " if delivery.amends else ""
    reason = "" if delivery.reason in {None, Reason.SENT} else f" ({delivery.reason})"
    return f"{what}{delivery.state}{reason}"


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two readings of a statement beside each other, title included."""

    edits: tuple[Edit, ...]
    """Those that can turn the meaning round first."""
    paragraphs: tuple[tuple[Piece, ...], ...]
    """The paragraphs that changed, in reading order; an empty one stands for unchanged ones left out."""


def comparison(before: Revision, after: Revision) -> Comparison:
    """Compare two revisions for people."""
    old, new = _whole(before), _whole(after)
    found = edits(old, new)
    rank = list(EditKind)
    return Comparison(
        edits=tuple(
            sorted((part for edit in found for part in edit.parts), key=lambda one: rank.index(one.kind))
        ),
        paragraphs=_changed_paragraphs(_woven(found, new)),
    )


def _whole(revision: Revision) -> str:
    return f"{revision.statement.title}\n\n{revision.statement.text}"


def _woven(found: Iterable[Edit], new: str) -> list[Piece]:
    """Return the new text with what was taken out struck before what was put in."""
    woven: list[Piece] = []
    at = 0
    for edit in found:
        kept = new[at : edit.after.start]
        woven.append(Piece(kept))
        if edit.before.text:
            glue = "" if not kept or kept[-1].isspace() else " "
            woven += [Piece(glue), Piece(edit.before.text, "del"), Piece(" ")]
        woven.append(Piece(edit.after.text, "ins"))
        at = edit.after.end
    return [*woven, Piece(new[at:])]


def _changed_paragraphs(woven: Iterable[Piece]) -> tuple[tuple[Piece, ...], ...]:
    paragraphs: list[list[Piece]] = [[]]
    for piece in woven:
        first, *others = piece.text.split("\n\n")
        paragraphs[-1].append(Piece(first, piece.element))
        paragraphs += [[Piece(text, piece.element)] for text in others]
    shown: list[tuple[Piece, ...]] = []
    for changed, run in groupby(paragraphs, lambda each: any(piece.element for piece in each if piece.text)):
        shown += [tuple(piece for piece in each if piece.text) for each in run] if changed else [()]
    return tuple(shown)
