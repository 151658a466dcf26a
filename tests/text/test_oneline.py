"""What a stranger wrote becomes one line of plain words."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.text.oneline import one_line


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("The Council lists 12 ships.\n\nMore follows.", "The Council lists 12 ships. More follows."),
        ("**The Council** lists `12` _ships_.", "The Council lists 12 ships."),
        ("# Summary", "Summary"),
        ("<b>The Council</b> lists<br/>ships", "The Council lists ships"),
        ("See [the list](https://evil.example/x) now", "See the list now"),
        ("See https://evil.example/x and tg://resolve?domain=x now", "See and now"),
        ("Go to evil.example or t.me/evil", "Go to evil. example or t. me/evil"),
        ("Ask @evil_bot with /start or #now", "Ask evil_bot with start or now"),
        ("Write to me@evil.example", "Write to me evil. example"),
        (
            "Growth of -0.5 % to 4.25, <5 % and 3/4 of U.S. ships",
            "Growth of -0.5 % to 4.25, <5 % and 3/4 of U.S. ships",
        ),
        ("shown\u202edesrever\u2066\u200b\x00\x1b[31m", "showndesrever[31m"),
        ("می\u200cخواهیم صلح", "می\u200cخواهیم صلح"),
        ("Рада ЄС внесла до списку 12 суден.", "Рада ЄС внесла до списку 12 суден."),
        ("理事会将12艘船列入名单。", "理事会将12艘船列入名单。"),
        ("…!?", ""),
        ("", ""),
    ],
)
def test_words_stay_and_markup_links_and_the_invisible_go(text: str, line: str) -> None:
    assert one_line(text, 200) == line


def test_what_is_too_long_is_cut_at_a_blank() -> None:
    line = one_line("word " * 100, 42)
    assert line == "word word word word word word word word…"
    assert len(one_line("字" * 300, 200)) == 200


@given(st.text(max_size=400) | st.text(alphabet="a.b@#/[]()<>*_:\n ", max_size=400), st.integers(10, 200))
def test_it_is_one_short_visible_line_whatever_comes(text: str, longest: int) -> None:
    line = one_line(text, longest)
    assert len(line) <= longest
    assert "://" not in line
    assert not any(unicodedata.category(each) == "Cc" for each in line)
    assert line == line.strip()
