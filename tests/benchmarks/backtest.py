"""Time ``watcher backtest`` over 50,000 made-up statements, beside classifying all of them with every topic.

    python tests/benchmarks/backtest.py [RULE …]

The archive is built once, in the temporary folder: statements of about 150 words in four passages, most of
them English, of filler and, one in eight, of a sentence from the packs' own examples. Times are those of the
clock on the wall and of the processors, from calling the command to its end; on the wall, the machine's other
work counts.
"""

import json
import os
import random
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from tempfile import gettempdir

from sqlalchemy import create_engine, text

from watcher.classify import TopicSpec, compile_rules
from watcher.classify.ruleset import classify_text
from watcher.config.topics import shipped_topics
from watcher.store import Database

STATEMENTS = 50_000
RULES = (
    "sanctions/freeze",
    "sanctions",
    "counter-terrorism",
    "accusations",
    "grain ...3 corridor",
    "port*",
)
NEWEST = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
_FILLER = """
    the ministers discussed trade energy research and the next round of talks with partners in the region
    she thanked the host country for its hospitality and announced a visit to the new port later this year
    a spokesperson said that the budget would be presented to parliament in october as planned and that
    officials from both governments will meet again before the summit to review progress on the agreement
    we welcome the decision of the council and remain committed to working closely with our allies
    asked about the election he declined to comment but stressed that dialogue should continue
    humanitarian aid reached the northern province on monday according to the foreign ministry
"""
FILLER = _FILLER.split()
_PASSAGES = 4
_WORDS = 38
"""A passage."""


def main() -> None:
    """Print the times."""
    url = f"sqlite:///{_archive()}"
    for rule in sys.argv[1:] or RULES:
        seconds, busy, found = _backtest(rule, url)
        print(f"watcher backtest {rule!r}: {seconds:5.1f} s ({busy:.1f} s of processors), {found} found")
    print(f"naively, every topic on every passage: {_naively():5.1f} s of one processor, reading not counted")


def _backtest(rule: str, url: str) -> tuple[float, float, int]:
    environment = os.environ | {"WATCHER_DATABASE_URL": url}
    start, busy = time.perf_counter(), _of_children()
    done = subprocess.run(
        [sys.executable, "-c", "from watcher.cli import main; main()", "backtest", rule, "--json"],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    seconds = time.perf_counter() - start
    return seconds, _of_children() - busy, json.loads(done.stdout)["topics"][0]["statements"]


def _of_children() -> float:
    used = getrusage(RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _archive() -> Path:
    """Return the archive, built unless an earlier run has left it."""
    path = Path(gettempdir()) / f"watcher-backtest-{STATEMENTS}.db"
    if path.exists():
        return path
    unfinished = path.with_suffix(".unfinished")
    unfinished.unlink(missing_ok=True)
    Database.open(f"sqlite:///{unfinished}").close()
    engine = create_engine(f"sqlite:///{unfinished}")
    with engine.begin() as connection:
        rows = list(_rows())
        connection.execute(text(_STATEMENT), rows)
        connection.execute(text(_REVISION), rows)
        connection.execute(text(_CHANGE), rows)
    engine.dispose()
    unfinished.rename(path)
    return path


_STATEMENT = """
    INSERT INTO statements (id, source, url, title, sort_at, state, announce, first_seen_at, checks,
        missing_checks, failures, reprocess, differs)
    VALUES (:id, :source, :url, :title, :at, 'present', 1, :at, 1, 0, 0, 0, '[]')
"""
_REVISION = """
    INSERT INTO revisions (id, statement_id, page_digest, url, title, text, blocks, passages, language,
        fingerprint, seen_at, cause, provisional)
    VALUES (:id, :id, '', :url, :title, :text, :blocks, :passages, :language, '', :at, 'observed', 0)
"""
_CHANGE = """
    INSERT INTO changes (id, statement_id, kind, cause, reason, announce, after_id, seen_at)
    VALUES (:id, :id, 'new', 'observed', 'new', 1, :id, :at)
"""


def _rows() -> "list[dict[str, object]]":
    rng = random.Random(7)
    by_language = _examples(shipped_topics())
    languages = ["en"] * 14 + sorted(by_language)
    rows: list[dict[str, object]] = []
    for number in range(1, STATEMENTS + 1):
        language = rng.choice(languages)
        said = [_passage(rng, by_language[language]) for _ in range(_PASSAGES)]
        passages = [
            {"index": at, "kind": "statement", "speaker": None, "role": "official", "text": each}
            for at, each in enumerate(said)
        ]
        rows.append(
            {
                "id": number,
                "source": f"source-{number % 50}",
                "url": f"https://press.example/statements/{number}",
                "title": f"Statement {number}",
                "at": (NEWEST - timedelta(minutes=10 * number)).strftime("%Y-%m-%d %H:%M:%S.%f"),
                "text": "\n\n".join(said),
                "blocks": json.dumps([{"text": each} for each in said], ensure_ascii=False),
                "passages": json.dumps(passages, ensure_ascii=False),
                "language": language,
            }
        )
    return rows


def _examples(topics: tuple[TopicSpec, ...]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for topic in topics:
        for example in topic.examples:
            found.setdefault(example.language, []).append(example.text)
    return found


def _passage(rng: random.Random, examples: list[str]) -> str:
    filler = " ".join(rng.choices(FILLER, k=_WORDS)).capitalize() + "."
    return f"{filler} {rng.choice(examples)}" if rng.random() < 1 / 30 else filler


def _naively() -> float:
    rules = compile_rules(shipped_topics())
    rows = _rows()[:: STATEMENTS // 1000]
    texts = [(each["text"], row["language"]) for row in rows for each in json.loads(str(row["passages"]))]
    start = time.process_time()
    for said, language in texts:
        classify_text(said, rules, str(language))
    return (time.process_time() - start) * STATEMENTS / len(rows)


if __name__ == "__main__":
    main()
