"""The addresses: what a browser, a health check and a metrics collector ask for."""

from collections.abc import Awaitable, Callable
from typing import Final

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.base import BaseHTTPMiddleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from watcher.clock import Clock
from watcher.errors import StoreError
from watcher.model.archive import StatementHistory
from watcher.model.change import StatementId
from watcher.status.health import Health, Pulse, health_of
from watcher.status.metrics import exposition
from watcher.status.pages import Overview, missing_page, overview_page, revision_page, statement_page
from watcher.status.ports import StatusReader

LATEST: Final = 30
LARGEST_NUMBER: Final = 2**63 - 1
"""Of a statement; databases know no larger ones."""
_HEADERS = {
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cache-control": "no-store",
}
_UNAVAILABLE = 503


def status_app(reader: StatusReader, clock: Clock, pulse: Pulse) -> Starlette:
    """Build the pages over what ``reader`` can tell."""
    site = _Site(reader, clock, pulse)
    return Starlette(
        routes=[
            Route("/healthz", site.health),
            Route("/", site.overview),
            Route("/statements/{number:int}", site.statement),
            Route("/statements/{number:int}/revisions/{revision:int}", site.revision),
            Route("/metrics", site.metrics),
        ],
        middleware=[Middleware(BaseHTTPMiddleware, dispatch=_guarded)],
        exception_handlers={StoreError: _store_failed},
    )


class _Site:
    def __init__(self, reader: StatusReader, clock: Clock, pulse: Pulse) -> None:
        self._reader = reader
        self._clock = clock
        self._pulse = pulse

    async def health(self, _: Request) -> Response:
        """Answer 200 where the service is well, else 503, with the faults."""
        health = await self._health()
        document = {"ok": health.ok, "faults": list(health.faults)}
        return JSONResponse(document, status_code=200 if health.ok else _UNAVAILABLE)

    async def overview(self, _: Request) -> Response:
        """Show sources, outbox, alarms and the latest statements; without a database, why."""
        health, now = await self._health(), self._clock.now()
        try:
            shown = Overview(
                now=now,
                health=health,
                sources=await self._reader.sources(),
                outbox=await self._reader.outbox(),
                notices=await self._reader.open_notices(),
                statements=await self._reader.latest(LATEST),
            )
        except StoreError:
            return HTMLResponse(overview_page(Overview(now=now, health=health)), status_code=_UNAVAILABLE)
        return HTMLResponse(overview_page(shown))

    async def statement(self, request: Request) -> Response:
        """Show one statement with its history."""
        history = await self._history(request)
        if history is None:
            return HTMLResponse(missing_page(), status_code=404)
        return HTMLResponse(statement_page(history))

    async def revision(self, request: Request) -> Response:
        """Show one reading of a statement."""
        history = await self._history(request)
        for revision in history.revisions if history else ():
            if history and revision.id == request.path_params["revision"]:
                return HTMLResponse(revision_page(history, revision))
        return HTMLResponse(missing_page(), status_code=404)

    async def _history(self, request: Request) -> StatementHistory | None:
        number = request.path_params["number"]
        return await self._reader.statement(StatementId(number)) if number <= LARGEST_NUMBER else None

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


async def _store_failed(_: Request, error: Exception) -> Response:
    return PlainTextResponse(f"The database cannot be read: {error}", status_code=_UNAVAILABLE)


async def _guarded(request: Request, answer: Callable[[Request], Awaitable[Response]]) -> Response:
    response = await answer(request)
    response.headers.update(_HEADERS)
    return response
