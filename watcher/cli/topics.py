"""How commands show topics and their rules to people."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from watcher.classify import Example, RuleSpec, TopicSpec
from watcher.classify.explaining import Barred, Explainer, Explanation, Held
from watcher.classify.sentences import in_sentences
from watcher.config.packs import OWN_RULE
from watcher.config.topics import load_topics

_MOST_SHOWN = 6
"""Sentences of one rule."""


def own_topics(overrides: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
    """Yield lines on each topic under ``topics:``: what the rules it gives find in the topic's examples."""
    if not overrides:
        return
    for topic in load_topics(overrides):
        if topic.name in overrides:
            yield from _topic(topic, overrides[topic.name])


def _topic(topic: TopicSpec, entry: Mapping[str, Any]) -> Iterator[str]:
    written = {*entry.get("rules", {}), *([OWN_RULE] if "phrases" in entry else [])}
    rules = [rule for rule in topic.rules if rule.name in written]
    count = "1 rule" if len(topic.rules) == 1 else f"{len(topic.rules)} rules"
    yield f"  {topic.name}: {count}, threshold {topic.threshold:g}"
    explainer = Explainer([replace(topic, rules=tuple(rules))])
    for rule in rules:
        yield f"    {rule.name} +{rule.weight:g}: {_proof(rule, topic.examples, explainer)}"


def _proof(rule: RuleSpec, examples: Sequence[Example], explainer: Explainer) -> str:
    """Return a sentence that a rule finds in its topic's examples."""
    for example in examples:
        for explanation in explainer.explain(example.text, example.language):
            for held in explanation.held:
                if held.rule == rule.name:
                    return in_sentences(example.text, held.evidence)[0]
    return "finds nothing in the topic's examples" if examples else "no examples show what it finds"


def explanation_lines(text: str, explanation: Explanation) -> Iterator[str]:
    """Yield lines on what the rules of one topic make of a text."""
    verdict = "yes" if explanation.about else "no"
    yield (
        f"{explanation.topic}: {verdict}, {explanation.score:g} where {explanation.threshold:g} is needed"
        f" ({explanation.language})"
    )
    for held in explanation.held:
        yield from _held(text, held)
    for barred in explanation.barred:
        yield from _barred(text, barred)


def _held(text: str, held: Held) -> Iterator[str]:
    again = "" if held.score == held.weight else f" (weight {held.weight:g}, in several places)"
    yield f"  +{held.score:g}  {held.rule}{again}"
    yield from (f"      {sentence}" for sentence in in_sentences(text, held.evidence)[:_MOST_SHOWN])


_WHY = {
    "needs": "its sentence holds none of the words that it needs",
    "needs-passage": "the passage holds none of the words that it needs",
    "unless": "its sentence holds what excludes it",
    "unless-passage": "the passage holds what excludes it",
    "never": "these words are no evidence inside",
    "listed": "a mere item of an enumeration",
}


def _barred(text: str, barred: Barred) -> Iterator[str]:
    yield f"   0  {barred.rule} (weight {barred.weight:g}) does not count"
    yield from (f"      {sentence}" for sentence in in_sentences(text, barred.evidence)[:_MOST_SHOWN])
    words = ", ".join(f"“{each.text}”" for each in barred.words)
    reasons = [f"{bar}: {_WHY[bar]}" for bar in dict.fromkeys(barred.bars)]
    yield f"      {'; '.join(reasons) or 'by several things at once'}{': ' if words else ''}{words}"
