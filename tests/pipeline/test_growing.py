"""Transcripts that grow while watched: the first message is said anew, new passages are told once."""

from datetime import timedelta

import pytest

from tests.support.databases import ON_SQLITE
from tests.support.polling import HARMLESS, SOURCE, Desk, polling_desk
from watcher.model.change import ChangeKind
from watcher.model.delivery import Delivery, Sent
from watcher.model.reason import Reason
from watcher.store import Database, OutboxTables

pytestmark = ON_SQLITE

QUARTER = timedelta(minutes=20)
STUB = "The transcript of this briefing will be published shortly."
OPENING = "QUESTION: Has the harbour reopened?</p><p>MR OLSEN: It has, since this morning."
SANCTIONED = (
    "QUESTION: Are there new measures?</p><p>MR OLSEN: We imposed sanctions on nine banks of Veldania today."
)
ABROAD = "QUESTION: Where is the minister?</p><p>MR OLSEN: She is travelling and returns on Sunday."
BOMBING = (
    "QUESTION: And the bombing?</p><p>MR OLSEN: We condemn this terrorist attack in the strongest terms."
)


@pytest.fixture
async def desk(database: Database) -> Desk:
    """A site with a baseline of three statements."""
    desk = await polling_desk(database)
    for number in range(3):
        desk.site.publish(f"older-{number}", f"An older statement, number {number}", HARMLESS)
    await desk.poller.poll(SOURCE)
    return desk


async def sent(desk: Desk) -> list[tuple[ChangeKind, Reason, bool, tuple[int, ...]]]:
    """Deliver what is due; of each message: what it tells, whether in another's place, and which passages."""
    outbox = OutboxTables(desk.database, admin_chat=None)
    gone: list[Delivery] = []
    while claimed := await outbox.claim(desk.clock.now(), 10):
        for delivery in claimed:
            number = delivery.amends or 100 + delivery.id
            await outbox.settle(delivery, Sent(message_id=number, telegram_id=-7), desk.clock.now())
            gone.append(delivery)
    return [
        (one.change.kind, one.change.reason, one.amends is not None, one.passages)
        for one in gone
        if one.change
    ]


async def publish(desk: Desk, *parts: str) -> None:
    """Publish a briefing and poll, or let it grow and look at it again."""
    known = "briefing" in desk.site.statements
    desk.site.publish("briefing", "Briefing of the spokesman", "</p><p>".join(parts))
    desk.clock.advance(QUARTER)
    await (desk.rechecker.recheck_due(50) if known else desk.poller.poll(SOURCE))


async def test_new_passages_are_told_once_and_the_first_message_is_said_anew(desk: Desk) -> None:
    await publish(desk, OPENING, SANCTIONED)
    assert await sent(desk) == [(ChangeKind.NEW, Reason.NEW, False, (3,))]

    await publish(desk, OPENING, SANCTIONED, ABROAD)
    assert await sent(desk) == [(ChangeKind.REVISED, Reason.GREW, True, (3,))]

    await publish(desk, OPENING, SANCTIONED, ABROAD, BOMBING)
    assert sorted(await sent(desk)) == [
        (ChangeKind.REVISED, Reason.GREW, False, (7,)),
        (ChangeKind.REVISED, Reason.GREW, True, (3, 7)),
    ]

    desk.clock.advance(QUARTER)
    await desk.rechecker.recheck_due(50)
    assert await sent(desk) == []


async def test_a_stub_without_a_topic_is_told_when_its_text_comes(desk: Desk) -> None:
    await publish(desk, STUB)
    assert await sent(desk) == []
    await publish(desk, OPENING, SANCTIONED)
    assert [(kind, reason, amends) for kind, reason, amends, _ in await sent(desk)] == [
        (ChangeKind.REVISED, Reason.GREW, False)
    ]


async def test_a_word_changed_in_what_was_said_is_an_edit_even_while_the_transcript_grows(desk: Desk) -> None:
    await publish(desk, OPENING, SANCTIONED)
    await sent(desk)
    await publish(desk, OPENING, SANCTIONED.replace("nine", "two"), ABROAD)
    assert [(kind, reason, amends) for kind, reason, amends, _ in await sent(desk)] == [
        (ChangeKind.REVISED, Reason.EDITED, False)
    ]
