"""What went wrong, told by what can be done about it: from httpx's exceptions and from status codes.

Classified by type and number, never by the words of a message. No message carries a query, cookie or
password.
"""

import ssl
from datetime import timedelta
from http import HTTPStatus

import httpx

from watcher.errors import BlockedError, FetchError
from watcher.fetch.addresses import shown
from watcher.fetch.verdict import Verdict
from watcher.model.page import Page
from watcher.model.reason import Reason

_BY_TYPE: tuple[tuple[type[Exception], Reason, str], ...] = (
    (httpx.TimeoutException, Reason.TIMEOUT, "did not answer in time"),
    (httpx.ProxyError, Reason.CONNECT, "cannot be reached through the proxy"),
    (httpx.ConnectError, Reason.CONNECT, "cannot be connected to"),
    (httpx.NetworkError, Reason.BROKEN_ANSWER, "broke off the connection"),
    (httpx.RemoteProtocolError, Reason.BROKEN_ANSWER, "broke off or does not speak HTTP"),
)
_BY_STATUS: dict[int, tuple[Reason, bool]] = {
    HTTPStatus.UNAUTHORIZED: (Reason.LOGIN, False),
    HTTPStatus.FORBIDDEN: (Reason.FORBIDDEN, True),
    HTTPStatus.UNAVAILABLE_FOR_LEGAL_REASONS: (Reason.FORBIDDEN, False),
    HTTPStatus.NOT_FOUND: (Reason.NOT_FOUND, False),
    HTTPStatus.GONE: (Reason.GONE, False),
    HTTPStatus.REQUEST_TIMEOUT: (Reason.TIMEOUT, True),
    HTTPStatus.TOO_EARLY: (Reason.RATE_LIMITED, True),
    HTTPStatus.TOO_MANY_REQUESTS: (Reason.RATE_LIMITED, True),
    HTTPStatus.PARTIAL_CONTENT: (Reason.BROKEN_ANSWER, True),
    HTTPStatus.NOT_MODIFIED: (Reason.BROKEN_ANSWER, True),
}
"""Reason, and whether asking again may help; 5xx and the rest by their class."""
_WALLS = frozenset({Reason.BLOCKED, Reason.FORBIDDEN, Reason.LOGIN})
_LASTING = frozenset({Reason.SOFT_NOT_FOUND, Reason.LOGIN})


def of_exception(error: httpx.HTTPError, place: str) -> FetchError:
    """Class an exception of httpx; ``place`` is the address as messages may show it."""
    if (tls := _tls_cause(error)) is not None:
        detail = tls.verify_message if isinstance(tls, ssl.SSLCertVerificationError) else tls.reason
        return FetchError(f"{place}: no trustworthy TLS connection ({detail})", reason=Reason.TLS)
    for kind, reason, words in _BY_TYPE:
        if isinstance(error, kind):
            return FetchError(f"{place} {words}", reason=reason)
    return FetchError(
        f"{place} cannot be asked ({type(error).__name__}); look at the source's headers",
        reason=Reason.HTTP_ERROR,
        transient=False,
    )


def of_status(status: int, place: str, retry_after: timedelta | None = None) -> FetchError:
    """Class an answer that is no page by its status code."""
    by_class = (Reason.SERVER_ERROR, True) if status >= HTTPStatus.INTERNAL_SERVER_ERROR else None
    reason, transient = _BY_STATUS.get(status) or by_class or (Reason.HTTP_ERROR, False)
    kind = BlockedError if reason in _WALLS else FetchError
    return kind(
        f"{place} answered {status}",
        reason=reason,
        transient=transient,
        retry_after=retry_after,
        status=status,
    )


def of_verdict(found: Verdict, page: Page, retry_after: timedelta | None = None) -> FetchError:
    """Class an answer that is something else than the page, whatever its status."""
    kind = BlockedError if found.reason in _WALLS else FetchError
    return kind(
        f"{shown(page.url)} answered {page.status} with something else: {found.mark}",
        reason=found.reason,
        transient=found.reason not in _LASTING,
        retry_after=retry_after,
        status=page.status,
    )


def _tls_cause(error: BaseException) -> ssl.SSLError | None:
    cause: BaseException | None = error
    # "Want read" is how a handshake waits, not why it failed.
    while not isinstance(cause, ssl.SSLError) or isinstance(cause, ssl.SSLWantReadError):
        if cause is None:
            return None
        cause = cause.__cause__ or cause.__context__
    return cause
