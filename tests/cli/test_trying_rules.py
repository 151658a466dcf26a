"""Trying rules before subscribers hear of them: watcher backtest, classify for people, check --packs."""

import asyncio
import io
import json
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from tests.support.commands import run
from tests.support.polling import SANCTIONS, SOURCE, polling_desk
from watcher.errands import backtest
from watcher.store import Database

GRAIN = """
sources: [{id: a, url: 'https://a.example'}]
topics:
  grain-deal:
    phrases: {en: ["grain corridor"]}
    examples: {en: {about: ["Two grain corridors were opened."], other: ["The corridor was closed."]}}
  sanctions:
    rules: {freeze: false}
"""


@pytest.fixture(scope="module")
def database_url(tmp_path_factory: pytest.TempPathFactory) -> str:
    url = f"sqlite:///{tmp_path_factory.mktemp('archive')}/watcher.db"
    database = Database.open(url)

    async def live(database: Database) -> None:
        desk = await polling_desk(database)
        for number in range(3):
            desk.site.publish(f"older-{number}", f"An older statement, number {number}")
        await desk.poller.poll(SOURCE)
        desk.site.publish("ships", "Council lists shipping companies", f"{SANCTIONS} The port is closed.")
        desk.site.publish("museum", "Harbour museum opens its doors", "The harbour museum opens on Sunday.")
        desk.clock.advance(timedelta(minutes=20))
        await desk.poller.poll(SOURCE)

    asyncio.run(live(database))
    database.close()
    return url


@pytest.fixture
def archive(database_url: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("WATCHER_SOURCES", raising=False)
    monkeypatch.setenv("WATCHER_DATABASE_URL", database_url)
    return tmp_path


@pytest.mark.usefixtures("archive")
def test_a_phrase_is_tried_on_the_archive(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch, "backtest", "port ...2 clos*") == 0
    out = capsys.readouterr().out
    assert "5 statements looked at" in out
    assert "port ...2 clos*: 1 statements found, in 1 passages" in out
    assert "The [port is closed]." in out
    assert "found before by sanctions: 1" in out
    assert "100% of these statements were announced" in out


@pytest.mark.usefixtures("archive")
def test_the_same_as_one_json_document(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch, "backtest", "museum", "--lang", "en", "--json") == 0
    document = json.loads(capsys.readouterr().out)
    assert (document["statements"], document["unread"]) == (5, 0)
    (topic,) = document["topics"]
    assert (topic["statements"], topic["new"], topic["overlap"]) == (1, 1, {})
    (sample,) = topic["samples"]
    assert sample["url"].endswith("/museum")
    assert sample["passages"][0]["words"] == ["museum"]


@pytest.mark.usefixtures("archive")
def test_a_topic_a_rule_of_it_and_a_file_with_topics_can_be_tried(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], archive: Path
) -> None:
    found = {}
    drafts = (
        "harbour: {phrases: {en: [harbour museum]}}\nsanctions: {extends: false, phrases: {en: [embargo]}}\n"
    )
    (archive / "drafts.yaml").write_text(drafts, encoding="utf-8")
    for rule in ("sanctions", "sanctions/freeze", "drafts.yaml"):
        assert run(monkeypatch, "backtest", rule, "--json") == 0
        for topic in json.loads(capsys.readouterr().out)["topics"]:
            found[rule, topic["topic"]] = (topic["statements"], topic["no_longer_found"])
    assert found == {
        ("sanctions", "sanctions"): (1, 0),
        ("sanctions/freeze", "sanctions/freeze"): (1, 0),
        ("drafts.yaml", "harbour"): (1, 0),
        ("drafts.yaml", "sanctions"): (0, 1),
    }


@pytest.mark.usefixtures("archive")
def test_many_statements_are_shared_among_processes(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch, "backtest", "sanctions", "--json") == 0
    alone = json.loads(capsys.readouterr().out)
    monkeypatch.setattr(backtest, "_WORTH_A_PROCESS", 1)
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    assert run(monkeypatch, "backtest", "sanctions", "--json") == 0
    assert json.loads(capsys.readouterr().out) == alone


@pytest.mark.usefixtures("archive")
@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["sanctoins"], "did you mean 'sanctions'?"),
        (["sanctions/freze"], "did you mean 'freeze'?"),
        (["port ("], "is missing"),
        (["none.yaml"], "none.yaml: (file): no such file"),
        (["sanctions", "--source", "counsil"], "did you mean 'council'?"),
    ],
)
def test_what_cannot_be_tried_is_told_with_a_remedy(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], arguments: list[str], told: str
) -> None:
    assert run(monkeypatch, "backtest", *arguments) == 1
    assert told in capsys.readouterr().err


def test_a_fault_in_a_file_with_topics_is_told_with_its_place(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], archive: Path
) -> None:
    (archive / "drafts.yaml").write_text("topics:\n  ports: {phrses: {en: [port]}}\n", encoding="utf-8")
    assert run(monkeypatch, "backtest", "drafts.yaml") == 1
    err = capsys.readouterr().err
    assert "drafts.yaml:2:11: topics.ports.phrses: no such key: 'phrses'; did you mean 'phrases'?" in err


@pytest.mark.usefixtures("archive")
def test_days_and_sources_limit_what_is_looked_at(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch, "backtest", "sanctions", "--since", "2199-01-01") == 0
    assert "Nothing is stored that fits" in capsys.readouterr().out
    assert run(monkeypatch, "backtest", "sanctions", "--since", "2026-01-01", "--days", "3") == 2
    assert run(monkeypatch, "backtest", "sanctions", "--since", "yesterday") == 2


def _say(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(text))


@pytest.mark.usefixtures("archive")
def test_plain_text_is_judged_for_people(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _say(monkeypatch, "New sanctions on ships follow.\n\nA quiet day.\n")
    assert run(monkeypatch, "classify", "--lang", "en") == 0
    assert capsys.readouterr().out == (
        "sanctions 1, by sanctions\n    New [sanctions on] ships follow.\n\nno topic: A quiet day.\n\n"
    )


@pytest.mark.usefixtures("archive")
def test_an_explanation_names_what_counts_and_what_is_barred(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    line = {"id": 7, "lang": "en", "text": "They spoke of trade, counter-terrorism, cyber and migration."}
    _say(monkeypatch, json.dumps(line))
    assert run(monkeypatch, "classify", "--explain") == 0
    out = capsys.readouterr().out
    assert "── 7" in out
    assert "counter-terrorism: no, 0 where 1 is needed (en)" in out
    assert "listed: a mere item of an enumeration" in out
    assert run(monkeypatch, "classify", "--explain", "--json") == 2


def test_your_own_topics_are_shown_with_what_they_find(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], archive: Path
) -> None:
    (archive / "sources.yaml").write_text(GRAIN, encoding="utf-8")
    assert run(monkeypatch, "check") == 0
    out = capsys.readouterr().out
    assert "2 topics of its own" in out
    assert "  grain-deal: 1 rule, threshold 1\n    phrases +1: Two [grain corridors] were opened.\n" in out


def test_every_example_is_run_and_each_failure_told_with_its_place(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], archive: Path
) -> None:
    text = GRAIN.replace("The corridor was closed.", "A grain corridor is missing.")
    (archive / "sources.yaml").write_text(f"{text}  ports: {{phrases: {{en: [port]}}}}\n", encoding="utf-8")
    assert run(monkeypatch, "check", "--packs") == 1
    err = capsys.readouterr().err
    assert "sources.yaml:6:74: topics.grain-deal.examples.en.other[0]: 'A grain corridor is missing.'" in err
    assert "should not be about grain-deal, but is: 1 of 1; phrases +1 “grain corridor”" in err
    assert "sanctions.yaml:" in err  # a shipped example that needs the rule which is switched off
    assert "ports: has no examples" in err
