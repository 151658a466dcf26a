"""Whether an edit touches a date or a number: digits, words that count, months, days of the week."""

import re
from collections.abc import Sequence

from watcher.compare.edits.traits import traits
from watcher.compare.edits.word_lists import YEAR_WORDS

_DATE = re.compile(r"\d{1,4}(?:([./-])\d{1,2}\1\d{1,4}|[년월])")
_YEAR = re.compile(r"(?:1[89]|20|21)\d\d(?!\d)")
_LAST_DAY = 31


def is_date(
    written: Sequence[str], lost: Sequence[str], gained: Sequence[str], *, around: Sequence[str]
) -> bool:
    """Tell whether a day, a month or a year changed.

    ``written`` holds the words with their punctuation, ``around`` the two on either side.
    """
    if any(_DATE.search(word) for word in written):
        return True
    if _days_and_months(lost) != _days_and_months(gained):
        return True
    changed = set(lost) ^ set(gained)
    if _touches_day(changed, [*lost, *gained, *around]):
        return True
    return _is_year(lost, around) and _is_year(gained, around)


def is_amount(lost: Sequence[str], gained: Sequence[str], *, around: Sequence[str]) -> bool:
    """Tell whether a number changed: in digits, in words, or its unit; ``around`` stands beside it."""
    for side, other in ((lost, gained), (gained, lost)):
        for word in side:
            found = traits(word)
            if (found.digits or found.numeral) and word not in other:
                return True
            beside = (traits(one) for one in (*side, *around))
            if found.unit and word not in other and any(one.digits or one.numeral for one in beside):
                return True
    return _counts_otherwise(lost, gained)


def _days_and_months(side: Sequence[str]) -> set[str]:
    return {word.casefold() for word in side if traits(word).full_month or traits(word).weekday}


def _touches_day(changed: set[str], around: Sequence[str]) -> bool:
    """Tell whether a number beside a month changed, or a month beside a number."""
    if any(traits(word).month for word in changed):
        return any(traits(word).digits for word in around)
    numbers = [word for word in changed if traits(word).digits]
    return bool(numbers) and any(traits(word).month for word in around) and all(map(_is_day_or_year, numbers))


def _is_day_or_year(word: str) -> bool:
    digits = re.match(r"\d+", word)
    return digits is not None and (int(digits[0][:4]) <= _LAST_DAY or _YEAR.match(word) is not None)


def _is_year(side: Sequence[str], around: Sequence[str]) -> bool:
    named = any(word.casefold() in YEAR_WORDS for word in around)
    return named and any(_YEAR.fullmatch(word) for word in side)


def _counts_otherwise(lost: Sequence[str], gained: Sequence[str]) -> bool:
    """Tell whether both sides have a word that may count, another one each."""
    old, new = ({traits(word).ordinal for word in side} - {""} for side in (lost, gained))
    return bool(old and new) and old != new
