"""The guard at the socket: the address that was checked is the one that is connected to.

A name is resolved here, once per connection, and the connection goes to a checked IP address of it. TLS still
verifies the name. So a name that resolves to something else a moment later (rebinding) gains nothing.
"""

import asyncio
import socket
import ssl
from collections.abc import Awaitable, Callable, Iterable, Sequence

import httpcore
import httpx
from typing_extensions import override

from watcher.errors import FetchError
from watcher.fetch.addresses import PRIVATE_SWITCH, may_connect
from watcher.model.reason import Reason

Resolve = Callable[[str, int], Awaitable[Sequence[str]]]
"""From a host name and a port to its IP addresses, best first; raises OSError."""

MOST_ADDRESSES = 4
"""How many of a name's addresses are tried."""


async def system_resolve(host: str, port: int) -> Sequence[str]:
    """Ask the machine's resolver."""
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return tuple(dict.fromkeys(str(entry[4][0]) for entry in found))


class GuardedBackend(httpcore.AsyncNetworkBackend):
    """Opens connections to permitted addresses only."""

    def __init__(self, resolve: Resolve, *, allow_private: bool) -> None:
        self._resolve = resolve
        self._allow_private = allow_private
        self._sockets = httpcore.AnyIOBackend()

    @override
    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Connect to the first permitted address of a host that answers; raises FetchError."""
        addresses = await self._permitted(host, port, timeout)
        share = None if timeout is None else timeout / len(addresses)
        for number, address in enumerate(addresses, 1):
            try:
                return _Closing(
                    await self._sockets.connect_tcp(address, port, share, local_address, socket_options)
                )
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                if number == len(addresses):
                    raise  # before that, the next address may answer
        raise AssertionError(host)

    @override
    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)

    async def _permitted(self, host: str, port: int, seconds: float | None) -> Sequence[str]:
        try:
            async with asyncio.timeout(seconds):
                found = await self._resolve(host, port)
        except (OSError, UnicodeError) as error:  # TimeoutError is an OSError
            raise FetchError(f"the name {host} cannot be resolved", reason=Reason.DNS) from error
        permitted = [address for address in found if may_connect(address, allow_private=self._allow_private)]
        if not permitted:
            raise FetchError(
                f"{host} resolves to a private or special address; {PRIVATE_SWITCH} permits private ones",
                reason=Reason.REFUSED_ADDRESS,
                transient=False,
            )
        return permitted[:MOST_ADDRESSES]


class _Closing(httpcore.AsyncNetworkStream):
    """A connection that is closed when a TLS handshake on it is given up, which httpcore leaves open."""

    def __init__(self, stream: httpcore.AsyncNetworkStream) -> None:
        self._stream = stream

    @override
    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return await self._stream.read(max_bytes, timeout)

    @override
    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        await self._stream.write(buffer, timeout)

    @override
    async def aclose(self) -> None:
        await self._stream.aclose()

    @override
    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.AsyncNetworkStream:
        try:
            return await self._stream.start_tls(ssl_context, server_hostname, timeout)
        except asyncio.CancelledError:
            await self._stream.aclose()
            raise

    @override
    def get_extra_info(self, info: str) -> object:
        return self._stream.get_extra_info(info)


class GuardedTransport(httpx.AsyncHTTPTransport):
    """httpx's own transport over a pool that opens its connections through the guard."""

    def __init__(self, backend: GuardedBackend, tls: ssl.SSLContext, limits: httpx.Limits) -> None:
        super().__init__(verify=tls, limits=limits)
        # httpx has no argument for this; its own pool is replaced by an equal one with our backend.
        self._pool = httpcore.AsyncConnectionPool(
            ssl_context=tls,
            max_connections=limits.max_connections,
            max_keepalive_connections=limits.max_keepalive_connections,
            keepalive_expiry=limits.keepalive_expiry,
            network_backend=backend,
        )
