"""Load sources.yaml: what is watched, and the channels that are told."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from watcher.classify.watchlists_spec import Watchlist
from watcher.config.checks import CheckBrowser, CheckFilter, cross_problems
from watcher.config.document import Document, Problem
from watcher.config.mistakes import schema_problems
from watcher.config.schema import (
    ChannelEntry,
    DefaultsEntry,
    ListingEntry,
    RevisitEntry,
    SourceEntry,
    SourcesFile,
    StatementEntry,
    WindowEntry,
)
from watcher.config.yaml import read_yaml
from watcher.errors import ConfigError, Fault
from watcher.model.source import (
    LADDER,
    FetchPolicy,
    ListingSpec,
    Rung,
    Source,
    SourceId,
    SourceKind,
    StatementSpec,
    TextFrom,
    Window,
)
from watcher.model.subscription import Filter


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelSpec:
    """A chat that the maintainer lists, and what it is told."""

    chat: str
    """``@name`` or the numeric id as text."""
    thread: int | None
    filter: Filter


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """What sources.yaml says, defaults filled in."""

    sources: tuple[Source, ...]
    """In the order of the file, disabled ones included."""
    channels: tuple[ChannelSpec, ...]
    topics: Mapping[str, Mapping[str, Any]]
    """As written, for ``load_topics``: what extends or replaces the shipped packs."""
    watchlists: tuple[Watchlist, ...] = ()
    """Ordered by name; each name is a topic."""
    remarks: tuple[Fault, ...] = ()
    """What of the lists' files was passed over: no reason not to start, but the maintainer should know."""


def load_sources(path: Path, check_filter: CheckFilter, check_browser: CheckBrowser | None = None) -> Config:
    """Read and check one file; raises ConfigError with every fault in it, in the order of its lines.

    ``check_filter`` is the parser of word filters, ``alert.parse_filter``. ``check_browser`` says what keeps
    this machine from rendering; without it that is left to the source that asks for it.
    """
    document = read_yaml(path)
    lists = _watchlists(document, path.parent)
    problems = [
        *schema_problems(document),
        *cross_problems(document, check_filter, check_browser),
        *lists.problems,
    ]
    faults = [*document.faults, *document.locate(problems)]
    if faults or lists.faults:
        raise ConfigError([*sorted(faults, key=lambda fault: (fault.line, fault.column)), *lists.faults])
    entries = SourcesFile.model_validate(document.value)
    return Config(
        sources=tuple(_source(entry, entries.defaults) for entry in entries.sources),
        channels=tuple(map(_channel, entries.channels)),
        topics=entries.topics,
        watchlists=lists.watchlists,
        remarks=lists.remarks,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Lists:
    """What came of the lists of names."""

    watchlists: tuple[Watchlist, ...] = ()
    problems: tuple[Problem, ...] = ()
    faults: tuple[Fault, ...] = ()
    """In the lists' own files."""
    remarks: tuple[Fault, ...] = ()


def _watchlists(document: Document, folder: Path) -> _Lists:
    """Read the lists that a document names; what reads them is loaded only where there are any."""
    written = document.value.get("watchlists") if isinstance(document.value, dict) else None
    if not isinstance(written, dict) or not written:
        return _Lists()
    from watcher.config.watchlists import WatchlistReader  # noqa: PLC0415 - as above

    reader = WatchlistReader(folder)
    watchlists = reader.read(written)
    return _Lists(
        watchlists=watchlists,
        problems=tuple(reader.problems),
        faults=tuple(reader.faults),
        remarks=tuple(reader.remarks),
    )


def _channel(entry: ChannelEntry) -> ChannelSpec:
    wanted = Filter(
        topics=_set(entry.topics),
        sources=_set(entry.sources),
        languages=_set(entry.languages),
        match=entry.match,
    )
    return ChannelSpec(chat=entry.chat, thread=entry.thread, filter=wanted)


def _set(listed: list[str] | None) -> frozenset[str] | None:
    return None if listed is None else frozenset(listed)


def _source(entry: SourceEntry, defaults: DefaultsEntry) -> Source:
    timezone = entry.timezone or defaults.timezone
    return Source(
        id=SourceId(entry.id),
        name=entry.name or entry.id,
        url=entry.url,
        kind=entry.kind,
        language=entry.language,
        tags=tuple(entry.tags),
        timezone=timezone,
        every=entry.every or defaults.every,
        windows=tuple(_window(window, timezone) for window in entry.windows),
        listing=_listing(entry.listing),
        statement=_statement(entry.statement),
        text_from=entry.text_from or _usual_text(entry.kind),
        fetch=_fetch_policy(entry),
        backfill=defaults.backfill if entry.backfill is None else entry.backfill,
        revisits=_revisits(defaults.revisits if entry.revisits is None else entry.revisits),
        wayback=defaults.wayback if entry.wayback is None else entry.wayback,
        enabled=entry.enabled,
    )


def _revisits(entries: list[RevisitEntry] | None) -> tuple[Rung, ...]:
    return LADDER if entries is None else tuple(Rung(entry.until, entry.every) for entry in entries)


def _window(entry: WindowEntry, timezone: str) -> Window:
    return Window(
        days=entry.days,
        start=entry.start,
        end=entry.end,
        timezone=entry.timezone or timezone,
        every=entry.every,
    )


def _listing(entry: ListingEntry) -> ListingSpec:
    return ListingSpec(item=entry.item, link=entry.link, title=entry.title, date=entry.date, next=entry.next)


def _statement(entry: StatementEntry) -> StatementSpec:
    return StatementSpec(
        title=entry.title,
        date=entry.date,
        speaker=entry.speaker,
        body=entry.body,
        remove=tuple(entry.remove),
    )


def _usual_text(kind: SourceKind) -> TextFrom:
    return TextFrom.ITEM if kind is SourceKind.TELEGRAM else TextFrom.PAGE


def _fetch_policy(entry: SourceEntry) -> FetchPolicy:
    return FetchPolicy(
        robots=entry.robots,
        robots_reason=entry.robots_reason or "",
        render=entry.render,
        headers=dict(entry.headers),
        cookies=dict(entry.cookies),
        proxy=entry.proxy,
    )
