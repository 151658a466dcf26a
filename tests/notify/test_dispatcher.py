"""From the outbox to a settled receipt, whatever the sender says."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.alerts import SEEN, delivery, new_statement
from tests.support.clock import FixedClock
from tests.support.outbox import MemoryOutbox
from watcher.errors import DeliveryError, StoreError
from watcher.model.delivery import (
    Deferred,
    Delivery,
    DeliveryState,
    Migrated,
    Outgoing,
    Receipt,
    Refused,
    Sent,
)
from watcher.model.reason import Reason
from watcher.model.subscription import Chat, ChatKey
from watcher.notify import Dispatcher, DispatchReport, Look

DUE, SENDING, SENT, FAILED = DeliveryState
REFUSED = Refused(reason=Reason.BOT_BLOCKED, detail="blocked", chat_stopped=True)
FLOOD = Deferred(reason=Reason.FLOOD_CONTROL, wait=timedelta(seconds=40_000))
LOST = Deferred(reason=Reason.UNKNOWN_OUTCOME, wait=timedelta(seconds=10), uncertain=True)


class ScriptedSender:
    """Answers as told, then with Sent; keeps what it was given."""

    def __init__(self, *script: Receipt | Exception) -> None:
        self.script = list(script)
        self.sent: list[Outgoing] = []
        self.before: Callable[[Outgoing], Awaitable[None]] | None = None

    async def send(self, outgoing: Outgoing) -> Receipt:
        if self.before:
            await self.before(outgoing)
        answer = self.script.pop(0) if self.script else None
        if isinstance(answer, Exception):
            raise answer
        self.sent.append(outgoing)
        return answer or Sent(message_id=len(self.sent), telegram_id=-1001)

    def texts(self) -> list[str]:
        return [outgoing.message.text for outgoing in self.sent]


def to(chat: int, number: int, text: str = "We have no joint work.") -> Delivery:
    address = Chat(key=ChatKey(chat), address=str(chat))
    return delivery(new_statement(text, number=number), number=number, chat=address)


def dispatcher(outbox: MemoryOutbox, sender: ScriptedSender, clock: FixedClock | None = None) -> Dispatcher:
    return Dispatcher(outbox, sender, clock or FixedClock(SEEN))


async def drain(pump: Dispatcher) -> None:
    while (await pump.dispatch_due(30)).claimed:
        pass


async def test_what_is_due_is_rendered_sent_and_settled() -> None:
    outbox, sender = MemoryOutbox([to(1, 1)]), ScriptedSender()
    look = Look(zone="Asia/Tokyo", status_url="http://status.example")
    report = await Dispatcher(outbox, sender, FixedClock(SEEN), look=look).dispatch_due(10)
    assert report == DispatchReport(sent=1)
    assert report.claimed == 1
    [text] = sender.texts()
    assert "We have no joint work." in text
    assert "20:02 JST" in text
    assert outbox.rows[0].message_id == 1


async def test_an_outbox_with_nothing_due_is_no_work() -> None:
    assert (await dispatcher(MemoryOutbox(), ScriptedSender()).dispatch_due(10)).claimed == 0


async def test_a_long_alert_goes_out_in_parts_and_in_order() -> None:
    words = " ".join(f"word{number}" for number in range(2000))
    outbox, sender = MemoryOutbox([to(1, 1, words), to(1, 2)]), ScriptedSender()
    await drain(dispatcher(outbox, sender))
    assert outbox.states() == [SENT] * len(outbox.rows)
    *parts, last = sender.texts()
    assert len(parts) > 2
    assert words in "".join(parts)
    assert "We have no joint work." in last


async def test_only_the_first_part_answers_the_original() -> None:
    words = " ".join(f"word{number}" for number in range(1000))
    edit = replace(to(1, 1, words), reply_to=77)
    sender = ScriptedSender()
    await drain(dispatcher(MemoryOutbox([edit]), sender))
    assert [outgoing.reply_to for outgoing in sender.sent] == [77, None]


async def test_an_amendment_is_one_part_with_as_much_as_fits_and_names_the_message_to_edit() -> None:
    words = " ".join(f"word{number}" for number in range(2000))
    anew = replace(to(1, 1, words), amends=77)
    outbox, sender = MemoryOutbox([anew]), ScriptedSender()
    await drain(dispatcher(outbox, sender))
    [outgoing] = sender.sent
    assert (outgoing.amends, outgoing.reply_to) == (77, None)
    assert "word0 word1 " in outgoing.message.text
    assert len(outgoing.message.text) <= 4096
    assert outbox.states() == [SENT]


async def test_an_amendment_whose_answer_was_lost_is_made_again_after_the_news_and_unmarked() -> None:
    clock = FixedClock(SEEN)
    outbox, sender = MemoryOutbox([replace(to(1, 1), amends=77)]), ScriptedSender(LOST)
    await drain(dispatcher(outbox, sender, clock))
    outbox.rows += MemoryOutbox([to(1, 2, "This is new.")]).rows
    clock.advance(timedelta(seconds=10))
    await drain(dispatcher(outbox, sender, clock))
    assert [outgoing.amends for outgoing in sender.sent] == [77, None, 77]
    first, _, again = sender.texts()
    assert first == again


async def test_an_amendment_of_a_message_that_is_gone_is_no_failure_of_the_pass() -> None:
    gone = Refused(reason=Reason.MESSAGE_GONE, detail="message to edit not found", chat_stopped=False)
    outbox = MemoryOutbox([replace(to(1, 1), amends=77), to(2, 2)])
    report = await dispatcher(outbox, ScriptedSender(gone)).dispatch_due(10)
    assert report == DispatchReport(sent=1, moot=1)
    assert report.claimed == 2


async def test_a_chat_that_must_wait_delays_no_other() -> None:
    outbox, sender = MemoryOutbox([to(1, 1), to(1, 2), to(2, 3)]), ScriptedSender(FLOOD)
    clock = FixedClock(SEEN)
    await drain(dispatcher(outbox, sender, clock))
    assert outbox.states() == [DUE, DUE, SENT]
    clock.advance(timedelta(seconds=39_999))
    await drain(dispatcher(outbox, sender, clock))
    assert outbox.states() == [DUE, DUE, SENT]
    clock.advance(timedelta(seconds=1))
    await drain(dispatcher(outbox, sender, clock))
    assert outbox.states() == [SENT, SENT, SENT]


async def test_a_part_whose_answer_was_lost_is_sent_again_marked() -> None:
    clock = FixedClock(SEEN)
    outbox, sender = MemoryOutbox([to(1, 1)]), ScriptedSender(LOST)
    await drain(dispatcher(outbox, sender, clock))
    clock.advance(timedelta(seconds=10))
    await drain(dispatcher(outbox, sender, clock))
    first, second = sender.texts()
    assert "repeat" not in first
    assert second == f"Possible repeat: this may have arrived before.\n{first}"


async def test_a_part_under_way_at_a_crash_is_sent_again_marked_and_the_others_are_not() -> None:
    words = " ".join(f"word{number}" for number in range(2000))
    outbox = MemoryOutbox([to(1, 1, words)])
    await outbox.claim(SEEN, 1)  # and here the process dies
    sender = ScriptedSender()
    pump = dispatcher(outbox, sender)
    assert await pump.recover() == 1
    await drain(pump)
    assert [text.startswith("Possible repeat") for text in sender.texts()] == [True] + [False] * 4
    assert words in "".join(sender.texts()), "the mark shifts no cut"
    assert all(len(text.encode("utf-16-le")) <= 2 * 4096 for text in sender.texts())


async def test_a_migrated_group_gets_the_alert_at_its_new_id() -> None:
    outbox, sender = MemoryOutbox([to(-5, 1)]), ScriptedSender(Migrated(telegram_id=-1005))
    await drain(dispatcher(outbox, sender))
    assert outbox.states() == [SENT]
    assert sender.sent[-1].chat.telegram_id == -1005


async def test_a_refusal_is_settled_with_its_reason() -> None:
    outbox = MemoryOutbox([to(1, 1)])
    report = await dispatcher(outbox, ScriptedSender(REFUSED)).dispatch_due(10)
    assert report == DispatchReport(failed=1)
    assert (outbox.rows[0].reason, outbox.rows[0].detail) == (Reason.BOT_BLOCKED, "blocked")


async def test_an_alert_that_cannot_be_rendered_is_given_up_and_the_others_go_out() -> None:
    broken = replace(to(1, 1), change=None)
    outbox, sender = MemoryOutbox([broken, to(1, 2), to(2, 3)]), ScriptedSender()
    await drain(dispatcher(outbox, sender))
    assert outbox.states() == [FAILED, SENT, SENT]
    assert outbox.rows[0].reason is Reason.BUG
    assert "ValueError: a delivery carries" in outbox.rows[0].detail


async def test_a_fault_of_ours_in_sending_gives_up_that_delivery_only() -> None:
    outbox = MemoryOutbox([to(1, 1), to(2, 2)])
    await drain(dispatcher(outbox, ScriptedSender(KeyError("chat"))))
    assert outbox.states() == [FAILED, SENT]


async def test_a_wrong_token_stops_the_loop_and_marks_nothing() -> None:
    refused = DeliveryError("the token is refused", reason=Reason.BAD_TOKEN)
    outbox = MemoryOutbox([to(1, 1)])
    with pytest.raises(DeliveryError, match="token"):
        await dispatcher(outbox, ScriptedSender(refused)).dispatch_due(10)
    assert outbox.states() == [DUE]
    assert not outbox.rows[0].delivery.possible_repeat


async def test_a_part_that_a_new_rendering_does_not_have_is_shown_as_undelivered() -> None:
    outbox = MemoryOutbox([replace(to(1, 1), part=4, parts=5)])
    await drain(dispatcher(outbox, ScriptedSender()))
    assert outbox.states() == [FAILED]
    assert outbox.rows[0].reason is Reason.BAD_MESSAGE


async def test_the_loop_delivers_when_poked_and_ends_when_stopped() -> None:
    outbox, sender = MemoryOutbox(), ScriptedSender()
    stop, poke, arrived = asyncio.Event(), asyncio.Event(), asyncio.Event()

    async def note(_: Outgoing) -> None:
        arrived.set()

    sender.before = note
    loop = asyncio.create_task(dispatcher(outbox, sender).run(stop, poke))
    await asyncio.sleep(0)
    outbox.rows += MemoryOutbox([to(1, 1)]).rows
    poke.set()
    await asyncio.wait_for(arrived.wait(), 0.9)
    stop.set()
    poke.set()
    await loop
    assert outbox.states() == [SENT]


async def test_in_the_loop_a_chat_that_answers_slowly_holds_up_no_other() -> None:
    outbox, sender = MemoryOutbox([to(1, 1), *(to(2, number) for number in range(2, 9))]), ScriptedSender()
    stop, poke, release = asyncio.Event(), asyncio.Event(), asyncio.Event()

    async def stuck(outgoing: Outgoing) -> None:
        if outgoing.chat.key == 1:
            await release.wait()
        elif outbox.states().count(SENT) == 6:
            release.set()
            stop.set()

    sender.before = stuck
    await asyncio.wait_for(dispatcher(outbox, sender).run(stop, poke), 5)
    assert outbox.states() == [SENT] * 8


async def test_at_a_stop_a_part_that_takes_too_long_is_left_for_the_next_start(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("watcher.notify.dispatcher.GRACE", 0.0)
    outbox, sender = MemoryOutbox([to(1, 1)]), ScriptedSender()
    stop, poke = asyncio.Event(), asyncio.Event()

    async def hang(_: Outgoing) -> None:
        stop.set()
        poke.set()
        await asyncio.Event().wait()

    sender.before = hang
    await asyncio.wait_for(dispatcher(outbox, sender).run(stop, poke), 5)
    assert outbox.states() == [SENDING]


async def test_the_loop_raises_what_no_delivery_can_mend(monkeypatch: pytest.MonkeyPatch) -> None:
    outbox = MemoryOutbox([to(1, 1)])

    async def lost(*_: object) -> None:
        raise StoreError("the database is gone")

    monkeypatch.setattr(outbox, "settle", lost)
    with pytest.raises(StoreError):
        await dispatcher(outbox, ScriptedSender()).run(asyncio.Event(), asyncio.Event())


ANSWERS = st.lists(st.sampled_from([FLOOD, LOST, Migrated(telegram_id=-1009), None]), max_size=30).map(
    lambda answers: [answer or Sent(message_id=9, telegram_id=1) for answer in answers]
)


@settings(deadline=None)
@given(ANSWERS, st.lists(st.integers(1, 3), min_size=1, max_size=8))
def test_whatever_happens_each_chat_gets_all_in_order_and_repeats_are_marked(
    answers: Sequence[Receipt], chats: Sequence[int]
) -> None:
    async def trial() -> None:
        clock = FixedClock(SEEN)
        queued = [to(chat, number, f"Alert {number}.") for number, chat in enumerate(chats, start=1)]
        outbox, sender = MemoryOutbox(queued), ScriptedSender(*answers)
        while DUE in outbox.states():
            await drain(dispatcher(outbox, sender, clock))
            clock.advance(timedelta(days=1))
        for chat in set(chats):
            texts = [out.message.text for out in sender.sent if out.chat.key == chat]
            told = [number for number, to_chat in enumerate(chats, start=1) if to_chat == chat]
            order = [number for text in texts for number in told if f"Alert {number}." in text]
            assert order == sorted(order)
            assert set(order) == set(told)
        assert all(row.message_id for row in outbox.rows)

    asyncio.run(trial())
