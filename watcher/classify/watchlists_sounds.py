"""Words of names, so spelt that case endings and the ways to write one name in several scripts fall together.

Each script has its table to a few classes of sounds, in the manner of Soundex and its kin, but with vowels:
Шойгу, Shoigu, Schoigu, Szojgu and Choïgou are ``soigu``. Arabic, which writes few vowels, keeps consonants.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

from rapidfuzz.distance import Indel

from watcher.classify.folding import fold
from watcher.classify.watchlists_endings import cut_endings, nominative_stems

STEM = "-"
"""Ends a form from which an ending was cut: Daniel is no form of Daniela, but Danielę shares one with it."""
_VOWELS = "aoui"
_NO_VOWELS = str.maketrans("", "", _VOWELS + STEM)
_BROAD = str.maketrans("ou", "aa")
"""Vowels that one script has for another's: Трамп is Trump."""
_BY_EAR, _ARABIC_LETTERS = "~", "="
"""Begin the keys made of consonants alone: of any word, and of Arabic words as they are spelt."""
_SHORT, _MIDDLE, _LONG = 3, 7, 5
"""Sounds: up to so many nothing may differ, then one vowel more or less, above the middle two. A word of a
company longer than the last is known also where its own alphabet spells it otherwise (Gasprom)."""

_CYRILLIC = str.maketrans(
    dict(
        zip(
            "абвгдежзийклмнопрстуфхцчшщыэіїєўјљњђћџғқңөұүһәґ",
            "abvgdissiiklmnoprstuvhssssiiiiivilnsssgknouuhag",
            strict=True,
        )
    )
    | {"ю": "iu", "я": "ia", "ь": "", "ъ": "", "'": "", "’": "", "ʼ": ""}
)
_GREEK = str.maketrans(
    dict(zip("αβγδεζηθικλμνοπρστυφχως", "avgdisitiklmnoprstivhos", strict=True)) | {"ξ": "ks", "ψ": "ps"}
)
_GREEK_PAIRS = (("μπ", "b"), ("ντ", "d"), ("γκ", "g"), ("τζ", "s"), ("τσ", "s"), ("ου", "u"))
_ARABIC = str.maketrans(
    dict(zip("بپتطثدضذسصزظشجژچقكغخفڤملنرگ", "bbtttdddsssssssskkkkvvmlnrk", strict=True))
    | dict.fromkeys("اءعهحويةى", "")
)
_ARABIC_PREFIXES = tuple(
    re.compile(f"{prefix}(?=.{{3}})") for prefix in ("[وف]?[بلك]?ال|[وف]?لل", "[وف]", "[وف]?[بلك]")
)
_HISSING = str.maketrans(dict.fromkeys("šśşșŝçčćžźżţț", "z"))
_HISSES = "schtsch shch szcz tsch tch sch dzh dsch dj zh sh sz cz ts tz dz ds"
_DIGRAPHS = {
    **dict.fromkeys(_HISSES.split(), "s"),
    "ph": "v",
    "kh": "K",
    "gh": "g",
    "gue": "gi",
    "gui": "gi",
    "th": "t",
    "ck": "k",
    "ch": "C",
    "ou": "u",
    "oo": "u",
    "ce": "si",
    "ci": "si",
    "cy": "si",
}
_DIGRAPH = re.compile("|".join(_DIGRAPHS))
_LETTERS = str.maketrans({"w": "v", "f": "v", "x": "ks", "c": "k", "q": "k", "z": "s", "y": "i", "e": "i"})
_CHOICES = {"C": ("s", "h"), "h": ("", "h", "g"), "j": ("i", "s")}
"""Letters that languages read differently; C is ch."""
_CHOICE = re.compile("([Chj])")
_TWICE = re.compile(r"(.)\1+")
_TO_ARABIC = str.maketrans("pgh", "bkk", _VOWELS + STEM)
_SAME = {
    shape: first
    for first, *others in map(
        str.split,
        (
            "vladimir volodimir",
            "dmitri dmitro",
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
    """The same in classes of sounds; of Arabic words, consonants alone."""
    keys: Words
    """By which it is looked up; those of words in Arabic letters find no others."""

    @property
    def heard(self) -> Words:
        """The keys by which Arabic and other letters find each other."""
        if self.script == "arabic":
            return tuple(_BY_EAR + shape for shape in self.shapes)
        silent = {shape.translate(_TO_ARABIC) for shape in self.shapes}
        silent |= {shape.replace("h", "").translate(_TO_ARABIC) for shape in self.shapes}
        return tuple(_BY_EAR + shape for shape in sorted(silent))


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
        keys = {_ARABIC_LETTERS + shape for shape in shapes}
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


def script_of(word: str) -> str:
    """Return the script of a word by its first letter."""
    first = word[0]
    if first < "\u0250" or "\u1e00" <= first < "\u1f00":
        return "latin"
    if "\u0400" <= first <= "\u052f":
        return "cyrillic"
    if "\u0370" <= first <= "\u03ff" or "\u1f00" <= first <= "\u1fff":
        return "greek"
    return "arabic" if "\u0600" <= first <= "\u06ff" else "other"


def _all_shapes(words: Iterable[str], script: str, written: str) -> Iterator[str]:
    for word in words:
        yield from _shapes(word, script, written)


def _shapes(word: str, script: str, written: str) -> Iterator[str]:
    """Yield a folded word in classes of sounds; several where letters are read in several ways."""
    if script == "cyrillic":
        yield _even(word.translate(_CYRILLIC).replace("ds", "s").replace("ts", "s"))
    elif script == "arabic":
        yield word.translate(_ARABIC)
        if "ج" in word:
            yield word.replace("ج", "ك").translate(_ARABIC)
    elif script == "greek":
        for pair, letter in _GREEK_PAIRS:
            word = word.replace(pair, letter)
        yield _even(word.translate(_GREEK))
    elif script == "latin":
        yield from _of_latin(_hissing(word, written))
    else:
        # Loaded late: few lists or texts need it, and its tables take a while.
        from anyascii import anyascii  # noqa: PLC0415 - as above

        yield from _of_latin(anyascii(word).lower())


def _hissing(word: str, written: str) -> str:
    """Write š, ş, ç and the like as z, which folding has made s or c."""
    small = written.casefold()
    if small.isascii() or (plain := small.translate(_HISSING)) == small:
        return word
    return fold(plain)[: len(word)]


def _of_latin(word: str) -> Iterator[str]:
    if not word.isalnum():
        word = "".join(filter(str.isalnum, word))
    plain = _DIGRAPH.sub(lambda found: _DIGRAPHS[found[0]], word).translate(_LETTERS)
    pieces = _CHOICE.split(plain)
    if len(pieces) == 1:
        yield _even(plain.replace("K", "h"))
        return
    choices = [_CHOICES.get(piece, (piece,)) for piece in pieces]
    for chosen in list(product(*choices))[:16]:
        yield _even("".join(chosen).replace("K", "h"))


def _even(shape: str) -> str:
    """Write no sound twice in a row."""
    return _TWICE.sub(r"\1", shape)


@lru_cache(maxsize=8192)
def skeleton(shape: str) -> str:
    """Return the consonants of a shape, and that it begins with a vowel."""
    return ("a" if shape[:1] in _VOWELS else "") + shape.translate(_NO_VOWELS)


def same_name(known: Forms, word: Forms) -> bool:
    """Tell whether a word of a text may be this part of a person's name: spellings vary."""
    if _share(known.letters, word.letters):
        return True
    if "arabic" in {known.script, word.script}:
        return known.script != word.script and _share(known.heard, word.heard)
    across = known.script != word.script
    return any(_near(one, other, across=across) for one in known.shapes for other in word.shapes)


def same_word(known: Forms, word: Forms) -> bool:
    """Tell whether a word of a text is this word of a company or vessel, in a case or in another script."""
    if _share(known.letters, word.letters):
        return True
    if "arabic" in {known.script, word.script}:
        return same_name(known, word)
    across = known.script != word.script
    return any(
        (across and one == other) or (min(len(one), len(other)) > _LONG and _near(one, other, across=across))
        for one in known.shapes
        for other in word.shapes
    )


def _share(one: Words, other: Words) -> bool:
    return any(each in other for each in one)


def _near(one: str, other: str, *, across: bool) -> bool:
    """Tell whether two shapes differ in no more than a vowel that one of them leaves out."""
    if one == other:
        return True
    shorter = min(len(one), len(other))
    if shorter <= _SHORT or abs(len(one) - len(other)) > 2 or one[-1] != other[-1]:  # noqa: PLR2004 - as below
        return False
    if one[0] != other[0] and {one[0], other[0]} not in ({"a", "o"}, {"o", "u"}):
        return False
    if skeleton(one) != skeleton(other):
        return False
    if across:
        one, other = one.translate(_BROAD), other.translate(_BROAD)
    return bool(Indel.distance(one[1:], other[1:]) <= (1 if shorter <= _MIDDLE else 2))
