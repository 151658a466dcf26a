"""Trying topics on texts that are stored: which they find, how often, and what had found them before."""

import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import partial
from heapq import heappop, heappush

from watcher.classify.ruleset import classify, compile_rules
from watcher.classify.scripts import SMALL_WORDS, languages_of
from watcher.classify.sieve import Sieve
from watcher.classify.spec import TopicSpec
from watcher.model.archive import StoredText
from watcher.model.statement import Passage
from watcher.model.topic import Match

SAMPLES = 10
"""Per topic."""
RECENT = timedelta(days=28)
_TRIED = 300
_MOST_PASSED = 0.6
"""A sieve that lets more of the first texts through than this costs more than it saves."""


class Trial:
    """Topics ready to be tried on many texts."""

    def __init__(self, topics: Sequence[TopicSpec], *, sieve: bool = True) -> None:
        self._topics = tuple(topics)
        self._rules = compile_rules(topics)
        self._sieve = sieve
        self._sieves: dict[str, _Tested] = {}

    def matches(self, passages: Sequence[Passage], language: str | None) -> tuple[Match, ...]:
        """Return what ``classify`` does with these topics; quicker where little is found."""
        if not self._sieve:
            return classify(passages, self._rules, language)
        if self._is_plain(passages, language) and not self._may_hold(
            "\n".join(each.text for each in passages), language
        ):
            return ()
        likely = [each for each in passages if self._may_hold(each.text, language)]
        return classify(likely, self._rules, language)

    def _is_plain(self, passages: Sequence[Passage], language: str | None) -> bool:
        """Tell whether the rules of one language are tried on every passage, and on all as one text."""
        return (
            len(passages) > 1
            and language in SMALL_WORDS
            and language in self._rules.languages
            and all(each.text.isascii() for each in passages)
        )

    def _may_hold(self, text: str, language: str | None) -> bool:
        return any(
            self._tested(each).may_hold(text) for each in languages_of(text, language, self._rules.languages)
        )

    def _tested(self, language: str) -> "_Tested":
        if language not in self._sieves:
            self._sieves[language] = _Tested(Sieve(self._topics, language))
        return self._sieves[language]


@dataclass(slots=True)
class _Tested:
    """A sieve that is given up where it holds too little back."""

    sieve: Sieve
    tried: int = 0
    passed: int = 0

    def may_hold(self, text: str) -> bool:
        if self.tried >= _TRIED and self.passed > _MOST_PASSED * self.tried:
            return True
        self.tried += 1
        found = self.sieve.may_hold(text)
        self.passed += found
        return found


@dataclass(frozen=True, slots=True)
class Hit:
    """A statement that a topic found."""

    text: StoredText
    matches: tuple[Match, ...]
    """Those of this topic, by passage; never empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What one topic found in the texts that were looked at."""

    topic: str
    statements: int
    passages: int
    announced: int
    """Of the statements, those that subscribers were to hear of."""
    weeks: tuple[tuple[date, int], ...]
    """Statements by the Monday of their week, weeks without any included."""
    per_day: float
    """Statements a day, the same at two sources counted once."""
    recent_per_day: float
    """The same in the last four weeks."""
    before: Mapping[str, int]
    """Of the statements, those that a topic had found before, by topic."""
    rules_before: Mapping[str, Mapping[str, int]]
    """The same by topic and rule."""
    new: int
    """Of the statements, those that no topic had found."""
    missed: int
    """Statements that a topic of this name had found, and this one does not."""
    samples: tuple[Hit, ...]
    """Drawn by lot, the same lot every time; newest first."""


@dataclass(slots=True)
class Count:
    """What one topic has found so far."""

    passages: int = 0
    announced: int = 0
    new: int = 0
    missed: int = 0
    days: Counter[date] = field(default_factory=Counter)
    told: Counter[date] = field(default_factory=Counter)
    before: Counter[str] = field(default_factory=Counter)
    rules: dict[str, Counter[str]] = field(default_factory=partial(defaultdict, Counter))
    lots: list[tuple[int, int, Hit]] = field(default_factory=list)

    def note(self, hit: Hit) -> None:
        """Count one statement."""
        text = hit.text
        self.passages += len({match.passage for match in hit.matches})
        self.announced += text.announced
        self.new += not text.topics
        self.days[text.at.date()] += 1
        if not text.echo:
            self.told[text.at.date()] += 1
        for topic, rules in text.topics.items():
            self.before[topic] += 1
            self.rules[topic].update(rules)
        self.draw(-zlib.crc32(str(text.id).encode()), hit)

    def draw(self, lot: int, hit: Hit) -> None:
        """Keep a hit as a sample where its lot is among the highest."""
        heappush(self.lots, (lot, hit.text.id, hit))
        if len(self.lots) > SAMPLES:
            heappop(self.lots)

    def add(self, other: "Count") -> None:
        """Add what was counted elsewhere."""
        self.passages += other.passages
        self.announced += other.announced
        self.new += other.new
        self.missed += other.missed
        self.days.update(other.days)
        self.told.update(other.told)
        self.before.update(other.before)
        for topic, rules in other.rules.items():
            self.rules[topic].update(rules)
        for lot, _, hit in other.lots:
            self.draw(lot, hit)


class Tally:
    """Counts what topics find, text by text; their order changes nothing."""

    def __init__(self, topics: Iterable[str]) -> None:
        self.statements = 0
        """Texts looked at."""
        self.unread = 0
        """Statements without a text."""
        self.first: datetime | None = None
        self.last: datetime | None = None
        self.counts = {topic: Count() for topic in topics}

    def add(self, text: StoredText, matches: Sequence[Match]) -> None:
        """Count one text with what was found in it."""
        if not text.passages:
            self.unread += 1
            return
        self.statements += 1
        self.first = min(self.first or text.at, text.at)
        self.last = max(self.last or text.at, text.at)
        for topic, count in self.counts.items():
            own = tuple(match for match in matches if match.topic == topic)
            if own:
                count.note(Hit(text, own))
            elif topic in text.topics:
                count.missed += 1

    def add_all(self, other: "Tally") -> None:
        """Count what another tally of the same topics has counted."""
        self.statements += other.statements
        self.unread += other.unread
        self.first = min(filter(None, (self.first, other.first)), default=None)
        self.last = max(filter(None, (self.last, other.last)), default=None)
        for topic, count in other.counts.items():
            self.counts[topic].add(count)

    def found(self) -> tuple[Found, ...]:
        """Return what each topic found."""
        return tuple(self._found(topic, count) for topic, count in self.counts.items())

    def _found(self, topic: str, count: Count) -> Found:
        first, last = self._span()
        since = max(first, last - RECENT + timedelta(days=1))
        recent = sum(number for day, number in count.told.items() if day >= since)
        return Found(
            topic=topic,
            statements=count.days.total(),
            passages=count.passages,
            announced=count.announced,
            weeks=_weeks(count.days, first, last),
            per_day=count.told.total() / ((last - first).days + 1),
            recent_per_day=recent / ((last - since).days + 1),
            before=dict(count.before.most_common()),
            rules_before={name: dict(rules.most_common()) for name, rules in count.rules.items()},
            new=count.new,
            missed=count.missed,
            samples=tuple(
                hit for *_, hit in sorted(count.lots, key=lambda lot: (lot[2].text.at, lot[1]), reverse=True)
            ),
        )

    def _span(self) -> tuple[date, date]:
        if self.first is None or self.last is None:
            return date.max, date.max
        return self.first.date(), self.last.date()


def _weeks(days: Mapping[date, int], first: date, last: date) -> tuple[tuple[date, int], ...]:
    if not days:
        return ()
    counted: Counter[date] = Counter()
    for day, number in days.items():
        counted[_monday(day)] += number
    start, end = _monday(first), _monday(last)
    return tuple(
        (monday, counted[monday])
        for monday in (start + timedelta(weeks=week) for week in range((end - start).days // 7 + 1))
    )


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
