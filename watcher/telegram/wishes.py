"""What somebody asks for with ``/subscribe``, as a filter, or what is wrong with it.

    /subscribe [TOPIC ...] [from:SOURCE,tag:TAG] [lang:CODE] [word filter]

Topics come first; ``everything`` in their place also lets through what has no topic.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from watcher.alert import FilterError, parse_filter
from watcher.model.subscription import Filter

EVERYTHING = "everything"
_WORD = re.compile(r"\S+")
_OPTION = re.compile(r"(from|lang):(.*)", re.IGNORECASE | re.DOTALL)
_NAME = re.compile(r"[\w-]+")
_LANGUAGE = re.compile(r"[a-z]{2}")
_TAG = "tag:"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What can be subscribed to."""

    topics: tuple[str, ...]
    sources: Mapping[str, str]
    """Names by source id."""
    tags: tuple[str, ...]


class WishError(ValueError):
    """A wish that cannot be met; says where, what is wrong and what to write instead."""


def read_wish(text: str, choices: Choices) -> Filter:
    """Read what follows ``/subscribe``; raises WishError."""
    reading = _Reading(text, choices)
    for word in _WORD.finditer(text):
        reading.take(word)
    return reading.wanted()


class _Reading:
    """Takes words one by one; what is neither topic nor option is left for the word filter."""

    def __init__(self, text: str, choices: Choices) -> None:
        self._left = text
        self._choices = choices
        self._topics: set[str] = set()
        self._sources: set[str] = set()
        self._languages: set[str] = set()
        self._everything = False
        self._searching = False

    def take(self, word: re.Match[str]) -> None:
        option = _OPTION.fullmatch(word[0])
        if option:
            key, value = option.groups()
            names = self._sources_of if key.lower() == "from" else self._languages_of
            names(value, word.start())
        elif self._searching or not self._is_topics(word):
            self._searching = True
            return
        # The word filter keeps its place in the text, so that its errors point to where it stands.
        self._left = self._left[: word.start()] + " " * len(word[0]) + self._left[word.end() :]

    def wanted(self) -> Filter:
        if self._everything and self._topics:
            raise WishError(f"“{EVERYTHING}” already has every topic; leave out either it or the topics")
        topics = frozenset(self._topics) or None
        return Filter(
            topics=frozenset() if self._everything else topics,
            sources=frozenset(self._sources) or None,
            languages=frozenset(self._languages) or None,
            match=self._match(),
        )

    def _match(self) -> str | None:
        if not self._left.strip():
            return None
        try:
            parse_filter(self._left)
        except FilterError as error:
            raise WishError(str(error)) from error
        return self._left.strip()

    def _is_topics(self, word: re.Match[str]) -> bool:
        """Take one topic, or several with commas; False where this begins the word filter."""
        names = [name.casefold() for name in word[0].split(",") if name]
        known = {topic.casefold(): topic for topic in self._choices.topics}
        if names == [EVERYTHING]:
            self._everything = True
            return True
        if all(name in known for name in names) and names:
            self._topics |= {known[name] for name in names}
            return True
        for name in names:
            near = get_close_matches(name, known, n=1, cutoff=0.8) if _NAME.fullmatch(name) else []
            if near and name not in known:
                raise WishError(
                    f"at character {word.start() + 1}: there is no topic “{name}”; did you mean"
                    f' {known[near[0]]}? Write "{name}" in quotation marks to search for the word'
                )
        return False

    def _sources_of(self, value: str, at: int) -> None:
        tags = [_TAG + tag for tag in self._choices.tags]
        for name in _names(value, at, "from:", "source"):
            self._sources.add(_known(name, [*self._choices.sources, *tags], at, "source or tag"))

    def _languages_of(self, value: str, at: int) -> None:
        for name in _names(value, at, "lang:", "language"):
            if not _LANGUAGE.fullmatch(name):
                raise WishError(
                    f"at character {at + 1}: “{name}” is no language; write its two letters, e.g. lang:en,uk"
                )
            self._languages.add(name)


def _names(value: str, at: int, option: str, what: str) -> Iterator[str]:
    names = [name.casefold() for name in value.split(",") if name]
    if not names:
        raise WishError(f"at character {at + 1}: {option} names no {what}; write it behind the colon")
    yield from names


def _known(name: str, valid: list[str], at: int, what: str) -> str:
    spelled = {each.casefold(): each for each in valid}
    if name in spelled:
        return spelled[name]
    near = get_close_matches(name, spelled, n=1)
    remedy = f"did you mean {spelled[near[0]]}?" if near else "/help lists them"
    raise WishError(f"at character {at + 1}: there is no {what} “{name}”; {remedy}")
