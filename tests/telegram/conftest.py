"""A Bot API on loopback and the real library talking to it."""

from collections.abc import AsyncIterator

import pytest
from telegram.ext import ExtBot

from tests.support.bot_api import BotApi, bot_api
from watcher.telegram import ChatLimiter, TelegramSender
from watcher.telegram.request import Request


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    async with bot_api() as running:
        yield running


@pytest.fixture
async def bot(api: BotApi) -> AsyncIterator[ExtBot[None]]:
    request, updates = Request(8), Request(1)
    yield ExtBot(
        api.token,
        base_url=f"{api.url}/bot",
        request=request,
        get_updates_request=updates,
        rate_limiter=ChatLimiter(),
    )
    await request.shutdown()
    await updates.shutdown()


@pytest.fixture
def sender(bot: ExtBot[None]) -> TelegramSender:
    return TelegramSender(bot)
