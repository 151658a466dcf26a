"""Listings that show no dates at all: headlines under a heading are statements all the same."""

from datetime import UTC, datetime

import pytest

from watcher.discover import discover
from watcher.model.page import Page
from watcher.model.source import Source, SourceId

URL = "https://ministry.example/press/"
VISITS = [f"Minister {number} receives the ambassador of country {number}" for number in range(12)]
HEADLINES = [
    "Council lists shipping companies",
    "Prime Minister meets delegation from Brazil",
    "Statement on the situation in the harbour",
    "New envoy appointed to the United Nations",
]
MENU = (
    "<nav><ul>"
    + "".join(f"<li><a href=/{word}>{word}</a>" for word in ("home", "about", "press"))
    + "</ul></nav>"
)


@pytest.mark.parametrize("titles", [VISITS, HEADLINES], ids=["alike", "unlike"])
@pytest.mark.parametrize(
    "row",
    [
        "<li><h3><a href='/press/{n}'>{title}</a></h3></li>",
        "<li><a href='/press/{n}.html'>{title}</a></li>",
        "<article><h2><a href='/press/article-{n}'>{title}</a></h2><p>The ministry says more.</p></article>",
        "<li><h3><a href='/statement-{n}'>{title}</a></h3></li>",
        "<tr><td>{n}</td><td><a href='/doc.aspx?id={n}'>{title}</a></td></tr>",
    ],
)
def test_headlines_without_dates_are_found(titles: list[str], row: str) -> None:
    rows = "".join(row.format(n=n, title=title) for n, title in enumerate(titles))
    outer = {"<tr": "table", "<li": "ul"}.get(row[:3], "div")
    wrapped = f"<{outer}>{rows}</{outer}>"
    body = f"<html lang=en><body>{MENU}<main><h1>Statements</h1>{wrapped}</main></body></html>"
    page = Page(
        url=URL,
        final_url=URL,
        headers={"content-type": "text/html; charset=utf-8"},
        body=body.encode(),
        fetched_at=datetime(2026, 11, 24, tzinfo=UTC),
    )
    source = Source(id=SourceId("ministry"), name="Ministry", url=URL, language="en")
    assert [item.title for item in discover(page, source).items] == titles
