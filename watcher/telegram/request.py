"""The HTTP client below python-telegram-bot: our time limits, and failures told apart by what they mean."""

import json
from typing import Any

from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, HTTPXRequest, RequestData
from typing_extensions import override

CONNECT_SECONDS = 5.0
ANSWER_SECONDS = 10.0
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
        if status >= 500 or not _is_answer(body):  # noqa: PLR2004 - HTTP's server errors
            raise LostAnswerError(f"the Bot API server answered with HTTP {status} and no result")
        return status, body


def _is_answer(body: bytes) -> bool:
    """Return whether this is an answer of the Bot API and not, say, the error page of a proxy."""
    try:
        return isinstance(json.loads(body), dict)
    except ValueError:
        return False
