"""Prove topics by the examples that stand with them, shipped packs and ``topics:`` of sources.yaml alike."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import as_file
from pathlib import Path

from watcher.classify import Example, Ruleset, classify_text, compile_rules
from watcher.classify.explaining import Barred, Explainer, Explanation, Held
from watcher.config.document import Document, KeyPath, Problem
from watcher.config.packs import TopicReader
from watcher.config.topics import SHIPPED, load_topics, overridden, read_packs
from watcher.config.yaml import read_yaml
from watcher.errors import Fault
from watcher.model.topic import Evidence

_MOST_SHOWN = 60
"""Characters of an example."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """What came of running all examples."""

    examples: int
    failures: tuple[Fault, ...]
    """Examples that are not as they say, with their places."""
    without: tuple[str, ...]
    """Topics without any example."""


_Placed = tuple[str, Example, Document, KeyPath]
"""Topic, example, and where it stands."""


def prove_topics(sources: Path | None) -> Proof:
    """Run the examples of every topic, with what a sources.yaml lays over the packs; it must be sound.

    Raises ConfigError where a file cannot be read.
    """
    document = None if sources is None else read_yaml(sources)
    own = _topics_of(document)
    topics = load_topics(own)
    rules = compile_rules(topics)
    explainers = {topic.name: Explainer([topic]) for topic in topics}
    placed = [*_shipped(own), *(_own(document, own) if document else ())]
    proved = {topic for topic, *_ in placed}
    return Proof(
        examples=len(placed),
        failures=tuple(fault for each in placed for fault in _faults(each, rules, explainers[each[0]])),
        without=tuple(topic.name for topic in topics if topic.name not in proved),
    )


def _topics_of(document: Document | None) -> Mapping[str, Mapping[str, object]]:
    value = document.value if document else None
    topics = value.get("topics") if isinstance(value, Mapping) else None
    return topics if isinstance(topics, Mapping) else {}


def _shipped(own: Mapping[str, Mapping[str, object]]) -> Iterable[_Placed]:
    """Yield the examples of the packs, but for those that are replaced."""
    replaced = {name for name, entry in own.items() if entry.get("extends") is False}
    with as_file(SHIPPED) as folder:
        documents = {path.stem: read_yaml(path) for path in sorted(folder.glob("*.yaml"))}
    readers = {name: TopicReader(check_phrases=False) for name in documents}
    read_packs({name: document.value for name, document in documents.items()}, readers.__getitem__)
    for name, reader in readers.items():
        for topic, example, path in reader.examples:
            if topic not in replaced:
                yield topic, example, documents[name], path


def _own(document: Document, own: Mapping[str, object]) -> Iterable[_Placed]:
    reader = TopicReader(check_phrases=False)
    overridden(own, reader)
    for topic, example, path in reader.examples:
        yield topic, example, document, path


def _faults(placed: _Placed, rules: Ruleset, explainer: Explainer) -> tuple[Fault, ...]:
    name, example, document, path = placed
    found = {match.topic for match in classify_text(example.text, rules, example.language)}
    if (name in found) is example.about:
        return ()
    explained = {each.topic: each for each in explainer.explain(example.text, example.language)}
    said = f"{_short(example.text)!r} "
    if example.about:
        others = ", ".join(sorted(found)) or "no topic"
        said += f"should be about {name}, but is not: {_shortfall(explained.get(name))}; found: {others}"
    else:
        said += f"should not be about {name}, but is: {_reasons(explained.get(name))}"
    return document.locate([Problem(path, said)])


def _shortfall(explanation: Explanation | None) -> str:
    if explanation is None:
        return "none of its phrases stands there"
    score = f"{explanation.score:g} of {explanation.threshold:g}"
    rules = (*map(_held, explanation.held), *map(_barred, explanation.barred))
    return "; ".join([score, *rules])


def _reasons(explanation: Explanation | None) -> str:
    if explanation is None:
        return "by rules that only hold together"
    score = f"{explanation.score:g} of {explanation.threshold:g}"
    return "; ".join([score, *map(_held, explanation.held)])


def _held(held: Held) -> str:
    return f"{held.rule} +{held.score:g} {_quoted(held.evidence)}"


def _barred(barred: Barred) -> str:
    bars = " and ".join(dict.fromkeys(barred.bars)) or "several things at once"
    words = f" {_quoted(barred.words)}" if barred.words else ""
    return f"{barred.rule} {_quoted(barred.evidence)} barred by {bars}{words}"


def _quoted(evidence: Sequence[Evidence]) -> str:
    return ", ".join(f"“{each.text}”" for each in evidence)


def _short(text: str) -> str:
    return text if len(text) <= _MOST_SHOWN else f"{text[:_MOST_SHOWN].rstrip()}…"
