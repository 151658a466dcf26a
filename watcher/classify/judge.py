"""The judgement on one passage in one language: rules that hold, their score and their evidence."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from watcher.classify.enumerations import is_item
from watcher.classify.grammar import Grammar, GuardNumber, Rule
from watcher.classify.reading import Sentence, read
from watcher.classify.search import Hit
from watcher.model.statement import Role
from watcher.model.topic import Evidence, Match

_JOINED = 3
"""Words between two found words up to which both are shown as one stretch."""
_MOST_EVIDENCE = 8
"""Places per rule."""

_REPEATED = 1.5
"""A rule that holds in several places of a passage counts this many times."""

Offsets = tuple[int, int]
Place = tuple[Offsets, ...]
"""The stretches of text where one hit stands."""


@dataclass(slots=True)
class _Read:
    """A sentence with what guards found in it, looked up once and only when a rule asks."""

    sentence: Sentence
    grammar: Grammar
    _guards: dict[GuardNumber, list[Hit]] = field(default_factory=dict)

    def guarded(self, guard: GuardNumber | None) -> Sequence[Hit]:
        """Return where a guard's phrases stand."""
        if guard is None:
            return ()
        known = self._guards.get(guard)
        if known is None:
            known = self._guards[guard] = self.grammar.guards[guard].hits(self.sentence)
        return known


def judge(text: str, grammar: Grammar, *, passage: int, role: Role | None) -> Iterator[Match]:
    """Yield a match for each topic that reaches its threshold."""
    sentences = [_Read(sentence, grammar) for sentence in read(text, grammar.lexicon)]
    held: dict[int, list[Place]] = {}
    for each in sentences:
        for number, hit in grammar.search.hits(each.sentence):
            rule = grammar.rules[number]
            if _may_speak(rule, role) and _stands(rule, hit, each):
                held.setdefault(number, []).append(tuple(_offsets(hit, each.sentence)))
    rules = {number: grammar.rules[number] for number in held}
    barred = {number for number, rule in rules.items() if _barred(rule, sentences)}
    yield from _matches(
        {number: (rules[number], found) for number, found in held.items() if number not in barred},
        text,
        passage,
    )


def _may_speak(rule: Rule, role: Role | None) -> bool:
    return rule.spec.role is None or role is None or role is rule.spec.role


def _stands(rule: Rule, hit: Hit, read: _Read) -> bool:
    if rule.needs is not None and not read.guarded(rule.needs):
        return False
    if read.guarded(rule.unless):
        return False
    if any(_overlap(hit, other) for guard in rule.never for other in read.guarded(guard)):
        return False
    return rule.spec.listed or not is_item(hit[0][0], hit[-1][1], read.sentence)


def _barred(rule: Rule, sentences: Iterable[_Read]) -> bool:
    """Ask the guards that look at the whole passage."""
    if rule.unless_passage is not None and any(each.guarded(rule.unless_passage) for each in sentences):
        return True
    return rule.needs_passage is not None and not any(each.guarded(rule.needs_passage) for each in sentences)


def _overlap(hit: Hit, other: Hit) -> bool:
    first, last = other[0][0], other[-1][1]
    return any(span[0] <= last and first <= span[1] for span in hit)


def _offsets(hit: Hit, sentence: Sentence) -> Iterator[Offsets]:
    """Turn found words into stretches of text, joining those that stand close together."""
    first, last = hit[0]
    for next_first, next_last in hit[1:]:
        if next_first - last - 1 > _JOINED:
            yield sentence.reading.offsets(first, last)
            first = next_first
        last = next_last
    yield sentence.reading.offsets(first, last)


def _matches(held: dict[int, tuple[Rule, list[Place]]], text: str, passage: int) -> Iterator[Match]:
    by_topic: dict[str, list[tuple[Rule, list[Place]]]] = {}
    for rule, found in held.values():
        by_topic.setdefault(rule.topic.name, []).append((rule, found))
    for name, rules in sorted(by_topic.items()):
        score = round(sum(_weight(rule, places) for rule, places in rules), 6)
        if score >= rules[0][0].topic.threshold:
            offsets = [
                stretch
                for _, places in rules
                for place in sorted(set(places))[:_MOST_EVIDENCE]
                for stretch in place
            ]
            yield Match(
                topic=name,
                passage=passage,
                score=score,
                rules=tuple(sorted({rule.spec.name for rule, _ in rules})),
                evidence=tuple(
                    Evidence(start=start, end=end, text=text[start:end]) for start, end in _merged(offsets)
                ),
            )


def _weight(rule: Rule, places: list[Place]) -> float:
    """Return what a rule adds to the score; more where it holds in places that share no text."""
    first_end = min(place[-1][1] for place in places)
    apart = any(place[0][0] >= first_end for place in places)
    return rule.spec.weight * (_REPEATED if apart else 1.0)


def _merged(offsets: Iterable[Offsets]) -> list[Offsets]:
    merged: list[Offsets] = []
    for start, end in sorted(offsets):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
