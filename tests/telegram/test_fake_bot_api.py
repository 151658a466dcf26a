"""The fake is as strict as Telegram: what it lets through in tests, Telegram would take."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from telegram.error import BadRequest, Conflict, RetryAfter
from telegram.ext import ExtBot

from tests.support.bot_api import BotApi, bot_api
from watcher.telegram.request import Request

CHANNEL = -1001


@pytest.fixture
async def bare(api: BotApi) -> AsyncIterator[ExtBot[None]]:
    """Without a rate limiter of its own."""
    api.add_chat(CHANNEL, "channel", username="example_channel")
    api.add_chat(-1002, "supergroup", topics={12: True, 13: False})
    request = Request(4)
    yield ExtBot(api.token, base_url=f"{api.url}/bot", request=request, get_updates_request=request)
    await request.shutdown()


@pytest.mark.parametrize(
    ("html", "complaint"),
    [
        ("a < b", 'Unsupported start tag "" at byte offset 2'),
        ("<h1>x</h1>", 'Unsupported start tag "h1"'),
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("<b>x</i>", 'expected "</b>", found "</i>"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("é<b", "Unclosed start tag at byte offset 2"),
        ("<a href='1'><a href='2'>x</a></a>", "can't be nested"),
    ],
)
async def test_html_that_is_not_valid_is_refused(bare: ExtBot[None], html: str, complaint: str) -> None:
    with pytest.raises(BadRequest) as caught:
        await bare.send_message(CHANNEL, html, parse_mode="HTML")
    assert caught.value.message.casefold() == f"can't parse entities: {caught.value.message[22:]}".casefold()
    assert complaint.casefold() in caught.value.message.casefold()


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("𝄞" * 2048 + "x", "Message is too long"),
        ("<b>x</b> " * 101, "Entities_too_long"),
        (" \n ", "Text must be non-empty"),
        ("<b></b>", "Text must be non-empty"),
    ],
)
async def test_what_is_visible_is_measured(bare: ExtBot[None], text: str, complaint: str) -> None:
    with pytest.raises(BadRequest, match=complaint):
        await bare.send_message(CHANNEL, text, parse_mode="HTML")
    await bare.send_message(CHANNEL, "<b>" + "𝄞" * 2048 + "</b>", parse_mode="HTML")


async def test_unknown_chats_and_topics_are_refused(bare: ExtBot[None]) -> None:
    with pytest.raises(BadRequest, match="Chat not found"):
        await bare.send_message("@nobody_here", "x")
    with pytest.raises(BadRequest, match="Message thread not found"):
        await bare.send_message(-1002, "x", message_thread_id=99)
    with pytest.raises(BadRequest, match="Topic_closed"):
        await bare.send_message(-1002, "x", message_thread_id=13)
    with pytest.raises(BadRequest, match="Message to be replied not found"):
        await bare.send_message(CHANNEL, "x", reply_to_message_id=5)


async def test_a_message_can_be_edited_and_a_chat_looked_up(api: BotApi, bare: ExtBot[None]) -> None:
    sent = await bare.send_message("@EXAMPLE_channel", "x")
    await bare.edit_message_text("y", CHANNEL, sent.message_id)
    assert [edit.text for edit in api.edits] == ["y"]
    assert (await bare.get_chat("@example_channel")).id == CHANNEL
    with pytest.raises(BadRequest, match="Message to edit not found"):
        await bare.edit_message_text("y", CHANNEL, 99)


async def test_an_edit_must_be_of_an_own_message_that_is_there_and_change_it(
    api: BotApi, bare: ExtBot[None]
) -> None:
    api.add_chat(7)
    sent = await bare.send_message(7, "x <y>")
    with pytest.raises(BadRequest, match="Message is not modified: specified new"):
        await bare.edit_message_text("x &lt;y&gt;", 7, sent.message_id, parse_mode="HTML")
    await bare.edit_message_text("<b>x</b> &lt;y&gt;", 7, sent.message_id, parse_mode="HTML")
    assert [one.text for one in api.standing(7).values()] == ["x <y>"]
    for html, complaint in (("<b>x", "Can't parse entities"), ("", "Message text is empty")):
        with pytest.raises(BadRequest, match=complaint):
            await bare.edit_message_text(html, 7, sent.message_id, parse_mode="HTML")
    with pytest.raises(BadRequest, match="Message is too long"):
        await bare.edit_message_text("x" * 4097, 7, sent.message_id)
    with pytest.raises(BadRequest, match="Message identifier is not specified"):
        await bare.edit_message_text("x", 7, 0)
    await api.say("hello", chat=7)
    with pytest.raises(BadRequest, match="Message can't be edited"):
        await bare.edit_message_text("x", 7, sent.message_id + 1)
    api.chats[7].deleted.add(sent.message_id)
    with pytest.raises(BadRequest, match="Message to edit not found"):
        await bare.edit_message_text("z", 7, sent.message_id)


async def test_limits_are_kept_on_request() -> None:
    seconds = 0.0
    async with bot_api(enforce_limits=True, now=lambda: seconds) as api:
        api.add_chat(7)
        api.add_chat(-5, "group")
        request = Request(4)
        bot = ExtBot(api.token, base_url=f"{api.url}/bot", request=request, get_updates_request=request)
        await bot.send_message(7, "x")
        with pytest.raises(RetryAfter) as caught:
            await bot.send_message(7, "x")
        assert caught.value.retry_after == timedelta(seconds=1)
        for _ in range(20):
            await bot.send_message(-5, "x")
        with pytest.raises(RetryAfter) as caught:
            await bot.send_message(-5, "x")
        assert caught.value.retry_after == timedelta(seconds=60)
        seconds = 60.0
        await bot.send_message(-5, "x")
        await request.shutdown()


async def test_a_second_reader_of_updates_ends_the_first(bare: ExtBot[None], api: BotApi) -> None:
    first = asyncio.create_task(bare.get_updates(timeout=5))
    await asyncio.sleep(0.05)
    second = asyncio.create_task(bare.get_updates(timeout=5))
    with pytest.raises(Conflict):
        await first
    api.add_chat(7)
    await api.say("hello", chat=7)
    [update] = await second
    assert update.message
    assert update.message.text == "hello"
