from pathlib import Path

import pytest

from watcher.classify import TopicSpec, classify, classify_text, compile_rules
from watcher.config.packs import TopicReader
from watcher.config.quick import quick_values
from watcher.config.topics import check_packs, load_topics, shipped_topics
from watcher.config.yaml import read_yaml
from watcher.errors import ConfigError
from watcher.model.statement import Passage, PassageKind, Role

PACKS = Path(__file__).parents[2] / "watcher" / "classify" / "packs"
SHIPPED = compile_rules(shipped_topics())


def _topics_of(text: str, language: str | None = "en") -> set[str]:
    return {match.topic for match in classify_text(text, SHIPPED, language)}


def test_the_shipped_packs_are_the_three_topics_and_have_no_fault() -> None:
    assert [topic.name for topic in shipped_topics()] == ["accusations", "counter-terrorism", "sanctions"]
    assert check_packs() == ()


def test_a_plain_phrase_matches_in_any_inflection_and_shows_the_words_that_decided() -> None:
    rules = compile_rules(load_topics({"grain-deal": {"phrases": {"en": ["grain corridor"]}}}))
    (match,) = classify_text("Two grain corridors were opened.", rules, "en")
    assert (match.topic, match.passage) == ("grain-deal", 0)
    assert [(each.start, each.end, each.text) for each in match.evidence] == [(4, 19, "grain corridors")]


def test_every_passage_is_matched_by_its_own_text() -> None:
    passages = (
        Passage(
            index=0,
            kind=PassageKind.QUESTION,
            speaker=None,
            role=Role.JOURNALIST,
            text="What of the sanctions?",
        ),
        Passage(
            index=1,
            kind=PassageKind.ANSWER,
            speaker="A",
            role=Role.OFFICIAL,
            text="I have nothing to announce.",
        ),
    )
    assert [(match.passage, match.topic) for match in classify(passages, SHIPPED, "en")] == [(0, "sanctions")]


def test_every_fault_of_a_topic_is_told_with_its_key_and_a_remedy() -> None:
    overrides = {
        "grain-deal": {"phrases": {"en": ["grain corridor", "Black <sea"]}},
        "sanctions": {"phrses": {"en": ["x"]}},
    }
    with pytest.raises(ConfigError) as caught:
        load_topics(overrides)
    assert [fault.key for fault in caught.value.faults] == [
        "topics.grain-deal.phrases.en[1]",
        "topics.sanctions.phrses",
    ]
    assert "did you mean 'phrases'?" in str(caught.value)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "They spoke of trade, counter-terrorism, cyber and migration."),
        ("fr", "Ils ont parlé du commerce, de la lutte contre le terrorisme, du climat et des visas."),
        ("tr", "Toplantıda ticaret, enerji, terörle mücadele ve turizm konuları ele alındı."),
        ("ar", "ناقش الوزيران التجارة والطاقة ومكافحة الإرهاب والسياحة."),
    ],
)
def test_a_list_item_is_no_topic(language: str, text: str) -> None:
    assert _topics_of(text, language) == set()


def test_what_clauses_between_commas_say_is_a_topic() -> None:
    assert _topics_of("Counter-terrorism is our first concern.") == {"counter-terrorism"}
    assert _topics_of("The Republic, she said, did not bow to terrorism.") == {"counter-terrorism"}
    assert _topics_of("We condemn violence, hatred and terrorism.") == {"counter-terrorism"}


def test_the_quick_reading_of_the_shipped_packs_is_what_yaml_says() -> None:
    for path in PACKS.glob("*.yaml"):
        quick, slow = TopicReader(check_phrases=False), TopicReader(check_phrases=False)
        blank = TopicSpec(name="", rules=())
        assert _read(quick, quick_values(path.read_text("utf-8")), path, blank) == _read(
            slow, read_yaml(path).value, path, blank
        )


def _read(reader: TopicReader, value: object, path: Path, blank: TopicSpec) -> object:
    return reader.words(value, (), ()) if path.stem == "words" else reader.topic("", value, (), blank)
