"""Options that several commands share."""

from pathlib import Path
from typing import Annotated

import typer

AsJson = Annotated[bool, typer.Option("--json", help="Write one JSON document (or JSON Lines).")]
InsteadOfFetching = Annotated[
    Path | None, typer.Option("--file", help="Take this file as the body of the address.")
]
