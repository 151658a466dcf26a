"""Passages as an alert quotes them: who speaks, the words that decided."""

from collections.abc import Iterator, Sequence

from watcher.model.message import Span, Style
from watcher.model.statement import Passage, PassageKind, Role
from watcher.model.topic import Match

_UNNAMED = {Role.OFFICIAL: "Official", Role.JOURNALIST: "Journalist"}


def quoted(
    passage: Passage, matches: Sequence[Match], speaker: str | None, *, longest: int | None = None
) -> Iterator[Span]:
    """Show one passage, deciding words in bold; ``speaker`` speaks where the passage names nobody.

    Of a passage with more than ``longest`` characters the first deciding words are shown with what stands
    around them.
    """
    yield from speech(passage, speaker)
    bold = tuple(_bold(matches))
    position, last = _window(passage.text, bold[0][0] if bold else 0, longest)
    yield Span("… " if position else "", quoted=True)
    for start, end in bold:
        if end <= last:
            yield Span(passage.text[position:start], quoted=True)
            yield Span(passage.text[start:end], Style.BOLD, quoted=True)
            position = end
    yield Span(passage.text[position:last] + (" …" if last < len(passage.text) else ""), quoted=True)
    yield Span("\n")


def _window(text: str, point: int, longest: int | None) -> tuple[int, int]:
    """Return where to begin and end so that ``point`` is seen, a third of the room before it at most."""
    if longest is None or len(text) <= longest:
        return 0, len(text)
    first = 0
    if point > longest // 2:
        first = point - longest // 3
        first = text.find(" ", first, point) + 1 or first
    last = min(first + longest, len(text))
    return first, text.rfind(" ", point, last) if " " in text[point:last] and last < len(text) else last


def speech(passage: Passage, speaker: str | None) -> Iterator[Span]:
    """Show who speaks and in which capacity; nothing where neither is known."""
    # Whose statement it is says nothing about who asks in it.
    by = None if passage.role is Role.JOURNALIST else speaker
    name = passage.speaker or by or (passage.role and _UNNAMED[passage.role])
    about = [passage.role.value] if passage.role and name != _UNNAMED[passage.role] else []
    if passage.kind is not PassageKind.STATEMENT:
        about.append(passage.kind.value)
    if name:
        yield Span(name, Style.BOLD)
    if about:
        yield Span(f" ({', '.join(about)})" if name else ", ".join(about).capitalize())
    if name or about:
        yield Span(":\n")


def _bold(matches: Sequence[Match]) -> Iterator[tuple[int, int]]:
    """Return the stretches to set in bold, in order, overlaps joined."""
    stretches = sorted((each.start, each.end) for match in matches for each in match.evidence)
    if not stretches:
        return
    start, end = stretches[0]
    for next_start, next_end in stretches[1:]:
        if next_start > end:
            yield start, end
            start, end = next_start, next_end
        else:
            end = max(end, next_end)
    yield start, end
