"""The sources.yaml that the product ships."""

import re
from datetime import timedelta
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from watcher.alert import parse_filter
from watcher.config import json_schema, load_sources
from watcher.config.yaml import read_yaml
from watcher.model.source import Source, SourceKind, TextFrom

SHIPPED = Path(__file__).parents[2] / "sources.yaml"
SOURCES = load_sources(SHIPPED, parse_filter).sources


def test_an_editor_finds_nothing_to_mark() -> None:
    Draft202012Validator(json_schema()).validate(read_yaml(SHIPPED).value)


def test_it_watches_officials_all_over_the_world() -> None:
    watched = [source for source in SOURCES if source.enabled]
    tags = {tag for source in watched for tag in source.tags}

    assert len(watched) >= 45
    assert tags >= {
        "eu",
        "us",
        "uk",
        "un",
        "nato",
        "osce",
        "ua",
        "ru",
        "cn",
        "fr",
        "de",
        "pl",
        "tr",
        "in",
        "jp",
        "il",
    }
    assert tags >= {"spokesperson", "mfa", "defence", "intelligence", "sanctions"}
    assert {source.kind for source in watched} == set(SourceKind) - {SourceKind.AUTO}


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.id)
def test_every_entry_says_who_where_and_when(source: Source) -> None:
    assert source.name != source.id
    assert source.tags
    assert source.timezone != "UTC"
    assert source.every >= timedelta(minutes=5)
    assert all(timedelta(minutes=1) <= window.every < source.every for window in source.windows)
    assert not source.fetch.headers
    assert source.fetch.robots


def test_no_two_entries_watch_the_same_address() -> None:
    addresses = [source.url for source in SOURCES]

    assert len(addresses) == len(set(addresses))


def test_telegram_posts_are_read_where_they_stand() -> None:
    channels = [source for source in SOURCES if source.kind is SourceKind.TELEGRAM]

    assert all(
        source.text_from is TextFrom.ITEM and source.url.startswith("https://t.me/s/") for source in channels
    )


def test_a_disabled_entry_says_why() -> None:
    lines = SHIPPED.read_text(encoding="utf-8").splitlines()
    disabled = [line for line in lines if "enabled: false" in line]

    assert disabled
    assert all(re.search(r"# \w+", line) for line in disabled)


def test_the_channel_that_is_commented_out_works_when_it_is_not(tmp_path: Path) -> None:
    text = SHIPPED.read_text(encoding="utf-8")
    block = re.search(r"^# channels:\n(?:#.*\n)+", text, re.MULTILINE)
    assert block
    path = tmp_path / "sources.yaml"
    path.write_text(
        text.replace(block[0], block[0].replace("# ", "", 1).replace("\n# ", "\n")), encoding="utf-8"
    )

    (channel,) = load_sources(path, parse_filter).channels

    assert channel.chat == "@example_channel"
    assert channel.filter.sources == frozenset({"eeas", "tag:eu"})
