"""Statements found on whole pages without selectors; the pages in ``pages/`` were written for this test."""

from pathlib import Path

import pytest

from tests.support.statements import page, source
from watcher.errors import ParseError
from watcher.extract import read_page
from watcher.model.reason import Reason
from watcher.model.statement import Statement

PAGES = Path(__file__).parent / "pages"
NOTHING: tuple[str, ...] = ()

# (page, title, published, text begins, text ends, what the text must not hold)
FOUND = [
    (
        "cms_fields",
        "Statement by the Spokesperson on the attack",
        "2024-03-25",
        "The Ministry condemns",
        "without preconditions.",
        ("Facebook", "Nobody", "Also see"),
    ),
    (
        "cms_article_line",
        "О нападении в столице",
        "2024-03-25",
        "Министерство иностранных",
        "со своим коллегой.",
        ("Поделиться", "Видео", "Адрес"),
    ),
    (
        "presidential_site",
        "Встреча с губернатором",
        "2024-03-25",
        "Министерство иностранных",
        "в центре столицы.",
        ("Темы", "Ссылка"),
    ),
    (
        "chinese_ministry",
        "外交部发言人就袭击事件答记者问",
        "2024-03-25",
        "外交部发言人就此表示",
        "维护国家安全与稳定的努力。",
        ("打印", "版权所有", "相关新闻", "大 中"),
    ),
    (
        "table_layout",
        "Background Briefing on the Operation",
        "2003-03-25",
        "(Background briefing in the Pentagon)",
        "without preconditions.",
        ("Photo essay", "Privacy", "Releases"),
    ),
    (
        "block_theme",
        "Readout of the call",
        "2024-03-25",
        "The Ministry condemns",
        "Second measure to follow\n\n###",
        ("More briefings", "delegation"),
    ),
    (
        "whole_page_form",
        "Declaración del Ministerio",
        "2024-03-25",
        "El Ministerio condena",
        "ofrece su ayuda.",
        ("Plaza de la Paz",),
    ),
    (
        "polish_portal",
        "Oświadczenie MSZ",
        "2024-03-25",
        "Ministerstwo Spraw",
        "Rzecznik Prasowy MSZ",
        ("Jan Nowak", "mailowych"),
    ),
    (
        "two_sentences",
        "Embassy statement",
        None,
        "The Embassy takes",
        "due course.",
        ("delegation", "Telephone"),
    ),
    (
        "two_sentences_unnamed",
        "Embassy statement",
        "2024-03-25",
        "The Embassy takes",
        "due course.",
        ("delegation", "old bridge"),
    ),
    (
        "parliament",
        "MEPs call for action",
        "2024-03-25",
        "Parliament wants stronger",
        "without preconditions.",
        ("Share this", "Jane DOE", "Procedure file"),
    ),
    (
        "sections_and_table",
        "Sanctions update",
        "2024-03-25",
        "What changed",
        "without preconditions.",
        ("delegation", "Last updated"),
    ),
    (
        "government_portal",
        "Foreign Secretary statement on the attack",
        "2024-03-25",
        "The Foreign Secretary has made",
        "over the coming days.",
        ("Cookies on", "Telephone 020", "Share this page"),
    ),
    (
        "german_ministry",
        "Erklärung der Außenministerin zum Anschlag",
        "2024-03-25",
        "Das Auswärtige Amt",
        "am Montag in Berlin.",
        ("Teilen", "Sicherheitshinweise"),
    ),
    (
        "french_ministry",
        "Attentat dans la capitale (25.03.24)",
        "2024-03-25",
        "La France condamne",
        "aux côtés des autorités.",
        ("Imprimer", "Partager", "Entretien avec"),
    ),
    ("hebrew_ministry", "הודעת משרד החוץ", "2024-03-25", "משרד החוץ מגנה", "לעמוד לדין.", ("שתף",)),
    (
        "arabic_ministry",
        "بيان وزارة الخارجية",
        "2024-03-25",
        "تدين وزارة الخارجية",
        "إلى العدالة.",
        ("خبر آخر",),
    ),
    (
        "japanese_ministry",
        "首都におけるテロ攻撃について（外務大臣談話）",
        "2024-03-25",
        "１ ３月２５日",
        "哀悼の意を表します。",
        ("英語版", "トップへ戻る"),
    ),
    (
        "ukrainian_ministry",
        "Заява щодо нападу в столиці",
        "2024-03-25",
        "Міністерство закордонних",
        "понести покарання.",
        ("Поділитися", "delegation"),
    ),
    (
        "briefing_in_form",
        "Transcript of Weekly Media Briefing by the Official Spokesperson (March 25, 2024)",
        "2024-03-26",
        "Shri Ravi Menon",
        "over the coming days.",
        ("Share",),
    ),
    (
        "council_press_statement",
        "Security Council Press Statement on Terrorist Attack",
        "2024-03-25",
        "The following Security Council",
        "Not an official record.",
        NOTHING,
    ),
]


def read(html: str | bytes) -> Statement:
    return read_page(page(html), source())


def day(statement: Statement) -> str | None:
    return statement.published.iso()[:10] if statement.published else None


@pytest.mark.parametrize(
    ("name", "title", "published", "begins", "ends", "absent"), FOUND, ids=lambda value: str(value)[:24]
)
def test_a_page_gives_its_title_date_and_nothing_but_its_text(
    name: str, title: str, published: str | None, begins: str, ends: str, absent: tuple[str, ...]
) -> None:
    found = read((PAGES / f"{name}.html").read_bytes())
    assert (found.title, day(found)) == (title, published)
    assert (found.text[: len(begins)], found.text[-len(ends) :]) == (begins, ends)
    assert [words for words in absent if words in found.text] == []


def test_a_listing_is_no_statement() -> None:
    with pytest.raises(ParseError, match="no text of its own") as refused:
        read((PAGES / "listing.html").read_bytes())
    assert refused.value.reason is Reason.NO_TEXT


@pytest.mark.parametrize(
    "title", ["Error 404", "Page not found", "Страница не найдена", "Seite nicht gefunden"]
)
def test_a_page_that_says_not_found_is_no_statement(title: str) -> None:
    html = f"<title>{title} | Ministry</title><h1>{title}</h1><p>Please use the search or the home page.</p>"
    with pytest.raises(ParseError, match="is not a statement") as refused:
        read(html)
    assert refused.value.reason is Reason.SOFT_NOT_FOUND


@pytest.mark.parametrize(
    "html", ["", "<html></html>", "<nav><a href=/>Home</a></nav>", "<script>var a = 1</script>"]
)
def test_an_empty_page_is_no_statement(html: str) -> None:
    with pytest.raises(ParseError):
        read(html)


def test_a_speech_that_mentions_404_is_a_statement() -> None:
    found = read("<h1>Resolution 404 adopted</h1><p>The Council adopted it by a vote of twelve to none.</p>")
    assert found.title == "Resolution 404 adopted"


def test_tables_lists_and_headings_within_a_text_are_kept_in_reading_order() -> None:
    blocks = read((PAGES / "sections_and_table.html").read_bytes()).blocks
    texts = [block.text for block in blocks]
    assert texts.index("Who is affected") < texts.index("Ivan EXAMPLE 1 May 1970") < texts.index("What to do")
    assert blocks[0].heading


def test_a_shown_date_beats_a_declared_one_of_another_day_and_takes_its_hour_on_the_same() -> None:
    sentence = "<p>The ministry has taken note of the report and will answer it in due course.</p>"
    head = '<meta itemprop="datePublished" content="2024-03-25T13:40:00+01:00"><h1>A statement of ours</h1>'
    assert (
        read(f"{head}<p class=date>25 March 2024</p>{sentence}").published
        != read(f"{head}<p class=date>26 March 2024</p>{sentence}").published
    )
    same = read(f"{head}<p class=date>25 March 2024</p>{sentence}").published
    other = read(f"{head}<p class=date>26 March 2024</p>{sentence}").published
    assert same is not None
    assert other is not None
    assert (same.iso(), other.iso()) == ("2024-03-25T13:40:00+01:00", "2024-03-26")


def test_an_update_is_no_publication_where_both_are_told() -> None:
    html = """<h1>A statement of ours</h1><p>Updated: 3 April 2024</p><p>Published: 25 March 2024</p>
    <p>The ministry has taken note of the report and will answer it in due course.</p>"""
    assert day(read(html)) == "2024-03-25"


def test_a_date_in_the_last_line_title_or_address_is_found_where_nothing_else_tells_it() -> None:
    sentence = "<p>The ministry has taken note of the report and will answer it in due course.</p>"
    signed = read(f"<h1>A statement of ours</h1>{sentence}<p>Minsk, 6 December 2021</p>")
    titled = read(f"<h1>A statement of ours (May 15, 2020)</h1>{sentence}")
    addressed = read_page(
        page(f"<h1>A statement</h1>{sentence}", url="https://press.example/2019/02/17/one"), source()
    )
    assert (day(signed), day(titled), day(addressed)) == ("2021-12-06", "2020-05-15", "2019-02-17")
    assert signed.text.endswith("Minsk, 6 December 2021")
    assert day(read(f"<h1>A statement of ours</h1>{sentence}")) is None


def test_american_dates_are_read_month_first() -> None:
    html = (
        "<h1>Briefing by the Press Secretary, 3/1/2010</h1>"
        "<p>2:00 P.M. EST</p><p>Good afternoon; two notes.</p>"
    )
    assert day(read(html)) == "2010-03-01"


def test_a_title_loses_its_site_and_its_kicker() -> None:
    text = "<p>The ministry has taken note of the report and will answer it in due course.</p>"
    assert read(f"<title>Note on trade | Ministry</title><h1>Ministry</h1>{text}").title == "Note on trade"
    assert (
        read(f"<title>Ministry - Note on trade</title><h2>Note on trade</h2>{text}").title == "Note on trade"
    )
    kicker = "<title>Note on trade</title><h1><em>Press release</em> Note on trade</h1>"
    assert read(kicker + text).title == "Note on trade"
    assert read(f"<h1>Note on trade with the South</h1>{text}").title == "Note on trade with the South"


def test_unclosed_tags_and_line_breaks_make_paragraphs() -> None:
    html = """<h1>Note on trade<div><p>The ministry has taken note of the report.<p>It will answer in due
    course.<br><br>A third paragraph follows<br>and runs on across the line.<br>A fourth stands after a
    single break.</div>"""
    assert [block.text for block in read(html).blocks] == [
        "The ministry has taken note of the report.",
        "It will answer in due course.",
        "A third paragraph follows and runs on across the line.",
        "A fourth stands after a single break.",
    ]


def test_the_speaker_is_the_one_the_title_names() -> None:
    text = "<p>The ministry has taken note of the report and will answer it in due course.</p>"
    assert (
        read(f"<h1>Remarks by Ambassador Anna Lind at the Council</h1>{text}").speaker
        == "Ambassador Anna Lind"
    )
    assert (
        read(f"<h1>Брифинг официального представителя М.В.Орловой, Москва</h1>{text}").speaker == "М.В.Орлова"
    )
    assert read(f"<h1>Statement of the Foreign Ministry on trade</h1>{text}").speaker is None
