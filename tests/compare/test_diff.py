from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.compare import edits
from watcher.model.edit import Edit, EditKind
from watcher.text.normal import comparable
from watcher.text.words import words_at

NEGATION, NUMBER, DATE, NAME = EditKind.NEGATION, EditKind.NUMBER, EditKind.DATE, EditKind.NAME
REMOVED, INSERTED, REWORDED = EditKind.REMOVED, EditKind.INSERTED, EditKind.REWORDED
AROUND = "The ministry published its weekly overview of the talks. {} It will report again next week."


def cut(text: str) -> list[str]:
    """Return the words of a text as they compare."""
    return [comparable(word) for word in words_at(text, 0, len(text))[1]]


def applied(changes: tuple[Edit, ...], before: str) -> str:
    pieces, at = [], 0
    for change in changes:
        pieces += [before[at : change.before.start], change.after.text]
        at = change.before.end
    return " ".join([*pieces, before[at:]])


@pytest.mark.parametrize(
    ("before", "after", "kind", "removed", "added"),
    [
        ("in force from 24 March.", "in force from 24 April.", DATE, "March.", "April."),
        ("in force from 24 March 2026", "in force from 25 March 2026", DATE, "24", "25"),
        ("вступает в силу 24 марта", "вступает в силу 24 апреля", DATE, "марта", "апреля"),
        ("措施3月24日生效", "措施4月24日生效", DATE, "3", "4"),
        ("until 24.03.2026", "until 24.05.2026", DATE, "24.03.2026", "24.05.2026"),
        ("for 30 days", "for 90 days", NUMBER, "30", "90"),
        ("lists 15 banks", "lists 51 vessels", NUMBER, "15 banks", "51 vessels"),
        ("8,000 people", "80,000 people", NUMBER, "8,000", "80,000"),
        ("EUR 5 million", "EUR 5 billion", NUMBER, "million", "billion"),
        ("5 миллионов евро", "5 миллиардов евро", NUMBER, "миллионов", "миллиардов"),
        ("we will not lift them", "we will lift them", NEGATION, "not", ""),
        ("we know of it", "we don't know of it", NEGATION, "", "don't"),
        ("мы признаём это", "мы не признаём это", NEGATION, "", "не"),
        ("我们不会取消制裁", "我们会取消制裁", NEGATION, "不", ""),
        ("Wir haben Kenntnis davon", "Wir haben keine Kenntnis davon", NEGATION, "", "keine"),
        ("he met Aldric Venn", "he met Aldric Wenn", NAME, "Venn", "Wenn"),
        ("with Sylvania and Ruritania", "with Ruritania", NAME, "Sylvania and", ""),
        ("he may go", "he will go", EditKind.HEDGE, "may", "will"),
        ("he may visit 3 towns", "he will visit 3 towns", EditKind.HEDGE, "may", "will"),
        ("an open door", "a closed door", REWORDED, "an open", "a closed"),
        ("free and fair elections", "free and fair", REMOVED, "elections", ""),
        ("an open door", "an open and wide door", INSERTED, "", "and wide"),
        ("all parties agree", "all parties, agree", EditKind.PUNCTUATION, "parties", "parties,"),
        ("a binary choice of military means", "a choice of military means", REMOVED, "binary", ""),
    ],
)
def test_a_small_edit_is_found_with_its_words_and_kind(
    before: str, after: str, kind: EditKind, removed: str, added: str
) -> None:
    (edit,) = edits(AROUND.format(before), AROUND.format(after))
    assert (edit.kind, edit.before.text, edit.after.text) == (kind, removed, added)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("“No,” she said – twice…", '"No," she said - twice...'),
        ("one\u00a0two", "one two"),
        ("one\n\ntwo three", "one two\n\nthree"),
        ("soft\u00adly", "softly"),
        ("外交部 发言人", "外交部发言人"),
        ("\u200b", ""),
        ("", ""),
    ],
)
def test_what_reads_alike_has_no_edits(before: str, after: str) -> None:
    assert edits(before, after) == ()


def test_a_capital_at_the_start_of_a_sentence_is_no_name() -> None:
    (edit,) = edits("It was so. Now it ends.", "It was so. Here it ends.")
    assert edit.kind is REWORDED


def test_words_put_in_know_the_place_they_went_to() -> None:
    (edit,) = edits("one three", "one two three")
    assert (edit.before.start, edit.before.end) == (4, 4)
    assert (edit.after.start, edit.after.end) == (4, 7)


def test_words_put_in_at_the_end_stand_at_the_end() -> None:
    (edit,) = edits("one", "one two")
    assert edit.before.start == edit.before.end == 3


def test_a_long_passage_taken_out_is_a_removal_whatever_it_says() -> None:
    passage = "The spokesperson did not say on 24 March whether Aldric Venn had ever met him. " * 3
    (edit,) = edits(f"Before this. {passage}After that.", "Before this. After that.")
    assert edit.kind is REMOVED


def test_edits_in_different_sentences_stay_apart() -> None:
    sentence = "The delegation of the ministry will meet its partners from {} in the capital on Monday. "
    before = "".join(map(sentence.format, ["Sylvania", "Ruritania", "Norland"]))
    after = "".join(map(sentence.format, ["Sylvania", "Veldania", "Westmark"]))
    found = [(edit.before.text, edit.after.text) for edit in edits(before, after)]
    assert found == [("Ruritania", "Veldania"), ("Norland", "Westmark")]


def test_a_sentence_between_two_others_is_found_whole() -> None:
    first = "The first sentence of this statement has more than sixty characters, as many have."
    last = "The last sentence of this statement has more than sixty characters, as most have."
    added = "A third one came between them."
    (edit,) = edits(f"{first} {last}", f"{first} {added} {last}")
    assert (edit.kind, edit.after.text) == (INSERTED, added)


def test_a_long_text_rewritten_throughout_is_still_compared() -> None:
    before = " ".join(f"old{number % 97} and" for number in range(600))
    after = " ".join(f"new{number % 89} and" for number in range(600))
    changes = edits(before, after)
    assert cut(applied(changes, before)) == cut(after)


def test_words_taken_out_are_told_as_the_paragraph_they_were() -> None:
    (edit,) = edits("Reply: Yes.\n\nReply: No.\n\nReply: Yes and no.", "Reply: Yes.\n\nReply: Yes and no.")
    assert edit.before.text == "Reply: No."


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("recieve the envoy", "receive the envoy"),
        ("untill the end", "until the end"),
        ("the commitee met", "the committee met"),
        ("el ministro publico la lista", "el ministro publicó la lista"),
        ("the minister said", "the Minister said"),
        ("a cease fire holds", "a ceasefire holds"),
        ("в сответствии с законом", "в соответствии с законом"),
    ],
)
def test_the_spelling_of_a_word_is_a_typo(before: str, after: str) -> None:
    (edit,) = edits(AROUND.format(before), AROUND.format(after))
    assert edit.kind is EditKind.TYPO


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("they will meet", "they will greet"),
        ("the sanction was lifted", "the sanctions was lifted"),
        ("they lifted it", "they lifting it"),
        ("a war zone", "a far zone"),
        ("the threat", "the throat"),
    ],
)
def test_another_word_or_another_form_is_no_typo(before: str, after: str) -> None:
    (edit,) = edits(AROUND.format(before), AROUND.format(after))
    assert edit.kind is REWORDED


def test_can_not_and_cannot_deny_alike() -> None:
    (edit,) = edits(AROUND.format("we can not go"), AROUND.format("we cannot go"))
    assert edit.kind is EditKind.TYPO


WORDS = [
    "we",
    "not",
    "24",
    "March",
    "Venn",
    "said",
    "so.",
    "“yes”",
    "制裁",
    "不",
    "end。",
    "\n",
    "\n\nBoth sides agreed that observers travel to the border.\n\n",
    "\n\nNothing was said about the release of prisoners.\n\n",
    "十",
    "Мы",
    "it's",
]
texts = st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join) | st.text(max_size=30)


@given(before=texts, after=texts)
def test_applied_to_the_old_text_they_give_the_words_of_the_new(before: str, after: str) -> None:
    expected = [word for word in cut(after) if word]
    assert [word for word in cut(applied(edits(before, after), before)) if word] == expected


@given(before=texts, after=texts)
def test_stretches_lie_in_their_texts_in_order(before: str, after: str) -> None:
    old_at = new_at = 0
    for edit in edits(before, after):
        assert edit.before.text == before[edit.before.start : edit.before.end]
        assert edit.after.text == after[edit.after.start : edit.after.end]
        assert edit.before.text or edit.after.text
        assert edit.before.start >= old_at
        assert edit.after.start >= new_at
        old_at, new_at = edit.before.end, edit.after.end


@given(before=texts, after=texts)
def test_the_words_reported_are_exactly_those_that_came_and_went(before: str, after: str) -> None:
    old, new = Counter(filter(None, cut(before))), Counter(filter(None, cut(after)))
    changes = edits(before, after)
    removed = Counter(word for edit in changes for word in cut(edit.before.text) if word)
    added = Counter(word for edit in changes for word in cut(edit.after.text) if word)
    assert old - removed + added == new


@given(said=texts)
def test_a_text_has_no_edits_against_itself(said: str) -> None:
    assert edits(said, said) == ()


@given(before=texts, after=texts)
def test_edits_mean_that_the_texts_do_not_read_alike(before: str, after: str) -> None:
    if edits(before, after):
        assert comparable(before) != comparable(after)
