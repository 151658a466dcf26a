"""The bot: one connection to Telegram for alerts out and commands in."""

import asyncio
import contextlib
import logging
from datetime import timedelta
from types import TracebackType
from typing import Any, Self

from telegram import BotCommand
from telegram.error import InvalidToken, TelegramError
from telegram.ext import Application, ApplicationBuilder

from watcher.clock import Clock
from watcher.telegram.commands import Commands
from watcher.telegram.handlers import UPDATES, Handlers, failed
from watcher.telegram.limits import STANDARD, ChatLimiter, Limits, Sleep
from watcher.telegram.ports import Chats
from watcher.telegram.refusals import token_refused
from watcher.telegram.request import Request, UpdatesRequest
from watcher.telegram.sender import TelegramSender
from watcher.telegram.wishes import Choices

_LOG = logging.getLogger(__name__)
CONNECTIONS = 64
LONG_POLL = timedelta(seconds=30)
PARTING = 3.0
"""Seconds for finishing answers and telling Telegram which updates were read; the others come again."""
_FIRST_WAIT, _LONGEST_WAIT = 1.0, 60.0


class Telegram:
    """Open the connection with ``async with``; ``sender`` sends alerts, ``answer`` carries out commands."""

    def __init__(
        self,
        *,
        token: str,
        api_url: str,
        chats: Chats,
        choices: Choices,
        clock: Clock,
        limits: Limits = STANDARD,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        """``api_url``: scheme, host and port of a Bot API server."""
        self._sleep = sleep
        self._requests = Request(CONNECTIONS)
        self._updates = UpdatesRequest()
        self._app: Application[Any, Any, Any, Any, Any, Any] = (
            ApplicationBuilder()
            .token(token)
            .base_url(f"{api_url}/bot")
            .request(self._requests)
            .get_updates_request(self._updates)
            .rate_limiter(ChatLimiter(limits, sleep=sleep))
            .job_queue(None)
            .build()
        )
        self.sender = TelegramSender(self._app.bot)
        self._commands = Commands(chats, choices, clock)
        self._app.add_handlers(list(Handlers(self._commands, chats, self.sender).listed()))
        self._app.add_error_handler(failed)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._app.shutdown()
        await self._requests.shutdown()
        await self._updates.shutdown()

    async def answer(self, stop: asyncio.Event) -> None:
        """Answer commands until ``stop``, through every outage of Telegram.

        Raises DeliveryError where the token is refused or another program goes on reading our updates.
        """
        reading = asyncio.create_task(self._read_updates())
        stopping = asyncio.create_task(stop.wait())
        try:
            await asyncio.wait({reading, stopping}, return_when=asyncio.FIRST_COMPLETED)
            if reading.done():
                reading.result()
        finally:
            reading.cancel()
            stopping.cancel()
            await asyncio.gather(reading, stopping, return_exceptions=True)

    async def _read_updates(self) -> None:
        await self._greet()
        updater = self._app.updater
        assert updater is not None  # noqa: S101 - the builder makes one
        await self._app.start()
        try:
            await updater.start_polling(
                timeout=LONG_POLL, bootstrap_retries=-1, allowed_updates=UPDATES, error_callback=_log_outage
            )
            raise await self._updates.broken()
        except InvalidToken:
            raise token_refused() from None
        finally:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(PARTING):
                    if updater.running:
                        await updater.stop()
                    await self._app.stop()

    async def _greet(self) -> None:
        """Learn the bot's own name and show its commands, however long it takes to reach Telegram."""
        wait = _FIRST_WAIT
        while True:
            try:
                await self._app.initialize()
                break
            except InvalidToken:
                # The library's own error names the token.
                raise token_refused() from None
            except TelegramError as failure:
                _LOG.warning("Telegram: %s; trying again in %d s", failure, wait)
            await self._sleep(wait)
            wait = min(2 * wait, _LONGEST_WAIT)
        menu = [BotCommand(command.name, command.menu) for command in self._commands.by_name.values()]
        try:
            await self._app.bot.set_my_commands(menu)
        except TelegramError as failure:
            _LOG.warning("Telegram does not show the commands in its menu: %s", failure)


def _log_outage(failure: TelegramError) -> None:
    _LOG.warning("Telegram gives no updates: %s; trying again", failure)
