"""Who accuses whom: a table of sentences in eleven languages, and what holds of any text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.classify.accusing_sentences import FIRST, Sentence
from tests.classify.accusing_sentences_third import THIRD
from tests.classify.accusing_sentences_unseen import SECOND
from watcher.classify import classify, classify_text, compile_rules
from watcher.classify.frames import frames
from watcher.classify.gazetteer import actors
from watcher.config.topics import shipped_topics
from watcher.model.statement import Passage, PassageKind, Role
from watcher.model.topic import Frame

RULES = compile_rules(shipped_topics())
TABLE = (*FIRST, *SECOND, *THIRD)
NOBODY = (
    "The talks were postponed.",
    "These allegations are baseless lies.",
    "It was denied and then blamed on the weather.",
    "Обвинения безосновательны.",
    "Diese Vorwürfe sind erfunden.",
)


def written(found: tuple[Frame, ...]) -> list[str]:
    """Write frames as the table does."""
    return sorted(
        f"{frame.accuser or '?'}>{frame.accused or '?'}{'!' if frame.denied else ''}".replace(" ", "_")
        for frame in found
    )


def told(text: str, language: str = "en", speaker: str | None = None) -> list[str]:
    return written(frames(text, language, speaker=speaker))


@pytest.mark.parametrize("sentence", TABLE, ids=lambda each: each.text[:40])
def test_a_sentence_tells_who_accuses_whom(sentence: Sentence) -> None:
    assert told(sentence.text, sentence.language) == sorted(sentence.frames.split())


def test_who_speaks_accuses_where_the_sentence_names_nobody() -> None:
    assert told("Russia is shelling our towns.", speaker="Ukraine") == ["Ukraine>Russia"]
    assert told("We accuse Belarus of staging the crisis.", speaker="Poland") == ["Poland>Belarus"]


def test_who_denies_for_his_own_side_is_accused() -> None:
    assert told("We never did that; these are lies.", speaker="Russia") == ["?>Russia!"]
    assert told("Israel accuses us of piracy.", speaker="Iran") == ["Israel>Iran"]


@pytest.mark.parametrize(
    "text",
    [
        "He has American blood on his hands.",
        "They want to harm Iran and to exploit Israel.",
        "We supported the United States and condemned the attack.",
        "Russia has not violated the treaty.",
        "The fake operation of the West Bank company was stopped.",
    ],
)
def test_who_suffers_is_helped_or_did_not_do_it_is_not_accused(text: str) -> None:
    assert told(text) == []


def test_what_the_accused_deny_themselves_is_denied() -> None:
    assert told("Lavrov said that Russia has not violated the treaty.") == ["?>Russia!"]


def test_a_match_of_the_topic_tells_its_frames_and_where_they_stand() -> None:
    text = "Trade grew. Ukraine accuses Russia of shelling the port."
    (match,) = classify_text(text, RULES, "en")
    (frame,) = match.frames
    assert (frame.accuser, frame.accused, frame.denied) == ("Ukraine", "Russia", False)
    assert text[frame.start : frame.end] == "Ukraine accuses Russia"
    assert frame.what is not None
    assert text[frame.what[0] : frame.what[1]] == "of shelling the port"


def test_the_speaker_of_a_passage_is_taken_from_its_label() -> None:
    passage = Passage(
        index=0,
        kind=PassageKind.ANSWER,
        speaker="Maria Zakharova",
        role=Role.OFFICIAL,
        text="We accuse NATO of lying.",
    )
    assert [written(match.frames) for match in classify([passage], RULES, "en")] == [["Maria_Zakharova>NATO"]]


def test_other_topics_tell_no_frames() -> None:
    (match,) = classify_text("The Council adopted new sanctions against Belarus.", RULES, "en")
    assert (match.topic, match.frames) == ("sanctions", ())


texts = st.lists(st.sampled_from([each for each in TABLE if each.language == "en"]), max_size=4).map(
    lambda chosen: " ".join(each.text for each in chosen)
)


@given(text=texts | st.text(max_size=80), language=st.sampled_from(["en", "ru", "zh", "ar", "tr", "xx"]))
def test_frames_lie_in_the_text_and_name_actors_of_the_gazetteer(text: str, language: str) -> None:
    for frame in frames(text, language):
        assert 0 <= frame.start < frame.end <= len(text)
        assert {frame.accuser, frame.accused} - {None} <= actors().keys()
        assert frame.accuser or frame.accused
        assert frame.what is None or 0 <= frame.what[0] < frame.what[1] <= len(text)


@given(text=texts, added=st.sampled_from(NOBODY))
def test_a_sentence_without_actors_adds_no_frame(text: str, added: str) -> None:
    assert told(f"{text}\n{added}") == told(text)
    assert told(f"{added}\n{text}") == told(text)
