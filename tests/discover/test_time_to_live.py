"""How long a feed says that it will not change."""

from datetime import UTC, datetime, timedelta

import pytest

from watcher.discover import discover
from watcher.model.page import Page
from watcher.model.source import Source, SourceId

URL = "https://ministry.example/feed"
SOURCE = Source(id=SourceId("ministry"), name="Ministry", url=URL)


@pytest.mark.parametrize(
    ("said", "lives"),
    [
        ("", None),
        ("<ttl>30</ttl>", timedelta(minutes=30)),
        ("<ttl>soon</ttl>", None),
        ("<ttl>99999999999999</ttl>", None),
        ("<sy:updatePeriod> hourly </sy:updatePeriod>", timedelta(hours=1)),
        (
            "<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>",
            timedelta(hours=6),
        ),
        ("<sy:updatePeriod>now and then</sy:updatePeriod>", None),
    ],
)
def test_a_feed_says_how_long_it_will_not_change(said: str, lives: timedelta | None) -> None:
    body = (
        '<rss version="2.0" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel>'
        f"<title>Press</title>{said}<item><title>Minister meets press</title>"
        "<link>https://ministry.example/1</link></item></channel></rss>"
    )
    page = Page(
        url=URL,
        final_url=URL,
        headers={"content-type": "application/rss+xml"},
        body=body.encode(),
        fetched_at=datetime(2026, 11, 24, tzinfo=UTC),
    )
    assert discover(page, SOURCE).time_to_live == lives
