"""Why a text is, or is not, about topics: each rule by itself, and what kept a rule from counting.

Every answer comes from the engine itself, asked with rules taken apart: a rule alone, without what bars it,
and with each bar by itself.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from watcher.classify.ruleset import Ruleset, classify_text, compile_rules
from watcher.classify.scripts import languages_of
from watcher.classify.spec import Phrases, RuleSpec, TopicSpec
from watcher.model.topic import Evidence, Match


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A rule that counts."""

    rule: str
    weight: float
    score: float
    """Its weight, and half as much again where it holds in several places."""
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Barred:
    """A rule whose phrases stand in the text, and that does not count."""

    rule: str
    weight: float
    evidence: tuple[Evidence, ...]
    bars: tuple[str, ...]
    """What alone would keep it from counting, by the key in a pack: ``never``, ``unless``, ``needs`` …"""
    words: tuple[Evidence, ...]
    """What the text says that bars it; empty where something is missing instead."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """What the rules of one topic make of a text."""

    topic: str
    language: str
    """Whose rules were tried."""
    score: float
    threshold: float
    held: tuple[Held, ...]
    barred: tuple[Barred, ...]

    @property
    def about(self) -> bool:
        """Whether the text is about the topic."""
        return round(self.score, 6) >= self.threshold


_Alone = tuple[TopicSpec, RuleSpec]
_ALONE = "alone"


class Explainer:
    """Explains texts by a set of topics; compiled once for many texts."""

    def __init__(self, topics: Sequence[TopicSpec]) -> None:
        self._topics = tuple(topics)
        self._alone = {f"{topic.name}/{rule.name}": (topic, rule) for topic in topics for rule in topic.rules}
        self._as_they_are = self._compiled(_as_it_is)
        self._unbarred = self._compiled(_unbarred)

    def languages(self, text: str, language: str | None) -> tuple[str, ...]:
        """Return the languages whose rules are tried on a text."""
        return languages_of(text, language, self._as_they_are.languages)

    def explain(self, text: str, language: str | None) -> tuple[Explanation, ...]:
        """Return what each topic makes of a text, topics without any rule in it left out; ordered by name."""
        best: dict[str, Explanation] = {}
        for each in self.languages(text, language):
            for explanation in self._in(text, each):
                known = best.get(explanation.topic)
                if known is None or explanation.score > known.score:
                    best[explanation.topic] = explanation
        return tuple(best[name] for name in sorted(best))

    def _compiled(self, taken_apart: Callable[[TopicSpec, RuleSpec], TopicSpec]) -> Ruleset:
        topics = [replace(taken_apart(*alone), name=name) for name, alone in self._alone.items()]
        return compile_rules(topics)

    def _in(self, text: str, language: str) -> list[Explanation]:
        held = _by_topic(classify_text(text, self._as_they_are, language))
        free = _by_topic(classify_text(text, self._unbarred, language))
        return [
            Explanation(
                topic=topic.name,
                language=language,
                score=sum(held[name].score for name in names if name in held),
                threshold=topic.threshold,
                held=tuple(self._held(name, held[name]) for name in names if name in held),
                barred=tuple(
                    self._barred(text, language, name, free[name])
                    for name in names
                    if name in free and name not in held
                ),
            )
            for topic in self._topics
            if (names := [f"{topic.name}/{rule.name}" for rule in topic.rules])
            and not (held.keys() | free.keys()).isdisjoint(names)
        ]

    def _held(self, name: str, match: Match) -> Held:
        _, rule = self._alone[name]
        return Held(rule=rule.name, weight=rule.weight, score=match.score, evidence=match.evidence)

    def _barred(self, text: str, language: str, name: str, match: Match) -> Barred:
        topic, rule = self._alone[name]
        bars: list[str] = []
        words: list[Evidence] = []
        for key, with_bar, phrases in _bars(topic, rule):
            if not classify_text(text, compile_rules([with_bar]), language):
                bars.append(key)
                words += _evidence(text, topic, phrases, language)
        return Barred(
            rule=rule.name,
            weight=rule.weight,
            evidence=match.evidence,
            bars=tuple(bars),
            words=tuple(sorted(set(words), key=lambda each: (each.start, each.end))),
        )


def _by_topic(matches: Sequence[Match]) -> dict[str, Match]:
    return {match.topic: match for match in matches}


def _as_it_is(topic: TopicSpec, rule: RuleSpec) -> TopicSpec:
    return replace(topic, rules=(rule,), threshold=rule.weight / 2)


def _unbarred(topic: TopicSpec, rule: RuleSpec) -> TopicSpec:
    free = RuleSpec(name=rule.name, phrases=rule.phrases, weight=rule.weight)
    return replace(_as_it_is(topic, free), never={})


def _bars(topic: TopicSpec, rule: RuleSpec) -> list[tuple[str, TopicSpec, Phrases]]:
    """Return each thing that may bar a rule: its key, the rule with nothing but that, and its phrases.

    What is needed and missing has no phrases to show.
    """
    unbarred = _unbarred(topic, rule)
    (free,) = unbarred.rules
    nothing: Phrases = {}
    alone: list[tuple[str, RuleSpec, Phrases]] = [
        ("needs", replace(free, needs=rule.needs), nothing),
        ("needs-passage", replace(free, needs_passage=rule.needs_passage), nothing),
        ("unless", replace(free, unless=rule.unless), rule.unless),
        ("unless-passage", replace(free, unless_passage=rule.unless_passage), rule.unless_passage),
        ("never", replace(free, never=rule.never), rule.never),
        ("never", replace(free, never=topic.never), topic.never),
        ("listed", replace(free, listed=rule.listed), nothing),
    ]
    return [(key, replace(unbarred, rules=(barred,)), phrases) for key, barred, phrases in alone]


def _evidence(text: str, topic: TopicSpec, phrases: Phrases, language: str) -> tuple[Evidence, ...]:
    """Return where phrases stand in a text."""
    if not phrases:
        return ()
    rule = RuleSpec(name=_ALONE, phrases=phrases)
    alone = TopicSpec(name=_ALONE, rules=(rule,), words=topic.words)
    return tuple(
        each for match in classify_text(text, compile_rules([alone]), language) for each in match.evidence
    )
