"""Calendar days in folded text: every way officials write one, with the readings each allows."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from watcher.text.dates.months import LUNAR_MONTHS
from watcher.text.dates.readers import (
    Reader,
    read_east_asian,
    read_era_letters,
    read_lunar,
    read_named,
    read_numeric,
    read_pair,
    read_plain,
)
from watcher.text.dates.sense import DateSense

_ORDINAL = r"(?:st|nd|rd|th|er|re|ere|eme|an|ya|-?(?:го|е|а|ше|те|ro)\b|[ºª°]|-?o\b|\.-?[oa]\b|\.)?"
_OF = r"(?:(?:of|de|del|di|do|da|den|der|dr|ng|la|le|el)\s+|d')?"
_WORD = r"(?P<word>[^\s\d.,:;/()|\[\]\-'\"«»<>]{2,20})"
_DAY = r"(?P<day>\d{1,2})"
_YEAR_MARK = r"(?:(?:พ\.ศ\.|ค\.ศ\.|год|of|de|del|do|в|anno)\s*)?"
_YEAR = r"(?P<year>\d{4}(?!\d)|'?\d{2}(?![\da-z]|[:.]\d|\s?h\d|\s?[ap]\.?m))"
_NOT_IN_NUMBER = r"(?<![\d.,:/])(?<!\d-)"
_FEW = 12
_FAR_APART = 60
_NUM = "[0-9〇零○一二三四五六七八九十元]"
_DIGIT = re.compile(_NUM)
_LETTER = re.compile("[a-z]")
_LETTERS = ""


@dataclass(frozen=True, slots=True)
class DayFound:
    """A day in the text: where it stands and what it may mean, likeliest first."""

    start: int
    end: int
    readings: tuple[date, ...]
    """Gregorian; for a day without a year, the same day in the years it may belong to."""
    has_year: bool = True


@dataclass(frozen=True, slots=True)
class _Form:
    """One way to write a day; ``needs``: what a text must have for it, one of some characters or a letter."""

    pattern: re.Pattern[str]
    read: Reader
    needs: str = _LETTERS

    def may_be_in(self, folded: str) -> bool:
        """Tell whether a text has what the form needs: cheaper than to search in vain."""
        if self.needs == _LETTERS:
            return not folded.isascii() or _LETTER.search(folded) is not None
        return any(map(folded.__contains__, self.needs))


_FORMS = (
    _Form(
        re.compile(r"(?<![\d/.-])(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})(?!\d|-\d)"), read_plain, "-"
    ),
    _Form(
        re.compile(
            rf"(?:(?P<era>令和|平成|昭和|大正|明治|民國|民国)\s*)?(?:(?<!{_NUM})(?P<year>{_NUM}{{1,4}})\s*[年년]\s*)?"
            rf"(?<!{_NUM})(?P<month>{_NUM}{{1,3}})\s*[月월]\s*(?P<day>{_NUM}{{1,3}})\s*[日일号號]"
        ),
        read_east_asian,
        "月월",
    ),
    _Form(
        re.compile(
            r"(?<![a-z\d])(?P<era>[rhst]|令和|平成|昭和|民國)(?P<year>\d{1,3}|元)\s?[./-]\s?"
            r"(?P<month>\d{1,2})\s?[./-]\s?(?P<day>\d{1,2})(?!\d)"
        ),
        read_era_letters,
        "./-",
    ),
    _Form(
        re.compile(
            rf"{_NOT_IN_NUMBER}(?P<year>\d{{4}})[.,]?[\s-]*(?:m\.|г\.|ж\.|gada|жылғы|жылы|йил|yil|il)?[\s-]*"
            rf"(?:{_WORD}[.\s-]*{_DAY}(?![\d:]))"
        ),
        read_named,
    ),
    _Form(
        re.compile(
            rf"{_NOT_IN_NUMBER}(?P<year>\d{{4}})[.,]?[\s-]*(?:m\.|г\.|ж\.|gada|жылғы|жылы|йил|yil|il)[\s-]*"
            rf"{_DAY}[.\s-]+{_WORD}"
        ),
        read_named,
    ),
    _Form(
        re.compile(
            rf"{_NOT_IN_NUMBER}{_DAY}{_ORDINAL}[\s./,-]*{_OF}{_WORD}[.\s,/-]*{_YEAR_MARK}{_YEAR}",
        ),
        read_named,
    ),
    _Form(
        re.compile(
            rf"{_WORD}[.\s/-]*{_DAY}(?:st|nd|rd|th|º|°|\.)?\s*(?:[,\s/.-]|\([^()]{{1,12}}\))\s*"
            rf"{_YEAR_MARK}{_YEAR}"
        ),
        read_named,
    ),
    _Form(
        re.compile(
            r"(?:ngay\s*)?(?P<day>\d{1,2})\s*thang\s*(?P<month>\d{1,2}),?\s*(?:nam\s*)?(?P<year>\d{4})"
        ),
        read_plain,
        "g",
    ),
    _Form(
        re.compile(
            rf"{_NOT_IN_NUMBER}(?P<first>\d{{1,4}})\s?(?P<mark>[./-])\s?(?P<second>\d{{1,2}})\s?(?P=mark)\s?"
            r"(?P<third>\d{1,4})(?!\d|[/-]\d|\.\d)"
        ),
        read_numeric,
        "./-",
    ),
    _Form(re.compile(rf"{_NOT_IN_NUMBER}{_DAY}{_ORDINAL}\s*{_OF}{_WORD}(?P<year>(?!))?"), read_named),
    _Form(re.compile(rf"{_WORD}[.]?\s*{_DAY}(?!\d|[:.,]\d)(?P<year>(?!))?"), read_named),
    _Form(
        re.compile(r"\A[\s(\[]*(?P<first>\d{1,2})(?P<mark>[/-])(?P<second>\d{1,2})[\s)\]]*\Z(?P<year>(?!))?"),
        read_pair,
        "/-",
    ),
)


# Beside a Gregorian date the Islamic one says nothing more, and less surely: it is read only alone.
_LUNAR_YEAR = r"(?P<year>1[34]\d{2}|1500)(?!\d)"
_LUNAR_NAMES = "|".join(re.escape(name) for name in sorted(LUNAR_MONTHS, key=len, reverse=True))
_LUNAR_FORMS = (
    _Form(
        re.compile(rf"{_NOT_IN_NUMBER}{_DAY}\s+(?:من\s+)?(?P<word>{_LUNAR_NAMES})[\s,،]*{_LUNAR_YEAR}"),
        read_lunar,
    ),
    _Form(
        re.compile(
            rf"{_NOT_IN_NUMBER}{_DAY}\s?([/-])\s?(?P<month>\d{{1,2}})\s?\2\s?{_LUNAR_YEAR}\s*(?P<era>ه)?"
        ),
        read_lunar,
        "/-",
    ),
    _Form(
        re.compile(
            rf"{_NOT_IN_NUMBER}{_LUNAR_YEAR}\s?([/-])\s?(?P<month>\d{{1,2}})\s?\2\s?{_DAY}(?!\d)\s*(?P<era>ه)?"
        ),
        read_lunar,
        "/-",
    ),
)


def find_days(folded: str, sense: DateSense) -> Iterator[DayFound]:
    """Yield the days in a folded text in reading order; none overlaps another.

    A text that is nothing but days is no text: after a number in keeping with its length no more are sought.
    """
    most = _FEW + len(folded) // _FAR_APART
    taken = _taken(folded, sense, _FORMS, most) or _taken(folded, sense, _LUNAR_FORMS, most)
    yield from sorted(taken, key=lambda each: each.start)


def _taken(folded: str, sense: DateSense, forms: Iterable[_Form], most: int) -> list[DayFound]:
    """Return the days written in some forms; what an earlier form took, no later one reads."""
    taken: list[DayFound] = []
    for form in forms:
        position = 0
        if not form.may_be_in(folded):
            continue
        if taken and not _numbers_left(folded, taken):
            break
        while len(taken) < most and (found := form.pattern.search(folded, position)):
            readings = () if _overlaps(found, taken) else form.read(found, sense)
            if readings:
                has_year = found.group("first" if form.read is read_numeric else "year") is not None
                taken.append(DayFound(found.start(), found.end(), readings, has_year))
            # A word that was no month may hide a day inside what it swallowed.
            position = found.end() if readings else found.start() + 1
    return taken


def _numbers_left(folded: str, taken: list[DayFound]) -> bool:
    """Tell whether a text has digits outside the days found; Chinese ones count."""
    position = 0
    for each in sorted(taken, key=lambda day: day.start):
        if _DIGIT.search(folded, position, each.start):
            return True
        position = each.end
    return _DIGIT.search(folded, position) is not None


def _overlaps(found: re.Match[str], taken: list[DayFound]) -> bool:
    return any(found.start() < each.end and each.start < found.end() for each in taken)
