"""Why a rule counts or does not, and its words in their sentence."""

import pytest

from watcher.classify import RuleSpec, TopicSpec, WordList
from watcher.classify.explaining import Explainer, Explanation
from watcher.classify.sentences import in_sentences
from watcher.model.topic import Evidence

GUARDED = TopicSpec(
    name="ports",
    words=(WordList(name="vessel", entries={"en": ("tanker", "ferry")}),),
    rules=(
        RuleSpec(name="port", phrases={"en": ("port",)}, weight=0.6, unless={"en": ("passport office",)}),
        RuleSpec(
            name="ship", phrases={"en": ("<vessel>",)}, weight=0.6, needs={"en": ("clos*",)}, listed=False
        ),
        RuleSpec(name="pier", phrases={"en": ("pier",)}, never={"en": ("pier review",)}),
        RuleSpec(name="quay", phrases={"en": ("quay",)}, unless_passage={"en": ("novel",)}),
    ),
    never={"en": ("port wine",)},
)


def _explained(text: str) -> Explanation:
    (explanation,) = Explainer([GUARDED]).explain(text, "en")
    return explanation


def test_every_rule_that_counts_is_shown_with_its_weight_and_the_sum_decides() -> None:
    explained = _explained("The port was closed to every ferry. The port stays closed.")
    assert [(held.rule, held.weight, held.score) for held in explained.held] == [
        ("port", 0.6, pytest.approx(0.9)),
        ("ship", 0.6, 0.6),
    ]
    assert explained.score == pytest.approx(1.5)
    assert explained.about
    assert not _explained("The port is open.").about


@pytest.mark.parametrize(
    ("text", "rule", "bar", "words"),
    [
        ("The port has a passport office.", "port", "unless", ["passport office"]),
        ("A glass of port wine.", "port", "never", ["port wine"]),
        ("They call it pier review.", "pier", "never", ["pier review"]),
        ("A ferry sank.", "ship", "needs", []),
        ("Closed for trucks, ferries, buses and trams.", "ship", "listed", []),
        ("The quay. A novel about a quay.", "quay", "unless-passage", ["novel"]),
    ],
)
def test_what_keeps_a_rule_from_counting_is_named(text: str, rule: str, bar: str, words: list[str]) -> None:
    (barred,) = _explained(text).barred
    assert (barred.rule, barred.bars) == (rule, (bar,))
    assert [each.text for each in barred.words] == words


def test_topics_without_any_rule_in_a_text_are_left_out() -> None:
    assert Explainer([GUARDED]).explain("Nothing of the kind.", "en") == ()


def _sentences(text: str, *words: str) -> tuple[str, ...]:
    spans = sorted((text.index(word), text.index(word) + len(word)) for word in words)
    return in_sentences(text, [Evidence(start=a, end=b, text=text[a:b]) for a, b in spans])


def test_words_are_shown_in_their_own_sentences() -> None:
    text = "First of all. Mr. Holt closed the port, he said.\n\nA ferry sank! Nothing else happened."
    assert _sentences(text, "port", "ferry") == ("Mr. Holt closed the [port], he said.", "A [ferry] sank!")
    assert _sentences("双方讨论。港口关闭。再见。", "港口") == ("[港口]关闭。",)


def test_a_long_sentence_is_cut_around_the_words() -> None:
    (shown,) = _sentences(f"{'before ' * 60}port {'after ' * 60}end.", "port")
    assert shown.startswith("… before")
    assert shown.endswith("after …")
    assert "[port]" in shown
    assert len(shown) < 300
    (unparted,) = _sentences(f"{'x' * 900}port{'y' * 900}", "port")
    assert "[port]" in unparted
    assert len(unparted) < 600
