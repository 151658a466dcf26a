"""``watcher release``: tell what a held listing showed as new."""

from typing import Annotated

import typer

from watcher.cli.answering import answer
from watcher.model.listing import Answer


def command(source: Annotated[str, typer.Argument(help="The id of a source in sources.yaml.")]) -> None:
    """Tell what a held listing showed as new: it was no redesign."""
    answer(source, Answer.SEND)
