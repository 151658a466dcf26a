"""The press site on loopback: a ministry with a listing page, a union with a feed, and their statements."""

from collections.abc import Callable
from datetime import datetime, timedelta
from email.utils import format_datetime
from html import escape

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from watcher.demo.script import Shown, shown_at

DESKS = {"ministry": "Ministry of Foreign Affairs of Norland", "union": "External Service of the Union"}


def demo_sources(base_url: str) -> str:
    """Return the sources.yaml that watches the site at ``base_url``."""
    return f"""\
sources:
  - id: norland
    name: {DESKS["ministry"]}
    url: {base_url}/ministry/
    language: en
    tags: [mfa]
    every: 1s
    robots: false
    robots_reason: it is our own site
  - id: union
    name: {DESKS["union"]}
    url: {base_url}/union/feed.xml
    kind: feed
    language: en
    tags: [spokesperson]
    every: 1s
    robots: false
    robots_reason: it is our own site
"""


def site_app(elapsed: Callable[[], float], now: Callable[[], datetime]) -> Starlette:
    """Serve what the script shows ``elapsed()`` seconds after the start; ``now()`` dates it."""

    def listing(_: Request) -> Response:
        return HTMLResponse(_listing(_desk("ministry", elapsed()), now()))

    def feed(request: Request) -> Response:
        text = _feed(_desk("union", elapsed()), now(), str(request.base_url))
        return Response(text, media_type="application/rss+xml")

    def page(request: Request) -> Response:
        for shown in _desk(request.path_params["desk"], elapsed()):
            if shown.slug == request.path_params["slug"]:
                return HTMLResponse(_page(shown, now()))
        return HTMLResponse("<h1>Page not found</h1>", status_code=404)

    return Starlette(
        routes=[
            Route("/ministry/", listing),
            Route("/union/feed.xml", feed),
            Route("/{desk}/{slug}", page),
        ]
    )


def _desk(desk: str, elapsed: float) -> list[Shown]:
    return [shown for shown in shown_at(elapsed) if shown.desk == desk and shown.there]


def _listing(shown: list[Shown], now: datetime) -> str:
    rows = "".join(
        f'<li class="release">{_time(one, now)}'
        f'<h3><a href="/ministry/{one.slug}">{escape(one.title)}</a></h3></li>'
        for one in shown
    )
    return _frame("Press releases", f"<h1>Press releases</h1><ul class=releases>{rows}</ul>", "ministry")


def _page(one: Shown, now: datetime) -> str:
    paragraphs = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in one.text.split("\n"))
    body = f"<article><h1>{escape(one.title)}</h1><p class=date>{_time(one, now)}</p>{paragraphs}</article>"
    return _frame(one.title, body, one.desk)


def _feed(shown: list[Shown], now: datetime, base_url: str) -> str:
    items = "".join(
        f"<item><title>{escape(one.title)}</title><link>{base_url}union/{one.slug}</link>"
        f"<guid>{base_url}union/{one.slug}</guid><pubDate>{format_datetime(_day(one, now))}</pubDate></item>"
        for one in shown
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel>'
        f"<title>{DESKS['union']}</title><link>{base_url}</link>"
        f"<description>Statements</description>{items}</channel></rss>"
    )


def _frame(title: str, body: str, desk: str) -> str:
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        f"<title>{escape(title)} | {DESKS[desk]}</title>"
        f'</head><body><nav><a href="/">Home</a> <a href="/about">About</a></nav><main>{body}</main>'
        f"<footer>{DESKS[desk]}</footer></body></html>"
    )


def _day(one: Shown, now: datetime) -> datetime:
    midnight = (now - timedelta(days=one.days_old)).replace(hour=0, minute=0, second=0, microsecond=0)
    morning = midnight + timedelta(hours=9)
    return morning if morning <= now else midnight  # who watches before nine gets today's news all the same


def _time(one: Shown, now: datetime) -> str:
    day = _day(one, now).date()
    return f'<time datetime="{day.isoformat()}">{day.day} {day:%B %Y}</time>'
