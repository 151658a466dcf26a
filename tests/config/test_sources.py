from datetime import time, timedelta
from pathlib import Path

import pytest

from watcher.config import ChannelSpec, Config, load_sources
from watcher.model.source import (
    FetchPolicy,
    ListingSpec,
    Rung,
    Source,
    SourceId,
    SourceKind,
    StatementSpec,
    TextFrom,
    Window,
)
from watcher.model.subscription import Filter

DAY = timedelta(days=1)


def load(tmp_path: Path, text: str) -> Config:
    path = tmp_path / "sources.yaml"
    path.write_text(text, encoding="utf-8")
    return load_sources(path, check_filter=str)


def test_a_source_needs_no_more_than_an_id_and_an_address(tmp_path: Path) -> None:
    config = load(tmp_path, "sources: [{id: mfa, url: 'https://mfa.example/news'}]")

    assert config.sources == (Source(id=SourceId("mfa"), name="mfa", url="https://mfa.example/news"),)
    assert config.channels == ()
    assert config.topics == {}


def test_every_key_of_a_source_is_read(tmp_path: Path) -> None:
    config = load(
        tmp_path,
        """
sources:
  - id: mod
    name: Ministry of Defence
    url: https://mod.example/api
    kind: json
    language: uk
    tags: [ua, defence]
    timezone: Europe/Kyiv
    every: 90s
    windows: [{days: "mon,thu", from: "9:30", to: "24:00", every: 20s}]
    listing: {item: "rows[]", link: "https://mod.example/{id}", title: name.uk, date: at, next: links.next}
    statement: {title: h1, date: time, speaker: .who, body: article, remove: [nav, .share]}
    text_from: item
    robots: false
    robots_reason: The press office asked us to
    render: false
    headers: {Accept: application/json}
    cookies: {lang: uk}
    proxy: http://me:pw@proxy.example:3128
    backfill: 3
    revisits: [{until: 2d, every: 1h}, {until: 365d, every: 90d}]
    wayback: true
    enabled: false
""",
    )

    assert config.sources == (
        Source(
            id=SourceId("mod"),
            name="Ministry of Defence",
            url="https://mod.example/api",
            kind=SourceKind.JSON,
            language="uk",
            tags=("ua", "defence"),
            timezone="Europe/Kyiv",
            every=timedelta(seconds=90),
            windows=(
                Window(
                    days=frozenset({1, 4}),
                    start=time(9, 30),
                    end=time(0),
                    timezone="Europe/Kyiv",
                    every=timedelta(seconds=20),
                ),
            ),
            listing=ListingSpec(
                item="rows[]", link="https://mod.example/{id}", title="name.uk", date="at", next="links.next"
            ),
            statement=StatementSpec(
                title="h1", date="time", speaker=".who", body="article", remove=("nav", ".share")
            ),
            text_from=TextFrom.ITEM,
            fetch=FetchPolicy(
                robots=False,
                robots_reason="The press office asked us to",
                headers={"Accept": "application/json"},
                cookies={"lang": "uk"},
                proxy="http://me:pw@proxy.example:3128",
            ),
            backfill=3,
            revisits=(Rung(2 * DAY, DAY / 24), Rung(365 * DAY, 90 * DAY)),
            wayback=True,
            enabled=False,
        ),
    )


def test_a_source_may_ask_to_be_rendered(tmp_path: Path) -> None:
    config = load(tmp_path, "sources: [{id: a, url: 'https://a.example', render: true}]")

    assert config.sources[0].fetch == FetchPolicy(render=True)


def test_defaults_hold_where_a_source_says_nothing(tmp_path: Path) -> None:
    config = load(
        tmp_path,
        """
defaults: {every: 10m, timezone: Asia/Tokyo, backfill: 2}
sources:
  - {id: a, url: https://a.example, windows: [{from: "15:00", to: "16:00", every: 1m}]}
  - {id: b, url: https://b.example, every: 1h, timezone: Europe/Paris, backfill: 0}
""",
    )
    first, second = config.sources

    assert (first.every, first.timezone, first.backfill) == (timedelta(minutes=10), "Asia/Tokyo", 2)
    assert (second.every, second.timezone, second.backfill) == (timedelta(hours=1), "Europe/Paris", 0)
    assert first.windows[0].timezone == "Asia/Tokyo"
    assert first.windows[0].days == {1, 2, 3, 4, 5, 6, 7}


def test_the_text_of_a_telegram_post_is_in_its_listing(tmp_path: Path) -> None:
    config = load(tmp_path, "sources: [{id: t, url: 'https://t.me/s/mid', kind: telegram}]")

    assert config.sources[0].text_from is TextFrom.ITEM


def test_channels_become_filters_that_part_absent_from_empty(tmp_path: Path) -> None:
    config = load(
        tmp_path,
        """
channels:
  - chat: "@example_channel"
    thread: 12
    topics: [sanctions]
    sources: [a, tag:eu]
    languages: [en]
    match: 'drone* AND NOT sport'
  - chat: -1001234567890
    topics: []
sources: [{id: a, url: https://a.example, tags: [eu]}]
""",
    )

    assert config.channels == (
        ChannelSpec(
            chat="@example_channel",
            thread=12,
            filter=Filter(
                topics=frozenset({"sanctions"}),
                sources=frozenset({"a", "tag:eu"}),
                languages=frozenset({"en"}),
                match="drone* AND NOT sport",
            ),
        ),
        ChannelSpec(chat="-1001234567890", thread=None, filter=Filter(topics=frozenset())),
    )


def test_topics_are_handed_on_as_written(tmp_path: Path) -> None:
    config = load(
        tmp_path,
        "topics: {grain: {phrases: {en: [grain deal]}}}\nsources: [{id: a, url: https://a.example}]",
    )

    assert config.topics == {"grain": {"phrases": {"en": ["grain deal"]}}}


def test_words_that_old_yaml_turns_into_other_things_stay_text(tmp_path: Path) -> None:
    config = load(
        tmp_path,
        "sources: [{id: no, name: 12:30, language: no, url: https://a.example, tags: [2026-01-01]}]",
    )
    (source,) = config.sources

    assert (source.id, source.name, source.language, source.tags) == ("no", "12:30", "no", ("2026-01-01",))


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ("mon-fri", {1, 2, 3, 4, 5}),
        ("Tue, Thu", {2, 4}),
        ("fri-mon", {5, 6, 7, 1}),
        ("sun", {7}),
        ("mon-tue,sat", {1, 2, 6}),
    ],
)
def test_days_are_ranges_and_lists(tmp_path: Path, days: str, expected: set[int]) -> None:
    window = f'{{days: "{days}", from: "10:00", to: "11:00", every: 30s}}'
    config = load(tmp_path, f"sources: [{{id: a, url: https://a.example, windows: [{window}]}}]")

    assert config.sources[0].windows[0].days == expected


def test_revisits_of_a_source_go_before_those_of_the_defaults(tmp_path: Path) -> None:
    config = load(
        tmp_path,
        """
defaults: {revisits: [{until: 30d, every: 6h}]}
sources:
  - {id: a, url: "https://a.example"}
  - {id: b, url: "https://b.example", revisits: [{until: 3h, every: 10m}, {until: 1d, every: 2h}]}
  - {id: c, url: "https://c.example", revisits: []}
""",
    )
    assert [source.revisits for source in config.sources] == [
        (Rung(30 * DAY, DAY / 4),),
        (Rung(DAY / 8, timedelta(minutes=10)), Rung(DAY, DAY / 12)),
        (),
    ]
