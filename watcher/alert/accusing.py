"""Who accuses whom, in a line of an alert."""

from collections.abc import Iterable, Iterator

from watcher.model.message import Span, Style
from watcher.model.topic import Frame, Match

_SHOWN = 3


def accusing(matches: Iterable[Match]) -> Iterator[Span]:
    """Yield one line for the accusations in these matches; nothing where they name nobody."""
    said = tuple(dict.fromkeys(_sentence(frame) for match in matches for frame in match.frames))
    if said:
        yield Span("Who: ", Style.ITALIC)
        yield Span("; ".join(said[:_SHOWN]) + (" …" if len(said) > _SHOWN else "") + "\n")


def _sentence(frame: Frame) -> str:
    """Tell one accusation: "Ukraine accuses Russia", "Russia denies an accusation by Britain"."""
    by = f" by {frame.accuser}" if frame.accuser else ""
    if frame.denied and frame.accused:
        return f"{frame.accused} denies an accusation{by}"
    if frame.denied:
        return f"an accusation{by} is denied"
    if not frame.accuser:
        return f"{frame.accused} is accused"
    return f"{frame.accuser} accuses {frame.accused or 'somebody it does not name'}"
