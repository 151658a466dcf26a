"""Where a statement's address leads: to its new place, to the listing, to nothing."""

from datetime import timedelta

import pytest

from tests.support.databases import ON_SQLITE
from tests.support.polling import SANCTIONS, SITE, SOURCE, Desk, polling_desk
from watcher.model.change import ChangeKind, StatementState
from watcher.pipeline.report import LookReport
from watcher.store import Database

pytestmark = ON_SQLITE

DAY = timedelta(days=1)


@pytest.fixture
async def desk(database: Database) -> Desk:
    desk = await polling_desk(database)
    for number in range(5):
        text = f"{SANCTIONS} This is decision {number} of the year. It lasts 30 days."
        desk.site.publish(f"act-{number}", f"Act number {number} against Veldania", text)
    await desk.poller.poll(SOURCE)
    return desk


async def looks(desk: Desk) -> list[LookReport]:
    desk.clock.advance(DAY)
    return list(await desk.rechecker.recheck_due(50))


async def test_a_statement_that_leads_to_the_listing_is_gone(desk: Desk) -> None:
    desk.site.redirects["act-2"] = ""
    assert all(look.kind is None for look in await looks(desk)), "one look proves nothing"
    [withdrawn] = [look for look in await looks(desk) if look.kind]
    assert withdrawn.kind is ChangeKind.WITHDRAWN
    assert withdrawn.known.url == f"{SITE}/act-2"


async def test_a_statement_that_moved_is_followed_and_known_again_under_its_new_address(desk: Desk) -> None:
    desk.site.statements["decisions-act-2"] = desk.site.statements.pop("act-2")
    desk.site.redirects["act-2"] = "decisions-act-2"
    assert all(look.kind is None for look in await looks(desk))
    report = await desk.poller.poll(SOURCE)
    assert report.new == 0
    del desk.site.redirects["act-2"]  # the redirect is not kept for ever
    for _ in range(4):
        assert all(look.kind is None for look in await looks(desk))
    assert await desk.due() == 0
    history = await desk.history("decisions-act-2")
    assert history.summary.state is StatementState.PRESENT
    assert len(history.revisions) == 1


async def test_a_redirect_that_ends_before_any_listing_shows_the_new_address_is_no_withdrawal(
    desk: Desk,
) -> None:
    text = desk.site.statements["act-2"]
    desk.site.statements["decisions-act-2"] = (text[0], f"{text[1]} It was printed.")
    desk.site.redirects["act-2"] = "decisions-act-2"
    await looks(desk)
    edits = await desk.due()
    del desk.site.statements["act-2"], desk.site.redirects["act-2"]
    for _ in range(4):
        assert all(look.kind is None for look in await looks(desk))
    assert await desk.due() == edits
    assert (await desk.history("decisions-act-2")).summary.state is StatementState.PRESENT
