"""Which of a page's dates is that of publication."""

from dataclasses import replace

import pytest

from tests.support.statements import page, source
from watcher.extract import read_page

TEXT = "<p>The ministry has taken note of the report and will answer it in due course.</p>"
TITLE = "<h1>A statement of ours</h1>"


def told(html: str, url: str = "https://press.example/1") -> str | None:
    found = read_page(page(html, url=url), source()).published
    return found.iso() if found else None


@pytest.mark.parametrize(
    ("shown", "published"),
    [
        ("<p>Publishing date: 25 March 2024</p>", "2024-03-25"),
        ("<p>Centro de prensa, 25 March 2024</p>", "2024-03-25"),
        ("<p>Last Revised Date: 25 March 2024</p>", "2024-03-25"),
        ("<dl><dt>Event date<dd>20 March 2024<dt>Published<dd>12 January 2024</dl>", "2024-01-12"),
        ("<dl><dt>Expires:<dd>20 March 2024<dt>Published:<dd>12 January 2024</dl>", "2024-01-12"),
        ("<p><b>Ottawa, 3-4 February 2000</b></p>", "2000-02-03"),
        ("<p>February 3–4, 2000</p>", "2000-02-03"),
        ("<ul><li>Council<li>25 March 2024<li>12:00<li>14/24</ul>", "2024-03-25T12:00:00+00:00"),
        ("<p>25 March 2024</p><p>Last updated: 25 March 2024 17:15</p>", "2024-03-25"),
        (
            """<p>Posted on <time datetime="2024-01-12">January 12, 2024</time>
            <time class="updated" datetime="2024-02-01">February 1, 2024</time> by web</p>""",
            "2024-01-12",
        ),
        ('<p><time datetime="2024-03-25T12:00:00Z">25 March</time></p>', "2024-03-25"),
        ('<p><time datetime="2024-03-25T14:30:00Z">March 25</time></p>', "2024-03-25T14:30:00+00:00"),
    ],
)
def test_the_line_that_speaks_of_publication_is_read(shown: str, published: str) -> None:
    assert told(f"{TITLE}{shown}<div>{TEXT}{TEXT}</div>") == published


def test_a_declared_hour_counts_on_the_day_shown_in_the_zone_of_the_site() -> None:
    head = '<meta property="article:published_time" content="2024-03-25T23:30:00Z">'
    html = f"{head}{TITLE}<p>26 March 2024</p><div>{TEXT}</div>"
    zoned = read_page(page(html), replace(source(), timezone="Europe/Berlin")).published
    assert zoned is not None
    assert zoned.iso() == "2024-03-26T00:30:00+01:00"
    assert told(html) == "2024-03-26"


def test_a_date_field_below_the_text_counts_where_nothing_above_it_tells() -> None:
    html = f"{TITLE}<div>{TEXT}</div><p>Autor: Odbor</p><p>Datum vydání: 12. ledna 2024</p>"
    assert told(html) == "2024-01-12"


def test_the_date_of_the_text_beats_that_of_an_update() -> None:
    html = f"{TITLE}<div>{TEXT}<p>Minsk, 6 December 2021</p></div><p>Last updated: 3 April 2022</p>"
    assert told(html) == "2021-12-06"
    assert told(f"{TITLE}<div>{TEXT}</div><p>Last updated: 3 April 2022</p>") == "2022-04-03"


def test_the_first_date_of_structured_data_is_that_of_the_page_and_not_of_what_it_mentions() -> None:
    data = (
        '{"@type": "NewsArticle", "mentions": [{"datePublished": "2020-01-01"}],'
        ' "datePublished": "2024-03-25", "isPartOf": {"datePublished": "2019-01-01"}}'
    )
    assert told(f'<script type="application/ld+json">{data}</script>{TITLE}{TEXT}') == "2024-03-25"


@pytest.mark.parametrize("path", ["2024/03/25/one", "t20240325_11222.shtml", "2024-03-25-one"])
def test_a_date_in_the_address_is_the_last_resort(path: str) -> None:
    assert told(f"{TITLE}{TEXT}", f"https://press.example/{path}") == "2024-03-25"
    assert told(f"{TITLE}<p>6 May 2023</p>{TEXT}", f"https://press.example/{path}") == "2023-05-06"


def test_no_date_lies_ahead() -> None:
    assert told(f"{TITLE}<p>Published: 25 March 2094</p>{TEXT}") is None
