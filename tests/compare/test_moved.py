"""Paragraphs that moved, and questions taken out with their answers."""

import pytest

from watcher.compare import edits
from watcher.model.edit import EditKind

FIRST = "The delegation left the capital on Monday and is expected back by the end of the week."
SECOND = "Both sides agreed that 15 observers will travel to the border region together."
THIRD = "Nothing was said about the release of those who have been held since last winter."


def text(*paragraphs: str) -> str:
    return "\n\n".join(paragraphs)


def test_a_paragraph_that_moved_is_told_as_moved() -> None:
    before, after = text(FIRST, SECOND, THIRD), text(SECOND, THIRD, FIRST)
    left, arrived = edits(before, after)
    assert (left.kind, left.before.text, left.after.text) == (EditKind.MOVED, FIRST, "")
    assert (arrived.kind, arrived.before.text, arrived.after.text) == (EditKind.MOVED, "", FIRST)
    assert arrived.within == left.within == ()


def test_what_was_edited_in_a_paragraph_that_moved_is_told_too() -> None:
    after = text(SECOND.replace("15", "51"), FIRST, THIRD)
    before = text(FIRST, SECOND, THIRD)
    arrived, left = edits(before, after)
    assert (arrived.kind, left.kind) == (EditKind.MOVED, EditKind.MOVED)
    (edit,) = arrived.within
    assert (edit.kind, edit.before.text, edit.after.text) == (EditKind.NUMBER, "15", "51")
    assert before[edit.before.start : edit.before.end] == "15"
    assert after[edit.after.start : edit.after.end] == "51"


def test_paragraphs_that_moved_together_are_one_move() -> None:
    before = text(FIRST, "Thank you.", SECOND, THIRD, FIRST.upper())
    after = text(THIRD, FIRST.upper(), FIRST, "Thank you.", SECOND)
    assert [edit.kind for edit in edits(before, after)] == [EditKind.MOVED] * 2


def test_a_paragraph_edited_beside_one_that_moved_is_compared_where_it_stands() -> None:
    after = text(SECOND, THIRD.replace("winter", "summer"), FIRST)
    found = edits(text(FIRST, SECOND, THIRD), after)
    assert [(edit.kind, edit.before.text, edit.after.text) for edit in found] == [
        (EditKind.MOVED, FIRST, ""),
        (EditKind.REWORDED, "winter.", "summer."),
        (EditKind.MOVED, "", FIRST),
    ]


def test_a_question_that_moved_with_its_answer_is_not_told_as_taken_out() -> None:
    before = text("Question: Will he go?", "Answer: He will.", FIRST, "Question: And she?", "Answer: No.")
    after = text("Question: And she?", "Answer: No.", FIRST, "Question: Will he go?", "Answer: He will.")
    assert {edit.kind for edit in edits(before, after)} == {EditKind.MOVED}


def test_short_paragraphs_move_too() -> None:
    said = ["Norland agrees to it.", "Sylvania is against it.", "Veldania has no view."]
    found = edits(text(*said), text(*said[1:], said[0]))
    assert [(edit.kind, edit.before.text, edit.after.text) for edit in found] == [
        (EditKind.MOVED, said[0], ""),
        (EditKind.MOVED, "", said[0]),
    ]


def test_a_chinese_paragraph_moves_too() -> None:
    first, second, third = (
        "中方一贯主张通过对话解决分歧。",
        "双方同意派遣观察员前往边境地区。",
        "会谈没有涉及其他问题的细节。",
    )
    found = edits(f"{first}\n\n{second}\n\n{third}", f"{second}\n\n{third}\n\n{first}")
    assert [edit.kind for edit in found] == [EditKind.MOVED] * 2


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Question: Will he go?", "Answer: He will not."),
        ("Вопрос: Поедет ли он?", "М.Венн: Нет, не поедет."),
        ("سؤال: هل سيسافر؟", "لن يسافر."),
        ("问：他会去吗？", "答：不会。"),
        ("Will he go?", "He will not."),
    ],
)
def test_a_question_taken_out_with_its_answer_is_an_exchange(question: str, answer: str) -> None:
    after = text(FIRST, THIRD)
    (edit,) = edits(text(FIRST, question, answer, THIRD), after)
    assert (edit.kind, edit.before.text) == (EditKind.EXCHANGE, f"{question}\n\n{answer}")
    (edit,) = edits(text(FIRST, question, THIRD), after)
    assert edit.kind is not EditKind.EXCHANGE
