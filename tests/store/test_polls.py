"""What the poll loop stores and gets back, on both databases."""

import asyncio
import zlib
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import update
from sqlmodel import Session, select

from tests.support.stored import NOW, SOURCE, announced, announcement, outcome, read
from watcher.errors import StoreError
from watcher.model.change import Absent, ChangeKind, StatementId, StatementState
from watcher.model.listing import Habits
from watcher.model.page import Page, Validators
from watcher.model.polling import SourceState
from watcher.model.published import Published
from watcher.model.reason import Reason
from watcher.model.source import SourceId, SourceKind
from watcher.store import Database, PollTables
from watcher.store.tables import BodyRow

HOUR = timedelta(hours=1)


@pytest.fixture
def polls(database: Database) -> PollTables:
    return PollTables(database, None)


def page(body: bytes = b"<p>Text</p>", *, at: datetime = NOW, **headers: str) -> Page:
    return Page(
        url="https://ministry.example/news",
        final_url="https://ministry.example/en/news",
        headers={"content-type": "text/html"} | headers,
        body=body,
        fetched_at=at,
    )


async def urls_to_read(polls: PollTables, at: datetime = NOW) -> list[str]:
    return [known.url.rpartition("/")[2] for known in await polls.unread(SOURCE, at, 100)]


async def test_a_source_never_polled_has_the_empty_state(polls: PollTables) -> None:
    assert await polls.source_state(SOURCE) == SourceState(source=SOURCE)
    assert await polls.source_states() == ()


async def test_a_poll_state_comes_back_as_it_was_finished(polls: PollTables) -> None:
    state = SourceState(
        source=SOURCE,
        next_poll_at=NOW + HOUR,
        validators=Validators(etag='W/"1"', last_modified="Tue, 24 Mar 2026 11:00:00 GMT"),
        page_digest="ab" * 32,
        spec_digest="cd" * 32,
        baseline_at=NOW - HOUR,
        polled_at=NOW,
        succeeded_at=NOW,
        read_at=NOW,
        new_at=NOW,
        failures=3,
        reason=Reason.TIMEOUT,
        detail="no answer within 20 s",
        habits=Habits(kind=SourceKind.FEED, items=12.5, fewest=8, titled=1, dated=0.9, arrived=2.5, days=1.5),
        feed_url="https://press.example.org/feed",
        feed_asked_at=NOW,
        time_to_live=timedelta(minutes=5),
    )
    for _ in range(2):
        await polls.finish(state, ())
    assert await polls.source_state(SOURCE) == state
    assert await polls.source_states() == (state,)


async def test_times_are_kept_in_utc_whatever_zone_they_came_in(polls: PollTables) -> None:
    kyiv = datetime.fromisoformat("2026-03-24T14:00:00+02:00")
    await polls.finish(SourceState(source=SOURCE, polled_at=kyiv), ())
    polled_at = (await polls.source_state(SOURCE)).polled_at
    assert polled_at == NOW
    assert polled_at is not None
    assert polled_at.tzinfo is UTC


async def test_a_time_without_zone_is_never_stored(polls: PollTables) -> None:
    with pytest.raises(Exception, match="without a zone"):
        await polls.finish(SourceState(source=SOURCE, polled_at=NOW.replace(tzinfo=None)), ())


async def test_a_page_comes_back_as_it_was_fetched(polls: PollTables) -> None:
    fetched = page(bytes(range(256)), etag='"1"')
    kept = await polls.keep(SOURCE, fetched)
    assert kept == fetched


async def test_the_same_answer_again_is_stored_once_and_has_the_new_time_and_headers(
    polls: PollTables, database: Database
) -> None:
    await polls.keep(SOURCE, page(etag='"1"'))
    again = await polls.keep(SOURCE, page(at=NOW + HOUR, etag='"2"'))
    assert again.fetched_at == NOW + HOUR
    assert again.validators.etag == '"2"'
    assert await count(database, "pages") == 1


async def test_a_body_is_stored_once_however_many_pages_have_it(
    polls: PollTables, database: Database
) -> None:
    for body in (b"one", b"two", b"one"):
        await polls.keep(SOURCE, page(body))
    assert await count(database, "pages") == 3
    assert await count(database, "bodies") == 2


async def test_a_body_that_is_not_what_was_fetched_any_more_is_an_error(
    polls: PollTables, database: Database
) -> None:
    await polls.keep(SOURCE, page(b"as fetched"))
    corrupted = update(BodyRow).values(zlib=zlib.compress(b"something else"))
    await database.run(lambda session: session.exec(corrupted).rowcount)
    with pytest.raises(StoreError, match="not what was fetched"):
        await polls.keep(SOURCE, page(b"as fetched"))


async def count(database: Database, table: str) -> int:
    rows = await database.read(
        lambda session: session.connection().exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one()  # noqa: S608 - our own table names
    )
    return int(rows)


async def test_what_is_announced_is_known_by_any_of_its_keys(polls: PollTables) -> None:
    assert await polls.announce(SOURCE, [announcement(1, keys=("guid:1", "url:1"))], NOW) == 1
    assert set((await polls.remembered(SOURCE, ["url:1", "url:2"])).owners) == {"url:1"}
    assert not (await polls.remembered(SourceId("other"), ["url:1"])).owners


async def test_announcing_again_makes_nothing_new(polls: PollTables) -> None:
    listing = [announcement(number) for number in range(1, 4)]
    assert await polls.announce(SOURCE, listing, NOW) == 3
    assert await polls.announce(SOURCE, listing, NOW + HOUR) == 0
    assert await urls_to_read(polls) == ["1", "2", "3"]


async def test_two_entries_of_one_listing_that_share_a_key_are_one_statement(polls: PollTables) -> None:
    listing = [announcement(1, keys=("a", "b")), announcement(2, keys=("c", "b"))]
    assert await polls.announce(SOURCE, listing, NOW) == 1
    assert set((await polls.remembered(SOURCE, ["a", "b", "c"])).owners) == {"a", "b", "c"}


async def test_keys_of_two_known_statements_leave_both_as_they_are(polls: PollTables) -> None:
    await polls.announce(SOURCE, [announcement(1, keys=("a",)), announcement(2, keys=("b",))], NOW)
    assert await polls.announce(SOURCE, [announcement(1, keys=("a", "b", "c"))], NOW) == 0
    assert await polls.announce(SOURCE, [announcement(3, keys=("b",), title="Second")], NOW) == 0
    titles = {known.title for known in await polls.unread(SOURCE, NOW, 9)}
    assert titles == {"Statement 1", "Second"}


async def test_a_new_key_brings_the_new_address(polls: PollTables) -> None:
    await polls.announce(SOURCE, [announcement(1, keys=("guid:1", "old"))], NOW)
    await polls.announce(SOURCE, [announcement(7, keys=("guid:1", "new"))], NOW)
    assert await urls_to_read(polls) == ["7"]
    await polls.announce(SOURCE, [announcement(1, keys=("guid:1", "old"))], NOW)
    assert await urls_to_read(polls) == ["7"], "an address that was known before changes nothing"


@pytest.mark.parametrize(
    "correction",
    [
        announcement(1, title="Corrected"),
        announcement(1, published=Published(date(2026, 3, 20))),
        announcement(1, content="<p>Other</p>"),
    ],
    ids=["title", "date", "carried text"],
)
async def test_a_correction_in_the_listing_is_looked_at_at_once(
    polls: PollTables, correction: object
) -> None:
    known = await announced(polls)
    await polls.record(outcome(known, next_check_at=NOW + 9 * HOUR), NOW)
    assert await polls.due_checks(NOW + HOUR, 9) == ()
    await polls.announce(SOURCE, [announcement(1)], NOW + HOUR)
    assert await polls.due_checks(NOW + HOUR, 9) == (), "nothing was corrected yet"
    await polls.announce(SOURCE, [correction], NOW + HOUR)  # type: ignore[list-item]  # parametrised
    assert [known.id for known in await polls.due_checks(NOW + HOUR, 9)] == [known.id]


async def test_a_statement_that_is_gone_is_looked_at_where_the_listing_has_it_now(polls: PollTables) -> None:
    await polls.announce(SOURCE, [announcement(1, keys=("guid:1", "old"))], NOW)
    (known,) = await polls.unread(SOURCE, NOW, 9)
    await polls.record(outcome(known), NOW)
    (known,) = await polls.due_checks(NOW + HOUR, 9)
    absent = Absent(reason=Reason.GONE, seen_at=NOW)
    later = NOW + 9 * HOUR
    gone = outcome(known, absent, kind=None, state=StatementState.MISSING, next_check_at=later)
    await polls.record(gone, NOW)
    await polls.announce(SOURCE, [announcement(7, keys=("guid:1", "new"))], NOW)
    (moved,) = await polls.due_checks(NOW, 9)
    assert moved.url.endswith("/7")


async def test_a_listing_that_lost_its_dates_and_titles_corrects_nothing(polls: PollTables) -> None:
    dated = announcement(1, published=Published(date(2026, 3, 20)), content="<p>Text</p>")
    await polls.announce(SOURCE, [dated], NOW)
    await polls.announce(SOURCE, [announcement(1)], NOW)
    (known,) = await polls.unread(SOURCE, NOW, 9)
    assert (known.published, known.content) == (Published(date(2026, 3, 20)), "<p>Text</p>")


async def test_new_statements_are_read_before_the_baseline_and_newest_first(polls: PollTables) -> None:
    def dated(number: int, day: int, *, announce: bool) -> object:
        return announcement(number, published=Published(date(2026, 3, day)), announce=announce)

    listing = [
        dated(1, 20, announce=False),
        dated(2, 22, announce=False),
        dated(3, 10, announce=True),
        dated(4, 12, announce=True),
        announcement(5, announce=True),  # undated: as new as its announcement
    ]
    await polls.announce(SOURCE, listing, NOW)  # type: ignore[arg-type]  # built above
    assert await urls_to_read(polls) == ["5", "4", "3", "2", "1"]


async def test_a_date_that_lies_ahead_does_not_jump_the_queue(polls: PollTables) -> None:
    await polls.announce(SOURCE, [announcement(1, published=Published(date(2031, 1, 1)))], NOW)
    await polls.announce(SOURCE, [announcement(2)], NOW + HOUR)
    assert await urls_to_read(polls, NOW + HOUR) == ["2", "1"]


async def test_a_postponed_statement_waits_and_counts_its_failures(polls: PollTables) -> None:
    known = await announced(polls)
    await polls.postpone(known.id, NOW + HOUR)
    await polls.postpone(known.id, NOW + 2 * HOUR)
    assert await polls.unread(SOURCE, NOW + HOUR, 9) == ()
    (again,) = await polls.unread(SOURCE, NOW + 2 * HOUR, 9)
    assert again.failures == 2
    await polls.record(outcome(again), NOW)
    (read_once,) = await polls.due_checks(NOW + HOUR, 9)
    assert read_once.failures == 0


async def test_a_reading_comes_back_whole(polls: PollTables) -> None:
    known = await announced(polls)
    seen = read(known)
    await polls.record(outcome(known, seen), NOW)
    (again,) = await polls.due_checks(NOW + HOUR, 9)
    assert again.state is StatementState.PRESENT
    assert again.checks == 1
    assert again.revision is not None
    assert again.revision.statement == seen.statement
    assert again.revision.passages == seen.passages
    assert again.revision.fingerprint == seen.fingerprint


async def test_a_reading_with_the_same_fingerprint_is_no_revision(
    polls: PollTables, database: Database
) -> None:
    known = await announced(polls)
    await polls.record(outcome(known), NOW)
    for hours, text in ((1, None), (2, "Changed."), (3, "Changed.")):
        (again,) = await polls.due_checks(NOW + hours * HOUR, 9)
        seen = read(again) if text is None else read(again, text)
        await polls.record(outcome(again, seen, kind=None, reason=Reason.UNCHANGED), NOW)
    assert await count(database, "revisions") == 2


async def test_looks_that_find_nothing_are_counted_until_one_finds_it_again(polls: PollTables) -> None:
    known = await announced(polls)
    await polls.record(outcome(known), NOW)
    for hours in (1, 2):
        (again,) = await polls.due_checks(NOW + hours * HOUR, 9)
        absent = Absent(reason=Reason.GONE, seen_at=NOW + hours * HOUR)
        gone = outcome(again, absent, kind=None, reason=Reason.UNCONFIRMED, state=StatementState.MISSING)
        await polls.record(gone, NOW)
    (missing,) = await polls.due_checks(NOW + 3 * HOUR, 9)
    assert (missing.state, missing.missing_checks) == (StatementState.MISSING, 2)
    assert missing.missing_since == NOW + HOUR
    await polls.record(outcome(missing, kind=None, reason=Reason.UNCHANGED), NOW)
    (found,) = await polls.due_checks(NOW + 4 * HOUR, 9)
    assert (found.missing_since, found.missing_checks) == (None, 0)


async def test_an_outcome_recorded_twice_counts_once(polls: PollTables, database: Database) -> None:
    known = await announced(polls)
    for _ in range(2):
        await polls.record(outcome(known), NOW)
    for table in ("revisions", "changes", "matches"):
        assert await count(database, table) == 1
    (again,) = await polls.due_checks(NOW + HOUR, 9)
    assert again.checks == 1


async def test_an_outcome_judged_on_what_is_outdated_is_left_out_whole(
    polls: PollTables, database: Database
) -> None:
    known = await announced(polls)
    await polls.record(outcome(known), NOW)
    (again,) = await polls.due_checks(NOW + HOUR, 9)
    edit = outcome(again, read(again, "Edited."), kind=ChangeKind.REVISED, reason=Reason.EDITED)
    await polls.record(edit, NOW)
    await polls.record(edit, NOW)
    assert await count(database, "changes") == 2


async def test_a_correction_heard_during_a_look_is_still_looked_at(polls: PollTables) -> None:
    known = await announced(polls)
    await polls.announce(SOURCE, [announcement(1, title="Corrected")], NOW)
    await polls.record(outcome(known, next_check_at=NOW + 9 * HOUR), NOW)
    assert [one.title for one in await polls.due_checks(NOW, 9)] == ["Corrected"]


async def test_what_is_not_looked_at_again_is_never_due(polls: PollTables) -> None:
    known = await announced(polls)
    await polls.record(outcome(known, next_check_at=None), NOW)
    assert await polls.due_checks(NOW + 10_000 * HOUR, 9) == ()


async def test_a_statement_that_is_not_there_is_a_bug(polls: PollTables) -> None:
    with pytest.raises(Exception, match="No row"):
        await polls.postpone(StatementId(77), NOW)


async def test_text_that_no_database_can_hold_is_stored_readably(polls: PollTables) -> None:
    broken = announcement(1, title="nul \x00 half \ud83d pair", keys=("k\x00",))
    await polls.announce(SOURCE, [broken], NOW)
    (known,) = await polls.unread(SOURCE, NOW, 9)
    assert known.title == "nul \ufffd half \ufffd pair"
    assert set((await polls.remembered(SOURCE, ["k\x00"])).owners) == {"k\x00"}


async def test_an_address_longer_than_an_index_entry_may_be_is_known_again(polls: PollTables) -> None:
    key = "url:https://ministry.example/?" + "".join(f"p{number}=é&" for number in range(3000))
    await polls.announce(SOURCE, [announcement(1, keys=(key,))], NOW)
    assert set((await polls.remembered(SOURCE, [key, key + "x"])).owners) == {key}


async def test_a_long_listing_is_announced_in_one_go(polls: PollTables) -> None:
    listing = [announcement(number, announce=False) for number in range(600)]
    assert await polls.announce(SOURCE, listing, NOW) == 600
    assert await polls.announce(SOURCE, listing, NOW) == 0


async def test_processes_that_judged_the_same_statement_at_once_record_one_change(
    polls: PollTables, database: Database, database_url: str
) -> None:
    other = Database.open(database_url)
    known = [await announced(polls, number) for number in range(1, 6)]
    looks = [one.record(outcome(each), NOW) for each in known for one in (polls, PollTables(other, None))]
    await asyncio.gather(*looks)
    other.close()
    assert await count(database, "changes") == await count(database, "revisions") == 5


async def test_processes_that_read_the_same_listing_at_once_announce_it_once(
    polls: PollTables, database: Database, database_url: str
) -> None:
    other = Database.open(database_url)
    both = (polls, PollTables(other, None))
    listing = [announcement(number) for number in range(20)]
    new = await asyncio.gather(*(one.announce(SOURCE, listing, NOW) for one in (*both, *both)))
    await asyncio.gather(*(one.finish(SourceState(source=SourceId("new")), ()) for one in (*both, *both)))
    other.close()
    assert sorted(new) == [0, 0, 0, 20]
    assert await count(database, "statements") == 20


async def test_pages_that_nothing_was_read_from_are_forgotten_after_a_time(
    polls: PollTables, database: Database
) -> None:
    known = await announced(polls)
    evidence = await polls.keep(SOURCE, page(b"<p>Read</p>", at=NOW))
    await polls.record(outcome(known, replace(read(known), page_digest=evidence.digest)), NOW)
    for number in range(5):
        await polls.keep(SOURCE, page(b"<p>Listing %d</p>" % number, at=NOW + number * HOUR))
    shared = replace(page(b"<p>Listing 1</p>", at=NOW + 9 * HOUR), url="https://ministry.example/other")
    await polls.keep(SOURCE, shared)

    assert [await polls.forget_pages(NOW + 3 * HOUR, 2) for _ in range(3)] == [2, 1, 0]
    kept = [
        await polls.stored_page(SOURCE, page(b"<p>Listing %d</p>" % number).digest) for number in range(5)
    ]
    assert [one is not None for one in kept] == [False, True, False, True, True], "1 stands elsewhere, too"
    assert await polls.stored_page(SOURCE, evidence.digest)

    def bodies(session: Session) -> int:
        return len(session.exec(select(BodyRow.digest)).all())

    assert await database.read(bodies) == 4
