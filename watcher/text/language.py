"""The language of a text: what the page declares, the script it is written in, and its words."""

import re
from functools import cache

from py3langid.langid import MODEL_FILE, LanguageIdentifier

_KNOWN = (
    *(
        "ar",
        "az",
        "be",
        "bg",
        "bs",
        "ca",
        "cs",
        "da",
        "de",
        "el",
        "en",
        "es",
        "et",
        "fa",
        "fi",
        "fr",
        "ga",
        "he",
    ),
    *(
        "hi",
        "hr",
        "hu",
        "hy",
        "id",
        "is",
        "it",
        "ja",
        "ka",
        "kk",
        "ko",
        "ky",
        "lt",
        "lv",
        "mk",
        "mn",
        "ms",
        "mt",
    ),
    *(
        "nl",
        "no",
        "pl",
        "pt",
        "ro",
        "ru",
        "sk",
        "sl",
        "sq",
        "sr",
        "sv",
        "th",
        "tr",
        "uk",
        "ur",
        "uz",
        "vi",
        "zh",
    ),
)
_SCRIPTS = (
    ("ja", re.compile(r"[\u3041-\u30ff]"), 0.08),
    ("ko", re.compile(r"[\uac00-\ud7af]"), 0.3),
    ("zh", re.compile(r"[\u4e00-\u9fff]"), 0.4),
    ("he", re.compile(r"[\u0590-\u05ff]"), 0.5),
    ("el", re.compile(r"[\u0370-\u03ff]"), 0.5),
    ("hy", re.compile(r"[\u0530-\u058f]"), 0.5),
    ("ka", re.compile(r"[\u10a0-\u10ff]"), 0.5),
    ("th", re.compile(r"[\u0e00-\u0e7f]"), 0.3),
)
"""Scripts that one language of ours writes, with the share of letters that proves it."""
_LETTER = re.compile(r"[^\W\d_]")
_ENOUGH = 4000  # characters: more would not change the answer
_TOO_SHORT = 20  # letters: fewer prove nothing
_PLAUSIBLE = 0.15
"""From this probability on, what the page declares beats a likelier guess."""
_SURE = 0.5
_OPENING = 200  # characters
_ALIASES = {
    "iw": "he",
    "in": "id",
    "nb": "no",
    "nn": "no",
    "cn": "zh",
    "jp": "ja",
    "ua": "uk",
    "gr": "el",
    "cz": "cs",
}


def guess(text: str, declared: str | None = None) -> str | None:
    """Name the language of ``text`` as ISO 639-1, or None where neither text nor declaration tells.

    ``declared`` (``en``, ``pt-BR``, ``zh_CN`` ...) is a prior: it decides short texts and near languages, and
    yields to a text that is plainly written in another one.
    """
    prior = code(declared)
    sample = text[:_ENOUGH]
    letters = len(_LETTER.findall(sample))
    if letters < _TOO_SHORT:
        return prior or _by_script(sample, letters)
    return _by_script(sample, letters) or _by_words(sample, prior)


def code(declared: str | None) -> str | None:
    """Reduce a language tag as pages write it to its ISO 639-1 code; None for anything else."""
    tag = re.split(r"[-_,; ]", (declared or "").strip().lower(), maxsplit=1)[0]
    tag = _ALIASES.get(tag, tag)
    return tag if tag in _KNOWN else None


def _by_script(sample: str, letters: int) -> str | None:
    for language, script, share in _SCRIPTS:
        if letters and len(script.findall(sample)) >= share * letters:
            return language
    return None


def _by_words(sample: str, prior: str | None) -> str | None:
    ranked: dict[str, float] = dict(_identifier().rank(sample))
    if prior and (ranked.get(prior, 0.0) >= _PLAUSIBLE or _opens_in(prior, sample)):
        return prior
    best = max(ranked, key=lambda language: ranked[language])
    return best if ranked[best] >= _SURE or not prior else prior


def _opens_in(prior: str, sample: str) -> bool:
    """Tell whether a text in two languages begins in the declared one."""
    opening = sample[: min(_OPENING, len(sample) // 3)]
    return len(opening) == _OPENING and dict(_identifier().rank(opening)).get(prior, 0.0) >= _SURE


@cache
def _identifier() -> LanguageIdentifier:
    """Load the model once, when first needed: it takes most of a second and a hundred megabytes."""
    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages(_KNOWN)
    return identifier
