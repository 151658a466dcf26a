"""Measure the word-level comparison: the recorded edits in ``../shared/corpus``, and what it costs.

``python tests/benchmarks/edits_corpus.py``; the first two tables are left out where there is no corpus.
"""

import json
import random
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from itertools import product
from pathlib import Path
from typing import Any

from watcher.compare import edits
from watcher.extract import read_page
from watcher.model.page import Page
from watcher.model.source import Source, SourceId
from watcher.model.statement import Statement
from watcher.text.normal import comparable

CORPUS = Path(__file__).resolve().parents[2].parent / "shared" / "corpus"
FETCHED_AT = datetime(2026, 11, 24, tzinfo=UTC)
TRANSCRIPT_WORDS = 10_000
REWORDED = 0.2
REPEATS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """Two versions of a text, and the words that somebody else's comparison saw come and go."""

    name: str
    before: str
    after: str
    changes: list[tuple[str, str]]


def main() -> int:
    wrong = 0
    if CORPUS.is_dir():
        wrong = recorded_edits() + judged_pairs()
    else:
        print("no corpus: recorded edits left out")
    costs()
    return 1 if wrong else 0


def recorded_edits() -> int:
    """Print how many recorded steps are reported with exactly their words; return how many are not."""
    total = wrong = 0
    for step in steps():
        total += 1
        found = [(edit.before.text, edit.after.text) for edit in edits(step.before, step.after)]
        if net(found) != net(step.changes):
            wrong += 1
            print("differs:", step.name)
    print(f"recorded edits: {total - wrong} of {total} steps with exactly the words that came and went\n")
    return wrong


def judged_pairs() -> int:
    """Print which pairs of pages changed, and whether EDGI's analysts agree; return how often not."""
    total = wrong = 0
    for truth in sorted((CORPUS / "truth" / "edgi-pairs").glob("*pos-*.json")):
        recorded = json.loads(truth.read_text())
        before, after = (_read(f"{truth.stem}.{number}.html", recorded["url"]) for number in (1, 2))
        found = [*edits(before.title, after.title), *edits(before.text, after.text)]
        total += 1
        kinds = ", ".join(f"{count} {kind}" for kind, count in Counter(edit.kind for edit in found).items())
        if bool(found) is not recorded["meaningful_according_to_EDGI"]:
            wrong += 1
            print("judged otherwise:", truth.stem)
        print(f"  {truth.stem}: {kinds or 'nothing changed'}")
    print(f"pairs of pages: {total - wrong} of {total} judged as EDGI's analysts did\n")
    return wrong


def _read(name: str, url: str) -> Statement:
    body = (CORPUS / "edgi-pairs" / name).read_bytes()
    page = Page(
        url=url, final_url=url, headers={"content-type": "text/html"}, body=body, fetched_at=FETCHED_AT
    )
    return read_page(page, Source(id=SourceId("edgi"), name="EDGI", url=url))


def net(changes: list[tuple[str, str]]) -> tuple[Counter[str], Counter[str]]:
    """Return the words that went and those that came; a word that did both only moved."""
    gone = Counter(" ".join(comparable(before) for before, _ in changes).split())
    come = Counter(" ".join(comparable(after) for _, after in changes).split())
    return gone - come, come - gone


def steps() -> Iterator[Step]:
    for truth in sorted((CORPUS / "truth").glob("*/edits/*.json")):
        recorded = json.loads(truth.read_text())
        for edit in recorded["edits"]:
            pages = [f"{truth.stem}.{edit[end]}.md" for end in ("from", "to")]
            yield _step(truth.relative_to(CORPUS / "truth").parent, pages, edit["changes"])
    for truth in sorted((CORPUS / "truth" / "travel-advice").glob("*/*.json")):
        recorded = json.loads(truth.read_text())
        for step in recorded.get("steps", ()) if "repo_path" in recorded else ():
            if "changes" in step:
                folder = truth.relative_to(CORPUS / "truth").parent
                yield _step(folder, [step["from"], step["to"]], step["changes"])


def _step(folder: Path, pages: list[str], changes: list[dict[str, Any]]) -> Step:
    before, after = (_body((CORPUS / folder / page).read_text()) for page in pages)
    named = [
        (change.get("removed", change.get("before", "")), change.get("added", change.get("after", "")))
        for change in changes
    ]
    return Step(name=pages[1], before=before, after=after, changes=named)


def _body(text: str) -> str:
    """Return a Markdown document without its front matter."""
    return text.split("\n---", 1)[1].partition("\n")[2] if text.startswith("---") else text


def costs() -> None:
    """Print what comparing a long transcript with its revision costs."""
    rng = random.Random(1)
    transcript = _transcript(rng)
    paragraphs = transcript.split("\n\n")
    scattered = [f"{text} Added." if place % 40 == 0 else text for place, text in enumerate(paragraphs)]
    added = _transcript(random.Random(4)).split("\n\n")[:60]
    moved = paragraphs[:100] + paragraphs[200:300] + paragraphs[100:200] + paragraphs[300:]
    (common, _), *_ = Counter(transcript.split()).most_common(1)
    others = iter(_transcript(random.Random(3)).split())
    reworded = [next(others) if rng.random() < REWORDED else word for word in transcript.split(" ")]
    edited = [f"{text} Added." if place % 4 == 0 else text for place, text in enumerate(paragraphs)]
    revisions = {
        "nothing changed": transcript,
        "one word changed": transcript.replace(paragraphs[300], f"{paragraphs[300]} Added."),
        "a sentence added in every fourth paragraph": "\n\n".join(edited),
        "twice as long": f"{transcript}\n\n{_transcript(random.Random(5))}",
        "a sentence added in every fortieth paragraph": "\n\n".join(scattered),
        "a hundred paragraphs cut": "\n\n".join(paragraphs[:100] + paragraphs[200:]),
        "a thousand words put in": "\n\n".join([*paragraphs[:300], *added, *paragraphs[300:]]),
        "a hundred paragraphs moved": "\n\n".join(moved),
        "the commonest word changed everywhere": transcript.replace(f" {common} ", " other "),
        "a word in five changed everywhere": " ".join(reworded),
        "all of it in one paragraph, scattered edits": "\n\n".join(scattered).replace("\n\n", " "),
        "another text altogether": _transcript(random.Random(2)),
    }
    print(f"comparing {len(transcript.split())} words, best of {REPEATS}:")
    for name, revision in revisions.items():
        found = edits(transcript, revision)
        best = min(_seconds(partial(edits, transcript, revision)) for _ in range(REPEATS))
        print(f"  {best * 1000:6.1f} ms  {len(found):5} edits  {name}")


def _seconds(compare: Callable[[], object]) -> float:
    """Return the time of the processor alone: others may share it."""
    started = time.process_time()
    compare()
    return time.process_time() - started


def _transcript(rng: random.Random) -> str:
    """Make up a text whose words are as unevenly common as those of a language."""
    words = ["".join(choice) for choice in product("aeiou", "bdfgklmn", "aeiou", "prst", "aeio")]
    random.Random(0).shuffle(words)
    weights = [1 / (rank + 1) for rank in range(len(words))]
    paragraphs, left = [], TRANSCRIPT_WORDS
    while left > 0:
        length = rng.randint(3, 30)
        left -= length
        paragraphs.append(" ".join(rng.choices(words, weights, k=length)).capitalize() + ".")
    return "\n\n".join(paragraphs)


if __name__ == "__main__":
    sys.exit(main())
