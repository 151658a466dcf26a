"""A statement as evidence: files that another person can verify without this program (pure)."""

import json
from collections.abc import Mapping, Sequence
from hashlib import sha256
from itertools import pairwise

from watcher.compare import edits_between
from watcher.model.archive import StatementHistory
from watcher.model.change import Revision
from watcher.model.page import Page

HEADERS = ("date", "last-modified", "etag", "content-type", "content-language", "server")
"""The headers that say when and what was served."""
_README = """\
What an official page said, and when, as this archive read it.

N-page.*      the page of reading N: the bytes as the server sent them, without transfer compression
N-text.txt    title and text as read from it
N-edits.txt   what changed since the reading before: - before, + after
statement.json  addresses, times (UTC), status and headers of each answer, SHA-256 of each page

Nothing was altered since it was written if this finds every file OK:

    sha256sum -c SHA256SUMS        (macOS: shasum -a 256 -c SHA256SUMS)

The sum of a page is also in statement.json, from the moment it was fetched; compare it with an independent
copy of the same address and time where there is one. A reading whose page is not kept has its sum there and
no file here; one that came from a listing or a feed has neither.
"""
_SUFFIXES = {
    "text/html": "html",
    "application/xhtml+xml": "html",
    "application/pdf": "pdf",
    "application/json": "json",
}


def dossier(history: StatementHistory, pages: Sequence[Page | None]) -> Mapping[str, bytes]:
    """Return the files by name: each page as fetched, each text, the edits, all times, and checksums.

    ``pages`` holds the page of each revision. ``SHA256SUMS`` is what ``sha256sum -c`` reads.
    """
    files = {"README.txt": _README.encode()}
    for number, (revision, page) in enumerate(zip(history.revisions, pages, strict=True), 1):
        files[f"{number}-text.txt"] = f"{revision.statement.title}\n\n{revision.statement.text}\n".encode()
        if page:
            files[_page_name(number, page)] = page.body
    for number, (before, after) in enumerate(pairwise(history.revisions), 2):
        files[f"{number}-edits.txt"] = _edits(before, after).encode()
    files["statement.json"] = _json(_record(history, pages))
    sums = "".join(f"{sha256(content).hexdigest()}  {name}\n" for name, content in sorted(files.items()))
    return files | {"SHA256SUMS": sums.encode()}


def _page_name(number: int, page: Page) -> str:
    return f"{number}-page.{_SUFFIXES.get(page.content_type, 'bin')}"


def _edits(before: Revision, after: Revision) -> str:
    return "\n".join(
        f"{part} {edit.kind}\n- {edit.before.text}\n+ {edit.after.text}\n"
        for part, edit in edits_between(before.statement, after.statement)
    )


def _record(history: StatementHistory, pages: Sequence[Page | None]) -> dict[str, object]:
    summary = history.summary
    return {
        "url": summary.url,
        "source": summary.source_name,
        "title": summary.title,
        "published": summary.published.iso() if summary.published else None,
        "state": summary.state,
        "first_seen": summary.first_seen_at.isoformat(),
        "revisions": [
            _revision(number, revision, page) | _captured(history, revision)
            for number, (revision, page) in enumerate(zip(history.revisions, pages, strict=True), 1)
        ],
        "changes": [
            {"kind": one.change.kind, "reason": one.change.reason, "seen_at": one.change.seen_at.isoformat()}
            for one in history.changes
        ],
    }


def _captured(history: StatementHistory, revision: Revision) -> dict[str, object]:
    capture = history.captures.get(revision.id)
    return {"capture": capture.address} if capture else {}


def _revision(number: int, revision: Revision, page: Page | None) -> dict[str, object]:
    read = {"number": number, "seen_at": revision.seen_at.isoformat(), "speaker": revision.statement.speaker}
    if page is None:
        return read | {"page": None, "page_sha256": revision.page_digest or None}
    return read | {
        "page": {
            "file": _page_name(number, page),
            "sha256": page.digest,
            "asked": page.url,
            "answered": page.final_url,
            "status": page.status,
            "fetched_at": page.fetched_at.isoformat(),
            "headers": {name: page.headers[name] for name in HEADERS if name in page.headers},
        }
    }


def _json(document: object) -> bytes:
    return (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode()
