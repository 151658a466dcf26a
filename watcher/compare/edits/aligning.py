"""Which words of two passages are the same ones: the readable way where it is quick, else in bounded time."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import TypeAlias

from rapidfuzz.distance import LCSseq

Run: TypeAlias = tuple[int, int, int]
"""Words in a row that both have: where they begin in each, and how many."""
_Phrases: TypeAlias = dict[tuple[str, ...], int]

_CLOSE_LOOK = 250_000
"""Words times words up to which Ratcliff and Obershelp's method is quick."""
_CLOSE_PAIRS = 20_000
"""Pairs of equal words up to which it is: of the same few words again and again there are more."""
_FAST_LOOK = 25_000_000
"""Words times words up to which the longest common subsequence is quick; more are cut in halves."""
_PHRASE = 6
"""Words in a row that hardly stand twice in a text: they hold long passages in place."""
_UNRELATED = 20
"""Of so many phrases one must be shared, or two long passages have nothing to do with each other."""
_COINCIDENCE = 3
"""Words in a row that say that a passage is still there, where a long one was rewritten for the most part."""


def runs_in_both(old: Sequence[str], new: Sequence[str]) -> list[Run]:
    """Return the runs of words that both have, in order, none overlapping another.

    Short passages: Ratcliff and Obershelp's method, which looks for the longest common stretch and so keeps
    what people would keep. Long ones are first held in place by phrases that each has once (patience diff).
    """
    if len(old) * len(new) <= _CLOSE_LOOK:
        return _runs_between(old, new)
    said, says = _unique_phrases(old), _unique_phrases(new)
    anchors = list(_phrases_in_both(said, says))
    unrelated = _UNRELATED * sum(size for *_, size in anchors) < min(len(said), len(says))
    found: list[Run] = []
    i = j = 0
    for run in [*anchors, (len(old), len(new), 0)]:
        if (run[0] - i) * (run[1] - j) <= _CLOSE_LOOK or not unrelated:
            found += [(i + a, j + b, size) for a, b, size in _runs_between(old[i : run[0]], new[j : run[1]])]
        found.append(run)
        i, j = run[0] + run[2], run[1] + run[2]
    return found


def _runs_between(old: Sequence[str], new: Sequence[str]) -> list[Run]:
    if not old or not new:
        return []
    if len(old) == 1 or len(new) == 1:
        word = old[0] if len(old) == 1 else new[0]
        return [(old.index(word), new.index(word), 1)] if word in old and word in new else []
    area = len(old) * len(new)
    if area <= _CLOSE_LOOK and (area <= _CLOSE_PAIRS or _equal_pairs(old, new) <= _CLOSE_PAIRS):
        if set(old).isdisjoint(new):
            return []
        matcher = SequenceMatcher(None, old, new, autojunk=False)
        return [(run.a, run.b, run.size) for run in matcher.get_matching_blocks() if run.size]
    if area <= _FAST_LOOK:
        return _longest_subsequence(old, new)
    half, other = len(old) // 2, len(new) // 2
    return [
        *_runs_between(old[:half], new[:other]),
        *((half + i, other + j, size) for i, j, size in _runs_between(old[half:], new[other:])),
    ]


def _equal_pairs(old: Sequence[str], new: Sequence[str]) -> int:
    holds = Counter(new)
    return sum(map(holds.__getitem__, old))


def _longest_subsequence(old: Sequence[str], new: Sequence[str]) -> list[Run]:
    # The commonest words become the characters for which the algorithm has a table of their own.
    signs = {key: chr(place) for place, (key, _) in enumerate(Counter((*old, *new)).most_common())}
    before, after = ("".join(map(signs.__getitem__, side)) for side in (old, new))
    runs = [
        (code.src_start, code.dest_start, code.src_end - code.src_start)
        for code in LCSseq.opcodes(before, after)
        if code.tag == "equal"
    ]
    if 2 * sum(size for *_, size in runs) < min(len(old), len(new)):
        return [run for run in runs if run[2] >= _COINCIDENCE]
    return runs


def _phrases_in_both(old: _Phrases, new: _Phrases) -> Iterator[Run]:
    """Yield runs of the phrases that each side has once, as many as stand in one order in both."""
    shared = [(i, new[phrase]) for phrase, i in old.items() if phrase in new]
    run = (0, 0, 0)
    for i, j in in_one_order(shared):
        reach = i + _PHRASE - run[0]
        if i - run[0] == j - run[1] and run[2] and reach - run[2] <= _PHRASE:
            run = (run[0], run[1], reach)
        elif i >= run[0] + run[2] and j >= run[1] + run[2]:
            if run[2]:
                yield run
            run = (i, j, _PHRASE)
    if run[2]:
        yield run


def _unique_phrases(keys: Sequence[str]) -> _Phrases:
    """Return where each phrase stands that stands once."""
    phrases = list(zip(*(keys[shift:] for shift in range(_PHRASE)), strict=False))
    counts = Counter(phrases)
    return {phrase: place for place, phrase in enumerate(phrases) if counts[phrase] == 1}


def in_one_order(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the longest chain of pairs, ordered by their first places, that the second ones order, too."""
    ends: list[int] = []  # the smallest second place at which a chain of each length ends
    last: list[int] = []  # the pair that stands there
    before: list[int] = []  # for each pair, the one before it in its chain
    for number, (_, place) in enumerate(pairs):
        length = bisect_left(ends, place)
        before.append(last[length - 1] if length else -1)
        ends[length : length + 1] = [place]
        last[length : length + 1] = [number]
    chain = []
    number = last[-1] if last else -1
    while number >= 0:
        chain.append(pairs[number])
        number = before[number]
    return chain[::-1]
