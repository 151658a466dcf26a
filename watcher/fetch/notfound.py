"""Soft 404s: pages that say "not found" with status 200, and deep links redirected to somewhere general."""

import re
from urllib.parse import SplitResult, urlsplit

from watcher.fetch.looks import Looks
from watcher.fetch.phrases import NOT_FOUND, NOT_FOUND_WHOLE, NUMBER_404, TO_THE_READER

_LINE = 90
_MUCH_PROSE = 4_000  # characters outside links: an article, whatever its title says
_LITTLE_PROSE = 1_500
_HARDLY_PROSE = 600
_FEW_HEADLINES = 6  # a listing has more

_GENERAL = re.compile(
    r"(?:[a-z]{2,3}(?:[-_][a-z]{2,4})?|(?:index|default|home|main|start|welcome|accueil|inicio|startseite)(?:\.\w{2,5})?"
    r"|home-?page|web|site|portal|public|www)?",
    re.IGNORECASE,
)
"""A segment of a path that leads to a home page, or to one of its languages."""
_IDENTIFIES = re.compile(r"(?:^|&)(?:p|\w*id|\w*news|doc\w*|article|item|nr?)=\w*\d", re.IGNORECASE)
"""A query that names one statement."""
_ERROR_PLACE = re.compile(
    r"(?:error[-_]?)?404(?:[-_]?error)?|(?:page|file)?[-_]?not[-_]?found(?:[-_]?error)?", re.IGNORECASE
)


def not_found_mark(looks: Looks) -> str | None:
    """Return what on the page says that what was asked for is not there, or None."""
    found = None
    if looks.prose <= _MUCH_PROSE:
        found = _whole(looks.title_parts) or (
            _whole(looks.parts) if looks.headlines < _FEW_HEADLINES else None
        )
    if found is None and looks.prose <= _LITTLE_PROSE and looks.headlines < _FEW_HEADLINES:
        found = _sentence(looks)
    return f"it says “{found}”" if found else None


def misdirected(url: str, final_url: str) -> str | None:
    """Say where a deep link was redirected that is general, a home page or an error page; None: nowhere."""
    asked, got = urlsplit(url), urlsplit(final_url)
    if _leads_to_error(got) and not _leads_to_error(asked):
        return "redirected to an error page"
    # A section that moved to a host of its own ends at that host's root, which is no home page.
    same_site = _site(asked) == _site(got)
    lost = _depth(asked) > (0 if same_site else 1) and _depth(got) == 0
    return "redirected to the home page" if lost else None


def _whole(parts: tuple[str, ...]) -> str | None:
    return next((part for part in parts if len(part) <= _LINE and NOT_FOUND_WHOLE.fullmatch(part)), None)


def _sentence(looks: Looks) -> str | None:
    heads = [head for head in (looks.title, *looks.headings[:2]) if len(head) <= _LINE]
    found = next(filter(None, map(NUMBER_404.search, heads)), None) or TO_THE_READER.search(looks.text)
    if found is None and looks.prose <= _HARDLY_PROSE:
        found = NUMBER_404.search(looks.text) or NOT_FOUND.search(looks.text)
    return found[0] if found else None


def _leads_to_error(address: SplitResult) -> bool:
    return any(_ERROR_PLACE.fullmatch(_stem(segment)) for segment in _segments(address))


def _depth(address: SplitResult) -> int:
    named = sum(not _GENERAL.fullmatch(segment) for segment in _segments(address))
    return named + (1 if _IDENTIFIES.search(address.query) else 0)


def _site(address: SplitResult) -> str:
    return (address.hostname or "").removeprefix("www.")


def _segments(address: SplitResult) -> list[str]:
    return [segment for segment in address.path.split("/") if segment]


def _stem(segment: str) -> str:
    return segment.rpartition(".")[0] or segment
