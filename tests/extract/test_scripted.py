"""Pages that scripts draw: their text in the data they were sent with, or a clear word that there is none."""

import json

import pytest

from tests.support.statements import page, source
from watcher.errors import ParseError
from watcher.extract import read_page
from watcher.model.reason import Reason

TEXTS = [
    "The ministry has taken note of the report that was published yesterday evening in the capital.",
    "It will answer every point of it in due course and publish what it has found.",
]
FRAME = '<title>Note on trade | Ministry</title>{}<div id="root"><p>Loading...</p></div>'
ARTICLE = {
    "@type": "NewsArticle",
    "headline": "Note on trade",
    "datePublished": "2024-03-25T10:00:00+02:00",
    "articleBody": "\n\n".join(TEXTS),
}


def frame(data: object, kind: str = "application/ld+json") -> str:
    return FRAME.format(f'<script type="{kind}">{json.dumps(data)}</script>')


@pytest.mark.parametrize("data", [ARTICLE, [ARTICLE], {"@graph": [{"name": "Ministry"}, ARTICLE]}])
def test_a_text_that_only_structured_data_holds_is_read(data: object) -> None:
    found = read_page(page(frame(data)), source())
    assert (found.title, [block.text for block in found.blocks]) == ("Note on trade", TEXTS)
    assert found.published is not None
    assert found.published.iso() == "2024-03-25T10:00:00+02:00"


def test_a_text_in_the_data_of_an_application_is_read_if_it_bears_the_title_of_the_page() -> None:
    post = {"title": "Note on trade", "content": "".join(f"<p>{text}</p>" for text in TEXTS)}
    other = {"title": "Another matter", "content": f"<p>{TEXTS[0] * 9}</p>"}
    data = {"props": {"post": post, "next": {"deep": other}}}
    found = read_page(page(frame({"props": post}, "application/json")), source())
    assert [block.text for block in found.blocks] == TEXTS
    with pytest.raises(ParseError):
        read_page(page(frame({"props": data["props"]["next"]}, "application/json")), source())


def test_a_text_that_is_shown_is_read_as_shown() -> None:
    shown = "".join(f"<p>{text} {text}</p>" for text in TEXTS)
    found = read_page(page(f"{frame(ARTICLE)}<main><h1>Note on trade</h1>{shown}{shown}</main>"), source())
    assert len(found.blocks) == 4


def test_a_page_that_only_scripts_can_draw_says_so_and_what_to_do() -> None:
    html = '<title>Note</title><noscript>Enable JavaScript.</noscript><div id="app"></div><script></script>'
    with pytest.raises(ParseError, match="set render: true") as refused:
        read_page(page(html), source())
    assert refused.value.reason is Reason.NO_TEXT
