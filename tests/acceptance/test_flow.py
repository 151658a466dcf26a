"""The whole way: published on a page, seen by a poll, stored, delivered to a Bot API server."""

import asyncio
import signal
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import update

from tests.support.bot_api import BotApi, bot_api
from tests.support.databases import ON_SQLITE
from tests.support.press import HARBOUR, SANCTIONS, Press, press_site
from tests.support.product import Finished, finish, start, watcher
from watcher.store import Database
from watcher.store.tables import StatementRow

pytestmark = pytest.mark.timeout(240)
LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)
CHANNEL = -1001
FORUM = -1002
SOURCES = """\
defaults: {{every: 5m, timezone: Europe/Brussels}}
channels:
  - chat: "@example_channel"
    topics: [sanctions]
  - chat: {forum}
    thread: 12
sources:
  - id: veldania
    name: Ministry of Veldania
    url: {url}
    language: en
"""


@dataclass(frozen=True, slots=True)
class Desk:
    """A site, a Telegram, and a watcher between them."""

    press: Press
    api: BotApi
    env: dict[str, str]
    folder: Path

    async def run_once(self) -> Finished:
        return await watcher("run", "--once", env=self.env, cwd=self.folder)


@pytest.fixture
async def desk(tmp_path: Path, database_url: str) -> AsyncIterator[Desk]:
    async with press_site(older=1) as press, bot_api() as api:
        api.add_chat(CHANNEL, "channel", username="example_channel")
        api.add_chat(FORUM, "supergroup", topics={12: True})
        (tmp_path / "sources.yaml").write_text(SOURCES.format(url=press.listing_url, forum=FORUM))
        env = {
            "WATCHER_DATABASE_URL": database_url,
            "WATCHER_TELEGRAM_TOKEN": api.token,
            "WATCHER_TELEGRAM_API_URL": api.url,
            "WATCHER_ALLOW_PRIVATE_NETWORKS": "on",
            "WATCHER_LISTEN": "127.0.0.1:0",
        }
        yield Desk(press, api, env, tmp_path)


@ON_SQLITE
async def test_a_statement_travels_from_the_page_to_the_chats_that_want_it(desk: Desk) -> None:
    first = await desk.run_once()
    assert first.code == 0, first.err
    assert desk.api.messages == [], "the first poll is the baseline"

    desk.press.publish("ships", "Council acts against Veldanian shipping", SANCTIONS)
    desk.press.publish("museum", "Harbour museum opens", HARBOUR)
    second = await desk.run_once()

    assert second.code == 0, second.err
    [alert] = [posted for posted in desk.api.messages if posted.chat == CHANNEL]
    assert "impose sanctions on twelve shipping companies" in alert.text
    assert "Ministry of Veldania" in alert.text
    assert any(entity.url == desk.press.url("ships") for entity in alert.entities)
    [forum] = [posted for posted in desk.api.messages if posted.chat == FORUM]
    assert forum.thread == 12
    assert not any("museum" in posted.text for posted in desk.api.messages), "no topic, no alert"
    assert desk.api.token not in first.err + first.out + second.err + second.out

    third = await desk.run_once()
    assert third.code == 0, third.err
    assert len(desk.api.messages) == 2, "told once"

    desk.press.publish("ships", "Council acts against Veldanian shipping", SANCTIONS.replace("twelve", "two"))
    database = Database.open(desk.env["WATCHER_DATABASE_URL"])
    await database.run(lambda session: session.exec(update(StatementRow).values(next_check_at=LONG_AGO)))
    database.close()
    late = await desk.run_once()

    assert late.code == 0, late.err
    told, edited = [posted for posted in desk.api.messages if posted.chat == CHANNEL]
    assert "twelve two shipping companies" in edited.text
    assert edited.reply_to == told.id


@ON_SQLITE
async def test_a_source_that_fails_makes_the_pass_exit_with_1_and_hurts_no_other(desk: Desk) -> None:
    broken = f"  - id: broken\n    name: Broken\n    url: {desk.press.server.url('/nothing/here')}\n"
    sources = desk.folder / "sources.yaml"
    sources.write_text(sources.read_text() + broken)
    await desk.run_once()
    desk.press.publish("ships", "Council acts against Veldanian shipping", SANCTIONS)

    passed = await desk.run_once()

    assert passed.code == 1
    assert "not-found" in passed.err
    assert len(desk.api.texts(CHANNEL)) == 1


async def page_asked(desk: Desk) -> None:
    """The second of the new statements is asked for: one is stored, two are not."""
    asked = asyncio.Event()
    seen: list[str] = []

    def on_page(slug: str) -> None:
        seen.append(slug)
        if len(seen) == 2:
            asked.set()

    desk.press.on_page = on_page
    await asked.wait()
    desk.press.on_page = lambda _slug: None


async def message_accepted(desk: Desk) -> None:
    """The first message has been accepted, and its answer is on the way."""
    desk.api.answer_delay = 0.5
    await desk.api.until(1)
    desk.api.answer_delay = 0.0


@pytest.mark.parametrize(
    ("moment", "database_url"),
    [(page_asked, "postgresql"), (message_accepted, "sqlite")],
    indirect=["database_url"],
)
async def test_a_kill_in_the_middle_of_a_pass_loses_nothing(
    desk: Desk, moment: Callable[[Desk], Awaitable[None]]
) -> None:
    await desk.run_once()
    slugs = ["one", "two", "three"]
    for slug in slugs:
        desk.press.publish(slug, f"Council acts, case {slug}", SANCTIONS.replace("twelve", slug))
    process = await start("run", "--once", env=desk.env, cwd=desk.folder)
    async with asyncio.timeout(30):
        await moment(desk)
    process.kill()
    killed = await finish(process)
    assert killed.code == -signal.SIGKILL

    again = await desk.run_once()

    assert again.code == 0, again.err
    texts = desk.api.texts(CHANNEL)
    for slug in slugs:
        told = [text for text in texts if f"sanctions on {slug} shipping companies" in text]
        assert told, f"the alert on {slug} is lost"
        unmarked = [text for text in told if "repeat" not in text.lower()]
        assert len(unmarked) <= 1, "a repeat must say so"
