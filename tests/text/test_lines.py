"""Wrapped lines back to paragraphs."""

from hypothesis import given
from hypothesis import strategies as st

from watcher.text.lines import paragraphs

LONG = "The ministry has taken note of the report that was published on"


def test_an_empty_line_parts_and_a_wrapped_one_does_not() -> None:
    assert paragraphs([LONG, "Monday.", "", LONG, "Tuesday."]) == (f"{LONG} Monday.", f"{LONG} Tuesday.")


def test_an_indent_or_a_list_mark_starts_a_paragraph() -> None:
    lines = [LONG, "Monday and later.", f"    {LONG}", "- first", "- second", "(1) third"]
    assert paragraphs(lines) == (f"{LONG} Monday and later.", LONG, "- first", "- second", "(1) third")


def test_a_short_line_that_ends_a_sentence_ends_its_paragraph() -> None:
    assert paragraphs([LONG, "Monday.", LONG, "Tuesday."]) == (f"{LONG} Monday.", f"{LONG} Tuesday.")


def test_a_word_parted_at_the_end_of_a_line_is_put_together_and_chinese_takes_no_space() -> None:
    assert paragraphs([f"{LONG} Mon\u00ad", "day."]) == (f"{LONG} Monday.",)
    assert paragraphs(["外交部发言人表示中方坚决反对任何形式的恐怖主义", "支持有关国家。"]) == (
        "外交部发言人表示中方坚决反对任何形式的恐怖主义支持有关国家。",
    )


@given(st.lists(st.text(alphabet="ab .-\t", max_size=30), max_size=20))
def test_no_character_but_white_space_is_lost(lines: list[str]) -> None:
    assert "".join("".join(paragraphs(lines)).split()) == "".join("".join(lines).split())
