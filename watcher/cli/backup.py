"""``watcher backup``: a consistent copy of the database while the service runs."""

import asyncio
import os
from pathlib import Path
from typing import Annotated

import typer

from watcher.cli.output import tell
from watcher.config import load_settings
from watcher.errands.archive import back_up


def command(dest: Annotated[Path, typer.Argument(help="The file to write; must not exist yet.")]) -> None:
    """Copy the database to DEST, online."""
    asyncio.run(back_up(load_settings(os.environ), dest))
    tell(f"Backed up to {dest} ({dest.stat().st_size:,} bytes).")
