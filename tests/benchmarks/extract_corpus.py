"""Measure statement extraction on the captured pages in ``../shared/corpus``: worst page first, then classes.

Beside trafilatura in one run: ``python tests/benchmarks/extract_corpus.py``; skips where there is no corpus.
Fails where a goal is missed, or where trafilatura is better on a class of pages.
"""

import csv
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import trafilatura

from watcher.errors import ParseError
from watcher.extract import read_page
from watcher.model.page import Page
from watcher.model.source import Source, SourceId

CORPUS = Path(__file__).resolve().parents[2].parent / "shared" / "corpus"
NOW = datetime(2026, 11, 24, tzinfo=UTC)
TYPES = {".html": "text/html", ".json": "application/json", ".pdf": "application/pdf"}
TOLERANCE = 0.05
GOALS = {"text": 0.93, "title": 0.95, "published": 0.97}
_WORD = re.compile(r"\w+")


@dataclass(kw_only=True)
class Verdict:
    """One reader on one page; each test is True, False, or absent where the truth does not say."""

    tests: dict[str, bool] = field(default_factory=dict)
    f1: float | None = None
    detail: str = ""

    @property
    def passed(self) -> bool:
        """Whether the text is right in every respect."""
        return all(self.tests.get(name, True) for name in ("begins", "ends", "count", "clean"))


@dataclass(frozen=True, kw_only=True)
class Case:
    """A captured page and what is true of it."""

    file: str
    kind: str
    language: str
    url: str
    truth: dict[str, Any]
    gold: str | None


@dataclass(frozen=True, kw_only=True)
class Seen:
    """What a reader made of a page."""

    title: str = ""
    published: str | None = None
    text: str = ""
    error: str = ""


def cases() -> Iterator[Case]:
    """Yield the statement pages that have a truth file."""
    with (CORPUS / "MANIFEST.tsv").open(encoding="utf-8") as manifest:
        for row in csv.DictReader(manifest, delimiter="\t"):
            if row["kind"] not in {"statement", "api", "pdf", "soft404", "derived"} or not row["truth"]:
                continue
            truth = json.loads((CORPUS / row["truth"]).read_text(encoding="utf-8"))
            if "first_words" not in truth:
                continue
            gold = CORPUS / row["truth"].replace(".html.json", ".gold.txt")
            has_gold = gold.suffix == ".txt" and gold.exists()
            yield Case(
                file=row["file"],
                kind=row["kind"],
                language=row["language"],
                url=row["url"],
                truth=truth,
                gold=gold.read_text(encoding="utf-8", errors="replace") if has_gold else None,
            )


def ours(case: Case) -> Seen:
    """Read a page as the watcher does, without selectors."""
    path = CORPUS / case.file
    page = Page(
        url=case.url,
        final_url=case.url,
        headers={"content-type": TYPES[path.suffix]},
        body=path.read_bytes(),
        fetched_at=NOW,
    )
    try:
        statement = read_page(page, Source(id=SourceId("any"), name="any", url=case.url))
    except ParseError as error:
        return Seen(error=str(error.reason))
    published = statement.published.iso()[:10] if statement.published else None
    return Seen(title=statement.title, published=published, text=statement.text)


def theirs(case: Case) -> Seen:
    """Read a page with trafilatura; PDF and JSON are not its trade."""
    path = CORPUS / case.file
    body = path.read_bytes()
    if path.suffix == ".json":
        body = str((json.loads(body).get("details") or {}).get("body") or "").encode()
    if path.suffix == ".pdf":
        return Seen(error="not HTML")
    found = trafilatura.bare_extraction(body, url=case.url, with_metadata=True, include_comments=False)
    if found is None:
        return Seen(error="nothing found")
    fields = found if isinstance(found, dict) else found.as_dict()
    return Seen(title=fields["title"] or "", published=fields["date"], text=fields["text"] or "")


def judge(case: Case, seen: Seen) -> Verdict:
    """Hold what was seen against the truth."""
    truth, verdict = case.truth, Verdict()
    if not truth["first_words"]:  # a page without text of its own
        verdict.tests["refused"] = not seen.text
        verdict.detail = seen.error or f"{len(seen.text)} characters"
        return verdict
    text, count = squeeze(seen.text), truth.get("body_word_count") or truth.get("body_char_count")
    verdict.tests["begins"] = text.startswith(squeeze(truth["first_words"]))
    if truth["last_words"]:
        verdict.tests["ends"] = text.endswith(squeeze(truth["last_words"]))
    if count:
        seen_count = len(text) if "body_char_count" in truth else len(seen.text.split())
        verdict.tests["count"] = abs(seen_count - count) <= TOLERANCE * count
        verdict.detail = f"{seen_count}/{count} "
    present = [words for words in truth.get("must_not_contain", ()) if squeeze(words) in text]
    verdict.tests["clean"] = not present
    verdict.detail += " ".join(filter(None, (seen.error, f"contains {present}" if present else "")))
    if truth.get("title"):
        verdict.tests["title"] = squeeze(seen.title) == squeeze(truth["title"])
    verdict.tests["published"] = seen.published == truth.get("published")
    if case.gold:
        verdict.f1 = token_f1(f"{seen.title}\n{seen.text}", case.gold)  # the gold text holds the title
    return verdict


def squeeze(text: str) -> str:
    """Drop white space and fold the quotes that pages write in several ways."""
    folded = text.translate(str.maketrans("“”„«»‘’‚\u00a0", '"""""\'\'\'\u0020'))
    return re.sub(r"[\s\u00ad\u200b\ufeff]+", "", folded)


def token_f1(text: str, gold: str) -> float:
    """Overlap of the words, each counted as often as it stands there."""
    gold = re.sub(r"^\s*URL:.*$|<\w+>", " ", gold, flags=re.MULTILINE)
    seen, true = Counter(_WORD.findall(text.lower())), Counter(_WORD.findall(gold.lower()))
    common = (seen & true).total()
    return 2 * common / (seen.total() + true.total()) if common else 0.0


Row = tuple[Case, Verdict, Verdict]


def outcomes(verdicts: list[Verdict], name: str) -> list[float]:
    """Return what each page scores in one respect, of those pages that are tested in it."""
    if name == "F1":
        return [verdict.f1 for verdict in verdicts if verdict.f1 is not None]
    if name == "text":
        return [verdict.passed for verdict in verdicts if "begins" in verdict.tests]
    return [verdict.tests[name] for verdict in verdicts if name in verdict.tests]


def mean(verdicts: list[Verdict], name: str) -> float | None:
    """Return the mean of one respect, None where no page is tested in it."""
    scores = outcomes(verdicts, name)
    return sum(scores) / len(scores) if scores else None


def print_totals(name: str, verdicts: list[Verdict]) -> None:
    """Print the rates of one reader over all pages."""
    print(f"{name:12}", end="")
    for test in ("text", "begins", "ends", "count", "clean", "refused", "title", "published", "F1"):
        print(f" {test} {mean(verdicts, test) or 0:.3f} of {len(outcomes(verdicts, test))};", end="")
    print()


def classes(case: Case) -> dict[str, str]:
    """Say of which classes a page is: what it is, in which language, of which age its mark-up is."""
    path = CORPUS / case.file
    head = path.read_bytes()[:2000].lower()
    if path.suffix != ".html":
        era = path.suffix[1:].upper()
    elif b"<!doctype html>" in head:
        era = "HTML 5"
    else:
        era = "HTML 4, XHTML" if b"<!doctype" in head else "tag soup"
    kind = "CleanEval" if case.file.startswith("cleaneval") else case.kind
    return {"kind": kind, "language": case.language, "mark-up": era}


def print_classes(rows: list[Row]) -> bool:
    """Print both readers on every class; return whether ours is behind on none."""
    grouped: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in rows:
        for title, value in classes(row[0]).items():
            grouped[title, value].append(row)
    names = ("text", "title", "published", "F1", "refused")
    print(f"\n{'class':28}{'pages':>6}" + "".join(f"{name:>16}" for name in names) + "   ahead")
    never_behind = True
    for (title, value), group in sorted(grouped.items()):
        print(f"{f'{title}: {value}':28}{len(group):6}", end="")
        behind: list[str] = []
        ahead: list[str] = []
        for name in names:
            own = mean([verdict for _, verdict, _ in group], name)
            other = mean([verdict for _, _, verdict in group], name)
            print(f"{'-' if own is None else f'{own:.3f} / {other:.3f}':>16}", end="")
            if own is not None and other is not None and own != other:
                (ahead if own > other else behind).append(name)
        print("   " + (f"behind in {', '.join(behind)}" if behind else "yes" if ahead else "even"))
        never_behind = never_behind and not behind
    return never_behind


def main() -> int:
    """Print the tables; 1 where a goal is missed."""
    if not CORPUS.is_dir():
        print(f"skipped: no corpus at {CORPUS}", file=sys.stderr)
        return 0
    rows: list[Row] = [(case, judge(case, ours(case)), judge(case, theirs(case))) for case in cases()]
    rows.sort(key=lambda row: (row[1].passed, sum(row[1].tests.values()), row[1].f1 or 1.0))
    for case, own, other in rows:
        failed = ",".join(name for name, right in own.tests.items() if not right) or "ok"
        other_failed = ",".join(name for name, right in other.tests.items() if not right) or "ok"
        score = f" F1 {own.f1:.3f}/{other.f1 or 0:.3f}" if own.f1 is not None else ""
        print(f"{case.file:58} {failed:34}{score} {own.detail:40} | {other_failed} {other.detail[:40]}")
    never_behind = print_classes(rows)
    print()
    print_totals("ours", [own for _, own, _ in rows])
    print_totals("trafilatura", [other for _, _, other in rows])
    missed = [name for name, goal in GOALS.items() if (mean([own for _, own, _ in rows], name) or 0) < goal]
    print(f"goals {GOALS}: {'missed ' + ', '.join(missed) if missed else 'met'}; behind on a class: ", end="")
    print("no" if never_behind else "yes")
    return int(bool(missed) or not never_behind)


if __name__ == "__main__":
    raise SystemExit(main())
