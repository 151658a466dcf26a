"""``watcher export``: a statement as evidence that another person can verify."""

import asyncio
from pathlib import Path
from typing import Annotated

import typer

from watcher.cli.output import say, tell
from watcher.cli.stored import evidence_of
from watcher.dossier import dossier


def command(
    statement: Annotated[int, typer.Argument(help="A statement's number; watcher history lists them.")],
    folder: Annotated[Path, typer.Argument(help="A folder that does not exist yet.", file_okay=False)],
) -> None:
    """Write pages as fetched, texts, edits and times of a statement to a folder, with checksums."""
    history, pages = asyncio.run(evidence_of(statement))
    try:
        folder.mkdir(parents=True)
        for name, content in dossier(history, pages).items():
            (folder / name).write_bytes(content)
    except OSError as error:
        tell(f"{folder}: {error.strerror}; name a folder that does not exist yet, on a disk with room")
        raise typer.Exit(1) from error
    say(f"{folder}: {len(history.revisions)} readings; verify with: cd {folder} && sha256sum -c SHA256SUMS")
