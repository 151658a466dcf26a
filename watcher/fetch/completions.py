"""A language model behind the chat completions of OpenAI's API: one question, one answer.

The operator named the address, so it may be a private one; no redirect leads away from it, and the key goes
nowhere else.
"""

import json
import ssl
from datetime import timedelta
from types import TracebackType
from typing import Any, Self

import httpx

from watcher.clock import Clock
from watcher.errors import FetchError
from watcher.fetch import faults
from watcher.fetch.addresses import checked, shown
from watcher.fetch.caching import retry_after
from watcher.fetch.settings import FetchSettings
from watcher.fetch.transport import Resolve, system_resolve
from watcher.fetch.trip import Wanted
from watcher.fetch.wire import Answer, Wire
from watcher.model.reason import Reason

PATIENCE = timedelta(seconds=60)
"""A model of one's own may think for long; nobody waits for it."""
MOST_BYTES = 200_000
MOST_TOKENS = 500


class Completions:
    """Asks one model at one endpoint; use it as an async context manager.

    ``url`` is the base address of the API. ``resolve`` and ``tls`` stand in for the machine's resolver and
    trust store.
    """

    def __init__(
        self,
        url: str,
        model: str,
        key: str | None,
        clock: Clock,
        *,
        patience: timedelta = PATIENCE,
        resolve: Resolve = system_resolve,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self._url = checked(f"{url}/chat/completions", allow_private=True)
        self._place = shown(str(self._url))
        self._model = model
        self._clock = clock
        self._patience = patience
        self._headers = {"content-type": "application/json", "accept": "application/json"}
        if key:
            self._headers["authorization"] = f"Bearer {key}"
        settings = FetchSettings(allow_private_networks=True, max_bytes=MOST_BYTES, silence=patience)
        self._wire = Wire(settings, resolve, tls or httpx.create_ssl_context())

    async def complete(self, instructions: str, text: str) -> str:
        """Return what the model answers to ``text``, as it wrote it; raises FetchError."""
        body = {
            "model": self._model,
            "temperature": 0,
            "max_tokens": MOST_TOKENS,
            "messages": [
                {"role": "system", "content": instructions},
                {"role": "user", "content": text},
            ],
        }
        wanted = Wanted(
            url=self._url, headers=self._headers, method="POST", content=json.dumps(body).encode()
        )
        answer = await self._wire.ask(wanted, proxy=None, seconds=self._patience.total_seconds())
        if answer.status != httpx.codes.OK:
            wait = retry_after(answer.headers, self._clock.now())
            raise faults.of_status(answer.status, self._place, wait)
        return self._content(answer)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._wire.aclose()

    def _content(self, answer: Answer) -> str:
        """Return ``choices[0].message.content``; no message repeats what the server wrote."""
        try:
            found: Any = json.loads(answer.body)
            content = found["choices"][0]["message"]["content"]
        except (ValueError, RecursionError, LookupError, TypeError):
            content = None
        if not isinstance(content, str):
            raise FetchError(f"{self._place} answered with no completion", reason=Reason.BROKEN_ANSWER)
        return content
