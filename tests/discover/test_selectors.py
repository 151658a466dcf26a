"""What selectors say counts; what they leave open stays automatic; what finds nothing is named."""

import pytest

from tests.support.listings import each, framed, rows
from tests.support.pages import page, source
from watcher.discover import discover
from watcher.errors import ParseError
from watcher.model.reason import Reason
from watcher.model.source import ListingSpec, SourceKind

THEM = rows(4)
BODY = framed(
    "<div class=box><div class=chief>"
    + each(
        THEM,
        lambda n, row: (
            f"""<section class=entry><a class=pic href="/pic/{n}"><img src=p.jpg></a>
        <p class=kicker>Number {n} of the series of kickers</p><a class=main href="{row.path}">{row.title}</a>
        <span class=when data-x="1">{row.written}</span><span class=where>1 May 2026</span></section>"""
        ),
    )
    + "</div></div><a class=older href='/en/news/archive'>Archive</a>"
)


def test_an_item_selector_leaves_link_title_and_date_automatic() -> None:
    found = discover(page(BODY), source(listing=ListingSpec(item="section.entry")))
    assert [(item.url[-9:], item.title) for item in found.items] == [
        (row.path[-9:], row.title) for row in THEM
    ]
    assert [item.published.day for item in found.items if item.published] == [row.day for row in THEM]


def test_every_part_can_be_selected() -> None:
    spec = ListingSpec(item=".entry", link="a.pic", title=".kicker", date=".where", next="a.older")
    found = discover(page(BODY), source(SourceKind.HTML, listing=spec))
    assert [item.url for item in found.items] == [f"https://press.example.org/pic/{n}" for n in range(4)]
    assert found.items[2].title == "Number 2 of the series of kickers"
    assert {item.published.iso() for item in found.items if item.published} == {"2026-05-01"}
    assert found.next_url == "https://press.example.org/en/news/archive"


def test_a_link_selector_alone_is_enough() -> None:
    found = discover(page(BODY), source(listing=ListingSpec(link="a.main")))
    assert [item.title for item in found.items] == [row.title for row in THEM]
    assert [item.published.day for item in found.items if item.published] == [row.day for row in THEM]


def test_a_title_selector_alone_corrects_the_automatic_title() -> None:
    found = discover(page(BODY), source(listing=ListingSpec(title=".kicker")))
    assert found.items[0].title == "Number 0 of the series of kickers"


@pytest.mark.parametrize(
    ("spec", "named"),
    [
        (ListingSpec(item=".gone"), r"listing\.item '\.gone'"),
        (ListingSpec(item=".entry", link="a.gone"), r"listing\.link 'a\.gone'"),
        (ListingSpec(item=".entry", title=".gone"), r"listing\.title '\.gone'"),
        (ListingSpec(date=".gone"), r"listing\.date '\.gone'"),
        (ListingSpec(item="p.kicker"), r"listing\.item 'p\.kicker'.*no link"),
    ],
)
def test_a_selector_that_finds_nothing_is_named(spec: ListingSpec, named: str) -> None:
    with pytest.raises(ParseError, match=named) as caught:
        discover(page(BODY), source(listing=spec))
    assert caught.value.reason is Reason.SELECTOR_ROT


def test_a_missing_next_link_is_the_last_page_and_no_rot() -> None:
    last = BODY.replace("class=older", "class=top").replace("?page=", "?q=").replace("Next ›", "Up")
    found = discover(page(last.replace(">2<", ">b<")), source(listing=ListingSpec(next="a.older")))
    assert found.next_url is None


@pytest.mark.parametrize("body", ['<rss version="2.0"><channel/></rss>', '{"items": []}', b"%PDF-1.7 ..."])
def test_another_type_where_html_was_configured_is_said_so(body: str | bytes) -> None:
    with pytest.raises(ParseError) as caught:
        discover(page(body), source(SourceKind.HTML))
    assert caught.value.reason is Reason.WRONG_TYPE


def test_tags_that_css_cannot_name_leave_the_list_without_selectors() -> None:
    entries = each(
        THEM, lambda _, row: f'<o:row><o:p><a href="{row.path}">{row.title}</a></o:p> {row.written}</o:row>'
    )
    found = discover(page(framed(f"<div>{entries}</div>")), source())
    assert [item.title for item in found.items] == [row.title for row in THEM]
    assert found.selectors is None
