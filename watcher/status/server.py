"""Serving the pages: uvicorn inside our own event loop, without its hold on the signals."""

import asyncio
import contextlib
import socket
from collections.abc import Iterator
from types import TracebackType
from typing import Self

import uvicorn
from starlette.types import ASGIApp
from typing_extensions import override

from watcher.errors import ConfigError, Fault

STOP_SECONDS = 3


class _Quiet(uvicorn.Server):
    """Leaves SIGTERM and SIGINT to whoever runs the service."""

    @override
    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


class StatusServer:
    """An async context manager: listens while it is open; ``url`` says where, port 0 resolved."""

    def __init__(self, app: ASGIApp, host: str, port: int) -> None:
        self._host = host
        self._port = port
        config = uvicorn.Config(
            app, log_config=None, access_log=False, lifespan="off", timeout_graceful_shutdown=STOP_SECONDS
        )
        self._server = _Quiet(config)
        self._task: asyncio.Task[None] | None = None
        self.url = ""

    async def __aenter__(self) -> Self:
        """Listen; raises ConfigError where the address is taken or not ours."""
        listener = self._listener()
        host, port = listener.getsockname()[:2]
        self.url = f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
        self._task = asyncio.create_task(self._server.serve(sockets=[listener]))
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.should_exit = True
        if self._task:
            await self._task

    def _listener(self) -> socket.socket:
        family = socket.AF_INET6 if ":" in self._host else socket.AF_INET
        listener = socket.socket(family, socket.SOCK_STREAM)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((self._host, self._port))
            listener.listen()
        except OSError as error:
            listener.close()
            message = (
                f"cannot listen on {self._host}:{self._port} ({error.strerror}); "
                "stop what listens there or set another host:port"
            )
            raise ConfigError([Fault(place="environment", key="WATCHER_LISTEN", message=message)]) from error
        return listener
