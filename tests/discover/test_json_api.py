"""JSON APIs, described or not."""

import json

import pytest

from tests.support.pages import page, source
from watcher.discover import discover
from watcher.errors import ParseError
from watcher.model.reason import Reason
from watcher.model.source import ListingSpec, SourceKind

SEARCH = json.dumps(
    {
        "total": 2,
        "facets": [{"name": "Topics", "values": [{"label": "A"}, {"label": "B"}]}],
        "docs": {
            "results": [
                {
                    "refCode": "IP/26/301",
                    "title": "Council adopts &amp; publishes",
                    "eventDate": "2026-08-19T00:00:00",
                },
                {"refCode": "MEX/26/9", "title": "Daily news", "eventDate": "2026-08-18T00:00:00"},
            ]
        },
    }
)


def test_dotted_paths_and_a_link_template_describe_any_api() -> None:
    spec = ListingSpec(
        item="docs.results[]",
        link="https://press.example.org/detail/{refCode}",
        title="title",
        date="eventDate",
    )
    found = discover(page(SEARCH), source(SourceKind.JSON, listing=spec))
    assert [(item.url, item.title) for item in found.items] == [
        ("https://press.example.org/detail/IP/26/301", "Council adopts & publishes"),
        ("https://press.example.org/detail/MEX/26/9", "Daily news"),
    ]
    assert found.items[0].guid == "IP/26/301"


def test_whole_paths_say_where_the_records_are() -> None:
    spec = ListingSpec(link="docs.results[].refCode", title="docs.results[].title")
    assert discover(page(SEARCH), source(listing=spec)).method == "json: docs.results[]"


def test_records_are_found_without_any_path() -> None:
    body = {
        "links": {"organisations": [{"title": "Ministry", "web_url": "/ministry"}] * 5},
        "results": [
            {
                "id": 10 + n,
                "headline": {"rendered": f"Statement number {n} on the talks"},
                "api_url": f"https://api.example.org/{n}",
                "html_url": f"https://press.example.org/s/{n}",
                "modified": "2026-08-21T00:00:00Z",
                "published_at": f"2026-08-1{n}T10:00:00+02:00",
            }
            for n in range(5)
        ],
        "next": "https://press.example.org/api?page=2",
    }
    found = discover(page(json.dumps(body)), source())
    assert found.method == "json: results[]"
    assert found.items[3].url == "https://press.example.org/s/3"
    assert found.items[3].title == "Statement number 3 on the talks"
    assert found.items[3].published
    assert found.items[3].published.iso() == "2026-08-13T10:00:00+02:00"
    assert found.next_url == "https://press.example.org/api?page=2"
    assert discover(page(json.dumps(body)), source(listing=found.selectors)).items == found.items


def test_a_unix_time_is_a_moment_in_the_sources_zone() -> None:
    body = """[{"title": "One thing", "url": "/1", "date": 1787133600},
      {"title": "Two", "url": "/2", "date": 1787133600000}]"""
    found = discover(page(body), source(timezone="Asia/Tokyo"))
    assert {item.published.iso() if item.published else "" for item in found.items} == {
        "2026-08-19T19:00:00+09:00"
    }


@pytest.mark.parametrize(
    ("spec", "key"),
    [
        (ListingSpec(item="documents[]"), "listing.item"),
        (ListingSpec(item="docs.results[]", link="href"), "listing.link"),
        (ListingSpec(item="docs.results[]", link="/x/{refCode}", date="published"), "listing.date"),
    ],
)
def test_a_path_that_leads_nowhere_is_named(spec: ListingSpec, key: str) -> None:
    with pytest.raises(ParseError, match=key) as caught:
        discover(page(SEARCH), source(SourceKind.JSON, listing=spec))
    assert caught.value.reason is Reason.SELECTOR_ROT


def test_records_without_an_address_ask_for_a_template() -> None:
    with pytest.raises(ParseError, match=r"template") as caught:
        discover(page(SEARCH), source())
    assert caught.value.reason is Reason.EMPTY_LISTING


def test_an_empty_array_is_an_empty_listing() -> None:
    with pytest.raises(ParseError) as caught:
        discover(page('{"results": []}'), source(SourceKind.JSON, listing=ListingSpec(item="results[]")))
    assert caught.value.reason is Reason.EMPTY_LISTING


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("<html><body>Access denied", Reason.WRONG_TYPE),
        ('{"results": [', Reason.BROKEN_MARKUP),
        ('"text"', Reason.WRONG_TYPE),
    ],
)
def test_what_is_no_json_is_said_to_be_none(body: str, reason: Reason) -> None:
    with pytest.raises(ParseError) as caught:
        discover(page(body), source(SourceKind.JSON))
    assert caught.value.reason is reason


def test_deep_nesting_is_no_crash() -> None:
    with pytest.raises(ParseError):
        discover(page("[" * 100_000), source(SourceKind.JSON))


@pytest.mark.parametrize(("total", "following"), [(45, "?start=22"), (22, None), (None, "?start=22")])
def test_an_offset_goes_on_until_the_total(total: int | None, following: str | None) -> None:
    records = [
        {"title": f"Statement {n} on trade", "link": f"/n/{n}", "date": "2026-08-01"} for n in range(2)
    ]
    body = {"results": records} | ({"total": total} if total else {})
    found = discover(page(json.dumps(body), url="https://press.example.org/api?start=20"), source())
    assert found.next_url == (f"https://press.example.org/api{following}" if following else None)
