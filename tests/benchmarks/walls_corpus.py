"""How many refusals are recognised, and how many real pages are taken for one.

Reads the corpus in ``../shared``: capture records of walls and of look-alikes (headers, status and title; the
body is not kept, so filler stands in for it), soft 404s, and every real page, feed and API answer.

    python tests/benchmarks/walls_corpus.py
"""

import csv
import json
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from watcher.errors import FetchError
from watcher.fetch import verdict
from watcher.fetch.faults import of_status
from watcher.model.page import Page
from watcher.model.reason import Reason

CORPUS = Path(__file__).resolve().parents[2].parent / "shared" / "corpus"
TYPES = {".html": "text/html", ".json": "application/json", ".xml": "text/xml", ".rss": "text/xml"}
ANSWERS = frozenset({Reason.OK, Reason.NOT_FOUND, Reason.GONE})
TEXT_SHARE = 6  # of the bytes of an HTML page, about a sixth is text
SEEN = datetime(2026, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Case:
    """A page, and whether it is one."""

    name: str
    page: Page
    is_real: bool


def main() -> int:
    if not CORPUS.is_dir():
        print(f"no corpus at {CORPUS}: nothing measured")
        return 0
    cases = list(read_cases())
    started = time.perf_counter()
    judged = [(case, *judge(case.page)) for case in cases]
    seconds = time.perf_counter() - started
    walls = [row for row in judged if not row[0].is_real]
    missed = [row for row in walls if row[1] in ANSWERS]
    alarms = [row for row in judged if row[0].is_real and row[1] not in ANSWERS]
    for title, rows in (("missed", missed), ("false alarm", alarms)):
        for case, reason, mark in rows:
            print(f"{title}: {case.name}: {reason} {mark}")
    for case, reason, mark in walls:
        print(f"  {case.name[:60]:60} {reason:14} {mark}")
    real = len(judged) - len(walls)
    print(f"recognised {len(walls) - len(missed)} of {len(walls)} refusals and soft 404s")
    print(f"false alarms {len(alarms)} of {real} real answers; {1000 * seconds / len(judged):.2f} ms each")
    return 1 if missed or alarms else 0


def judge(page: Page) -> tuple[Reason, str]:
    """Class an answer as the fetcher does: by what it shows, then by its status."""
    if found := verdict(page):
        return found.reason, found.mark
    if page.status >= 300:
        error: FetchError = of_status(page.status, page.url)
        return error.reason, str(error)
    return Reason.OK, ""


def read_cases() -> Iterator[Case]:
    with (CORPUS / "MANIFEST.tsv").open(encoding="utf-8", newline="") as manifest:
        for row in csv.DictReader(manifest, delimiter="\t", quoting=csv.QUOTE_NONE):
            path = CORPUS / row["file"]
            if row["kind"] == "antibot":
                continue
            if path.suffix in TYPES and row["kind"] != "derived":
                page = page_of(row["url"], path.read_bytes(), {"content-type": TYPES[path.suffix]})
                yield Case(row["file"], page, is_real=row["kind"] != "soft404")
    truth = json.loads((CORPUS / "truth" / "edgi-pairs" / "antibot.json").read_text(encoding="utf-8"))
    for entry in truth:
        record = json.loads((CORPUS / "edgi-pairs" / "antibot" / entry["file"]).read_text(encoding="utf-8"))
        yield Case(
            entry["file"], page_of_record(record["data"]), is_real=entry["effective_status_score"] >= 1
        )


def page_of_record(record: dict[str, Any]) -> Page:
    """Build a page of a capture record; filler of a likely length stands in for its text."""
    length = record["content_length"] or 0
    filler = "lorem ipsum " * (length // TEXT_SHARE // 12)
    body = f"<html><title>{record['title']}</title><p>{filler}</p></html>" if length else ""
    headers = {"content-type": record["media_type"] or "", **(record["headers"] or {})}
    final_url = record["source_metadata"].get("redirected_url") or record["url"]
    return page_of(record["url"], body.encode(), headers, record["status"], final_url)


def page_of(
    url: str, body: bytes, headers: dict[str, str], status: int = 200, final_url: str | None = None
) -> Page:
    return Page(
        url=url, final_url=final_url or url, status=status, headers=headers, body=body, fetched_at=SEEN
    )


if __name__ == "__main__":
    sys.exit(main())
