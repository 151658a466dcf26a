"""Edits of whole pages: read before and after, judged, and described with exactly the words that changed."""

import pytest

from tests.compare import edit_noise_tongues
from tests.compare.edit_noise import PAGE, SWAPS
from tests.compare.edit_pairs import AROUND, ENGLISH, TITLES, Found
from tests.compare.edit_pairs_official import OFFICIAL
from tests.compare.edit_pairs_official_tongues import OFFICIAL_TONGUES
from tests.compare.edit_pairs_tongues import TONGUES
from tests.support.readings import NOON, known, reading, revision
from tests.support.statements import page, source
from watcher.compare import Limits, decide, edits
from watcher.extract import read_page
from watcher.model.change import ChangeKind
from watcher.model.statement import Statement

LIMITS = Limits()
LAYOUT = """<!doctype html><html lang="{language}"><head><title>{title} | Ministry</title></head><body>
<header><nav><a href="/">Home</a> <a href="/news">News</a></nav></header>
<main><article><h1>{title}</h1><time datetime="2026-03-24">2026-03-24</time>
<div class="body">{body}</div></article></main>
<footer><p>Ministry, 1 Main Street</p></footer></body></html>"""
TITLE = {"zh": "外交部发言人就有关问题答记者问", "ar": "بيان الوزارة بشأن التطورات الأخيرة"}


def read(language: str, title: str, text: str) -> Statement:
    """Read a page that says ``text`` between two paragraphs of its language."""
    first, last = AROUND[language]
    paragraphs = [first, *text.split("||"), last]
    body = "\n".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return read_page(page(LAYOUT.format(language=language, title=title, body=body)), source())


def found(before: str, after: str) -> Found:
    return [(edit.kind, edit.before.text, edit.after.text) for edit in edits(before, after)]


def kind_of_change(before: Statement, after: Statement) -> ChangeKind | None:
    return decide(known(revision(before)), reading(after), NOON, LIMITS).kind


@pytest.mark.parametrize(
    ("language", "before", "after", "expected"),
    [(language, *texts) for language, _, *texts in ENGLISH + TONGUES + OFFICIAL + OFFICIAL_TONGUES],
    ids=[f"{language}: {about}" for language, about, *_ in ENGLISH + TONGUES + OFFICIAL + OFFICIAL_TONGUES],
)
def test_an_edit_is_announced_with_its_words_and_its_kind(
    language: str, before: str, after: str, expected: Found
) -> None:
    title = TITLE.get(language, "Statement by the Ministry on recent events")
    old, new = read(language, title, before), read(language, title, after)
    assert kind_of_change(old, new) is ChangeKind.REVISED
    assert found(old.title, new.title) == []
    assert found(old.text, new.text) == expected


@pytest.mark.parametrize(("language", "before", "after", "expected"), TITLES)
def test_a_title_alone_is_edited(language: str, before: str, after: str, expected: Found) -> None:
    old, new = read(language, before, "—"), read(language, after, "—")
    assert kind_of_change(old, new) is ChangeKind.REVISED
    assert found(old.title, new.title) == expected
    assert found(old.text, new.text) == []


BEFORE = {whole: read_page(page(whole), source()) for whole in (PAGE, edit_noise_tongues.FURNISHED)}
NOISE = [(PAGE, *swap) for swap in SWAPS] + [
    (edit_noise_tongues.FURNISHED, *swap) for swap in edit_noise_tongues.SWAPS
]


@pytest.mark.parametrize(
    ("whole", "before", "after"),
    [(whole, *texts) for whole, _, *texts in NOISE],
    ids=[about for _, about, *_ in NOISE],
)
def test_what_changes_around_a_text_or_unseen_is_no_edit(whole: str, before: str, after: str) -> None:
    assert whole.count(before) == 1
    then, now = BEFORE[whole], read_page(page(whole.replace(before, after)), source())
    assert found(then.title, now.title) + found(then.text, now.text) == []
    assert kind_of_change(then, now) is None
