"""A second opinion, as an alert shows it."""

from collections.abc import Iterator

from watcher.model.change import Change
from watcher.model.message import Span, Style


def second_opinion(change: Change) -> Iterator[Span]:
    """Show in a line what a language model said, under its name and set apart from the official words."""
    if change.opinion is None:
        return
    labels = f" [{', '.join(change.opinion.labels)}]" if change.opinion.labels else ""
    yield Span(f"Summary by {change.opinion.model}: {change.opinion.summary}{labels}\n", Style.ITALIC)
