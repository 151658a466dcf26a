"""Statements in PDF files, and files that only look like one."""

import time

import pytest

from tests.support.pdfs import drawn_pdf, pdf
from tests.support.statements import page, source
from watcher.errors import ParseError
from watcher.extract import read_page
from watcher.model.published import Published
from watcher.model.reason import Reason
from watcher.model.statement import Statement

SENTENCE = "The ministry has taken note of the report and will answer it in due course."
PDF = "application/pdf"


def read(body: bytes) -> Statement:
    return read_page(page(body, content_type=PDF), source())


def test_a_pdf_is_read_without_its_cover_page_numbers_and_running_heads() -> None:
    body = pdf(
        ["Ministry of Trade", " ", "STATEMENT ON THE NEW TARIFFS", " ", "CAPITAL CITY, 25 NOVEMBER 2020"],
        [
            "Ministry of Trade",
            "The ministry has taken note of the report that was published",
            "yesterday. It will answer.",
            "2",
        ],
        [
            "Ministry of Trade",
            "The tariffs are unfounded and will be answered in the way that",
            "the law provides for.",
            "3",
        ],
        ["Ministry of Trade", "Thank you for your attention to this matter of great importance.", "4"],
    )
    found = read(body)
    assert found.title == "STATEMENT ON THE NEW TARIFFS"
    assert found.published == Published.from_iso("2020-11-25")
    assert [block.text for block in found.blocks] == [
        "The ministry has taken note of the report that was published yesterday. It will answer.",
        "The tariffs are unfounded and will be answered in the way that the law provides for.",
        "Thank you for your attention to this matter of great importance.",
    ]


def test_a_pdf_is_known_by_its_first_bytes_and_titled_by_its_metadata() -> None:
    body = pdf([SENTENCE, SENTENCE], title="Note on trade")
    found = read_page(page(body, content_type="application/octet-stream"), source())
    assert found.title == "Note on trade"
    assert found.language == "en"


@pytest.mark.parametrize(
    "body", [b"%PDF-1.7 and then nothing", pdf([SENTENCE])[:300], b"%PDF-1.4\n" + b"\x00" * 500]
)
def test_a_broken_pdf_says_so(body: bytes) -> None:
    with pytest.raises(ParseError) as broken:
        read(body)
    assert broken.value.reason in {Reason.BROKEN_MARKUP, Reason.NO_TEXT}


LONGER = f"{SENTENCE[:-1]} and in full"


@pytest.mark.parametrize(
    ("head", "title", "begins"),
    [
        (["Ministry of Trade", "PRESS RELEASE", "12 January 2024", "On trade"], "On trade", SENTENCE[:20]),
        (
            ["Check against delivery", " ", "Speech by the Minister", "at the annual fair", " ",
             "Geneva, 12 January 2024", " ", "Ladies and gentlemen,", " "],
            "Speech by the Minister at the annual fair",
            "Ladies and gentlemen,",
        ),
        (
            ["EMBASSY OF THE SOUTH", "1 State Street", "www.embassy.example", " ",
             "STATEMENT BY THE EMBASSY", " ", "12 January 2024", " "],
            "STATEMENT BY THE EMBASSY",
            SENTENCE[:20],
        ),
    ],
    ids=["letterhead and label", "two lines and a dateline", "capitals"],
)  # fmt: skip
def test_the_lines_above_the_text_give_title_and_date(head: list[str], title: str, begins: str) -> None:
    found = read(pdf([*head, SENTENCE, " ", f"{LONGER}.", " ", SENTENCE]))
    assert (found.title, found.published) == (title, Published.from_iso("2024-01-12"))
    assert found.text.startswith(begins)


def test_one_paragraph_is_text_and_no_title() -> None:
    assert read(pdf([f"{SENTENCE} It has."])).text.startswith("The ministry")


def test_a_scanned_pdf_says_that_it_has_no_text_layer() -> None:
    with pytest.raises(ParseError, match="no text layer: its 2 pages hold pictures") as refused:
        read(drawn_pdf("0 0 100 100 re f", "0 0 100 100 re f"))
    assert refused.value.reason is Reason.NO_TEXT


def test_a_pdf_shut_with_a_password_says_so_and_one_that_is_only_marked_is_read() -> None:
    with pytest.raises(ParseError, match="is an encrypted PDF") as refused:
        read(pdf([SENTENCE], password="secret"))
    assert refused.value.reason is Reason.NO_TEXT
    assert "taken note" in read(pdf([SENTENCE, SENTENCE], title="Note", password="")).text


@pytest.mark.parametrize(
    ("content", "words"),
    [(" " * 5_000_000, "unpacks to more than"), ("n " * 60_001, "drawn without end")],
    ids=["a page that unpacks to megabytes", "a page of countless operations"],
)
def test_a_pdf_bomb_is_refused_soon(content: str, words: str) -> None:
    body = drawn_pdf(content)
    started = time.process_time()
    with pytest.raises(ParseError, match=words) as refused:
        read(body)
    assert refused.value.reason is Reason.TOO_LARGE
    assert time.process_time() - started < 10


def test_a_pdf_of_many_pages_is_read_as_far_as_the_bound_and_says_so() -> None:
    pages = [
        [f"Line {'i' * at}x of the report says this and that.", SENTENCE[: 20 + at % 50]] for at in range(205)
    ]
    text = read(pdf(*pages, title="Report")).text
    assert text.endswith("[Read as far as page 200 of 205.]")
    assert f"Line {'i' * 199}x of" in text
    assert f"Line {'i' * 200}x of" not in text


def test_a_pdf_that_is_read_to_its_end_adds_nothing_to_its_text() -> None:
    assert read(pdf([SENTENCE], [SENTENCE], title="Note")).text.endswith(SENTENCE)
