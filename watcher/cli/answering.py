"""What a maintainer says of a listing that was held: the common part of two commands."""

import asyncio
import os

from watcher.cli.output import say
from watcher.config import load_settings
from watcher.configured import find_configured
from watcher.errands.archive import answer_held
from watcher.model.listing import Answer


def answer(source_id: str, said: Answer) -> None:
    """Note the answer; the running service heeds it at once, or the next pass does."""
    settings = load_settings(os.environ)
    source = find_configured(source_id, settings)
    waited = asyncio.run(answer_held(settings, source.id, said))
    told = "will be told" if said is Answer.SEND else "are known now, and nobody is told"
    say(f"{source.id}: {waited} statements had waited and {told}; its listing is read again at once.")
