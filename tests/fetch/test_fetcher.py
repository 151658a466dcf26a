"""Fetching over real HTTP on loopback: pages, conditions, redirects, cookies, limits, errors."""

import gzip
import zlib
from dataclasses import replace
from datetime import timedelta
from traceback import format_exception

import brotli
import pytest

from tests.support.fetching import LOCAL, NOON, local_web
from tests.support.http_server import Answer, Reply, Request, Route, drip, gzipped, html, redirect, serve
from watcher.errors import BlockedError, FetchError
from watcher.model.page import NotModified, Page, Validators
from watcher.model.reason import Reason
from watcher.model.source import FetchPolicy

BRIEF = timedelta(seconds=0.15)
PAGE = "<h1>Statement</h1><p>The ministry regrets the decision.</p>"


async def page_of(url: str, **asked: object) -> Page:
    async with local_web() as web:
        page = await web.fetcher.get(url, **asked)  # type: ignore[arg-type]  # the test passes what get takes
    assert isinstance(page, Page)
    return page


async def failure_of(reply: Reply, settings: object = LOCAL) -> FetchError:
    async with serve({"/": reply}) as server, local_web(settings) as web:  # type: ignore[arg-type]  # as above
        with pytest.raises(FetchError) as caught:
            await web.fetcher.get(server.url("/"))
    return caught.value


async def test_a_page_comes_with_its_headers_bytes_and_time() -> None:
    async with serve({"/news": html(PAGE, etag='"a1"')}) as server:
        page = await page_of(server.url("/news"))
    assert page.body == PAGE.encode()
    assert (page.status, page.content_type, page.validators.etag) == (200, "text/html", '"a1"')
    assert page.fetched_at == NOON
    assert page.final_url == page.url == server.url("/news")


async def test_we_say_who_we_are() -> None:
    settings = replace(LOCAL, contact="mailto:desk@example.org")
    async with serve({"/": PAGE}) as server, local_web(settings) as web:
        await web.fetcher.get(server.url())
    agent = server.seen[-1].headers["user-agent"]
    assert agent.startswith("statement-watcher/")
    assert agent.endswith(" (+mailto:desk@example.org)")


async def test_an_unchanged_page_is_not_sent_again() -> None:
    def news(request: Request) -> Reply:
        known = request.headers.get("if-none-match") == '"a1"'
        return Answer(status=304, headers={"etag": '"a1"'}) if known else html(PAGE, etag='"a1"')

    async with serve({"/": news}) as server, local_web() as web:
        page = await web.fetcher.get(server.url())
        assert isinstance(page, Page)
        again = await web.fetcher.get(server.url(), validators=page.validators)
    assert isinstance(again, NotModified)
    assert (again.url, again.fetched_at) == (server.url(), NOON)


async def test_last_modified_is_asked_with_too() -> None:
    stamp = "Wed, 04 Mar 2026 09:00:00 GMT"
    async with serve({"/": PAGE}) as server:
        await page_of(server.url(), validators=Validators(last_modified=stamp))
    assert server.seen[-1].headers["if-modified-since"] == stamp


async def test_validators_that_came_garbled_are_not_sent() -> None:
    async with serve({"/": PAGE}) as server:
        await page_of(server.url(), validators=Validators(etag='"é"'))
    assert "if-none-match" not in server.seen[-1].headers


async def test_a_304_to_an_unconditional_request_is_a_broken_answer() -> None:
    assert (await failure_of(Answer(status=304))).reason is Reason.BROKEN_ANSWER


@pytest.mark.parametrize(
    ("encoding", "pack"),
    [
        ("gzip", gzip.compress),
        ("x-gzip", gzip.compress),
        ("deflate", zlib.compress),
        ("deflate", lambda body: zlib.compress(body, wbits=-15)),
        ("br", brotli.compress),
        ("identity", bytes),
        ("gzip, br", lambda body: brotli.compress(gzip.compress(body))),
    ],
)
async def test_compression_is_taken_off(encoding: str, pack: object) -> None:
    body = PAGE.encode() * 5000
    packed = Answer(body=pack(body), headers={"content-encoding": encoding})  # type: ignore[operator]  # a packer
    async with serve({"/": packed}) as server:
        page = await page_of(server.url())
    assert page.body == body


@pytest.mark.parametrize("encoding", ["gzip", "br"])
async def test_a_bomb_is_stopped_at_the_cap(encoding: str) -> None:
    zeros = bytes(30_000_000)
    packed = gzip.compress(zeros, 1) if encoding == "gzip" else brotli.compress(zeros, quality=1)
    bomb = Answer(body=packed, headers={"content-encoding": encoding})
    error = await failure_of(bomb, replace(LOCAL, max_bytes=1_000_000))
    assert (error.reason, error.transient) == (Reason.TOO_LARGE, False)


async def test_a_large_body_without_compression_is_stopped_too() -> None:
    error = await failure_of(Answer(body=bytes(300_000)), replace(LOCAL, max_bytes=100_000))
    assert error.reason is Reason.TOO_LARGE


@pytest.mark.parametrize(
    "broken",
    [
        Answer(body=b"not gzip at all", headers={"content-encoding": "gzip"}),
        Answer(body=gzip.compress(PAGE.encode() * 99)[:-20], headers={"content-encoding": "gzip"}),
        Answer(body=b"x", headers={"content-encoding": "zstd"}),
        Answer(raw=b"HTTP/1.1 200 OK\r\ncontent-length: 900\r\n\r\n<h1>Cut"),
        Answer(raw=b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n<h1>C\r\n"),
        Answer(raw=b"220 mail.example.org ESMTP\r\n"),
        Answer(raw=b""),
        Answer(raw=b"HTTP/1.1 200 OK\r\n" + b"x: y\r\n" * 50_000 + b"\r\n"),
        Answer(status=206, body=b"part"),
        Answer(body=b"  \n"),
    ],
)
async def test_an_answer_that_is_cut_or_garbled_is_a_broken_one(broken: Answer) -> None:
    error = await failure_of(broken)
    assert (error.reason, error.transient) == (Reason.BROKEN_ANSWER, True)


async def test_a_body_that_drips_for_ever_is_given_up() -> None:
    slow = Answer(body=drip(*[b"x"] * 1000))
    error = await failure_of(slow, replace(LOCAL, total_time=BRIEF))
    assert (error.reason, error.transient) == (Reason.TIMEOUT, True)


async def test_a_silent_server_is_given_up() -> None:
    error = await failure_of(Answer(body=drip(b"late", pause=30)), replace(LOCAL, silence=BRIEF))
    assert error.reason is Reason.TIMEOUT


async def test_nobody_listening_is_a_connection_error() -> None:
    async with serve({}) as server:
        closed = server.url()
    async with local_web() as web:
        with pytest.raises(FetchError) as caught:
            await web.fetcher.get(closed, policy=FetchPolicy(robots=False))
    assert (caught.value.reason, caught.value.transient) == (Reason.CONNECT, True)


@pytest.mark.parametrize(
    ("status", "reason", "transient"),
    [
        (400, Reason.HTTP_ERROR, False),
        (401, Reason.LOGIN, False),
        (403, Reason.FORBIDDEN, True),
        (404, Reason.NOT_FOUND, False),
        (408, Reason.TIMEOUT, True),
        (410, Reason.GONE, False),
        (429, Reason.RATE_LIMITED, True),
        (451, Reason.FORBIDDEN, False),
        (500, Reason.SERVER_ERROR, True),
        (503, Reason.SERVER_ERROR, True),
        (522, Reason.SERVER_ERROR, True),
    ],
)
async def test_a_status_says_what_to_do(status: int, reason: Reason, *, transient: bool) -> None:
    error = await failure_of(html("<h1>No</h1>", status=status))
    assert (error.reason, error.transient, error.status) == (reason, transient, status)
    assert isinstance(error, BlockedError) == (reason in {Reason.LOGIN, Reason.FORBIDDEN})


@pytest.mark.parametrize("value", ["120", "Wed, 04 Mar 2026 12:02:00 GMT"])
async def test_retry_after_is_passed_on(value: str) -> None:
    assert (await failure_of(html("busy", status=503, retry_after=value))).retry_after == timedelta(minutes=2)


async def test_a_wall_with_status_200_is_no_page() -> None:
    wall = html("<title>Just a moment...</title><script>window._cf_chl_opt={}</script>")
    error = await failure_of(wall)
    assert isinstance(error, BlockedError)
    assert (error.reason, error.transient) == (Reason.BLOCKED, True)


async def test_a_wall_is_told_from_a_plain_refusal_and_from_an_outage() -> None:
    wall = "<title>Just a moment...</title><script>window._cf_chl_opt={}</script>"
    for status in (403, 429, 503):
        assert (await failure_of(html(wall, status=status))).reason is Reason.BLOCKED


async def test_a_page_that_says_not_found_is_no_statement() -> None:
    error = await failure_of(html("<title>Page not found | Ministry</title><h1>Page not found</h1>"))
    assert (error.reason, error.transient) == (Reason.SOFT_NOT_FOUND, False)


async def test_a_deep_link_that_leads_home_is_no_statement() -> None:
    routes: dict[str, Route] = {"/news/2026/statement-17": redirect("/en/"), "/en/": PAGE}
    async with serve(routes) as server, local_web() as web:
        with pytest.raises(FetchError) as caught:
            await web.fetcher.get(server.url("/news/2026/statement-17"))
    assert caught.value.reason is Reason.SOFT_NOT_FOUND


async def test_redirects_are_followed_and_the_answering_address_is_kept() -> None:
    async with serve({"/a": redirect("b?x=1", 301), "/c": PAGE}) as server:
        server.routes["/b"] = redirect(f"//two.test:{server.port}/c")
        page = await page_of(server.url("/a", "one.test"))
    assert page.final_url == server.url("/c", "two.test")
    assert server.targets() == ["/a", "/b?x=1", "/c"]


async def test_a_redirect_without_end_is_given_up() -> None:
    error = await failure_of(redirect("/"))
    assert (error.reason, error.transient) == (Reason.TOO_MANY_REDIRECTS, True)


@pytest.mark.parametrize(
    "location",
    ["file:///etc/passwd", "ftp://two.test/", "http://a.test\\@b.test/", "http://u:p@b.test/", "http://["],
)
async def test_a_redirect_to_no_plain_web_address_is_refused(location: str) -> None:
    error = await failure_of(redirect(location))
    assert (error.reason, error.transient) == (Reason.REFUSED_ADDRESS, False)
    assert "u:p" not in str(error)


async def test_a_site_that_sets_a_cookie_and_redirects_gets_it_back() -> None:
    def news(request: Request) -> Reply:
        if "seen=1" in request.headers.get("cookie", ""):
            return PAGE
        return Answer(status=302, headers={"location": "/", "set-cookie": "seen=1"})

    async with serve({"/": news}) as server, local_web() as web:
        page = await web.fetcher.get(server.url())
        await web.fetcher.get(server.url())
    assert isinstance(page, Page)
    assert "cookie" not in server.seen[-2].headers, "a cookie outlived its fetch"


async def test_a_session_cookie_is_not_kept_with_the_page() -> None:
    async with serve({"/": html(PAGE, set_cookie="session=hush")}) as server:
        page = await page_of(server.url())
    assert "set-cookie" not in page.headers


async def test_headers_and_cookies_of_a_source_go_to_its_host_only() -> None:
    policy = FetchPolicy(headers={"X-Api-Key": "k-ö"}, cookies={"lang": "en"})
    async with serve({"/b": PAGE}) as server:
        server.routes["/a"] = redirect(server.url("/b", "other.test"))
        await page_of(server.url("/a", "one.test"), policy=policy)
    asked, elsewhere = [request for request in server.seen if request.path in {"/a", "/b"}]
    assert asked.headers["cookie"] == "lang=en"
    assert asked.headers["x-api-key"].encode("latin-1").decode() == "k-ö"
    assert not {"cookie", "x-api-key"} & elsewhere.headers.keys()


async def test_a_header_that_cannot_be_sent_is_the_maintainers_to_mend() -> None:
    policy = FetchPolicy(headers={"X-Note": "hush\r\nhush"})
    async with serve({"/": PAGE}) as server, local_web() as web:
        with pytest.raises(FetchError, match="headers") as caught:
            await web.fetcher.get(server.url(), policy=policy)
    assert (caught.value.reason, caught.value.transient) == (Reason.HTTP_ERROR, False)
    assert "hush" not in "".join(format_exception(caught.value))


async def test_a_message_carries_no_query() -> None:
    async with serve({"/api": html("no", status=500)}) as server, local_web() as web:
        with pytest.raises(FetchError) as caught:
            await web.fetcher.get(server.url("/api?key=hush"))
    assert "hush" not in str(caught.value)


async def test_a_request_through_a_proxy_goes_there() -> None:
    async with serve({"http://one.test/news": PAGE}) as server:
        policy = FetchPolicy(proxy=server.url("", "127.0.0.1").replace("//", "//user:hush@"))
        page = await page_of("http://one.test/news", policy=policy)
    assert page.body == PAGE.encode()
    assert server.seen[-1].target == "http://one.test/news"


async def test_a_proxy_that_is_down_is_named_without_its_password() -> None:
    async with serve({}) as server:
        proxy = server.url("").replace("//", "//user:hush@")
    async with local_web() as web:
        with pytest.raises(FetchError) as caught:
            await web.fetcher.get("http://one.test/", policy=FetchPolicy(proxy=proxy, robots=False))
    assert caught.value.reason is Reason.CONNECT
    assert "hush" not in str(caught.value)


@pytest.mark.parametrize("proxy", ["ftp://proxy.test", "socks5://proxy.test", "nonsense"])
async def test_a_proxy_that_cannot_be_used_is_bad_configuration(proxy: str) -> None:
    async with local_web() as web:
        with pytest.raises(FetchError, match="http://host:port") as caught:
            await web.fetcher.get("http://one.test/", policy=FetchPolicy(proxy=proxy))
    assert (caught.value.reason, caught.value.transient) == (Reason.BAD_CONFIG, False)


async def test_a_gzipped_page_of_several_members_is_read_whole() -> None:
    body = gzip.compress(b"<h1>One") + gzip.compress(b" and two</h1>") + b"\0\0"
    async with serve({"/": Answer(body=body, headers={"content-encoding": "gzip"})}) as server:
        assert (await page_of(server.url())).body == b"<h1>One and two</h1>"


async def test_the_helper_serves_compressed_pages() -> None:
    async with serve({"/": gzipped(PAGE.encode())}) as server:
        assert (await page_of(server.url())).body == PAGE.encode()
