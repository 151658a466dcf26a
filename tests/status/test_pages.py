"""The status pages over a real socket, and what makes the service unwell."""

import time
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

import httpx
import pytest

from tests.support.clock import FixedClock
from watcher.errors import ConfigError, StoreError
from watcher.model.archive import ChangeRecord, OutboxCounts, StatementHistory, StatementSummary
from watcher.model.change import (
    Cause,
    Change,
    ChangeId,
    ChangeKind,
    Revision,
    RevisionId,
    StatementId,
    StatementState,
)
from watcher.model.delivery import Notice
from watcher.model.polling import SourceState
from watcher.model.published import Published
from watcher.model.reason import Reason
from watcher.model.source import SourceId
from watcher.model.statement import Block, Passage, PassageKind, Role, Statement
from watcher.model.topic import Evidence, Match
from watcher.status import Pulse, StatusServer, health_of, status_app

NOW = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
TEXT = "We <b>impose</b> sanctions & more."
SUMMARY = StatementSummary(
    id=StatementId(7),
    source=SourceId("norland"),
    source_name="Ministry of Norland",
    url="https://press.example.org/1",
    title="Sanctions <script>alert(1)</script>",
    published=Published(date(2026, 11, 25)),
    language="en",
    state=StatementState.PRESENT,
    topics=("sanctions",),
    revisions=1,
    echo_of=None,
    first_seen_at=NOW,
)
REVISION = Revision(
    id=RevisionId(1),
    statement=Statement(
        url=SUMMARY.url,
        title=SUMMARY.title,
        published=SUMMARY.published,
        language="en",
        speaker=None,
        blocks=(Block(text=TEXT),),
    ),
    passages=(
        Passage(index=0, kind=PassageKind.ANSWER, speaker="Ilse Brandt", role=Role.OFFICIAL, text=TEXT),
    ),
    fingerprint="1:abc",
    page_digest="d" * 64,
    seen_at=NOW,
)
CHANGE = Change(
    id=ChangeId(3),
    kind=ChangeKind.NEW,
    cause=Cause.OBSERVED,
    reason=Reason.NEW,
    statement_id=SUMMARY.id,
    source=SUMMARY.source,
    source_name=SUMMARY.source_name,
    source_tags=(),
    url=SUMMARY.url,
    before=None,
    after=REVISION,
    matches=(
        Match(
            topic="sanctions",
            passage=0,
            score=1.0,
            rules=("sanctions",),
            evidence=(Evidence(start=17, end=26, text="sanctions"),),
        ),
    ),
    first_seen_at=NOW,
    seen_at=NOW,
)


@dataclass
class Shelf:
    """An archive that holds what it was given."""

    states: tuple[SourceState, ...] = ()
    notices: tuple[Notice, ...] = ()
    histories: dict[int, StatementHistory] = field(default_factory=dict)
    fault: StoreError | None = None

    async def sources(self) -> tuple[SourceState, ...]:
        return self.states

    async def outbox(self) -> OutboxCounts:
        if self.fault:
            raise self.fault
        return OutboxCounts(due=2, sending=0, sent=5, held={Reason.BOT_BLOCKED: 1}, failed={})

    async def open_notices(self) -> tuple[Notice, ...]:
        return self.notices

    async def latest(self, limit: int) -> tuple[StatementSummary, ...]:
        return tuple(history.summary for history in self.histories.values())[:limit]

    async def statement(self, statement: StatementId) -> StatementHistory | None:
        return self.histories.get(statement)


@dataclass
class Window:
    """A browser looking at a running status server."""

    shelf: Shelf
    pulse: Pulse
    clock: FixedClock
    browser: httpx.AsyncClient


@pytest.fixture
async def window() -> AsyncIterator[Window]:
    shelf, clock = Shelf(), FixedClock(NOW)
    pulse = Pulse(clock)
    async with (
        StatusServer(status_app(shelf, clock, pulse), "127.0.0.1", 0) as server,
        httpx.AsyncClient(base_url=server.url) as browser,
    ):
        yield Window(shelf, pulse, clock, browser)


async def test_the_service_is_well_while_its_loops_move(window: Window) -> None:
    window.pulse.beat("polling")
    answer = await window.browser.get("/healthz")
    assert answer.status_code == 200
    assert answer.json() == {"ok": True, "faults": []}


async def test_a_loop_that_stands_still_makes_it_unwell(window: Window) -> None:
    window.pulse.beat("polling")
    window.clock.advance(timedelta(minutes=5))
    answer = await window.browser.get("/healthz")
    assert answer.status_code == 503
    assert "polling" in answer.json()["faults"][0]


async def test_a_loop_that_never_moved_makes_it_unwell(window: Window) -> None:
    expected = Pulse(window.clock, "delivery")
    window.clock.advance(timedelta(minutes=5))
    health = health_of(expected.beats, window.clock.now(), None)
    assert not health.ok
    assert "delivery" in health.faults[0]


async def test_without_a_database_the_pages_say_so(window: Window) -> None:
    window.shelf.fault = StoreError("disk I/O error")
    for path in ("/", "/metrics"):
        answer = await window.browser.get(path)
        assert answer.status_code == 503
        assert "disk I/O error" in answer.text


async def test_no_number_is_too_large_to_ask_for(window: Window) -> None:
    assert (await window.browser.get(f"/statements/{10**30}")).status_code == 404
    assert (await window.browser.get("/statements/one")).status_code == 404


async def test_a_lost_database_makes_it_unwell(window: Window) -> None:
    window.shelf.fault = StoreError("disk I/O error")
    answer = await window.browser.get("/healthz")
    assert answer.status_code == 503
    assert "disk I/O error" in answer.json()["faults"][0]


async def test_the_overview_tells_silence_from_trouble(window: Window) -> None:
    window.shelf.states = (
        SourceState(source=SourceId("fine"), succeeded_at=NOW),
        SourceState(source=SourceId("walled"), failures=4, reason=Reason.BLOCKED, detail="a challenge page"),
    )
    text = (await window.browser.get("/")).text
    assert text.index("walled") < text.index("fine"), "trouble first"
    assert "blocked" in text
    assert "a challenge page" in text
    assert "1 held: bot-blocked" in text


async def test_a_statement_is_shown_escaped_with_its_deciding_words_marked(window: Window) -> None:
    window.shelf.histories[7] = StatementHistory(
        summary=SUMMARY,
        revisions=(REVISION,),
        changes=(ChangeRecord(change=CHANGE, announced=True, deliveries=()),),
    )
    answer = await window.browser.get("/statements/7")
    assert "<script>alert" not in answer.text
    assert "&lt;b&gt;impose&lt;/b&gt; <mark>sanctions</mark>" in answer.text
    assert "Ilse Brandt" in answer.text
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    reading = await window.browser.get(f"/statements/7/revisions/{REVISION.id}")
    assert "Ilse Brandt" in reading.text
    assert (await window.browser.get("/statements/7/revisions/999999")).status_code == 404
    assert (await window.browser.get(f"/statements/8/revisions/{REVISION.id}")).status_code == 404
    assert (await window.browser.get("/statements/8")).status_code == 404


async def test_metrics_carry_the_reasons(window: Window) -> None:
    window.shelf.states = (SourceState(source=SourceId("walled"), failures=4, reason=Reason.BLOCKED),)
    text = (await window.browser.get("/metrics")).text
    assert 'watcher_source_failures{reason="blocked",source="walled"} 4.0' in text
    assert 'watcher_deliveries{reason="bot-blocked",state="held"} 1.0' in text


async def test_a_taken_port_is_named_with_its_setting(window: Window) -> None:
    port = int(str(window.browser.base_url.port))
    with pytest.raises(ConfigError, match="WATCHER_LISTEN"):
        async with StatusServer(status_app(window.shelf, window.clock, window.pulse), "127.0.0.1", port):
            pass


async def test_the_server_stops_at_once_although_a_browser_stays_connected() -> None:
    clock = FixedClock(NOW)
    pages = status_app(Shelf(), clock, Pulse(clock))
    async with httpx.AsyncClient() as browser:
        async with StatusServer(pages, "127.0.0.1", 0) as server:
            assert (await browser.get(f"{server.url}/healthz")).status_code == 200
            started = time.monotonic()
        assert time.monotonic() - started < 3
        with pytest.raises(httpx.ConnectError):
            await browser.get(f"{server.url}/healthz")


async def test_a_server_closed_right_after_it_was_opened_leaves_nothing_behind() -> None:
    clock = FixedClock(NOW)
    pages = status_app(Shelf(), clock, Pulse(clock))
    async with StatusServer(pages, "127.0.0.1", 0) as server:
        port = int(server.url.rpartition(":")[2])
    async with StatusServer(pages, "127.0.0.1", port):
        pass
