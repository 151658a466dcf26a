"""One line of a watchlist: whom it names, found out from how it is written."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from watcher.classify.folding import fold
from watcher.classify.watchlists_sounds import listed
from watcher.classify.watchlists_spec import Kind, Name, NameKind
from watcher.classify.watchlists_words import (
    GENERIC,
    HAN_LEGAL,
    LEGAL_FORMS,
    LEGAL_HINTS,
    LEGAL_PHRASES,
    PARTICLES,
    PATRONYMIC,
    SHIP_PREFIX,
    SMALL_WORDS,
    SURNAME,
    imo_in,
    imo_is_sound,
    is_common_family,
    is_given_name,
)

_MARKS = r"\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u00ad\u200b-\u200d\u2060"
WORD = re.compile(rf"[^\W_][\w{_MARKS}]*(?:['’ʼ][^\W_][\w{_MARKS}]*)*")
UNSPACED = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff]"
)
"""Letters of scripts that part no words, or, in Korean, write endings together with names."""
_PARTS = re.compile(r"[;|\t]")
_KIND = re.compile(r"\s*(person|vessel|company|exact)\s*:\s*", re.IGNORECASE)
_ID_LABEL = re.compile(
    r"^\s*(?:inn|инн|огрн|ogrn|edrpou|єдрпоу|кпп|рнокпп|ipn|іпн|tax(?: id| number| no)?|vat|passport|паспорт"
    r"|lei|bin|reg(?:istration)?|id|no|nr|number|номер|№|national id|[(])[\s.:#№()]*",
    re.IGNORECASE,
)
_IDENTIFIER = re.compile(r"[^\W_](?:[\s/.-]?[^\W_])*")
_FEWEST_DIGITS = 5
_BARE_IMO = re.compile(r"\d{7}")
_SHORTEST = 3
_PERSONAL = frozenset(
    {"al", "Al", "bin", "Bin", "ibn", "bint", "von", "van", "оглы", "кызы", "аль", "ибн", "بن", "بنت"}
)
"""Small words of names of persons."""
_MOST_WORDS = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Parsed:
    """What came of a line; without names it can never hit."""

    names: tuple[Name, ...]
    complaints: tuple[str, ...]
    """What of it cannot be looked for, each with the remedy."""


def split_line(line: str) -> tuple[Kind | None, list[str]]:
    """Return the kind that a line of text says and its parts; a remark or an empty line has none."""
    text = line.partition(" # ")[0].strip().removesuffix(" #")
    if not text or text.startswith("#"):
        return None, []
    said = _KIND.match(text)
    kind = Kind(said[1].lower()) if said else None
    text = text[said.end() :] if said else text
    return kind, [part for part in map(str.strip, _PARTS.split(text)) if part]


def parse_entry(parts: Sequence[str], kind: Kind | None) -> Parsed:
    """Find out whom the parts of a line name: each is another name of the same, or a number."""
    names: list[Name] = []
    complaints: list[str] = []
    if kind is Kind.EXACT:
        exact = [(part, tuple(WORD.findall(part))) for part in parts]
        return Parsed(
            names=tuple(Name(NameKind.EXACT, words) for _, words in exact if words),
            complaints=tuple(_names_nobody(part) for part, words in exact if not words),
        )
    rest: list[str] = []
    for part in parts:
        other, number, complaint = _number(part, kind)
        names += [number] if number else []
        complaints += [complaint] if complaint else []
        rest += [other] if other else []
    bare = {part: _bare_company(part) for part in rest}
    kind = kind or _kind_of(bare, ships=any(name.kind is NameKind.IMO for name in names) or bool(complaints))
    for part in rest:
        name, complaint = _name(part, bare[part], kind)
        if name:
            names.append(name)
        else:
            complaints.append(complaint)
    return Parsed(names=tuple(dict.fromkeys(names)), complaints=tuple(complaints))


def _number(part: str, kind: Kind | None) -> tuple[str, Name | None, str]:
    """Return what of a part is no number, the number, and what is wrong with it."""
    found = imo_in(part)
    if not found and _BARE_IMO.fullmatch(part) and (kind is Kind.VESSEL or imo_is_sound(part)):
        found = part, ""
    if found:
        digits, rest = found
        rest = rest.strip(" ,:()[]-–")
        if imo_is_sound(digits):
            return rest, Name(NameKind.IMO, (digits,)), ""
        return rest, None, f"{digits} is no IMO number: {_imo_fault(digits)}; look it up and correct it"
    bare = part
    while label := _ID_LABEL.match(bare):
        bare = bare[label.end() :]
    bare = bare.strip(" )")
    count = sum(map(str.isdecimal, bare))
    if _IDENTIFIER.fullmatch(bare) and count >= _FEWEST_DIGITS and 2 * count >= sum(map(str.isalnum, bare)):
        return "", Name(NameKind.NUMBER, (plain_number(bare),)), ""
    return part, None, ""


def _imo_fault(digits: str) -> str:
    return "its last digit does not fit the others" if len(digits) == 7 else "it must have seven digits"  # noqa: PLR2004


def plain_number(text: str) -> str:
    """Return a number without spaces and strokes."""
    return fold("".join(filter(str.isalnum, text)))


def _names_nobody(part: str) -> str:
    return f"{part!r} names nobody; write a name or a number"


def _kind_of(parts: Mapping[str, str], *, ships: bool) -> Kind:
    """Find out what a line names, by its parts and what is left of each without a legal form."""
    if ships or any(SHIP_PREFIX.match(part) for part in parts):
        return Kind.VESSEL
    if any(bare != _plain(part) for part, bare in parts.items()):
        return Kind.COMPANY
    if any(_looks_personal(part) for part in parts):
        return Kind.PERSON
    return Kind.NAME


def _looks_personal(part: str) -> bool:
    words = WORD.findall(part)
    if len(words) < 2 or len(words) > 5:  # noqa: PLR2004
        return False
    if "," in part or any(word in _PERSONAL for word in words):
        return True
    return any(
        PATRONYMIC.search(plain) or SURNAME.search(plain) or is_given_name(listed(word))
        for word, plain in zip(words, map(fold, words), strict=True)
    )


def _plain(part: str) -> str:
    return " ".join(part.replace('"', " ").split())


def _bare_company(part: str) -> str:
    """Return a company's name without its legal form."""
    small = part.lower()
    if any(hint in small for hint in LEGAL_HINTS):
        part = LEGAL_PHRASES.sub(" ", part)
    if not part.isascii():
        part = HAN_LEGAL.sub("", part)
    words = part.replace('"', " ").split()
    while len(words) > 1 and _is_legal(words[-1]) and words[-2].casefold() not in SMALL_WORDS | {"&"}:
        words.pop()
    while len(words) > 1 and _is_legal(words[0]):
        words.pop(0)
    return " ".join(words)


def _is_legal(word: str) -> bool:
    bare = word.strip(" ,()«»“”„\"'")
    plain = bare.replace(".", "").replace("/", "").casefold()
    return plain in LEGAL_FORMS and (len(plain) > 2 or bare.isupper() or "." in bare or plain == "co")  # noqa: PLR2004


def _name(part: str, bare: str, kind: Kind) -> tuple[Name | None, str]:
    """Return a name, or None and why it cannot be looked for."""
    if kind is Kind.VESSEL:
        bare = SHIP_PREFIX.sub("", bare)
    if UNSPACED.search(bare):
        return _unspaced(bare)
    words = WORD.findall(bare)
    if not words:
        return None, _names_nobody(part)
    if kind is Kind.PERSON and len(words) > 1 and sum(map(len, words)) > _SHORTEST:
        return _person(bare), ""
    if complaint := _too_little(part, words, kind):
        return None, complaint
    kept = tuple(word for word in words if not is_small(word)) or tuple(words)
    return Name(NameKind.SHIP if kind is Kind.VESSEL else NameKind.PHRASE, kept[:_MOST_WORDS]), ""


def is_small(word: str) -> bool:
    """Tell whether a word counts for nothing in the name of a company; a capital alone is no word."""
    return word.casefold() in SMALL_WORDS and not (len(word) == 1 and word.isupper())


def _unspaced(bare: str) -> tuple[Name | None, str]:
    text = "".join(bare.split())
    if len(text) < 2 or text in GENERIC:  # noqa: PLR2004
        return None, f"{text!r} stands in too many other words; write the whole name"
    return Name(NameKind.UNSPACED, (text,)), ""


def _too_little(part: str, words: list[str], kind: Kind) -> str:
    """Say why a name would be found where somebody else is meant."""
    remedy = f"write more of the name, or exact: {part}"
    if sum(map(len, words)) < _SHORTEST or all(len(word) == 1 for word in words):
        return f"{part!r} is too short to be a name; {remedy}"
    if all(word.casefold() in GENERIC for word in words):
        return f"{part!r} names too many; {remedy}"
    alone = len(words) == 1 and kind in {Kind.NAME, Kind.PERSON}
    if alone and (is_given_name(listed(words[0])) or is_common_family(listed(words[0]))):
        return f"{part!r} is the name of too many people; {remedy}"
    return ""


def _person(bare: str) -> Name:
    """Put the given names first: comma, patronymic, capitals or a common given name tell which they are."""
    before, comma, after = bare.partition(",")
    first = [word for word in WORD.findall(before) if fold(word) not in PARTICLES]
    rest = [word for word in WORD.findall(after) if fold(word) not in PARTICLES]
    if comma and first and rest:
        return Name(NameKind.PERSON, (*rest, *first), len(rest))
    words = first or WORD.findall(bare)
    if len(words) == 1:
        return Name(NameKind.PHRASE, tuple(words))
    if _family_first(words):
        words = [*words[1:], words[0]]
        return Name(NameKind.PERSON, tuple(words), len(words) - 1)
    fathers = [at for at, word in enumerate(words) if at and PATRONYMIC.search(fold(word))]
    family = fathers[0] + 1 if fathers and fathers[0] + 1 < len(words) else len(words) - 1
    return Name(NameKind.PERSON, tuple(words), family)


def _family_first(words: list[str]) -> bool:
    last = fold(words[-1])
    if len(words) > 2 and PATRONYMIC.search(last):  # noqa: PLR2004
        return True
    capitals = [word.isupper() and len(word) > 1 for word in words]
    if capitals[0] != capitals[-1]:
        return capitals[0]
    return is_given_name(listed(words[-1])) and not is_given_name(listed(words[0]))
