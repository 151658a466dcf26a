"""Statements that are no web page: content APIs, plain text, Markdown, texts inside a listing."""

import json
from datetime import UTC, datetime

import pytest

from tests.support.statements import page, source
from watcher.errors import ParseError
from watcher.extract import read_item, read_page
from watcher.model.item import Item
from watcher.model.published import Published
from watcher.model.reason import Reason

SENTENCE = "The ministry has taken note of the report and will answer it in due course."


def test_a_government_content_api_gives_its_body_date_language_and_speaker() -> None:
    answer = {
        "title": "Our choice",
        "locale": "en",
        "first_published_at": "2016-04-05T14:38:00+01:00",
        "public_updated_at": "2017-01-01T00:00:00+00:00",
        "details": {"body": f"<div><p>{SENTENCE}</p><h2>Next</h2><p>{SENTENCE}</p></div>"},
        "links": {
            "speaker": [{"title": "The Rt Hon Anna Lind"}],
            "organisations": [{"title": "Office", "body": "x"}],
        },
    }
    found = read_page(page(json.dumps(answer), content_type="application/json; charset=utf-8"), source())
    assert (found.title, found.language, found.speaker) == ("Our choice", "en", "The Rt Hon Anna Lind")
    assert found.published == Published.from_iso("2016-04-05T14:38:00+01:00")
    assert [block.heading for block in found.blocks] == [False, True, False]


@pytest.mark.parametrize(
    "answer",
    [
        [
            {
                "title": {"rendered": "Note"},
                "content": {"rendered": f"<p>{SENTENCE}</p>"},
                "date": "2024-03-25T10:00:00",
            }
        ],
        {"docu": {"title": "Note", "htmlContent": f"<p>{SENTENCE}</p>", "publishDate": "25 March 2024"}},
        {
            "title": "Note",
            "published": "2024-03-25",
            "details": {"body": [{"content_type": "text/html", "content": f"<p>{SENTENCE}</p>"}]},
        },
        {
            "headline": "Note",
            "text": f"{SENTENCE}\n\n{SENTENCE}",
            "pubDate": "Mon, 25 Mar 2024 10:00:00 +0100",
        },
    ],
)
def test_other_json_is_searched_for_the_text(answer: object) -> None:
    found = read_page(page(json.dumps(answer), content_type="application/json"), source())
    assert found.title == "Note"
    assert found.text.startswith(SENTENCE)
    assert found.published is not None
    assert found.published.day.isoformat() == "2024-03-25"


def test_a_list_of_several_titled_objects_is_a_listing_and_no_statement() -> None:
    answer = {"results": [{"title": "One", "body": SENTENCE}, {"title": "Two", "body": SENTENCE}]}
    with pytest.raises(ParseError) as refused:
        read_page(page(json.dumps(answer), content_type="application/json"), source())
    assert refused.value.reason is Reason.NO_TEXT


def test_json_that_breaks_off_says_so() -> None:
    with pytest.raises(ParseError) as broken:
        read_page(page('{"title": "No', content_type="application/json"), source())
    assert broken.value.reason is Reason.BROKEN_MARKUP


def test_markdown_loses_its_signs_and_keeps_its_structure() -> None:
    text = f"""---
title: 'Note on trade'
published_time: 2024-03-25 12:57:59-04:00
---
# Background

**MR. LARK:** We have taken note of the [report](https://press.example/report), and of
what it *really* says.

- first entry of the list
- second entry

> {SENTENCE}
"""
    found = read_page(page(text, content_type="text/plain; charset=utf-8"), source())
    assert found.title == "Note on trade"
    assert found.published is not None
    assert found.published.iso() == "2024-03-25T12:57:59-04:00"
    assert [(block.text, block.heading, block.quote) for block in found.blocks] == [
        ("Background", True, False),
        ("MR. LARK: We have taken note of the report, and of what it really says.", False, False),
        ("first entry of the list", False, False),
        ("second entry", False, False),
        (SENTENCE, False, True),
    ]
    assert found.blocks[1].strong == "MR. LARK:"


def test_wrapped_plain_text_becomes_paragraphs_under_its_first_line() -> None:
    text = """Note on trade

The ministry has taken note of the report that was
published yesterday evening and will
answer.

The end.
"""
    found = read_page(page(text, content_type="text/plain"), source())
    assert found.title == "Note on trade"
    assert [block.text for block in found.blocks] == [
        "The ministry has taken note of the report that was published yesterday evening and will answer.",
        "The end.",
    ]


def test_an_item_that_carries_its_text_is_read_as_it_is() -> None:
    moment = Published.moment(datetime(2024, 3, 25, 12, tzinfo=UTC))
    item = Item(
        url="https://press.example/1",
        title="Note on trade",
        published=moment,
        content=f"<p>{SENTENCE}</p><p>Thank you.</p><p><a href='/s'>Share this page</a></p>",
    )
    found = read_item(item, source())
    assert (found.title, found.published, found.text) == (
        "Note on trade",
        moment,
        f"{SENTENCE}\n\nThank you.",
    )
    assert read_item(Item(url="u", title="", content=SENTENCE), source()).title == SENTENCE


def test_an_item_without_text_is_no_statement() -> None:
    with pytest.raises(ParseError) as refused:
        read_item(Item(url="https://press.example/1", title="Note", content=None), source())
    assert refused.value.reason is Reason.NO_TEXT
