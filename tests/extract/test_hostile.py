"""Bytes that no honest page holds: nothing but ParseError, and soon."""

import time
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.statements import page, source
from watcher.errors import ParseError
from watcher.extract import read_page, split
from watcher.model.reason import Reason
from watcher.text.language import guess

PAGES = sorted((Path(__file__).parent / "pages").glob("*.html"))

TAGS = st.sampled_from(
    [
        *(
            "<p>",
            "</p>",
            "<div>",
            "</div>",
            "<br>",
            "<h1>",
            "</h1>",
            "<table>",
            "<tr>",
            "<td>",
            "</table>",
            "<ul>",
        ),
        *(
            "<li>",
            "<a href=x>",
            "</a>",
            "<b>",
            "</b>",
            "<pre>",
            "</pre>",
            "<script>",
            "</script>",
            "<!--",
            "-->",
        ),
        *(
            "<nav>",
            "<article>",
            "<title>",
            "</title>",
            "<svg>",
            "<template>",
            "<select>",
            "<frameset>",
            "<body>",
        ),
        *("&nbsp;", "<meta name=date content=1.1.2020>", "<time datetime=2020-01-01>", '<div class="date">'),
    ]
)
WORDS = st.sampled_from(
    ["Q Why?", "MR. LARK: Because.", "The end.", "1 May 2020", "x" * 300, "Вопрос:", "问：", "\x00", "\ufffd"]
)


def read(body: bytes, content_type: str = "text/html") -> None:
    try:
        split(read_page(page(body, content_type=content_type), source()))
    except ParseError:
        return


@settings(max_examples=150, deadline=2000)
@given(st.lists(TAGS | WORDS | st.text(max_size=20), max_size=60))
def test_any_order_of_tags_and_words_is_read_or_refused(parts: list[str]) -> None:
    read(" ".join(parts).encode("utf-8", "surrogatepass"))


@settings(max_examples=60, deadline=2000)
@given(
    st.binary(max_size=400),
    st.sampled_from(["text/html", "application/json", "application/pdf", "text/plain", ""]),
)
def test_any_bytes_of_any_type_are_read_or_refused(body: bytes, content_type: str) -> None:
    read(body, content_type)


@settings(max_examples=60, deadline=2000)
@given(st.sampled_from(PAGES), st.floats(0, 1), st.integers(1, 12), st.randoms(use_true_random=False))
def test_a_page_cut_off_or_shuffled_is_read_or_refused(
    path: Path, share: float, parts: int, chance: Random
) -> None:
    body = path.read_bytes()
    read(body[: int(share * len(body))])
    size = len(body) // parts + 1
    pieces = [body[at : at + size] for at in range(0, len(body), size)]
    chance.shuffle(pieces)
    read(b"".join(pieces))


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        ("<p>a" * 20_100, "text/html"),
        ("<p>" + "The ministry has taken note. " * 40_000, "text/html"),
        ("The ministry has taken note. " * 40_000, "text/plain"),
    ],
)
def test_what_no_statement_is_as_large_as_is_refused(body: str, content_type: str) -> None:
    with pytest.raises(ParseError) as refused:
        read_page(page(body, content_type=content_type), source())
    assert refused.value.reason is Reason.TOO_LARGE


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * 9_000 + "deep",
        "<div>" * 200_000,
        "<b><i>" * 30_000 + "text",
        "<table><tr><td>" * 3_000,
        "<p>" * 60_000,
        "<p>" * 1_000_000,
        "<h1>x" * 20_000,
        "<title>" + "word " * 200_000,
        "<a href=x>" * 20_000 + "link",
        "<p>" + "word " * 300_000,
        "<p>Q Why?</p><p>MR. LARK: Because.</p>" * 4_000,
        "<br>" * 60_000,
        "<p>(" + "A." * 100_000,
        "<p>text of it." + "<div><a href=x>link</a></div>" * 9_000,
        "<h1>T</h1>" + "<time datetime=2024-01-01>1 May 2024</time>" * 15_000,
        "<pre>" + "line of text that is wrapped\n" * 20_000,
    ],
    ids=lambda html: html[:12],
)
def test_nesting_and_size_are_survived_in_seconds(html: str) -> None:
    guess("Load the model of languages before the clock runs.")
    started = time.process_time()
    read(html.encode())
    # A bound on blow-up, for a busy machine; how long it takes when quiet stands in the benchmark.
    assert time.process_time() - started < 6


def test_a_tag_with_attributes_without_end_is_refused_before_it_is_parsed() -> None:
    attributes = " ".join(f"a{number}=1" for number in range(60_000))
    started = time.perf_counter()
    with pytest.raises(ParseError) as caught:
        read_page(page(f"<html><body><p {attributes}>The minister met guests.</p></body></html>"), source())
    assert caught.value.reason is Reason.BROKEN_MARKUP
    assert time.perf_counter() - started < 2
