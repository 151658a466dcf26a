"""Addresses made absolute as written, and canonical to compare."""

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
        st.text(max_size=30),
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
