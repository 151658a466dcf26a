"""Manners: spacing and concurrency per host, rest after 429, robots.txt."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta

import pytest

from tests.support.fetching import LOCAL, local_web
from tests.support.http_server import Answer, Reply, Request, Route, html, redirect, serve
from watcher.errors import FetchError
from watcher.fetch.robots import KEPT_FOR, LONGEST_DELAY, TRIED_AGAIN_AFTER
from watcher.model.page import Page
from watcher.model.reason import Reason
from watcher.model.source import FetchPolicy

PAGE = "<h1>Statement</h1>"
OPEN = FetchPolicy(robots=False)
SECOND = timedelta(seconds=1)


@dataclass(slots=True)
class Crowd:
    """A route that counts how many requests it holds at once, until it is let go."""

    inside: int = 0
    most: int = 0

    async def __call__(self, _request: Request) -> Reply:
        self.inside += 1
        self.most = max(self.most, self.inside)
        await asyncio.sleep(0.01)
        self.inside -= 1
        return PAGE


async def test_fetches_from_one_host_keep_their_distance() -> None:
    async with serve({"/": PAGE}) as server, local_web() as web:
        for _ in range(4):
            await web.fetcher.get(server.url("/", "one.test"), policy=OPEN)
    assert len(set(web.waits)) == 3, "always the same distance is a beat"
    assert all(1 <= wait <= 1.5 for wait in web.waits)


async def test_the_distance_is_kept_across_sources_that_ask_at_once() -> None:
    async with serve({"/": PAGE}) as server, local_web() as web:
        started = web.clock.now()
        await asyncio.gather(*(web.fetcher.get(server.url("/", "one.test"), policy=OPEN) for _ in range(5)))
    assert web.clock.now() - started >= 4 * SECOND


async def test_other_hosts_do_not_wait() -> None:
    async with serve({"/": PAGE}) as server, local_web() as web:
        for host in ("one.test", "two.test", "three.test"):
            await web.fetcher.get(server.url("/", host), policy=OPEN)
    assert web.waits == []


async def test_a_clock_that_was_set_back_does_not_stall_a_host() -> None:
    async with serve({"/": PAGE}) as server, local_web() as web:
        await web.fetcher.get(server.url("/", "one.test"), policy=OPEN)
        web.clock.advance(-timedelta(days=1))
        await web.fetcher.get(server.url("/", "one.test"), policy=OPEN)
    assert sum(web.waits) <= 3


async def test_our_own_machine_is_not_spared() -> None:
    async with serve({"/": PAGE}) as server, local_web() as web:
        for _ in range(3):
            await web.fetcher.get(server.url())
    assert web.waits == []


async def test_a_host_sees_two_of_us_at_most() -> None:
    crowd = Crowd()
    settings = replace(LOCAL, spacing=timedelta(0))
    async with serve({"/": crowd}) as server, local_web(settings) as web:
        await asyncio.gather(*(web.fetcher.get(server.url("/", "one.test"), policy=OPEN) for _ in range(6)))
    assert crowd.most == 2


async def test_all_hosts_together_see_eight_of_us_at_most() -> None:
    crowd = Crowd()
    async with serve({"/": crowd}) as server, local_web() as web:
        urls = [server.url("/", f"host{number}.test") for number in range(20)]
        await asyncio.gather(*(web.fetcher.get(url, policy=OPEN) for url in urls))
    assert crowd.most == 8


async def test_hosts_that_redirect_to_each_other_do_not_lock_up() -> None:
    async with serve({"/end": PAGE}) as server, local_web(replace(LOCAL, per_host=1, at_once=1)) as web:
        server.routes["/a"] = redirect(server.url("/end", "two.test"))
        server.routes["/b"] = redirect(server.url("/end", "one.test"))
        urls = [server.url("/a", "one.test"), server.url("/b", "two.test")] * 4
        pages = await asyncio.gather(*(web.fetcher.get(url, policy=OPEN) for url in urls))
    assert len(pages) == 8


async def test_a_host_that_says_too_many_requests_is_left_alone() -> None:
    routes: dict[str, Route] = {"/a": html("slow down", status=429, retry_after="600"), "/b": PAGE}
    async with serve(routes) as server, local_web() as web:
        for path in ("/a", "/b"):
            with pytest.raises(FetchError) as caught:
                await web.fetcher.get(server.url(path, "one.test"), policy=OPEN)
            assert caught.value.reason is Reason.RATE_LIMITED
            assert caught.value.retry_after is not None
        assert server.targets() == ["/a"]
        await web.fetcher.get(server.url("/b", "two.test"), policy=OPEN)
        web.clock.advance(timedelta(minutes=10))
        await web.fetcher.get(server.url("/b", "one.test"), policy=OPEN)
    assert server.targets() == ["/a", "/b", "/b"]


async def test_a_host_cannot_send_all_its_sources_away_for_a_day() -> None:
    routes: dict[str, Route] = {"/a": html("no", status=429, retry_after="86400"), "/b": PAGE}
    async with serve(routes) as server, local_web() as web:
        with pytest.raises(FetchError):
            await web.fetcher.get(server.url("/a", "one.test"), policy=OPEN)
        web.clock.advance(timedelta(hours=1))
        assert isinstance(await web.fetcher.get(server.url("/b", "one.test"), policy=OPEN), Page)


def robots(text: str) -> Answer:
    return Answer(body=text.encode(), headers={"content-type": "text/plain"})


CLOSED = robots("User-agent: *\nDisallow: /private/\nAllow: /private/press\n")


async def test_what_robots_txt_closes_is_not_fetched_and_the_switch_is_named() -> None:
    async with serve({"/robots.txt": CLOSED, "/private/a": PAGE}) as server, local_web() as web:
        with pytest.raises(FetchError, match="robots: false") as caught:
            await web.fetcher.get(server.url("/private/a"))
    assert (caught.value.reason, caught.value.transient) == (Reason.ROBOTS, False)
    assert server.targets() == []


async def test_the_switch_skips_robots_txt_altogether() -> None:
    async with serve({"/robots.txt": CLOSED, "/private/a": PAGE}) as server, local_web() as web:
        await web.fetcher.get(server.url("/private/a"), policy=OPEN)
    assert [request.path for request in server.seen] == ["/private/a"]


async def test_what_robots_txt_opens_is_fetched_and_it_is_asked_once_a_day() -> None:
    async with serve({"/robots.txt": CLOSED, "/private/press": PAGE}) as server, local_web() as web:
        for _ in range(3):
            await web.fetcher.get(server.url("/private/press"))
        web.clock.advance(KEPT_FOR)
        await web.fetcher.get(server.url("/private/press"))
    assert [request.path for request in server.seen].count("/robots.txt") == 2


async def test_many_that_ask_at_once_read_robots_txt_once() -> None:
    async with serve({"/robots.txt": CLOSED, "/": PAGE}) as server, local_web() as web:
        await asyncio.gather(*(web.fetcher.get(server.url()) for _ in range(5)))
    assert [request.path for request in server.seen].count("/robots.txt") == 1


async def test_rules_for_us_by_name_come_before_those_for_all() -> None:
    text = "User-agent: *\nDisallow: /\n\nUser-agent: statement-watcher\nDisallow: /secret\n"
    async with serve({"/robots.txt": robots(text), "/news": PAGE}) as server, local_web() as web:
        await web.fetcher.get(server.url("/news"))
        with pytest.raises(FetchError):
            await web.fetcher.get(server.url("/secret"))


@pytest.mark.parametrize("status", [404, 410, 401, 403])
async def test_no_robots_txt_closes_nothing(status: int) -> None:
    async with serve({"/robots.txt": html("none", status=status), "/": PAGE}) as server, local_web() as web:
        assert isinstance(await web.fetcher.get(server.url()), Page)


TROUBLES = [html("busy", status=429), html("busy", status=503), Answer(raw=b""), redirect("/robots.txt")]


@pytest.mark.parametrize("trouble", TROUBLES)
async def test_a_robots_txt_in_trouble_closes_nothing_and_is_asked_again_within_the_hour(
    trouble: Answer,
) -> None:
    async with serve({"/robots.txt": trouble, "/private/a": PAGE}) as server, local_web() as web:
        assert isinstance(await web.fetcher.get(server.url("/private/a")), Page)
        server.routes["/robots.txt"] = CLOSED
        assert isinstance(await web.fetcher.get(server.url("/private/a")), Page)
        web.clock.advance(TRIED_AGAIN_AFTER)
        with pytest.raises(FetchError) as caught:
            await web.fetcher.get(server.url("/private/a"))
    assert caught.value.reason is Reason.ROBOTS


@pytest.mark.parametrize("trouble", TROUBLES)
async def test_the_copy_we_have_counts_while_robots_txt_fails(trouble: Answer) -> None:
    async with serve({"/robots.txt": CLOSED, "/": PAGE}) as server, local_web() as web:
        await web.fetcher.get(server.url())
        server.routes["/robots.txt"] = trouble
        web.clock.advance(KEPT_FOR)
        assert isinstance(await web.fetcher.get(server.url()), Page)
        with pytest.raises(FetchError):
            await web.fetcher.get(server.url("/private/a"))


async def test_a_site_that_cannot_be_reached_is_told_as_such_and_not_as_its_robots_txt() -> None:
    async with serve({}) as server:
        closed = server.url("/news")
    async with local_web() as web:
        with pytest.raises(FetchError, match="/news") as caught:
            await web.fetcher.get(closed)
    assert caught.value.reason is Reason.CONNECT


async def test_a_page_in_place_of_robots_txt_closes_nothing() -> None:
    routes: dict[str, Route] = {"/robots.txt": html("<h1>Welcome: disallow: /</h1>"), "/": PAGE}
    async with serve(routes) as server, local_web() as web:
        assert isinstance(await web.fetcher.get(server.url()), Page)


async def test_robots_txt_is_followed_where_it_moved() -> None:
    routes: dict[str, Route] = {
        "/robots.txt": redirect("/rules.txt"),
        "/rules.txt": CLOSED,
        "/private/a": PAGE,
    }
    async with serve(routes) as server, local_web() as web:
        with pytest.raises(FetchError) as caught:
            await web.fetcher.get(server.url("/private/a"))
    assert caught.value.reason is Reason.ROBOTS


async def test_the_host_a_redirect_leads_to_is_asked_too() -> None:
    def rules(request: Request) -> Reply:
        return CLOSED if request.headers["host"].startswith("two.") else robots("")

    async with serve({"/robots.txt": rules}) as server, local_web() as web:
        server.routes["/a"] = redirect(server.url("/private/a", "two.test"))
        with pytest.raises(FetchError) as caught:
            await web.fetcher.get(server.url("/a", "one.test"))
    assert caught.value.reason is Reason.ROBOTS


@pytest.mark.parametrize(
    ("delay", "least", "most"),
    [("5", 5, 7.5), ("86400", 30, 45), ("inf", 1, 1.5), ("nan", 1, 1.5), ("-9", 1, 1.5), ("soon", 1, 1.5)],
)
async def test_a_crawl_delay_is_kept_up_to_a_cap(delay: str, least: float, most: float) -> None:
    assert LONGEST_DELAY.total_seconds() == 30
    rules = robots(f"User-agent: *\nCrawl-delay: {delay}\n")
    async with serve({"/robots.txt": rules, "/": PAGE}) as server, local_web() as web:
        for _ in range(2):
            await web.fetcher.get(server.url("/", "one.test"))
    [wait] = web.waits
    assert least <= wait <= most


@pytest.mark.parametrize("ask", [lambda text: text, lambda text: text.encode("utf-16").decode("latin-1")])
async def test_odd_rules_break_nothing(ask: Callable[[str], str]) -> None:
    text = ask("User-agent: *\nDisallow: /" + "*a" * 200 + "*$\nDisallow: /%zz\nAllow\n: x\n" + "x" * 600_000)
    odd = Answer(body=text.encode("latin-1"), headers={})
    async with serve({"/robots.txt": odd, "/news": PAGE}) as server, local_web() as web:
        assert isinstance(await web.fetcher.get(server.url("/news")), Page)
