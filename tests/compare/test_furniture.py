"""Furniture of a page: whole paragraphs and the ends of titles, and nothing smaller."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.compare import furniture
from watcher.model.statement import Block, Statement

TEXT = ("The Council met today.", "It extended the measures by 30 days.", "It will meet again in May.")
paragraphs = st.lists(st.sampled_from(["One.", "Two.", "Three.", "Four."]), max_size=6)


def statement(*text: str, title: str = "Council extends measures") -> Statement:
    return Statement(
        url="https://press.example.org/1",
        title=title,
        published=None,
        language="en",
        speaker=None,
        blocks=tuple(Block(text=one) for one in text),
    )


@pytest.mark.parametrize(
    ("after", "pieces"),
    [
        (statement(*TEXT), set()),
        (statement(*TEXT, "Share"), {("put in", "Share")}),
        (statement(*TEXT[:2]), {("taken out", TEXT[2])}),
        (statement("Print", *TEXT[1:]), {("taken out", TEXT[0]), ("put in", "Print")}),
        (statement(TEXT[0], TEXT[1].replace("30", "90"), TEXT[2]), None),
        (statement(TEXT[1], TEXT[0], TEXT[2]), set()),
        (statement(*TEXT, title="Council extends measures | Press"), {("put to the title", " | Press")}),
        (statement(*TEXT, title="Council drops measures"), set()),
        (statement(*TEXT, "Share", title="Council drops measures"), set()),
    ],
    ids=[
        "nothing",
        "a line more",
        "a line less",
        "a line in place of another",
        "a word",
        "moved",
        "the site's name",
        "another title",
        "another title and a line",
    ],
)
def test_only_whole_pieces_are_furniture(after: Statement, pieces: set[tuple[str, str]] | None) -> None:
    expected = {("taken out", TEXT[1]), ("put in", TEXT[1].replace("30", "90"))} if pieces is None else pieces
    assert furniture(statement(*TEXT), after) == expected


@given(before=paragraphs, after=paragraphs)
def test_what_came_is_what_went_the_other_way(before: list[str], after: list[str]) -> None:
    forth = furniture(statement(*before), statement(*after))
    back = furniture(statement(*after), statement(*before))
    swapped = {"put in": "taken out", "taken out": "put in"}
    assert back == {(swapped[what], words) for what, words in forth}
