"""The sieve before the engine: it may let too much through, and never holds back what a rule would find."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from watcher.classify import RuleSpec, TopicSpec, classify_text, compile_rules
from watcher.classify.backtesting import Trial
from watcher.classify.sieve import Sieve
from watcher.config.topics import shipped_topics
from watcher.model.statement import Passage, PassageKind

TOPICS = shipped_topics()
SMALLER = [topic for topic in TOPICS if topic.name != "accusations"]
SIEVED, UNSIEVED = Trial(SMALLER), Trial(SMALLER, sieve=False)

PIECES = {
    "en": "sanction sanctions Sanctioned imposed ban EU U.S. counter-terror their's lies ... , . \n",
    "de": "Sanktionen Wirtschaftssanktion Lüge LÜGEN Straße STRASSE Maß gegen die . ; \n",
    "ru": "санкции САНКЦИЯМ ложь лжёт обвинил обвинение против террор й Йод . \n",
    "ar": "عقوبات والعقوبات بالإرهاب الإرهابية إِرْهاب كذب . ، \n",
    "zh": "制裁 對俄羅斯制裁 恐怖主義 US制裁 。 \n",
    "tr": "yaptırımlar İDDİA iddiaları terörle ILIK . \n",
    "uk": "санкції санкцій тероризму звинуватив й ї . \n",
}


def _topic(phrase: str, language: str) -> TopicSpec:
    return TopicSpec(name="tried", rules=(RuleSpec(name="phrases", phrases={language: (phrase,)}),))


def _passage(text: str, index: int = 0) -> Passage:
    return Passage(index=index, kind=PassageKind.STATEMENT, speaker=None, role=None, text=text)


@pytest.mark.parametrize("topic", TOPICS, ids=lambda topic: topic.name)
def test_every_example_of_a_pack_passes_it(topic: TopicSpec) -> None:
    about = [example for example in topic.examples if example.about]
    sieves = {language: Sieve([topic], language) for language in {each.language for each in about}}
    for example in about:
        assert sieves[example.language].may_hold(example.text), example.text


@settings(max_examples=60)
@given(data=st.data())
def test_hits_are_the_same_with_it_and_without_it(data: st.DataObject) -> None:
    language = data.draw(st.sampled_from(sorted(PIECES)))
    words = PIECES[language].split(" ")
    text = st.lists(st.sampled_from(words), max_size=14).map(" ".join)
    passages = [_passage(each, at) for at, each in enumerate(data.draw(st.lists(text, max_size=4)))]
    declared = data.draw(st.sampled_from([language, None, "en"]))
    assert SIEVED.matches(passages, declared) == UNSIEVED.matches(passages, declared)


@settings(max_examples=60)
@given(data=st.data())
def test_a_word_in_any_case_form_or_accent_passes_where_the_engine_finds_it(data: st.DataObject) -> None:
    language = data.draw(st.sampled_from(["en", "de", "fr", "ru", "uk", "ar", "tr", "pl", "fi"]))
    letters = st.sampled_from("aeinrsßéüłıİабвёйіїعقوباتة\u0301\u00ad'")
    word = data.draw(st.text(letters, min_size=1, max_size=9).filter(str.isalpha))
    star = data.draw(st.sampled_from(["{}", "{}*", "*{}", "*{}*", "={}"]))
    ending = data.draw(st.text(letters, max_size=4))
    text = data.draw(
        st.sampled_from([word + ending, (word + ending).upper(), ending + word, word[:-1] + ending])
    )
    topic = _topic(star.format(word), language)
    if classify_text(text, compile_rules([topic]), language):
        assert Sieve([topic], language).may_hold(text)


@pytest.mark.parametrize(
    ("phrase", "language", "text"),
    [
        ("grain corridor", "en", "The corridors were closed to ships."),
        ("impos* ...3 sanction*", "en", "A tax was imposed on salt."),
        ("=US", "en", "Business as usual."),
        ("санкц* ~6 банк*", "ru", "Банки закрыты по воскресеньям."),
        ("制裁", "zh", "双方讨论了贸易。"),
    ],
)
def test_a_text_without_the_words_is_held_back(phrase: str, language: str, text: str) -> None:
    assert not Sieve([_topic(phrase, language)], language).may_hold(text)


def test_it_is_given_up_where_nearly_everything_passes() -> None:
    topic = _topic("port", "en")
    trial = Trial([topic])
    for number in range(700):
        assert trial.matches([_passage(f"The port has {number} ships.")], "en")
    assert not trial.matches([_passage("The harbour has none.")], "en")
