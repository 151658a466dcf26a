"""Whether finding survives real pages cut, shuffled, nested and repeated: crashes, slowest, memory.

Run: python tests/benchmarks/fuzz_corpus.py [rounds, default 1] [seed, default 0]
Needs the folder "shared" beside the repository; says so and ends where it is absent. Exit 1 after a crash
or a page that took more than two seconds of processor time.
"""

import csv
import resource
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from random import Random

REPOSITORY = Path(__file__).resolve().parents[2]
CORPUS = REPOSITORY.parent / "shared" / "corpus"
sys.path.insert(0, str(REPOSITORY))

from watcher.discover import discover  # noqa: E402 - the repository's root must be on the path first
from watcher.errors import ParseError  # noqa: E402 - as above
from watcher.model.page import Page  # noqa: E402 - as above
from watcher.model.source import Source, SourceId  # noqa: E402 - as above

csv.field_size_limit(10_000_000)
NOW = datetime(2026, 11, 23, tzinfo=UTC)
LIMIT = 2.0
LARGEST = 3_000_000
SHOWN = 8


def cut(body: bytes, random: Random) -> bytes:
    return body[: random.randrange(len(body) + 1)]


def shuffled(body: bytes, random: Random) -> bytes:
    pieces = body.split(b"<")
    random.shuffle(pieces)
    return b"<".join(pieces)


def stirred(body: bytes, random: Random) -> bytes:
    """Swap some stretches and damage some bytes, so that most of the page stays as it was."""
    whole = bytearray(body)
    for _ in range(30):
        start, other = random.randrange(len(whole)), random.randrange(len(whole))
        length = random.randrange(200)
        whole[start : start + length] = whole[other : other + length]
        whole[random.randrange(len(whole))] = random.randrange(256)
    return bytes(whole)


def nested(body: bytes, random: Random) -> bytes:
    opening = random.choice([b"<div>", b"<table><tr><td>", b"<ul><li>", b"<b>", b"[", b'{"a":'])
    return opening * random.choice([50, 500, 5_000]) + body


def repeated(body: bytes, random: Random) -> bytes:
    return (body * random.randrange(2, 9))[:LARGEST]


CHANGES: tuple[Callable[[bytes, Random], bytes], ...] = (cut, shuffled, stirred, nested, repeated)


def listings() -> Iterator[tuple[str, str, bytes]]:
    with (CORPUS / "MANIFEST.tsv").open(encoding="utf-8", newline="") as manifest:
        for row in csv.DictReader(manifest, delimiter="\t"):
            if row["kind"] in {"listing", "feed", "api"}:
                url = row["url"] or f"http://{row['site']}/"
                yield row["file"], url, (CORPUS / row["file"]).read_bytes()


def seconds_for(url: str, body: bytes) -> float:
    page = Page(url=url, final_url=url, body=body, fetched_at=NOW)
    began = time.process_time()
    with suppress(ParseError):
        discover(page, Source(id=SourceId("fuzz"), name="", url=url))
    return time.process_time() - began


def main() -> int:
    if not CORPUS.is_dir():
        print(f"nothing to measure: {CORPUS} is absent")
        return 0
    numbers = [int(argument) for argument in sys.argv[1:]]
    rounds, seed = (*numbers, *(1, 0)[len(numbers) :])
    random = Random(seed)
    times: list[tuple[float, str]] = []
    crashes: list[str] = []
    for _ in range(rounds):
        for name, url, body in listings():
            for change in CHANGES:
                label = f"{change.__name__} {name}"
                try:
                    times.append((seconds_for(url, change(body, random)), label))
                except Exception as error:  # noqa: BLE001 - to find what nobody expected is the point
                    crashes.append(f"{label}: {error!r}")
    times.sort(reverse=True)
    for taken, label in times[:SHOWN]:
        print(f"{taken:6.2f} s  {label}")
    for crash in crashes[:SHOWN]:
        print("crash ", crash)
    slow = sum(taken > LIMIT for taken, _ in times)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"pages {len(times) + len(crashes)}  crashes {len(crashes)}  over {LIMIT:.0f} s {slow}"
        f"  slowest {times[0][0]:.2f} s  peak memory {peak:.0f} MB"
    )
    return 1 if crashes or slow else 0


if __name__ == "__main__":
    sys.exit(main())
