"""Which languages' rules to try on a text, without a language model: script, then small words."""

import re
from collections.abc import Collection

_ENOUGH = 1000
"""Characters."""
_SCRIPTS = {
    "latin": re.compile(r"[A-Za-zÀ-ɏ]{2}"),
    "cyrillic": re.compile(r"[\u0400-\u04ff]{2}"),
    "arabic": re.compile(r"[\u0620-\u06ff]{2}"),
    "han": re.compile(r"[\u3041-\u30ff\u4e00-\u9fff]"),
}
"""A Chinese character says as much as two letters."""
_NOT_LATIN = re.compile(r"[\u0400-\u04ff\u0620-\u06ff\u3041-\u30ff\u4e00-\u9fff]")
_KANA = re.compile(r"[\u3041-\u30ff]")
_UKRAINIAN = re.compile(r"[іїєґІЇЄҐ]")
_RUSSIAN = re.compile(r"[ыэёъЫЭЁЪ]")
_SMALL = {
    "en": "the of and to in that is for with on was are this be by from have has we not it as at",
    "fr": "le la les des du et en un une est que qui dans pour par sur au aux pas ce cette nous avec ont",
    "de": "der die das und ist von den dem mit nicht auf für ein eine einer sich auch wir des zu im hat",
    "es": "el la los las de del y en que un una es por con para se no su al lo como más ha han",
    "it": "il lo la gli le di del della e che un una è per con non si al dei delle nel sono ha più",
    "pl": "w i na z nie się do że jest o po za od przez dla jak to są oraz który przy tym ze",
    "tr": "ve bir bu için ile da de olarak olan daha çok en ne gibi kadar sonra ancak göre her olduğu",
}
SMALL_WORDS = {language: frozenset(words.split()) for language, words in _SMALL.items()}
"""The most frequent words of each language in Latin letters."""
_SURE = 3
"""Small words by which the likeliest language must lead the next."""
_LATIN_SCRIPT = frozenset(SMALL_WORDS)
"""Languages that a text in Latin letters may be in."""
_OF_A_SCRIPT = _LATIN_SCRIPT | {"zh", "ja", "ar", "fa", "ru", "uk"}
"""A declared language of these is believed only where the script agrees."""


def languages_of(text: str, language: str | None, known: Collection[str]) -> tuple[str, ...]:
    """Return the languages, of those with rules, whose rules to try on a text; never empty.

    A declared language is believed where its rules exist and the text is in its script.
    """
    sample = text[:_ENOUGH]
    possible = _by_script(sample)
    if language and language in known and (language in possible or language not in _OF_A_SCRIPT):
        return (language,)
    rest = tuple(sorted(set(possible) & set(known)))
    if set(rest) <= _LATIN_SCRIPT:
        rest = _by_small_words(sample, rest)
    return rest or ((language,) if language else ("en",))


def _by_script(sample: str) -> frozenset[str]:
    if not _NOT_LATIN.search(sample):
        return _LATIN_SCRIPT
    counts = {script: len(letters.findall(sample)) for script, letters in _SCRIPTS.items()}
    most = max(counts, key=lambda script: counts[script])
    if most == "han":
        return frozenset({"zh", "ja"} if _KANA.search(sample) else {"zh"})
    if most == "arabic" and counts["arabic"]:
        return frozenset({"ar", "fa"})
    if most == "cyrillic":
        return _of_cyrillic(sample)
    return _LATIN_SCRIPT


def _of_cyrillic(sample: str) -> frozenset[str]:
    ukrainian, russian = bool(_UKRAINIAN.search(sample)), bool(_RUSSIAN.search(sample))
    if ukrainian == russian:
        return frozenset({"ru", "uk"})
    return frozenset({"uk"} if ukrainian else {"ru"})


def _by_small_words(sample: str, possible: tuple[str, ...]) -> tuple[str, ...]:
    words = sample.lower().split()
    counts = sorted(
        ((sum(word in SMALL_WORDS[each] for word in words), each) for each in possible), reverse=True
    )
    if len(counts) > 1 and counts[0][0] - counts[1][0] >= _SURE:
        return (counts[0][1],)
    return possible
