"""The pages of ``tests/fetch/refusals``: one file per judgement, each page under a line ``== its name``."""

from collections.abc import Iterator
from pathlib import Path

from tests.support.refusals import MENU

FOLDER = Path(__file__).parents[1] / "fetch" / "refusals"


def pages_of(kind: str) -> dict[str, str]:
    """Return the markup of each page by its name; ``{menu}`` in it stands for a site's menu."""
    return dict(_pages((FOLDER / f"{kind}.txt").read_text(encoding="utf-8").replace("{menu}", MENU)))


def _pages(text: str) -> Iterator[tuple[str, str]]:
    for block in text.removeprefix("== ").split("\n== "):
        name, _, markup = block.partition("\n")
        yield name, markup
