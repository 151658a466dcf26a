"""The whole configuration, read and checked as one: environment, sources.yaml, topics, word filters.

Names no edge, so that commands which need neither web nor database stay quick.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from urllib.parse import urlsplit

from watcher.alert import parse_filter
from watcher.classify import Ruleset, TopicSpec, compile_rules
from watcher.config import ChannelSpec, Config, Settings, load_settings, load_sources
from watcher.config.checks import CheckBrowser
from watcher.config.topics import load_topics, shipped_topics
from watcher.errors import ConfigError, Fault
from watcher.model.source import Source, SourceId
from watcher.model.subscription import Filter

TERMINAL = "terminal"


@dataclass(frozen=True, slots=True, kw_only=True)
class Configured:
    """What the operator set up."""

    settings: Settings
    config: Config
    topics: tuple[TopicSpec, ...]

    @property
    def channels(self) -> tuple[ChannelSpec, ...]:
        """The channels; everything with a topic on the terminal where neither they nor a token are given."""
        if self.config.channels or self.settings.telegram_token is not None:
            return self.config.channels
        return (ChannelSpec(chat=TERMINAL, thread=None, filter=Filter()),)

    def rules(self) -> Ruleset:
        """Compile the topics and the watchlists."""
        return compile_rules(self.topics, self.config.watchlists)

    def topic_names(self) -> tuple[str, ...]:
        """Return all that a subscription may name: topics and watchlists."""
        return (*(topic.name for topic in self.topics), *(each.name for each in self.config.watchlists))


def load_configured(environ: Mapping[str, str]) -> Configured:
    """Read everything; raises ConfigError with all faults of whichever file or variables are wrong."""
    settings = load_settings(environ)
    config = load_checked(settings.sources)
    return Configured(settings=settings, config=config, topics=load_topics(config.topics))


def load_checked(path: Path, check_browser: CheckBrowser | None = None) -> Config:
    """Read sources.yaml with every check that the other rooms can contribute."""
    return load_sources(path, parse_filter, check_browser)


def load_rules(environ: Mapping[str, str]) -> Ruleset:
    """Compile the configured topics, or the shipped ones where there is no sources.yaml to extend them."""
    config = _config(environ)
    if config is None:
        return compile_rules(shipped_topics())
    return compile_rules(load_topics(config.topics), config.watchlists)


def topics_in_force(environ: Mapping[str, str]) -> tuple[TopicSpec, ...]:
    """Return the configured topics, or the shipped ones where there is no sources.yaml to extend them."""
    config = _config(environ)
    return shipped_topics() if config is None else load_topics(config.topics)


def _config(environ: Mapping[str, str]) -> Config | None:
    """Read sources.yaml; None where nobody names one and there is none."""
    settings = load_settings(environ)
    if "WATCHER_SOURCES" not in environ and not settings.sources.exists():
        return None
    return load_checked(settings.sources)


def ids_taken(settings: Settings) -> frozenset[str]:
    """Return the ids in sources.yaml; none where there is no such file, or a faulty one."""
    try:
        return frozenset(source.id for source in load_checked(settings.sources).sources)
    except ConfigError:
        return frozenset()


def find_source(target: str, settings: Settings) -> Source:
    """Return the configured source with this id, or a source made of any URL, all of it automatic.

    Raises ConfigError where ``target`` is neither.
    """
    if urlsplit(target).scheme in {"http", "https"}:
        host = urlsplit(target).hostname or "source"
        return Source(id=SourceId(host.removeprefix("www.").replace(".", "-")), name=host, url=target)
    return find_configured(target, settings, wanted="a URL (http://… or https://…) or a source id")


def find_configured(source_id: str, settings: Settings, *, wanted: str = "a source id") -> Source:
    """Return the configured source with this id; raises ConfigError where there is none."""
    sources = {source.id: source for source in load_checked(settings.sources).sources}
    if source_id in sources:
        return sources[SourceId(source_id)]
    near = get_close_matches(source_id, sources, n=1)
    hint = f"; did you mean {near[0]}?" if near else ""
    message = f"this is not {wanted} of {settings.sources}{hint}"
    raise ConfigError([Fault(place=source_id, key="target", message=message)])
