"""Feeds of every dialect."""

import pytest

from tests.support.pages import page, source
from watcher.discover import discover
from watcher.errors import ParseError
from watcher.model.reason import Reason
from watcher.model.source import SourceKind

RSS = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Ministry</title><link>https://mfa.example.org/</link>
<item><title>Talks &amp;amp; visits: the minister&#8217;s week</title><link>/news/1?a=1&amp;b=2</link>
<guid isPermaLink="false">n-1</guid><pubDate>Wed, 19 Aug 2026 01:30:00 +0900</pubDate>
<description>Short.</description><content:encoded><![CDATA[<p>LONG</p>]]></content:encoded></item>
<item><title><![CDATA[Q&A on <b>sanctions</b>]]></title><link>
  https://mfa.example.org/news/2  </link><pubDate>Tue, 18 Aug 2026 09:00:00 JST</pubDate></item>
</channel></rss>""".replace("LONG", "The ministry expressed its deep concern. " * 12)

ATOM = """<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://gov.example.org/feeds/">
<title>News</title><link rel="next" href="news.atom?page=2"/>
<entry><id>tag:gov.example.org,2026:7</id>
<title type="html">Fish &amp;amp; chips &lt;i&gt;duty&lt;/i&gt;</title>
<link href="../n/7"/><updated>2026-08-20T10:00:00+01:00</updated>
<published>2026-08-19T08:00:00+01:00</published>
</entry></feed>"""

RDF = """<?xml version="1.0" encoding="Shift_JIS"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="x"><title>報道発表</title><link>https://ministry.example.jp/</link></channel>
<item rdf:about="https://ministry.example.jp/p/1"><title>大臣会見の概要について</title>
<link>https://ministry.example.jp/p/1</link><dc:date>2026-08-19T14:00:00+09:00</dc:date></item></rdf:RDF>"""


def test_titles_are_plain_text_and_dates_keep_the_feeds_own_offset() -> None:
    found = discover(page(RSS), source())
    first, second = found.items
    assert found.method == "feed (RSS 2.0)"
    assert first.title == "Talks & visits: the minister’s week"
    assert first.url == "https://mfa.example.org/news/1?a=1&b=2"
    assert first.guid == "n-1"
    assert first.published
    assert first.published.iso() == "2026-08-19T01:30:00+09:00"
    assert second.title == "Q&A on sanctions"
    assert second.url == "https://mfa.example.org/news/2"
    assert second.published
    assert second.published.iso() == "2026-08-18T09:00:00+09:00"


def test_the_full_text_of_an_entry_is_kept_and_a_teaser_is_not() -> None:
    first, second = discover(page(RSS), source()).items
    assert first.content is not None
    assert first.content.startswith("<p>The ministry expressed")
    assert second.content is None


def test_atom_links_are_resolved_and_the_publication_precedes_the_update() -> None:
    found = discover(page(ATOM, url="https://gov.example.org/feeds/news.atom"), source(SourceKind.FEED))
    (item,) = found.items
    assert (found.method, item.url, item.title) == (
        "feed (Atom)",
        "https://gov.example.org/n/7",
        "Fish & chips duty",
    )
    assert item.published
    assert item.published.iso() == "2026-08-19T08:00:00+01:00"
    assert found.next_url == "https://gov.example.org/feeds/news.atom?page=2"


def test_an_rdf_feed_in_shift_jis_is_read() -> None:
    found = discover(page(RDF.encode("cp932")), source())
    assert [item.title for item in found.items] == ["大臣会見の概要について"]


def test_a_json_feed_is_read() -> None:
    body = """{"version": "https://jsonfeed.org/version/1.1", "title": "x", "items": [
      {"id": "5", "url": "/s/5", "title": "Statement five", "date_published": "2026-08-19T08:00:00Z",
       "content_html": "<p>All of it.</p>"}]}"""
    found = discover(page(body), source())
    (item,) = found.items
    assert (found.method, item.url, item.guid) == ("feed (JSON Feed)", "https://press.example.org/s/5", "5")
    assert item.content == "<p>All of it.</p>"


def test_a_truncated_feed_gives_the_entries_that_are_whole() -> None:
    found = discover(page(RSS[: RSS.index("</item>\n<item>") + 60]), source(SourceKind.FEED))
    assert found.items[0].guid == "n-1"


def test_html_where_a_feed_was_configured_is_of_the_wrong_type() -> None:
    with pytest.raises(ParseError) as caught:
        discover(
            page("<!doctype html><html><body><p>Just a moment...</p></body></html>"), source(SourceKind.FEED)
        )
    assert caught.value.reason is Reason.WRONG_TYPE


def test_a_feed_without_entries_is_an_empty_listing() -> None:
    with pytest.raises(ParseError) as caught:
        discover(page('<rss version="2.0"><channel><title>x</title></channel></rss>'), source())
    assert caught.value.reason is Reason.EMPTY_LISTING


def test_entities_declared_in_a_feed_are_neither_expanded_nor_fetched() -> None:
    lol = '<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>'
    body = f'<?xml version="1.0"?>{lol}<rss version="2.0"><channel><item><title>T &b; &x;</title>'
    found = discover(page(body + "<link>https://a.example/1</link></item></channel></rss>"), source())
    assert "aaaa" not in found.items[0].title
    assert "root:" not in found.items[0].title
