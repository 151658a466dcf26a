"""Addresses made absolute as written, and canonical to compare."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.text.urls import absolute, canonical

BASE = "https://press.example.org/en/news/index.html"


@pytest.mark.parametrize(
    ("href", "expected"),
    [
        ("../speech/12", "https://press.example.org/en/speech/12"),
        ("/a b/c.pdf", "https://press.example.org/a%20b/c.pdf"),
        ("  /one/\n\ttwo  ", "https://press.example.org/one/two"),
        ("//cdn.example.org/x", "https://cdn.example.org/x"),
        ("?page=2", "https://press.example.org/en/news/index.html?page=2"),
        ("item.html#top", "https://press.example.org/en/news/item.html"),
        ("/#!/news/7", "https://press.example.org/#!/news/7"),
        ("news\\2026\\x.htm?q=a\\b", "https://press.example.org/en/news/news/2026/x.htm?q=a\\b"),
        ("HTTPS://Other.example/x", "https://Other.example/x"),
        ("detail.cfm?id=5&", "https://press.example.org/en/news/detail.cfm?id=5&"),
    ],
)
def test_a_reference_is_resolved_as_browsers_do(href: str, expected: str) -> None:
    assert absolute(BASE, href) == expected


@pytest.mark.parametrize(
    "href",
    ["javascript:void(0)", "mailto:press@example.org", "tel:+3212345", "data:,x", "http://", "http://[::1"],
)
def test_what_cannot_be_fetched_over_http_has_no_address(href: str) -> None:
    assert absolute(BASE, href) is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("http://example.org/a", "https://www.example.org/a/"),
        ("https://example.org:443/a?utm_source=x&id=5", "https://example.org/a?id=5"),
        ("https://example.org/a?b=1&a=2", "https://example.org/a?a=2&b=1"),
        ("https://m.example.org/a", "https://example.org/a"),
        ("https://example.org/a?print=1", "https://example.org/a"),
        ("https://example.org/a/amp/", "https://example.org/a"),
        ("https://example.org/caf%c3%a9", "https://example.org/café"),
        ("https://EXAMPLE.org/%7Euser", "https://example.org/~user"),
        ("https://example.org/a;jsessionid=1A2B?x=1", "https://example.org/a?x=1"),
        ("https://example.org/a#part", "https://example.org/a"),
        ("https://example.org/a/print", "https://example.org/a"),
        ("https://example.org/a/print.html", "https://example.org/a/"),
        ("https://example.org/a/printable/", "https://example.org/a"),
        ("https://example.org/a?view=print&id=5", "https://example.org/a?id=5"),
        ("https://example.org/m/news/a", "https://example.org/news/a"),
        ("https://mobile.example.org/a?m=1", "https://example.org/a"),
        ("https://example.org/a?mobile=0&id=5", "https://example.org/a?id=5"),
        ("https://example.org/amp/a", "https://example.org/a"),
        ("https://example.org/a.amp.html", "https://example.org/a.html"),
        ("https://example.org/news/index.html", "https://example.org/news"),
        ("https://example.org/index.php?id=5", "https://example.org/?id=5"),
        ("https://example.org/News/Default.aspx?id=5", "https://example.org/News/?id=5"),
        ("https://example.org/(S(lit3py55t21z5v55vlm25s55))/a.aspx", "https://example.org/a.aspx"),
        ("https://www.example.org./a?fbclid=Ab_1&gad_source=1", "http://example.org/a"),
    ],
)
def test_variants_of_one_address_are_equal(one: str, other: str) -> None:
    assert canonical(one) == canonical(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://example.org/a?id=5", "https://example.org/a?id=6"),
        ("https://example.org/A", "https://example.org/a"),
        ("https://example.org/?p=12&print=12", "https://example.org/?p=12"),
        ("https://example.org/a%2Fb", "https://example.org/a/b"),
        ("https://m.org/a", "https://org/a"),
        ("https://example.org/en/a", "https://example.org/a"),
        ("https://example.org/a_en", "https://example.org/a_fr"),
        ("https://example.org/a?lang=en", "https://example.org/a?lang=fr"),
        ("https://example.org/print", "https://example.org/"),
        ("https://example.org/archive?y=2026&m=1", "https://example.org/archive?y=2026"),
        ("https://example.org/a?view=5", "https://example.org/a?view=6"),
        ("https://example.org/a?m=12", "https://example.org/a"),
        ("https://example.org/blueprint", "https://example.org/"),
        ("https://example.org/a/index-2.html", "https://example.org/a"),
        ("https://example.org/#!/1", "https://example.org/#!/2"),
    ],
)
def test_different_documents_stay_different(one: str, other: str) -> None:
    assert canonical(one) != canonical(other)


@given(
    st.builds(
        "{}://{}/{}?{}#{}".format,
        st.sampled_from(["http", "https", "HTTP"]),
        st.sampled_from(["www.example.org", "www.m.example.org:80", "例え.jp", "[::1]:8080", "a.b"]),
        st.text(max_size=30)
        | st.lists(
            st.sampled_from(
                ["", "m", "amp", "print", "index.html", "a.amp.html", "a.amp.amp", "x", ";jsessionid=1"]
            ),
            max_size=5,
        ).map("/".join),
        st.text(max_size=30),
        st.text(max_size=5),
    )
)
def test_the_canonical_form_is_its_own_canonical_form(url: str) -> None:
    once = canonical(url)
    assert canonical(once) == once


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_text_is_survived(base: str, href: str) -> None:
    resolved = absolute(base, href)
    assert resolved is None or resolved.startswith(("http://", "https://"))
    canonical(href)


SEGMENTS = st.lists(st.from_regex(r"[a-z]{3,8}-[0-9]{1,4}", fullmatch=True), min_size=1, max_size=3)
DOCUMENTS = st.builds(
    lambda segments, number: "/" + "/".join(segments) + (f"?id={number}" if number else ""),
    SEGMENTS,
    st.integers(0, 99),
)
"""Paths, and ids in queries, as official sites give them to documents."""


def _query(path: str, more: str) -> str:
    return f"{path}{'&' if '?' in path else '?'}{more}"


def _before_query(path: str, more: str) -> str:
    bare, mark, query = path.partition("?")
    return bare + more + mark + query


VARIATIONS = st.sampled_from(
    [
        lambda path: f"http://example.org{path}",
        lambda path: f"https://www.example.org:443{path}",
        lambda path: f"https://WWW.Example.ORG{path}",
        lambda path: f"https://m.example.org{path}",
        lambda path: f"https://mobile.example.org{path}",
        lambda path: f"https://example.org/m{path}",
        lambda path: f"https://example.org/amp{path}",
        lambda path: "https://example.org" + _before_query(path, "/"),
        lambda path: "https://example.org" + _before_query(path, "/amp/"),
        lambda path: "https://example.org" + _before_query(path, "/print"),
        lambda path: "https://example.org" + _before_query(path, "/print.html"),
        lambda path: "https://example.org" + _before_query(path, "/index.html"),
        lambda path: "https://example.org" + _before_query(path, ";jsessionid=A1B2"),
        lambda path: "https://example.org" + _query(path, "utm_source=rss&utm_medium=feed"),
        lambda path: "https://example.org" + _query(path, "fbclid=x"),
        lambda path: "https://example.org" + _query(path, "print=1"),
        lambda path: "https://example.org" + _query(path, "m=1"),
        lambda path: "https://example.org" + _query(path, "mobile=true"),
        lambda path: "https://example.org" + _query(path, "PHPSESSID=abc123"),
        lambda path: f"https://example.org{path.replace('a', '%61')}#top",
    ]
)


@given(DOCUMENTS, VARIATIONS)
def test_every_variation_of_an_address_is_the_same_document(path: str, varied: Callable[[str], str]) -> None:
    assert canonical(varied(path)) == canonical(f"https://example.org{path}")


@given(DOCUMENTS, DOCUMENTS, VARIATIONS, VARIATIONS)
def test_no_two_documents_are_one_under_any_variation(
    one: str, other: str, varied: Callable[[str], str], otherwise: Callable[[str], str]
) -> None:
    assert (canonical(varied(one)) == canonical(otherwise(other))) == (one == other)
