"""The topics that are matched: the shipped packs, and what sources.yaml lays over them."""

from collections.abc import Callable, Mapping
from functools import cache
from importlib.resources import as_file, files
from pathlib import Path

from watcher.classify.spec import TopicSpec, WordList
from watcher.config.document import Problem, dotted
from watcher.config.packs import TopicReader
from watcher.config.quick import quick_values
from watcher.config.yaml import read_yaml
from watcher.errors import ConfigError, Fault

SHIPPED = files("watcher.classify") / "packs"
"""The folder of the packs."""
_SHARED = "words"
"""The pack of word lists that every topic may use."""


_Packs = tuple[tuple[TopicSpec, ...], tuple[WordList, ...]]


def shipped_topics() -> tuple[TopicSpec, ...]:
    """Return the shipped packs, ordered by name; raises ConfigError naming file and line."""
    return _shipped()[0]


def load_topics(overrides: Mapping[str, Mapping[str, object]]) -> tuple[TopicSpec, ...]:
    """Return the shipped topics with the ``topics:`` of sources.yaml laid over them, ordered by name.

    A topic of a shipped name extends the pack (``extends: false``: replaces it); another name is a new
    topic. Raises ConfigError with every fault; ``topic_problems`` finds the same with their paths.
    """
    own, problems = topics_under(overrides)
    if problems:
        raise ConfigError([_unplaced(problem) for problem in problems])
    topics = {topic.name: topic for topic in (*shipped_topics(), *own)}
    return tuple(topics[name] for name in sorted(topics))


def topic_problems(overrides: Mapping[str, object]) -> tuple[Problem, ...]:
    """Return all that is wrong under ``topics:``, by the path of each value."""
    return topics_under(overrides)[1]


def topics_under(overrides: Mapping[str, object]) -> tuple[tuple[TopicSpec, ...], tuple[Problem, ...]]:
    """Return the topics that stand under ``topics:``, each on top of the pack of its name, and all faults."""
    reader = TopicReader()
    topics = overridden(overrides, reader)
    return tuple(topics.values()), tuple(reader.problems)


def check_packs(folder: Path | None = None) -> tuple[Fault, ...]:
    """Read every phrase of the shipped packs, or of a folder; return all faults with their places."""
    if folder is None:
        with as_file(SHIPPED) as shipped:
            return check_packs(shipped)
    documents = {path.stem: read_yaml(path) for path in folder.glob("*.yaml")}
    readers = {name: TopicReader() for name in documents}
    read_packs({name: document.value for name, document in documents.items()}, readers.__getitem__)
    return tuple(
        fault
        for name, document in sorted(documents.items())
        for fault in (*document.faults, *document.locate(readers[name].problems))
    )


@cache
def _shipped() -> _Packs:
    """Read the packs once, and fast: their phrases are proved by ``check_packs``, not at every start."""
    reader = TopicReader(check_phrases=False)
    with as_file(SHIPPED) as folder:
        values = {path.stem: quick_values(path.read_text("utf-8")) for path in folder.glob("*.yaml")}
    packs = read_packs(values, lambda _: reader)
    if reader.problems:
        raise ConfigError(check_packs())
    return packs


def read_packs(values: Mapping[str, object], reader_of: Callable[[str], TopicReader]) -> _Packs:
    """Read packs, by the name of their file; each with a reader of its own or all with one."""
    shared = reader_of(_SHARED).words(values[_SHARED], (), ()) if _SHARED in values else ()
    topics = tuple(
        reader_of(name).topic(name, value, (), _blank(shared))
        for name, value in sorted(values.items())
        if name != _SHARED
    )
    return topics, shared


def overridden(overrides: Mapping[str, object], reader: TopicReader) -> dict[str, TopicSpec]:
    """Read what stands under ``topics:``, each topic on top of the pack of its name."""
    shipped, shared = _shipped()
    known = {topic.name: topic for topic in shipped}
    topics: dict[str, TopicSpec] = {}
    for name, entry in overrides.items():
        replaces = isinstance(entry, Mapping) and entry.get("extends") is False
        base = _blank(shared) if replaces else known.get(name, _blank(shared))
        topics[name] = reader.topic(name, entry, ("topics", name), base)
    return topics


def _blank(words: tuple[WordList, ...]) -> TopicSpec:
    return TopicSpec(name="", rules=(), words=words)


def _unplaced(problem: Problem) -> Fault:
    return Fault(place="sources.yaml", key=dotted(problem.path), message=problem.message)
