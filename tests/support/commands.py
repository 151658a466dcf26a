"""The command line, called in the test's own process."""

import sys

import pytest

from watcher.cli import main


def run(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    """Call ``watcher`` with arguments; return its exit code."""
    monkeypatch.setattr(sys, "argv", ["watcher", *arguments])
    try:
        main()
    except SystemExit as ended:
        return int(ended.code or 0)
    return 0
