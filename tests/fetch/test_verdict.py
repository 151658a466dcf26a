"""Pages told from what is shown instead of them, by their look alone."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.refusals import LOOKALIKES, NEWS, SEEN, WALLS, article, document, page, reason_of
from watcher.fetch import verdict
from watcher.model.page import Page
from watcher.model.reason import Reason


@pytest.mark.parametrize("name", WALLS)
@pytest.mark.parametrize("status", [200, 403])
def test_a_wall_is_known_whatever_its_status(name: str, status: int) -> None:
    assert reason_of(WALLS[name], status=status) is Reason.BLOCKED


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("cf_mitigated", "challenge"),
        ("x_amzn_waf_action", "captcha"),
        ("x_vercel_mitigated", "challenge"),
        ("x_filter", "RWC_BLOCK"),
    ],
)
def test_a_header_gives_a_wall_away(name: str, value: str) -> None:
    assert reason_of("", status=202, **{name: value}) is Reason.BLOCKED


def test_headers_of_ordinary_answers_do_not() -> None:
    headers = {
        "x_xss_protection": "1; mode=block",
        "x_frame_options": "DENY",
        "server": "cloudflare",
        "cf_ray": "8a1-AMS",
        "x_iinfo": "13-31941556",
        "x_cdn": "Imperva",
        "x_datadome": "protected",
        "set_cookie": "datadome=1; visid_incap_1=2; __ddg1_=3; ak_bmsc=4",
        "x_akamai_transformed": "9 15763 0 pmb=mRUM,1",
        "content_security_policy": "script-src challenges.cloudflare.com www.recaptcha.net",
    }
    assert reason_of(article("Statement on the ceasefire"), **headers) is None


def test_accepted_and_nothing_else_is_a_challenge() -> None:
    assert reason_of("", status=202) is Reason.BLOCKED


@pytest.mark.parametrize("body", ["", " \n\t"])
def test_an_empty_body_is_no_page(body: str) -> None:
    assert reason_of(body) is Reason.BROKEN_ANSWER


def test_a_redirect_to_a_gatekeeper_is_a_wall() -> None:
    assert (
        reason_of(document("Hello", "<p>x</p>"), final_url="https://unblock.example.org/") is Reason.BLOCKED
    )


@pytest.mark.parametrize("name", LOOKALIKES)
def test_a_real_page_raises_no_alarm(name: str) -> None:
    assert verdict(page(LOOKALIKES[name])) is None


def test_a_real_page_that_is_gone_is_left_to_its_status() -> None:
    assert reason_of(document("Page not found", "<h1>404</h1>"), status=404) is None


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        ('<?xml version="1.0"?><rss><channel><title>Just a moment...</title></channel></rss>', "text/xml"),
        ('<?xml version="1.0"?><feed><entry><content><html><title>Error 404</title>', "application/atom+xml"),
        ('{"title": "Access Denied", "results": []}', "application/json"),
        ("%PDF-1.7 Page not found", "application/pdf"),
        ("[]", "text/html"),
        ("Page not found", "text/plain"),
    ],
)
def test_only_html_is_judged_by_its_words(body: str, content_type: str) -> None:
    assert reason_of(body, content_type=content_type) is None


def test_a_wall_in_place_of_a_feed_is_known() -> None:
    assert reason_of(WALLS["Cloudflare challenge"], content_type="application/rss+xml") is Reason.BLOCKED


def test_a_page_in_an_old_charset_is_read() -> None:
    body = document("Страница не найдена", "<h1>Страница не найдена</h1>").encode("cp1251")
    old = Page(
        url=NEWS,
        final_url=NEWS,
        headers={"content-type": "text/html; charset=windows-1251"},
        body=body,
        fetched_at=SEEN,
    )
    found = verdict(old)
    assert found is not None
    assert found.reason is Reason.SOFT_NOT_FOUND


@pytest.mark.parametrize(
    ("final_url", "body"),
    [
        ("https://press.example.org/user/login?next=/news", "<form><input type=password></form>"),
        ("https://press.example.org/Account/SignIn.aspx", "<form><input type='PASSWORD'></form>"),
        ("https://login.example.org/common/oauth2", "<p>Sign in to your account</p>"),
        ("https://sso.example.org/", "<script src=/a.js></script><p>Loading</p>"),
        (NEWS, "<h1>Please log in</h1><form><input name=u><input type=password></form>"),
        (NEWS, "<form method=post><input type=hidden name=SAMLRequest value=x></form>"),
        (NEWS, "<h1>Вход в систему</h1><form><input type=password></form>"),
    ],
)
def test_a_login_is_no_page(final_url: str, body: str) -> None:
    assert reason_of(document("Ministry", body), final_url=final_url) is Reason.LOGIN


@pytest.mark.parametrize(
    "said",
    [
        "Site under maintenance",
        "Maintenance mode",
        "We'll be back soon",
        "The site is temporarily unavailable",
        "Site en maintenance",
        "Wegen Wartungsarbeiten nicht erreichbar",
        "Sitio web en mantenimiento",
        "На сайте ведутся технические работы",
        "На сайті ведуться технічні роботи",
        "Przerwa techniczna",
        "Sitemiz bakım çalışması nedeniyle kapalıdır",
        "网站维护中",
        "メンテナンス中",
        "الموقع تحت الصيانة",
    ],
)
@pytest.mark.parametrize("status", [200, 503])
def test_a_maintenance_notice_is_no_page(said: str, status: int) -> None:
    notice = document(said, f"<h1>{said}</h1><p>Thank you for your patience.</p>")
    assert reason_of(notice, status=status) is Reason.MAINTENANCE


@pytest.mark.parametrize(
    ("title", "reason"),
    [
        ("502 Bad Gateway", Reason.SERVER_ERROR),
        ("Internal Server Error", Reason.SERVER_ERROR),
        ("press.example.org | 522: Connection timed out", Reason.SERVER_ERROR),
        ("503 Service Temporarily Unavailable", Reason.MAINTENANCE),
        ("429 Too Many Requests", Reason.RATE_LIMITED),
        ("403 Forbidden", Reason.FORBIDDEN),
    ],
)
def test_an_error_page_with_status_200_is_told_by_its_title(title: str, reason: Reason) -> None:
    assert reason_of(document(title, f"<center><h1>{title}</h1></center><hr>nginx")) is reason


TANGLES = {
    "nested divisions": "<html>" + "<div>" * 200_000,
    "nested lists": "<html>" + "<ul><li>" * 30_000,
    "attributes": "<html><div " + " ".join(f"a{n}=1" for n in range(50_000)) + ">",
}


@pytest.mark.parametrize("name", TANGLES)
@pytest.mark.timeout(5)
def test_markup_that_would_keep_a_parser_busy_is_refused_at_once(name: str) -> None:
    assert reason_of(TANGLES[name]) is Reason.BROKEN_MARKUP


def test_a_long_flat_page_is_no_tangle() -> None:
    assert reason_of(document("Archive", "<p>One<li>two<div><span>three</span></div>" * 20_000)) is None


@settings(deadline=2000, max_examples=50)
@given(st.binary(max_size=300), st.sampled_from(["text/html", "text/html; charset=utf-16", "", "text/xml"]))
def test_any_bytes_are_judged(body: bytes, content_type: str) -> None:
    for wrapped in (body, b"<html><title>" + body, b"<html><body><script>" + body):
        verdict(
            Page(
                url=NEWS,
                final_url=NEWS,
                headers={"content-type": content_type},
                body=wrapped,
                fetched_at=SEEN,
            )
        )


@pytest.mark.parametrize(
    "place", ["cookie-consent?return=/press/7", "consent.aspx", "en/age-gate/", "privacy_wall"]
)
def test_a_redirect_to_where_one_must_agree_first_is_a_wall_and_no_removal(place: str) -> None:
    shown = document("We value your privacy", "<p>" + "Our partners store what you read. " * 40 + "</p>")
    assert reason_of(shown, final_url=f"https://www.example.org/{place}") is Reason.BLOCKED


def test_a_statement_about_consent_is_a_page() -> None:
    assert reason_of(article("Consent"), final_url="https://www.example.org/press/consent-in-law") is None
