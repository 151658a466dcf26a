"""What is growth and what is an edit: a stub that is filled, a transcript that goes on."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.readings import NOON, known, passages, revision, statement
from watcher.compare import Limits, decide, new_passages
from watcher.compare.promises import promises_more
from watcher.extract import split
from watcher.model.reason import Reason
from watcher.model.statement import Statement
from watcher.pipeline.readings import reading

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
FIRST = "QUESTION: Will the embassy reopen this year?\n\nMS BRANDT: We have nothing to announce today."
SECOND = "QUESTION: And the consulate in Port Maren?\n\nMS BRANDT: It stays open."
STUB = "The transcript of this briefing will be published shortly."
PREPARED = "The Council adopted the measures this morning.\n\nThey apply to all ports of the region."


def judged(before: Statement, after: Statement, *, age: timedelta = HOUR) -> Reason:
    seen = reading(after, digest="page-2", seen_at=NOON)
    stored = replace(revision(before), passages=split(before))
    return decide(known(stored), seen, NOON + age, Limits()).reason


def said(*parts: str, title: str = "Daily briefing") -> Statement:
    return statement("\n\n".join(parts), title=title)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (said(STUB), said(FIRST, SECOND)),
        (said("Watch the briefing live at noon.", STUB), said(FIRST)),
        (said("The briefing took place in Maren.", STUB), said("The briefing took place in Maren.", FIRST)),
        (said(STUB), said(PREPARED)),
        (said(FIRST), said(FIRST, SECOND)),
        (said(FIRST, "(more to follow)"), said(FIRST, SECOND)),
        (said(FIRST, "End of briefing"), said(FIRST, SECOND, "End of briefing")),
        (said(FIRST, title="Daily briefing (partial transcript)"), said(FIRST, SECOND)),
        (said(FIRST), said(f"{FIRST} Ask us again tomorrow.", SECOND)),
    ],
)
def test_what_stands_below_all_that_was_said_is_growth(before: Statement, after: Statement) -> None:
    assert judged(before, after) is Reason.GREW


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (said(PREPARED), said(PREPARED, "The ports of the north are exempt.")),
        (said(FIRST), said(FIRST.replace("nothing", "something"), SECOND)),
        (said(FIRST, SECOND), said(FIRST)),
        (said(FIRST), said(SECOND, FIRST)),
        (said(FIRST, title="Briefing of 3 May"), said(FIRST, SECOND, title="Briefing of 4 May")),
        (
            said("We expel 3 of them. Is that all of it?", "MS BRANDT: Yes, 1"),
            said("We expel 3 of them. Is that all of it?", "MS BRANDT: Yes, 10"),
        ),
        (said("Nine ships were seized on 3 May.", STUB), said("Nine ships were seized on 4 May.", PREPARED)),
        (
            said(PREPARED * 8, "The text will be published in the Official Journal."),
            said(
                PREPARED * 8, "The text will be published in the Official Journal.", "Two ports are exempt."
            ),
        ),
    ],
)
def test_a_changed_word_or_an_added_line_of_a_prepared_text_is_an_edit(
    before: Statement, after: Statement
) -> None:
    assert judged(before, after) is Reason.EDITED


def test_after_three_days_a_conversation_grows_only_if_that_was_promised() -> None:
    assert judged(said(FIRST), said(FIRST, SECOND), age=4 * DAY) is Reason.EDITED
    assert judged(said(FIRST, "Transcript in progress"), said(FIRST, SECOND), age=4 * DAY) is Reason.GREW
    assert judged(said(FIRST, "Transcript in progress"), said(FIRST, SECOND), age=40 * DAY) is Reason.EDITED


@pytest.mark.parametrize(
    "line",
    [
        "Transcript to follow.",
        "A verbatim of the remarks will be posted when available.",
        "La transcription sera mise en ligne prochainement.",
        "Der Wortlaut der Pressekonferenz folgt in Kürze.",
        "La transcripción completa estará disponible en breve.",
        "Il testo del discorso sarà pubblicato a breve.",
        "A íntegra do discurso será divulgada em breve.",
        "Stenogram zostanie opublikowany wkrótce.",
        "Konuşmanın metni daha sonra eklenecek.",
        "Стенограмма будет опубликована позднее.",
        "Стенограма доповнюється.",
        "سيتم نشر النص الكامل قريباً",
        "文字实录稍后发布",
        "未完待续",
    ],
)
def test_a_promise_is_understood_in_many_languages(line: str) -> None:
    assert promises_more(line)


@pytest.mark.parametrize(
    "line",
    [
        "The text was adopted with 20 votes to 3.",
        "Further sanctions follow from the decision.",
        "The minister will be available to the press at noon.",
        "Текст договора подписан сторонами.",
        "El texto fue firmado ayer.",
        "全文共三章。",
    ],
)
def test_an_ordinary_sentence_promises_nothing(line: str) -> None:
    assert not promises_more(line)


@given(
    st.lists(st.sampled_from(["Yes.", "No.", "We shall see.", "Not today."]), min_size=1, max_size=6),
    st.data(),
)
def test_passages_of_a_grown_text_are_old_longer_or_new(texts: list[str], data: st.DataObject) -> None:
    added = data.draw(st.lists(st.text("abc ", min_size=1).filter(str.strip), max_size=3))
    after = passages(*texts, *added)
    new, longer = new_passages(passages(*texts), after)
    assert not new & longer
    assert {after[index].text for index in new} <= set(added)
    assert new_passages(after, after) == (frozenset(), frozenset())


def test_an_answer_that_goes_on_is_longer_and_not_new() -> None:
    before, after = (
        passages("Will it reopen?", "We are"),
        passages("Will it reopen?", "We are not sure.", "When?"),
    )
    assert new_passages(before, after) == (frozenset({2}), frozenset({1}))


def test_a_passage_that_lost_only_its_promise_is_not_new() -> None:
    before = passages("Will it reopen?", "We are not sure.\n\nTranscript to be continued")
    after = passages("Will it reopen?", "We are not sure.", "When?")
    assert new_passages(before, after) == (frozenset({2}), frozenset())
