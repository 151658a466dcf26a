"""All topics compiled for one language: phrases as steps, rules with their guards."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from watcher.classify.lexicon import Symbol
from watcher.classify.search import Guard, Search, Steps
from watcher.classify.spec import Phrases, RuleSpec, TopicSpec, phrases_in
from watcher.classify.symbols import Lists, SymbolTable

GuardNumber = int


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A rule as compiled: its guarding phrases by the number of their index; None where it has none."""

    topic: TopicSpec
    spec: RuleSpec
    needs: GuardNumber | None
    needs_passage: GuardNumber | None
    unless: GuardNumber | None
    unless_passage: GuardNumber | None
    never: tuple[GuardNumber, ...]


class Grammar:
    """What matching needs to know about one language; unchanged once built."""

    def __init__(self, topics: Sequence[TopicSpec], language: str) -> None:
        self._language = language
        self._symbols = SymbolTable(language)
        self._numbers: dict[tuple[Steps, ...], GuardNumber] = {}
        rules: list[Rule] = []
        patterns: list[tuple[Steps, int]] = []
        for topic in topics:
            lists = self._symbols.add_lists(topic.words)
            never = self._guard(topic.never, lists)
            for spec in topic.rules:
                patterns += [(steps, len(rules)) for steps in self._compile(spec.phrases, lists)]
                rules.append(self._rule(topic, spec, lists, never))
        self.rules = tuple(rules)
        self.search = Search(self._symbols.phrases_of_lists(), patterns)
        self.guards = {number: Guard(phrases) for phrases, number in self._numbers.items()}
        self.lexicon = self._symbols.lexicon(self.search.symbols | self._of_passages())

    def _of_passages(self) -> frozenset[Symbol]:
        """Return the symbols of guards that look at a whole passage: they count in any of its sentences."""
        numbers = {number for rule in self.rules for number in (rule.needs_passage, rule.unless_passage)}
        return frozenset(symbol for number in numbers if number for symbol in self.guards[number].symbols)

    def _rule(self, topic: TopicSpec, spec: RuleSpec, lists: Lists, never: GuardNumber | None) -> Rule:
        return Rule(
            topic=topic,
            spec=spec,
            needs=self._guard(spec.needs, lists),
            needs_passage=self._guard(spec.needs_passage, lists),
            unless=self._guard(spec.unless, lists),
            unless_passage=self._guard(spec.unless_passage, lists),
            never=tuple(guard for guard in (never, self._guard(spec.never, lists)) if guard),
        )

    def _guard(self, phrases: Phrases, lists: Lists) -> GuardNumber | None:
        patterns = tuple(self._compile(phrases, lists))
        if not patterns:
            return None
        if patterns not in self._numbers:
            self._numbers[patterns] = len(self._numbers) + 1
        return self._numbers[patterns]

    def _compile(self, phrases: Phrases, lists: Lists) -> Iterator[Steps]:
        for phrase in phrases_in(phrases, self._language):
            yield from self._symbols.steps(phrase, lists)
