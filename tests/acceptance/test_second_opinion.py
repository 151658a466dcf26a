"""A language model beside the whole product: its line comes later, and its troubles are nobody else's."""

import asyncio
import signal
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.support.bot_api import BotApi, bot_api
from tests.support.http_server import Reply, Request, serve
from tests.support.language_model import KEY, NAME, PATH, completion, language_model, said
from tests.support.press import SANCTIONS, Press, press_site
from tests.support.product import finish, start, watcher

pytestmark = pytest.mark.timeout(240)
CHANNEL = -1001
SUMMARY = "The Council freezes the assets of twelve shipping companies of Veldania."
STOP_SECONDS = 10


@dataclass(frozen=True)
class Desk:
    press: Press
    api: BotApi
    folder: Path
    env: dict[str, str]


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    """A press site whose newest statement is told to a channel."""
    async with press_site(older=1) as press, bot_api() as api:
        api.add_chat(CHANNEL, "channel", username="example_channel")
        press.publish("ships", "Council acts against Veldanian shipping", SANCTIONS)
        (tmp_path / "sources.yaml").write_text(
            'channels: [{chat: "@example_channel"}]\n'
            f"sources: [{{id: veldania, name: Veldania, url: '{press.listing_url}', backfill: 1}}]\n"
        )
        env = {
            "WATCHER_TELEGRAM_TOKEN": api.token,
            "WATCHER_TELEGRAM_API_URL": api.url,
            "WATCHER_LISTEN": "127.0.0.1:0",
            "WATCHER_LLM_MODEL": NAME,
            "WATCHER_LLM_KEY": KEY,
            "WATCHER_ALLOW_PRIVATE_NETWORKS": "on",
        }
        yield Desk(press, api, tmp_path, env)


async def test_the_message_that_went_out_is_edited_in_place_and_the_key_is_nowhere(desk: Desk) -> None:
    async with language_model(completion(said(SUMMARY, "sanctions"))) as model:
        env = {**desk.env, "WATCHER_LLM_URL": model.url}
        passed = await watcher("run", "--once", env=env, cwd=desk.folder)
    assert passed.code == 0, passed.err
    assert len(model.asked) == 1
    assert "Their assets in the Union are frozen" in model.texts()[0]
    [alert] = desk.api.messages
    [edit] = desk.api.edits
    assert "Summary by" not in alert.text
    assert edit.id == alert.id
    assert f"Summary by {NAME}: {SUMMARY} [sanctions]" in edit.text
    assert KEY not in passed.out + passed.err
    kept = b"".join(path.read_bytes() for path in (desk.folder / "data").iterdir())
    assert KEY.encode() not in kept


async def test_a_model_that_never_answers_delays_neither_an_alert_nor_the_end(desk: Desk) -> None:
    asked = asyncio.Event()

    async def think(_request: Request) -> Reply:
        asked.set()
        await asyncio.sleep(120)
        return completion("late")

    async with serve({PATH: think}) as model:
        process = await start("run", env={**desk.env, "WATCHER_LLM_URL": model.url("/v1")}, cwd=desk.folder)
        [alert] = await desk.api.until(1, seconds=60)
        async with asyncio.timeout(60):
            await asked.wait()
        process.send_signal(signal.SIGTERM)
        finished = await finish(process, seconds=STOP_SECONDS)
    assert finished.code == 0, finished.err
    assert "twelve shipping companies" in alert.text
