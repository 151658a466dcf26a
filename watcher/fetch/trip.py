"""One fetch on its way through redirects: what it carries, and how much time it has left."""

import asyncio
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta
from http import HTTPStatus

import httpx

from watcher.model.page import Validators
from watcher.model.source import FetchPolicy

_ASKED_ANEW = frozenset({HTTPStatus.MOVED_PERMANENTLY, HTTPStatus.FOUND, HTTPStatus.SEE_OTHER})


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is asked for: by us, or by a page that a browser shows."""

    url: httpx.URL
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    """Names in lower case; ``cookie`` goes to the host of ``url`` only."""
    method: str = "GET"
    content: bytes | None = None
    """The body of a POST."""


class Trip:
    """The headers, cookies and time of one fetch; sites that set a cookie and redirect get it back.

    ``home`` is the address the policy was written for, where that is not the one that is asked for.
    """

    def __init__(
        self, wanted: Wanted, policy: FetchPolicy, total: timedelta, home: httpx.URL | None = None
    ) -> None:
        self.wanted = wanted
        self.policy = policy
        self.seconds_left = total.total_seconds()
        self._home = home or wanted.url
        self._jar = httpx.Cookies()

    def headers(self, url: httpx.URL) -> httpx.Headers:
        """Return what to send to this address."""
        headers = dict(self.wanted.headers)
        known = headers.pop("cookie", None)
        cookies = [known] if known and _may_see(self.wanted.url, url) else []
        if _may_see(self._home, url):
            headers |= {name.lower(): value for name, value in self.policy.headers.items()}
            cookies += [f"{name}={value}" for name, value in self.policy.cookies.items()]
        if met := self.cookies(url):
            cookies.append(met)
        if cookies:
            headers["cookie"] = "; ".join(cookies)
        return httpx.Headers(headers, encoding="utf-8")

    def part(self, wanted: Wanted) -> "Trip":
        """Return a trip for what the page that this one brought asks for, in the time that is left."""
        return Trip(wanted, self.policy, timedelta(seconds=self.seconds_left), self._home)

    def cookies(self, url: httpx.URL) -> str:
        """Return the cookies set on the way that belong to an address, as a header carries them."""
        request = httpx.Request("GET", url)
        self._jar.set_cookie_header(request)
        return str(request.headers.get("cookie", ""))

    def keep_cookies(self, response: httpx.Response) -> None:
        """Keep the cookies an answer sets, until this fetch ends."""
        self._jar.extract_cookies(response)

    def turn(self, status: int) -> None:
        """Go on as a redirect of this status wants: most turn a POST into a GET (RFC 9110, 15.4)."""
        if status in _ASKED_ANEW and self.wanted.method == "POST":
            self.wanted = replace(self.wanted, method="GET", content=None)

    @contextmanager
    def running(self) -> Iterator[None]:
        """Take the time that passes inside off what is left."""
        started = asyncio.get_running_loop().time()
        try:
            yield
        finally:
            self.seconds_left -= asyncio.get_running_loop().time() - started


def conditions(validators: Validators) -> dict[str, str]:
    """Return the headers that ask "changed since?"."""
    named = {"if-none-match": validators.etag, "if-modified-since": validators.last_modified}
    # What is not ASCII came garbled; an unconditional request is the safe reading of it.
    return {name: value for name, value in named.items() if value and value.isascii()}


def _may_see(home: httpx.URL, url: httpx.URL) -> bool:
    """Say whether an address may see what is meant for another: the same host, and never without TLS."""
    downgraded = home.scheme == "https" and url.scheme != "https"
    return url.host == home.host and not downgraded
