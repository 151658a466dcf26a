"""What the poll loop makes of a real listing over days: which statements it calls new, moved, or holds.

Run: python tests/benchmarks/sequences_corpus.py
Replays captured listings one after another through the real loop and a real SQLite file, on simulated time.
Needs the folder "shared" beside the repository; says so and ends where it is absent.
"""

import asyncio
import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any
from xml.sax.saxutils import escape

REPOSITORY = Path(__file__).resolve().parents[2]
CORPUS = REPOSITORY.parent / "shared" / "corpus"
sys.path.insert(0, str(REPOSITORY))

from tests.support.clock import FixedClock  # noqa: E402 - the repository's root must be on the path first
from watcher.classify import compile_rules  # noqa: E402 - as above
from watcher.compare import Limits  # noqa: E402 - as above
from watcher.engine import Cadence  # noqa: E402 - as above
from watcher.errors import FetchError  # noqa: E402 - as above
from watcher.model.archive import StatementSummary  # noqa: E402 - as above
from watcher.model.change import StatementState  # noqa: E402 - as above
from watcher.model.page import NotModified, Page, Validators  # noqa: E402 - as above
from watcher.model.reason import Reason  # noqa: E402 - as above
from watcher.model.source import FetchPolicy, Source, SourceId  # noqa: E402 - as above
from watcher.pipeline.audience import Audience  # noqa: E402 - as above
from watcher.pipeline.doubts import Doubts  # noqa: E402 - as above
from watcher.pipeline.listing import ListingReader  # noqa: E402 - as above
from watcher.pipeline.look import StatementReader  # noqa: E402 - as above
from watcher.pipeline.pages import PageReader  # noqa: E402 - as above
from watcher.pipeline.poll import Poller  # noqa: E402 - as above
from watcher.pipeline.survey import Surveyor  # noqa: E402 - as above
from watcher.store import Archive, Database, PollTables  # noqa: E402 - as above

URL = "https://www.whitehouse.gov/news/"
SITE = "whitehouse.gov"


@dataclass(frozen=True)
class Snapshot:
    """One state of a listing, and what the truth calls new on it."""

    at: datetime
    body: bytes
    content_type: str
    new: tuple[str, ...]


@dataclass
class Replay:
    """A web that knows one address, which answers with the snapshot of the day."""

    clock: FixedClock
    body: bytes = b""
    content_type: str = ""

    async def get(
        self, url: str, *, validators: Validators = Validators(), policy: FetchPolicy = FetchPolicy()
    ) -> Page | NotModified:
        del validators, policy
        if url != URL:
            raise FetchError("not captured", reason=Reason.CONNECT)
        return Page(
            url=url,
            final_url=url,
            headers={"content-type": self.content_type},
            body=self.body,
            fetched_at=self.clock.now(),
        )


@dataclass
class Figures:
    """What came of the snapshots so far."""

    snapshots: int = 0
    expected: int = 0
    missed: list[str] = field(default_factory=list)
    extra: list[str] = field(default_factory=list)
    disordered: int = 0
    held: list[str] = field(default_factory=list)

    def count(self, snapshot: Snapshot, stored: Sequence[StatementSummary]) -> None:
        """Compare what one poll stored with the truth."""
        urls = [one.url for one in stored]
        self.snapshots += 1
        self.expected += len(snapshot.new)
        self.missed += [url for url in snapshot.new if url not in urls]
        self.extra += [url for url in urls if url not in snapshot.new]
        right = [url for url in urls if url in snapshot.new]
        self.disordered += right != [url for url in snapshot.new if url in urls]
        held = sum(one.state is StatementState.HELD for one in stored)
        if held:
            self.held.append(f"{held} at {snapshot.at:%Y-%m-%d}")

    def line(self) -> str:
        """Say it in a line."""
        found = self.expected - len(self.missed)
        return (
            f"{self.snapshots} snapshots, {found} of {self.expected} new ones found,"
            f" {len(self.extra)} others, {self.disordered} polls out of order;"
            f" held: {', '.join(self.held) or 'none'}"
        )


async def replay(snapshots: Iterator[Snapshot], folder: Path) -> Figures:
    """Poll one snapshot after the other; the first is the baseline."""
    baseline = next(snapshots)
    clock = FixedClock(baseline.at)
    web = Replay(clock)
    database = Database.open(f"sqlite:///{folder}/replay.db")
    poller, source = await _poller(web, database, clock)
    archive, seen, figures = Archive(database), 0, Figures()
    for number, snapshot in enumerate([baseline, *snapshots]):
        clock.advance(max(snapshot.at - clock.now(), timedelta(minutes=1)))
        web.body, web.content_type = snapshot.body, snapshot.content_type
        await poller.poll(source)
        stored = [one for one in await archive.latest(100) if one.id > seen]
        seen = max([seen, *(one.id for one in stored)])
        if number:
            figures.count(snapshot, sorted(stored, key=lambda one: one.id))
    database.close()
    return figures


async def _poller(web: Replay, database: Database, clock: FixedClock) -> tuple[Poller, Source]:
    polls = PollTables(database, None)
    source = Source(id=SourceId("replayed"), name="Replayed", url=URL, language="en")
    await polls.register([source])
    pace = Cadence(rng=Random(1), fresh_for=lambda _headers, _now, _cap: None)
    pages = PageReader(fetcher=web, store=polls)
    reader = StatementReader(
        pages=pages,
        doubts=Doubts(pages=pages, store=polls),
        audience=Audience(store=polls, rules=compile_rules([])),
        store=polls,
        pace=pace,
        clock=clock,
        limits=Limits(),
    )
    listings = ListingReader(fetcher=web, store=polls, clock=clock)
    surveyor = Surveyor(listings=listings, pages=pages, store=polls, clock=clock)
    return Poller(surveyor=surveyor, store=polls, reader=reader, pace=pace, clock=clock), source


def pages_of(sequence: str) -> Iterator[Snapshot]:
    """Read the captured pages of one sequence with their truth."""
    truth = json.loads((CORPUS / "truth" / SITE / f"{sequence}.sequence.json").read_text())
    steps = truth["steps"]
    kind = "application/rss+xml" if "feed" in sequence else "text/html"
    folder = CORPUS / "derived" / SITE if sequence == "news" else CORPUS

    def body(name: str) -> bytes:
        path = folder / name
        return (path if path.exists() else CORPUS / SITE / name).read_bytes()

    first = datetime.fromisoformat(steps[0].get("to_captured") or steps[0]["date"]) - timedelta(hours=1)
    yield Snapshot(first, body(steps[0]["from"]), kind, ())
    for step in steps:
        at = datetime.fromisoformat(step.get("to_captured") or step["date"])
        moved = {
            one["after"] for one in step.get("moved", []) if one["datetime_before"] == one["datetime_after"]
        }
        new = step.get("new_never_seen_in_sequence", step["new"])
        yield Snapshot(at, body(step["to"]), kind, tuple(url for url in new if url not in moved))


def lists_of(name: str, most: int) -> Iterator[Snapshot]:
    """Rebuild feeds from the derived list of what came and went."""
    shown: dict[str, dict[str, Any]] = {}
    seen: set[str] = set()
    with (CORPUS / "derived" / SITE / name).open(encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            row = json.loads(line)
            if number >= most:
                return
            for url in row.get("gone", ()):
                shown.pop(url, None)
            new = [one["url"] for one in row.get("new", ()) if one["url"] not in seen]
            seen |= set(new)
            shown = {one["url"]: one for one in row.get("new", ())} | shown
            yield Snapshot(
                datetime.fromisoformat(row["seen"]), _rss(shown.values()), "application/rss+xml", tuple(new)
            )


def _rss(items: Iterable[dict[str, Any]]) -> bytes:
    rows = "".join(
        f"<item><title>{escape(one['title'])}</title><link>{escape(one['url'])}</link>"
        f"<pubDate>{format_datetime(datetime.fromisoformat(one['published']))}</pubDate></item>"
        for one in items
    )
    return f"<rss version='2.0'><channel><title>Press</title>{rows}</channel></rss>".encode()


def main() -> None:
    if not CORPUS.exists():
        print(f"nothing to measure: {CORPUS} is absent")
        return
    most = int(sys.argv[1]) if len(sys.argv) > 1 else 1500
    sequences = [
        *(
            (name, pages_of(name))
            for name in ("news", "feed-2023-11-01", "feed-2025-01-transition", "feed-2026-08")
        ),
        (f"{most} feed versions", lists_of("wh-briefings-feed-deltas.jsonl", most)),
    ]
    for name, snapshots in sequences:
        with TemporaryDirectory(prefix="replay-") as folder:
            figures = asyncio.run(replay(snapshots, Path(folder)))
        print(f"{name}: {figures.line()}", flush=True)
        for what, urls in (("missed", figures.missed), ("another", figures.extra)):
            for url in urls[:8]:
                print(f"    {what}: {url}")


if __name__ == "__main__":
    main()
