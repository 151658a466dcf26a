"""Topics ready to be matched: compiled per language when a text in it first comes."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from watcher.classify.grammar import Grammar
from watcher.classify.judge import judge
from watcher.classify.scripts import languages_of
from watcher.classify.spec import ANY, Phrases, TopicSpec
from watcher.classify.watchlists_spec import Watchlist
from watcher.model.statement import Passage, Role
from watcher.model.topic import ACCUSATIONS, Match

if TYPE_CHECKING:
    from watcher.classify.watchlists import Lookout


class Ruleset:
    """Topics with a grammar per language, built on first use and kept; watchlists beside them."""

    def __init__(self, topics: Iterable[TopicSpec], watchlists: Sequence[Watchlist] = ()) -> None:
        self.topics = tuple(sorted(topics, key=lambda topic: topic.name))
        self.languages = frozenset(
            language for topic in self.topics for phrases in _phrases_of(topic) for language in phrases
        ) - {ANY}
        """Languages that have phrases or words of their own."""
        self._grammars: dict[str, Grammar] = {}
        self._lookout = _lookout(watchlists) if watchlists else None

    def matches(
        self, text: str, language: str | None, *, passage: int, role: Role | None, speaker: str | None = None
    ) -> tuple[Match, ...]:
        """Return the topics of one passage, ordered by name; of several languages the surest counts."""
        best: dict[str, Match] = {}
        spoken: dict[str, str] = {}
        for each in languages_of(text, language, self.languages):
            for match in judge(text, self._grammar(each), passage=passage, role=role):
                if match.topic not in best or match.score > best[match.topic].score:
                    best[match.topic] = match
                    spoken[match.topic] = each
        if ACCUSATIONS in best:
            best[ACCUSATIONS] = _framed(best[ACCUSATIONS], text, spoken[ACCUSATIONS], speaker)
        if self._lookout:
            best |= {each.topic: each for each in self._lookout.matches(text, language, passage=passage)}
        return tuple(best[topic] for topic in sorted(best))

    def _grammar(self, language: str) -> Grammar:
        if language not in self._grammars:
            self._grammars[language] = Grammar(self.topics, language)
        return self._grammars[language]


def _framed(match: Match, text: str, language: str, speaker: str | None) -> Match:
    from watcher.classify.frames import frames, speaker_of  # noqa: PLC0415 - most texts accuse nobody

    within = [(evidence.start, evidence.end) for evidence in match.evidence]
    return replace(match, frames=frames(text, language, speaker=speaker_of(speaker, language), within=within))


def _lookout(watchlists: Sequence[Watchlist]) -> "Lookout":
    """Prepare watchlists; what looks for names is loaded only where there are any."""
    from watcher.classify.watchlists import Lookout  # noqa: PLC0415 - as above

    return Lookout(watchlists)


def _phrases_of(topic: TopicSpec) -> Iterator[Phrases]:
    yield from (rule.phrases for rule in topic.rules)
    yield from (word_list.entries for word_list in topic.words)


def compile_rules(topics: Sequence[TopicSpec], watchlists: Sequence[Watchlist] = ()) -> Ruleset:
    """Prepare topics for matching; cheap, because phrases and names are compiled when a text first comes."""
    return Ruleset(topics, watchlists)


def classify(passages: Sequence[Passage], rules: Ruleset, language: str | None) -> tuple[Match, ...]:
    """Return which passages are about which topics, ordered by passage and topic; each by its own words.

    ``language`` is ISO 639-1, or None: then script and small words decide whose rules to try.
    """
    return tuple(_each(passages, rules, language))


def classify_text(text: str, rules: Ruleset, language: str | None) -> tuple[Match, ...]:
    """Return the topics of a bare text, as passage 0 by a speaker unknown."""
    return rules.matches(text, language, passage=0, role=None)


def _each(passages: Sequence[Passage], rules: Ruleset, language: str | None) -> Iterator[Match]:
    for passage in passages:
        yield from rules.matches(
            passage.text, language, passage=passage.index, role=passage.role, speaker=passage.speaker
        )
