"""Which stored statements another one may be a version of, on both databases."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.support.stored import NOW, outcome, read
from watcher.model.change import KnownStatement, Relative, StatementId
from watcher.model.item import Item
from watcher.model.published import Published
from watcher.model.source import SourceId
from watcher.model.statement import Alternate
from watcher.pipeline.ports import Announcement
from watcher.store import Database, PollTables
from watcher.text.urls import canonical

DAY = timedelta(days=1)
TODAY = NOW.date()


class Archive:
    """Statements of several sources as the poll loop stores them."""

    def __init__(self, database: Database) -> None:
        self.polls = PollTables(database, None)

    async def store(
        self,
        url: str,
        language: str,
        *,
        source: str = "ministry",
        on: date = TODAY,
        of: StatementId | None = None,
    ) -> KnownStatement:
        item = Item(url=url, title="Statement", published=Published(on))
        key = f"url:{canonical(url)}"
        announcement = Announcement(item=item, keys=(key,), announce=True)
        await self.polls.announce(SourceId(source), [announcement], NOW + 10 * DAY)
        (known,) = await self.polls.unread(SourceId(source), NOW + 10 * DAY, 10)
        seen = read(known, f"{language} text")
        said = replace(seen.statement, language=language, published=Published(on))
        result = outcome(known, replace(seen, statement=said))
        await self.polls.record(replace(result, version_of=of), NOW)
        return known

    async def relatives(
        self, known: KnownStatement, language: str | None, *alternates: str
    ) -> tuple[Relative, ...]:
        said = replace(
            read(known).statement,
            language=language,
            published=known.published,
            alternates=tuple(Alternate(language="en", url=url) for url in alternates),
        )
        return await self.polls.relatives(known, said)


@pytest.fixture
def archive(database: Database) -> Archive:
    return Archive(database)


async def test_statements_of_the_site_in_other_languages_are_relatives(archive: Archive) -> None:
    english = await archive.store("https://press.ministry.example/1", "en")
    await archive.store("https://press.ministry.example/2", "fr")
    await archive.store("https://www.ministry.example/de/1", "de", source="german")
    await archive.store("https://elsewhere.example/de/1", "de", source="elsewhere")
    french = await archive.store("https://www.ministry.example/fr/1", "fr", source="french")
    found = await archive.relatives(french, "fr")
    assert [one.statement.language for one in found] == ["en", "de"]
    assert found[0].id == found[0].first == english.id
    assert found[0].statement.text == "en text"
    assert found[0].published == english.published


async def test_a_statement_of_another_week_is_none(archive: Archive) -> None:
    for days in (-4, -2, 0, 2, 4):
        day = TODAY + days * DAY
        await archive.store(f"https://ministry.example/{days + 5}", "en", on=day)
    french = await archive.store("https://ministry.example/fr/1", "fr")
    found = await archive.relatives(french, "fr")
    assert [one.published and (one.published.day - TODAY).days for one in found] == [-2, 0, 2]


async def test_an_address_that_the_page_names_is_found_at_any_source_and_of_any_day(archive: Archive) -> None:
    url = "https://elsewhere.example/en/1"
    await archive.store(url, "en", source="elsewhere", on=TODAY - 30 * DAY)
    french = await archive.store("https://ministry.example/fr/1", "fr")
    assert await archive.relatives(french, "fr") == ()
    (found,) = await archive.relatives(french, "fr", f"{url}?utm_source=menu")
    assert found.url == url


async def test_a_relative_leads_to_the_first_of_its_family(archive: Archive) -> None:
    english = await archive.store("https://ministry.example/en/1", "en")
    french = await archive.store("https://ministry.example/fr/1", "fr", of=english.id)
    german = await archive.store("https://ministry.example/de/1", "de")
    found = await archive.relatives(german, "de")
    assert [(one.id, one.first) for one in found] == [(english.id, english.id), (french.id, english.id)]


async def test_a_family_with_a_version_in_the_language_is_left_out(archive: Archive) -> None:
    english = await archive.store("https://ministry.example/en/1", "en")
    await archive.store("https://ministry.example/fr/1", "fr", of=english.id)
    other = await archive.store("https://ministry.example/fr/2", "fr")
    assert await archive.relatives(other, "fr") == ()
    (named,) = await archive.relatives(other, "fr", "https://ministry.example/en/1")
    assert named.id == english.id
    assert await archive.relatives(english, "en") != ()


async def test_a_statement_in_no_known_language_has_no_relatives(archive: Archive) -> None:
    await archive.store("https://ministry.example/en/1", "en")
    other = await archive.store("https://ministry.example/fr/1", "fr")
    assert await archive.relatives(other, None) == ()
