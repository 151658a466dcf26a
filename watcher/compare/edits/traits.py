"""What one word can do for the meaning of an edit, looked up once and remembered."""

import re
import unicodedata
from dataclasses import dataclass, replace
from functools import lru_cache

from watcher.compare.edits import word_lists
from watcher.compare.edits.spelling import is_caseless
from watcher.text.dates.fold import fold
from watcher.text.dates.months import month_number, solar_month_number


@dataclass(frozen=True, slots=True, kw_only=True)
class Traits:
    """What a word is, by itself."""

    negation: str
    """The first form of a negating word, else empty."""
    digits: bool
    numeral: bool
    """A word that counts: "twelve", "million"."""
    ordinal: str
    """The first form of a word that counts where the other side does, too: "one", "second"."""
    month: bool
    """Read as a month beside digits, such as an abbreviation."""
    full_month: bool
    """Read as a month wherever it stands."""
    weekday: bool
    unit: bool
    """A share or a currency."""
    soft: bool
    firm: bool
    certain: bool
    modal: bool
    """One of the three before, or the verb of one who only means to."""
    capital: bool
    caseless: bool
    """Of a script without capitals."""
    telling: bool
    """Any of these: what happens to the word can be more than rewording."""


_SCALE = re.compile(
    "(?:hundred|thousand|dozen|[mb]illion|trillion|тысяч|тисяч|миллион|мільйон|миллиард|мільярд|триллион"
    "|трильйон"
    r"|millier|milliard|millon|millón|hundert|tausend|tysi|tysięc|milyon|milyar|trilyon|bilion|milion|miliard"
    r"|مليون|مليار|ملايين|مليارات|ألف|آلاف|بليون)[^\W\d_]{0,4}$"
    r"|(?:mille|mila|mil|bin|[万萬亿億])$",
    re.IGNORECASE,
)
_UNIT = re.compile(
    "(?:per ?cent|percentage|pourcent|prozent|porcent|percentual|procent|процент|відсот"
    "|دولار|يورو|روبل|بالمئة"
    "|points?$|punkte?n?$|puntos?$|punti$|пункт|dollar|euro|rouble|ruble|dólar|dollaro|dolar|рубл|доллар|долар|евро|євро|гривн|yuan|pound)[^\\W\\d_]{0,5}$",
    re.IGNORECASE,
)
_CODES = """
    EUR USD GBP CHF JPY CNY RUB UAH TRY PLN CZK SEK NOK DKK CAD AUD INR BRL KZT AED SAR
"""
_CURRENCY_CODES = frozenset(_CODES.split())
_SHORT_MONTHS = frozenset(
    ("mai", "maj", "maja", "mei", "máj", "jún", "júl", "май", "мая", "мае", "may", "jun", "jul")
)
_OTHER_WORDS = frozenset(
    ("may", "march", "mars", "august", "mart", "marts", "лист", "серп", "лис", "sept", "ocak", "listopad")
)
"""Months that mean something else when written small, in some language of ours."""
_LEAST_LETTERS = 4


@lru_cache(maxsize=16384)
def traits(word: str) -> Traits:
    """Return what a word is; ``word`` has no punctuation."""
    small = word.casefold()
    month, full_month = _month(word, small)
    soft, firm, certain = small in word_lists.SOFT, small in word_lists.FIRM, small in word_lists.CERTAIN
    found = Traits(
        negation=word_lists.NEGATIONS.get(small, ""),
        digits=any(character.isdigit() or _is_part(character) for character in word),
        numeral=small in word_lists.NUMERALS or _SCALE.match(word) is not None,
        ordinal=word_lists.ORDINALS.get(small, ""),
        month=month,
        full_month=full_month,
        weekday=small in word_lists.WEEKDAYS,
        unit=word in _CURRENCY_CODES or _UNIT.match(word) is not None,
        soft=soft,
        firm=firm,
        certain=certain,
        modal=soft or firm or certain or small in word_lists.WEAK_VERBS,
        capital=word[0].isupper() and word != "I",
        caseless=not word.isascii() and is_caseless(word),
        telling=False,
    )
    return replace(found, telling=any(getattr(found, field) for field in Traits.__slots__))


def _is_part(character: str) -> bool:
    """Tell whether a character is a fraction; numerals of Chinese are words, not digits."""
    return unicodedata.category(character) == "No"


def _month(word: str, small: str) -> tuple[bool, bool]:
    """Tell whether a word is a month beside digits, and whether it is one wherever it stands."""
    folded = fold(word)
    if month_number(folded) is None and solar_month_number(folded) is None:
        return False, False
    written_small = word == small
    if written_small and small == "may":
        return False, False
    if written_small and len(word) < _LEAST_LETTERS and word.isascii() and small not in _SHORT_MONTHS:
        return False, False  # "ago", "out" and "set" are short names of months somewhere
    if written_small and small in _OTHER_WORDS:
        return True, False
    return True, len(word) >= _LEAST_LETTERS or small in _SHORT_MONTHS
