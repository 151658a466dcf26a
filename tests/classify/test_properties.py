"""What holds for whatever rules and texts: evidence, order, exclusions, more phrases, hostile patterns."""

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from watcher.classify import PatternError, RuleSpec, TopicSpec, classify_text, compile_rules
from watcher.classify.patterns import parse_phrase
from watcher.classify.spec import Phrases
from watcher.config.topics import shipped_topics
from watcher.model.topic import Match

FEW = settings(max_examples=30)
SHIPPED = compile_rules(shipped_topics())
WORDS = ["port", "ports", "grain", "corridor", "closed", "sport", "ship", "navy"]
TEXTS = st.lists(st.sampled_from([*WORDS, "the", ",", ".", "\n"]), max_size=30).map(" ".join)
WORD = st.sampled_from([*WORDS, "port*", "*port*", "=ports", "grain|ship"])
PHRASES = st.one_of(
    WORD,
    st.tuples(WORD, WORD).map(" ".join),
    st.tuples(WORD, st.sampled_from(["...", "...2", "~3"]), WORD).map(" ".join),
    st.tuples(WORD, WORD).map(" / ".join),
)


def _in_english(phrases: list[str]) -> dict[str, tuple[str, ...]]:
    return {"en": tuple(phrases)} if phrases else {}


@st.composite
def rules(draw: st.DrawFn, name: str) -> RuleSpec:
    some = st.lists(PHRASES, max_size=2).map(_in_english)
    return RuleSpec(
        name=name,
        phrases=_in_english(draw(st.lists(PHRASES, min_size=1, max_size=3))),
        weight=draw(st.sampled_from([0.25, 0.5, 1.0, 2.0])),
        needs=draw(some),
        unless=draw(some),
        never=draw(some),
        unless_passage=draw(some),
    )


@st.composite
def topics(draw: st.DrawFn, name: str = "t") -> TopicSpec:
    count = draw(st.integers(1, 3))
    return TopicSpec(name=name, rules=tuple(draw(rules(f"r{number}")) for number in range(count)))


EXCLUDING: dict[str, Callable[[RuleSpec, str], RuleSpec]] = {
    "never": lambda rule, phrase: replace(rule, never=_also(rule.never, phrase)),
    "unless": lambda rule, phrase: replace(rule, unless=_also(rule.unless, phrase)),
    "unless_passage": lambda rule, phrase: replace(rule, unless_passage=_also(rule.unless_passage, phrase)),
}


def _also(phrases: Phrases, more: str) -> Phrases:
    return {"en": (*phrases.get("en", ()), more)}


def _found(text: str, *tried: TopicSpec) -> tuple[Match, ...]:
    return classify_text(text, compile_rules(tried), "en")


@FEW
@given(topic=topics(), text=TEXTS)
def test_evidence_stands_in_the_text_and_the_score_is_that_of_the_rules_named(
    topic: TopicSpec, text: str
) -> None:
    weights = {rule.name: rule.weight for rule in topic.rules}
    for match in _found(text, topic):
        assert match.evidence
        assert all(each.text == text[each.start : each.end] != "" for each in match.evidence)
        assert all(one.end <= other.start for one, other in pairwise(match.evidence))
        least = sum(weights[name] for name in match.rules)
        assert topic.threshold <= match.score
        assert least <= match.score <= 1.5 * least


@FEW
@given(topic=topics(), text=TEXTS)
def test_each_rule_that_is_named_holds_by_itself_and_its_evidence_is_shown(
    topic: TopicSpec, text: str
) -> None:
    for match in _found(text, topic):
        scores = []
        for rule in topic.rules:
            alone = replace(topic, rules=(rule,), threshold=rule.weight)
            (own,) = _found(text, alone) or (None,)
            assert (own is not None) is (rule.name in match.rules)
            if own:
                scores.append(own.score)
                shown = {at for each in match.evidence for at in range(each.start, each.end)}
                assert all(shown.issuperset(range(each.start, each.end)) for each in own.evidence)
        assert sum(scores) == pytest.approx(match.score)


@FEW
@given(tried=st.tuples(topics("a"), topics("b")), text=TEXTS, data=st.data())
def test_the_order_of_rules_and_topics_does_not_matter(
    tried: tuple[TopicSpec, TopicSpec], text: str, data: st.DataObject
) -> None:
    shuffled = [replace(topic, rules=tuple(data.draw(st.permutations(topic.rules)))) for topic in tried]
    assert _found(text, *data.draw(st.permutations(shuffled))) == _found(text, *tried)


@FEW
@given(
    topic=topics(),
    text=TEXTS,
    more=PHRASES,
    at=st.sampled_from(sorted(EXCLUDING)),
)
def test_an_exclusion_never_adds_a_match(topic: TopicSpec, text: str, more: str, at: str) -> None:
    narrower = replace(topic, rules=tuple(EXCLUDING[at](rule, more) for rule in topic.rules))
    before = {match.topic: match.score for match in _found(text, topic)}
    after = {match.topic: match.score for match in _found(text, narrower)}
    assert after.keys() <= before.keys()
    assert all(before[name] >= score for name, score in after.items())


@FEW
@given(topic=topics(), text=TEXTS, more=PHRASES)
def test_another_phrase_never_takes_a_match_away(topic: TopicSpec, text: str, more: str) -> None:
    first, *others = topic.rules
    wider = replace(first, phrases={"en": (*first.phrases["en"], more)})
    before = {match.topic: match.score for match in _found(text, topic)}
    after = {match.topic: match.score for match in _found(text, replace(topic, rules=(wider, *others)))}
    assert before.keys() <= after.keys()
    assert all(after[name] >= score for name, score in before.items())


@FEW
@given(text=st.text(max_size=300), language=st.sampled_from(["en", "ar", "zh", "ru", None]))
def test_shipped_packs_show_evidence_of_any_text(text: str, language: str | None) -> None:
    for match in classify_text(text, SHIPPED, language):
        assert all(each.text == text[each.start : each.end] for each in match.evidence)


@pytest.mark.parametrize(
    "hostile",
    [
        " ".join(["(a b / c d / e f / g h)"] * 5),
        "a ...9999 b",
        "a ~999999999 b",
        f"a ...{'9' * 5000} b",
        "((((((((a))))))))",
        " ".join(["word"] * 60),
        "[a] [b] [c] [d] [e] [f] [g] [h] [i] z",
        "a ~3 b ~3 c",
    ],
)
def test_a_hostile_pattern_is_refused_with_a_remedy(hostile: str) -> None:
    with pytest.raises(PatternError, match=r"write it as several|at most|keep those|only one"):
        parse_phrase(hostile)


@pytest.mark.parametrize("text", ["The quay is closed. It is a novel.", "It is a novel. The quay is closed."])
def test_a_guard_of_the_whole_passage_counts_in_a_sentence_that_holds_nothing_else(text: str) -> None:
    novel = {"en": ("novel",)}
    rule = RuleSpec(name="quay", phrases={"en": ("quay",)})
    barred = TopicSpec(name="t", rules=(replace(rule, unless_passage=novel),))
    needed = TopicSpec(name="t", rules=(replace(rule, needs_passage=novel),))
    assert classify_text(text, compile_rules([barred]), "en") == ()
    assert len(classify_text(text, compile_rules([needed]), "en")) == 1
