"""The names of persons and things in a text, as they sound; and whether another text has them."""

import re
from collections.abc import Collection
from dataclasses import dataclass, field

from watcher.compare.edits.word_lists import WEEKDAYS
from watcher.text.dates.fold import fold
from watcher.text.dates.months import month_number
from watcher.text.sounds import bare_forms, fuse, latin, sound, sound_of_pinyin
from watcher.text.words import UNSPACED

_WORD = re.compile(r"[^\W\d_]+")
_OPENS = re.compile(r"(?:^|[.!?:;…\n\r“”«»\"„(‘*•–—-])\s*[“”«»\"„(‘'*•]*\s*$")
_SHORTEST = 3
"""Consonants of a name that chance does not bring about."""
_LOOSE = 5
_ENDING = 2
"""Consonants that the ending of a case can add."""
_RUN = re.compile(f"[{UNSPACED}]+")


@dataclass(frozen=True, slots=True)
class Names:
    """What a text names."""

    cased: bool
    """Whether the script tells names by capitals."""
    sounds: dict[str, str] = field(default_factory=dict)
    """Each name as it sounds -> as it is written first; of a text without capitals, each word."""
    pairs: tuple[tuple[str, str], ...] = ()
    """Names that stand side by side, as they sound: first and last ones."""
    run: str = ""
    """How a text without spaces sounds from end to end."""
    nouns: bool = False
    """Every noun has a capital: German."""


def names(text: str, language: str | None, others: Collection[str] = ()) -> Names:
    """Return the names in a text but ``others``, the words of those of countries and bodies."""
    run = "".join(_RUN.findall(text))
    if len(run) * 3 > len(text):
        return Names(cased=False, run=fuse(sound_of_pinyin(latin(run))))
    if not any(map(str.isupper, text)) or language in {"ar", "fa", "ur", "he", "hi", "ka"}:
        heard = {sound(form): word for word in set(_WORD.findall(text)) for form in bare_forms(word)}
        return Names(cased=False, sounds={key: word for key, word in heard.items() if len(key) >= _SHORTEST})
    small = {word for word in _WORD.findall(text) if word.islower()}
    found: dict[str, str] = {}
    pairs: list[tuple[str, str]] = []
    last, end = "", -2
    for match in _WORD.finditer(text):
        word = match[0]
        if not word[0].isupper() or len(word) < _SHORTEST or word.lower() in small:
            continue
        if _OPENS.search(text, max(0, match.start() - 4), match.start()) or _is_calendar(word):
            continue
        heard_as = sound(word)
        if len(heard_as) >= _SHORTEST and word not in others:
            found.setdefault(heard_as, word)
            if last and match.start() == end + 1:
                pairs.append((last, heard_as))
            last, end = heard_as, match.end()
    return Names(cased=True, sounds=found, pairs=tuple(pairs), nouns=language == "de")


def _is_calendar(word: str) -> bool:
    return word.casefold() in WEEKDAYS or month_number(fold(word)) is not None


def has(others: Names, heard: str) -> bool:
    """Tell whether a text has a name that sounds like that, perhaps with another ending."""
    if others.run:
        return heard.replace("r", "l").replace("f", "") in others.run.replace("f", "")
    if heard in others.sounds:
        return True
    return any(_alike(heard, other) for other in others.sounds)


def _alike(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) <= _ENDING and long.startswith(short):
        return True
    if len(short) < _LOOSE - 1 or short[0] != long[0]:
        return False
    common = next((at for at, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    return common >= len(short) - 1 and len(long) - common <= _ENDING
