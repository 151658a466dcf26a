"""A press office that has published little is a listing too, not an empty one."""

from datetime import UTC, datetime

import pytest

from watcher.discover import discover
from watcher.model.page import Page
from watcher.model.source import Source, SourceId

URL = "https://ministry.example/press/"


@pytest.mark.parametrize("count", [1, 2, 3])
def test_a_listing_with_few_statements_is_read(count: int) -> None:
    rows = "".join(
        f'<li class="entry"><time datetime="2026-11-0{day}">2026-11-0{day}</time> '
        f'<h3><a href="/press/{day}">The minister receives delegation {day}</a></h3></li>'
        for day in range(1, count + 1)
    )
    body = (
        "<html lang=en><body><nav><a href=/>Home</a> <a href=/about>About us</a></nav>"
        f"<main><h1>Press statements</h1><ul class=entries>{rows}</ul></main>"
        "<footer><a href=/imprint>Imprint</a></footer></body></html>"
    )
    now = datetime(2026, 11, 25, tzinfo=UTC)
    page = Page(url=URL, final_url=URL, body=body.encode(), fetched_at=now)
    found = discover(page, Source(id=SourceId("ministry"), name="Ministry", url=URL, language="en"))
    assert [item.url for item in found.items] == [f"{URL}{day}" for day in range(1, count + 1)]
