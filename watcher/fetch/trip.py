"""One fetch on its way through redirects: what it carries, and how much time it has left."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

import httpx

from watcher.model.page import Validators
from watcher.model.source import FetchPolicy


class Trip:
    """The headers, cookies and time of one fetch; sites that set a cookie and redirect get it back."""

    def __init__(
        self, start: httpx.URL, policy: FetchPolicy, validators: Validators, total: timedelta
    ) -> None:
        self.start = start
        self.policy = policy
        self.seconds_left = total.total_seconds()
        self._validators = validators
        self._cookies = httpx.Cookies()

    def headers(self, url: httpx.URL) -> httpx.Headers:
        """Return what to send to this address."""
        headers = self._conditions()
        cookies = []
        if self._is_at_home(url):
            headers |= {name.lower(): value for name, value in self.policy.headers.items()}
            cookies = [f"{name}={value}" for name, value in self.policy.cookies.items()]
        request = httpx.Request("GET", url)
        self._cookies.set_cookie_header(request)
        cookies += [request.headers["cookie"]] if "cookie" in request.headers else []
        if cookies:
            headers["cookie"] = "; ".join(cookies)
        return httpx.Headers(headers, encoding="utf-8")

    def keep_cookies(self, response: httpx.Response) -> None:
        """Keep the cookies an answer sets, until this fetch ends."""
        self._cookies.extract_cookies(response)

    @contextmanager
    def running(self) -> Iterator[None]:
        """Take the time that passes inside off what is left."""
        started = asyncio.get_running_loop().time()
        try:
            yield
        finally:
            self.seconds_left -= asyncio.get_running_loop().time() - started

    def _conditions(self) -> dict[str, str]:
        named = {
            "if-none-match": self._validators.etag,
            "if-modified-since": self._validators.last_modified,
        }
        # What is not ASCII came garbled; an unconditional request is the safe reading of it.
        return {name: value for name, value in named.items() if value and value.isascii()}

    def _is_at_home(self, url: httpx.URL) -> bool:
        """Say whether an address may see what the source's policy sends."""
        downgraded = self.start.scheme == "https" and url.scheme != "https"
        return url.host == self.start.host and not downgraded
