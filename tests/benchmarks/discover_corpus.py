"""How well items are found on real pages: per page, worst first.

Run: python tests/benchmarks/discover_corpus.py [part of a file name ...]
Needs the folder "shared" beside the repository; says so and ends where it is absent.
"""

import csv
import json
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
CORPUS = REPOSITORY.parent / "shared" / "corpus"
sys.path.insert(0, str(REPOSITORY))

from watcher.discover import discover  # noqa: E402 - the repository's root must be on the path first
from watcher.errors import ParseError  # noqa: E402 - as above
from watcher.model.item import Item  # noqa: E402 - as above
from watcher.model.page import Page  # noqa: E402 - as above
from watcher.model.source import Source, SourceId  # noqa: E402 - as above

csv.field_size_limit(10_000_000)
NOW = datetime(2026, 11, 23, tzinfo=UTC)


@dataclass(frozen=True, kw_only=True)
class Figures:
    """What came of one page."""

    name: str
    kind: str
    expected: int
    found: int
    right: int
    dates: int
    dates_right: int
    seconds: float
    how: str
    kept: bool | None
    """Whether the selectors that were found find the same items; None: there are none."""

    @property
    def f1(self) -> float:
        return 2 * self.right / (self.expected + self.found) if self.expected + self.found else 1.0

    @property
    def dated(self) -> float:
        return self.dates_right / self.dates if self.dates else 1.0


def documents(wanted: list[str]) -> Iterator[dict[str, str]]:
    with (CORPUS / "MANIFEST.tsv").open(encoding="utf-8", newline="") as manifest:
        for row in csv.DictReader(manifest, delimiter="\t"):
            name = row["file"]
            if (
                row["kind"] in {"listing", "feed", "api"}
                and row["truth"]
                and all(part in name for part in wanted)
            ):
                yield row


def fetched_at(row: dict[str, str]) -> datetime:
    try:
        moment = datetime.fromisoformat(row["captured"])
    except ValueError:
        return NOW
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def measure(row: dict[str, str]) -> Figures | None:
    truth = json.loads((CORPUS / row["truth"]).read_text(encoding="utf-8"))
    if "items" not in truth:
        return None
    expected = {(item["url"], item["title"]): item["date"] for item in truth["items"] if item["url"]}
    url = row["url"] or f"http://{row['site']}/"
    page = Page(url=url, final_url=url, body=(CORPUS / row["file"]).read_bytes(), fetched_at=fetched_at(row))
    source = Source(id=SourceId("bench"), name="", url=url)
    started = time.process_time()
    items: tuple[Item, ...] = ()
    selectors = None
    try:
        discovery = discover(page, source)
        items, how, selectors = discovery.items, discovery.method, discovery.selectors
    except ParseError as error:
        how = f"{error.reason}: {error}"
    seconds = time.process_time() - started
    kept = discover(page, replace(source, listing=selectors)).items == items if selectors else None
    found = {
        (item.url, item.title): item.published.day.isoformat() if item.published else None for item in items
    }
    right = expected.keys() & found.keys()
    dated = [key for key in right if expected[key]]
    if "-v" in sys.argv:
        show(expected, found)
    return Figures(
        name=row["file"],
        kind=row["kind"],
        expected=len(expected),
        found=len(found),
        right=len(right),
        dates=len(dated),
        dates_right=sum(found[key] == expected[key] for key in dated),
        seconds=seconds,
        how=how,
        kept=kept,
    )


def show(expected: dict[tuple[str, str], str], found: dict[tuple[str, str], str | None]) -> None:
    for key in [key for key in expected if key not in found][:8]:
        print("  missed", key, expected[key])
    for key in [key for key in found if key not in expected][:8]:
        print("  extra ", key, found[key])
    for key in [key for key in expected if key in found and expected[key] != found[key]][:8]:
        print("  date  ", key[1], "is", expected[key], "read", found[key])


def summary(kind: str, figures: list[Figures]) -> None:
    chosen = [each for each in figures if each.kind == kind]
    if not chosen:
        return
    right = sum(each.right for each in chosen)
    total = sum(each.expected + each.found for each in chosen)
    dates = sum(each.dates for each in chosen)
    mean = sum(each.f1 for each in chosen) / len(chosen)
    given = [each.kept for each in chosen if each.kept is not None]
    print(
        f"{kind:8} pages {len(chosen):4}  items F1 {2 * right / max(1, total):.4f}  mean page F1 {mean:.4f}"
        f"  dates {sum(each.dates_right for each in chosen) / max(1, dates):.4f} of {dates}"
        f"  slowest {max(each.seconds for each in chosen):.2f} s"
        f"  selectors for {len(given)}, same items by {sum(given)}"
    )


def main() -> None:
    if not CORPUS.is_dir():
        print(f"nothing to measure: {CORPUS} is absent")
        return
    wanted = [argument for argument in sys.argv[1:] if not argument.startswith("-")]
    figures = [each for row in documents(wanted) if (each := measure(row))]
    for each in sorted(figures, key=lambda each: (each.f1, each.dated)):
        print(
            f"{each.f1:.3f} dates {each.dated:.3f}  {each.right:4}/{each.expected:4} of {each.found:4}"
            f"  {each.seconds * 1000:5.0f} ms  {each.name}  [{each.how[:90]}]"
        )
    for kind in ("listing", "feed", "api"):
        summary(kind, figures)


if __name__ == "__main__":
    main()
