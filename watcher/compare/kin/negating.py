"""Sentences that one version of a statement negates and the other one does not."""

import re
from functools import cache
from typing import Final

from watcher.model.statement import Statement

_WORDS: Final = {
    "en": r"not|never|no|none|nobody|nothing|nor|neither|cannot|\w+n['’]t",
    "fr": r"ne|n(?=['’])|aucune?|jamais|personne ne|rien|ni|non",
    "de": r"nicht|kein\w*|nie|niemals|niemand\w*|nichts|weder|noch nie",
    "es": r"no|nunca|jamás|nadie|nada|ningun[oa]s?|ningún|tampoco|ni",
    "it": r"non|mai|nessun[oa]?|niente|nulla|né|neppure|nemmeno",
    "pt": r"não|nunca|jamais|ninguém|nada|nenhum\w*|nem",
    "nl": r"niet|geen|nooit|niemand|niets|noch",
    "pl": r"nie|nigdy|nikt|nikogo|nic|żad\w+|ani",
    "ru": r"не|нет|никогда|никто|никого|ничто|ничего|ни|нельзя|никак\w+",
    "uk": r"не|немає|нема|ніколи|ніхто|нікого|ніщо|нічого|ні|жод\w+",
    "ar": r"[وف]?(?:لا|لم|لن|ليس|ليست|ليسوا)",
    "el": r"δεν|δε|μην?|κανείς|κανένας?|καμία|τίποτα|ποτέ|ούτε|όχι",
    "tr": r"\w+m[ae](?:yaca[kğ]|yece[kğ]|dı|di|mış|miş|malı|meli)\w*|\w+m[ae]z|\w+m[ıiuü]yor\w*"
    r"|değil\w*|yok\w*|hiç\w*|asla",
    "zh": r"不(?![断同少过久])|没有?|未(?!来)|无(?!人机|线)|從未|从未|沒有?|非(?![洲常])|勿|别(?=[人国])",
}
"""Words that turn a sentence into its opposite; what only lacks something ("without") is none of them."""
_SENTENCES = re.compile(r"(?<=[^\d\s.][.!?؟])[\s”»\"“)]+(?=[^\W\d_a-z])|(?<=[。！？])")
_LONGEST = 140
_ONE_IN = 5
"""Where more than one in so many sentences differs, it is the translation's way of putting things."""


def negated_otherwise(here: Statement, there: Statement) -> list[str]:
    """Return the sentences that are negated in one version only; none where they cannot be compared."""
    if not {here.language, there.language} <= _WORDS.keys() or len(here.blocks) != len(there.blocks):
        return []
    pairs = [
        pair
        for ours, theirs in zip(here.blocks, there.blocks, strict=True)
        for pair in _side_by_side(ours.text, theirs.text)
    ]
    told = []
    for new, old in pairs:
        is_new, is_old = _negates(new, here.language), _negates(old, there.language)
        if is_new != is_old:
            word, sentence = ("here", new) if is_new else ("there", old)
            shown = sentence if len(sentence) <= _LONGEST else f"{sentence[:_LONGEST]}…"
            told.append(f"“not” {word} only: {shown}")
    return told if len(told) <= max(1, len(pairs) // _ONE_IN) else []


def _side_by_side(ours: str, theirs: str) -> list[tuple[str, str]]:
    cut = [[part.strip() for part in _SENTENCES.split(text) if part.strip()] for text in (ours, theirs)]
    if len(cut[0]) == len(cut[1]):
        return list(zip(*cut, strict=True))
    return [(ours, theirs)]


def _negates(sentence: str, language: str | None) -> bool:
    return _pattern(language or "").search(sentence) is not None


@cache
def _pattern(language: str) -> re.Pattern[str]:
    words = _WORDS[language]
    return re.compile(words if language == "zh" else rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)
