"""Measure the topics on the labelled passages in ../shared/labels, beside a plain keyword filter.

    python tests/benchmarks/classify_labels.py [--half a|b] [FILE ...]

Precision, recall and F1 per topic, overall and per language; the hard negatives; the passages without a
topic that were left alone. The packs were mended with these passages at hand, so that on others the figures
are lower; FILEs: other JSON Lines of that format, best such as nobody who wrote a rule has seen.
``--half`` takes one half of the passages, parted by a hash of their ids.
"""

import argparse
import hashlib
import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from watcher.classify import classify_text, compile_rules
from watcher.config.topics import shipped_topics

LABELS = Path(__file__).resolve().parents[2].parent / "shared" / "labels" / "dev.jsonl"
TOPICS = ("counter-terrorism", "sanctions", "accusations")
KEYWORDS = {
    "counter-terrorism": re.compile(r"\bterror", re.IGNORECASE),
    "sanctions": re.compile(r"\bsanction", re.IGNORECASE),
    "accusations": re.compile(r"\b(accus|blame|alleg)", re.IGNORECASE),
}
Judge = Callable[[dict[str, Any]], set[str]]


@dataclass(slots=True)
class Count:
    """Right, wrong and missed."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    def add(self, *, found: bool, wanted: bool) -> None:
        """Count one passage."""
        self.right += found and wanted
        self.wrong += found and not wanted
        self.missed += wanted and not found

    @property
    def precision(self) -> float:
        """1 where nothing was found."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        """1 where nothing was wanted."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean; 1 where there was nothing to find and nothing was found."""
        total = 2 * self.right + self.wrong + self.missed
        return 2 * self.right / total if total else 1.0


def main() -> None:
    """Print both tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--half", choices=("a", "b"))
    parser.add_argument("files", nargs="*", type=Path, default=[LABELS])
    chosen = parser.parse_args()
    if not all(path.exists() for path in chosen.files):
        print("skipped: no labelled passages here (../shared/labels is absent)")
        return
    passages = [each for path in chosen.files for each in _passages(path) if _in_half(each, chosen.half)]
    print(f"{len(passages)} passages\n")
    for name, judge in (("rules of the shipped packs", _rules()), ("keywords", _keywords)):
        _table(name, passages, judge)


def _passages(path: Path) -> Iterator[dict[str, Any]]:
    for line in path.read_text("utf-8").splitlines():
        if line.strip():
            yield json.loads(line)


def _in_half(passage: dict[str, Any], half: str | None) -> bool:
    even = hashlib.sha256(passage["id"].encode()).digest()[-1] % 2 == 0
    return half is None or even == (half == "a")


def _rules() -> Judge:
    rules = compile_rules(shipped_topics())
    return lambda passage: {match.topic for match in classify_text(passage["text"], rules, passage["lang"])}


def _keywords(passage: dict[str, Any]) -> set[str]:
    return {topic for topic, words in KEYWORDS.items() if words.search(passage["text"])}


def _table(name: str, passages: list[dict[str, Any]], judge: Judge) -> None:
    counts: dict[tuple[str, str], Count] = defaultdict(Count)
    alone = [0, 0]
    for passage in passages:
        found = judge(passage)
        groups = ["all", passage["lang"], "hard" if passage.get("hard") else "easy"]
        for group in groups:
            for topic in TOPICS:
                counts[group, topic].add(found=topic in found, wanted=topic in passage["topics"])
        if not passage["topics"]:
            alone[0] += not found
            alone[1] += 1
    print(f"{name}: precision/recall/F1")
    print(f"{'':9}" + "".join(f"{topic:>21}" for topic in TOPICS) + f"{'macro-F1':>11}")
    for group in sorted({group for group, _ in counts}, key=lambda group: (group != "all", group)):
        _row(group, [counts[group, topic] for topic in TOPICS])
    print(f"passages without a topic left alone: {alone[0]}/{alone[1]}")
    _hard_negatives(passages, judge)


def _row(group: str, counts: Iterable[Count]) -> None:
    counts = list(counts)
    cells = "".join(f"{each.precision:9.2f}/{each.recall:4.2f}/{each.f1:5.3f}" for each in counts)
    print(f"{group:9}{cells}{sum(each.f1 for each in counts) / len(counts):11.3f}")


def _hard_negatives(passages: list[dict[str, Any]], judge: Judge) -> None:
    """Count, per topic, the hard passages that are not about it and were left alone."""
    hard = [passage for passage in passages if passage.get("hard")]
    shares = []
    for topic in TOPICS:
        others = [passage for passage in hard if topic not in passage["topics"]]
        kept = sum(topic not in judge(passage) for passage in others)
        shares.append(f"{topic} {kept}/{len(others)}")
    print(f"hard negatives left alone: {', '.join(shares)}\n")


if __name__ == "__main__":
    main()
