"""Which addresses may be fetched at all."""

from contextlib import suppress

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.errors import FetchError
from watcher.fetch.addresses import checked, may_connect, redirected, shown
from watcher.model.reason import Reason

PUBLIC = [
    "93.184.216.34",
    "1.1.1.1",
    "2606:4700::1111",
    "::ffff:1.1.1.1",
    "64:ff9b::101:101",
    "2002:101:101::1",
]
OURS = [
    *(
        "127.0.0.1",
        "127.8.9.10",
        "10.1.2.3",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "100.64.0.1",
        "::1",
    ),
    *(
        "fd00::1",
        "fc00::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "64:ff9b::a00:1",
        "2002:7f00:1::",
        "2002:a00:1::",
    ),
]
SPECIAL = [
    *(
        "0.0.0.0",  # noqa: S104 - refused, not bound to
        "0.1.2.3",
        "169.254.169.254",
        "192.0.0.8",
        "192.0.2.1",
        "198.18.0.1",
        "198.51.100.7",
        "203.0.113.9",
    ),
    *(
        "224.0.0.1",
        "239.255.255.250",
        "240.0.0.1",
        "255.255.255.255",
        "192.88.99.1",
        "::",
        "fe80::1",
        "ff02::1",
    ),
    *(
        "::ffff:169.254.169.254",
        "64:ff9b::a9fe:a9fe",
        "2002:a9fe:a9fe::",
        "64:ff9b:1::1",
        "2001:db8::1",
        "2001::1",
    ),
    *("::127.0.0.1", "fec0::1", "3fff::1", "100::1", "5f00::1", "fe80::1%eth0", "not an address", ""),
]


@pytest.mark.parametrize("address", PUBLIC)
def test_a_public_address_may_be_connected_to(address: str) -> None:
    assert may_connect(address, allow_private=False)


@pytest.mark.parametrize("address", OURS)
def test_a_private_address_needs_the_switch(address: str) -> None:
    assert not may_connect(address, allow_private=False)
    assert may_connect(address, allow_private=True)


@pytest.mark.parametrize("address", SPECIAL)
def test_a_special_address_is_never_connected_to(address: str) -> None:
    assert not may_connect(address, allow_private=False)
    assert not may_connect(address, allow_private=True)


@given(st.ip_addresses(v=4))
def test_an_address_behind_ipv6_is_judged_as_itself(address: object) -> None:
    plain = may_connect(str(address), allow_private=False)
    assert may_connect(f"::ffff:{address}", allow_private=False) == plain


@pytest.mark.parametrize(
    "url",
    [
        *(
            "http://127.1/",
            "http://2130706433/",
            "http://0x7f000001/",
            "http://0x7f.0.0.1/",
            "http://0177.0.0.1/",
        ),
        *("http://127.0.0.1./", "http://127。0。0。1/", "http://１２７.0.0.1/", "http://[::ffff:127.0.0.1]/"),
        *("http://[::1]/", "http://127.0.0.1:8080/", "http://localhost/", "http://LOCALHOST./", "http://db/"),
        *("http://printer.local/", "http://a.localhost/", "http://metadata.google.internal/", "http://0/"),
        *(
            "http://169.254.169.254/latest",
            "http://1.2.3/",
            "http://example.0x1/",
            "http://[fe80::1%25eth0]/",
        ),
        *("http://example.org\\@127.0.0.1/", "http://example.org@127.0.0.1/", "http://user:pw@example.org/"),
        *("http://example.org\\.evil.test/", "http://a b/", "http://\texample.org/", "http://exa%6dple.org/"),
        *(
            "http://",
            "http:///path",
            "http:example.org",
            "http:/example.org",
            "//example.org/",
            "example.org",
        ),
        *(
            "ftp://example.org/",
            "file:///etc/passwd",
            "gopher://example.org/",
            "javascript:alert(1)",
            "",
            "http://[",
        ),
        *("http://example.org:0/", "http://example.org:99999/", "http://example.org:port/", "http://a..b/"),
    ],
)
def test_what_is_not_plainly_a_public_web_address_is_refused(url: str) -> None:
    with pytest.raises(FetchError) as caught:
        checked(url, allow_private=False)
    assert caught.value.reason is Reason.REFUSED_ADDRESS
    assert not caught.value.transient


@pytest.mark.parametrize(
    ("url", "asked"),
    [
        ("https://example.org", "https://example.org"),
        ("HTTPS://Example.ORG:443/A?b=c#d", "https://example.org/A?b=c"),
        ("http://xn--mnchen-3ya.de/", "http://xn--mnchen-3ya.de/"),
        ("https://президент.рф/news", "https://xn--d1abbgf6aiiy.xn--p1ai/news"),
        ("https://example.org:8443/x y", "https://example.org:8443/x%20y"),
        ("https://sub_domain.example.org/", "https://sub_domain.example.org/"),
        ("https://example.org/a\\b@c", "https://example.org/a\\b@c"),
        ("https://1.1.1.1/", "https://1.1.1.1/"),
        ("https://[2606:4700::1111]/", "https://[2606:4700::1111]/"),
    ],
)
def test_a_public_address_is_read_one_way(url: str, asked: str) -> None:
    parsed = checked(url, allow_private=False)
    host = parsed.raw_host.decode()
    host = f"[{host}]" if ":" in host else host
    port = f":{parsed.port}" if parsed.port else ""
    assert f"{parsed.scheme}://{host}{port}{parsed.raw_path.decode()}".removesuffix(
        "/"
    ) == asked.removesuffix("/")


def test_the_switch_opens_this_machine() -> None:
    assert checked("http://127.0.0.1:8000/x", allow_private=True).host == "127.0.0.1"
    assert checked("http://localhost/x", allow_private=True).host == "localhost"


@pytest.mark.parametrize(
    ("location", "target"),
    [
        ("/b", "https://example.org/b"),
        ("c?x=1#top", "https://example.org/news/c?x=1"),
        ("//other.org/d", "https://other.org/d"),
        ("http://other.org/e", "http://other.org/e"),
        ("?page=2", "https://example.org/news/a?page=2"),
        ("\\\\evil.test/f", "https://example.org/news/\\\\evil.test/f"),
    ],
)
def test_a_redirect_is_resolved_against_where_it_came_from(location: str, target: str) -> None:
    base = httpx.URL("https://example.org/news/a")
    assert str(redirected(base, location, allow_private=False)) == target


@pytest.mark.parametrize(
    "location", ["http://127.0.0.1/", "//localhost/", "http://10.0.0.1\\@x.org/", "data:,x"]
)
def test_a_redirect_into_a_private_network_is_refused(location: str) -> None:
    with pytest.raises(FetchError) as caught:
        redirected(httpx.URL("https://example.org/"), location, allow_private=False)
    assert caught.value.reason is Reason.REFUSED_ADDRESS


def test_a_message_shows_neither_password_nor_query() -> None:
    assert shown("https://u:hush@example.org/a?key=hush#hush") == "https://example.org/a"


@given(st.text(max_size=60))
def test_any_text_is_parsed_or_refused(text: str) -> None:
    for url in (text, f"http://{text}/", f"http://example.org/{text}"):
        with suppress(FetchError):
            assert checked(url, allow_private=False).scheme in {"http", "https"}
