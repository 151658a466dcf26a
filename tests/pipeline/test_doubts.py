"""What looks like an edit or a withdrawal and is neither: a redesign of the pages, or our own doing."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.support.databases import ON_SQLITE
from tests.support.polling import SANCTIONS, SOURCE, Desk, polling_desk
from watcher.model.change import Cause, ChangeKind, StatementState
from watcher.model.reason import Reason
from watcher.model.source import Source, StatementSpec
from watcher.pipeline.report import LookReport
from watcher.store import Database

pytestmark = ON_SQLITE

DAY = timedelta(days=1)
SHARED = (
    "<main><article><h1>{title}</h1><p>{text}</p><p>This text was published by the press office, which may "
    "be reached by all journalists on working days.</p></article></main>"
)


@pytest.fixture
async def desk(database: Database) -> Desk:
    """Five statements, each read once."""
    desk = await polling_desk(database)
    for number in range(5):
        text = f"{SANCTIONS} This is decision {number} of the year. It lasts 30 days."
        desk.site.publish(f"act-{number}", f"Act number {number} against Veldania", text)
    await desk.poller.poll(SOURCE)
    return desk


async def looks(desk: Desk, source: Source = SOURCE) -> list[LookReport]:
    """Let a day pass and look at every statement again."""
    desk.clock.advance(DAY)
    return list(await desk.rechecker_of(source).recheck_due(50))


async def test_a_paragraph_that_every_page_has_now_is_no_edit(desk: Desk) -> None:
    desk.site.frame = SHARED
    assert all(look.deliveries == 0 for look in await looks(desk))
    assert await desk.due() == 0
    history = await desk.history("act-2")
    assert [change.change.cause for change in history.changes] == [Cause.OBSERVED, Cause.REPROCESSED]

    title, text = desk.site.statements["act-2"]
    desk.site.statements["act-2"] = (title, text.replace("30 days", "90 days"))
    edited = [look for look in await looks(desk) if look.kind is ChangeKind.REVISED]
    assert [look.known.url[-5:] for look in edited] == ["act-2"]
    assert await desk.due() == 1


async def test_a_name_of_the_site_beside_every_title_is_no_edit(desk: Desk) -> None:
    desk.site.frame = desk.site.frame.replace("{title}", "{title}: the Council informs")
    await looks(desk)
    assert await desk.due() == 0


async def test_a_paragraph_that_one_page_has_now_is_an_edit(desk: Desk) -> None:
    title, text = desk.site.statements["act-2"]
    desk.site.statements["act-2"] = (
        title,
        f"{text}</p><p>The Council regrets an error in the first version.",
    )
    await looks(desk)
    assert await desk.due() == 1


async def test_the_same_words_edited_in_two_statements_are_two_edits(desk: Desk) -> None:
    for slug in ("act-1", "act-2"):
        title, text = desk.site.statements[slug]
        desk.site.statements[slug] = (title, text.replace("30 days", "90 days"))
    await looks(desk)
    assert await desk.due() == 2


async def test_other_selectors_change_our_text_and_are_no_edit(desk: Desk) -> None:
    desk.site.frame = desk.site.frame.replace("</article>", "<p class=more>Ask the office.</p></article>")
    await looks(desk)
    waiting = await desk.due()
    chosen = replace(SOURCE, statement=StatementSpec(remove=(".more",)))
    title, text = desk.site.statements["act-2"]
    desk.site.statements["act-2"] = (title, text.replace("30 days", "90 days"))
    await looks(desk, chosen)
    assert await desk.due() == waiting + 1, "the edit of the publisher, and only that"
    newest = (await desk.history("act-2")).changes[-1].change
    assert newest.before
    assert newest.after
    assert newest.before.statement.text.endswith("It lasts 30 days.")
    assert newest.after.statement.text.endswith("It lasts 90 days.")


async def test_pages_that_are_gone_together_are_a_redesign_until_it_lasts(desk: Desk) -> None:
    kept = dict(desk.site.statements)
    desk.site.statements.clear()
    for _ in range(2):
        await looks(desk)
    assert await desk.alarms() == [Reason.REDESIGN]
    assert await desk.due() == 1, "one message for the maintainers"
    assert (await desk.history("act-2")).summary.state is StatementState.MISSING

    desk.site.statements.update(kept)
    await looks(desk)
    assert await desk.alarms() == []
    assert (await desk.history("act-2")).summary.state is StatementState.PRESENT


async def test_pages_that_stay_gone_together_are_told_after_three_days(desk: Desk) -> None:
    desk.site.statements.clear()
    for _ in range(9):
        await looks(desk)
    assert (await desk.history("act-2")).summary.state is StatementState.WITHDRAWN


async def test_one_page_that_is_gone_is_told_at_its_second_look(desk: Desk) -> None:
    del desk.site.statements["act-2"]
    await looks(desk)
    [withdrawn] = [look for look in await looks(desk) if look.kind is ChangeKind.WITHDRAWN]
    assert withdrawn.deliveries == 1
