"""The evidence of a statement, as files."""

import json
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256

from watcher.dossier import dossier
from watcher.model.archive import StatementHistory, StatementSummary
from watcher.model.change import Revision, RevisionId, StatementId, StatementState
from watcher.model.page import Page
from watcher.model.published import Published
from watcher.model.source import SourceId
from watcher.model.statement import Block, Statement

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
URL = "https://press.example.org/../ünïcode?id=1"
PDF = Page(
    url=URL,
    final_url=URL,
    headers={"content-type": "application/pdf", "etag": "x", "x-cache": "HIT"},
    body=b"%PDF-1.7 lasts 90 days",
    fetched_at=NOON,
)


def revision(number: int, text: str, digest: str) -> Revision:
    return Revision(
        id=RevisionId(number),
        statement=Statement(
            url=URL,
            title="Ünïcode / ships",
            published=Published(date(2026, 11, 24)),
            language="en",
            speaker=None,
            blocks=(Block(text=text),),
        ),
        passages=(),
        fingerprint="",
        page_digest=digest,
        seen_at=NOON + number * timedelta(days=1),
    )


HISTORY = StatementHistory(
    summary=StatementSummary(
        id=StatementId(1),
        source=SourceId("council"),
        source_name="Council",
        url=URL,
        title="Ünïcode / ships",
        published=Published(date(2026, 11, 24)),
        language="en",
        state=StatementState.PRESENT,
        topics=(),
        revisions=3,
        echo_of=None,
        first_seen_at=NOON,
    ),
    revisions=(
        revision(1, "It was announced.", ""),
        revision(2, "It lasts 30 days.", "f" * 64),
        revision(3, "It lasts 90 days.", PDF.digest),
    ),
    changes=(),
)
FILES = dossier(HISTORY, (None, None, PDF))


def test_every_file_has_its_sum_and_a_name_that_is_safe_everywhere() -> None:
    lines = FILES["SHA256SUMS"].decode().splitlines()
    sums = {name: digest for digest, _, name in (line.partition("  ") for line in lines)}
    assert sums == {name: sha256(body).hexdigest() for name, body in FILES.items() if name != "SHA256SUMS"}
    assert all(name.isascii() and not set(name) & set('/\\:*?"<>| ') for name in FILES)
    assert FILES["3-page.pdf"] == PDF.body
    assert b"sha256sum -c SHA256SUMS" in FILES["README.txt"]


def test_readings_whose_page_is_not_kept_still_have_its_sum() -> None:
    listing, forgotten, kept = json.loads(FILES["statement.json"])["revisions"]
    assert (listing["page"], listing["page_sha256"]) == (None, None)
    assert (forgotten["page"], forgotten["page_sha256"]) == (None, "f" * 64)
    assert kept["page"]["sha256"] == PDF.digest
    assert kept["page"]["headers"] == {"content-type": "application/pdf", "etag": "x"}
    assert FILES["3-edits.txt"].decode().splitlines()[1:3] == ["- 30", "+ 90"]
