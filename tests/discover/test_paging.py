"""The next page of a listing: older, of the same list, on the same site; none on the last page."""

import pytest

from tests.support.listings import each, rows
from tests.support.pages import page, source
from watcher.discover import discover

HOST = "https://press.example.org"
LIST = each(
    rows(6, step=1),
    lambda _, row: (
        f'<li>{row.written} <a href="{row.path}">{row.title}</a> <a href="{row.path}">more</a></li>'
    ),
)


def next_of(address: str, pager: str, *, head: str = "", before: str = "") -> str | None:
    body = f"<html lang=en><head>{head}</head><body>{before}<ul>{LIST}</ul>{pager}</body></html>"
    found = discover(page(body, url=HOST + address), source())
    assert len(found.items) == 6
    return found.next_url and found.next_url.removeprefix(HOST)


@pytest.mark.parametrize(
    ("address", "pager", "expected"),
    [
        ("/news", '<a rel="next" href="?page=1">›</a>', "/news?page=1"),
        ("/news/", '<a href="/news/page/2/">Older posts</a>', "/news/page/2/"),
        (
            "/news/page/3/",
            '<a href="/news/page/2/">Newer posts</a><a href="/news/page/4/">Older posts →</a>',
            "/news/page/4/",
        ),
        # Drupal counts from nought: the second page is page=1 and is called 2.
        (
            "/news?page=1",
            ('<ul><li><a href="?page=0">1</a><li><a href="?page=1">2</a><li><a href="?page=2">3</a></ul>'),
            "/news?page=2",
        ),
        (
            "/news?page=2",
            (
                '<div class="pages"><a href="?page=1">1</a> <b>2</b> <a href="?page=3">3</a> '
                '<a href="?page=4">4</a></div>'
            ),
            "/news?page=3",
        ),
        (
            "/list.do",
            (
                '<div class="paginate"><strong>1</strong><a href="?page=2">2</a>'
                '<a href="?page=11">다음 10페이지</a></div>'
            ),
            "/list.do?page=2",
        ),
        ("/news?start=20", '<a href="?start=10">«</a><a href="?start=30">»</a>', "/news?start=30"),
        ("/press", '<a class="proximo" href="?b_start:int=20">Próximo »</a>', "/press?b_start:int=20"),
        ("/n/index.html", '<a href="index_1.html">下一页</a>', "/n/index_1.html"),
        ("/новости/", '<div class="nav-pages"><a href="?PAGEN_1=2">След.</a></div>', "/новости/?PAGEN_1=2"),
        ("/2026/08/", '<div class="local-nav"><a href="?page=2">Next</a></div>', "/2026/08/?page=2"),
        ("/news?offset=40", "", "/news?offset=46"),
        ("/news?page=4", "", "/news?page=5"),
    ],
)
def test_the_next_page_is_found(address: str, pager: str, expected: str) -> None:
    assert next_of(address, pager) == expected


@pytest.mark.parametrize(
    ("address", "pager"),
    [
        ("/news", ""),
        (
            "/news?page=4",
            '<ul class="pager"><li><a href="?page=2">3</a><li><a href="?page=3">4</a><li>5</ul>',
        ),
        ("/news/page/9/", '<div class="pagination"><a href="/news/page/8/">Previous</a></div>'),
        ("/news", '<a href="https://other.example.net/news?page=2">Next</a>'),
        ("/news", '<div class="carousel"><a class="next" href="/slide/2">Next</a></div>'),
        ("/news", '<table class="calendar"><tr><td><a href="/news/?month=9">Next</a></td></tr></table>'),
        ("/news", '<a href="/de/news?page=2" hreflang="de">weiter</a>'),
        ("/news", '<p><a href="/about">More posts</a></p>'),
        ("/news?offset=2026-08-10", '<a href="?offset=2026-08-11">11</a><a href="?offset=2026-08-12">12</a>'),
    ],
)
def test_a_last_page_and_other_links_have_no_next_page(address: str, pager: str) -> None:
    assert next_of(address, pager) is None


def test_the_page_named_by_the_head_wins_unless_it_is_newer() -> None:
    declared = '<link rel="next" href="/news?page={}">'
    assert next_of("/news?page=2", "", head=declared.format(3)) == "/news?page=3"
    assert next_of("/news?page=2", '<a href="?page=3">Next</a>', head=declared.format(1)) == "/news?page=3"


def test_the_word_under_every_teaser_is_no_pager() -> None:
    teasers = each(rows(6, step=1), lambda n, _: f'<p><a href="/topics/{n}00">Weiter</a></p>')
    assert next_of("/news", teasers) is None
    assert next_of("/news", '<a href="?page=2">Weiter</a>', before=teasers) == "/news?page=2"


def test_days_of_a_calendar_are_no_page_numbers() -> None:
    days = "".join(f'<td><a href="/archive/2026/08/{day}/">{day}</a></td>' for day in range(1, 8))
    pager = '<div class="pg"><a href="?PAGEN_1=1">1</a><a href="?PAGEN_1=2">2</a></div>'
    assert next_of("/news/", pager, before=f"<table><tr>{days}</tr></table>") == "/news/?PAGEN_1=2"


def test_a_feed_of_wordpress_has_older_pages_and_a_feed_names_only_pages_of_its_site() -> None:
    item = "<item><title>Talks begin</title><link>https://press.example.org/n/1</link></item>"
    feed = '<rss version="2.0"><channel><title>News</title>{}{}</channel></rss>'
    generator = "<generator>https://wordpress.org/?v=6.5</generator>"
    found = discover(page(feed.format(generator, item), url=HOST + "/feed/?paged=2"), source())
    assert found.next_url == HOST + "/feed/?paged=3"
    away = '<link xmlns="http://www.w3.org/2005/Atom" rel="next" href="https://other.example.net/2"/>'
    assert discover(page(feed.format(away, item), url=HOST + "/feed/"), source()).next_url is None
