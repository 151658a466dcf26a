"""What the schema cannot see: how one entry of sources.yaml fits another.

Each check looks at whatever of the file is sound, so that one fault never hides the next.
"""

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit

from watcher.config.document import Document, KeyPath, Problem
from watcher.config.fields import revisit_span
from watcher.config.nearest import remedy
from watcher.config.selectors import css_fault, json_path_fault
from watcher.config.topics import shipped_topics, topic_problems

TAG = "tag:"
_CSS_KINDS = {"auto", "html"}
_UNRENDERED_KINDS = {"feed", "sitemap", "json", "telegram"}


CheckFilter = Callable[[str], object]
"""Parses a word filter; raises ValueError naming the position. The room above hands it in."""
CheckBrowser = Callable[[], str | None]
"""Says what keeps pages from being rendered on this machine, and the remedy; None: nothing. Handed in too."""


def cross_problems(
    document: Document, check_filter: CheckFilter, check_browser: CheckBrowser | None = None
) -> Iterator[Problem]:
    """Yield all that is wrong between the entries of a document."""
    sources = list(_entries(document, "sources"))
    yield from _duplicate_ids(document, sources)
    yield from _revisits(("defaults",), _mapping(document, "defaults"))
    for path, source in sources:
        yield from _revisits(path, source)
        yield from _fetching(path, source)
        yield from _rendering(path, source, check_browser)
        yield from _selectors(path, source)
    own_topics = _mapping(document, "topics")
    yield from topic_problems(own_topics)
    topics = {topic.name for topic in shipped_topics()} | own_topics.keys()
    watchlists = _mapping(document, "watchlists")
    for name in sorted(topics & watchlists.keys()):
        message = f"{name!r} is the name of a topic; give the list another"
        yield Problem(("watchlists", name), message, at_key=True)
    topics |= watchlists.keys()
    for path, channel in _entries(document, "channels"):
        yield from _references(path, channel, _names(sources))
        yield from _topics(path, channel, topics)
        yield from _word_filter(path, channel, check_filter)


def _entries(document: Document, key: str) -> Iterator[tuple[KeyPath, dict[str, Any]]]:
    listed = document.value.get(key) if isinstance(document.value, dict) else None
    for index, entry in enumerate(listed if isinstance(listed, list) else ()):
        if isinstance(entry, dict):
            yield (key, index), entry


def _mapping(document: Document, key: str) -> dict[str, Any]:
    value = document.value.get(key) if isinstance(document.value, dict) else None
    return value if isinstance(value, dict) else {}


def _texts(entry: dict[str, Any], key: str) -> Iterator[tuple[int, str]]:
    listed = entry.get(key)
    for index, text in enumerate(listed if isinstance(listed, list) else ()):
        if isinstance(text, str):
            yield index, text


def _duplicate_ids(document: Document, sources: list[tuple[KeyPath, dict[str, Any]]]) -> Iterator[Problem]:
    lines: dict[str, int] = {}
    for path, source in sources:
        name, here = source.get("id"), (*path, "id")
        if not isinstance(name, str):
            continue
        if name in lines:
            yield Problem(
                here, f"{name!r} is taken by the source on line {lines[name]}; give each its own id"
            )
        else:
            lines[name] = document.marks[here][0]


def _fetching(path: KeyPath, source: dict[str, Any]) -> Iterator[Problem]:
    if source.get("robots") is False and "robots_reason" not in source:
        yield Problem((*path, "robots"), "robots.txt is passed over; say why in 'robots_reason'")
    if source.get("robots") is not False and "robots_reason" in source:
        yield Problem(
            (*path, "robots_reason"), "only goes with 'robots: false'; take one of them out", at_key=True
        )
    url = source.get("url")
    if isinstance(url, str) and url.startswith(("https://t.me/", "http://t.me/")):
        name = urlsplit(url).path.strip("/")
        if not name.startswith("s/"):
            yield Problem((*path, "url"), f"not readable without an account; write https://t.me/s/{name}")


def _revisits(path: KeyPath, entry: dict[str, Any]) -> Iterator[Problem]:
    """Yield the ages that do not rise: what they say would never come into force."""
    listed = entry.get("revisits")
    before: tuple[timedelta, object] | None = None
    for index, rung in enumerate(listed if isinstance(listed, list) else ()):
        until = rung.get("until") if isinstance(rung, dict) else None
        try:
            age = revisit_span(str(until))
        except ValueError:
            continue  # told by the schema
        if before and age <= before[0]:
            message = f"{until} is no older than the {before[1]} before it; list the ages youngest first"
            yield Problem((*path, "revisits", index, "until"), message)
        before = age, until


def _rendering(
    path: KeyPath, source: dict[str, Any], check_browser: CheckBrowser | None
) -> Iterator[Problem]:
    if source.get("render") is not True:
        return
    kind = source.get("kind", "auto")
    if kind in _UNRENDERED_KINDS:
        message = f"a source of kind {kind} has no scripts to run; take it out"
        yield Problem((*path, "render"), message, at_key=True)
    elif source.get("enabled") is not False and check_browser and (fault := check_browser()):
        yield Problem((*path, "render"), fault)


def _selectors(path: KeyPath, source: dict[str, Any]) -> Iterator[Problem]:
    kind = source.get("kind", "auto")
    listing, statement = source.get("listing"), source.get("statement")
    if isinstance(listing, dict) and kind in _CSS_KINDS:
        yield from _faults((*path, "listing"), listing, css_fault)
    elif isinstance(listing, dict) and kind == "json":
        yield from _faults((*path, "listing"), listing, json_path_fault)
    elif isinstance(listing, dict) and listing:
        message = f"a source of kind {kind} is read without selectors; take 'listing' out"
        yield Problem((*path, "listing"), message, at_key=True)
    if isinstance(statement, dict):
        yield from _faults((*path, "statement"), statement, css_fault)
        for index, text in _texts(statement, "remove"):
            if fault := css_fault(text):
                yield Problem((*path, "statement", "remove", index), fault)


def _faults(path: KeyPath, specs: dict[str, Any], check: Callable[[str], str | None]) -> Iterator[Problem]:
    for key, text in specs.items():
        if isinstance(text, str) and (fault := check(text)):
            yield Problem((*path, key), fault)


def _names(sources: list[tuple[KeyPath, dict[str, Any]]]) -> set[str]:
    """Return all that a channel may choose sources by."""
    ids = {source["id"] for _, source in sources if isinstance(source.get("id"), str)}
    return ids | {TAG + tag for _, source in sources for _, tag in _texts(source, "tags")}


def _references(path: KeyPath, channel: dict[str, Any], names: set[str]) -> Iterator[Problem]:
    for index, text in _texts(channel, "sources"):
        if text not in names:
            what = "source has this tag" if text.startswith(TAG) else "source has this id"
            hint = remedy(text, names, of="ids and tags")
            yield Problem((*path, "sources", index), f"no {what}: {text!r}; {hint}")


def _topics(path: KeyPath, channel: dict[str, Any], names: set[str]) -> Iterator[Problem]:
    for index, text in _texts(channel, "topics"):
        if text not in names:
            message = f"no such topic: {text!r}; {remedy(text, names, of='topics')}"
            yield Problem((*path, "topics", index), message)


def _word_filter(path: KeyPath, channel: dict[str, Any], check: CheckFilter) -> Iterator[Problem]:
    text = channel.get("match")
    if not isinstance(text, str):
        return
    try:
        check(text)
    except ValueError as error:
        yield Problem((*path, "match"), str(error))
