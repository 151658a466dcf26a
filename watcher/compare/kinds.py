"""What an edit touches: a negation, a number, a date, a name, or other words."""

import re
from collections import Counter
from collections.abc import Sequence

from watcher.model.edit import EditKind
from watcher.text.dates.fold import fold
from watcher.text.dates.months import month_number, solar_month_number
from watcher.text.words import words

_SHORT = 12
"""Words up to which an edit turns on a single one of them; a longer one is a passage put in or taken out."""
# One language a line; the lone "t" is the end of "don't".
_NEGATING_WORDS = """
    not no never none neither nor nobody nothing cannot without t
    не нет ни никогда никто ничто нельзя без
    ні немає ніколи ніхто нічого
    ne n pas jamais aucun aucune sans non
    nicht kein keine keinen keiner keinem nie niemals ohne weder
    nunca jamás sin ningún ninguna
    senza nessun nessuno nessuna
    não nem sem
    nie nigdy bez
    değil yok hayır
    لا لم لن ليس ليست بدون
    नहीं
    不 没 沒 未 无 無 非
"""
_NEGATIONS = frozenset(_NEGATING_WORDS.split())
_SCALE = re.compile(
    "(?:hundred|thousand|dozen|[mb]illion|trillion|тысяч|тисяч|миллион|мільйон|миллиард|мільярд|триллион|трильйон"
    r"|millier|milliard|millon|millón|hundert|tausend|tysi|milyon|milyar)[^\W\d_]{0,4}$|(?:mille|mil|bin|[万萬亿億])$",
    re.IGNORECASE,
)
_DATE = re.compile(r"\d{1,4}([./-])\d{1,2}\1\d{1,4}")
_DATE_SIGNS = frozenset("年月日")


def kind_of(
    before: Sequence[str], after: Sequence[str], *, beside: Sequence[str], opens_sentence: bool
) -> EditKind:
    """Return what the step from ``before`` to ``after`` touches.

    ``beside`` holds the two words on either side; ``opens_sentence`` tells that a capital means nothing.
    """
    lost, gained = words(" ".join(before)), words(" ".join(after))
    if lost == gained:
        return EditKind.PUNCTUATION
    changed = [*(Counter(lost) - Counter(gained)), *(Counter(gained) - Counter(lost))]
    if len(changed) <= _SHORT:
        if any(word.casefold() in _NEGATIONS for word in changed):
            return EditKind.NEGATION
        if _is_date([*before, *after], changed, around=[*lost, *gained, *words(" ".join(beside))]):
            return EditKind.DATE
        if any(map(_is_number, changed)):
            return EditKind.NUMBER
        if _names(lost, gained, opens_sentence=opens_sentence):
            return EditKind.NAME
    return _plain(lost, gained)


def _plain(lost: Sequence[str], gained: Sequence[str]) -> EditKind:
    if not gained:
        return EditKind.REMOVED
    return EditKind.REWORDED if lost else EditKind.INSERTED


def _is_date(written: Sequence[str], changed: Sequence[str], *, around: Sequence[str]) -> bool:
    """Tell whether a day, a month or a year changed: in digits only, or a number beside a month."""
    if any(_DATE.search(word) for word in written):
        return True
    touched = any(_has_digit(word) or _is_month(word) for word in changed)
    return touched and any(map(_has_digit, around)) and any(map(_is_month, around))


def _is_month(word: str) -> bool:
    folded = fold(word)
    return word in _DATE_SIGNS or month_number(folded) is not None or solar_month_number(folded) is not None


def _is_number(word: str) -> bool:
    return _has_digit(word) or _SCALE.match(word) is not None


def _has_digit(word: str) -> bool:
    return any(map(str.isdecimal, word))


def _names(lost: Sequence[str], gained: Sequence[str], *, opens_sentence: bool) -> bool:
    """Tell whether a capitalised word came or went that does not owe its capital to its place."""
    known = {word.casefold() for word in lost} & {word.casefold() for word in gained}
    return any(
        word[0].isupper() and word.casefold() not in known
        for side in (lost, gained)
        for word in side[1 if opens_sentence else 0 :]
    )
