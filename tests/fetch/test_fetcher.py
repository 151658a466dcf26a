"""Fetching over real HTTP on loopback: pages, conditions, walls, redirects, cookies, proxies."""

from dataclasses import replace
from datetime import timedelta
from traceback import format_exception

import pytest

from tests.support.fetching import LOCAL, NOON, failure_of, local_web, page_of
from tests.support.http_server import Answer, Reply, Request, Route, gzipped, html, redirect, serve
from watcher.errors import BlockedError, FetchError
from watcher.model.page import NotModified, Page, Validators
from watcher.model.reason import Reason
from watcher.model.source import FetchPolicy

BRIEF = timedelta(seconds=0.15)
PAGE = "<h1>Statement</h1><p>The ministry regrets the decision.</p>"


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


async def test_the_helper_serves_compressed_pages() -> None:
    async with serve({"/": gzipped(PAGE.encode())}) as server:
        assert (await page_of(server.url())).body == PAGE.encode()
