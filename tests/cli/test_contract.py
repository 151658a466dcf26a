"""The commands that other people's scripts lean on: standard output, standard error, exit codes."""

import io
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from watcher.cli import COMMANDS, main

FEED = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>Press</title><link>https://press.example.org/</link><description>d</description>
<item><title>Minister on sanctions &amp; trade</title><link>https://press.example.org/1</link><guid>g-1</guid>
<pubDate>Tue, 24 Nov 2026 14:05:00 +0100</pubDate></item>
<item><title>Visit of the delegation</title><link>https://press.example.org/2</link><guid>g-2</guid>
<pubDate>Mon, 23 Nov 2026 09:00:00 +0100</pubDate></item>
</channel></rss>"""
WALL = """<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title></head><body>
<script>window._cf_chl_opt={cvId:'3'};</script>
<script src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1"></script>
<noscript>Enable JavaScript and cookies to continue</noscript></body></html>"""
SEED = Path(__file__).parent / "pages" / "seed_case.html"


@dataclass(frozen=True)
class Said:
    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Run = Callable[..., Said]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Run:
    """Call the command line in this process, in an empty folder."""
    monkeypatch.chdir(tmp_path)

    def call(*arguments: str, given: str = "") -> Said:
        monkeypatch.setattr(sys, "argv", ["watcher", *arguments])
        monkeypatch.setattr(sys, "stdin", io.StringIO(given))
        code = 0
        try:
            main()
        except SystemExit as ended:
            code = int(ended.code or 0)
        captured = capsys.readouterr()
        return Said(code, captured.out, captured.err)

    return call


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(run: Run, command: str) -> None:
    said = run(command, "--help")
    assert said.code == 0
    assert "Usage" in said.out


def test_an_unknown_command_is_a_usage_error(run: Run) -> None:
    assert run("frobnicate").code == 2
    assert run("try").code == 2


def test_try_shows_the_items_of_a_file_that_stands_in_for_an_address(run: Run, tmp_path: Path) -> None:
    (tmp_path / "feed.xml").write_text(FEED)
    said = run("try", "https://press.example.org/rss", "--file", "feed.xml", "--json")
    assert said.code == 0
    assert said.json == {
        "url": "https://press.example.org/rss",
        "kind": "feed",
        "state": "ok",
        "items": [
            {
                "url": "https://press.example.org/1",
                "title": "Minister on sanctions & trade",
                "published": "2026-11-24T14:05:00+01:00",
                "guid": "g-1",
            },
            {
                "url": "https://press.example.org/2",
                "title": "Visit of the delegation",
                "published": "2026-11-23T09:00:00+01:00",
                "guid": "g-2",
            },
        ],
    }


def test_try_calls_a_wall_by_its_name_and_still_prints_one_document(run: Run, tmp_path: Path) -> None:
    (tmp_path / "wall.html").write_text(WALL)
    said = run("try", "https://press.example.org/", "--file", "wall.html", "--json")
    assert said.code == 1
    assert said.json["state"] == "blocked"
    assert said.json["items"] == []
    assert said.err


def test_try_names_the_file_that_is_not_there(run: Run) -> None:
    said = run("try", "https://press.example.org/", "--file", "nowhere.html", "--json")
    assert said.code == 1
    assert "nowhere.html" in said.err


def test_try_takes_a_source_id_and_suggests_the_nearest(run: Run, tmp_path: Path) -> None:
    (tmp_path / "sources.yaml").write_text(
        "sources:\n  - {id: council, name: Council, url: 'https://press.example.org/rss'}\n"
    )
    (tmp_path / "feed.xml").write_text(FEED)
    assert len(run("try", "council", "--file", "feed.xml", "--json").json["items"]) == 2
    said = run("try", "councl", "--json")
    assert said.code == 1
    assert "did you mean council" in said.err


def test_read_finds_both_speakers_and_both_topics_of_the_seed_case(run: Run) -> None:
    said = run("read", "https://press.example.org/briefing", "--file", str(SEED), "--json")
    assert said.code == 0
    document = said.json
    assert set(document["topics"]) == {"counter-terrorism", "accusations"}
    assert document["language"] == "en"
    speakers = " ".join(passage["speaker"] or "" for passage in document["passages"])
    assert "marchetti" in speakers.casefold()
    assert "holub" in speakers.casefold()
    questions = [passage for passage in document["passages"] if passage["kind"] == "question"]
    assert {passage["role"] for passage in questions} == {"journalist"}
    assert [passage["index"] for passage in document["passages"]] == list(range(len(document["passages"])))


def test_classify_answers_line_by_line_with_evidence_in_the_text(run: Run) -> None:
    text = "The Council imposed new sanctions on twelve companies."
    given = (
        json.dumps({"id": "a", "text": text, "lang": "en"}) + "\n\n" + json.dumps({"id": 2, "text": "Hello."})
    )
    said = run("classify", "--json", given=given)
    first, second = (json.loads(line) for line in said.out.splitlines())
    assert said.code == 0
    assert first["id"] == "a"
    assert [topic["topic"] for topic in first["topics"]] == ["sanctions"]
    for evidence in first["topics"][0]["evidence"]:
        assert text[evidence["start"] : evidence["end"]] == evidence["text"]
    assert second == {"id": 2, "topics": []}


def test_classify_names_the_line_that_is_wrong_and_answers_the_others(run: Run) -> None:
    said = run("classify", given='{"id": 1}\nnot json\n{"id": 3, "text": "Fine."}\n')
    assert said.code == 1
    assert json.loads(said.out) == {"id": 3, "topics": []}
    assert "line 1" in said.err
    assert "line 2" in said.err


def test_check_reports_every_fault_with_its_place_and_remedy(run: Run, tmp_path: Path) -> None:
    (tmp_path / "sources.yaml").write_text(
        "sources:\n  - id: council\n    name: Council\n    urll: https://example.org/\n    every: fast\n"
    )
    said = run("check")
    assert said.code == 1
    assert said.out == ""
    assert "sources.yaml:4:5: sources[0].urll:" in said.err
    assert "url" in said.err
    assert "sources.yaml:5:12: sources[0].every:" in said.err


def test_schema_is_one_json_document(run: Run) -> None:
    assert "sources" in run("schema").json["properties"]


def test_a_setting_that_is_wrong_is_named(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WATCHER_LISTEN", "nonsense")
    monkeypatch.setenv("WATCHER_TELEGRM_TOKEN", "x")
    said = run("run", "--once")
    assert said.code == 1
    assert "WATCHER_LISTEN" in said.err
    assert "WATCHER_TELEGRAM_TOKEN" in said.err


def test_history_and_status_of_an_empty_archive_are_empty_not_broken(run: Run, tmp_path: Path) -> None:
    (tmp_path / "sources.yaml").write_text(
        "sources:\n  - {id: council, name: Council, url: 'https://press.example.org/rss'}\n"
    )
    assert run("history", "--json").json == []
    status = run("status", "--json").json
    assert status["sources"][0]["state"] == "never polled"
    assert run("history", "99").code == 1


def test_a_backup_is_a_database_and_never_overwrites(run: Run, tmp_path: Path) -> None:
    run("history")
    assert run("backup", "copy.db").code == 0
    assert (tmp_path / "copy.db").read_bytes().startswith(b"SQLite format 3")
    again = run("backup", "copy.db")
    assert again.code == 1
    assert "copy.db" in again.err
