"""How two spellings of one word compare: a slip of the pen, a respelled name, a negation inside the word."""

import re
import unicodedata
from itertools import product

from rapidfuzz.distance import OSA

LONGEST = 64
"""Letters of the longest word that is looked into."""
_LONG = 8
"""Letters from which a word may have two slips."""
_SHORTEST = 3
_ALIKE = tuple(map(frozenset, ("ae", "ei", "iy", "sz", "cs", "ck", "оа", "еи", "иы", "еє", "иі")))
"""Letters that are taken for one another in writing."""
_PREFIX = re.compile(r"(?:non-?|un|in|im|il|ir|dis|mis|ne|nie|не|анти|anti)(?=.{4})")
# Turkish negates inside the verb: ediyoruz, etmiyoruz; olacak, olmayacak.
_TURKISH = re.compile(r"m[aeıiuü]")
_TURKISH_END = re.compile(
    r"(?:yor(?:uz|um|lar|du)?|dı|di|du|dü|tı|ti|tu|tü|[ae]ca[kğ]\w*|[ae]ce[kğ]\w*|dılar|diler|mış|miş|z|ktır|ktir)$"
)
_BRIDGES = ("", "y", "ı", "i", "u", "ü", "a", "e", "ya", "ye")
"""Sounds that join a Turkish stem to its ending."""
# A future that became a conditional, by the endings of French, Spanish, Italian and Turkish.
_CONDITIONALS = (
    ("(?:ra|ront|rai|rons)", "(?:rait|raient|rais|rions)"),
    ("(?:rá|rán|remos)", "(?:ría|rían|ríamos)"),
    ("(?:rà|ranno|remo)", "(?:rebbe|rebbero|remmo)"),
    (r"y?[ae]c[ae][kğ]\w*", r"y?[ae]bili\w*"),
)
_WEAKENED = tuple(
    re.compile(rf"(\w{{2,}}?){firm} \1{soft}|(\w{{2,}}?){soft} \2{firm}") for firm, soft in _CONDITIONALS
)
_CASELESS = re.compile(r"[^\W\d_]")


def is_slip(old: str, new: str) -> bool:
    """Tell whether two words are one word spelled twice, as far as can be told without a dictionary.

    Letters left out, doubled or in each other's place within the word, accents, letters that sound alike.
    Another beginning or ending is another word or another form of it.
    """
    old, new = old.casefold(), new.casefold()
    if _bare(old) == _bare(new):
        return True
    if (
        not _SHORTEST <= min(len(old), len(new)) <= max(len(old), len(new)) <= LONGEST
        or not (old + new).isalpha()
    ):
        return False
    slips = OSA.distance(old, new)
    if slips > (2 if min(len(old), len(new)) >= _LONG else 1):
        return False
    same_edges = old[0] == new[0] and (old[-1] == new[-1] or sorted(old) == sorted(new))
    if len(old) != len(new):
        return same_edges or re.sub(r"(.)\1+$", r"\1", old) == re.sub(r"(.)\1+$", r"\1", new)
    return same_edges and (sorted(old) == sorted(new) or _taken_for_one_another(old, new))


def is_respelled(old: str, new: str) -> bool:
    """Tell whether two words may be one name, spelled twice."""
    longer = max(len(old), len(new))
    return _SHORTEST <= longer <= LONGEST and OSA.distance(old.casefold(), new.casefold()) <= max(
        1, longer // 3
    )


def is_negated(old: str, new: str) -> bool:
    """Tell whether one word is the other with a negation in it: "acceptable", "unacceptable"."""
    if len(old) == len(new):
        return False
    short, long = (old, new) if len(old) < len(new) else (new, old)
    short, long = short.casefold(), long.casefold()
    if long.endswith(short) and (prefix := _PREFIX.match(long)) and long[prefix.end() :] == short:
        return True
    return short[:1] == long[:1] and any(
        _negated_inside(short, long, mark) for mark in _TURKISH.finditer(long, 2)
    )


def is_weakened(old: str, new: str) -> bool:
    """Tell whether a future became a conditional or the other way round, in the ending of one word."""
    pair = f"{old} {new}".casefold()
    return old[:2] == new[:2] and any(step.fullmatch(pair) for step in _WEAKENED)


def is_caseless(word: str) -> bool:
    """Tell whether a word is written in a script without capitals."""
    return bool(_CASELESS.match(word)) and word.upper() == word.lower()


def _negated_inside(short: str, long: str, mark: re.Match[str]) -> bool:
    head, tail = long[: mark.start()], long[mark.end() :]
    if not _TURKISH_END.search(long):
        return False
    stems = (head, head[:-1] + "d") if head.endswith("t") else (head,)
    tails = (tail, tail[1:]) if tail.startswith("y") else (tail,)
    if any(stem + bridge + end == short for stem, bridge, end in product(stems, _BRIDGES, tails)):
        return True
    return tail == "z" and any(short == head + vowel + "r" for vowel in "aeıiuü")


def _taken_for_one_another(old: str, new: str) -> bool:
    return all(
        a == b or any(a in alike and b in alike for alike in _ALIKE) for a, b in zip(old, new, strict=True)
    )


def _bare(word: str) -> str:
    if word.isascii():
        return word
    return "".join(each for each in unicodedata.normalize("NFD", word) if not unicodedata.combining(each))
