"""Whether words are a mere item of an enumeration: "trade, counter-terrorism, cyber and people smuggling"."""

from bisect import bisect_right
from itertools import pairwise

from watcher.classify.reading import Sentence

_JOINING = "and or et ou und oder sowie y e o ed i oraz lub ve veya и или та і й або"
_LONGEST_ITEM = 5
"""Words."""
_MOST_BEFORE = 3
"""Words of its item that may stand before what was found."""
_MOST_AFTER = 2
_LAST_TWO = 4
"""Words that may follow where "and" joins the last two items: "terrorism and climate change"."""
_AND = frozenset(_JOINING.split())
_BARE = 2
"""Words: so short an item between two commas, with nothing in it but what was found, needs no neighbours."""
_FEWEST_ITEMS = 3


def is_item(first: int, last: int, sentence: Sentence) -> bool:
    """Tell whether the words from ``first`` to ``last`` are one item among three or more short ones."""
    borders = [sentence.low, *sentence.borders, sentence.high]
    place = bisect_right(borders, first) - 1
    start, end = borders[place], borders[place + 1]
    if last >= end or end - last - 1 > (_LAST_TWO if _joined(last + 1, sentence) else _MOST_AFTER):
        return False
    widths = [after - before for before, after in pairwise(borders)]
    following = _short(widths[place + 1 :])
    if first - start > _MOST_BEFORE:
        return 1 + following >= _FEWEST_ITEMS  # the first item, at the end of what introduces the enumeration
    if 0 < place < len(widths) - 1 and end - start <= _BARE and last == end - 1:
        return True
    preceding = _short(widths[:place][::-1])
    if preceding < place:
        preceding += 1  # likewise: the first item looks long
    return 1 + preceding + following >= _FEWEST_ITEMS


def _joined(position: int, sentence: Sentence) -> bool:
    return position < sentence.high and sentence.reading.words[position].lower() in _AND


def _short(widths: list[int]) -> int:
    count = 0
    for width in widths:
        if width > _LONGEST_ITEM:
            break
        count += 1
    return count
