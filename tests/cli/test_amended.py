"""What ``history`` and ``why`` show of messages edited in place, and of the same statement elsewhere."""

import asyncio
import json
from dataclasses import replace
from pathlib import Path

import pytest

from tests.support.commands import run
from tests.support.stored import NOW, Desk, announced, outcome, read
from watcher.store import Database

DIFFERS = ("number: 15 here, 51 there",)


@pytest.fixture(scope="module")
def database_url(tmp_path_factory: pytest.TempPathFactory) -> str:
    """An archive with a transcript that grew after it was told, and its version in German."""
    url = f"sqlite:///{tmp_path_factory.mktemp('amended')}/watcher.db"
    database = Database.open(url)

    async def live() -> None:
        desk = Desk(database)
        first = await desk.publish(await desk.subscribe(7))
        await desk.settle_all()
        await desk.amend(first, text="A transcript.\n\nAnd more of it.")
        await desk.settle_all()
        known = await announced(desk.polls, 2)
        seen = read(known)
        seen = replace(seen, statement=replace(seen.statement, language="de"))
        await desk.polls.record(replace(outcome(known, seen), version_of=first, differs=DIFFERS), NOW)

    asyncio.run(live())
    database.close()
    return url


@pytest.fixture
def archive(database_url: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("WATCHER_DATABASE_URL", database_url)


@pytest.mark.usefixtures("archive")
def test_history_tells_an_edit_in_place_from_an_alert_and_names_the_version(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch, "history", "1") == 0
    shown = capsys.readouterr().out
    assert "Chat 7: sent (sent)" in shown
    assert "Chat 7: its message edited in place: sent (sent)" in shown
    assert "version 2: ministry, de  https://ministry.example/statements/2" in shown
    assert "says otherwise: number: 51 here, 15 there" in shown


@pytest.mark.usefixtures("archive")
def test_history_as_json_has_the_family_and_which_deliveries_amend(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch, "history", "1", "--json") == 0
    document = json.loads(capsys.readouterr().out)
    assert document["version_of"] is None
    assert document["elsewhere"] == [
        {
            "id": 2,
            "kinship": "version",
            "source": "ministry",
            "url": "https://ministry.example/statements/2",
            "language": "de",
            "differs": ["number: 51 here, 15 there"],
        }
    ]
    amends = [sent["amends"] for change in document["changes"] for sent in change["deliveries"]]
    assert amends == [False, True]
    assert run(monkeypatch, "history", "2", "--json") == 0
    version = json.loads(capsys.readouterr().out)
    assert (version["version_of"], version["elsewhere"][0]["differs"]) == (1, list(DIFFERS))


@pytest.mark.usefixtures("archive")
def test_why_tells_an_edit_in_place_from_an_alert(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch, "why", "1") == 0
    assert "Chat 7: its message edited in place, sent (sent)" in capsys.readouterr().out
    assert run(monkeypatch, "why", "1", "--json") == 0
    chats = [chat for change in json.loads(capsys.readouterr().out)["changes"] for chat in change["chats"]]
    assert [[sent["amends"] for sent in chat["deliveries"]] for chat in chats] == [[False], [True]]
