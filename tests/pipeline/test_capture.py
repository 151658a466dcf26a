"""The Wayback Machine is asked to save what is told, where a source wants it, from a queue that lasts."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.support.databases import ON_SQLITE
from tests.support.polling import HARMLESS, SANCTIONS, SITE, SOURCE, Desk, polling_desk
from watcher.errors import FetchError
from watcher.model.capture import Capture
from watcher.model.page import NotModified, Page, Validators
from watcher.model.reason import Reason
from watcher.model.source import FetchPolicy
from watcher.pipeline.capture import TRIES, Capturer
from watcher.store import CaptureTables, Database

pytestmark = ON_SQLITE

SAVED = replace(SOURCE, wayback=True)
CAPTURE = f"/web/20261124120000/{SITE}/ships"


class Machine:
    """Stands in for the public endpoint."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.asked: list[str] = []
        self.final_url = f"https://web.archive.org{CAPTURE}"
        self.headers: dict[str, str] = {}
        self.error: FetchError | None = None

    async def get(
        self, url: str, *, validators: Validators = Validators(), policy: FetchPolicy = FetchPolicy()
    ) -> Page | NotModified:
        del validators, policy
        self.asked.append(url)
        if self.error:
            raise self.error
        now = self.desk.clock.now()
        return Page(url=url, final_url=self.final_url, headers=self.headers, body=b"saved", fetched_at=now)

    async def capture(self) -> Capture | None:
        capturer = Capturer(fetcher=self, store=CaptureTables(self.desk.database), clock=self.desk.clock)
        return await capturer.capture_next()


@pytest.fixture
async def machine(database: Database) -> Machine:
    desk = await polling_desk(database)
    for number in range(4):
        desk.site.publish(f"older-{number}", f"An older statement, number {number}", HARMLESS)
    await desk.poller.poll(SAVED)
    desk.site.publish("ships", "Council lists shipping companies", f"{SANCTIONS} It lasts 30 days.")
    await desk.poller.poll(SAVED)
    return Machine(desk)


async def captures(machine: Machine) -> list[str | None]:
    history = await machine.desk.history("ships")
    return [history.captures[revision.id].address for revision in history.revisions]


async def test_what_is_told_and_its_edits_are_saved_once_and_nothing_else(machine: Machine) -> None:
    await machine.capture()
    title, text = machine.desk.site.statements["ships"]
    machine.desk.site.statements["ships"] = (title, text.replace("30", "90"))
    machine.desk.clock.advance(timedelta(hours=1))
    await machine.desk.rechecker_of(SAVED).recheck_due(50)
    machine.final_url, machine.headers = "https://web.archive.org/save/x", {"content-location": CAPTURE}
    await machine.capture()
    assert await machine.capture() is None
    assert machine.asked == [f"https://web.archive.org/save/{SITE}/ships"] * 2, "and not the baseline"
    assert await captures(machine) == [f"https://web.archive.org{CAPTURE}"] * 2


async def test_nothing_is_saved_where_nobody_asked_for_it(database: Database) -> None:
    desk = await polling_desk(database)
    desk.site.publish("ships", "Council lists shipping companies", SANCTIONS)
    await desk.poller.poll(replace(SOURCE, backfill=1))
    assert await desk.due() == 1
    assert await Machine(desk).capture() is None


@pytest.mark.parametrize(
    "error",
    [
        FetchError("answered 429", reason=Reason.RATE_LIMITED, retry_after=timedelta(hours=5)),
        FetchError("answered 523", reason=Reason.SERVER_ERROR, status=523),
    ],
    ids=lambda error: error.reason,
)
async def test_a_machine_that_is_overloaded_is_asked_a_few_times_and_then_no_more(
    machine: Machine, error: FetchError
) -> None:
    machine.error = error
    last = None
    for _ in range(24 * 6):
        last = await machine.capture() or last
        machine.desk.clock.advance(timedelta(hours=1))
    assert len(machine.asked) == TRIES
    assert last
    assert last.reason is error.reason
    assert await captures(machine) == [None]


async def test_a_page_that_may_not_be_saved_is_given_up_at_once(machine: Machine) -> None:
    machine.error = FetchError("answered 403", reason=Reason.FORBIDDEN, transient=False)
    await machine.capture()
    machine.desk.clock.advance(timedelta(days=30))
    assert await machine.capture() is None


async def test_an_answer_that_names_no_capture_is_a_failure(machine: Machine) -> None:
    machine.final_url = "https://web.archive.org/save/x"
    tried = await machine.capture()
    assert tried
    assert (tried.address, tried.reason) == (None, Reason.BROKEN_ANSWER)
