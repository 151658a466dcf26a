"""A site built anew: other addresses, other letters, another line on its pages, and nobody is told."""

from datetime import timedelta

import pytest

from tests.support.databases import ON_SQLITE
from tests.support.polling import SANCTIONS, SOURCE, TODAY, Desk, polling_desk
from watcher.model.change import StatementState
from watcher.store import Database

pytestmark = ON_SQLITE

DAY = timedelta(days=1)


either = pytest.mark.parametrize("desk", [False, True], ids=["html", "feed"], indirect=True)


@pytest.fixture
async def desk(request: pytest.FixtureRequest, database: Database) -> Desk:
    """Eight statements, one a day, on a listing that may declare a feed."""
    desk = await polling_desk(database)
    desk.site.feed = getattr(request, "param", False)
    for number in range(8):
        text = f"{SANCTIONS} This is decision {number} of the year.</p><p>Press office, Harbour Street 1."
        desk.site.publish(
            f"act-{number}", f"Minister receives envoy {number}", text, on=TODAY - (8 - number) * DAY
        )
    await desk.poller.poll(SOURCE)
    desk.clock.advance(timedelta(minutes=5))
    return desk


def renumbered(desk: Desk) -> None:
    for slug in list(desk.site.statements):
        desk.site.dates[f"item-{slug[4:]}77"] = desk.site.dates[slug]
        desk.site.statements[f"item-{slug[4:]}77"] = desk.site.statements.pop(slug)


def capitalised(desk: Desk) -> None:
    for slug, (title, text) in desk.site.statements.items():
        desk.site.statements[slug] = (title.upper(), text)


def half_relined(desk: Desk) -> None:
    for slug in list(desk.site.statements)[::2]:
        title, text = desk.site.statements[slug]
        desk.site.statements[slug] = (
            title,
            text.replace("Harbour Street 1", "Castle Square 9, new building"),
        )


def in_a_language_folder(desk: Desk) -> None:
    desk.site.folder = "en/"


async def quiet(desk: Desk) -> None:
    """Let polls and looks pass, and assert that nobody was told anything."""
    for later in (timedelta(0), timedelta(minutes=40), DAY, 3 * DAY):
        desk.clock.advance(later)
        report = await desk.poller.poll(SOURCE)
        assert (report.failed, report.deliveries) == (False, 0)
        looks = await desk.rechecker.recheck_due(50)
        assert [(look.kind, look.reason, look.known.url) for look in looks if look.deliveries] == []
    assert await desk.due() == 0
    assert {one.state for one in await desk.archive.latest(50)} == {StatementState.PRESENT}


async def test_pages_with_other_numbers_and_titles_in_capitals_are_no_news(desk: Desk) -> None:
    renumbered(desk)
    capitalised(desk)
    await quiet(desk)


async def test_titles_in_capitals_are_no_news(desk: Desk) -> None:
    capitalised(desk)
    await quiet(desk)


async def test_a_title_that_alone_is_in_capitals_now_is_an_edit(desk: Desk) -> None:
    title, text = desk.site.statements["act-3"]
    desk.site.statements["act-3"] = (title.upper(), text)
    await desk.poller.poll(SOURCE)
    [edit] = [look for look in await desk.rechecker.recheck_due(50) if look.deliveries]
    assert edit.known.url.endswith("/act-3")


async def test_another_line_on_half_of_the_pages_is_no_news(desk: Desk) -> None:
    half_relined(desk)
    await quiet(desk)


@either
async def test_all_of_that_at_once_is_no_news(desk: Desk) -> None:
    renumbered(desk)
    capitalised(desk)
    half_relined(desk)
    await quiet(desk)


@either
async def test_a_language_in_every_address_is_no_news(desk: Desk) -> None:
    in_a_language_folder(desk)
    half_relined(desk)
    await quiet(desk)
