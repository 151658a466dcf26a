"""Words of names, so spelt that case endings and the ways to write one name in several scripts fall together.

Where two spellings of one name differ still, it is in a vowel more or less.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import Indel

from watcher.classify.folding import fold
from watcher.classify.watchlists_endings import cut_endings, nominative_stems
from watcher.classify.watchlists_shapes import NO_VOWELS, STEM, VOWELS, script_of, shapes_of, skeleton

_BROAD = str.maketrans("ou", "aa")
"""Vowels that one script has for another's: Трамп is Trump."""
_BY_EAR, _ARABIC_LETTERS = "~", "="
"""Begin the keys made of consonants alone: of any word, and of Arabic words as they are spelt."""
_SHORT, _MIDDLE, _LONG = 3, 7, 5
"""Sounds: up to so many nothing may differ, then one vowel more or less, above the middle two. A word of a
company longer than the last is known also where its own alphabet spells it otherwise (Gasprom)."""

_ARABIC_PREFIXES = tuple(
    re.compile(f"{prefix}(?=.{{3}})") for prefix in ("[وف]?[بلك]?ال|[وف]?لل", "[وف]", "[وف]?[بلك]")
)
_TO_ARABIC = str.maketrans("pgh", "bkk", STEM)
_WRITTEN = {"a": "a", "o": "ua", "u": "u", "i": "ia"}
"""Vowels, and what Arabic writes for them where it writes them."""
_SAME = {
    shape: first
    for first, *others in map(
        str.split,
        (
            "vladimir volodimir",
            "dmitri dmitro dmitr",
            "ivgini ivgin",
            "aliksandir aliaksandr",
            "osama usama",
            "nikolai mikola mikolai",
            "mihail mihailo",
            "pitr pitro",
            "pavil pavlo",
            "gavril gavrilo",
            "mohamid muhamad mohamad muhamid mohamud",
            "ahmad ahmid",
            "husin husain hosin usin",
            "iusuf iusif iosif",
            "gorbasov gorbasiv",
        ),
    )
    for shape in others
}
"""Given names that languages spell too differently for any rule."""

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Forms:
    """A word as a list has it, or as a text does, in all that it may be a form of."""

    word: str
    script: str
    letters: Words
    """Folded; what was cut ends in ``-``."""
    shapes: Words
    """The same in classes of sounds."""
    keys: Words
    """By which it is looked up; those of words in Arabic letters find no others."""

    @property
    def heard(self) -> Words:
        """The keys by which Arabic and other letters find each other."""
        silent = {shape.translate(NO_VOWELS) for shape in self.as_heard}
        return tuple(_BY_EAR + shape for shape in sorted(silent))

    @property
    def as_heard(self) -> Words:
        """The shapes in the consonants that Arabic tells apart."""
        return self.shapes if self.script == "arabic" else _in_arabic_sounds(self.shapes)


@lru_cache(maxsize=32768)
def _in_arabic_sounds(shapes: Words) -> Words:
    written = [*shapes, *(shape.replace("h", "") for shape in shapes)]
    return tuple(dict.fromkeys(shape.translate(_TO_ARABIC) for shape in written))


@lru_cache(maxsize=65536)
def listed(word: str) -> Forms:
    """Return the forms of a word of a list, in the nominative."""
    plain = fold(word)
    whole = _bare(word) if script_of(word) == "arabic" else [plain]
    return _forms(word, whole, list(nominative_stems(plain)))


def said(word: str, language: str) -> Forms:
    """Return the forms of a word of a text in a language, in whatever case."""
    whole = [part for part in _bare(word) if part]
    cut = [stem for part in whole for stem in cut_endings(part, language)]
    return _forms(word, [*whole, *cut], cut)


def _forms(word: str, whole: list[str], cut: list[str]) -> Forms:
    script = script_of(word)
    letters = dict.fromkeys((*whole, *(each + STEM for each in cut)))
    shapes = list(_all_shapes(whole, script, word))
    shapes += [_SAME[shape] for shape in shapes if shape in _SAME]
    shapes += [shape + STEM for shape in _all_shapes(cut, script, word)]
    if script == "arabic":
        keys = {_ARABIC_LETTERS + shape.translate(NO_VOWELS) for shape in shapes}
    else:
        keys = {skeleton(shape) for shape in shapes}
    return Forms(word, script, tuple(letters), tuple(dict.fromkeys(shapes)), tuple(keys))


def _bare(word: str) -> list[str]:
    """Return a folded word, and without what is written together with it: 's, l', Arabic and, in."""
    plain = fold(word)
    if script_of(word) == "arabic":
        found = (prefix.match(plain) for prefix in _ARABIC_PREFIXES)
        return list(dict.fromkeys((plain, *(plain[one.end() :] for one in found if one))))
    parts = re.split("['’ʼ]", plain)
    return [plain, *parts] if len(parts) > 1 else parts


def _all_shapes(words: Iterable[str], script: str, written: str) -> Iterator[str]:
    for word in words:
        yield from shapes_of(word, script, written)


def same_name(known: Forms, word: Forms) -> bool:
    """Tell whether a word of a text may be this part of a person's name: spellings vary."""
    if _share(known.letters, word.letters):
        return True
    if "arabic" in {known.script, word.script}:
        return known.script != word.script and _heard_alike(known, word)
    across = known.script != word.script
    alike = [one for one in known.shapes for other in word.shapes if _near(one, other, across=across)]
    far = not across and abs(len(known.word) - len(word.word)) > 1
    return any(len(shape) > _SHORT or not far for shape in alike)


def same_word(known: Forms, word: Forms, *, alone: bool = True) -> bool:
    """Tell whether a word of a text is this word of a company or vessel, in a case or in another script.

    ``alone``: the name has no other word that must be there, too.
    """
    if _share(known.letters, word.letters):
        return True
    if "arabic" in {known.script, word.script}:
        return same_name(known, word)
    across = known.script != word.script
    return any(
        ((across and (one == other or not alone)) or min(len(one), len(other)) > _LONG)
        and _near(one, other, across=across)
        for one in known.shapes
        for other in word.shapes
    )


def _heard_alike(one: Forms, other: Forms) -> bool:
    arabic, latin = (one, other) if one.script == "arabic" else (other, one)
    return any(_may_be_written(written, shape) for written in arabic.as_heard for shape in latin.as_heard)


def _may_be_written(arabic: str, shape: str) -> bool:
    """Tell whether Arabic may write a shape so: with some of its vowels, or one between its first sounds."""
    arabic, at = arabic.lstrip(VOWELS), 0
    for sound in shape.lstrip(VOWELS):
        if at == 1 and sound not in VOWELS and arabic[1:2] in _WRITTEN:
            at = 2
        if at < len(arabic) and arabic[at] in _WRITTEN.get(sound, sound):
            at += 1
        elif sound not in VOWELS:
            return False
    return at == len(arabic)


def _share(one: Words, other: Words) -> bool:
    return any(each in other for each in one)


def _near(one: str, other: str, *, across: bool) -> bool:
    """Tell whether two shapes differ in no more than a vowel that one of them leaves out."""
    if one == other:
        return True
    shorter = min(len(one), len(other))
    if shorter <= _SHORT or abs(len(one) - len(other)) > 2 or one[-1] != other[-1]:  # noqa: PLR2004 - as below
        return False
    if one[0] != other[0] and {one[0], other[0]} != {"a", "o"}:
        return False
    if skeleton(one) != skeleton(other):
        return False
    if across:
        one, other = one.translate(_BROAD), other.translate(_BROAD)
    return bool(Indel.distance(one[1:], other[1:]) <= (1 if shorter <= _MIDDLE else 2))
