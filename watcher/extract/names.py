"""Names of persons in running text, told by their capitals, or in Chinese by the surname."""

import re
from collections.abc import Iterable

from watcher.extract.unaccented import unaccented
from watcher.extract.vocabulary import INSTITUTION, NO_NAME, OFFICE, OFFICE_FOR

_CAPITALS = "".join(chr(code) for code in range(ord("A"), 0x530) if chr(code).isupper())
_WORD = rf"(?:(?<!\w)[{_CAPITALS}](?:\.|[\w’'ʼ-]+))"
_PARTICLE = r"(?:von der|van der|van den|de la|de los|de|del|della|van|von|di|da|do|dos|al|el|la|le|bin|ibn)"
_NAME = re.compile(rf"{_WORD}(?:[ \u00a0]?(?:{_WORD}|{_PARTICLE}(?=[ ]{_WORD})))*")
_LONGEST_BODY = 4
_SURNAMES = frozenset(
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛"
    "叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔"
    "贺赖龚文耿华洪章陶張劉陳楊趙黃吳孫羅鄭謝韓馮蕭鄧許呂蘇盧蔣賈葉閻餘鍾"
)
_CHINESE_BODY = re.compile(
    r".*[部方院委局社网网報报会會厅署府党]|.国|.*(?:有关|双方|各方|记者|記者|声明|聲明)|[他她它]们?"
)
_TITLE = re.compile(
    r"\b(Dr|Mr|Mrs|Ms|Miss|Prof|Lt|Cmdr|Col|Gen|Sen|Rep|Gov|Hon|Adm|Capt|Sgt|Maj|Amb|St|Jr|Sr|Mme|Hr|Fr)\."
)
_BARE_TITLE = re.compile(
    r"Dr|Mr|Mrs|Ms|Miss|Prof|Lt|Cmdr|Col|Gen|Sen|Rep|Gov|Hon|Adm|Capt|Sgt|Maj|Amb|Mme|M|Herr|Frau"
)


def without_stops(text: str) -> str:
    """Take the full stop off titles such as "Dr.", which would end a sentence."""
    return _TITLE.sub(r"\1", text)


def is_name(words: str) -> bool:
    """Tell whether words are a name and nothing else."""
    return names_in(words) == [words.strip()]


def names_in(clause: str) -> list[str]:
    """Return the persons named in a clause, in reading order; a title stays only before a bare surname."""
    found = []
    for match in _NAME.finditer(clause):
        words = match[0].split()
        while words and NO_NAME.fullmatch(unaccented(words[0])):
            words.pop(0)
        while len(words) > 1 and words[0].isupper() and len(words[0].strip(".")) > 1:
            words.pop(0)  # the body whose office it is
        titles = [at for at, word in enumerate(words) if _BARE_TITLE.fullmatch(word)]
        if titles:
            last = titles[-1]
            words = words[last + 1 :] if words[last + 2 :] else words[last:]
        name = " ".join(_without_office(words))
        if words and not INSTITUTION.fullmatch(unaccented(name)):
            found.append(name)
    return found


def _without_office(words: list[str]) -> list[str]:
    """Take off the office before a full name; it stays before a surname alone."""
    at = len(words)
    while at and not _is_of_office(words[at - 1]):
        at -= 1
    return words[at:] if len(words) - at > 1 else words


def _is_of_office(word: str) -> bool:
    """Tell whether a word names an office, what it is for, or the body by its initials."""
    key = unaccented(word)
    is_body = word.isupper() and 1 < len(word) <= _LONGEST_BODY
    return is_body or bool(OFFICE.match(key) or OFFICE_FOR.fullmatch(key))


def is_office(name: str) -> bool:
    """Tell whether a name is but an office, such as "Minister"."""
    return all(OFFICE.fullmatch(unaccented(word)) for word in name.split())


def by_surname(names: Iterable[str]) -> dict[str, str]:
    """Map each surname to the longest form in which the text gives it, a first name before a title."""
    known: dict[str, str] = {}
    for name in sorted(names, key=lambda name: (bool(_BARE_TITLE.match(name)), -len(name))):
        if " " in name:
            known.setdefault(name.split()[-1], name)
    return known


def is_chinese_name(name: str) -> bool:
    """Tell whether a few characters are a name: they begin with a common surname and end in no body."""
    return name[0] in _SURNAMES and not _CHINESE_BODY.fullmatch(name)
