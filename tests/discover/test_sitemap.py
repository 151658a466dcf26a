"""Sitemaps."""

import pytest

from tests.support.pages import page, source
from watcher.discover import discover
from watcher.errors import ParseError
from watcher.model.reason import Reason

NEWS = """<?xml version="1.0" encoding="UTF-8"?><!-- made at night -->
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"
 xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
<url><loc>https://p.example.org/a?x=1&amp;y=2</loc><image:image><image:loc>https://p.example.org/i.jpg</image:loc>
<image:title>Photo</image:title></image:image><n:news><n:publication_date>2026-08-18</n:publication_date>
<n:title>Envoy&apos;s visit</n:title></n:news></url>
<url><loc><![CDATA[https://p.example.org/b]]></loc><n:news><n:publication_date>2026-08-19T08:00:00+02:00</n:publication_date>
<n:title>Second</n:title></n:news></url></urlset>"""


def test_a_news_sitemap_has_titles_and_dates_newest_first() -> None:
    found = discover(page(NEWS), source())
    assert [(item.url, item.title) for item in found.items] == [
        ("https://p.example.org/b", "Second"),
        ("https://p.example.org/a?x=1&y=2", "Envoy's visit"),
    ]
    assert found.items[0].published
    assert found.items[0].published.iso() == "2026-08-19T08:00:00+02:00"


def test_a_plain_sitemap_keeps_its_order_where_dates_are_missing() -> None:
    body = "<urlset><url><loc>https://p.example.org/1</loc></url><url><loc>https://p.example.org/2</loc></url></urlset>"
    found = discover(page(body), source())
    assert [(item.url, item.title) for item in found.items] == [
        ("https://p.example.org/1", ""),
        ("https://p.example.org/2", ""),
    ]


def test_an_index_says_which_sitemaps_to_take() -> None:
    body = """<sitemapindex><sitemap><loc>https://p.example.org/pages.xml</loc></sitemap>
    <sitemap><loc>https://p.example.org/news.xml</loc></sitemap></sitemapindex>"""
    with pytest.raises(ParseError, match=r"news\.xml, https://p\.example\.org/pages\.xml") as caught:
        discover(page(body), source())
    assert caught.value.reason is Reason.WRONG_TYPE
