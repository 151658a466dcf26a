"""Each shipped pack proves itself on the examples that stand in it."""

from collections import Counter

import pytest

from watcher.classify import Example, TopicSpec, classify_text, compile_rules
from watcher.config.topics import shipped_topics

RULES = compile_rules(shipped_topics())
LANGUAGES = {"ar", "de", "en", "es", "fr", "it", "pl", "ru", "tr", "uk", "zh"}
FEWEST_EXAMPLES = 4
TOPICS = pytest.mark.parametrize("topic", shipped_topics(), ids=lambda topic: topic.name)


@TOPICS
@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_an_example_is_about_its_topic_or_not_as_its_pack_says(topic: TopicSpec, language: str) -> None:
    wrong = [each for each in topic.examples if each.language == language and _is_wrong(each, topic)]
    assert wrong == []


def _is_wrong(example: Example, topic: TopicSpec) -> bool:
    found = {match.topic for match in classify_text(example.text, RULES, example.language)}
    return (topic.name in found) is not example.about


@TOPICS
def test_every_pack_has_examples_of_both_kinds_in_every_language(topic: TopicSpec) -> None:
    kinds = Counter((example.language, example.about) for example in topic.examples)
    assert set(kinds) == {(language, about) for language in LANGUAGES for about in (True, False)}
    assert min(kinds.values()) >= FEWEST_EXAMPLES
