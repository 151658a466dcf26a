"""The service as an operator meets it: it answers the health check and stops when told to."""

import asyncio
import re
import signal
from asyncio.subprocess import Process
from pathlib import Path

import httpx
import pytest

from tests.support.press import SANCTIONS, press_site
from tests.support.product import finish, start

pytestmark = pytest.mark.timeout(180)
STOP_SECONDS = 10


async def line_with(stream: asyncio.StreamReader | None, mark: str) -> str:
    """Read lines until one holds ``mark``."""
    assert stream
    async with asyncio.timeout(45):
        while line := (await stream.readline()).decode():
            if mark in line:
                return line
    raise AssertionError(f"nothing said {mark!r}")


async def status_url(process: Process) -> str:
    line = await line_with(process.stderr, "status pages at")
    found = re.search(r"http://[\d.:]+", line)
    assert found
    return found[0]


async def stopped(process: Process, number: signal.Signals) -> int:
    """Ask it to stop; return its exit code, which must come in time."""
    process.send_signal(number)
    async with asyncio.timeout(STOP_SECONDS):
        await process.communicate()
    assert process.returncode is not None
    return process.returncode


async def test_it_is_healthy_shows_what_it_stored_and_stops_on_sigterm(tmp_path: Path) -> None:
    async with press_site(older=1) as press:
        press.publish("ships", "Council acts against shipping", SANCTIONS)
        (tmp_path / "sources.yaml").write_text(
            f"sources:\n  - {{id: veldania, name: Veldania, url: '{press.listing_url}', backfill: 1}}\n"
        )
        env = {"WATCHER_ALLOW_PRIVATE_NETWORKS": "on", "WATCHER_LISTEN": "127.0.0.1:0"}
        process = await start("run", env=env, cwd=tmp_path)
        try:
            url = await status_url(process)
            async with httpx.AsyncClient(base_url=url) as browser:
                health = await browser.get("/healthz")
                await line_with(process.stdout, "impose sanctions on twelve")
                overview = await browser.get("/")
            code = await stopped(process, signal.SIGTERM)
        finally:
            if process.returncode is None:
                process.kill()
    assert health.status_code == 200, health.text
    assert "Council acts against shipping" in overview.text
    assert code == 0


async def test_the_demo_shows_alerts_and_ends_well_on_ctrl_c(tmp_path: Path) -> None:
    process = await start("demo", env={}, cwd=tmp_path)
    try:
        await line_with(process.stdout, "sanctions on 15 vessels")
        code = await stopped(process, signal.SIGINT)
    finally:
        if process.returncode is None:
            process.kill()
    assert code == 0


async def test_a_wrong_token_stops_with_a_clear_message(tmp_path: Path) -> None:
    (tmp_path / "sources.yaml").write_text(
        "sources:\n  - {id: one, name: One, url: 'https://press.example.org/'}\n"
    )
    env = {"WATCHER_TELEGRAM_TOKEN": "not-a-token", "WATCHER_LISTEN": "127.0.0.1:0"}
    said = await finish(await start("run", env=env, cwd=tmp_path))
    assert said.code == 1
    assert "WATCHER_TELEGRAM_TOKEN" in said.err
    assert "not-a-token" not in said.err
