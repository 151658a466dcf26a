import json
from pathlib import Path

import pytest

from tests.support.commands import run

GOOD = "sources: [{id: a, url: 'https://a.example'}, {id: b, url: 'https://b.example', enabled: false}]\n"


@pytest.fixture
def watcher(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("WATCHER_SOURCES", raising=False)
    return tmp_path


def test_a_sound_file_is_summed_up_in_a_line(
    watcher: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (watcher / "sources.yaml").write_text(GOOD, encoding="utf-8")

    assert run(monkeypatch, "check") == 0
    assert capsys.readouterr() == (
        "sources.yaml: fine: 1 source, 1 disabled, 0 channels, 0 topics of its own\n",
        "",
    )


def test_every_fault_is_a_line_on_standard_error(
    watcher: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (watcher / "mine.yaml").write_text("sources: [{id: a, ulr: x}]\ndefaults: {evry: 5m}\n", encoding="utf-8")

    assert run(monkeypatch, "check", "mine.yaml") == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.splitlines() == [
        "mine.yaml:1:11: sources[0].url: missing here; add 'url:'",
        "mine.yaml:1:19: sources[0].ulr: unknown key; did you mean 'url'?",
        "mine.yaml:2:12: defaults.evry: unknown key; did you mean 'every'?",
    ]


def test_the_file_that_the_environment_names_is_checked(
    watcher: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("WATCHER_SOURCES", str(watcher / "elsewhere.yaml"))

    assert run(monkeypatch, "check") == 1
    assert "elsewhere.yaml: (file): no such file" in capsys.readouterr().err


def test_a_source_that_cannot_be_rendered_here_is_told_with_the_remedy(
    watcher: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("WATCHER_CHROMIUM", "/nowhere/chromium")
    text = GOOD.replace("'https://a.example'", "'https://a.example', render: true")
    (watcher / "sources.yaml").write_text(text, encoding="utf-8")

    assert run(monkeypatch, "check") == 1
    told = capsys.readouterr().err
    assert told.startswith("sources.yaml:1:53: sources[0].render: ")
    assert "WATCHER_CHROMIUM" in told or "pip install playwright" in told


def test_too_many_arguments_are_a_usage_error(monkeypatch: pytest.MonkeyPatch) -> None:
    assert run(monkeypatch, "check", "a.yaml", "b.yaml") == 2


def test_the_schema_is_one_json_document(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch, "schema") == 0
    assert json.loads(capsys.readouterr().out)["$schema"] == "https://json-schema.org/draft/2020-12/schema"
