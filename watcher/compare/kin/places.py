"""The countries and international bodies that a text names, by codes that are the same in all languages.

The names are those of the Unicode Common Locale Data Repository, which Babel carries.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from watcher.text.dates.fold import fold
from watcher.text.sounds import bare_forms

_BODIES: Final = """
EU en:EU fr:UE de:EU es:UE it:UE pt:UE pl:UE uk:ЄС ru:ЕС tr:AB ar:الاتحاد_الأوروبي zh:欧盟 zh:歐盟 el:ΕΕ
EU cs:EU nl:EU
UN en:UN fr:ONU de:UN es:ONU it:ONU pt:ONU pl:ONZ uk:ООН ru:ООН tr:BM ar:الأمم_المتحدة zh:联合国 zh:聯合國
UN el:ΟΗΕ
NATO en:NATO fr:OTAN de:NATO es:OTAN it:NATO pt:OTAN pl:NATO uk:НАТО ru:НАТО tr:NATO ar:الناتو
NATO ar:حلف_شمال_الأطلسي zh:北约 zh:北約 el:ΝΑΤΟ
OSCE en:OSCE fr:OSCE de:OSZE es:OSCE it:OSCE pt:OSCE pl:OBWE uk:ОБСЄ ru:ОБСЕ tr:AGİT
OSCE ar:منظمة_الأمن_والتعاون zh:欧安组织 el:ΟΑΣΕ
IAEA en:IAEA fr:AIEA de:IAEO de:IAEA es:OIEA it:AIEA pt:AIEA pl:MAEA uk:МАГАТЕ ru:МАГАТЭ tr:UAEA
IAEA ar:الوكالة_الدولية_للطاقة_الذرية zh:国际原子能机构 el:ΔΙΟΑΕ
WHO en:WHO fr:OMS de:WHO es:OMS it:OMS pt:OMS pl:WHO uk:ВООЗ ru:ВОЗ tr:DSÖ ar:منظمة_الصحة_العالمية
WHO zh:世卫组织 el:ΠΟY
US en:US en:U.S en:USA en:american fr:américain de:USA de:amerikanisch es:EE.UU es:EEUU es:estadounidense
US it:USA it:statunitense pt:EUA pl:USA pl:amerykański uk:США uk:американський ru:США ru:американский
US tr:ABD ar:أمريكي ar:الأمريكية zh:美方 el:ΗΠΑ el:αμερικανικ
GB en:UK en:british en:britain fr:royaume-uni fr:britannique de:britisch de:großbritannien es:británico
GB it:britannico pt:britânico pl:brytyjski pl:wielka_brytania uk:британський uk:британія ru:британский
GB ru:британия tr:britanya tr:birleşik_krallık tr:ingiliz ar:بريطانيا ar:المملكة_المتحدة ar:البريطانية
GB zh:英方 el:βρετανικ el:βρετανία
RU en:russian fr:russe de:russisch es:ruso it:russo pt:russo pl:rosyjski uk:російський ru:российский
RU zh:俄方 ru:РФ tr:rus el:ρωσικ
UA uk:україн zh:乌方 el:ουκρανικ
FR en:french fr:français de:französisch es:francés it:francese pl:francuski uk:французький ru:французский
FR tr:fransız zh:法方 el:γαλλικ
DE fr:allemand de:deutsch es:alemán it:tedesco pt:alemão pl:niemiecki uk:німецький ru:немецкий tr:alman
DE zh:德方 el:γερμανικ
PL en:polish fr:polonais de:polnisch es:polaco it:polacco pl:polski uk:польський ru:польский tr:leh zh:波方
ES en:spanish fr:espagnol de:spanisch es:español uk:іспанський ru:испанский
IT it:italian en:italian fr:italien de:italienisch
TR en:turkish en:turkey fr:turc de:türkisch es:turco it:turco pl:turecki uk:турецький ru:турецкий tr:türk
TR el:τουρκικ
CN en:chinese fr:chinois de:chinesisch es:chino it:cinese pl:chiński uk:китайський ru:китайский tr:çin
CN zh:中方
GR en:greek fr:grec de:griechisch es:griego it:greco pl:grecki uk:грецький ru:греческий tr:yunan
GR el:ελληνικ
KP ar:كوريا_الشمالية en:DPRK zh:朝方
BY en:belarus de:belarus ru:белоруссия
IR zh:伊方
SY en:syria
MD ru:молдавия
PS en:palestine fr:palestine de:palästina es:palestina it:palestina pl:palestyna uk:палестина
PS ru:палестина ar:فلسطين zh:巴勒斯坦
IL zh:以方
"""
"""Code, then language and a name that CLDR does not have: acronyms, adjectives, what newspapers say."""
_CASELESS: Final = frozenset({"ar", "fa", "ur", "he", "hi", "th", "ka", "zh", "ja", "ko"})
_ARABIC: Final = frozenset({"ar", "fa", "ur"})
_UNSPACED: Final = frozenset({"zh", "ja", "th"})
_CAPITALS_ONLY: Final = frozenset({"en", "de", "tr", "el"})
"""Languages that write "Ukrainian" with a capital, or whose small words look like names of countries."""
_WORD = re.compile(r"[^\W\d_]+(?:[.-][^\W\d_]+)*|(?<=[^\W\d_])['’](?=[^\W\d_])")
_STABLE = 6
_SHORT = 4
_SHORTEST = 3
_LONGEST_ENDING = 5
_NO_COUNTRIES: Final = frozenset(
    {"AX", "BV", "HM", "UM", "JE", "IM", "GG", "CC", "CX", "NU", "ZZ", "XA", "XB"}
)

Names = dict[str, list[tuple[tuple[str, ...], str]]]
"""The stem of a name's first word -> stems of all its words, and the code."""


@dataclass(frozen=True, slots=True)
class Place:
    """A country or body where a text names it."""

    code: str
    """ISO 3166, or the English acronym of a body."""
    written: str
    start: int


def places(text: str, language: str | None) -> tuple[Place, ...]:
    """Return the countries and bodies that a text names, in its order."""
    names, acronyms = _names(language or "")
    if language in _UNSPACED:
        return tuple(sorted(_in_run(text, names), key=lambda place: place.start))
    spans = [match.span() for match in _WORD.finditer(text)]
    plain = fold(text)
    folded = [plain[start:end] for start, end in spans]
    found: list[Place] = []
    position = 0
    while position < len(spans):
        start, end = spans[position]
        code, used = acronyms.get(text[start:end]), 1
        if code is None and _may_be_name(text[start:end], language or ""):
            code, used = _at(folded, position, names, spaced=language not in _ARABIC)
        if code:
            found.append(Place(code, text[start : spans[position + used - 1][1]], start))
        position += used
    return tuple(found)


def _may_be_name(written: str, language: str) -> bool:
    if language in _CASELESS or written[0].isupper():
        return True
    return language not in _CAPITALS_ONLY and len(written) >= _STABLE


def _in_run(text: str, names: Names) -> Iterator[Place]:
    """Yield names where no spaces part the words; the longest first, so that none is found in another."""
    for first in sorted(names, key=len, reverse=True):
        at = text.find(first)
        while at >= 0:
            yield Place(names[first][0][1], first, at)
            text = text[:at] + " " * len(first) + text[at + len(first) :]
            at = text.find(first, at)


def _at(folded: list[str], position: int, names: Names, *, spaced: bool) -> tuple[str | None, int]:
    """Return the code of the longest name that begins at a word, and of how many words it is."""
    word = folded[position]
    best: tuple[str | None, int] = (None, 0)
    for form in (word,) if spaced else bare_forms(word):
        for length in range(len(form), max(_SHORTEST, len(form) - _LONGEST_ENDING) - 1, -1):
            for stems, code in names.get(form[:length], ()):
                rest = folded[position + 1 : position + len(stems)]
                whole = len(rest) == len(stems) - 1 and all(map(_begins, rest, stems[1:]))
                if whole and len(stems) > best[1] and (length > _SHORTEST or len(form) - length <= _SHORTEST):
                    best = (code, len(stems))
    return best[0], max(best[1], 1)


def _begins(word: str, stem: str) -> bool:
    return word.removeprefix("ال").startswith(stem)


@cache
def _names(language: str) -> tuple[Names, dict[str, str]]:
    """Return the names of places by their first stem, and the acronyms."""
    # Loaded late: only statements that may be versions of one another need it.
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415 - as above

    try:
        territories = dict(Locale.parse(language).territories)
    except (UnknownLocaleError, ValueError):
        return {}, {}
    listed = [
        (code, name) for code, name in territories.items() if code.isalpha() and code not in _NO_COUNTRIES
    ]
    listed += [(code, name) for code, tongue, name in _bodies() if tongue == language]
    found: Names = {}
    acronyms: dict[str, str] = {}
    for code, name in listed:
        if name.isupper() and language not in _CASELESS:
            acronyms[name] = code
            continue
        stems = (
            (name,) if language in _UNSPACED else tuple(_stem(word, language) for word in _WORD.findall(name))
        )
        if stems:
            found.setdefault(stems[0], []).append((stems, code))
    return found, acronyms


@cache
def _bodies() -> tuple[tuple[str, str, str], ...]:
    found: list[tuple[str, str, str]] = []
    for line in _BODIES.strip().splitlines():
        code, *entries = line.split()
        for entry in entries:
            tongue, _, name = entry.partition(":")
            found.append((code, tongue, name.replace("_", " ")))
    return tuple(found)


def _stem(word: str, language: str) -> str:
    folded = fold(word)
    if language in _ARABIC:
        folded = folded.removeprefix("ال")
        return folded[:-1] if len(folded) > _SHORT and folded[-1] in "اهي" else folded
    if len(folded) >= _STABLE:
        return folded[:-2]
    return folded[:-1] if len(folded) > _SHORT else folded
