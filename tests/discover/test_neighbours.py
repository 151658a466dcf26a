"""Lists and dates that stand beside the statements' own are told from them."""

from datetime import date

import pytest

from tests.support.listings import Row, each, framed, rows
from tests.support.pages import page, source
from watcher.discover import discover
from watcher.errors import ParseError
from watcher.model.item import Item
from watcher.model.reason import Reason

THEM = rows(8, step=1)


def found_in(inner: str, *, language: str = "en") -> tuple[Item, ...]:
    return discover(page(framed(inner, language=language)), source()).items


def days(items: tuple[Item, ...]) -> list[date | None]:
    return [item.published.day if item.published else None for item in items]


def check(inner: str, them: list[Row] = THEM) -> None:
    items = found_in(inner)
    assert [(item.title, item.url) for item in items] == [
        (row.title, f"https://press.example.org{row.path}") for row in them
    ]
    assert days(items) == [row.day for row in them]


def test_lists_under_like_tags_are_told_apart_by_their_records() -> None:
    cards = each(
        THEM,
        lambda _, row: (
            f'<li><a href="{row.path}"><div><span class="d">{row.dotted}</span>'
            f'<div class="t">{row.title}</div>'
            "</div></a></li>"
        ),
    )
    files = "".join(
        f'<li><a href="/files/{n}0.pdf">Act number {n} on public service</a></li>' for n in range(12)
    )
    months = "".join(f'<li><a href="/archive/2026/{n}">Month number {n}</a> ({n})</li>' for n in range(1, 9))
    blocks = (f"<div class=b{n}><ul>{inner}</ul></div>" for n, inner in enumerate((files, cards, months)))
    check("<p>Press</p>" + "".join(blocks))


def test_events_ahead_are_no_statements() -> None:
    ahead = "".join(
        f'<article><time>{n + 1} October 2026</time><h3><a href="/events/{n}-conference-on-the-region">'
        f"Conference on the region, part {n}</a></h3></article>"
        for n in range(6)
    )
    check(
        ahead
        + "<ul>"
        + each(THEM, lambda _, row: f'<li><a href="{row.path}">{row.title}</a> {row.dotted}</li>')
    )
    with pytest.raises(ParseError) as caught:
        discover(page(framed(ahead, side="")), source())
    assert caught.value.reason is Reason.EMPTY_LISTING


def test_days_of_a_calendar_are_no_statements() -> None:
    weeks = "".join(
        "<tr>"
        + "".join(f'<td><a href="/archive/2026/08/{day:02}/">{day}</a></td>' for day in range(week, week + 7))
        for week in (1, 8, 15)
    )
    with pytest.raises(ParseError):
        discover(page(framed(f"<p>No news.</p><table>{weeks}</table>", side="")), source())


def test_the_newest_statement_may_stand_apart_above_the_list() -> None:
    first = THEM[0]
    lead = f'<div class="top"><h2><a href="{first.path}">{first.title}</a></h2><p>{first.written}</p></div>'
    rest = each(
        THEM[1:],
        lambda _, row: (
            f'<div class="row"><h4><a href="{row.path}">{row.title}</a></h4><i>{row.written}</i></div>'
        ),
    )
    check(f'{lead}<div class="rows">{rest}</div>')


def test_a_cell_may_give_several_rows_their_date() -> None:
    body = each(
        THEM,
        lambda n, row: (
            "<tr>"
            + (f'<td rowspan="2">{row.written}</td>' if n % 2 == 0 else "")
            + f'<td><a href="{row.path}">{row.title}</a></td></tr>'
        ),
    )
    paired = [Row(row.path, row.title, THEM[n - n % 2].day) for n, row in enumerate(THEM)]
    check(f"<table>{body}</table>", paired)


def test_labels_in_elements_of_their_own_say_what_a_date_is_of() -> None:
    check(
        each(
            THEM,
            lambda _, row: (
                f'<div class="a"><h2><a href="{row.path}">{row.title}</a></h2><dl><dt>Last updated</dt>'
                f"<dd>21 August 2026</dd><dt>Issued</dt><dd>{row.written}</dd>"
                "<dt>Valid until</dt><dd>30 September 2026</dd></dl></div>"
            ),
        )
    )


def test_a_date_within_the_text_below_a_title_counts() -> None:
    pairs = each(
        THEM,
        lambda _, row: (
            f'<dt><a href="{row.path}">{row.title}</a></dt>'
            f"<dd>The minister took part in the talks. <em>{row.written}</em></dd>"
        ),
    )
    check(f"<dl>{pairs}</dl>")


def test_a_line_of_a_link_that_is_only_the_date_is_no_part_of_the_title() -> None:
    check(
        "<ul>" + each(THEM, lambda _, row: f'<li><a href="{row.path}">{row.dotted}<br>{row.title}</a></li>')
    )


def test_the_separator_after_a_linked_date_is_no_part_of_the_title() -> None:
    check(
        "<ul>" + each(THEM, lambda _, row: f'<li><a href="{row.path}">{row.written}</a> – {row.title}</li>')
    )


@pytest.mark.parametrize(
    ("pattern", "language"), [("%m/%d/%Y", "en"), ("%d/%m/%Y", "en"), ("%y.%m.%d", "ko")]
)
def test_the_order_of_numbers_is_learnt_from_the_whole_list(pattern: str, language: str) -> None:
    them = [Row(row.path, row.title, date(2026, 8, 12 - n)) for n, row in enumerate(THEM)]
    lines = each(
        them, lambda _, row: f'<li><a href="{row.path}">{row.title}</a> <i>{row.day:{pattern}}</i></li>'
    )
    assert days(found_in(f"<ul>{lines}</ul>", language=language)) == [row.day for row in them]


def test_month_and_day_alone_are_read_where_that_is_the_habit() -> None:
    lines = each(THEM, lambda _, row: f'<li><a href="{row.path}">{row.title}</a> [{row.day:%m-%d}]</li>')
    assert days(found_in(f"<ul>{lines}</ul>", language="zh")) == [row.day for row in THEM]
