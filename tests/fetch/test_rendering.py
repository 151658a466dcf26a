"""Pages that need JavaScript, shown by the system's own Chromium without a network of its own.

Slow for a unit test (a second a page), so each page tries many things at once.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta

import pytest
import pytest_asyncio
from typing_extensions import override

from tests.support.fetching import LOCAL, Web, local_web
from tests.support.http_server import Answer, Request, html, redirect, serve
from watcher.errors import FetchError
from watcher.fetch import browser, browser_fault
from watcher.model.page import Page, Validators
from watcher.model.reason import Reason
from watcher.model.source import FetchPolicy

RENDERED = FetchPolicy(
    render=True, robots=False, headers={"x-key": "for home only"}, cookies={"own": "for home only"}
)
needs_a_browser = pytest.mark.skipif(browser_fault(None) is not None, reason=str(browser_fault(None)))
in_one_browser = pytest.mark.asyncio(loop_scope="module")

SHELL = """<!doctype html><html><head><title>Press</title><link rel="stylesheet" href="/style.css"></head>
<body><ul id="list"></ul><img src="/picture.png"><iframe src="/frame"></iframe>
<noscript>Scripts wanted</noscript><script src="/app.js"></script></body></html>"""
APP = """
document.cookie = "script=1; path=/";
const list = document.getElementById("list");
async function show() {
    for (const one of await (await fetch("/api?page=1")).json())
        list.insertAdjacentHTML("beforeend", `<li><a href="${one.url}">${one.title}</a></li>`);
    list.append(await (await fetch("/search", {method: "POST", body: "q=é"})).text());
    document.title += await (await fetch("http://two.test:{port}/data.json")).text();
}
show();
"""
REACHES = """<p id="said">Nothing</p><link rel="preconnect" href="http://127.0.0.1:{tcp}">
<link rel="prefetch" href="http://127.0.0.1:{tcp}/early"><script>
const said = text => document.getElementById("said").append(text);
new WebSocket("ws://127.0.0.1:{tcp}/socket").onerror = () => said("; no socket");
new EventSource("http://127.0.0.1:{tcp}/events");
navigator.sendBeacon("http://127.0.0.1:{tcp}/beacon", "x");
const caller = new RTCPeerConnection({iceServers: [{urls: "stun:127.0.0.1:{udp}"}]});
caller.createDataChannel("x");
caller.createOffer().then(offer => caller.setLocalDescription(offer));
for (const way of ["http://169.254.169.254/latest", "/away", "ftp://127.0.0.1:{tcp}/"])
    fetch(way, {mode: "no-cors"}).then(() => said("; LED AWAY"), () => said("; refused"));
setTimeout(() => { location = "file:///etc/passwd"; open("http://127.0.0.1:{tcp}/window"); }, 200);
</script>"""


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def web() -> AsyncIterator[Web]:
    async with local_web(replace(LOCAL, max_bytes=1_000_000, settle=timedelta(seconds=3))) as opened:
        yield opened


async def shown(web: Web, url: str) -> Page:
    page = await web.fetcher.get(url, policy=RENDERED)
    assert isinstance(page, Page)
    return page


async def failure(web: Web, url: str) -> FetchError:
    with pytest.raises(FetchError) as caught:
        await web.fetcher.get(url, policy=RENDERED)
    return caught.value


@needs_a_browser
@in_one_browser
async def test_scripts_write_the_page_with_what_we_fetch_for_them(web: Web) -> None:
    async with serve({"/": redirect("/press/")}) as server:
        shell = html(SHELL, set_cookie="session=2; path=/", etag='"1"', x_served_by="cache-7")
        script = APP.replace("{port}", str(server.port)).encode()
        found = b'[{"url": "/news/1", "title": "Statement on the talks"}]'
        open_to_all = {"content-type": "application/json", "access-control-allow-origin": "*"}
        server.routes |= {
            "/press/": shell,
            "/app.js": redirect("/v2/app.js"),
            "/v2/app.js": Answer(body=script, headers={"content-type": "text/javascript"}),
            "/api": Answer(body=found, headers={"content-type": "application/json"}),
            "/search": lambda request: f"asked by {request.method}",
            "/data.json": Answer(body=b" | Ministry", headers=open_to_all),
        }
        pages = [await shown(web, server.url("/", "one.test")) for _ in range(2)]

    page, again = pages
    text = page.body.decode()
    assert page.body == again.body
    assert '<li><a href="/news/1">Statement on the talks</a></li>' in text
    assert "asked by POST" in text
    assert "<title>Press | Ministry</title>" in text
    assert text.startswith("<!DOCTYPE html><html><head>")
    assert (page.status, page.final_url) == (200, server.url("/press/", "one.test"))
    assert page.headers == {"content-type": "text/html; charset=utf-8", "x-served-by": "cache-7"}
    _asked_as_ourselves(server.seen)


def _asked_as_ourselves(seen: list[Request]) -> None:
    asked = {request.path: request.headers for request in seen}
    assert set(asked) == {"/", "/press/", "/app.js", "/v2/app.js", "/api", "/search", "/data.json"}
    assert all(headers["user-agent"].startswith("statement-watcher/") for headers in asked.values())
    assert set(asked["/api"]["cookie"].split("; ")) == {"own=for home only", "session=2", "script=1"}
    assert asked["/api"]["x-key"] == "for home only"
    assert not {"x-key", "cookie"} & asked["/data.json"].keys()


@dataclass
class Ear(asyncio.DatagramProtocol):
    """Hears whatever reaches a port of this machine."""

    heard: list[str] = field(default_factory=list)

    @override
    def datagram_received(self, data: bytes, addr: object) -> None:
        self.heard.append("a datagram")

    def accept(self, _reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.heard.append("a connection")
        writer.close()


@asynccontextmanager
async def listening() -> AsyncIterator[tuple[Ear, str, str]]:
    ear = Ear()
    loop = asyncio.get_running_loop()
    udp, _ = await loop.create_datagram_endpoint(lambda: ear, local_addr=("127.0.0.1", 0))
    tcp = await asyncio.start_server(ear.accept, "127.0.0.1", 0)
    try:
        yield ear, str(tcp.sockets[0].getsockname()[1]), str(udp.get_extra_info("sockname")[1])
    finally:
        tcp.close()
        udp.close()


@needs_a_browser
@in_one_browser
async def test_the_browser_reaches_nothing_by_itself(web: Web) -> None:
    async with listening() as (ear, tcp, udp), serve({}) as server:
        server.routes["/"] = html(REACHES.replace("{tcp}", tcp).replace("{udp}", udp))
        server.routes["/away"] = redirect("http://169.254.169.254/latest")
        page = await shown(web, server.url("/", "one.test"))
    text = page.body.decode()
    assert ear.heard == []
    assert text.count("; refused") - text.count('said("; refused")') == 3
    assert text.count("; no socket") - text.count('said("; no socket")') == 1
    assert "root:" not in text


@needs_a_browser
@in_one_browser
@pytest.mark.parametrize(
    ("script", "reason"),
    [
        ("location = 'http://169.254.169.254/latest'", Reason.REFUSED_ADDRESS),
        ("setTimeout(() => location.reload(), 20)", Reason.TOO_MANY_REDIRECTS),
        ("document.body.append('x'.repeat(2000000))", Reason.TOO_LARGE),
        ("document.title = 'Just a moment...'; window._cf_chl_opt = {}", Reason.BLOCKED),
        ("location = '/gone'", Reason.GONE),
    ],
)
async def test_what_scripts_lead_to_is_judged_like_any_answer(web: Web, script: str, reason: Reason) -> None:
    routes = {"/": html(f"<body><p>Wait<script>{script}</script>"), "/gone": html("Gone", status=410)}
    async with serve(routes) as server:
        assert (await failure(web, server.url("/", "one.test"))).reason is reason


@needs_a_browser
@in_one_browser
async def test_a_script_that_never_ends_is_given_up_and_the_next_page_is_shown(
    web: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with serve({"/stuck": "<p>x<script>for (;;) {}</script>", "/": "<h1>Statement</h1>"}) as server:
        await shown(web, server.url("/", "one.test"))
        with monkeypatch.context() as hurried:
            hurried.setattr(web.fetcher, "_settings", replace(LOCAL, total_time=timedelta(seconds=1.5)))
            stuck = await failure(web, server.url("/stuck", "one.test"))
        page = await shown(web, server.url("/", "one.test"))
    assert (stuck.reason, stuck.transient) == (Reason.TIMEOUT, True)
    assert b"<h1>Statement</h1>" in page.body


ABSENT = replace(LOCAL, chromium="/nowhere/chromium")


async def test_without_a_browser_the_source_is_told_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(browser, "find_spec", lambda _name: object())
    async with serve({"/": "<h1>Press</h1>"}) as server, local_web(ABSENT) as web:
        error = await failure(web, server.url())
        monkeypatch.setattr(browser, "find_spec", lambda _name: None)
        without_library = await failure(web, server.url())
    assert (error.reason, error.transient) == (Reason.BAD_CONFIG, False)
    assert "/nowhere/chromium" in str(error)
    assert "WATCHER_CHROMIUM" in str(error)
    assert "pip install playwright" in str(without_library)


@needs_a_browser
async def test_a_browser_that_does_not_start_is_the_maintainers_to_mend() -> None:
    async with serve({"/": "<h1>Press</h1>"}) as server, local_web(replace(LOCAL, chromium="false")) as web:
        error = await failure(web, server.url())
    assert (error.reason, error.transient) == (Reason.BAD_CONFIG, False)
    assert "does not start" in str(error)


async def test_what_is_no_html_needs_no_browser() -> None:
    feed = Answer(body=b"<?xml version='1.0'?><rss/>", headers={"content-type": "text/xml"})
    async with serve({"/": feed}) as server, local_web(ABSENT) as web:
        assert (await shown(web, server.url())).body == feed.body


async def test_a_rendered_page_is_asked_for_anew_every_time() -> None:
    async with serve({"/": html("<h1>Gone</h1>", status=410)}) as server, local_web(ABSENT) as web:
        with pytest.raises(FetchError) as caught:
            await web.fetcher.get(server.url(), validators=Validators(etag='"1"'), policy=RENDERED)
    assert caught.value.reason is Reason.GONE
    assert "if-none-match" not in server.seen[-1].headers


async def test_robots_txt_is_asked_before_a_browser_is_started() -> None:
    rules = Answer(body=b"User-agent: *\nDisallow: /\n", headers={"content-type": "text/plain"})
    async with serve({"/robots.txt": rules, "/": "<h1>Press</h1>"}) as server, local_web(ABSENT) as web:
        error = await failure_with(web, server.url(), FetchPolicy(render=True))
    assert error.reason is Reason.ROBOTS
    assert server.targets() == []


async def failure_with(web: Web, url: str, policy: FetchPolicy) -> FetchError:
    with pytest.raises(FetchError) as caught:
        await web.fetcher.get(url, policy=policy)
    return caught.value
