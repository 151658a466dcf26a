"""``watcher classify``: the topics of texts, JSON Lines in, JSON Lines out."""

import json
import os
import sys
from typing import Any

import typer

from watcher.classify import Ruleset, classify_text
from watcher.cli.options import AsJson
from watcher.cli.output import print_json_line, tell
from watcher.configured import load_rules
from watcher.model.topic import ACCUSATIONS, Match


def command(
    *,
    as_json: AsJson = False,  # noqa: ARG001 - every --json command takes it
) -> None:
    """Read {"id", "text", "lang"?} a line on standard input, write {"id", "topics"} a line."""
    rules = load_rules(os.environ)
    faults = 0
    for number, line in enumerate(sys.stdin, start=1):
        if line.strip():
            faults += not _answer(number, line, rules)
    if faults:
        raise typer.Exit(1)


def _answer(number: int, line: str, rules: Ruleset) -> bool:
    try:
        record = json.loads(line)
    except json.JSONDecodeError as error:
        tell(f"line {number}:{error.colno}: not JSON ({error.msg}); write one object a line")
        return False
    if not isinstance(record, dict) or not isinstance(record.get("text"), str):
        tell(f'line {number}: no text; write {{"id": "…", "text": "…", "lang": "en"}}, lang if you know it')
        return False
    language = record.get("lang")
    if language is not None and not isinstance(language, str):
        tell(f'line {number}: "lang" is no text; write a code like "en" or leave it out')
        return False
    matches = classify_text(record["text"], rules, language)
    print_json_line({"id": record.get("id"), "topics": [topic_record(match) for match in matches]})
    return True


def topic_record(match: Match) -> dict[str, Any]:
    """Write a match as the contract has it, with its rules, and for accusations who accuses whom."""
    record: dict[str, Any] = {
        "topic": match.topic,
        "score": round(match.score, 3),
        "rules": list(match.rules),
        "evidence": [{"start": e.start, "end": e.end, "text": e.text} for e in match.evidence],
    }
    if match.topic == ACCUSATIONS:
        record["frames"] = [
            {name: getattr(frame, name) for name in ("accuser", "accused", "denied", "start", "end")}
            for frame in match.frames
        ]
    return record
