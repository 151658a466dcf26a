"""Whether words are a mere item of an enumeration: "trade, counter-terrorism, cyber and people smuggling"."""

from bisect import bisect_right
from collections.abc import Iterator
from itertools import pairwise

from watcher.classify.reading import Sentence
from watcher.classify.tokens import CJK

_JOINING = "and or et ou und oder sowie y e o ed i oraz lub ve veya и или та і й або"
_AND = frozenset(_JOINING.split())
_ARABIC_AND = "\u0648"
"""Written together with the word after it."""
_SHORTEST_JOINED = 5
"""Letters: shorter Arabic words that begin so are words of their own."""
_WORDS_OF_THEIR_OWN = """
    وزير وزيرة وزارة وزراء وكالة وكيل وثيقة واشنطن
    واحدة وجود وحدة وسائل وسط وقال وأكد وأضاف
"""
_NOT_JOINED = frozenset(_WORDS_OF_THEIR_OWN.split())
_LONGEST_ITEM = 5
"""Words."""
_MOST_BEFORE = 5
"""Words of its item that may stand before what was found."""
_MOST_BEFORE_BARE = 1
"""The same where no "and" tells an enumeration from clauses between commas."""
_MOST_AFTER = 2
_LAST_TWO = 7
"""Words that may follow where "and" joins the last two items: "terrorism and climate change"."""
_BARE = 2
"""Words: so short an item between two commas, with nothing in it but what was found, needs no neighbours."""
_FEWEST_ITEMS = 3


def is_item(first: int, last: int, sentence: Sentence) -> bool:
    """Tell whether the words from ``first`` to ``last`` are one item among three or more short ones."""
    borders = sorted({sentence.low, *sentence.borders, *_arabic_borders(sentence), sentence.high})
    place = bisect_right(borders, first) - 1
    start, end = borders[place], borders[place + 1]
    if last >= end or end - last - 1 > (_LAST_TWO if _joined(last + 1, end, sentence) else _MOST_AFTER):
        return False
    widths = [after - before for before, after in pairwise(borders)]
    following = _short(widths[place + 1 :])
    until = borders[min(place + following + 2, len(borders) - 1)]
    if first - start > _MOST_BEFORE_BARE and not _has_and(start, until, sentence):
        return False
    if first - start > _MOST_BEFORE:
        return 1 + following >= _FEWEST_ITEMS  # the first item, at the end of what introduces the enumeration
    if 0 < place < len(widths) - 1 and end - start <= _BARE and last == end - 1:
        return True
    preceding = _short(widths[:place][::-1])
    if preceding < place:
        preceding += 1  # likewise: the first item looks long
    return 1 + preceding + following >= _FEWEST_ITEMS


def _joined(start: int, end: int, sentence: Sentence) -> bool:
    """Tell whether "and" stands within the few words that may follow."""
    words = sentence.reading.words
    return any(words[at].lower() in _AND for at in range(start, min(start + _MOST_AFTER, end)))


def _has_and(start: int, end: int, sentence: Sentence) -> bool:
    """Tell whether a joining word stands there: without one, commas part clauses; Chinese needs none."""
    words = sentence.reading.words
    return any(
        words[at].lower() in _AND or words[at][0] == _ARABIC_AND or CJK.match(words[at])
        for at in range(start, end)
    )


def _arabic_borders(sentence: Sentence) -> Iterator[int]:
    """Yield the words that "and" is written together with: Arabic sets no commas in enumerations."""
    words = sentence.reading.words
    for at in range(sentence.low + 1, sentence.high):
        word = words[at]
        if word[0] == _ARABIC_AND and len(word) >= _SHORTEST_JOINED and word not in _NOT_JOINED:
            yield at


def _short(widths: list[int]) -> int:
    count = 0
    for width in widths:
        if width > _LONGEST_ITEM:
            break
        count += 1
    return count
