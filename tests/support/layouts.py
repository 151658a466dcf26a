"""One list of statements in the mark-up of many kinds of sites."""

from collections.abc import Callable

from tests.support.listings import Row, each

Layout = Callable[[list[Row]], str]
LAYOUTS: dict[str, Layout] = {}


def layout(write: Layout) -> Layout:
    LAYOUTS[write.__name__] = write
    return write


@layout
def drupal_rows(them: list[Row]) -> str:
    return each(
        them,
        lambda n, row: (
            f"""<div class="views-row views-row-{n + 1} views-row-{"even" if n % 2 else "odd"}">
        <span class="views-field-created"><span class="field-content">{row.written}</span></span>
        <div class="views-field-title"><h3><a href="{row.path}">{row.title}</a></h3></div>
        <div class="views-field-body">The talks went on, the ministry said...</div></div>"""
        ),
    )


@layout
def table_with_a_head(them: list[Row]) -> str:
    body = each(
        them,
        lambda n, row: (
            f"""<tr class="{"even" if n % 2 else "odd"}"><td>{row.american}</td>
        <td><a href="{row.path}">{row.title}</a></td><td><a href="/topic/{n % 3}">Security policy</a></td>
</tr>"""
        ),
    )
    head = "<thead><tr><th>Date</th><th>Title</th><th>Topic</th></tr></thead>"
    return f"<table>{head}<tbody>{body}</tbody></table>"


@layout
def wordpress_posts(them: list[Row]) -> str:
    return each(
        them,
        lambda n, row: (
            f"""<article id="post-{n}" class="post-{n} post category-{"a" if n % 3 else "b"} tag-{n}">
        <header class="entry-header"><h2 class="entry-title"><a href="{row.path}">{row.title}</a></h2>
        <div class="entry-meta"><a href="{row.path}">
<time datetime="{row.day}T10:00:00+02:00">{row.written}</time></a>
        by <a href="/author/press">Press office</a></div></header>
        <p>The talks were constructive. <a class="more-link" href="{row.path}">Continue reading</a></p>
</article>"""
        ),
    )


@layout
def line_breaks_with_the_date_before(them: list[Row]) -> str:
    return (
        "<p>" + each(them, lambda _, row: f'{row.dotted} <a href="{row.path}">{row.title}</a><br>') + "</p>"
    )


@layout
def line_breaks_with_the_date_after(them: list[Row]) -> str:
    return (
        "<p>"
        + each(them, lambda _, row: f'<a href="{row.path}">{row.title}</a> ({row.written})<br>')
        + "</p>"
    )


@layout
def line_breaks_with_the_date_above(them: list[Row]) -> str:
    lines = each(them, lambda _, row: f'<b>{row.written}</b><br><a href="{row.path}">{row.title}</a><br><br>')
    return f"<p>{lines}</p>"


@layout
def line_breaks_with_the_date_below(them: list[Row]) -> str:
    lines = each(them, lambda _, row: f'<a href="{row.path}">{row.title}</a><br><i>{row.written}</i><br><br>')
    return f"<p>{lines}</p>"


@layout
def definition_list(them: list[Row]) -> str:
    pairs = each(them, lambda _, row: f'<dt>{row.written}</dt><dd><a href="{row.path}">{row.title}</a></dd>')
    return f"<dl>{pairs}</dl>"


@layout
def coldfusion_table_without_end_tags(them: list[Row]) -> str:
    body = each(
        them,
        lambda n, row: (
            f"""<tr bgcolor={"#eee" if n % 2 else "#fff"}><td nowrap><font size=2>{row.american}</font>
        <td><font face=Arial size=2><a href="{row.path}">{row.title}</a></font>"""
        ),
    )
    return f"<table border=0 cellpadding=3>{body}</table>"


@layout
def sharepoint_list(them: list[Row]) -> str:
    body = each(
        them,
        lambda n, row: (
            f"""<tr class="{"ms-alternating " if n % 2 else ""}ms-itmhover">
        <td class="ms-vb-title"><div class="ms-vb itx" id="{n}">
<a onfocus="OnLink(this)" href="{row.path}">{row.title}
        </a></div></td><td class="ms-vb2"><nobr><span title="{row.day:%d/%m/%Y}">{row.day:%d/%m/%Y}</span>
</nobr>"""
        ),
    )
    return f'<table class="ms-listviewtable"><tr><th>Title</th><th>Modified</th></tr>{body}</table>'


@layout
def cards_in_rows_of_three(them: list[Row]) -> str:
    def card(_: int, row: Row) -> str:
        return f"""<div class="col-md-4"><div class="card h-100"><a href="{row.path}"><img src="/i.jpg"></a>
        <small class="text-muted">{row.written}</small><h5 class="card-title">
<a href="{row.path}">{row.title}</a></h5>
        <p>A teaser.</p><a href="{row.path}" class="btn">Read more</a></div></div>"""

    return "".join(f'<div class="row">{each(them[n : n + 3], card)}</div>' for n in range(0, len(them), 3))


@layout
def cards_that_are_links(them: list[Row]) -> str:
    return each(
        them,
        lambda _, row: (
            f"""<a class="teaser" href="{row.path}"><span class="teaser__date">{row.dotted}</span>
        <span class="teaser__category">Press release</span><span class="teaser__title">{row.title}</span>
        <span class="teaser__text">A longer text that tells what the minister said.</span></a>"""
        ),
    )


@layout
def time_inside_the_link(them: list[Row]) -> str:
    return "<ul>" + each(
        them,
        lambda _, row: (
            f"""<li><a href="{row.path}"><time datetime="{row.day}">{row.written}</time> {row.title}</a>"""
        ),
    )


@layout
def day_month_and_year_in_boxes(them: list[Row]) -> str:
    def entry(_: int, row: Row) -> str:
        day, month, year = row.written.split()
        return f"""<div class="media"><div class="date-box"><span>{day}</span><span>{month[:3]}</span>
<span>{year}</span>
        </div><div class="media-body"><a href="{row.path}">{row.title}</a></div></div>"""

    return each(them, entry)


@layout
def links_never_closed(them: list[Row]) -> str:
    entries = each(
        them, lambda _, row: f'<li><span>{row.written}</span> <a href="{row.path}">{row.title}</li>'
    )
    return f"<ul class=news>{entries}</ul>"


@layout
def links_to_files_of_another_host(them: list[Row]) -> str:
    entries = each(
        them, lambda _, row: f'<li>{row.written}: <a href="{row.path}">{row.title}</a> (PDF, 120 KB)</li>'
    )
    return f"<ul>{entries}</ul>".replace("/en/news/", "https://files.example/pdf/")


@layout
def several_links_to_a_line(them: list[Row]) -> str:
    return "<ul>" + each(
        them,
        lambda _, row: (
            f"""<li><strong>{row.written}</strong>: <a href="{row.path}">{row.title}</a> |
        <a href="/fr{row.path}">Version française</a> | <a href="/video{row.path}">Video</a></li>"""
        ),
    )


@layout
def the_first_entry_featured(them: list[Row]) -> str:
    first = them[0]
    return f"""<div class="item featured"><a href="{first.path}"><img src=1.jpg></a>
    <h2><a href="{first.path}">{first.title}</a></h2><span class="date">{first.written}</span><p>Lead</p>
</div>""" + each(
        them[1:],
        lambda _, row: (
            f"""<div class="item"><h2><a href="{row.path}">{row.title}</a></h2>
        <span class="date">{row.written}</span></div>"""
        ),
    )


@layout
def update_before_publication(them: list[Row]) -> str:
    return each(
        them,
        lambda _, row: (
            f"""<div class="e"><p>Updated: 21 August 2026</p><h2><a href="{row.path}">{row.title}</a></h2>
        <p>Published: {row.written}</p></div>"""
        ),
    )


@layout
def upcoming_events_beside(them: list[Row]) -> str:
    events = "".join(
        f'<div class="event"><b>{n} October 2026</b> '
        f'<a href="/en/events/{n}">Conference on the region, day {n}</a></div>'
        for n in range(1, 10)
    )
    return f"<section>{events}</section><section class=latest>" + each(
        them,
        lambda _, row: f'<div class="n"><b>{row.written}</b> <a href="{row.path}">{row.title}</a></div>',
    )


@layout
def offices_in_the_same_mark_up(them: list[Row]) -> str:
    offices = "".join(
        f'<div class="views-row"><div><a href="/office/{n}">District office in town number {n}</a></div>'
        f"Phone: 555-{n}</div>"
        for n in range(1, 4)
    )
    entries = each(
        them,
        lambda _, row: (
            f"""<div class="views-row"><div><a href="{row.path}">{row.title}</a></div>{row.written}</div>"""
        ),
    )
    return f"<div><div>{entries}</div></div><div><div>{offices}</div></div>"


@layout
def twice_for_desktop_and_mobile(them: list[Row]) -> str:
    entries = each(them, lambda _, row: f'<li><i>{row.written}</i><a href="{row.path}">{row.title}</a></li>')
    return (
        f'<ul class="news desktop">{entries}</ul><ul class="news mobile" style="display:none">{entries}</ul>'
    )
