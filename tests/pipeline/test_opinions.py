"""A second opinion comes after the alert, in its place, once for a text, within a budget, or not at all."""

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta

import pytest

from tests.support.databases import ON_SQLITE
from tests.support.http_server import Reply, html
from tests.support.language_model import KEY, NAME, language_model, said
from tests.support.polling import HARMLESS, SANCTIONS, SOURCE, Desk, polling_desk
from watcher.alert import render
from watcher.config import ChannelSpec
from watcher.errors import FetchError
from watcher.fetch import Completions
from watcher.model.delivery import Delivery, Sent
from watcher.model.opinion import Terms
from watcher.model.reason import Reason
from watcher.model.source import Source, SourceId
from watcher.model.subscription import Filter
from watcher.pipeline.opinions import Model, SecondOpinions
from watcher.store import Chats, Database, OpinionTables, OutboxTables

pytestmark = ON_SQLITE

SUMMARY = "The Council lists twelve shipping companies of Veldania and freezes their assets."
LINE = f"Summary by {NAME}: {SUMMARY} [sanctions]"
OTHER = Source(id=SourceId("mirror"), name="Mirror", url="https://mirror.example.org/", language="en")
DOWN = FetchError("cannot be connected to", reason=Reason.CONNECT)
QUARTER = timedelta(minutes=15)


@dataclass
class Oracle:
    """Stands in for the model: answers with the script, whose last entry stays."""

    script: list[str | FetchError] = field(default_factory=lambda: [said(SUMMARY, "sanctions")])
    asked: list[str] = field(default_factory=list)

    async def complete(self, instructions: str, text: str) -> str:
        del instructions
        self.asked.append(text)
        answer = self.script.pop(0) if len(self.script) > 1 else self.script[0]
        if isinstance(answer, FetchError):
            raise answer
        return answer


def opinions(desk: Desk, model: Model, budget: int = 200) -> SecondOpinions:
    return SecondOpinions(
        model=model,
        name=NAME,
        topics=["accusations", "sanctions"],
        terms=Terms(budget=budget),
        store=OpinionTables(desk.database, admin_chat="-100"),
        clock=desk.clock,
    )


@pytest.fixture
async def desk(database: Database) -> Desk:
    """A site with a baseline."""
    desk = await polling_desk(database, [SOURCE, OTHER])
    for number in range(3):
        desk.site.publish(f"older-{number}", f"An older statement, number {number}", HARMLESS)
    await desk.poller.poll(SOURCE)
    return desk


async def publish(desk: Desk, slug: str = "ships", text: str = SANCTIONS) -> None:
    desk.site.publish(slug, f"Council lists {slug} of Veldania", text)
    desk.clock.advance(timedelta(minutes=5))
    await desk.poller.poll(SOURCE)


async def sent(desk: Desk) -> list[Delivery]:
    """Deliver all that is due to subscribers."""
    outbox = OutboxTables(desk.database, admin_chat=None)
    gone: list[Delivery] = []
    while claimed := await outbox.claim(desk.clock.now(), 10):
        for delivery in claimed:
            receipt = Sent(message_id=delivery.amends or 100 + delivery.id, telegram_id=None)
            await outbox.settle(delivery, receipt, desk.clock.now())
            gone += [delivery] if delivery.change else []
    return gone


def lines(deliveries: Sequence[Delivery]) -> list[tuple[bool, str]]:
    """Of each message: whether it takes another's place, and its line of a model."""
    return [
        (
            one.amends is not None,
            "\n".join(line for line in render(one).text.split("\n") if "Summary by" in line),
        )
        for one in deliveries
    ]


async def test_an_alert_goes_out_at_once_and_is_amended_when_the_summary_comes(desk: Desk) -> None:
    oracle = Oracle()
    await publish(desk)
    assert lines(await sent(desk)) == [(False, "")]
    assert await opinions(desk, oracle).ask_next()
    [again] = await sent(desk)
    assert lines([again]) == [(True, LINE)]
    assert again.topics == ("sanctions",)
    assert "sanctions on twelve" in render(again).text, "what the rules found stays in its place"
    [span] = [span for span in render(again).spans if "Summary by" in span.text]
    assert (span.style, span.link) == ("italic", None)
    assert not await opinions(desk, oracle).ask_next()
    assert len(oracle.asked) == 1
    history = await desk.history("ships")
    assert [record.change.opinion and record.change.opinion.summary for record in history.changes] == [
        SUMMARY
    ]


async def test_an_alert_that_waits_is_sent_with_its_summary_and_not_twice(desk: Desk) -> None:
    await publish(desk)
    await opinions(desk, Oracle()).ask_next()
    assert lines(await sent(desk)) == [(False, LINE)]


async def test_a_message_that_is_on_its_way_is_amended(desk: Desk) -> None:
    await publish(desk)
    outbox = OutboxTables(desk.database, admin_chat=None)
    [under_way] = await outbox.claim(desk.clock.now(), 10)
    await opinions(desk, Oracle()).ask_next()
    await outbox.settle(under_way, Sent(message_id=1, telegram_id=None), desk.clock.now())
    assert lines([under_way, *await sent(desk)]) == [(False, ""), (True, LINE)]


async def test_the_baseline_and_what_nobody_was_told_are_never_sent_to_anybody(desk: Desk) -> None:
    oracle = Oracle()
    await publish(desk, text=HARMLESS)
    assert not await opinions(desk, oracle).ask_next()
    assert oracle.asked == []


async def test_the_same_text_at_two_sources_is_asked_about_once_and_both_messages_get_it(desk: Desk) -> None:
    each = [
        ChannelSpec(chat=f"@{one.id}_news", thread=None, filter=Filter(sources=frozenset({one.id})))
        for one in (SOURCE, OTHER)
    ]
    await Chats(desk.database).configure(each)
    await desk.poller.poll(OTHER)
    await publish(desk)
    await desk.poller.poll(OTHER)
    assert len(await sent(desk)) == 2
    oracle = Oracle()
    while await opinions(desk, oracle).ask_next():
        pass
    assert len(oracle.asked) == 1
    assert lines(await sent(desk)) == [(True, LINE), (True, LINE)]


async def test_an_edit_has_a_summary_of_its_own_and_what_it_overtook_needs_none(desk: Desk) -> None:
    await publish(desk)
    await sent(desk)
    title, text = desk.site.statements["ships"]
    desk.site.statements["ships"] = (title, text.replace("twelve", "fifty"))
    desk.clock.advance(QUARTER)
    await desk.rechecker_of(SOURCE, OTHER).recheck_due(50)
    [edit] = await sent(desk)
    oracle = Oracle([said(SUMMARY.replace("twelve", "fifty"), "sanctions")])
    assert await opinions(desk, oracle).ask_some(9) == 1
    assert "fifty" in oracle.asked[0]
    [again] = await sent(desk)
    assert again.change_id == edit.change_id
    assert lines([again]) == [(True, LINE.replace("twelve", "fifty"))]


async def test_the_newest_is_asked_about_first_and_what_is_a_day_old_not_at_all(desk: Desk) -> None:
    for slug in ("ships", "banks", "ports"):
        await publish(desk, slug, f"{SANCTIONS} It concerns {slug}.")
    oracle = Oracle()
    assert await opinions(desk, oracle).ask_some(2) == 2
    assert [text.rpartition(" ")[2] for text in oracle.asked] == ["ports.", "banks."]
    desk.clock.advance(timedelta(days=1))
    assert not await opinions(desk, oracle).ask_next()


async def test_a_spent_budget_is_silence_until_the_next_day_and_told_once_also_after_a_restart(
    desk: Desk,
) -> None:
    oracle = Oracle()
    desk.clock.advance(timedelta(hours=10))
    for slug in ("ships", "banks", "ports"):
        await publish(desk, slug, f"{SANCTIONS} It concerns {slug}.")
    asking = opinions(desk, oracle, budget=1)
    assert await asking.ask_some(9) == 1
    for _ in range(3):
        assert not await asking.ask_next()
        asking = opinions(desk, oracle, budget=1)  # a restart
        desk.clock.advance(timedelta(minutes=20))
    assert len(oracle.asked) == 1
    assert (await desk.told()).count("WATCHER_LLM_BUDGET") == 1
    assert await desk.alarms() == []
    desk.clock.advance(timedelta(hours=2))
    assert await asking.ask_some(9) == 1
    assert len(oracle.asked) == 2


@pytest.mark.parametrize(
    "failure",
    [
        DOWN,
        FetchError("took too long", reason=Reason.TIMEOUT),
        "I cannot help with that.",
    ],
    ids=["down", "slow", "garbage"],
)
async def test_a_failure_changes_nothing_and_is_tried_again_a_few_times_only(
    desk: Desk, failure: FetchError | str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)
    await publish(desk)
    [alert] = await sent(desk)
    oracle = Oracle([failure])
    asking = opinions(desk, oracle)
    for _ in range(24):
        assert not await asking.ask_next()
        desk.clock.advance(timedelta(minutes=30))
    assert len(oracle.asked) == 3
    assert await sent(desk) == []
    assert lines([alert]) == [(False, "")]
    assert caplog.text.count("no second opinion on") == 3
    assert len(await desk.alarms()) == 1, "three in a row are worth a word"


async def test_an_outage_costs_few_requests_and_what_was_not_given_up_is_asked_when_it_ends(
    desk: Desk,
) -> None:
    for number in range(4):
        await publish(desk, f"ships-{number}", f"{SANCTIONS} Ship {number}.")
    oracle = Oracle([DOWN])
    asking = opinions(desk, oracle)
    for _ in range(24):
        await asking.ask_next()
        desk.clock.advance(timedelta(minutes=5))
    assert len(oracle.asked) <= 7
    oracle.script = [said(SUMMARY)]
    desk.clock.advance(timedelta(hours=1))
    assert await asking.ask_some(9) >= 2
    assert await desk.alarms() == []
    assert "answers again" in await desk.told()


async def test_an_endpoint_that_asks_for_patience_gets_it(desk: Desk) -> None:
    await publish(desk)
    busy = FetchError("answered 429", reason=Reason.RATE_LIMITED, retry_after=timedelta(hours=2))
    oracle = Oracle([busy, said(SUMMARY)])
    asking = opinions(desk, oracle)
    for minutes in (0, 60, 59):
        desk.clock.advance(timedelta(minutes=minutes))
        assert not await asking.ask_next()
    assert len(oracle.asked) == 1
    desk.clock.advance(timedelta(minutes=1))
    assert await asking.ask_next()


async def test_a_wrong_key_is_told_at_once_and_the_texts_wait_for_the_right_one(desk: Desk) -> None:
    await publish(desk)
    refused = FetchError("answered 401", reason=Reason.LOGIN, transient=False, status=401)
    await opinions(desk, Oracle([refused])).ask_next()
    assert await desk.alarms() == [Reason.LOGIN]
    desk.clock.advance(timedelta(hours=1))
    assert await opinions(desk, Oracle()).ask_next()
    assert await desk.alarms() == []


async def test_a_text_that_the_endpoint_will_not_take_is_dropped(desk: Desk) -> None:
    await publish(desk)
    refused = FetchError("answered 400", reason=Reason.HTTP_ERROR, transient=False, status=400)
    asking = opinions(desk, Oracle([refused]))
    await asking.ask_next()
    desk.clock.advance(timedelta(hours=5))
    assert not await opinions(desk, Oracle()).ask_next()
    assert await desk.alarms() == []


async def test_a_bug_of_ours_on_one_answer_ends_nothing(desk: Desk) -> None:
    class Odd:
        async def complete(self, instructions: str, text: str) -> str:
            raise KeyError(instructions + text)

    await publish(desk)
    assert not await opinions(desk, Odd()).ask_next()


async def test_a_bug_of_ours_in_wording_a_question_ends_nothing_either(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise KeyError("a bug")

    await publish(desk)
    oracle = Oracle()
    with monkeypatch.context() as patched:
        patched.setattr("watcher.pipeline.opinions.question", fails)
        assert not await opinions(desk, oracle).ask_next()
    assert await opinions(desk, oracle).ask_next()


async def test_a_question_that_a_crash_interrupted_is_asked_again(desk: Desk) -> None:
    class Hanging:
        async def complete(self, instructions: str, text: str) -> str:
            await asyncio.sleep(3600)
            return instructions + text

    await publish(desk)
    await sent(desk)
    asking = opinions(desk, Hanging())
    asking.start_next()
    await asyncio.sleep(0.2)
    asking.start_next()  # returns at once, however long the model thinks
    await asking.drain()
    assert not await opinions(desk, Oracle()).ask_next()
    desk.clock.advance(timedelta(minutes=11))
    assert await opinions(desk, Oracle()).ask_next()
    assert lines(await sent(desk)) == [(True, LINE)]


async def test_a_message_in_several_parts_is_left_alone(desk: Desk) -> None:
    await publish(
        desk, text="</p><p>".join(f"{SANCTIONS} Number {number}. {'word ' * 90}" for number in range(20))
    )
    outbox = OutboxTables(desk.database, admin_chat=None)
    [first] = await outbox.claim(desk.clock.now(), 10)
    await outbox.expand(first.id, 3)
    await outbox.settle(first, Sent(message_id=1, telegram_id=None), desk.clock.now())
    await opinions(desk, Oracle()).ask_next()
    rest = await sent(desk)
    assert [(one.part, one.amends) for one in rest] == [(1, None), (2, None)]


@pytest.mark.parametrize(
    "reply",
    [html("<h1>Gateway</h1>"), html("no", status=500), html("x" * 5_000_000)],
    ids=["html", "500", "big"],
)
async def test_over_the_wire_a_broken_endpoint_disturbs_nobody_and_the_key_shows_nowhere(
    desk: Desk, reply: Reply, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    await publish(desk)
    async with (
        language_model(reply) as endpoint,
        Completions(endpoint.url, NAME, KEY, desk.clock) as completions,
    ):
        assert not await opinions(desk, completions).ask_next()
    assert endpoint.asked
    assert lines(await sent(desk)) == [(False, "")]
    assert KEY not in caplog.text
