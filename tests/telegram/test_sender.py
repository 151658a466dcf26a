"""One part over real HTTP to a strict Bot API, and what each answer means."""

import logging
from dataclasses import replace
from datetime import timedelta

import pytest
from telegram.ext import ExtBot

from tests.support import bot_answers as answers
from tests.support.bot_answers import Answer, flood, migrated, refused
from tests.support.bot_api import BotApi, bot_api
from watcher.errors import DeliveryError
from watcher.model.delivery import Deferred, Migrated, Outgoing, Receipt, Refused, Sent
from watcher.model.message import Message, Span, Style
from watcher.model.reason import Reason
from watcher.model.subscription import Chat, ChatKey
from watcher.telegram import ChatLimiter, TelegramSender
from watcher.telegram.request import Request

CHANNEL = Chat(key=ChatKey(1), address="@example_channel")
HELLO = Message(spans=(Span("Hello", Style.BOLD), Span(" <you> & all")))


def to(chat: Chat = CHANNEL, *, message: Message = HELLO, thread: int | None = None) -> Outgoing:
    return Outgoing(chat=chat, thread=thread, message=message)


@pytest.fixture(autouse=True)
def chats(api: BotApi) -> None:
    api.add_chat(-1001, "channel", username="Example_Channel")
    api.add_chat(-1002, "supergroup", topics={12: True, 13: False})
    api.add_chat(7)


async def test_a_message_arrives_with_its_styles_and_the_receipt_names_it(
    api: BotApi, sender: TelegramSender
) -> None:
    assert await sender.send(to()) == Sent(message_id=1, telegram_id=-1001)
    [posted] = api.messages
    assert posted.text == "Hello <you> & all"
    assert [(entity.type, entity.length) for entity in posted.entities] == [("bold", 5)]
    assert "is_disabled" in api.calls[-1][1]["link_preview_options"]


async def test_a_chat_whose_number_is_known_is_written_to_by_number(
    api: BotApi, sender: TelegramSender
) -> None:
    renamed = replace(CHANNEL, address="@old_name", telegram_id=-1001)
    assert isinstance(await sender.send(to(renamed)), Sent)
    assert api.calls[-1][1]["chat_id"] == "-1001"


async def test_a_forum_topic_gets_its_own_messages(api: BotApi, sender: TelegramSender) -> None:
    forum = Chat(key=ChatKey(2), address="-1002")
    await sender.send(to(forum, thread=12))
    assert api.messages[0].thread == 12


async def test_an_edit_answers_the_original_and_stands_alone_where_that_was_deleted(
    api: BotApi, sender: TelegramSender
) -> None:
    await sender.send(to())
    await sender.send(replace(to(), reply_to=1))
    api.chats[-1001].deleted.add(1)
    await sender.send(replace(to(), reply_to=1))
    assert [posted.reply_to for posted in api.messages] == [None, 1, None]


EDIT = replace(to(message=Message(spans=(Span("Hello", Style.BOLD), Span(" again")))), amends=1)


async def test_an_amendment_edits_its_message_in_place(api: BotApi, sender: TelegramSender) -> None:
    await sender.send(to())
    assert await sender.send(EDIT) == Sent(message_id=1, telegram_id=-1001)
    [now] = api.standing(-1001).values()
    assert (now.text, [entity.type for entity in now.entities]) == ("Hello again", ["bold"])
    method, asked = api.calls[-1]
    assert method == "editMessageText"
    assert "is_disabled" in asked["link_preview_options"]
    assert not {"message_thread_id", "reply_parameters"} & asked.keys()


async def test_an_edit_into_what_a_message_says_already_is_done(api: BotApi, sender: TelegramSender) -> None:
    await sender.send(to())
    known = replace(EDIT, chat=replace(CHANNEL, telegram_id=-1001))
    for _ in range(2):
        assert await sender.send(known) == Sent(message_id=1, telegram_id=-1001)
    assert len(api.edits) == 1
    api.script(refused(400, "Bad Request: MESSAGE_NOT_MODIFIED"), method="editMessageText")
    assert await sender.send(EDIT) == Sent(message_id=1, telegram_id=None)


@pytest.mark.parametrize(
    "answer",
    [
        None,
        answers.CANNOT_EDIT,
        refused(400, "Bad Request: there is no text in the message to edit"),
        refused(400, "Bad Request: MESSAGE_ID_INVALID"),
        refused(403, "Forbidden: MESSAGE_AUTHOR_REQUIRED"),
        refused(404, "Not Found: method not found"),
    ],
)
async def test_a_message_that_is_gone_is_no_fault_of_the_chat(
    api: BotApi, sender: TelegramSender, answer: Answer | None
) -> None:
    await sender.send(to())
    api.chats[-1001].deleted.add(1)
    api.script(*filter(None, [answer]), method="editMessageText")
    receipt = await sender.send(EDIT)
    assert isinstance(receipt, Refused)
    assert (receipt.reason, receipt.chat_stopped) == (Reason.MESSAGE_GONE, False)
    assert isinstance(await sender.send(to()), Sent)


@pytest.mark.parametrize(
    ("answer", "receipt"),
    [
        (flood(40), Deferred(reason=Reason.FLOOD_CONTROL, wait=timedelta(seconds=40))),
        (migrated(-1009), Migrated(telegram_id=-1009)),
        (
            answers.lost_answer(),
            Deferred(reason=Reason.UNKNOWN_OUTCOME, wait=timedelta(seconds=10), uncertain=True),
        ),
        (
            answers.KICKED,
            Refused(
                reason=Reason.BOT_REMOVED,
                detail=answers.KICKED.description,
                chat_stopped=True,
            ),
        ),
    ],
    ids=["flood", "migrated", "lost", "kicked"],
)
async def test_an_edit_fares_like_any_other_message(
    api: BotApi, sender: TelegramSender, answer: Answer, receipt: Receipt
) -> None:
    await sender.send(to())
    api.script(answer, method="editMessageText")
    assert await sender.send(EDIT) == receipt
    assert len(api.edits) == answer.accept


async def test_an_edit_whose_styles_are_refused_is_made_plain(api: BotApi, sender: TelegramSender) -> None:
    await sender.send(to())
    api.script(refused(400, "Bad Request: can't parse entities: what?"), method="editMessageText")
    assert await sender.send(EDIT) == Sent(message_id=1, telegram_id=-1001)
    assert [(edit.text, edit.entities) for edit in api.edits] == [("Hello again", ())]


async def test_edits_count_for_the_limits_of_their_chat() -> None:
    async with bot_api(enforce_limits=True) as api:
        api.add_chat(7)
        request = Request(2)
        bot = ExtBot(
            api.token,
            base_url=f"{api.url}/bot",
            request=request,
            get_updates_request=request,
            rate_limiter=ChatLimiter(),
        )
        person = Chat(key=ChatKey(3), address="7", telegram_id=7)
        sender = TelegramSender(bot)
        assert isinstance(await sender.send(to(person)), Sent)
        assert isinstance(await sender.send(replace(EDIT, chat=person)), Sent)
        first, second = api.messages[0].at, api.edits[0].at
        assert second - first >= 1
        await request.shutdown()


@pytest.mark.parametrize(
    ("answer", "reason", "stops"),
    [
        (answers.BLOCKED, Reason.BOT_BLOCKED, True),
        (refused(403, "Forbidden: bot can't initiate conversation with a user"), Reason.BOT_BLOCKED, True),
        (answers.DEACTIVATED, Reason.CHAT_NOT_FOUND, True),
        (refused(400, "Bad Request: chat not found"), Reason.CHAT_NOT_FOUND, True),
        (refused(400, "Bad Request: group chat was deactivated"), Reason.CHAT_NOT_FOUND, True),
        (refused(400, "Bad Request: PEER_ID_INVALID"), Reason.CHAT_NOT_FOUND, True),
        (answers.KICKED, Reason.BOT_REMOVED, True),
        (answers.NOT_MEMBER, Reason.BOT_REMOVED, True),
        (answers.NO_RIGHT, Reason.NO_RIGHT_TO_POST, True),
        (answers.NEEDS_ADMIN, Reason.NO_RIGHT_TO_POST, True),
        (refused(400, "Bad Request: CHAT_WRITE_FORBIDDEN"), Reason.NO_RIGHT_TO_POST, True),
        (refused(403, "Forbidden: some new sentence of Telegram"), Reason.NO_RIGHT_TO_POST, True),
        (refused(400, "Bad Request: message thread not found"), Reason.THREAD_GONE, False),
        (refused(400, "Bad Request: TOPIC_CLOSED"), Reason.THREAD_GONE, False),
        (refused(400, "Bad Request: message is too long"), Reason.BAD_MESSAGE, False),
    ],
    ids=lambda value: value.description if isinstance(value, Answer) else str(value),
)
async def test_a_refusal_is_known_by_its_description(
    api: BotApi, sender: TelegramSender, answer: Answer, reason: Reason, stops: bool
) -> None:
    api.chats[-1001].refuses = answer
    receipt = await sender.send(to())
    assert isinstance(receipt, Refused)
    assert (receipt.reason, receipt.chat_stopped) == (reason, stops)
    assert receipt.detail
    assert len(api.calls) == 1, "a known refusal is not tried again"


UNKNOWN = Deferred(reason=Reason.UNKNOWN_OUTCOME, wait=timedelta(seconds=10), uncertain=True)


@pytest.mark.parametrize(
    ("answer", "receipt", "accepted"),
    [
        (flood(43_837), Deferred(reason=Reason.FLOOD_CONTROL, wait=timedelta(seconds=43_837)), 0),
        (migrated(-1009), Migrated(telegram_id=-1009), 0),
        (answers.lost_answer(), UNKNOWN, 1),
        (answers.dropped(), UNKNOWN, 0),
        (answers.bad_gateway(), UNKNOWN, 0),
        (answers.SERVER_ERROR, UNKNOWN, 0),
        (Answer(status=200, page="<html>Welcome to the hotel</html>"), UNKNOWN, 0),
        (Answer(status=404, page="<html>no such host here</html>"), UNKNOWN, 0),
    ],
    ids=["flood", "migrated", "lost", "dropped", "gateway", "500", "captive portal", "proxy"],
)
async def test_other_answers_say_when_and_whether_to_try_again(
    api: BotApi, sender: TelegramSender, answer: Answer, receipt: Receipt, accepted: int
) -> None:
    api.script(answer)
    assert await sender.send(to()) == receipt
    assert len(api.messages) == accepted


async def test_an_answer_that_takes_too_long_is_a_lost_one(
    api: BotApi, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("watcher.telegram.request.ANSWER_SECONDS", 0.1)
    request = Request(1)
    hasty = ExtBot(api.token, base_url=f"{api.url}/bot", request=request, get_updates_request=request)
    api.script(Answer(status=200, accept=True, hold=0.5))
    assert await TelegramSender(hasty).send(to()) == UNKNOWN
    assert len(api.messages) == 1
    await request.shutdown()


async def test_a_server_that_cannot_be_reached_got_nothing() -> None:
    request = Request(1)
    bot = ExtBot("1:x", base_url="http://127.0.0.1:9/bot", request=request, get_updates_request=request)
    receipt = await TelegramSender(bot).send(to())
    assert receipt == Deferred(reason=Reason.UNREACHABLE, wait=timedelta(seconds=10), uncertain=False)
    await request.shutdown()


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (answers.UNAUTHORIZED, Reason.BAD_TOKEN),
        (refused(404, "Not Found"), Reason.BAD_TOKEN),
        (answers.CONFLICT, Reason.SECOND_INSTANCE),
    ],
)
async def test_what_concerns_the_bot_is_an_error_that_says_what_to_do_and_not_the_token(
    api: BotApi, sender: TelegramSender, answer: Answer, reason: Reason
) -> None:
    api.script(answer)
    with pytest.raises(DeliveryError) as caught:
        await sender.send(to())
    assert caught.value.reason is reason
    assert api.token not in str(caught.value)
    assert caught.value.__suppress_context__, "the library's own error may name the token"


async def test_a_text_whose_styles_are_refused_goes_out_plain_once_and_that_is_logged(
    api: BotApi, sender: TelegramSender, caplog: pytest.LogCaptureFixture
) -> None:
    api.script(refused(400, "Bad Request: can't parse entities: Unsupported start tag"))
    with caplog.at_level(logging.WARNING):
        assert await sender.send(to()) == Sent(message_id=1, telegram_id=-1001)
    [posted] = api.messages
    assert (posted.text, posted.entities) == ("Hello <you> & all", ())
    assert "without styles" in caplog.text
    assert "can't parse entities" in caplog.text.lower()


async def test_a_text_that_is_refused_even_plain_is_refused(api: BotApi, sender: TelegramSender) -> None:
    twice = refused(400, "Bad Request: something about the text")
    api.script(twice, twice, twice)
    receipt = await sender.send(to())
    assert receipt == Refused(
        reason=Reason.BAD_MESSAGE, detail="Something about the text", chat_stopped=False
    )
    assert len(api.calls) == 2


async def test_the_plain_try_may_itself_have_to_wait(api: BotApi, sender: TelegramSender) -> None:
    api.script(refused(400, "Bad Request: something about the text"), flood(30))
    receipt = await sender.send(to())
    assert receipt == Deferred(reason=Reason.FLOOD_CONTROL, wait=timedelta(seconds=30))


async def test_an_empty_message_is_refused_and_hurts_nothing(sender: TelegramSender) -> None:
    receipt = await sender.send(to(message=Message(spans=(Span(" \n"),))))
    assert isinstance(receipt, Refused)
    assert receipt.reason is Reason.BAD_MESSAGE
    assert isinstance(await sender.send(to()), Sent)


async def test_the_token_is_in_no_log(
    api: BotApi, sender: TelegramSender, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)  # as the product sets the libraries
    trouble = [answers.dropped(), answers.bad_gateway(), answers.SERVER_ERROR, answers.BLOCKED, flood(1)]
    api.script(*trouble)
    for _ in trouble:
        await sender.send(to())
    assert api.token not in caplog.text
