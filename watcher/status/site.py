"""The pages: what a browser, a health check and a metrics collector ask for."""

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.base import BaseHTTPMiddleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from watcher.clock import Clock
from watcher.errors import StoreError
from watcher.model.change import StatementId
from watcher.status.health import Health, Pulse, health_of
from watcher.status.marking import pieces, topics
from watcher.status.metrics import exposition
from watcher.status.ports import StatusReader

LATEST = 30
_HEADERS = {
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
}
_TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"), autoescape=True, undefined=StrictUndefined
)


def status_app(reader: StatusReader, clock: Clock, pulse: Pulse) -> Starlette:
    """Build the pages over what ``reader`` can tell."""
    pages = _Pages(reader, clock, pulse)
    return Starlette(
        routes=[
            Route("/healthz", pages.health),
            Route("/", pages.overview),
            Route("/statements/{number:int}", pages.statement),
            Route("/metrics", pages.metrics),
        ],
        middleware=[Middleware(BaseHTTPMiddleware, dispatch=_guarded)],
    )


class _Pages:
    def __init__(self, reader: StatusReader, clock: Clock, pulse: Pulse) -> None:
        self._reader = reader
        self._clock = clock
        self._pulse = pulse

    async def health(self, _: Request) -> Response:
        """Answer 200 where the service is well, else 503, with the faults."""
        health = await self._health()
        document = {"ok": health.ok, "faults": list(health.faults)}
        return JSONResponse(document, status_code=200 if health.ok else 503)

    async def overview(self, _: Request) -> Response:
        """Show sources, outbox, alarms and the latest statements."""
        return _page(
            "overview.html",
            now=self._clock.now(),
            health=await self._health(),
            sources=sorted(await self._reader.sources(), key=lambda state: (-state.failures, state.source)),
            outbox=await self._reader.outbox(),
            notices=await self._reader.open_notices(),
            statements=await self._reader.latest(LATEST),
        )

    async def statement(self, request: Request) -> Response:
        """Show one statement: its passages, its revisions, who was told."""
        history = await self._reader.statement(StatementId(request.path_params["number"]))
        if history is None:
            return _page("missing.html", status=404)
        return _page("statement.html", history=history, pieces=pieces, topics=topics)

    async def metrics(self, _: Request) -> Response:
        """Answer a Prometheus collector."""
        text = exposition(await self._reader.sources(), await self._reader.outbox(), self._clock.now())
        return PlainTextResponse(text, media_type="text/plain; version=0.0.4")

    async def _health(self) -> Health:
        fault = None
        try:
            await self._reader.outbox()
        except StoreError as error:
            fault = str(error)
        return health_of(self._pulse.beats, self._clock.now(), fault)


def _page(template: str, *, status: int = 200, **shown: Any) -> HTMLResponse:
    return HTMLResponse(_TEMPLATES.get_template(template).render(**shown), status_code=status)


async def _guarded(request: Request, answer: Callable[[Request], Awaitable[Response]]) -> Response:
    response = await answer(request)
    response.headers.update(_HEADERS)
    return response
