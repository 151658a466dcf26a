"""Texts as pieces: deciding words, and edits with the paragraphs they stand in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.readings import passages, revision, statement
from watcher.model.edit import EditKind
from watcher.model.topic import Evidence, Match
from watcher.status.marking import Piece, comparison, pieces, topics

TEXT = "We impose sanctions, and more sanctions."


def match(*spans: tuple[int, int], passage: int = 0, topic: str = "sanctions") -> Match:
    evidence = tuple(Evidence(start=start, end=end, text=TEXT[start:end]) for start, end in spans)
    return Match(topic=topic, passage=passage, score=1.0, rules=("rule",), evidence=evidence)


def marked(*matches: Match) -> list[str]:
    (passage,) = passages(TEXT)
    return [piece.text for piece in pieces(passage, matches) if piece.element == "mark"]


def test_deciding_words_are_marked_in_the_order_of_the_text() -> None:
    assert marked(match((30, 39)), match((10, 19))) == ["sanctions", "sanctions"]


def test_overlapping_evidence_is_marked_once() -> None:
    assert marked(match((3, 19)), match((10, 19)), match((12, 24))) == ["impose sanctions", ", and"]


def test_evidence_of_another_passage_marks_nothing() -> None:
    assert marked(match((10, 19), passage=3)) == []


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)).map(lambda ends: (min(ends), max(ends)))))
def test_pieces_joined_are_the_passage(spans: list[tuple[int, int]]) -> None:
    (passage,) = passages(TEXT)
    assert "".join(piece.text for piece in pieces(passage, [match(*spans)])) == TEXT


def test_a_passage_names_its_topics_once_each() -> None:
    (passage,) = passages(TEXT)
    found = [match((10, 19)), match((30, 39)), match((0, 2), topic="accusations"), match((0, 2), passage=1)]
    assert topics(passage, found) == ("accusations", "sanctions")


def shown(before: str, after: str) -> list[str]:
    """Return the changed paragraphs, ``-struck-`` and ``+put in+``."""
    signs = {"del": "-", "ins": "+", "": ""}
    found = comparison(revision(statement(before)), revision(statement(after)))
    return [
        "".join(f"{signs[piece.element]}{piece.text}{signs[piece.element]}" for piece in paragraph)
        for paragraph in found.paragraphs
    ]


@pytest.mark.parametrize(
    ("before", "after", "paragraphs"),
    [
        ("We list 15 banks.", "We list 51 banks.", ["", "We list -15- +51+ banks."]),
        ("We do not list them.", "We do list them.", ["", "We do -not- list them."]),
        ("We list them.", "We do not list them.", ["", "We +do not+ list them."]),
        ("One.\n\nTwo.\n\nThree.", "One.\n\nTwo!\n\nThree.", ["", "-Two.- +Two!+", ""]),
        ("One.", "One.\n\nTwo.", ["", "+Two.+"]),
        ("One. Two.", "One.", ["", "One. -Two.- "]),
        ("One.", "One.", [""]),
    ],
)
def test_a_comparison_shows_the_paragraphs_that_changed(
    before: str, after: str, paragraphs: list[str]
) -> None:
    assert shown(before, after) == paragraphs


def test_a_changed_title_is_part_of_the_comparison() -> None:
    before, after = statement("Text.", title="On the talks"), statement("Text.", title="On the peace talks")
    found = comparison(revision(before), revision(after))
    assert found.paragraphs[0] == (Piece("On the "), Piece("peace", "ins"), Piece(" talks"))


def test_what_can_turn_the_meaning_round_comes_first() -> None:
    before = statement("We welcome the open and frank talks about it. We will lift them.")
    after = statement("We welcome the frank talks about it. We will not lift them.")
    found = comparison(revision(before), revision(after))
    assert [edit.kind for edit in found.edits] == [EditKind.NEGATION, EditKind.REMOVED]
