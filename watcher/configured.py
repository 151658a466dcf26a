"""The whole configuration, read and checked as one: environment, sources.yaml, topics, word filters.

Names no edge, so that commands which need neither web nor database stay quick.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from watcher.alert import parse_filter
from watcher.classify import Ruleset, TopicSpec, compile_rules
from watcher.config import Config, Known, Settings, load_settings, load_sources
from watcher.config.topics import load_topics, shipped_topics


@dataclass(frozen=True, slots=True, kw_only=True)
class Configured:
    """What the operator set up."""

    settings: Settings
    config: Config
    topics: tuple[TopicSpec, ...]

    def rules(self) -> Ruleset:
        """Compile the topics."""
        return compile_rules(self.topics)


def load_configured(environ: Mapping[str, str]) -> Configured:
    """Read everything; raises ConfigError with all faults of whichever file or variables are wrong."""
    settings = load_settings(environ)
    config = load_checked(settings.sources)
    return Configured(settings=settings, config=config, topics=load_topics(config.topics))


def load_checked(path: Path) -> Config:
    """Read sources.yaml with every check that the other rooms can contribute."""
    shipped = [topic.name for topic in shipped_topics()]
    return load_sources(path, Known(topics=shipped, check_filter=parse_filter))


def load_rules(environ: Mapping[str, str]) -> Ruleset:
    """Compile the configured topics, or the shipped ones where there is no sources.yaml to extend them."""
    settings = load_settings(environ)
    if "WATCHER_SOURCES" not in environ and not settings.sources.exists():
        return compile_rules(shipped_topics())
    return compile_rules(load_topics(load_checked(settings.sources).topics))
