"""The same statements are found whatever the mark-up, and nothing of what stands around them."""

from collections.abc import Callable

import pytest

from tests.support.layouts import LAYOUTS
from tests.support.listings import Row, each, framed, grouped, rows
from tests.support.pages import page, source
from watcher.discover import discover
from watcher.errors import ParseError
from watcher.model.reason import Reason


@pytest.mark.parametrize("name", LAYOUTS)
def test_statements_are_found_in_every_layout(name: str) -> None:
    them = rows()
    found = discover(page(framed(LAYOUTS[name](them))), source(timezone="America/New_York"))
    assert [item.title for item in found.items] == [row.title for row in them]
    assert [item.url.rpartition("/")[2] for item in found.items] == [
        row.path.rpartition("/")[2] for row in them
    ]
    assert [item.published.day if item.published else None for item in found.items] == [
        row.day for row in them
    ]
    assert found.next_url == "https://press.example.org/en/news/?page=2"


@pytest.mark.parametrize("name", LAYOUTS)
def test_the_selectors_found_find_the_same_statements(name: str) -> None:
    body = page(framed(LAYOUTS[name](rows())))
    found = discover(body, source())
    if found.selectors is None:
        assert name in {"offices_in_the_same_mark_up", "the_first_entry_featured"}, (
            "they have no mark-up in common"
        )
        return
    again = discover(body, source(listing=found.selectors))
    assert again.items == found.items
    assert again.method == found.method


GROUPS: dict[str, Callable[[list[list[Row]]], str]] = {
    "headings over lists": lambda groups: "".join(
        f"<h3>{them[0].written}</h3><ul>"
        + each(them, lambda _, row: f'<li><a href="{row.path}">{row.title}</a></li>')
        + "</ul>"
        for them in groups
    ),
    "terms over definitions, none closed": lambda groups: (
        "<dl>"
        + "".join(
            f"<dt>{them[0].written}" + each(them, lambda _, row: f'<dd><a href="{row.path}">{row.title}</a>')
            for them in groups
        )
    ),
    "rows over rows": lambda groups: (
        "<table>"
        + "".join(
            f"<tr><td colspan=2><b>{them[0].written}</b></td></tr>"
            + each(them, lambda _, row: f'<tr><td>•</td><td><a href="{row.path}">{row.title}</a></td></tr>')
            for them in groups
        )
    ),
}


@pytest.mark.parametrize("name", GROUPS)
@pytest.mark.parametrize("sizes", [[1, 1, 1, 1, 1, 1], [3, 1, 2, 2], [2, 2, 2, 2]])
def test_a_date_over_several_entries_is_the_date_of_each(name: str, sizes: list[int]) -> None:
    groups = grouped(rows(), sizes)
    found = discover(page(framed(GROUPS[name](groups))), source())
    assert [(item.title, item.published.day if item.published else None) for item in found.items] == [
        (row.title, row.day) for them in groups for row in them
    ]


@pytest.mark.parametrize("count", [1, 2, 3, 40])
def test_long_and_short_lists_are_found_alike(count: int) -> None:
    them = rows(count, step=1)
    entries = each(
        them,
        lambda n, row: (
            f'<div class="i"><h3><a href="{row.path}">{row.title} ({n})</a></h3>{row.written}</div>'
        ),
    )
    found = discover(page(framed(f'<div class="list">{entries}</div>')), source())
    assert len(found.items) == count


def test_a_list_without_dates_is_found_and_stays_without() -> None:
    entries = each(rows(), lambda _, row: f'<div class="lstitm"><a href="{row.path}">{row.title}</a></div>')
    found = discover(
        page(f"<body>Saturday, 22 August 2026 {MENU_LESS}{entries}<p>Last updated: 21 August 2026"), source()
    )
    assert len(found.items) == 8
    assert all(item.published is None for item in found.items)


MENU_LESS = (
    '<div><a href="/a">About us and our history</a> <a href="/b">Contacts of the press office</a></div>'
)


@pytest.mark.parametrize(
    "inner", ["<p>No results.</p>", "<div class=list></div>", "<h1>Service unavailable</h1>"]
)
def test_the_furniture_of_a_page_is_never_its_list(inner: str) -> None:
    with pytest.raises(ParseError) as caught:
        discover(page(framed(inner, side="")), source())
    assert caught.value.reason is Reason.EMPTY_LISTING
