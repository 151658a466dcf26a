"""The topics that are matched: the shipped packs, and what sources.yaml lays over them."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import as_file, files
from pathlib import Path

from watcher.classify.spec import TopicSpec, WordList
from watcher.config.document import Problem, dotted
from watcher.config.packs import TopicReader
from watcher.config.yaml import read_yaml
from watcher.errors import ConfigError, Fault

_SHARED = "words.yaml"
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
    reader = TopicReader()
    topics = {topic.name: topic for topic in shipped_topics()} | _overridden(overrides, reader)
    if reader.problems:
        raise ConfigError([_unplaced(problem) for problem in reader.problems])
    return tuple(topics[name] for name in sorted(topics))


def topic_problems(overrides: Mapping[str, object]) -> tuple[Problem, ...]:
    """Return all that is wrong under ``topics:``, by the path of each value."""
    reader = TopicReader()
    _overridden(overrides, reader)
    return tuple(reader.problems)


def check_packs(folder: Path | None = None) -> tuple[Fault, ...]:
    """Read every phrase of the shipped packs, or of a folder; return all faults with their places."""
    if folder is not None:
        return _read_packs(folder, check_phrases=True)[1]
    with as_file(files("watcher.classify") / "packs") as shipped:
        return _read_packs(shipped, check_phrases=True)[1]


@cache
def _shipped() -> _Packs:
    """Read the packs once; their phrases are proved by ``check_packs``, not at every start."""
    with as_file(files("watcher.classify") / "packs") as folder:
        packs, faults = _read_packs(folder, check_phrases=False)
    if faults:
        raise ConfigError(faults)
    return packs


def _read_packs(folder: Path, *, check_phrases: bool) -> tuple[_Packs, tuple[Fault, ...]]:
    faults: list[Fault] = []
    shared: tuple[WordList, ...] = ()
    if (folder / _SHARED).exists():
        document, reader = read_yaml(folder / _SHARED), TopicReader(check_phrases=check_phrases)
        shared = reader.words(document.value, (), ())
        faults += [*document.faults, *document.locate(reader.problems)]
    topics: list[TopicSpec] = []
    for path in sorted(folder.glob("*.yaml")):
        if path.name != _SHARED:
            document, reader = read_yaml(path), TopicReader(check_phrases=check_phrases)
            topics.append(reader.topic(path.stem, document.value, (), _blank(shared)))
            faults += [*document.faults, *document.locate(reader.problems)]
    return (tuple(topics), shared), tuple(faults)


def _overridden(overrides: Mapping[str, object], reader: TopicReader) -> dict[str, TopicSpec]:
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
