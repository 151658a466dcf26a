"""``watcher try`` for people: what was found and why, what serves better, and an entry that can be pasted."""

import io
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from watcher.alert import parse_filter
from watcher.cli import main, try_target
from watcher.cli.suggestion import entry
from watcher.config import load_settings, load_sources
from watcher.errands.web import fetch_settings
from watcher.errors import FetchError
from watcher.model.item import Discovery, Item
from watcher.model.page import Page
from watcher.model.reason import Reason
from watcher.model.source import ListingSpec, Source, SourceId, SourceKind

LATE = datetime(2026, 3, 21, 12, tzinfo=UTC)
SITE = "https://www.mfa.example"
URL = f"{SITE}/en/press"
ROWS = "".join(
    f'<li class="news-item"><a href="/news/2026/{day}">Statement number {day} on the talks in the south</a>'
    f'<time datetime="2026-03-{day:02d}">{day} March 2026</time></li>'
    for day in range(20, 5, -1)
)
PAGE = f"""<!doctype html><html lang="en-GB"><head><title>Press releases | Ministry of Norland: News</title>
<link rel="alternate" type="application/rss+xml" href="/rss.xml">
<link rel="alternate" type="application/rss+xml" href="/other.xml">
<link rel="alternate" type="application/rss+xml" href="/gone.xml"></head>
<body><nav><a href="/">Home</a> <a href="/about">About us</a></nav><main><h1>Press releases</h1>
<ul class="news">{ROWS}</ul><a rel="next" href="/en/press?page=2">Next</a></main></body></html>"""


def feed(first: int, last: int, path: str = "/news/2026") -> bytes:
    items = "".join(
        f"<item><title>Statement number {day}</title><link>https://www.mfa.example{path}/{day}</link>"
        f"<pubDate>Tue, {day:02d} Mar 2026 10:00:00 GMT</pubDate></item>"
        for day in range(first, last, -1)
    )
    channel = f"<title>News &amp; more</title><language>fr-FR</language>{items}"
    return f'<rss version="2.0"><channel>{channel}</channel></rss>'.encode()


def page_of(url: str, body: bytes) -> Page:
    return Page(url=url, final_url=url, body=body, fetched_at=LATE)


@dataclass(frozen=True)
class Said:
    code: int
    out: str
    err: str


Try = Callable[..., Said]


@pytest.fixture
def attempt(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Try:
    """Call ``watcher try`` in an empty folder."""
    monkeypatch.chdir(tmp_path)

    def call(*arguments: str, body: str | bytes) -> Said:
        given = tmp_path / "body"
        given.write_bytes(body.encode() if isinstance(body, str) else body)
        monkeypatch.setattr(sys, "argv", ["watcher", "try", *arguments, "--file", str(given)])
        monkeypatch.setattr(sys, "stdin", io.StringIO())
        code = 0
        try:
            main()
        except SystemExit as ended:
            code = int(ended.code or 0)
        captured = capsys.readouterr()
        return Said(code, captured.out, captured.err)

    return call


def pasted(out: str, folder: Path) -> Source:
    """Paste the entry that was shown under what is there, and return it as the service reads it."""
    shown = out[out.index("  - id:") :]
    path = folder / "sources.yaml"
    before = path.read_text(encoding="utf-8") if path.exists() else "sources:\n"
    path.write_text(before + shown, encoding="utf-8")
    return load_sources(path, parse_filter).sources[-1]


def test_it_tells_what_was_found_and_why(attempt: Try) -> None:
    said = attempt(URL, body=PAGE)
    assert said.code == 0
    assert "statements   15, all with a date (2026-03-06 to 2026-03-20)" in said.out
    assert "found by     html: li.news-item" in said.out
    assert "older ones   https://www.mfa.example/en/press?page=2" in said.out
    assert "… and 5 more; --json shows all" in said.out
    assert max(len(line) for line in said.out.splitlines() if "://" not in line) <= 80


def test_the_entry_can_be_pasted_as_it_stands(attempt: Try, tmp_path: Path) -> None:
    said = attempt(URL, body=PAGE)
    source = pasted(said.out, tmp_path)
    assert (source.id, source.name) == ("mfa-press", "Ministry of Norland: News, Press releases")
    assert (source.url, source.kind, source.language) == (URL, SourceKind.HTML, "en")
    assert source.listing == ListingSpec()
    again = pasted(attempt(URL, body=PAGE).out, tmp_path)
    assert again.id == "mfa-press-2"


def test_the_selectors_that_would_find_it_stand_beside_the_entry(attempt: Try, tmp_path: Path) -> None:
    out = attempt(URL, body=PAGE).out
    listing = re.sub(r"^    # ", "    ", out[out.index("    # listing:") :], flags=re.MULTILINE)
    (tmp_path / "sources.yaml").write_text(
        f"sources:\n  - id: a\n    url: {URL}\n{listing}", encoding="utf-8"
    )
    source = load_sources(tmp_path / "sources.yaml", parse_filter).sources[0]
    assert source.listing.item == "li.news-item"
    assert source.listing.date == "time"


def test_a_feed_is_named_in_its_own_words(attempt: Try, tmp_path: Path) -> None:
    source = pasted(attempt("https://www.mfa.example/rss.xml", body=feed(20, 5)).out, tmp_path)
    assert (source.name, source.kind, source.language) == ("News & more", SourceKind.FEED, "fr")


def test_what_the_page_names_is_tried_and_compared(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    answers = {f"{SITE}/rss.xml": feed(20, 8), f"{SITE}/other.xml": feed(20, 5, "/sport")}

    async def fetch_each(urls: tuple[str, ...], *_: object) -> dict[str, Page | FetchError]:
        gone = FetchError("it answered 404", reason=Reason.NOT_FOUND)
        return {url: page_of(url, answers[url]) if url in answers else gone for url in urls}

    async def fetch_page(url: str, *_: object) -> Page:
        return page_of(url, PAGE.encode())

    monkeypatch.setattr(try_target, "fetch_page", fetch_page)
    monkeypatch.setattr(try_target, "fetch_each", fetch_each)
    try_target.command(URL)
    out = " ".join(capsys.readouterr().out.split())
    better, other, gone = (out.index(f"{SITE}/{name}.xml ") for name in ("rss", "other", "gone"))
    assert "it holds 12 of these 15. It serves better" in out[better:other]
    assert "it holds 0 of these 15. Stay" in out[other:gone]
    assert "cannot be had" in out[gone:]


def test_a_page_that_scripts_write_is_told_from_one_without_statements(attempt: Try) -> None:
    shell = attempt(URL, body="<title>Press</title><div id=app></div><script src=/main.js></script>")
    assert shell.code == 1
    assert "`render: true`" in shell.err
    empty = attempt(
        URL, body=f"<title>Press</title><h1>Press</h1><p>{'There are no releases yet. ' * 20}</p>"
    )
    assert empty.code == 1
    assert "render" not in empty.err


def test_a_source_that_stands_in_the_file_is_not_offered_again(attempt: Try, tmp_path: Path) -> None:
    (tmp_path / "sources.yaml").write_text(f"sources: [{{id: mfa, url: '{URL}'}}]", encoding="utf-8")
    assert "- id:" not in attempt("mfa", body=PAGE).out


def test_what_the_environment_says_of_the_web_reaches_the_fetcher() -> None:
    environ = {"WATCHER_CONTACT": "desk@example.org", "WATCHER_CHROMIUM": "/opt/chromium"}
    manners = fetch_settings(load_settings(environ))
    assert manners.user_agent.endswith(" (+desk@example.org)")
    assert manners.chromium == "/opt/chromium"
    assert not manners.allow_private_networks


@settings(max_examples=30)
@given(
    st.text(max_size=60),
    st.sampled_from(
        ["/", "/Пресс", "/a:b#c", "/?q=1&x={y}", "/%D0%9F/'x'", "/press-releases/2026/", "/[a]*&!|>@`"]
    ),
    st.sampled_from(
        ["mfa.example", "президент.рф", "127.0.0.1:8080", "www.gov.example", "xn--d1abbgf6aiiy.xn--p1ai"]
    ),
)
def test_whatever_a_page_calls_itself_the_entry_is_sound(
    tmp_path_factory: pytest.TempPathFactory, title: str, path: str, host: str
) -> None:
    url = f"https://{host}{path}"
    page = Page(
        url=url, final_url=url, body=f"<title>{title}</title>".encode("utf-8", "replace"), fetched_at=LATE
    )
    found = Discovery(items=(Item(url=url, title=title),), method="html", kind=SourceKind.HTML)
    text = entry(Source(id=SourceId("x"), name="x", url=url), found, page, {"mfa"})
    file = tmp_path_factory.getbasetemp() / "sources.yaml"
    file.write_text(f"sources:\n{text}", encoding="utf-8")
    (source,) = load_sources(file, parse_filter).sources
    assert source.url == url
