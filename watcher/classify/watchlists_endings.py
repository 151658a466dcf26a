"""Case endings of names, by script and language: which forms a word of a text may be an inflection of."""

from collections.abc import Iterator

_SHORTEST_STEM = 3
_CYRILLIC = """
    а я у ю е ё ы и і ї о ой ей ою ею ом ем ём ым им ого его ому ему ых их ыми ими ами ями ам ям ах ях
    ові еві єві єм їм ів їв ої єї ій ією єю ью ю ая яя ую юю ое ее ый ий ат ът та то те
"""
_SLAVIC = """
    a u i y e ie o em iem om im ym ow ów owi ovi evi ego emu iego iemu ej iej a ami ach om ou ovou ove eho emu
    iho imu ima ama oj og
"""
_TURKISH = """
    in ın un ün nin nın nun nün i ı u ü yi yı yu yü a e ya ye da de ta te dan den tan ten la le yla yle
    daki deki li lı lu lü
"""
_LATIN = {
    **dict.fromkeys(("pl", "cs", "sk", "hr", "sr", "bs", "sl"), _SLAVIC),
    "tr": _TURKISH,
    "az": _TURKISH,
    "lt": "as is us o io ui iui a u e ai os oje ys",
    "lv": "s a am u ai as is im us um e i",
    "hu": "t ot et at nak nek val vel ot ban ben rol rel tol tel hoz hez",
    "ro": "ul ului ei a",
    "fi": "n in ssa sta lla lle lta a ia",
    "et": "i le lt st ga",
}
_ENDINGS = {
    language: tuple(sorted(set(endings.split()), key=len, reverse=True))
    for language, endings in {**_LATIN, "?": f"{_SLAVIC} {_TURKISH}"}.items()
}
_CYRILLIC_ENDINGS = tuple(sorted(set(_CYRILLIC.split()), key=len, reverse=True))
_AFTER_GENITIVE_S = ("v", "w", "in", "ko", "o", "u", "i", "y", "a", "j")
"""Foreign names that German gives an s without an apostrophe; not Adam, whose family may be Adams."""
_ADJECTIVE_ENDINGS = (
    "skiy",
    "ckiy",
    "skij",
    "ckij",
    "skyi",
    "ckyi",
    "sky",
    "cky",
    "ski",
    "cki",
    "stoy",
    "stoi",
    "stoj",
)
_STEM_OF_ADJECTIVE = 2
"""Letters of such an ending that stay."""

UNSURE = "?"
"""The language of a text in Latin letters that may be an inflecting one."""


def inflecting(language: str) -> bool:
    """Tell whether a language in Latin letters has endings of its own here."""
    return language in _ENDINGS


def nominative_stems(word: str) -> Iterator[str]:
    """Yield what other cases keep of a name that a list gives in the nominative; folded in, folded out."""
    if "\u0400" <= word[0] <= "\u04ff":
        yield from _cyrillic_stems(word)
    elif len(word) > _SHORTEST_STEM:
        if word.endswith(("a", "ko", "ai", "ay", "aj")):  # Николай, Николая
            yield word[:-1]
        if word.endswith("ah"):
            yield word[:-2]
        for ending in _ADJECTIVE_ENDINGS:
            if word.endswith(ending):
                yield word[: _STEM_OF_ADJECTIVE - len(ending)]
                break


def _cyrillic_stems(word: str) -> Iterator[str]:
    if word.endswith(("ий", "ый", "ой", "ая", "яя", "ое", "ее")) and len(word) > 4:  # noqa: PLR2004
        yield word[:-2]
    if word[-1] in "аяйь" or (word[-1] in "ое" and word[-2:-1] not in "аеиоуыэюяіїє"):
        yield word[:-1]


def cut_endings(word: str, language: str) -> Iterator[str]:
    """Yield what is left of a folded word of a text without any case ending that it may have."""
    if "\u0400" <= word[0] <= "\u04ff":
        endings: tuple[str, ...] = _CYRILLIC_ENDINGS
    else:
        endings = _ENDINGS.get(language, ())
        german = language not in _LATIN and word.endswith("s") and word[:-1].endswith(_AFTER_GENITIVE_S)
        if german or (language in {"fr", UNSURE} and word.endswith("ine")):  # Poutine
            yield word[:-1]
    for ending in endings:
        if len(word) - len(ending) >= _SHORTEST_STEM and word.endswith(ending):
            yield word[: -len(ending)]
