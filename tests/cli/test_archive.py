"""The commands that tell of one stored statement: what changed, who heard of it, and the evidence."""

import asyncio
import json
import subprocess
from datetime import timedelta
from pathlib import Path

import pytest

from tests.support.commands import run
from tests.support.polling import SANCTIONS, SOURCE, Desk, polling_desk
from watcher.model.delivery import Notice
from watcher.model.opinion import Opinion, Terms
from watcher.model.reason import Reason
from watcher.pipeline.questions import question
from watcher.store import Database, OpinionTables


async def add_opinion(desk: Desk) -> None:
    """Let a model sum up the newest change that was told."""
    store, now = OpinionTables(desk.database, admin_chat=None), desk.clock.now()
    change = await store.undecided(now - timedelta(days=1), now)
    assert change
    asked = question(change, "tiny-1", ["sanctions"])
    await store.begin(change, asked, now, Terms(budget=1))
    found = Opinion(summary="It lasts 90 days.", labels=("sanctions",), model="tiny-1")
    await store.answered(asked.digest, found, Notice(subject="x", reason=Reason.OK, text="", at=now))


@pytest.fixture(scope="module")
def database_url(tmp_path_factory: pytest.TempPathFactory) -> str:
    """An archive with a statement that was told, edited and told again, and one that nobody heard of."""
    url = f"sqlite:///{tmp_path_factory.mktemp('archive')}/watcher.db"
    database = Database.open(url)

    async def live(database: Database) -> None:
        desk = await polling_desk(database)
        for number in range(3):
            desk.site.publish(f"older-{number}", f"An older statement, number {number}")
        await desk.poller.poll(SOURCE)
        desk.site.publish("ships", "Council lists shipping companies", f"{SANCTIONS} It lasts 30 days.")
        desk.site.publish("museum", "Harbour museum opens its doors")
        await desk.poller.poll(SOURCE)
        desk.site.publish("ships", "Council lists shipping companies", f"{SANCTIONS} It lasts 90 days.")
        desk.clock.advance(timedelta(minutes=20))
        await desk.rechecker.recheck_due(50)
        await add_opinion(desk)

    asyncio.run(live(database))
    database.close()
    return url


@pytest.fixture
def numbers(database_url: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> dict[str, str]:
    """Address slug -> number of the statement."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("WATCHER_DATABASE_URL", database_url)
    import sqlite3  # noqa: PLC0415 - only to look a number up

    with sqlite3.connect(database_url.removeprefix("sqlite:///")) as connection:
        rows = connection.execute("select url, id from statements").fetchall()
    return {url.rpartition("/")[2]: str(number) for url, number in rows}


def test_diff_shows_the_very_words(
    numbers: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch, "diff", numbers["ships"]) == 0
    assert "It lasts [-30-] {+90+} days." in capsys.readouterr().out
    assert run(monkeypatch, "diff", numbers["ships"], "--json") == 0
    [edit] = json.loads(capsys.readouterr().out)["edits"]
    assert edit["words"] == [{"kind": "number", "in": "text", "before": "30", "after": "90"}]


def test_diff_of_a_statement_with_one_text_says_so(
    numbers: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch, "diff", numbers["museum"]) == 0
    assert "one text only" in capsys.readouterr().out


def test_history_shows_what_a_model_said_of_a_change(
    numbers: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch, "history", numbers["ships"]) == 0
    assert "summary by tiny-1: It lasts 90 days." in capsys.readouterr().out
    assert run(monkeypatch, "history", numbers["ships"], "--json") == 0
    new, edit = json.loads(capsys.readouterr().out)["changes"]
    assert new["opinion"] is None
    assert edit["opinion"] == {"summary": "It lasts 90 days.", "topics": ["sanctions"], "model": "tiny-1"}


def test_why_names_rule_words_and_who_was_told(
    numbers: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch, "why", numbers["ships"]) == 0
    out = capsys.readouterr().out
    assert "new: new" in out
    assert "revised: edited" in out
    assert "sanctions" in out
    assert "“froze their assets”" in out
    assert "@channel: due" in out


def test_why_says_why_a_chat_heard_nothing(
    numbers: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch, "why", numbers["museum"], "@channel") == 0
    assert "@channel: not told: no-topic" in capsys.readouterr().out
    assert run(monkeypatch, "why", numbers["older-1"], "@channel", "--json") == 0
    [change] = json.loads(capsys.readouterr().out)["changes"]
    assert (change["reason"], change["announced"]) == ("baseline", False)


def test_why_names_the_chats_there_are(
    numbers: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch, "why", numbers["museum"], "@nobody") == 1
    assert "known: @channel" in capsys.readouterr().err


def test_an_export_can_be_verified_by_anybody(
    numbers: dict[str, str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    folder = tmp_path / "evidence"
    assert run(monkeypatch, "export", numbers["ships"], str(folder)) == 0
    assert "2 readings" in capsys.readouterr().out
    assert sorted(path.name for path in folder.iterdir()) == [
        "1-page.html",
        "1-text.txt",
        "2-edits.txt",
        "2-page.html",
        "2-text.txt",
        "README.txt",
        "SHA256SUMS",
        "statement.json",
    ]
    subprocess.run(["sha256sum", "-c", "--quiet", "SHA256SUMS"], cwd=folder, check=True)  # noqa: S607 - as people do
    assert "It lasts 90 days." in (folder / "2-page.html").read_text()
    record = json.loads((folder / "statement.json").read_text())
    assert record["revisions"][1]["page"]["status"] == 200
    assert [change["kind"] for change in record["changes"]] == ["new", "revised"]

    assert run(monkeypatch, "export", numbers["ships"], str(folder)) == 1
    assert "does not exist yet" in capsys.readouterr().err


def test_a_number_that_nothing_has_is_said(
    numbers: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "ships" in numbers
    for command in (["diff", "999"], ["why", "999"], ["export", "999", "folder"], ["history", "999"]):
        assert run(monkeypatch, *command) == 1
        assert "no statement has the number 999" in capsys.readouterr().err
