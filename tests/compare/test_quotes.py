"""Quotation marks: their shape is the site's taste, whether they stand there is what the office says."""

import pytest

from watcher.compare import edits
from watcher.model.edit import EditKind
from watcher.text.normal import comparable

QUOTED = [
    ("en", "They came to the {}liberated{} village on foot.", ["“”", '""', "„“", "«»"]),
    ("en", "It was a {}free{} choice of the people there.", ["‘’", "''", "‚‘", "‹›"]),
    ("de", "Er nannte es eine {}Spezialoperation{} im Osten.", ["„“", "»«", '""', "“”"]),
    ("ru", "Речь идёт о {}независимом{} расследовании дела.", ["«»", '""', "„“"]),
    ("uk", "Він говорив про {}визволення{} цих територій.", ["«»", "“”", '""']),
    ("zh", "他们谈到{}独立{}调查的结果。", ["“”", "「」", '""']),
    ("ja", "彼は{}解放{}された村を訪れた。", ["「」", "“”"]),
    ("ar", "تحدثوا عن تحقيق {}مستقل{} في الحادث.", ["«»", "“”", '""']),
]
CASES = [(text, marks) for _, text, marks in QUOTED]


@pytest.mark.parametrize(("text", "marks"), CASES)
def test_quotes_of_another_shape_are_no_edit(text: str, marks: list[str]) -> None:
    assert len({comparable(text.format(*pair)) for pair in marks}) == 1
    assert [edits(text.format(*marks[0]), text.format(*pair)) for pair in marks] == [()] * len(marks)


@pytest.mark.parametrize(("text", "marks"), CASES)
def test_quotes_that_come_or_go_are_an_edit(text: str, marks: list[str]) -> None:
    bare = text.format("", "")
    for pair in marks:
        for before, after in ((bare, text.format(*pair)), (text.format(*pair), bare)):
            found = edits(before, after)
            assert found
            assert {edit.kind for edit in found} == {EditKind.PUNCTUATION}


@pytest.mark.parametrize("marks", ["《》", "〈〉", "【】"])
def test_the_marks_of_a_title_are_no_quotes(marks: str) -> None:
    assert edits("他签署了“协定”。", "他签署了{}协定{}。".format(*marks))


@pytest.mark.parametrize(
    ("before", "after"),
    [("5-7 May", "5 7 May"), ("the so-called vote", "the so called vote"), ("no… not yet", "no not yet")],
)
def test_a_stroke_or_points_that_come_or_go_are_an_edit(before: str, after: str) -> None:
    assert edits(before, after)
