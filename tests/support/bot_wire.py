"""The fake Bot API's HTTP: calls in, results, errors and broken answers out."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import parse_qsl

from tests.support.bot_answers import Answer

Params = dict[str, str]
Call = Callable[[str, str, Params], Awaitable[Any]]
"""Token, method and parameters to a result, or to an ``Answer`` for how else it ends."""


@asynccontextmanager
async def serve_calls(call: Call) -> AsyncIterator[str]:
    """Answer calls on a free loopback port until the block ends; yields the address."""
    connections: set[asyncio.Task[None]] = set()

    def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.ensure_future(_talk(call, reader, writer))
        connections.add(task)
        task.add_done_callback(connections.discard)

    listener = await asyncio.start_server(accept, "127.0.0.1", 0)
    try:
        yield f"http://127.0.0.1:{listener.sockets[0].getsockname()[1]}"
    finally:
        listener.close()
        for task in connections:
            task.cancel()
        await asyncio.gather(*connections, return_exceptions=True)
        await listener.wait_closed()


async def _talk(call: Call, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Answer one connection's calls, one after the other."""
    try:
        while asked := await _read_call(reader):
            answer = await call(*asked)
            if isinstance(answer, Answer):
                await asyncio.sleep(answer.hold)
                if answer.drop:
                    break
            writer.write(_written(answer))
            await writer.drain()
    except ConnectionError:
        pass  # the client went away
    finally:
        writer.close()


async def _read_call(reader: asyncio.StreamReader) -> tuple[str, str, Params] | None:
    """Return token, method and parameters; None at the end of the connection."""
    try:
        head = await reader.readuntil(b"\r\n\r\n")
        first, *lines = head.decode("latin-1").strip().split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        body = await reader.readexactly(int(headers.get("content-length", "0")))
    except asyncio.IncompleteReadError:
        return None
    _, target, _ = first.split(" ")
    token, _, method = target.removeprefix("/bot").partition("/")
    return token, method, dict(parse_qsl(body.decode(), keep_blank_values=True))


def _written(answer: Answer | Any) -> bytes:
    """Write an HTTP answer around a result, an error or a page."""
    status, media, body = 200, "application/json", {"ok": True, "result": answer}
    if isinstance(answer, Answer):
        status = answer.status
        body = {"ok": False, "error_code": status, "description": answer.description}
        body |= {"parameters": answer.parameters} if answer.parameters else {}
    content = json.dumps(body).encode()
    if isinstance(answer, Answer) and answer.page is not None:
        media, content = "text/html", answer.page.encode()
    head = f"HTTP/1.1 {status} X\r\ncontent-type: {media}\r\ncontent-length: {len(content)}\r\n\r\n"
    return head.encode() + content
