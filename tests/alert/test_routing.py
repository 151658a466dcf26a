from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.readings import passages
from watcher.alert import Verdict, heard_of, route, why
from watcher.model.delivery import NewDelivery
from watcher.model.reason import Reason
from watcher.model.source import SourceId
from watcher.model.statement import Passage, PassageKind
from watcher.model.subscription import ChatKey, Filter, Subscription
from watcher.model.topic import Evidence, Match

Q, A, S = PassageKind.QUESTION, PassageKind.ANSWER, PassageKind.STATEMENT
TALK = passages(
    "Opening remarks on fisheries.",
    "What about drones over Sylvania?",
    "We condemn them and prepare sanctions.",
    "And the football match?",
    "Sport builds bridges. Sanctions stay.",
    kinds=[S, Q, A, Q, A],
)


def match(topic: str, passage: int) -> Match:
    evidence = (Evidence(start=0, end=2, text="We"),)
    return Match(topic=topic, passage=passage, score=1.0, rules=("rule",), evidence=evidence)


MATCHES = (match("sanctions", 2), match("accusations", 2), match("sanctions", 4))


def subscribed(wanted: Filter, *, chat: int = 1, thread: int | None = None, number: int = 1) -> Subscription:
    return Subscription(id=number, chat=ChatKey(chat), thread=thread, filter=wanted)


def verdict(
    wanted: Filter,
    matches: Sequence[Match] = MATCHES,
    said: Sequence[Passage] = TALK,
    language: str | None = "en",
    title: str = "",
) -> Verdict:
    (only,) = why(
        said,
        matches,
        source_id=SourceId("eeas"),
        source_tags=("eu", "press"),
        language=language,
        subscriptions=[subscribed(wanted)],
        title=title,
    )
    return only


def routed(*subscriptions: Subscription) -> tuple[NewDelivery, ...]:
    return route(
        TALK,
        MATCHES,
        source_id=SourceId("eeas"),
        source_tags=("eu",),
        language="en",
        subscriptions=subscriptions,
    )


class TestTopics:
    def test_without_topics_every_topic_is_wanted(self) -> None:
        expected = Verdict(reason=Reason.OK, passages=(2, 4), topics=("accusations", "sanctions"))
        assert verdict(Filter()) == expected

    def test_a_statement_without_topic_is_not_for_those_who_want_every_topic(self) -> None:
        assert verdict(Filter(), matches=()).reason is Reason.NO_TOPIC

    def test_only_the_passages_of_the_wanted_topic_go(self) -> None:
        expected = Verdict(reason=Reason.OK, passages=(2,), topics=("accusations",))
        assert verdict(Filter(topics=frozenset({"accusations"}))) == expected

    def test_another_topic_is_named_as_the_reason(self) -> None:
        assert verdict(Filter(topics=frozenset({"terrorism"}))).reason is Reason.OTHER_TOPIC

    def test_an_empty_list_of_topics_wants_statements_without_one_too(self) -> None:
        assert verdict(Filter(topics=frozenset()), matches=()) == Verdict(reason=Reason.OK)

    def test_an_empty_list_of_topics_wants_those_with_one_as_well(self) -> None:
        assert verdict(Filter(topics=frozenset())).passages == (2, 4)


class TestPlacesAndLanguages:
    @pytest.mark.parametrize("place", ["eeas", "tag:eu", "tag:press"])
    def test_a_source_is_named_by_id_or_tag(self, place: str) -> None:
        assert verdict(Filter(sources=frozenset({place, "other"}))).reason is Reason.OK

    @pytest.mark.parametrize("place", ["eu", "tag:eeas", "EEAS", "tag:us"])
    def test_other_places_are_the_reason(self, place: str) -> None:
        assert verdict(Filter(sources=frozenset({place}))).reason is Reason.OTHER_SOURCE

    def test_another_language_is_the_reason(self) -> None:
        assert verdict(Filter(languages=frozenset({"fr"}))).reason is Reason.OTHER_LANGUAGE

    def test_a_wanted_language_passes(self) -> None:
        assert verdict(Filter(languages=frozenset({"fr", "en"}))).reason is Reason.OK

    def test_an_unknown_language_is_let_through(self) -> None:
        assert verdict(Filter(languages=frozenset({"fr"})), language=None).reason is Reason.OK


class TestWords:
    def test_the_words_may_stand_in_the_question_and_its_answer(self) -> None:
        assert verdict(Filter(match="Sylvania AND condemn")).passages == (2,)

    def test_words_of_unrelated_answers_are_not_put_together(self) -> None:
        assert verdict(Filter(match="Sylvania AND bridges")).reason is Reason.NO_WORD_MATCH

    def test_an_aside_does_not_silence_the_rest_of_a_briefing(self) -> None:
        assert verdict(Filter(match="sanctions AND NOT sport")).passages == (2,)

    def test_words_beside_another_passage_than_the_topics_do_not_pass(self) -> None:
        wanted = Filter(match="bridges", topics=frozenset({"accusations"}))
        assert verdict(wanted).reason is Reason.NO_WORD_MATCH

    def test_paragraphs_of_a_statement_are_read_together(self) -> None:
        said = passages("Sylvania is concerned.", "Drones were seen.")
        assert verdict(Filter(match="Sylvania drones"), (match("t", 1),), said).passages == (1,)

    def test_a_second_question_belongs_to_the_first(self) -> None:
        said = passages("On Sylvania?", "And its drones?", "No comment.", "None.", kinds=[Q, Q, A, A])
        assert verdict(Filter(match="Sylvania drones none"), (match("t", 3),), said).passages == (3,)

    def test_an_answer_after_prepared_remarks_stands_alone(self) -> None:
        said = passages("On Sylvania.", "No drones.", "Thank you, Sylvania.", kinds=[S, A, S])
        assert verdict(Filter(match="Sylvania drones"), (match("t", 1),), said).reason is Reason.NO_WORD_MATCH

    def test_the_title_counts(self) -> None:
        assert verdict(Filter(match="fleet AND condemn"), title="On the shadow fleet").passages == (2,)

    def test_without_topic_the_passages_with_the_words_go(self) -> None:
        wanted = Filter(topics=frozenset(), match="fisheries")
        assert verdict(wanted) == Verdict(reason=Reason.OK, passages=(0,))

    def test_a_statement_of_a_title_only_can_match(self) -> None:
        wanted = Filter(topics=frozenset(), match="fleet")
        assert verdict(wanted, (), (), title="On the fleet") == Verdict(reason=Reason.OK)
        assert verdict(wanted, (), (), title="On fish").reason is Reason.NO_WORD_MATCH

    def test_a_stored_filter_that_cannot_be_read_any_more_lets_everything_through(self) -> None:
        assert verdict(Filter(match="((")).passages == (2, 4)


class TestDeliveries:
    def test_one_chat_hears_once_of_all_its_subscriptions(self) -> None:
        (delivery,) = routed(
            subscribed(Filter(topics=frozenset({"accusations"}))),
            subscribed(Filter(match="bridges"), number=2),
        )
        assert delivery.passages == (2, 4)
        assert delivery.topics == ("accusations", "sanctions")

    def test_threads_of_one_chat_hear_separately(self) -> None:
        deliveries = routed(subscribed(Filter(), thread=7), subscribed(Filter(), thread=None, number=2))
        assert [delivery.thread for delivery in deliveries] == [7, None]

    def test_chats_come_in_the_order_of_their_subscriptions(self) -> None:
        deliveries = routed(*(subscribed(Filter(), chat=chat, number=chat) for chat in (5, 3, 4)))
        assert [delivery.chat for delivery in deliveries] == [5, 3, 4]

    def test_nobody_who_did_not_ask_hears(self) -> None:
        assert routed(subscribed(Filter(sources=frozenset({"state"})))) == ()

    def test_of_an_edit_hear_also_those_for_whom_the_text_was_before_it(self) -> None:
        everybody = routed(subscribed(Filter()), subscribed(Filter(), chat=2, number=2))
        (first, second) = everybody
        assert heard_of([first], everybody) == (first, replace(second, passages=()))
        assert heard_of([], [first]) == (replace(first, passages=()),)
        assert heard_of(everybody, []) == everybody

    def test_no_subscriptions_no_deliveries(self) -> None:
        assert routed() == ()


names = st.frozensets(st.sampled_from(["sanctions", "accusations", "terrorism"]), max_size=2)
wanted_filters = st.builds(
    Filter,
    topics=st.none() | names,
    sources=st.none() | st.frozensets(st.sampled_from(["eeas", "tag:us"]), max_size=2),
    languages=st.none() | st.frozensets(st.sampled_from(["en", "fr"]), max_size=2),
    match=st.none() | st.sampled_from(["sanctions", "NOT sport", "fisheries", "nowhere"]),
)
subscriptions = st.lists(
    st.builds(
        Subscription,
        id=st.integers(1, 99),
        chat=st.integers(1, 3).map(ChatKey),
        thread=st.sampled_from([None, 7]),
        filter=wanted_filters,
    ),
    max_size=8,
)


@given(subscriptions)
def test_a_chat_and_thread_hears_at_most_once_and_only_if_a_filter_passes(asked: list[Subscription]) -> None:
    deliveries = routed(*asked)
    places = [(delivery.chat, delivery.thread) for delivery in deliveries]
    assert len(places) == len(set(places))
    passed = {(each.chat, each.thread) for each in asked if verdict(each.filter).reason is Reason.OK}
    assert set(places) == passed


@given(wanted_filters)
def test_topics_and_passages_are_those_of_the_matches(wanted: Filter) -> None:
    found = verdict(wanted)
    assert set(found.topics) <= {each.topic for each in MATCHES}
    assert all(any(each.passage == index for each in MATCHES) or not found.topics for index in found.passages)
