"""What we say to a server, and how we read its answer, without any network."""

from datetime import timedelta

import httpx
import pytest
import respx

from tests.support.fetching import local_web
from watcher.errors import FetchError
from watcher.model.page import NotModified, Validators
from watcher.model.reason import Reason
from watcher.model.source import FetchPolicy

URL = "https://press.example.org/news"
NO_ROBOTS = FetchPolicy(robots=False, headers={"accept-language": "uk"}, cookies={"lang": "uk"})


@respx.mock
async def test_validators_headers_and_cookies_of_a_source_are_sent() -> None:
    route = respx.get(URL).mock(return_value=httpx.Response(304))
    async with local_web() as web:
        answer = await web.fetcher.get(URL, validators=Validators(etag='"a1"'), policy=NO_ROBOTS)
    assert isinstance(answer, NotModified)
    sent = route.calls.last.request.headers
    assert (sent["if-none-match"], sent["accept-language"], sent["cookie"]) == ('"a1"', "uk", "lang=uk")


@pytest.mark.parametrize(
    ("status", "reason", "transient"),
    [
        (404, Reason.NOT_FOUND, False),
        (410, Reason.GONE, False),
        (503, Reason.SERVER_ERROR, True),
        (429, Reason.RATE_LIMITED, True),
    ],
)
@respx.mock
async def test_a_status_says_what_to_do_next(status: int, reason: Reason, *, transient: bool) -> None:
    respx.get(URL).mock(return_value=httpx.Response(status, headers={"retry-after": "120"}, text="no"))
    async with local_web() as web:
        with pytest.raises(FetchError) as failed:
            await web.fetcher.get(URL, policy=NO_ROBOTS)
    assert (failed.value.reason, failed.value.transient, failed.value.status) == (reason, transient, status)
    assert failed.value.retry_after == timedelta(seconds=120)


@respx.mock
async def test_a_silent_server_is_a_timeout() -> None:
    respx.get(URL).mock(side_effect=httpx.ReadTimeout("silent"))
    async with local_web() as web:
        with pytest.raises(FetchError) as failed:
            await web.fetcher.get(URL, policy=NO_ROBOTS)
    assert failed.value.reason is Reason.TIMEOUT
    assert failed.value.transient
