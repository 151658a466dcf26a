"""``watcher classify``: the topics of texts, for scripts and for people."""

import json
import os
import re
import sys
from collections.abc import Callable, Iterator
from itertools import chain
from typing import Annotated, Any

import typer

from watcher.classify import Ruleset, classify_text
from watcher.classify.explaining import Explainer
from watcher.classify.sentences import in_sentences
from watcher.cli.options import AsJson
from watcher.cli.output import print_json_line, say, tell
from watcher.cli.topics import explanation_lines
from watcher.configured import load_rules
from watcher.model.topic import ACCUSATIONS, Match

_EMPTY_LINES = re.compile(r"\n\s*\n")
_MOST_SHOWN = 100
"""Characters of a text that is about nothing."""

_Shown = Callable[[str, str | None], Iterator[str]]
"""Text and language -> lines for people."""


def command(
    *,
    as_json: AsJson = False,
    explain: Annotated[
        bool, typer.Option("--explain", help="Say of each rule why it counts or does not, for people.")
    ] = False,
    lang: Annotated[
        str | None, typer.Option("--lang", help="The language of plain text, in two letters; else guessed.")
    ] = None,
) -> None:
    """Read texts on standard input and say what they are about, by which words.

    JSON Lines {"id", "text", "lang"?} are answered by JSON Lines {"id", "topics"}. Plain text is answered for
    people, each stretch between empty lines by itself; with --explain, JSON Lines are too.
    """
    if explain and as_json:
        raise typer.BadParameter("it is for people; leave --json out", param_hint="--explain")
    rules = load_rules(os.environ)
    lines = enumerate(sys.stdin, start=1)
    first = next(((number, line) for number, line in lines if line.strip()), None)
    if first is None:
        return
    given = chain([first], lines)
    shown = _explained(rules) if explain else _judged(rules)
    if not as_json and not first[1].lstrip().startswith("{"):
        text = "".join(line for _, line in given)
        for stretch in filter(str.strip, _EMPTY_LINES.split(text)):
            _show(shown(stretch, lang))
    elif not _answered(given, shown if explain else None, rules):
        raise typer.Exit(1)


def _answered(given: Iterator[tuple[int, str]], shown: _Shown | None, rules: Ruleset) -> bool:
    """Answer JSON Lines; tell whether every line could be read."""
    faults = 0
    for number, line in given:
        if not line.strip():
            continue
        record = _record(number, line)
        if record is None:
            faults += 1
        elif shown:
            say(f"── {record.get('id')}")
            _show(shown(record["text"], record.get("lang")))
        else:
            matches = classify_text(record["text"], rules, record.get("lang"))
            print_json_line({"id": record.get("id"), "topics": [topic_record(match) for match in matches]})
    return not faults


def _record(number: int, line: str) -> dict[str, Any] | None:
    """Read one line; say what is wrong with it and return None where it is no text."""
    try:
        record = json.loads(line)
    except json.JSONDecodeError as error:
        tell(f"line {number}:{error.colno}: not JSON ({error.msg}); write one object a line")
        return None
    if not isinstance(record, dict) or not isinstance(record.get("text"), str):
        tell(f'line {number}: no text; write {{"id": "…", "text": "…", "lang": "en"}}, lang if you know it')
        return None
    language = record.get("lang")
    if language is not None and not isinstance(language, str):
        tell(f'line {number}: "lang" is no text; write a code like "en" or leave it out')
        return None
    return record


def _show(lines: Iterator[str]) -> None:
    for line in lines:
        say(line)
    say()


def _judged(rules: Ruleset) -> _Shown:
    def shown(text: str, language: str | None) -> Iterator[str]:
        matches = classify_text(text, rules, language)
        for match in matches:
            yield from _match_lines(text, match)
        if not matches:
            yield f"no topic: {' '.join(text.split())[:_MOST_SHOWN]}"

    return shown


def _explained(rules: Ruleset) -> _Shown:
    explainer = Explainer(rules.topics)

    def shown(text: str, language: str | None) -> Iterator[str]:
        languages = ", ".join(explainer.languages(text, language))
        yield f"{' '.join(text.split())[:_MOST_SHOWN]}"
        yield f"rules tried: {languages}{'' if language else '; guessed from script and small words'}"
        explanations = explainer.explain(text, language)
        for explanation in explanations:
            yield from explanation_lines(text, explanation)
        explained = {explanation.topic for explanation in explanations}
        for match in classify_text(text, rules, language):
            if match.topic not in explained:  # a watchlist has lines, no rules that could be taken apart
                yield from _match_lines(text, match)
                explained.add(match.topic)
        if not explained:
            yield f"no rule of {', '.join(topic.name for topic in rules.topics)} finds anything"

    return shown


def _match_lines(text: str, match: Match) -> Iterator[str]:
    yield f"{match.topic} {match.score:g}, by {', '.join(match.rules)}"
    yield from (f"    {sentence}" for sentence in in_sentences(text, match.evidence))
    for frame in match.frames:
        denied = ", who is said to deny it" if frame.denied else ""
        yield f"    {frame.accuser or 'somebody'} accuses {frame.accused or 'somebody'}{denied}"


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
