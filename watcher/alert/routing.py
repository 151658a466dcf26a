"""Routing: which chats hear of a change, with which passages, and why the others do not."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache, partial

from watcher.alert.filters import FilterError, SearchText, WordFilter, parse_filter, search_text
from watcher.model.delivery import NewDelivery
from watcher.model.reason import Reason
from watcher.model.source import SourceId
from watcher.model.statement import Passage, PassageKind
from watcher.model.subscription import ChatKey, Filter, Subscription
from watcher.model.topic import Frame, Match


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """Whether a filter lets a change through, and what of it."""

    reason: Reason
    """OK, or what the change lacks."""
    passages: tuple[int, ...] = ()
    """Indices of the passages let through, ascending; empty for a statement without topic."""
    topics: tuple[str, ...] = ()
    """The topics let through, sorted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Exchange:
    """What a word filter is held against: a question with its answers, or a stretch of statement."""

    passages: tuple[int, ...]
    text: SearchText
    frames: tuple[Frame, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Statement:
    """The side of the change that filters ask about."""

    places: frozenset[str]
    language: str | None
    topics: Mapping[int, frozenset[str]]
    """The topics of each passage that has one."""
    exchanges: tuple[_Exchange, ...]


def route(
    passages: Sequence[Passage],
    matches: Sequence[Match],
    *,
    source_id: SourceId,
    source_tags: Sequence[str],
    language: str | None,
    subscriptions: Sequence[Subscription],
    title: str = "",
) -> tuple[NewDelivery, ...]:
    """Return one delivery for each chat and thread with a subscription that lets the change through.

    What several subscriptions of one chat and thread let through is put together. Arguments as for ``why``.
    """
    verdicts = why(
        passages,
        matches,
        source_id=source_id,
        source_tags=source_tags,
        language=language,
        subscriptions=subscriptions,
        title=title,
    )
    heard: dict[tuple[ChatKey, int | None], Verdict] = {}
    for subscription, verdict in zip(subscriptions, verdicts, strict=True):
        if verdict.reason is Reason.OK:
            place = subscription.chat, subscription.thread
            heard[place] = _together(heard[place], verdict) if place in heard else verdict
    return tuple(
        NewDelivery(chat=chat, thread=thread, passages=verdict.passages, topics=verdict.topics)
        for (chat, thread), verdict in heard.items()
    )


def heard_of(edited: Sequence[NewDelivery], before: Sequence[NewDelivery]) -> tuple[NewDelivery, ...]:
    """Add to those who hear of an edited text those who would have heard of it before the edit.

    Whoever follows a topic must learn that the text no longer speaks of it. Passages are the edited text's.
    """
    told = {(delivery.chat, delivery.thread) for delivery in edited}
    missed = (delivery for delivery in before if (delivery.chat, delivery.thread) not in told)
    return (*edited, *(replace(delivery, passages=()) for delivery in missed))


def why(
    passages: Sequence[Passage],
    matches: Sequence[Match],
    *,
    source_id: SourceId,
    source_tags: Sequence[str],
    language: str | None,
    subscriptions: Sequence[Subscription],
    title: str = "",
) -> tuple[Verdict, ...]:
    """Return for each subscription, in order, whether it lets the change through, or why not.

    ``language`` and ``title`` are the statement's; word filters see the title beside every exchange.
    """
    worded = any(subscription.filter.match is not None for subscription in subscriptions)
    statement = _Statement(
        places=frozenset({str(source_id), *(f"tag:{tag}" for tag in source_tags)}),
        language=language,
        topics=_topics_by_passage(matches),
        exchanges=_exchanges(passages, matches, title) if worded else (),
    )
    judge = cache(partial(_judge, statement))  # thousands of chats share a handful of filters
    return tuple(judge(subscription.filter) for subscription in subscriptions)


def _together(one: Verdict, other: Verdict) -> Verdict:
    return Verdict(
        reason=Reason.OK,
        passages=tuple(sorted({*one.passages, *other.passages})),
        topics=tuple(sorted({*one.topics, *other.topics})),
    )


def _judge(statement: _Statement, wanted: Filter) -> Verdict:
    if wanted.sources is not None and not wanted.sources & statement.places:
        return Verdict(reason=Reason.OTHER_SOURCE)
    # An unknown language is let through: an alert too many is better than one lost.
    if wanted.languages is not None and statement.language not in {None, *wanted.languages}:
        return Verdict(reason=Reason.OTHER_LANGUAGE)
    topical = _wanted_topics(wanted, statement.topics)
    without_topic = wanted.topics == frozenset()
    if not topical and not without_topic:
        return Verdict(reason=Reason.OTHER_TOPIC if statement.topics else Reason.NO_TOPIC)
    if wanted.match is None:
        return _let_through(topical)
    return _judge_words(wanted.match, topical, statement, without_topic=without_topic)


def _judge_words(
    match: str, topical: Mapping[int, frozenset[str]], statement: _Statement, *, without_topic: bool
) -> Verdict:
    exchanges = _exchanges_with_words(match, statement.exchanges)
    worded = {index for exchange in exchanges for index in exchange.passages}
    both = {index: topics for index, topics in topical.items() if index in worded}
    if both:
        return _let_through(both)
    if exchanges and without_topic:
        return _let_through(dict.fromkeys(worded, frozenset()))
    return Verdict(reason=Reason.NO_WORD_MATCH)


def _let_through(topics: Mapping[int, frozenset[str]]) -> Verdict:
    return Verdict(
        reason=Reason.OK,
        passages=tuple(sorted(topics)),
        topics=tuple(sorted(frozenset().union(*topics.values()))),
    )


def _topics_by_passage(matches: Sequence[Match]) -> dict[int, frozenset[str]]:
    found: dict[int, set[str]] = defaultdict(set)
    for match in matches:
        found[match.passage].add(match.topic)
    return {index: frozenset(topics) for index, topics in found.items()}


def _wanted_topics(wanted: Filter, found: Mapping[int, frozenset[str]]) -> dict[int, frozenset[str]]:
    """Return the topics of each passage that the filter asks for; naming none asks for every topic."""
    if not wanted.topics:
        return dict(found)
    chosen = {index: topics & wanted.topics for index, topics in found.items()}
    return {index: topics for index, topics in chosen.items() if topics}


def _exchanges(passages: Sequence[Passage], matches: Sequence[Match], title: str) -> tuple[_Exchange, ...]:
    """Cut a statement where a new question begins, and where talk and prepared text meet.

    A word filter held against a whole briefing would find its words in unrelated answers, and ``NOT``
    would silence the briefing for one aside; held against a lone answer it would miss what was asked.
    """
    frames: dict[int, list[Frame]] = defaultdict(list)
    for match in matches:
        frames[match.passage] += match.frames
    runs: list[list[Passage]] = []
    for passage in passages:
        if not runs or _begins_exchange(runs[-1][-1].kind, passage.kind):
            runs.append([])
        runs[-1].append(passage)
    return tuple(
        _Exchange(
            passages=tuple(passage.index for passage in run),
            text=search_text("\n".join([title, *(passage.text for passage in run)])),
            frames=tuple(frame for passage in run for frame in frames[passage.index]),
        )
        for run in runs or [[]]
    )


def _begins_exchange(before: PassageKind, this: PassageKind) -> bool:
    if this is PassageKind.ANSWER:
        return before is PassageKind.STATEMENT
    return before is not this


def _exchanges_with_words(match: str, exchanges: Sequence[_Exchange]) -> tuple[_Exchange, ...]:
    word_filter = _understood(match)
    if word_filter is None:
        return tuple(exchanges)
    return tuple(exchange for exchange in exchanges if word_filter.matches(exchange.text, exchange.frames))


@lru_cache(maxsize=4096)
def _understood(match: str) -> WordFilter | None:
    """Read a stored word filter; None where an older version accepted what this one cannot read.

    It then lets everything through: an alert too many is better than one lost.
    """
    try:
        return parse_filter(match)
    except FilterError:
        return None
