"""The demo's press site as a reader sees it at a given second."""

import re
import xml.etree.ElementTree as ET
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import httpx
import pytest

from watcher.demo import LENGTH, demo_sources, site_app
from watcher.demo.script import BRIEFING_AT, DENIAL_AT, RETURN_AT, SANCTIONS_AT, WITHDRAWAL_AT

NOW = datetime(2026, 11, 25, 15, 0, tzinfo=UTC)
BASE = "http://press.example"


async def seen(path: str, elapsed: float, now: datetime = NOW) -> httpx.Response:
    transport = httpx.ASGITransport(app=site_app(lambda: elapsed, lambda: now))
    async with httpx.AsyncClient(transport=transport, base_url=BASE) as browser:
        return await browser.get(path)


async def listed(elapsed: float) -> list[str]:
    return re.findall(r'<h3><a href="([^"]+)"', (await seen("/ministry/", elapsed)).text)


async def fed(elapsed: float) -> list[str]:
    feed = ET.fromstring((await seen("/union/feed.xml", elapsed)).text)  # noqa: S314 - our own feed
    return [item.findtext("link", "") for item in feed.iter("item")]


async def test_both_desks_show_their_older_statements_first() -> None:
    assert len(await listed(0)) == 3
    assert len(await fed(0)) == 3


@pytest.mark.parametrize("elapsed", range(0, int(LENGTH), 5))
async def test_whatever_is_listed_can_be_read(elapsed: int) -> None:
    for link in [*await listed(elapsed), *await fed(elapsed)]:
        answer = await seen(link.removeprefix(BASE), elapsed)
        assert answer.status_code == 200
        assert "<article><h1>" in answer.text


async def test_the_newest_statement_stands_first() -> None:
    assert (await listed(SANCTIONS_AT))[0] == "/ministry/shipping"
    assert (await fed(BRIEFING_AT))[0] == f"{BASE}/union/midday"


async def test_a_withdrawn_statement_is_neither_listed_nor_readable_until_it_returns() -> None:
    statuses = []
    for elapsed in (DENIAL_AT, WITHDRAWAL_AT, RETURN_AT):
        answer = await seen("/ministry/claims", elapsed)
        statuses.append((answer.status_code, "/ministry/claims" in await listed(elapsed)))
    assert statuses == [(200, True), (404, False), (200, True)]


async def test_the_briefing_is_a_conversation() -> None:
    text = (await seen("/union/midday", BRIEFING_AT)).text
    assert "<p>QUESTION: " in text
    assert "<p>MS. HOLT: " in text


@pytest.mark.parametrize("hour", [0, 8, 9, 23])
async def test_nothing_is_dated_in_the_future(hour: int) -> None:
    now = NOW.replace(hour=hour)
    feed = ET.fromstring((await seen("/union/feed.xml", LENGTH, now)).text)  # noqa: S314 - our own feed
    assert all(parsedate_to_datetime(item.findtext("pubDate", "")) <= now for item in feed.iter("item"))


async def test_a_page_of_another_desk_is_not_found() -> None:
    assert (await seen("/union/shipping", LENGTH)).status_code == 404
    assert (await seen("/nowhere/shipping", LENGTH)).status_code == 404


def test_its_sources_name_both_desks_at_its_address() -> None:
    text = demo_sources(BASE)
    assert f"url: {BASE}/ministry/" in text
    assert f"url: {BASE}/union/feed.xml" in text
