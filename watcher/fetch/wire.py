"""One request, one answer: httpx's transports, with limits on silence, time and size."""

import asyncio
import ssl
from dataclasses import dataclass
from http import HTTPStatus

import httpx

from watcher.errors import FetchError
from watcher.fetch import faults
from watcher.fetch.addresses import shown
from watcher.fetch.decoding import ACCEPTED, read_body
from watcher.fetch.settings import FetchSettings
from watcher.fetch.transport import GuardedBackend, GuardedTransport, Resolve
from watcher.fetch.trip import Wanted
from watcher.model.reason import Reason

REFUSAL_BYTES = 256_000
"""How much is read of an answer that is no page: enough to know a wall by."""
_KEEP_ALIVE = 15.0  # seconds: long enough for the pages of one poll


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What one request brought."""

    response: httpx.Response
    """Its status, headers and request; its stream is closed."""
    body: bytes
    """Without compression; empty for a redirect."""

    @property
    def status(self) -> int:
        """The status code."""
        return self.response.status_code

    @property
    def headers(self) -> dict[str, str]:
        """Names in lower case, repeated ones joined."""
        return dict(self.response.headers)

    @property
    def url(self) -> httpx.URL:
        """The address that answered."""
        return self.response.url

    @property
    def location(self) -> str | None:
        """Where it redirects to, as the server wrote it; None where it does not."""
        if not self.response.has_redirect_location:
            return None
        target: str = self.response.headers["location"]
        return target.strip()


def is_whole(status: int) -> bool:
    """Say whether a status promises the page that was asked for, all of it."""
    return HTTPStatus.OK <= status < HTTPStatus.MULTIPLE_CHOICES and status != HTTPStatus.PARTIAL_CONTENT


class Wire:
    """The transports: one per proxy, one TLS context for all.

    httpx's client above them is left out: it keeps cookies for everybody, and reads each Location in advance,
    where a hostile one makes it fail.
    """

    def __init__(self, settings: FetchSettings, resolve: Resolve, tls: ssl.SSLContext) -> None:
        self._settings = settings
        self._tls = tls
        self._guard = GuardedBackend(resolve, allow_private=settings.allow_private_networks)
        self._transports: dict[str | None, httpx.AsyncBaseTransport] = {}
        silence = httpx.Timeout(settings.silence.total_seconds())
        self._extensions = {"timeout": silence.as_dict()}
        self._headers = httpx.Headers(
            {
                "User-Agent": settings.user_agent,
                "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
                "Accept-Language": "*",
                "Accept-Encoding": ACCEPTED,
            }
        )

    async def ask(self, wanted: Wanted, *, proxy: str | None, seconds: float) -> Answer:
        """Send one request and read what comes back, within ``seconds``; raises FetchError."""
        place = shown(str(wanted.url))
        try:
            async with asyncio.timeout(seconds):
                return await self._exchange(wanted, proxy)
        except TimeoutError as error:
            raise FetchError(f"{place} took too long", reason=Reason.TIMEOUT) from error
        except httpx.LocalProtocolError as error:
            raise faults.of_exception(error, place) from None  # it quotes the header, which may be a secret
        except httpx.HTTPError as error:
            raise faults.of_exception(error, place) from error

    async def aclose(self) -> None:
        """Close every connection."""
        for transport in self._transports.values():
            await transport.aclose()

    async def _exchange(self, wanted: Wanted, proxy: str | None) -> Answer:
        headers = self._headers.copy()
        headers.update(wanted.headers)
        request = httpx.Request(
            wanted.method, wanted.url, headers=headers, content=wanted.content, extensions=self._extensions
        )
        response = await self._transport(proxy).handle_async_request(request)
        response.request = request
        try:
            if response.has_redirect_location:
                return Answer(response=response, body=b"")
            encoding = response.headers.get("content-encoding", "")
            limit = self._settings.max_bytes if response.is_success else REFUSAL_BYTES
            body = await read_body(
                response.aiter_raw(),
                encoding,
                limit,
                place=shown(str(wanted.url)),
                cut=not response.is_success,
            )
            return Answer(response=response, body=body)
        finally:
            await response.aclose()

    def _transport(self, proxy: str | None) -> httpx.AsyncBaseTransport:
        if proxy not in self._transports:
            self._transports[proxy] = self._new_transport(proxy)
        return self._transports[proxy]

    def _new_transport(self, proxy: str | None) -> httpx.AsyncBaseTransport:
        limits = httpx.Limits(
            max_connections=None,
            max_keepalive_connections=4 * self._settings.at_once,
            keepalive_expiry=_KEEP_ALIVE,
        )
        if proxy is None:
            return GuardedTransport(self._guard, self._tls, limits)
        # The proxy resolves names, so the guard ends at what ``addresses.checked`` sees: names and literals.
        try:
            address = httpx.URL(proxy)
            through = httpx.Proxy(address, ssl_context=self._tls if address.scheme == "https" else None)
            return httpx.AsyncHTTPTransport(verify=self._tls, limits=limits, proxy=through)
        except (httpx.InvalidURL, ValueError, ImportError):
            raise FetchError(
                "the source's `proxy` cannot be used; write http://host:port or https://host:port",
                reason=Reason.BAD_CONFIG,
                transient=False,
            ) from None
