"""Turns of transcripts in the conventions of many press services; texts written for this test."""

import pytest

from tests.extract import (
    transcripts,
    transcripts_east,
    transcripts_markup,
    transcripts_met,
    transcripts_mixed,
    transcripts_rarer,
    transcripts_west,
)
from tests.support.statements import statement
from watcher.extract import split

TRANSCRIPTS = [
    *transcripts.TRANSCRIPTS,
    *transcripts_west.TRANSCRIPTS,
    *transcripts_east.TRANSCRIPTS,
    *transcripts_rarer.TRANSCRIPTS,
    *transcripts_markup.TRANSCRIPTS,
    *transcripts_met.TRANSCRIPTS,
    *transcripts_mixed.TRANSCRIPTS,
]


@pytest.mark.parametrize(
    ("html", "turns"), [case[1:] for case in TRANSCRIPTS], ids=[case[0] for case in TRANSCRIPTS]
)
def test_a_transcript_is_split_into_its_turns(html: str, turns: list[str]) -> None:
    seen = [
        (f"{passage.kind} {passage.role or '-'} {passage.speaker or '-'}", passage.text)
        for passage in split(statement(html))
    ]
    expected = [tuple(turn.split(": ", 1)) for turn in turns]
    assert [who for who, _ in seen] == [who for who, _ in expected]
    assert all(text.startswith(begin) for (_, text), (_, begin) in zip(seen, expected, strict=False))
