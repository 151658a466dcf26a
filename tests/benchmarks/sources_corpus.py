"""Run the shipped sources' own specs on captured pages of their sites; print what is found beside the truth.

Reads ``../shared/corpus``, skips where it is absent: ``python tests/benchmarks/sources_corpus.py [ID ...]``.
"""

import csv
import json
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

from watcher.alert import parse_filter
from watcher.config import load_sources
from watcher.discover import discover
from watcher.errors import ParseError
from watcher.model.page import Page
from watcher.model.source import Source, SourceKind

ROOT = Path(__file__).resolve().parents[2]
CORPUS = ROOT.parent / "shared" / "corpus"

_KIND_OF_CAPTURE = {"feed": SourceKind.FEED, "listing": SourceKind.HTML, "sitemap": SourceKind.SITEMAP}
_DAY = re.compile(r"\d{4}-\d{2}(?:-\d{2})?")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Capture:
    """A captured listing with what is really on it."""

    path: Path
    url: str
    kind: SourceKind
    fetched_at: datetime
    truth: tuple[Mapping[str, str | None], ...]


def captures() -> Iterator[Capture]:
    """Yield the captured listings and feeds of the corpus that have a truth file."""
    with (CORPUS / "MANIFEST.tsv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            copy = row["file"].startswith("derived/")
            if row["kind"] in _KIND_OF_CAPTURE and row["truth"] and row["url"] and not copy:
                truth = json.loads((CORPUS / row["truth"]).read_text(encoding="utf-8"))
                yield Capture(
                    path=CORPUS / row["file"],
                    url=row["url"],
                    kind=_KIND_OF_CAPTURE[row["kind"]],
                    fetched_at=_moment(row["captured"]),
                    truth=tuple(truth.get("items", ())),
                )


def _moment(captured: str) -> datetime:
    """Read the capture time: a moment, a day or a month."""
    day = _DAY.match(captured)
    text = day[0] if day else "2026-01-01"
    return datetime.fromisoformat(text if len(text) > len("2026-01") else f"{text}-28").replace(tzinfo=UTC)


def fits(source: Source, capture: Capture) -> bool:
    """Tell whether a capture is of the very page of this source, or of the feed of its site."""
    if capture.kind is not source.kind or _host(source.url) != _host(capture.url):
        return False
    same_section = urlsplit(capture.url).path.startswith(urlsplit(source.url).path)
    return source.kind is SourceKind.FEED or same_section


def _host(url: str) -> str:
    return (urlsplit(url).hostname or "").removeprefix("www.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """What a source's spec finds on captures, beside what is there."""

    captures: int = 0
    found: int = 0
    there: int = 0
    right_urls: int = 0
    right_dates: int = 0
    failures: tuple[str, ...] = ()

    def __add__(self, other: "Figures") -> "Figures":
        """Add up two captures."""
        return Figures(
            captures=self.captures + other.captures,
            found=self.found + other.found,
            there=self.there + other.there,
            right_urls=self.right_urls + other.right_urls,
            right_dates=self.right_dates + other.right_dates,
            failures=self.failures + other.failures,
        )

    def row(self, name: str) -> str:
        """Return a line of the table."""
        return (
            f"{name:<44}{self.captures:>9}{self.found:>7}{self.there:>7}{self.right_urls:>7}{self.right_dates:>7}"
            f"  {'; '.join(self.failures)}"
        )


def measure(source: Source, capture: Capture) -> Figures:
    """Discover on one capture with the source's own spec."""
    page = Page(
        url=capture.url, final_url=capture.url, body=capture.path.read_bytes(), fetched_at=capture.fetched_at
    )
    wanted = {_key(item["url"]): item["date"] for item in capture.truth if item["url"]}
    try:
        found = discover(page, replace(source, url=capture.url)).items
    except ParseError as error:
        return Figures(captures=1, there=len(wanted), failures=(f"{capture.path.name}: {error}",))
    dates = {_key(item.url): item.published.day.isoformat() if item.published else None for item in found}
    right = dates.keys() & wanted.keys()
    return Figures(
        captures=1,
        found=len(dates),
        there=len(wanted),
        right_urls=len(right),
        right_dates=sum(dates[key] == wanted[key] for key in right),
    )


def _key(url: str | None) -> str:
    return re.sub(r"^https?://(www\.)?", "", url or "").rstrip("/")


def main() -> None:
    """Print a line for each source that has captures; for the sources named, also one for each capture."""
    if not CORPUS.is_dir():
        print(f"no corpus at {CORPUS}: nothing to measure")
        return
    everything = list(captures())
    print(f"{'source':<44}{'captures':>9}{'found':>7}{'there':>7}{'urls':>7}{'dates':>7}")
    for source in load_sources(ROOT / "sources.yaml", parse_filter).sources:
        measured = {capture: measure(source, capture) for capture in everything if fits(source, capture)}
        if source.id in sys.argv[1:]:
            for capture, figures in measured.items():
                print(figures.row(f"  {capture.path.relative_to(CORPUS)}"))
        if measured:
            print(sum(measured.values(), Figures()).row(source.id))


if __name__ == "__main__":
    main()
