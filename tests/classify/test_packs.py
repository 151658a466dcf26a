"""Each shipped pack proves itself on the examples that stand in it."""

import pytest

from watcher.classify import Example, TopicSpec, classify_text, compile_rules
from watcher.config.topics import shipped_topics

RULES = compile_rules(shipped_topics())
LANGUAGES = {"ar", "de", "en", "es", "fr", "it", "pl", "ru", "tr", "uk", "zh"}
EXAMPLES = [
    pytest.param(topic.name, example, id=f"{topic.name}-{example.language}-{number}")
    for topic in shipped_topics()
    for number, example in enumerate(topic.examples)
]


@pytest.mark.parametrize(("topic", "example"), EXAMPLES)
def test_an_example_is_about_its_topic_or_not_as_its_pack_says(topic: str, example: Example) -> None:
    found = {match.topic for match in classify_text(example.text, RULES, example.language)}
    assert (topic in found) is example.about, example.text


@pytest.mark.parametrize("topic", shipped_topics(), ids=lambda topic: topic.name)
def test_every_pack_has_examples_of_both_kinds_in_every_language(topic: TopicSpec) -> None:
    kinds = {(example.language, example.about) for example in topic.examples}
    assert kinds == {(language, about) for language in LANGUAGES for about in (True, False)}
