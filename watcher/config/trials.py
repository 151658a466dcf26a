"""What ``watcher backtest`` is asked to try: a topic, a rule of it, a file with topics, or a bare phrase."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from watcher.classify.spec import ANY, TopicSpec
from watcher.config.document import Document, Problem
from watcher.config.nearest import remedy
from watcher.config.topics import topics_under
from watcher.config.yaml import read_yaml
from watcher.errors import ConfigError, Fault

_NAME = re.compile(r"[\w.-]+(/[\w.-]+)?", re.ASCII)
_FILES = (".yaml", ".yml")


def topics_on_trial(rule: str, topics: Sequence[TopicSpec], language: str | None) -> tuple[TopicSpec, ...]:
    """Return what ``rule`` stands for; raises ConfigError with every fault.

    A topic's name, ``topic/rule``, the path of a file that ends in .yaml, or a phrase. A phrase holds in
    every language, each with its own inflection, or in ``language`` only.
    """
    if rule.endswith(_FILES):
        return _of_file(Path(rule))
    if language is not None:
        return (_phrase(rule, language),)
    known = {topic.name: topic for topic in topics}
    if rule in known:
        return (known[rule],)
    name, slash, part = rule.partition("/")
    if slash and name in known:
        return (_single_rule(known[name], part),)
    if _NAME.fullmatch(rule):
        hint = remedy(rule, known, of="topics")
        raise _fault(rule, f"no such topic; {hint} To look for the word itself, name its language: --lang en")
    return (_phrase(rule, ANY),)


def _of_file(path: Path) -> tuple[TopicSpec, ...]:
    """Read topics as they would stand under ``topics:``, with or without that key above them."""
    document = read_yaml(path)
    value = document.value
    under = isinstance(value, Mapping) and "topics" in value
    overrides = value["topics"] if isinstance(value, Mapping) and under else value
    if not isinstance(overrides, Mapping) or not overrides:
        problem = Problem((), "holds no topic; write name: {phrases: {en: [some words]}}")
        raise ConfigError([*document.faults, *document.locate([problem])])
    topics, problems = topics_under(overrides)
    problems = tuple(replace(each, path=each.path if under else each.path[1:]) for each in problems)
    _raise_any(document, problems)
    return topics


def _raise_any(document: Document, problems: Sequence[Problem]) -> None:
    faults = [*document.faults, *document.locate(problems)]
    if faults:
        raise ConfigError(sorted(faults, key=lambda fault: (fault.line, fault.column)))


def _single_rule(topic: TopicSpec, name: str) -> TopicSpec:
    """Return a topic that is found wherever one rule of another holds."""
    rules = {rule.name: rule for rule in topic.rules}
    if name not in rules:
        hint = remedy(name, rules, of=f"rules of {topic.name}")
        raise _fault(f"{topic.name}/{name}", f"no such rule; {hint}")
    rule = rules[name]
    return replace(topic, name=f"{topic.name}/{name}", rules=(rule,), threshold=rule.weight / 2)


def _phrase(phrase: str, language: str) -> TopicSpec:
    topics, problems = topics_under({phrase: {"phrases": {language: [phrase]}}})
    if problems:
        raise ConfigError([Fault(place=phrase, key="phrase", message=each.message) for each in problems])
    (topic,) = topics
    return topic


def _fault(rule: str, message: str) -> ConfigError:
    return ConfigError([Fault(place=rule, key="rule", message=message)])
