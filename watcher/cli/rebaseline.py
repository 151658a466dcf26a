"""``watcher rebaseline``: take a listing as it looks now."""

from typing import Annotated

import typer

from watcher.cli.answering import answer
from watcher.model.listing import Answer


def command(source: Annotated[str, typer.Argument(help="The id of a source in sources.yaml.")]) -> None:
    """Take a listing as it looks now: what is new on it is known, and nobody is told."""
    answer(source, Answer.REBASELINE)
