"""Languages as sites name them: in menus, and as a part of an address."""

import re
from functools import cache
from typing import Final
from urllib.parse import parse_qsl, urlencode, urlsplit

from watcher.text.language import code
from watcher.text.urls import canonical

_NAMES: Final = """
en english eng anglais englisch inglés inglese angielski английский англ ingilizce 英文 英语 英語 الإنجليزية
fr français francais french fra fre französisch francés francese
de deutsch german ger deu allemand alemán tedesco
es español espanol castellano spanish spa esp espagnol
it italiano italian ita italien
pt português portugues portuguese por
pl polski polish pol pl
uk українська украинский ukrainian ukr укр ua
ru русский russian rus рус russe russisch російська
be беларуская belarusian бел bel
bg български bulgarian bul
cs čeština česky czech cze ces
sk slovenčina slovensky slovak slk
sl slovenščina slovene slovenian slv
hr hrvatski croatian hrv
sr српски srpski serbian srp
mk македонски macedonian mkd
sq shqip albanian alb
ro română romanian ron rum
hu magyar hungarian hun
el ελληνικά greek ell gre ελ
tr türkçe turkce turkish tur
nl nederlands dutch nld
da dansk danish dan
sv svenska swedish swe
no norsk norwegian nor bokmål
fi suomi finnish fin
et eesti estonian est
lv latviešu latvian lav
lt lietuvių lithuanian lit
mt malti maltese mlt
ga gaeilge irish gle
is íslenska icelandic isl
ar العربية عربي عربى arabic ara arb arabe
fa فارسی persian farsi fas
he עברית hebrew heb
ur اردو urdu
hi हिन्दी हिंदी hindi
zh 中文 简体中文 繁體中文 繁体中文 简体 繁體 汉语 chinese chi zho chn cn
ja 日本語 japanese jpn jp
ko 한국어 korean kor kr
vi tiếng việt vietnamese vie
th ไทย thai tha
id indonesia indonesian
kk қазақша қазақ kazakh kaz
ky кыргызча kyrgyz
uz o'zbek oʻzbekcha uzbek
mn монгол mongolian
hy հայերեն armenian arm
ka ქართული georgian geo
az azərbaycan azerbaijani aze
"""
_KEYS = frozenset(
    {"lang", "language", "locale", "hl", "l", "lng", "set_language", "langid", "sprache", "idioma"}
)
_AROUND = " \t[]()|·•"


@cache
def _by_name() -> dict[str, str]:
    found: dict[str, str] = {}
    for line in _NAMES.strip().splitlines():
        tongue, *names = line.split()
        for name in (tongue, *names):
            found.setdefault(name, tongue)
    return found


@cache
def _by_tongue() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for name, tongue in _by_name().items():
        found.setdefault(tongue, set()).add(name)
    return {tongue: frozenset(names) for tongue, names in found.items()}


def named(text: str) -> str | None:
    """Return the language (ISO 639-1) that a menu's entry names: its name, its code, or both."""
    words = text.casefold().strip(_AROUND).replace("(", " ").replace(")", " ").split()
    found = {_by_name().get(word) or (code(word) if "-" in word else None) for word in words}
    (tongue,) = found if len(found) == 1 else (None,)
    return tongue


def without_language(url: str, language: str) -> str:
    """Return the canonical address without the part that names its language.

    Two addresses that then are the same differ in their language only: ``/en/news/7`` and ``/fr/news/7``,
    ``news_en`` and ``news_fr``, ``?lang=en``, ``en.site.example``, ``news/7`` and ``fr/news/7``.
    """
    marks = _by_tongue().get(language, frozenset({language}))
    parts = urlsplit(canonical(url))
    host = parts.netloc
    label, _, rest = host.partition(".")
    if label in marks and "." in rest:
        host = rest.removeprefix("www.")
    path = "/".join(
        stripped
        for segment in parts.path.split("/")
        if (stripped := _stripped(segment, marks)) or not segment
    )
    query = [
        (key, value)
        for key, value in parse_qsl(parts.query, keep_blank_values=True)
        if not (key.lower() in _KEYS and re.split("[-_]", value.lower())[0] in marks)
    ]
    return f"{host}{path.rstrip('/')}?{urlencode(query)}"


def _stripped(segment: str, marks: frozenset[str]) -> str:
    """Return a part of a path without its language; empty where it is nothing else."""
    low = segment.lower()
    if low in marks or (re.fullmatch(r"[a-z]{2}[-_][a-z]{2,4}", low) and low[:2] in marks):
        return ""
    stem, dot, ending = segment.rpartition(".")
    if not dot or len(ending) > 5:  # noqa: PLR2004 - the longest ending of a file's name, ".xhtml"
        stem, dot, ending = segment, "", ""
    if dot and ending.lower() in marks:
        return stem
    for mark in "_-.":
        head, found, tail = stem.rpartition(mark)
        if found and tail.lower() in marks:
            return head + dot + ending
        head, found, tail = stem.partition(mark)
        if found and head.lower() in marks:
            return tail + dot + ending
    return segment
