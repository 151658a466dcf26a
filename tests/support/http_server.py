"""A real HTTP/1.1 server on loopback, in the test's own event loop.

    async with serve({"/news": "<h1>News</h1>", "/old": redirect("/news")}) as server:
        page = await fetcher.get(server.url("/news"))
        assert server.seen[0].headers["user-agent"].startswith("statement-watcher/")

A route is what to answer: text (as HTML), an ``Answer``, or a function of the ``Request`` (plain or async)
that returns one of them. ``server.routes`` may be changed while it runs. Unknown paths are 404.
"""

import asyncio
import gzip
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from http import HTTPStatus
from inspect import isawaitable


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What the server was asked."""

    method: str
    target: str
    """Path and query, as sent."""
    headers: Mapping[str, str]
    """Names in lower case."""
    body: bytes = b""

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What the server says; ``content-length`` is added unless the body is streamed."""

    body: bytes | AsyncIterator[bytes] = b""
    """Bytes, or a stream that is sent chunk by chunk (see ``drip``)."""
    status: int = 200
    headers: Mapping[str, str] | list[tuple[str, str]] = field(default_factory=dict)
    """A list of pairs where a name must come twice."""
    raw: bytes | None = None
    """Sent as it is instead of everything else, then the connection is closed: for broken answers."""


Reply = str | Answer
Route = Reply | Callable[[Request], Reply | Awaitable[Reply]]


def html(text: str, *, status: int = 200, **headers: str) -> Answer:
    """Answer with a UTF-8 page; ``retry_after="5"`` becomes the header ``retry-after: 5``."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Answer(
        body=text.encode(), status=status, headers={"content-type": "text/html; charset=utf-8"} | named
    )


def redirect(location: str, status: int = 302) -> Answer:
    """Send the client elsewhere."""
    return Answer(status=status, headers={"location": location})


def gzipped(body: bytes, content_type: str = "text/html") -> Answer:
    """Answer compressed; a bomb is ``gzipped(bytes(50_000_000))``."""
    return Answer(
        body=gzip.compress(body), headers={"content-type": content_type, "content-encoding": "gzip"}
    )


async def drip(*parts: bytes, pause: float = 0.02) -> AsyncIterator[bytes]:
    """Yield the parts with a pause before each."""
    for part in parts:
        await asyncio.sleep(pause)
        yield part


@dataclass(slots=True, kw_only=True)
class HttpServer:
    """A running server: where it is, what it answers, what it was asked."""

    port: int
    scheme: str
    routes: dict[str, Route]
    seen: list[Request] = field(default_factory=list)
    """Every request, in order of arrival."""

    def url(self, target: str = "/", host: str = "127.0.0.1") -> str:
        """Return the absolute address of a path on this server."""
        return f"{self.scheme}://{host}:{self.port}{target}"

    def targets(self) -> list[str]:
        """Return what was asked for, without robots.txt."""
        return [request.target for request in self.seen if request.path != "/robots.txt"]

    async def answer(self, request: Request) -> Answer:
        self.seen.append(request)
        route = self.routes.get(request.target) or self.routes.get(request.path)
        if route is None:
            return html("<h1>Not here</h1>", status=404)
        reply = route(request) if callable(route) else route
        settled = await reply if isawaitable(reply) else reply
        return html(settled) if isinstance(settled, str) else settled


@asynccontextmanager
async def serve(
    routes: Mapping[str, Route], *, tls: ssl.SSLContext | None = None
) -> AsyncIterator[HttpServer]:
    """Run a server on a free loopback port until the block ends."""
    scheme = "https" if tls else "http"
    server = HttpServer(port=0, scheme=scheme, routes=dict(routes))
    connections: set[asyncio.Task[None]] = set()

    def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.ensure_future(_talk(server, reader, writer))
        connections.add(task)
        task.add_done_callback(connections.discard)

    listener = await asyncio.start_server(accept, "127.0.0.1", 0, ssl=tls)
    server.port = listener.sockets[0].getsockname()[1]
    try:
        yield server
    finally:
        listener.close()
        for task in connections:
            task.cancel()
        await asyncio.gather(*connections, return_exceptions=True)
        await listener.wait_closed()


async def _talk(server: HttpServer, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while request := await _read_request(reader):
            answer = await server.answer(request)
            await _write(writer, answer)
            if answer.raw is not None:
                break
    except (ConnectionError, ssl.SSLError):
        pass  # the client went away: that is what some tests are about
    finally:
        writer.close()


async def _read_request(reader: asyncio.StreamReader) -> Request | None:
    try:
        head = await reader.readuntil(b"\r\n\r\n")
    except asyncio.IncompleteReadError:
        return None
    first, *lines = head.decode("latin-1").strip().split("\r\n")
    method, target, _ = first.split(" ")
    pairs = (line.partition(":") for line in lines)
    headers = {name.strip().lower(): value.strip() for name, _, value in pairs}
    body = await reader.readexactly(int(headers.get("content-length", "0")))
    return Request(method=method, target=target, headers=headers, body=body)


async def _write(writer: asyncio.StreamWriter, answer: Answer) -> None:
    if answer.raw is not None:
        writer.write(answer.raw)
    elif isinstance(answer.body, bytes):
        # A 304 has no body, and its length would be that of the page it stands for.
        length = "" if answer.status == HTTPStatus.NOT_MODIFIED else str(len(answer.body))
        writer.write(_head(answer, "content-length", length) + answer.body)
    else:
        writer.write(_head(answer, "transfer-encoding", "chunked"))
        async for part in answer.body:
            writer.write(b"%x\r\n%b\r\n" % (len(part), part))
            await writer.drain()
        writer.write(b"0\r\n\r\n")
    await writer.drain()


def _head(answer: Answer, *framing: str) -> bytes:
    pairs = answer.headers if isinstance(answer.headers, list) else list(answer.headers.items())
    named = [f"{name}: {value}" for name, value in [*pairs, framing] if value]
    return "\r\n".join([f"HTTP/1.1 {answer.status} X", *named, "", ""]).encode("latin-1")
