"""Measure the turns of transcripts in ``../shared/corpus`` against marks made by reading them.

``python tests/benchmarks/turns_corpus.py``; skips where there is no corpus. A mark in ``turns/*.json``
holds no sentence: ``at`` and ``words`` count words of the extracted text, ``begins`` is the hash of a turn's
first words. Also prints whose statement each page is, beside what the truth file says.
"""

import csv
import hashlib
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from difflib import SequenceMatcher
from pathlib import Path

from watcher.errors import ParseError
from watcher.extract import read_page, split
from watcher.model.page import Page
from watcher.model.source import Source, SourceId
from watcher.model.statement import Statement

CORPUS = Path(__file__).resolve().parents[2].parent / "shared" / "corpus"
MARKS = Path(__file__).with_name("turns")
NOW = datetime(2026, 11, 24, tzinfo=UTC)
TYPES = {".html": "text/html", ".json": "application/json", ".pdf": "application/pdf", ".md": "text/markdown"}
FIRST_WORDS = 6


@dataclass(frozen=True, kw_only=True)
class TurnSeen:
    """Where a turn begins and ends, told by its words, and who speaks."""

    begins: str
    words: int
    speaker: str | None
    role: str | None


def read(file: str, url: str) -> Statement:
    """Read a captured page as the watcher does, without selectors."""
    path = CORPUS / file
    page = Page(
        url=url,
        final_url=url,
        headers={"content-type": TYPES[path.suffix]},
        body=path.read_bytes(),
        fetched_at=NOW,
    )
    return read_page(page, Source(id=SourceId("any"), name="any", url=url))


def turns_of(statement: Statement) -> list[TurnSeen]:
    """Return the passages that somebody speaks."""
    return [
        TurnSeen(
            begins=hash_of(passage.text.split()[:FIRST_WORDS]),
            words=len(passage.text.split()),
            speaker=passage.speaker,
            role=passage.role,
        )
        for passage in split(statement)
        if passage.role
    ]


def hash_of(words: list[str]) -> str:
    """Shorten words to what tells them apart and cannot be read."""
    return hashlib.sha256(" ".join(words).casefold().encode()).hexdigest()[:12]


def wrong_turns(marked: list[TurnSeen], seen: list[TurnSeen]) -> list[int]:
    """Return the marked turns that were not seen with the same beginning, end, speaker and role, in order."""
    wrong = set(range(len(marked)))
    for same in SequenceMatcher(None, marked, seen, autojunk=False).get_matching_blocks():
        wrong -= set(range(same.a, same.a + same.size))
    return sorted(wrong)


def print_turns(urls: dict[str, str]) -> None:
    """Print the turns right of those marked, and the misses, per transcript."""
    all_right = all_marked = 0
    for path in sorted(MARKS.glob("*.json")):
        marks = json.loads(path.read_text(encoding="utf-8"))
        places = [mark.pop("at") for mark in marks["turns"]]
        marked = [TurnSeen(**mark) for mark in marks["turns"]]
        seen = turns_of(read(marks["page"], urls[marks["page"]]))
        wrong = wrong_turns(marked, seen)
        print(f"{path.stem:30} {len(marked) - len(wrong):4} right of {len(marked):4}; {len(seen)} seen")
        for at in wrong:
            print(f"    missed at word {places[at]}: {marked[at].role} {marked[at].speaker or '-'}")
        all_right += len(marked) - len(wrong)
        all_marked += max(len(marked), len(seen))  # a turn that nobody marked is wrong too
    print(f"turns right: {all_right / all_marked:.3f} of {all_marked}")


def speakers(rows: list[dict[str, str]]) -> Iterator[tuple[str, str | None, str | None]]:
    """Yield each page whose truth file names a speaker or says there is none: file, truth, what was read."""
    for row in rows:
        if not row["truth"] or row["kind"] not in {"statement", "api", "pdf", "derived"}:
            continue
        truth = json.loads((CORPUS / row["truth"]).read_text(encoding="utf-8"))
        if "speaker" not in truth:
            continue
        try:
            yield row["file"], truth["speaker"], read(row["file"], row["url"]).speaker
        except ParseError as error:
            yield row["file"], truth["speaker"], str(error.reason)


def print_speakers(rows: list[dict[str, str]]) -> None:
    """Print the share of pages whose speaker is the truth's, and the others."""
    found = list(speakers(rows))
    wrong = [each for each in found if each[1] != each[2]]
    for file, truth, seen in wrong:
        print(f"{file:58} {truth!r} read as {seen!r}")
    print(f"speaker right: {1 - len(wrong) / len(found):.3f} of {len(found)}")


def main() -> int:
    """Print both tables."""
    if not CORPUS.is_dir():
        print(f"skipped: no corpus at {CORPUS}", file=sys.stderr)
        return 0
    with (CORPUS / "MANIFEST.tsv").open(encoding="utf-8") as manifest:
        rows = list(csv.DictReader(manifest, delimiter="\t"))
    print_turns({row["file"]: row["url"] for row in rows})
    print_speakers(rows)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
