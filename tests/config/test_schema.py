from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from watcher.config import json_schema, load_sources
from watcher.config.packs import _EXAMPLE_KEYS, _RULE_KEYS, _TOPIC_KEYS
from watcher.config.yaml import read_yaml

BAD = Path(__file__).with_name("bad")
SEEN_BY_AN_EDITOR = [
    "a-list-where-keys-should-be",
    "an-empty-list-of-sources",
    "an-unknown-key-like-no-other",
    "an-unknown-kind",
    "bad-addresses",
    "bad-chats",
    "bad-durations",
    "bad-languages",
    "bad-revisits",
    "bad-windows",
    "channels-that-let-nothing-through",
    "names-that-will-not-do",
    "no-sources",
    "numbers-out-of-range",
    "required-keys-missing",
    "topics-that-are-no-topics",
    "topics-with-mistakes",
    "wrong-types",
]


def properties(schema: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield every key that the schema knows, with what it says about it."""
    whole = [schema, *schema["$defs"].values()]
    for part in whole:
        yield from part.get("properties", {}).items()


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(json_schema())


def test_an_editor_can_explain_every_key() -> None:
    silent = [key for key, value in properties(json_schema()) if not value.get("description")]

    assert silent == []


@pytest.mark.parametrize("name", SEEN_BY_AN_EDITOR)
def test_an_editor_marks_what_the_check_refuses(name: str) -> None:
    document = read_yaml(BAD / f"{name}.yaml")

    assert not Draft202012Validator(json_schema()).is_valid(document.value)


def test_an_editor_accepts_what_the_check_accepts(tmp_path: Path) -> None:
    path = tmp_path / "sources.yaml"
    path.write_text(
        """
defaults: {every: 5m, timezone: UTC}
channels:
  - {chat: "@example_channel", thread: 12, topics: [], sources: [tag:eu], languages: [en], match: drone*}
  - {chat: -1001234}
sources:
  - id: eeas
    url: https://www.eeas.example/press
    kind: html
    windows: [{days: mon-fri, from: "11:45", to: "24:00", timezone: Europe/Brussels, every: 30s}]
    listing: {item: li}
    statement: {remove: [nav]}
    text_from: item
    tags: [eu]
topics:
  grain-deal: {phrases: {en: [grain corridor]}, threshold: 2}
""",
        encoding="utf-8",
    )
    load_sources(path, check_filter=str)

    Draft202012Validator(json_schema()).validate(read_yaml(path).value)


def test_the_keys_of_topics_are_those_that_are_read() -> None:
    topic = json_schema()["properties"]["topics"]["additionalProperties"]["properties"]

    assert topic.keys() == _TOPIC_KEYS
    assert topic["rules"]["additionalProperties"]["anyOf"][0]["properties"].keys() == _RULE_KEYS
    assert topic["examples"]["additionalProperties"]["properties"].keys() == _EXAMPLE_KEYS
