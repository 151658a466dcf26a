"""The newest text of every statement, for trying rules on the archive; on both databases."""

from datetime import date, timedelta

import pytest

from tests.support.stored import MATCH, NOW, SOURCE, Desk, announced, announcement
from watcher.model.archive import StoredText
from watcher.model.published import Published
from watcher.model.source import SourceId
from watcher.store import Database, Texts, Wanted, texts

HOUR = timedelta(hours=1)


@pytest.fixture
def desk(database: Database) -> Desk:
    return Desk(database)


async def _all(database: Database, wanted: Wanted = Wanted()) -> list[StoredText]:  # noqa: B008 - frozen
    return [text async for chunk in Texts(database).chunks(wanted) for text in chunk]


async def test_only_the_newest_reading_counts_with_the_topics_found_in_it(
    desk: Desk, database: Database
) -> None:
    everyone = await desk.subscribe(7)
    await desk.publish(everyone)
    (first,) = await _all(database)
    assert [passage.text for passage in first.passages] == [
        "We reject the accusation.",
        "New sanctions follow on 24 March.",
    ]
    assert (first.topics, first.announced, first.echo) == ({MATCH.topic: MATCH.rules}, True, False)
    (known,) = await desk.polls.due_checks(NOW + HOUR, 9)
    await desk.edit(known, everyone, "Other words.")
    (edited,) = await _all(database)
    assert [passage.text for passage in edited.passages] == ["Other words."]
    assert (edited.id, edited.language, edited.at) == (first.id, "en", NOW)


async def test_a_statement_that_was_never_read_has_no_passages(desk: Desk, database: Database) -> None:
    await announced(desk.polls)
    (text,) = await _all(database)
    assert (text.title, text.passages, text.topics) == ("Statement 1", (), {})
    assert await Texts(database).count(Wanted()) == 1


async def test_statements_are_chosen_by_day_source_and_share(
    desk: Desk, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(texts, "_CHUNK", 2)
    dated = [announcement(number, published=Published(date(2026, 3, number))) for number in range(1, 6)]
    await desk.polls.announce(SOURCE, dated, NOW)
    await desk.polls.announce(SourceId("other"), [announcement(9)], NOW)
    assert len(await _all(database)) == 6
    assert [text.source for text in await _all(database, Wanted(source=SourceId("other")))] == ["other"]
    later = Wanted(source=SOURCE, since=NOW.replace(day=3, hour=0))
    assert [text.at.day for text in await _all(database, later)] == [3, 4, 5]
    assert await Texts(database).count(later) == 3
    shares = [await _all(database, Wanted(share=(number, 3))) for number in range(3)]
    assert sorted(text.id for share in shares for text in share) == [text.id for text in await _all(database)]
    assert await Texts(database).sources() == (SOURCE, "other")


async def test_an_empty_archive_has_none(database: Database) -> None:
    assert await _all(database) == []
