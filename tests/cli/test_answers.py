"""The two answers a maintainer has to a listing that was held."""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from tests.support.commands import run
from tests.support.stored import NOW, SOURCE, announcement
from watcher.model.change import KnownStatement
from watcher.model.listing import Answer
from watcher.store import Database, PollTables

SOURCES = "sources: [{id: ministry, url: 'https://ministry.example/statements'}]\n"


@pytest.fixture
def database_url(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A database in which three statements are held."""
    (tmp_path / "sources.yaml").write_text(SOURCES, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    url = f"sqlite:///{tmp_path}/watcher.db"
    monkeypatch.setenv("WATCHER_DATABASE_URL", url)
    held = [replace(announcement(number), hold=True) for number in (1, 2, 3)]

    async def hold(polls: PollTables) -> None:
        await polls.announce(SOURCE, held, NOW)

    _in_database(url, hold)
    return url


def _in_database(url: str, work) -> object:  # type: ignore[no-untyped-def]  # any coroutine function
    database = Database.open(url)
    try:
        return asyncio.run(work(PollTables(database, None)))
    finally:
        database.close()


async def _unread(polls: PollTables) -> tuple[KnownStatement, ...]:
    return await polls.unread(SOURCE, (await polls.source_state(SOURCE)).next_poll_at or NOW, 10)


@pytest.mark.parametrize(
    ("command", "answer", "told"), [("release", Answer.SEND, True), ("rebaseline", Answer.REBASELINE, False)]
)
def test_an_answer_frees_what_was_held(
    database_url: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    command: str,
    answer: Answer,
    told: bool,
) -> None:
    assert run(monkeypatch, command, "ministry") == 0
    assert "3 statements had waited" in capsys.readouterr().out
    waiting = _in_database(database_url, _unread)
    assert isinstance(waiting, tuple)
    assert [one.announce for one in waiting] == [told] * 3
    state = _in_database(database_url, lambda polls: polls.source_state(SOURCE))
    assert (getattr(state, "answer", None), getattr(state, "held", None)) == (answer, 0)


@pytest.mark.usefixtures("database_url")
def test_a_source_that_is_not_configured_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch, "release", "ministri") == 1
    assert "did you mean ministry?" in capsys.readouterr().err
