"""Is this the page, or something shown instead of it? A pure judgement on bytes, headers and address.

Silence is only silence if the page was read: walls, logins, maintenance notices, soft 404s and empty bodies
are told from pages whatever their status says. What no mark fits is a page.
"""

import re
from dataclasses import dataclass
from http import HTTPStatus
from urllib.parse import urlsplit

from watcher.fetch.looks import Looks, is_html, looks_of
from watcher.fetch.notfound import misdirected, not_found_mark
from watcher.fetch.phrases import (
    APOLOGY,
    FORBIDDEN,
    LOGIN,
    LOGIN_WHOLE,
    MAINTENANCE,
    SCHEDULED,
    SERVER_ERROR,
    TOO_MANY,
)
from watcher.fetch.tangle import tangle_mark
from watcher.fetch.walls import header_mark, wall_mark
from watcher.model.page import Page
from watcher.model.reason import Reason

_LOGIN_PLACE = re.compile(
    r"(?:user[-_]?)?(?:log|sign)[-_]?(?:in|on)|auth(?:enticate|orize)?|sso|saml\d?|account[-_]?login|acceso|anmeldung",
    re.IGNORECASE,
)
_LOGIN_HOST = re.compile(r"(?:^|\.)(?:login|signin|sso|idp|auth|accounts?|adfs|cas)\.", re.IGNORECASE)
_GATE_HOST = re.compile(r"(?:^|\.)(?:unblock|captcha|challenge|validate|consent)\.", re.IGNORECASE)
_GATE_PLACE = re.compile(
    r"(?:cookies?|privacy|gdpr)[-_]?(?:consent|wall|gate)|consent|age[-_]?(?:gate|check|verification)|unblock|captcha",
    re.IGNORECASE,
)
_SIGN_ON = re.compile(r"^name=(?:samlrequest|samlresponse|id_token|wresult)$", re.MULTILINE)
_LARGEST = 2_000_000  # bytes: no wall, login or error page is larger
_SHORT = 800
_VERY_SHORT = 400
_LABELS = 100  # characters
_FEW_LINKS = 4
_OUTAGES = (
    (TOO_MANY, Reason.RATE_LIMITED),
    (FORBIDDEN, Reason.FORBIDDEN),
    (MAINTENANCE, Reason.MAINTENANCE),
    (SERVER_ERROR, Reason.SERVER_ERROR),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """Why an answer is not the page that was asked for."""

    reason: Reason
    """BLOCKED, FORBIDDEN, RATE_LIMITED, LOGIN, MAINTENANCE, SERVER_ERROR, SOFT_NOT_FOUND, BROKEN_ANSWER or
    BROKEN_MARKUP."""
    mark: str
    """What decided, for people."""


def verdict(page: Page) -> Verdict | None:
    """Judge an answer of any status; None: nothing speaks against it (its status may)."""
    if mark := header_mark(page.headers):
        return Verdict(reason=Reason.BLOCKED, mark=mark)
    if found := _of_nothing(page):
        return found
    if mark := _gate_mark(page):
        return Verdict(reason=Reason.BLOCKED, mark=mark)
    if not is_html(page):
        return None
    if mark := tangle_mark(page.body):
        return Verdict(reason=Reason.BROKEN_MARKUP, mark=mark)
    return _of_looks(page, looks_of(page)) if len(page.body) <= _LARGEST else None


def _gate_mark(page: Page) -> str | None:
    """Say whether a redirect ended where a reader must agree or prove something first."""
    asked, got = urlsplit(page.url), urlsplit(page.final_url)
    host = got.hostname or ""
    if _GATE_HOST.search(host) and host != asked.hostname:
        return f"redirected to {host}"
    places = {segment.partition(".")[0] for segment in got.path.split("/")} - set(asked.path.split("/"))
    return f"redirected to {host}{got.path}" if any(map(_GATE_PLACE.fullmatch, places)) else None


def _of_looks(page: Page, looks: Looks) -> Verdict | None:
    if not _SIGN_ON.search(looks.machinery) and (mark := wall_mark(looks)):
        return Verdict(reason=Reason.BLOCKED, mark=mark)
    if mark := _login_mark(page, looks):
        return Verdict(reason=Reason.LOGIN, mark=mark)
    if HTTPStatus.BAD_REQUEST <= page.status < HTTPStatus.INTERNAL_SERVER_ERROR:
        return None  # the status says it, and more surely
    if found := _of_outage(looks):
        return found
    mark = not_found_mark(looks) or misdirected(page.url, page.final_url)
    if mark and page.status < HTTPStatus.BAD_REQUEST:
        return Verdict(reason=Reason.SOFT_NOT_FOUND, mark=mark)
    return None


def _of_nothing(page: Page) -> Verdict | None:
    if page.status >= HTTPStatus.MULTIPLE_CHOICES or page.body.strip():
        return None
    if page.status == HTTPStatus.ACCEPTED:
        return Verdict(reason=Reason.BLOCKED, mark="status 202 with an empty body")
    return Verdict(reason=Reason.BROKEN_ANSWER, mark="an empty body")


def _of_outage(looks: Looks) -> Verdict | None:
    if not looks.is_bare or len(looks.text) > _SHORT:
        return None
    said = "\n".join((*looks.said_alone, *(looks.sentences if len(looks.text) <= _VERY_SHORT else ())))
    if (found := SCHEDULED.search(looks.heads)) and APOLOGY.search(looks.text):
        return Verdict(reason=Reason.MAINTENANCE, mark=f"it says “{found[0]}” and asks for patience")
    for pattern, reason in _OUTAGES:
        if found := pattern.search(said):
            return Verdict(reason=reason, mark=f"it says “{found[0]}”")
    return None


def _login_mark(page: Page, looks: Looks) -> str | None:
    asked, got = urlsplit(page.url), urlsplit(page.final_url)
    if (asked.hostname, asked.path) != (got.hostname, got.path) and (looks.asks_password or looks.is_bare):
        segments = [segment.partition(".")[0] for segment in got.path.split("/")]
        if any(map(_LOGIN_PLACE.fullmatch, segments)) or _LOGIN_HOST.search(got.hostname or ""):
            return f"redirected to {got.hostname}{got.path}"
    if _SIGN_ON.search(looks.machinery):
        return "a form that leads to a single sign-on"
    if not looks.asks_password:
        return None
    heads = (*looks.title_parts, *looks.headings[:1])
    if looks.prose <= _VERY_SHORT and not looks.headlines and any(map(LOGIN_WHOLE.fullmatch, heads)):
        return "a form that asks for a password, under a heading that says no more"
    if not looks.is_bare:
        return None
    said = looks.heads + "\n" + (looks.text if len(looks.text) <= _VERY_SHORT else "")
    is_all = looks.prose <= _LABELS and looks.links <= _FEW_LINKS
    return "nothing but a form that asks for a password" if is_all or LOGIN.search(said) else None


def _host(url: str) -> str:
    return urlsplit(url).hostname or ""
