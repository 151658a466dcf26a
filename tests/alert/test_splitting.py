"""Parts that fit, read well, and joined are the whole."""

import pytest
import regex
from hypothesis import example, given, settings
from hypothesis import strategies as st

from watcher.alert import split_message, units
from watcher.model.message import Message, Span, Style

SCRIPTS = st.text(
    alphabet=st.one_of(
        st.sampled_from("ab .,!?\n«»"),
        st.sampled_from("日本語。「」、"),
        st.sampled_from("กำขา"),
        st.sampled_from("👩‍👧🏽🇺🇦e\u0301\u200d"),
        st.characters(exclude_categories=["Cs"]),
    ),
    max_size=80,
)
SPANS = st.builds(
    Span,
    SCRIPTS,
    st.sampled_from(Style),
    st.sampled_from([None, None, "https://press.example/"]),
    st.booleans(),
)
MESSAGES = st.lists(SPANS, min_size=1, max_size=12).map(lambda spans: Message(spans=tuple(spans)))


def entities(message: Message) -> int:
    """Count as a Bot API server does: each style, each link, each quotation."""
    count = 0
    quoted = False
    for span in message.spans:
        count += (span.style is not Style.PLAIN) + (span.link is not None) + (span.quoted and not quoted)
        quoted = span.quoted
    return count


def split(text: str, limit: int) -> list[str]:
    return [part.text for part in split_message(Message(spans=(Span(text),)), limit=limit)]


@settings(deadline=None)
@given(MESSAGES, st.integers(2, 60), st.integers(3, 8))
@example(Message(spans=(Span("👩‍👧" * 30),)), 2, 3)
def test_the_parts_joined_are_the_whole_and_each_fits(message: Message, limit: int, most: int) -> None:
    parts = split_message(message, limit=limit, entities=most)

    characters = [(c, s.style, s.link, s.quoted) for s in message.spans for c in s.text]
    joined = [(c, s.style, s.link, s.quoted) for part in parts for s in part.spans for c in s.text]
    assert joined == characters
    assert all(units(part.text) <= limit for part in parts)
    assert all(entities(part) <= most for part in parts)
    assert all(part.text for part in parts) or not characters


@settings(deadline=None)
@given(SCRIPTS, st.integers(20, 60))
def test_no_grapheme_is_torn_that_fits_into_a_part(text: str, limit: int) -> None:
    whole = regex.findall(r"\X", text)
    if any(units(grapheme) > limit // 2 for grapheme in whole):
        return
    ends = {0}
    for grapheme in whole:
        ends.add(max(ends) + len(grapheme))
    position = 0
    for piece in split(text, limit):
        position += len(piece)
        assert position in ends


def test_a_message_that_fits_stays_as_it_is() -> None:
    message = Message(spans=(Span("Short.", Style.BOLD),))
    assert split_message(message) == (message,)


def test_an_astral_character_counts_as_two() -> None:
    assert units("a𝄞") == 3
    assert [units(piece) for piece in split("𝄞" * 3, 4)] == [4, 2]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("One two.\n\nThree four. Five six.\n\nSeven", "One two.\n\nThree four. Five six.\n\n"),
        ("One two three.\nFour five. Six seven eight", "One two three.\nFour five. "),
        ("Who said so? Nobody here says that at all", "Who said so? Nobody here says that "),
        ("One two three four five. Six seven eight", "One two three four five. "),
        ("Supercalifragilistic expialidocious word", "Supercalifragilistic "),
        ("我们没有共同的反恐工作。我们从来没有过这样的工作，也不会有。以后再说。" * 2, None),
    ],
)
def test_the_cut_is_at_the_best_end_in_the_second_half(text: str, first: str | None) -> None:
    pieces = split(text, 35)
    if first is None:
        assert pieces[0].endswith("。")
    else:
        assert pieces[0] == first


def test_a_script_without_spaces_is_cut_between_words_and_never_before_a_closing_mark() -> None:
    for piece in split("「反恐」と「制裁」についての質問" * 20, 37)[1:]:
        assert piece[0] not in "」、。"


def test_a_quotation_goes_on_in_the_next_part() -> None:
    message = Message(spans=(Span("Jana Berg:\n"), Span("word " * 20, quoted=True)))
    parts = split_message(message, limit=40)
    assert len(parts) > 2
    assert all(part.spans[-1].quoted for part in parts)


def test_more_styles_than_a_part_may_have_make_another_part() -> None:
    spans = tuple(Span(f"{number} ", Style.BOLD if number % 2 else Style.PLAIN) for number in range(250))
    parts = split_message(Message(spans=spans))
    assert [entities(part) for part in parts] == [100, 25]


def test_limits_that_no_cut_could_keep_are_refused() -> None:
    with pytest.raises(ValueError, match="room"):
        split_message(Message(spans=(Span("x"),)), limit=1)
