"""HTML listings without selectors."""

import pytest

from tests.support.pages import page, source
from watcher.discover import discover
from watcher.errors import ParseError
from watcher.model.reason import Reason

MENU = """<header><nav><ul><li><a href="/">Home</a></li>
<li><a href="/ministry">The Ministry</a></li>
<li><a href="/policy">Foreign policy</a></li>
<li><a href="/news">News</a></li></ul></nav></header>"""
FOOTER = """<footer><ul><li><a href="/legal">Legal notice</a></li>
<li><a href="/privacy">Privacy statement</a></li>
<li><a href="https://social.example/ministry">Follow us</a></li></ul></footer>"""


def test_cards_are_found_between_menu_and_footer() -> None:
    cards = "".join(
        f"""<div class="card card-{n}"><a class="image" href="/news/{n}"><img src="{n}.jpg"></a>
        <span class="date">{10 + n} August 2026</span>
        <h3><a href="/news/{n}">Statement number {n} on the border talks</a></h3>
        <p>The spokesperson said that talks go on.</p><a class="more" href="/news/{n}">Read more</a></div>"""
        for n in range(1, 6)
    )
    found = discover(page(f"<html lang=en><body>{MENU}<main>{cards}</main>{FOOTER}</body></html>"), source())
    assert [item.title for item in found.items] == [
        f"Statement number {n} on the border talks" for n in range(1, 6)
    ]
    assert [item.url for item in found.items] == [f"https://press.example.org/news/{n}" for n in range(1, 6)]
    assert [item.published.iso() for item in found.items if item.published] == [
        f"2026-08-{10 + n}" for n in range(1, 6)
    ]


def test_a_page_without_a_list_is_an_empty_listing() -> None:
    with pytest.raises(ParseError) as caught:
        discover(page(f"<body>{MENU}<main><p>No results.</p></main>{FOOTER}"), source())
    assert caught.value.reason is Reason.EMPTY_LISTING


def test_declared_feeds_are_named_as_better() -> None:
    head = '<link rel="alternate" type="application/rss+xml" href="/feed/"><link rel=next href="?page=2">'
    rows = "".join(
        f"<li>{n} May 2026 <a href=/d/{n}00>Remarks by the minister on item {n}</a></li>" for n in range(1, 5)
    )
    found = discover(page(f"<head>{head}</head><body>{MENU}<ul>{rows}</ul>"), source())
    assert found.better == ("https://press.example.org/feed/",)
    assert found.next_url == "https://press.example.org/en/news/?page=2"
