"""The maintainer's selectors for the parts of a statement page."""

import pytest

from tests.support.statements import page, source
from watcher.errors import ParseError
from watcher.extract import read_page
from watcher.model.reason import Reason

HTML = """<title>Site</title><h1>Automatic title of the page</h1>
<div class="real-title">Chosen title</div>
<span class="when" title="x">5.3.2024</span><b class="who">Anna Lind</b>
<div class="intro"><p>An introduction that nobody asked for, though it is long enough.</p></div>
<div class="text"><p>The ministry has taken note of the report. <span class="ad">Advertisement!</span></p>
<p>It will answer in due course.</p></div>"""


def test_selectors_decide_what_they_name() -> None:
    chosen = source(title=".real-title", date=".when", speaker=".who", body=".text", remove=("p:last-child",))
    found = read_page(page(HTML), chosen)
    assert (found.title, found.speaker) == ("Chosen title", "Anna Lind")
    assert found.published is not None
    assert found.published.iso() == "2024-03-05"
    assert found.text == "The ministry has taken note of the report. Advertisement!"


def test_a_body_selector_that_finds_nothing_is_rot_and_is_named() -> None:
    with pytest.raises(ParseError, match=r"statement\.body: '\.article-text' finds no text") as rotten:
        read_page(page(HTML), source(body=".article-text"))
    assert rotten.value.reason is Reason.SELECTOR_ROT


def test_other_selectors_that_find_nothing_leave_it_to_the_automatic() -> None:
    found = read_page(page(HTML), source(title=".gone", date=".gone", speaker=".gone", remove=(".gone",)))
    assert found.title == "Automatic title of the page"
    assert "taken note" in found.text


def test_several_matches_of_the_body_are_read_in_page_order() -> None:
    found = read_page(page(HTML), source(body=".text, .intro"))
    assert found.text.startswith("An introduction")
    assert found.text.endswith("due course.")


def test_an_invalid_selector_names_its_key() -> None:
    with pytest.raises(ParseError, match=r"statement\.title: 'h1\[' is no CSS selector"):
        read_page(page(HTML), source(title="h1["))
