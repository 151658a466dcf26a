"""Watchlists: whether persons, vessels, companies and numbers of a list stand in a text, and in which line.

A list is a topic: its matches carry its name, and as rules the lines that hit. All lists are compiled
together when the first text comes; then a text is read once, however long the lists are.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import product

from watcher.classify.watchlists_index import Index, Numbers, Target, Unspaced, initial_keys, targets_of
from watcher.classify.watchlists_lines import UNSPACED, plain_number
from watcher.classify.watchlists_places import is_ship_word, place_of
from watcher.classify.watchlists_sounds import same_word
from watcher.classify.watchlists_spec import NameKind, Watchlist
from watcher.classify.watchlists_text import FormsOfWords, Text, endings_of, is_capital, is_initial
from watcher.classify.watchlists_words import HAN_SHIP, IMO_IN_TEXT
from watcher.model.topic import Evidence, Match

_REACH = 5
"""Words from one part of a name to the next."""
_NUMBER_WORDS = 4
"""Groups that a number may be written in."""
_NEAR_IMO = 8
"""Words between a bare IMO number and a word such as tanker."""
_ARABIC = re.compile("[\u0600-\u06ff]")
_DIGIT = re.compile(r"\d")
_BARE_IMO = re.compile(r"(?<!\w)\d{7}(?!\w)")
_MOST_PLACES = 8
"""Places shown for each line."""
_LONGEST_WORD = 60
"""Letters: longer words are no names."""
_MOST_WORDS = 100_000
"""Words whose meaning is kept."""
_GAPS_IN_NUMBERS = frozenset({" ", "-", "/", ".", "\u00a0", "–", " № ", "№", " №"})

_Hit = tuple[Target, int, int]
"""A name, and start and end of its place in characters."""


class Lookout:
    """Looks for the names of all lists; compiled when the first text comes."""

    def __init__(self, watchlists: Iterable[Watchlist]) -> None:
        self._watchlists = tuple(watchlists)
        self._meanings: dict[tuple[str, bool], _Meant] = {}
        self._forms: dict[str, FormsOfWords] = {}

    def matches(self, text: str, language: str | None, *, passage: int) -> tuple[Match, ...]:
        """Return one match for each list of which a name stands in a passage, ordered by name.

        ``language`` is ISO 639-1 or None; it says which case endings to expect in Latin letters.
        """
        if not self._watchlists:
            return ()
        found: dict[str, dict[str, set[tuple[int, int]]]] = defaultdict(lambda: defaultdict(set))
        for target, start, end in self._hits(text, language):
            found[target.topic][target.rule].add((start, end))
        return tuple(_match(topic, lines, text, passage) for topic, lines in sorted(found.items()))

    def _hits(self, text: str, language: str | None) -> Iterator[_Hit]:
        endings = "" if not self._worded else endings_of(text, language)
        if endings not in self._forms:
            self._forms[endings] = FormsOfWords(endings)
        read = Text(text, self._forms[endings])
        arabic = not text.isascii() and _ARABIC.search(text) is not None
        if self._worded:
            yield from self._worded_hits(read, by_ear=False)
            if arabic or self._arabic:
                yield from self._worded_hits(read, by_ear=True)
        if not text.isascii() and UNSPACED.search(text):
            for start, end, target in self._unspaced.places(text):
                yield target, start, end
        if _DIGIT.search(text):
            yield from self._imo_hits(text, read)
            yield from self._number_hits(read)
        yield from self._exact_hits(read)

    def _worded_hits(self, text: Text, *, by_ear: bool) -> Iterator[_Hit]:
        """Look at each word that a list has, and at each two of them that stand near each other."""
        pairs = (self._by_ear if by_ear else self._by_spelling).pairs
        meant = self._meant(text, by_ear=by_ear)
        marked = [(at, found) for at, word in enumerate(text.words) if (found := meant[word])]
        for nth, (first, (ones, alone)) in enumerate(marked):
            for target in alone:
                if span := place_of(target, text, first, first, turned=False):
                    yield target, *text.span(*span)
            for second, (others, _) in marked[nth + 1 : nth + 1 + _REACH]:
                if second - first > _REACH:
                    break
                for pair in product(ones, others):
                    for target, turned in pairs.get(pair, ()):
                        if span := place_of(target, text, first, second, turned=turned):
                            yield target, *text.span(*span)

    def _meant(self, text: Text, *, by_ear: bool) -> "_Meant":
        language = text.language
        if (language, by_ear) not in self._meanings:
            index = self._by_ear if by_ear else self._by_spelling
            self._meanings[language, by_ear] = _Meant(self._forms[language], index, by_ear=by_ear)
        return self._meanings[language, by_ear]

    def _imo_hits(self, text: str, read: Text) -> Iterator[_Hit]:
        known = self._numbers.imo
        if not known:
            return
        for found in IMO_IN_TEXT.finditer(text):
            for target in known.get(_digits(found[1]), ()):
                yield target, found.start(), found.end()
        for found in _BARE_IMO.finditer(text):
            at = read.word_at(found.start())
            targets = known.get(_digits(found[0]), ())
            if targets and (read.near(at, at, _NEAR_IMO, is_ship_word) or HAN_SHIP.search(text)):
                yield from ((target, found.start(), found.end()) for target in targets)

    def _number_hits(self, text: Text) -> Iterator[_Hit]:
        known = self._numbers.numbers
        if not known:
            return
        for first in range(len(text.words)):
            number = ""
            for last in range(first, min(first + _NUMBER_WORDS, len(text.words))):
                if last > first and text.gaps[last] not in _GAPS_IN_NUMBERS:
                    break
                number += plain_number(text.words[last])
                for target in known.get(number, ()):
                    yield target, *text.span(first, last)
                if last > first and not _DIGIT.search(text.words[last]):
                    break

    def _exact_hits(self, text: Text) -> Iterator[_Hit]:
        known = self._numbers.exact
        if not known:
            return
        for first, word in enumerate(text.words):
            for target in known.get(word, ()):
                last = first + len(target.name.words) - 1
                whole = tuple(text.words[first : last + 1]) == target.name.words
                if whole and all(map(text.joins, range(first + 1, last + 1))):
                    yield target, *text.span(first, last)

    @cached_property
    def _targets(self) -> tuple[Target, ...]:
        return tuple(target for each in self._watchlists for target in targets_of(each.name, each.entries))

    @cached_property
    def _worded(self) -> tuple[Target, ...]:
        return tuple(target for target in self._targets if target.words)

    @cached_property
    def _arabic(self) -> tuple[Target, ...]:
        return tuple(each for each in self._worded if each.words[0].script == "arabic")

    @cached_property
    def _by_spelling(self) -> Index:
        return Index(self._worded, by_ear=False)

    @cached_property
    def _by_ear(self) -> Index:
        return Index(self._worded, by_ear=True)

    @cached_property
    def _unspaced(self) -> Unspaced:
        return Unspaced(target for target in self._targets if target.name.kind is NameKind.UNSPACED)

    @cached_property
    def _numbers(self) -> Numbers:
        kinds = {NameKind.IMO, NameKind.NUMBER, NameKind.EXACT}
        return Numbers(target for target in self._targets if target.name.kind in kinds)


_Meaning = tuple[tuple[str, ...], tuple[Target, ...]]
"""What a word of a text may be: part of names under these keys, or a whole name of one word."""


class _Meant(dict[str, _Meaning | None]):
    """What words of texts may be; found once for each word, None for nearly all."""

    def __init__(self, forms: FormsOfWords, index: Index, *, by_ear: bool) -> None:
        super().__init__()
        self._forms = forms
        self._index = index
        self._by_ear = by_ear

    def __missing__(self, word: str) -> _Meaning | None:
        if len(self) > _MOST_WORDS:
            self.clear()
        found = self[word] = self._find(word) if len(word) <= _LONGEST_WORD else None
        return found

    def _find(self, word: str) -> _Meaning | None:
        forms, index = self._forms[word], self._index
        keys = set(forms.heard if self._by_ear else forms.keys)
        singles = (
            [target for key in keys for target in index.singles.get(key, ())] if is_capital(word) else []
        )
        alone = tuple(dict.fromkeys(target for target in singles if same_word(target.words[0], forms)))
        if is_initial(word) and not self._by_ear:
            keys |= initial_keys(forms)
        paired = tuple(sorted(keys & (index.paired if is_capital(word) else index.small)))
        return (paired, alone) if paired or alone else None


def _digits(text: str) -> str:
    return "".join(str(int(sign)) for sign in text if sign.isdecimal())


def _match(topic: str, lines: dict[str, set[tuple[int, int]]], text: str, passage: int) -> Match:
    places = sorted({place for found in lines.values() for place in sorted(found)[:_MOST_PLACES]})
    merged: list[tuple[int, int]] = []
    for start, end in places:
        if merged and start < merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((start, end))
    return Match(
        topic=topic,
        passage=passage,
        score=1.0,
        rules=tuple(sorted(lines, key=_line_order)),
        evidence=tuple(Evidence(start=start, end=end, text=text[start:end]) for start, end in merged),
    )


def _line_order(rule: str) -> tuple[int, str]:
    number = re.search(r"\d+", rule)
    return (int(number[0]) if number else 0, rule)
