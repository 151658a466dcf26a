"""Where else a statement is published: echoes, versions, and what they say otherwise; on both databases."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import event

from tests.support.stored import NOW, Desk, announcement, outcome, read
from watcher.model.change import ChangeKind, Elsewhere, Kinship, StatementId, StatementState
from watcher.model.item import Item
from watcher.model.reason import Reason
from watcher.model.source import Source, SourceId
from watcher.store import Archive, Database

ECHO, VERSION = Kinship
DIFFERS = ("number: 15 here, 51 there", "name: Here and There here, Nordland there", "day: 5 May here only")


class Press:
    """Publishes statements that are linked with each other."""

    def __init__(self, database: Database) -> None:
        self.desk = Desk(database)
        self.archive = Archive(database)
        self._count = 0

    async def publish(
        self,
        source: str,
        language: str | None = "en",
        *,
        echo_of: StatementId | None = None,
        version_of: StatementId | None = None,
        differs: tuple[str, ...] = (),
    ) -> StatementId:
        self._count += 1
        await self.desk.polls.register(
            [Source(id=SourceId(source), name=f"The {source}", url=f"https://{source}.example/")]
        )
        at = NOW + self._count * timedelta(seconds=1)
        named = announcement(self._count)
        url = f"https://{source}.example/{self._count}"
        named = replace(named, item=Item(url=url, title="A statement"), keys=(f"url:{url}",))
        await self.desk.polls.announce(SourceId(source), [named], at)
        (known,) = await self.desk.polls.unread(SourceId(source), at, 9)
        seen = read(known, f"Text {self._count}.")
        seen = replace(seen, statement=replace(seen.statement, language=language))
        look = replace(outcome(known, seen), echo_of=echo_of, version_of=version_of, differs=differs)
        await self.desk.polls.record(look, at)
        return known.id

    async def elsewhere(self, statement: StatementId) -> tuple[Elsewhere, ...]:
        history = await self.archive.statement(statement)
        assert history is not None
        return history.elsewhere

    async def names(self, statement: StatementId) -> list[tuple[str, Kinship, str | None]]:
        return [(one.source_name, one.kinship, one.language) for one in await self.elsewhere(statement)]


@pytest.fixture
def press(database: Database) -> Press:
    return Press(database)


async def test_a_statement_of_its_own_is_published_nowhere_else(press: Press) -> None:
    assert await press.elsewhere(await press.publish("union")) == ()


async def test_each_member_of_a_family_knows_all_others_oldest_first(press: Press) -> None:
    first = await press.publish("union")
    echo = await press.publish("council", echo_of=first)
    german = await press.publish("union", "de", version_of=first)
    french = await press.publish("union", "fr", version_of=first)
    await press.publish("stranger")
    assert await press.names(first) == [
        ("The council", ECHO, "en"),
        ("The union", VERSION, "de"),
        ("The union", VERSION, "fr"),
    ]
    assert await press.names(echo) == [
        ("The union", ECHO, "en"),
        ("The union", VERSION, "de"),
        ("The union", VERSION, "fr"),
    ]
    assert [name[2] for name in await press.names(german)] == ["en", "en", "fr"]
    assert [one.kinship for one in await press.elsewhere(french)] == [VERSION] * 3
    (council, *_) = await press.elsewhere(first)
    assert (council.statement, council.url) == (echo, "https://council.example/2")


async def test_the_same_text_in_another_language_is_an_echo_to_that_version_only(press: Press) -> None:
    first = await press.publish("union")
    german = await press.publish("union", "de", version_of=first)
    copy = await press.publish("ministry", "de", echo_of=german)
    assert await press.names(german) == [("The union", VERSION, "en"), ("The ministry", ECHO, "de")]
    assert await press.names(copy) == [("The union", VERSION, "en"), ("The union", ECHO, "de")]
    assert await press.names(first) == [("The union", VERSION, "de"), ("The ministry", VERSION, "de")]


async def test_what_a_version_says_otherwise_is_told_from_the_side_of_who_reads(press: Press) -> None:
    first = await press.publish("union")
    german = await press.publish("union", "de", version_of=first, differs=DIFFERS)
    french = await press.publish("union", "fr", version_of=first)
    echo = await press.publish("council", echo_of=first)
    assert (await press.elsewhere(german))[0].differs == DIFFERS
    turned = (
        "number: 51 here, 15 there",
        "name: Nordland here, Here and There there",
        "day: 5 May there only",
    )
    assert (await press.elsewhere(first))[0].differs == turned
    by_language = {one.language: one.differs for one in await press.elsewhere(echo)}
    assert by_language["de"] == turned
    by_language = {one.language: one.differs for one in await press.elsewhere(french)}
    assert by_language["de"] == (), "nobody compared these two"


async def test_a_withdrawn_statement_is_not_published_any_more_but_still_links_the_others(
    press: Press,
) -> None:
    first = await press.publish("union")
    echo = await press.publish("council", echo_of=first)
    other = await press.publish("ministry", echo_of=first)
    known = await press.desk.polls.known(first)
    gone = outcome(known, kind=ChangeKind.WITHDRAWN, reason=Reason.WITHDRAWN, state=StatementState.WITHDRAWN)
    await press.desk.polls.record(gone, NOW)
    assert await press.names(echo) == [("The ministry", ECHO, "en")]
    assert [name for name, *_ in await press.names(first)] == ["The council", "The ministry"]
    assert [name for name, *_ in await press.names(other)] == ["The council"]


async def test_links_that_run_in_a_circle_and_long_chains_end(press: Press) -> None:
    last = await press.publish("source-0")
    first = last
    for number in range(1, 9):
        last = await press.publish(f"source-{number}", echo_of=last)
    known = await press.desk.polls.known(first)
    circle = outcome(known, kind=None, reason=Reason.UNCHANGED)
    await press.desk.polls.record(replace(circle, echo_of=last), NOW)
    names = [name for name, *_ in await press.names(first)]
    assert len(names) == len(set(names)) >= 4
    assert "The source-0" not in names


async def test_the_summary_names_the_version_it_follows(press: Press) -> None:
    first = await press.publish("union")
    await press.publish("union", "de", version_of=first)
    latest = await press.archive.latest(9)
    assert {one.language: one.version_of for one in latest} == {"en": None, "de": first}


@contextmanager
def queries(database: Database) -> Iterator[list[str]]:
    """Note what is asked."""
    asked: list[str] = []

    def note(*arguments: object) -> None:
        asked.append(str(arguments[2]))

    event.listen(database._engine, "before_cursor_execute", note)  # noqa: SLF001 - counting needs the engine
    yield asked
    event.remove(database._engine, "before_cursor_execute", note)  # noqa: SLF001 - as above


async def test_the_number_of_queries_does_not_grow_with_the_family(press: Press, database: Database) -> None:
    first = await press.publish("union")
    german = await press.publish("union", "de", version_of=first)

    async def count() -> int:
        with queries(database) as asked:
            await press.elsewhere(german)
        return len(asked)

    before = await count()
    assert before
    for number in range(8):
        await press.publish(f"source-{number}", echo_of=first)
    assert await count() <= before + 1
