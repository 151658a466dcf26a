"""What the words of a label say about who is named: a name, an office, a medium."""

import re

from watcher.extract.phrases import one_of
from watcher.extract.speech import SAID
from watcher.extract.unaccented import unaccented
from watcher.extract.vocabulary import FLOOR, FOR_THE_PRESS, JOURNALIST, MEDIA, OFFICE, QUESTION

_FROM = re.compile(
    r"^(?:(?:from|for|by|to|of|the|von|der|des|de|du|del|la|le|от|від|агентства|газеты|телеканала|агенції|"
    r"газети) )+"
)
_IN_QUOTES = re.compile(r"«[^»]+»?|“[^”]+”?")
"""A name in quotation marks behind that of a person is a newspaper's or a broadcaster's."""
_BEHIND_NAME = re.compile(r"[,/]\s*(.+)")
_QUOTES = "“”\"'’«»„.-"
_PARTICLE = one_of(
    r"""
    of|the|for|and|de|del|della|der|den|van|von|zu|zur|di|da|do|dos|das|al|el|la|le|les|du|des|ibn|bin|bint|ben|y|e|i|
    et|und|für|auf|na|w|ve|of'|д'|по|и|в|при|на|о|із|з|та|у
    """
)
_BEFORE_SURNAME = one_of(r"von|van|de|del|della|di|da|zu|ter|ten|al|el|bin")
_ARTICLE = re.compile(r"^(?:the|le|la|el|il|lo|o|a|der|die|al) |^l['’]")
_CAPITAL = "[A-ZÀ-ÞА-ЯІЇЄҐЎΑ-Ω]"
_WORD = rf"{_CAPITAL}[\w’'ʼ-]+"
_INITIALS = re.compile(
    rf"(?:{_CAPITAL}\.\s?){{1,3}}{_WORD}(?: {_WORD})?|{_WORD} {_CAPITAL}\.\s?(?:{_CAPITAL}\.)?"
)
_TITLE = re.compile(
    r"(?:(?:le |la |the )?(?:très |rt\.? |right )?hon(?:ourable)?|mr|ms|mrs|miss|dr|prof|sen|rep|gen|lt|adm|"
    r"amb|sec|col|maj|capt|cdr|gov|rev|sir|dame|lord|lady|shri|smt|"
    r"m|mme|mlle|herr|frau|sr|sra|dott|pan|pani|sayın|"
    r"господин|госпожа|г-н|г-жа|пан|пані)\b\.?\s+[^\W\d_]\S*(?:\s\S+){0,4}",
    re.IGNORECASE,
)
_SALUTATION = re.compile(
    r"(?:mr|madam|madame|mister|monsieur|m|herr|frau|señora?|sr|sra|dear)\b\.? .*", re.IGNORECASE
)
_HEADLINE = re.compile(
    r".*(?:['’]S .*|"
    r"\b(?:ON|WITH|TO|IN|AT|FROM|BY|MEETS?|VISITS?|SAYS|SPEAKS|CALLS|SIGNS|HOSTS|ANNOUNCES|WILL|IS|ARE) )"
)
"""Capitals that head a paragraph on somebody rather than name who speaks."""
_NO_OFFICE = re.compile(
    r"\w+s (?:up)?(?:on )?the |"
    r"(?:office|ministry|department|bureau|statement|remarks|readout|message|visit|meeting)\b"
)
"""As resolutions and headings begin: "Requests the Secretary-General", "Office of the President"."""
_MOST_OFFICE_WORDS = 7


def named_journalist(name: str) -> str:
    """Return the name behind a word for question or journalist, as in ``Frage Meier``, or nothing."""
    word, _, rest = name.partition(" ")
    key = unaccented(word)
    is_press = len(word) > 1 and (QUESTION.fullmatch(key) or JOURNALIST.fullmatch(key))
    if key in FOR_THE_PRESS:
        return ""
    rest = _FROM.sub("", rest).strip(_QUOTES)
    return rest if is_press and rest[:1].isupper() and not OFFICE.match(unaccented(rest)) else ""


def is_press(name: str, brackets: str, *, has_office: bool) -> bool:
    """Tell whether brackets or what follows a name are of the press, or the name is that of a medium."""
    behind = _BEHIND_NAME.search(name)
    asides = [aside for aside in (brackets, behind[1] if behind else "") if aside]
    if any(_IN_QUOTES.fullmatch(aside) or _names_press(unaccented(aside)) for aside in asides):
        return True
    key = unaccented(name)
    return bool(FLOOR.fullmatch(key) or (not has_office and MEDIA.search(key)))


def _names_press(key: str) -> bool:
    return bool(JOURNALIST.fullmatch(key) or (MEDIA.search(key) and not OFFICE.search(key)))


def is_capitalised(name: str) -> bool:
    """Tell whether every word but particles starts with a capital, or the script has none."""
    words = [word for word in re.split(r"[\s/&]+", name) if word]
    if not words or not any(character.isalpha() for character in name):
        return False
    if len(words) > 1 and _BEFORE_SURNAME.fullmatch(words[0]):
        words.pop(0)
    return all(
        not word.strip(_QUOTES)[:1].islower() or _PARTICLE.fullmatch(word.casefold()) for word in words
    ) and (words[0][:1].isupper() or not words[0][:1].islower())


def is_office_phrase(name: str) -> bool:
    """Tell whether a name follows the words for an office, small letters among them, or they stand alone."""
    key = _ARTICLE.sub("", unaccented(name))
    if not name[:1].isupper() or not OFFICE.match(key):
        return False
    words = name.split()
    is_named = 1 < len(words) <= _MOST_OFFICE_WORDS and words[-1][:1].isupper() and not SAID.search(name)
    return is_named or bool(OFFICE.fullmatch(key))


def is_office(name: str, words: str) -> bool:
    """Tell whether words behind a full name say what office it holds."""
    return " " in name and bool(OFFICE.search(unaccented(words)))


def speaker_in(name: str) -> str:
    """Return the name without an office or a medium behind or before a comma."""
    head, _, tail = (part.strip() for part in name.partition(","))
    has_office_first = tail and OFFICE.search(unaccented(head)) and is_capitalised(tail)
    return tail if has_office_first and not OFFICE.search(unaccented(tail)) else head


def is_titled(name: str) -> bool:
    """Tell whether a title such as "Mr" stands before a name."""
    return bool(_TITLE.fullmatch(name))


def has_initials(name: str) -> bool:
    """Tell whether a name is a surname with initials."""
    return bool(_INITIALS.fullmatch(name))


def is_salutation(name: str) -> bool:
    """Tell whether a title stands before an office and no name, as letters address it."""
    return bool(_SALUTATION.fullmatch(name)) and bool(OFFICE.fullmatch(unaccented(name.partition(" ")[2])))


def is_heading(name: str, *, has_office: bool) -> bool:
    """Tell whether words head a paragraph on somebody rather than name who speaks."""
    return (has_office and bool(_HEADLINE.match(name))) or bool(_NO_OFFICE.match(unaccented(name)))


def reports_speech(name: str) -> bool:
    """Tell whether words before a colon are a clause such as "Mr Lark said"."""
    return " " in name and bool(SAID.search(name))
