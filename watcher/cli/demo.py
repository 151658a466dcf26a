"""``watcher demo``: the whole pipeline against a press site that changes while one watches."""

import asyncio
import logging
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.console import Console

from watcher.app import App, press_day, served
from watcher.cli.service import until_stopped
from watcher.clock import SystemClock
from watcher.configured import load_configured
from watcher.demo import LENGTH, demo_sources, site_app
from watcher.logs import set_up_logs

BEFORE = """\
A press site on this machine plays a day in a minute, and the real service watches it. Alerts appear below
as Telegram would show them. It ends by itself; Ctrl-C ends it sooner.
"""
AFTER = "\nThat was the demo. The same service watches your sources: watcher run"


def command() -> None:
    """Watch a bundled press site publish, edit and withdraw statements; no network, no token, a minute."""
    set_up_logs((), level=logging.WARNING)
    console = Console()
    console.print(BEFORE, style="dim", highlight=False)
    with TemporaryDirectory(prefix="watcher-demo-") as folder:
        asyncio.run(until_stopped(lambda stop: _play(Path(folder), stop)))
    console.print(AFTER, style="dim", highlight=False)


async def _play(folder: Path, stop: asyncio.Event) -> None:
    """Serve the site and watch it until the script is over or somebody stops it."""
    start = time.monotonic()
    site = site_app(lambda: time.monotonic() - start, SystemClock().now)
    async with served(site) as server:
        sources = folder / "sources.yaml"
        sources.write_text(demo_sources(server.url), encoding="utf-8")
        settings = {
            "WATCHER_SOURCES": str(sources),
            "WATCHER_DATA": str(folder / "data"),
            "WATCHER_LISTEN": "127.0.0.1:0",
        }
        asyncio.get_running_loop().call_later(LENGTH, stop.set)
        await App(load_configured(settings), press_day()).run(stop)
