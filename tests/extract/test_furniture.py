"""What stands around a text on pages of many kinds, and must not become part of it."""

import pytest

from tests.support.statements import page, source
from watcher.extract import read_page
from watcher.model.statement import Statement

FIRST = "The ministry has taken note of the report that was published yesterday in the capital."
LAST = "It will answer every point of it in due course and publish what it has found."
TEXT = f"<p>{FIRST}</p><p>{LAST}</p>"
TITLE = "<h1>Note on trade with the South</h1>"
BODY = f"<div class=text>{TEXT}</div>"


def read(html: str, content_type: str = "text/html; charset=utf-8") -> Statement:
    return read_page(page(html, content_type=content_type), source())


@pytest.mark.parametrize(
    "html",
    [
        pytest.param(
            f"{TITLE}<dl><dt>부서명<dd>유럽과<dt>작성일<dd>2024-03-25<dt>조회수<dd>1532</dl>{BODY}",
            id="a board's record with a view counter",
        ),
        pytest.param(
            f"{TITLE}<ul><li>Monday, 25 March 2024<li>Press and Information Office</ul>{BODY}",
            id="date and office in one list",
        ),
        pytest.param(
            f"{TITLE}<p class=date>25 March 2024<p class=who>Ministry of Trade{BODY}",
            id="an office behind the date",
        ),
        pytest.param(
            f"{TITLE}<p><b>Ministry of Trade</b> | 25 March 2024 | Press release</p>{BODY}",
            id="date, office and kind in one line",
        ),
        pytest.param(f"{TITLE}<p>Publicado em 25/03/2024</p>{BODY}", id="a preposition behind 'published'"),
        pytest.param(f"{TITLE}<p>| 1,234 view</p>{BODY}", id="a view counter above the text"),
        pytest.param(f"{TITLE}<p><b>Background</b></p>{TEXT}", id="a heading that says nothing"),
        pytest.param(
            f"{TITLE}<div><p>Issued pursuant to: Section 3(1) of the Act</p>{TEXT}</div>",
            id="a field of the record in the text",
        ),
        pytest.param(
            f"{TITLE}<div><p><b>25 March 2024:</b> {FIRST}</p><p>{LAST}</p></div>",
            id="a bold date that opens the text",
        ),
        pytest.param(
            f"{TITLE}<div><p>Note on Trade with the South</p><p>25 March 2024</p>{TEXT}</div>",
            id="title and date again at the head of the text",
        ),
        pytest.param(
            f"{TITLE}{BODY}<p>[<a href=/>关闭窗口</a>] [<a href=/p>打印</a>]", id="links in brackets"
        ),
        pytest.param(
            f"{TITLE}<div class='gallery owl-carousel'>{'<p>The minister at work.</p>' * 4}</div>{TEXT}",
            id="captions of a gallery",
        ),
        pytest.param(
            f"{TITLE}<div><p>Publié le 25/03/2024 à 14h30 - Temps de lecture : 2 minutes</p>{TEXT}</div>",
            id="a composite line beside the text",
        ),
        pytest.param(
            f"{TITLE}<div><div>2024年03月25日 15:30 来源：新闻办 【字号：大 中 小】</div>{TEXT}</div>",
            id="a composite line in Chinese",
        ),
        pytest.param(
            f"{TITLE}<div>{TEXT}<div>Etiketler: <a href=/t>trade</a></div><p>Opublikował: Jan Lis</p></div>",
            id="tags and editor in the element of the text",
        ),
        pytest.param(
            f"{TITLE}<div>{TEXT}<p>Forrás: MTI</p><p>Autor: Odbor komunikace</p></div>",
            id="source and author",
        ),
        pytest.param(
            f"{TITLE}<p>{FIRST}</p><div class=audio>Vorlesen</div><p>{LAST}</p>", id="a button for listening"
        ),
        pytest.param(
            f"{TITLE}{BODY}<p>This page was last modified on 3 March 2024</p>", id="a change of the page"
        ),
        pytest.param(
            f"{TITLE}{TEXT}<p>Join our list of subscribers and receive every new note!</p>",
            id="an invitation to subscribe",
        ),
        pytest.param(f"{TITLE}{BODY}<h2>Presskontakt</h2><p>Anna Lind<br>08-405</p>", id="a Swedish contact"),
        pytest.param(
            f"{TITLE}{BODY}<div><h3>Berita Lainnya</h3><a href=/1>Lain</a><p>{FIRST}</p></div>",
            id="other news in Indonesian",
        ),
        pytest.param(
            f"{TITLE}{BODY}<p><a href=/>Trở về</a> | <a href=/p>In trang</a><p><b>Các tin khác</b>",
            id="links and other news in Vietnamese",
        ),
        pytest.param(
            f"<div id=middle>{TITLE}{TEXT}</div><div id=right><h3>Events</h3><p>{LAST} And more.</p></div>",
            id="a box beside the text known by its id",
        ),
        pytest.param(
            f"<div id=middle>{TITLE}{TEXT}</div><div id=foot>Old Square 1, Tel: 123-4567</div>",
            id="an address below the text",
        ),
        pytest.param(
            f"{TITLE}{TEXT}<table><tr><td><a href=/1>President signs bill</a></td></tr></table>",
            id="a box of links at the end",
        ),
        pytest.param(
            f"{TITLE}{BODY}<div class=pie-foto>The minister during the talk, on Monday.</div>",
            id="a caption named in Spanish",
        ),
    ],
)
def test_furniture_around_a_text_is_no_part_of_it(html: str) -> None:
    found = read(html)
    assert found.title == "Note on trade with the South"
    assert [block.text for block in found.blocks] == [FIRST, LAST]


@pytest.mark.parametrize(
    "html",
    [
        pytest.param(
            f"{TITLE}<p>Mexico, 13 February 2026</p>{TEXT}", id="a dateline with its place above the text"
        ),
        pytest.param(
            f"<title>Note on trade with the South</title>{TITLE}<h2>What changed</h2>{TEXT}",
            id="a heading that says what follows",
        ),
        pytest.param(
            f"<div id=one>{TITLE}{TEXT}</div><div id=footnotes><p>1. See the Act of 1998.</p></div>",
            id="footnotes in an element of their own",
        ),
        pytest.param(
            f"""{TITLE}<div class=entry-content><div><p>THE MINISTRY</p><p>Press hall</p></div>
            <div>{TEXT}</div></div>""",
            id="the head of a transcript in the field of the text",
        ),
        pytest.param(
            f"{TITLE}<div><p><b>25 March 2024:</b> {FIRST}</p><p><b>26 March 2024:</b> {LAST}</p></div>",
            id="a chronicle",
        ),
        pytest.param(
            f"{TITLE}<div>{''.join(f'<p>{day} March 2024</p><p>{LAST}</p>' for day in (25, 26, 27))}</div>",
            id="a chronicle with its dates on lines of their own",
        ),
    ],
)
def test_what_belongs_to_the_text_stays(html: str) -> None:
    blocks = read(html).blocks
    assert len(blocks) > 2 or blocks[0].text.startswith("25 March 2024:")


@pytest.mark.parametrize(
    ("html", "title"),
    [
        (
            f"<title>Ministry of Trade</title><h1>Ministry of Trade</h1><h2>Note on trade</h2>{TEXT}",
            "Note on trade",
        ),
        (
            f"<title>Affairs | A note on trade | Ministry</title><h1>A note on trade</h1>{TEXT}",
            "A note on trade",
        ),
        (
            f"<title>商务部公布新的措施_部门动态_中国政府网</title><h1>商务部公布新的措施</h1>{TEXT}",
            "商务部公布新的措施",
        ),
    ],
)
def test_the_title_is_the_page_s_own(html: str, title: str) -> None:
    assert read(html).title == title


def test_a_plain_text_drops_the_date_below_its_title_and_keeps_it_as_date() -> None:
    found = read(f"NOTE ON TRADE\n\n25 March 2024\n\n{FIRST}\n\n{LAST}\n", "text/plain")
    assert [block.text for block in found.blocks] == [FIRST, LAST]
    assert found.published is not None
    assert found.published.iso() == "2024-03-25"


def test_a_text_in_two_languages_has_that_of_the_page_it_begins_in() -> None:
    french = "Le ministère a pris note du rapport publié hier et y répondra en temps utile. " * 5
    html = f"<html lang=en>{TITLE}<p>{FIRST} {LAST} {FIRST}</p><p>{french}</p>"
    assert read(html).language == "en"
