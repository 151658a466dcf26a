"""How long it takes to find a statement's echo among many stored ones.

Run: python tests/benchmarks/echoes.py [statements, default 1000000]
Fills an SQLite file with made-up statements of two sources, then asks for the originals of some.
"""

import asyncio
import statistics
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from sqlalchemy import insert
from sqlmodel import Session

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(REPOSITORY))

from watcher.compare import bands, is_echo  # noqa: E402 - the repository's root must be on the path first
from watcher.model.change import KnownStatement, StatementId, StatementState  # noqa: E402 - as above
from watcher.model.source import SourceId  # noqa: E402 - as above
from watcher.store import Database, PollTables  # noqa: E402 - as above
from watcher.store.tables import BandRow, RevisionRow, StatementRow  # noqa: E402 - as above

NOW = datetime(2026, 11, 24, tzinfo=UTC)
ASKED = 200
TEXTS = 2000
"""So many different texts are made; the other statements have bands of their own and no text."""


def text(rng: Random) -> str:
    """Make up a text of 300 words."""
    return " ".join(f"{rng.choice('bcdfg')}{rng.choice('aeiou')}{rng.randrange(800)}" for _ in range(300))


def batches(count: int, rng: Random) -> Iterator[tuple[list[dict[str, object]], ...]]:
    """Yield rows of statements, revisions and bands, 10,000 statements at a time."""
    for start in range(0, count, 10_000):
        numbers = range(start + 1, min(start + 10_000, count) + 1)
        statements = [_statement(number) for number in numbers]
        told = {number: text(rng) for number in numbers if number <= TEXTS}
        revisions = [_revision(number, said) for number, said in told.items()]
        stored: list[dict[str, object]] = [
            {"band": band, "statement_id": number}
            for number in numbers
            for band in (bands(told[number]) if number in told else (rng.getrandbits(62) for _ in range(12)))
        ]
        yield statements, revisions, stored


_ANY = StatementRow(
    source="one",
    url="https://one.example/",
    title="Statement",
    sort_at=NOW,
    state="present",
    announce=True,
    first_seen_at=NOW,
).model_dump(exclude={"id"})


def _statement(number: int) -> dict[str, object]:
    return _ANY | {"id": number}


def _revision(number: int, said: str) -> dict[str, object]:
    return RevisionRow(
        statement_id=number,
        page_digest="",
        url="",
        title="",
        text=said,
        blocks=[],
        passages=[],
        fingerprint="",
        seen_at=NOW,
        cause="observed",
    ).model_dump(exclude={"id"})


async def measure(count: int, folder: Path) -> None:
    """Fill, ask, and print a line."""
    rng = Random(1)
    database = Database.open(f"sqlite:///{folder}/echoes.db")

    def fill(session: Session) -> None:
        for statements, revisions, stored in batches(count, rng):
            session.execute(insert(StatementRow), statements)
            if revisions:
                session.execute(insert(RevisionRow), revisions)
            session.execute(insert(BandRow), stored)

    await database.run(fill)
    polls = PollTables(database, None)
    again = Random(1)
    texts = [text(again) for _ in range(ASKED)]
    took, right = [], 0
    for number, said in enumerate(texts, 1):
        started = time.perf_counter()
        found = await polls.resembling(_newcomer(count + number), bands(said), NOW - timedelta(days=14))
        right += [other for other, original in found if is_echo(said, original)] == [number]
        took.append((time.perf_counter() - started) * 1000)
    database.close()
    print(
        f"{count} statements: {right} of {ASKED} originals found; "
        f"median {statistics.median(took):.1f} ms, slowest {max(took):.1f} ms"
    )


def _newcomer(number: int) -> KnownStatement:
    return KnownStatement(
        id=StatementId(number),
        source=SourceId("two"),
        url="",
        title="",
        published=None,
        guid=None,
        content=None,
        state=StatementState.ANNOUNCED,
        announce=True,
        first_seen_at=NOW,
    )


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    with TemporaryDirectory(prefix="echoes-") as folder:
        asyncio.run(measure(count, Path(folder)))


if __name__ == "__main__":
    main()
