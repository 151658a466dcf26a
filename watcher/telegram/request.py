"""The HTTP client below python-telegram-bot: our time limits, and failures told apart by what they mean."""

import asyncio
import json
import time
from collections.abc import Callable
from http import HTTPStatus
from typing import Any

from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, HTTPXRequest, RequestData
from typing_extensions import override

from watcher.errors import DeliveryError
from watcher.telegram.refusals import second_instance, token_refused

CONNECT_SECONDS = 5.0
ANSWER_SECONDS = 10.0
PATIENCE_SECONDS = 60.0
"""How long another program may read our updates: at a restart the old process is there for a moment."""
# The errors httpx raises before a byte of the request has left, by name: only ``fetch`` imports httpx.
_BEFORE_SENDING = {"ConnectError", "ConnectTimeout", "PoolTimeout", "ProxyError", "UnsupportedProtocol"}


class NotSentError(NetworkError):
    """The request never reached Telegram, so nothing came of it."""


class LostAnswerError(NetworkError):
    """What answered was not the Bot API, or it broke down: nobody knows what came of the request."""


class Request(HTTPXRequest):
    """One pool of connections to the Bot API."""

    def __init__(self, connections: int) -> None:
        super().__init__(
            connection_pool_size=connections,
            connect_timeout=CONNECT_SECONDS,
            read_timeout=ANSWER_SECONDS,
            write_timeout=ANSWER_SECONDS,
            pool_timeout=CONNECT_SECONDS,
        )

    @override
    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Make a request; raises NotSentError, LostAnswerError or TimedOut, never naming the address."""
        try:
            status, body = await super().do_request(
                url, method, request_data, read_timeout, write_timeout, connect_timeout, pool_timeout
            )
        except NetworkError as failure:
            cause = type(failure.__cause__).__name__
            if cause in _BEFORE_SENDING:
                raise NotSentError(f"the Bot API cannot be reached ({cause})") from None
            if isinstance(failure, TimedOut):
                raise TimedOut("the Bot API did not answer in time") from None
            raise LostAnswerError(f"the connection to the Bot API broke ({cause})") from None
        if status >= HTTPStatus.INTERNAL_SERVER_ERROR or not _is_answer(body):
            raise LostAnswerError(f"the Bot API server answered with HTTP {status} and no result")
        self._answered(status)
        return status, body

    def _answered(self, status: int) -> None:
        """Let those who read updates see each answer's status."""


class UpdatesRequest(Request):
    """The connection for updates; notices what the library's own loop retries for ever, or dies of."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        """``now`` gives seconds of a clock that never jumps."""
        super().__init__(connections=2)
        self._now = now
        self._first_conflict = 0.0
        self._last_conflict = 0.0
        self._broken = asyncio.Event()
        self._error: DeliveryError | None = None

    async def broken(self) -> DeliveryError:
        """Wait until updates cannot be had any more, and return why."""
        await self._broken.wait()
        assert self._error is not None  # noqa: S101 - set before the event
        return self._error

    @override
    def _answered(self, status: int) -> None:
        if status in {HTTPStatus.UNAUTHORIZED, HTTPStatus.NOT_FOUND}:
            self._break(token_refused())
        elif status == HTTPStatus.CONFLICT:
            self._conflict(self._now())

    def _conflict(self, now: float) -> None:
        """Give up on conflicts that go on; each ends a poll, so that some polls in between go well."""
        if now - self._last_conflict > PATIENCE_SECONDS:
            self._first_conflict = now
        self._last_conflict = now
        if now - self._first_conflict > PATIENCE_SECONDS:
            self._break(second_instance())

    def _break(self, error: DeliveryError) -> None:
        self._error = error
        self._broken.set()


def _is_answer(body: bytes) -> bool:
    """Return whether this is an answer of the Bot API and not, say, the error page of a proxy."""
    try:
        return isinstance(json.loads(body), dict)
    except ValueError:
        return False
