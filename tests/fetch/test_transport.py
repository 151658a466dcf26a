"""The guard at the socket: what a name resolves to decides, at every hop and every connection."""

import asyncio
import socket
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from random import Random

import pytest

from tests.support.certificates import server_tls, trusting_tls
from tests.support.clock import FixedClock
from tests.support.fetching import LOCAL, NOON, local_web
from tests.support.http_server import redirect, serve
from watcher.errors import FetchError
from watcher.fetch import FetchSettings, HttpFetcher
from watcher.fetch.transport import Resolve
from watcher.model.page import Page
from watcher.model.reason import Reason
from watcher.model.source import FetchPolicy

OPEN = FetchPolicy(robots=False)
PAGE = "<h1>Statement</h1>"


class Names:
    """A resolver that answers from a script, one answer a question; the last one stays."""

    def __init__(self, *answers: Sequence[str]) -> None:
        self._answers = list(answers)
        self.asked: list[str] = []

    async def __call__(self, host: str, _port: int) -> Sequence[str]:
        self.asked.append(host)
        return self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]


def fetcher(resolve: Resolve, settings: FetchSettings = LOCAL) -> HttpFetcher:
    return HttpFetcher(settings, FixedClock(NOON), rng=Random(1), resolve=resolve)


async def refusal(web: HttpFetcher, url: str) -> FetchError:
    async with web:
        with pytest.raises(FetchError) as caught:
            await web.get(url, policy=OPEN)
    return caught.value


@pytest.mark.parametrize(
    "address",
    ["127.0.0.1", "10.0.0.1", "169.254.169.254", "100.64.0.1", "::1", "::ffff:127.0.0.1", "64:ff9b::7f00:1"],
)
async def test_a_name_for_a_private_address_is_refused(address: str) -> None:
    async with serve({"/": PAGE}) as server:
        error = await refusal(
            fetcher(Names([address]), FetchSettings()), server.url("/", "press.example.org")
        )
    assert (error.reason, error.transient) == (Reason.REFUSED_ADDRESS, False)
    assert not server.seen


async def test_link_local_addresses_stay_refused_where_private_ones_are_allowed() -> None:
    error = await refusal(fetcher(Names(["169.254.169.254"])), "http://press.example.org/")
    assert error.reason is Reason.REFUSED_ADDRESS


async def test_the_address_that_was_checked_is_the_one_connected_to() -> None:
    names = Names(["127.0.0.1"], ["169.254.169.254"])
    async with serve({"/": PAGE}) as server, fetcher(names) as web:
        page = await web.get(server.url("/", "press.example.org"), policy=OPEN)
    assert isinstance(page, Page)
    assert names.asked == ["press.example.org"], "it was resolved again between check and connection"
    assert server.seen[0].headers["host"] == f"press.example.org:{server.port}"


async def test_a_redirect_is_checked_where_it_leads() -> None:
    names = Names(["127.0.0.1"], ["169.254.169.254"])
    async with serve({"/": redirect("http://metadata.example.org/")}) as server:
        error = await refusal(fetcher(names), server.url("/", "press.example.org"))
    assert error.reason is Reason.REFUSED_ADDRESS
    assert names.asked == ["press.example.org", "metadata.example.org"]


async def test_of_several_addresses_a_permitted_one_that_answers_is_used() -> None:
    async with serve({"/": PAGE}) as server:
        names = Names(["169.254.1.1", "::1", "127.0.0.1"])
        async with fetcher(names) as web:
            page = await web.get(server.url("/", "press.example.org"), policy=OPEN)
    assert isinstance(page, Page)


@pytest.mark.parametrize(
    "failure", [socket.gaierror(-2, "unknown"), UnicodeError("label too long"), TimeoutError()]
)
async def test_a_name_that_does_not_resolve_is_a_dns_error(failure: Exception) -> None:
    async def nowhere(_host: str, _port: int) -> Sequence[str]:
        raise failure

    error = await refusal(fetcher(nowhere), "http://press.example.org/")
    assert (error.reason, error.transient) == (Reason.DNS, True)


async def test_a_resolver_that_hangs_is_a_dns_error() -> None:
    async def never(_host: str, _port: int) -> Sequence[str]:
        await asyncio.sleep(60)
        return ()

    settings = FetchSettings(silence=timedelta(seconds=0.1))
    assert (await refusal(fetcher(never, settings), "http://press.example.org/")).reason is Reason.DNS


async def test_tls_is_verified_against_the_name_and_not_the_address() -> None:
    async with serve({"/": PAGE}, tls=server_tls()) as server, local_web(tls=trusting_tls()) as web:
        page = await web.fetcher.get(server.url("/", "press.example.org"), policy=OPEN)
        assert isinstance(page, Page)
        with pytest.raises(FetchError) as caught:
            await web.fetcher.get(server.url("/", "other.example.org"), policy=OPEN)
    assert (caught.value.reason, caught.value.transient) == (Reason.TLS, True)


async def test_an_unknown_authority_is_a_tls_error() -> None:
    async with serve({"/": PAGE}, tls=server_tls()) as server, local_web() as web:
        with pytest.raises(FetchError) as caught:
            await web.fetcher.get(server.url("/", "press.example.org"), policy=OPEN)
    assert caught.value.reason is Reason.TLS


async def test_a_server_that_speaks_no_tls_is_a_tls_error() -> None:
    def speak(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        writer.close()

    server = await asyncio.start_server(speak, "127.0.0.1", 0)
    async with server, local_web() as web:
        port = server.sockets[0].getsockname()[1]
        with pytest.raises(FetchError) as caught:
            await web.fetcher.get(f"https://press.example.org:{port}/", policy=OPEN)
    assert caught.value.reason is Reason.TLS


async def test_a_handshake_that_never_ends_is_a_timeout() -> None:
    settings = replace(LOCAL, silence=timedelta(seconds=0.15))
    async with serve({}) as server, local_web(settings) as web:
        with pytest.raises(FetchError) as caught:
            await web.fetcher.get(server.url().replace("http:", "https:"), policy=OPEN)
    assert caught.value.reason is Reason.TIMEOUT


async def test_what_a_source_sends_is_not_repeated_without_tls() -> None:
    policy = FetchPolicy(robots=False, cookies={"session": "hush"}, headers={"Authorization": "hush"})
    async with serve({"/": PAGE}) as plain:
        away = {"/": redirect(plain.url("/", "press.example.org"))}
        async with (
            serve(away, tls=server_tls()) as secure,
            local_web(tls=trusting_tls()) as web,
        ):
            await web.fetcher.get(secure.url("/", "press.example.org"), policy=policy)
    assert secure.seen[0].headers["authorization"] == "hush"
    assert not {"authorization", "cookie"} & plain.seen[0].headers.keys()
