"""What a maintainer may do to topics in sources.yaml, beginning with all that the README shows."""

import re
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from watcher.alert import parse_filter
from watcher.classify import Ruleset, TopicSpec, classify_text, compile_rules
from watcher.config import json_schema, load_sources
from watcher.config.topics import load_topics, shipped_topics, topic_problems
from watcher.config.yaml import read_yaml

README = Path(__file__).parents[2] / "README.md"
SOURCES = "sources: [{id: a, url: 'https://a.example'}]\n"


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The topics of the README as a sources.yaml."""
    block = re.search(r"<!-- topics -->\n```yaml\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
    assert block
    path = tmp_path_factory.mktemp("readme") / "sources.yaml"
    path.write_text(SOURCES + block[1], encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def topics(shown: Path) -> dict[str, TopicSpec]:
    return {topic.name: topic for topic in load_topics(load_sources(shown, parse_filter).topics)}


@pytest.fixture(scope="module")
def rules(topics: dict[str, TopicSpec]) -> Ruleset:
    return compile_rules(tuple(topics.values()))


def _shipped(name: str) -> TopicSpec:
    return next(topic for topic in shipped_topics() if topic.name == name)


def test_what_the_readme_shows_is_right_also_for_an_editor(shown: Path) -> None:
    Draft202012Validator(json_schema()).validate(read_yaml(shown).value)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("The grain corridors are open.", "en", {"grain-deal"}),
        ("Two submarine cables were damaged overnight.", "en", {"undersea-cables"}),
        ("Work on a submarine cable begins.", "en", set()),
        ("A submarine cable was cut, says cable television.", "en", set()),
        ("Merikaapelin vaurioita tutkitaan.", "fi", {"undersea-cables"}),
        ("海底ケーブルの損傷が確認された。", "ja", {"undersea-cables"}),
        ("Uharibifu wa kebo za baharini umeripotiwa.", "sw", {"undersea-cables"}),
        ("They called for an oil boycott.", "en", {"sanctions"}),
        ("Sie fordern einen Rohstoffboykott.", "de", {"sanctions"}),
        ("The assets of the bank are frozen.", "en", {"sanctions"}),
        ("The assets of the pension fund are frozen.", "en", set()),
        ("The minister blamed the neighbours.", "en", {"accusations"}),
    ],
)
def test_each_topic_of_the_readme_finds_what_it_says(
    rules: Ruleset, text: str, language: str, expected: set[str]
) -> None:
    assert {match.topic for match in classify_text(text, rules, language)} == expected


def test_a_shipped_topic_keeps_all_that_is_not_changed(topics: dict[str, TopicSpec]) -> None:
    shipped, changed = _shipped("sanctions"), topics["sanctions"]
    names = {rule.name for rule in shipped.rules}
    assert {rule.name for rule in changed.rules} == (names - {"vehicle"}) | {"phrases"}
    before = {rule.name: rule for rule in shipped.rules}["freeze"]
    after = {rule.name: rule for rule in changed.rules}["freeze"]
    assert (after.weight, after.phrases) == (0.5, before.phrases)
    assert "pension*" in after.unless["en"]
    assert set(shipped.never.get("en", ())) < set(changed.never["en"])
    assert changed.threshold == 0.5
    assert changed.examples == shipped.examples


def test_a_replaced_topic_keeps_nothing(topics: dict[str, TopicSpec]) -> None:
    assert [rule.name for rule in topics["accusations"].rules] == ["phrases"]
    assert topics["accusations"].examples == ()


def test_a_replaced_rule_keeps_nothing() -> None:
    entry = {"rules": {"freeze": {"extends": False, "phrases": {"en": ["ice age"]}}}}
    (topic,) = (each for each in load_topics({"sanctions": entry}) if each.name == "sanctions")
    (rule,) = (rule for rule in topic.rules if rule.name == "freeze")
    assert (rule.phrases, rule.never, rule.needs) == ({"en": ("ice age",)}, {}, {})


@pytest.mark.parametrize(
    ("entry", "key", "message"),
    [
        (
            {"rules": {"freze": False}},
            ("rules", "freze"),
            "switch off; did you mean 'freeze'?",
        ),
        ({"rules": {"mine": {"weight": 2}}}, ("rules", "mine"), "has no 'phrases'"),
        ({"rules": {"mine": True}}, ("rules", "mine"), "must hold keys"),
        ({"threshold": 0}, ("threshold",), "write a number above 0"),
        ({"phrases": {"english": ["a"]}}, ("phrases", "english"), "write its two letters"),
        ({"phrases": ["a"]}, ("phrases",), "must hold names with their values"),
        ({"unless": {"en": ["a ("]}}, ("unless", "en", 0), "is missing"),
        ({"phrases": {"en": ["a ...99 b"]}}, ("phrases", "en", 0), "at most 30"),
        ({"rules": {"freeze": {"unlss": {}}}}, ("rules", "freeze", "unlss"), "did you mean 'unless'?"),
        ({"words": {"x": {"en": ["<y>"]}}}, ("words", "x", "en", 0), "no such word list"),
        ({"extends": "no"}, ("extends",), "neither true nor false"),
    ],
)
def test_a_mistake_is_told_with_its_key_and_the_remedy(
    entry: dict[str, object], key: tuple[str | int, ...], message: str
) -> None:
    problems = [problem for problem in topic_problems({"sanctions": entry}) if message in problem.message]
    assert [problem.path for problem in problems] == [("topics", "sanctions", *key)]
