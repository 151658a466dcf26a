"""Whose statement it is, as its title says: ``Remarks by X``, ``X’s speech``, ``Rede von X``."""

import re

from watcher.extract.naming import is_capitalised
from watcher.extract.phrases import one_of
from watcher.extract.unaccented import unaccented
from watcher.extract.vocabulary import INSTITUTION, NO_SPEAKER, OFFICE

_KINDS = one_of(
    r"""
    statements?|remarks|speech|address|keynote|comments?|message|declaration|letter|testimony|interview|
    (?:press |media |daily |noon |weekly |regular )*(?:briefing|conference|gaggle|availability|
    statement|remarks)|(?:press|media|background|conference) call|
    \w*rede|\w*erklärung|pressekonferenz|pressestatement|ansprache|grußwort|statement|interview|discours|déclaration|allocution|intervention|entretien|
    discurso|declaración|declaraciones|palabras|intervención|discorso|dichiarazione|intervento|declaração|
    przemówienie|oświadczenie|wystąpienie|konuşması|açıklaması
    """
)
_BY = r"by|of|with|from|von|des|der|de la|de l['’]|del|du|de|da|do|di|mit"
_STOP = one_of(
    r"""
    \s(?:at|on|in|(?<!ambassador )to|before|during|following|after|regarding|about|ahead|aboard|en route|upon|
    concerning|as|with|beim|bei|zum|zur|anlässlich|im|vor|nach|zu|in|auf|am|mit|à|au|aux|lors|sur|devant|avec|en|
    ante|sobre|durante|con|alla|al|sul|nel|na|no|em|com|w|podczas|przed|po)\s|\s[-–—|/(]|\s?[:;(（]|[,.]?\s\d
    """
)
_TITLE = re.compile(
    rf"\b(?P<kind>{_KINDS.pattern})\b(?P<between>.{{0,60}}?)\s(?P<by>{_BY})\s+(?P<the>the\s+)?(?P<who>.+)",
    re.IGNORECASE,
)
_ON_SOMETHING = re.compile(
    r"\b(?:on|to|about|regarding|concerning|über|zu|zum|zur|sur|sobre|su)\b", re.IGNORECASE
)
_ABSTRACT = re.compile(r"message|declaration|letter|déclaration|declaración|erklärung", re.IGNORECASE)
_POSSESSIVE = re.compile(
    rf"(?P<who>[^\W\d_][^:;,|]{{1,80}}?)(?:['’]s?\s(?:[\w-]+\s){{0,2}}?|\s)(?:{_KINDS.pattern})\b",
    re.IGNORECASE,
)
_KIND_AND_COLON = re.compile(
    rf"(?:[\w’'-]+\s){{0,3}}(?:{_KINDS.pattern})\b[^:]{{0,40}}:\s+(?P<rest>.+)", re.IGNORECASE
)
_REPORTED = re.compile(r"readout|summary|minutes|joint|gemeinsame|conjointe?", re.IGNORECASE)
_NOT_ONE = re.compile(
    r"(?:\w+ )?(?:ministers|leaders|presidents|heads|members)\b|office of|readout|joint|officials?$|general$|"
    r"chief$|head$|deputy$|officer$|representative$|judge$"
)
_BODY = re.compile(
    r"(?:[\w-]+ )?(?:ministry|department|council|committee|commission|government|board|embassy|mission|"
    r"delegation)\b"
)
_OF = re.compile(r" (?:de|des|der|of|for|für|du|del|di|do|da) ")
_GENITIVE = (
    (re.compile(r"(sprecher|minister|kanzler|sekretär|botschafter)s\b", re.IGNORECASE), r"\1"),
    (re.compile(r"(präsident|beauftragte)e?n\b", re.IGNORECASE), r"\1"),
)
_INITIALS = re.compile(
    r"(?:^|(?:выступл|брифинг|комментар|интервью|заявлен|ответ|реч[иь]|конференц|обращен|доклад|тезис|стать|виступ|"
    r"брифінг|коментар|інтерв|заяв|звернен).*?\s)(?P<initials>(?:[А-ЯІЇЄҐ]\.\s?){1,2})(?P<surname>[А-ЯІЇЄҐ][\w-]+)",
    re.IGNORECASE,
)
_SPEAKS = re.compile(
    r"(?:发言人|部长|主席|总统|总理|大使|外长|司长)?(?P<who>[\u4e00-\u9fff·]{2,4}?)(?:在|主持|例行|就|接受|发表)"
    r".*(?:讲话|演讲|致辞|发言|记者会|答记者问|谈话|采访)"
)
_OFFICE_BEFORE_NAME = re.compile(
    r"^.*(?:发言人|部长|主席|总统|总理|大使|外长|司长)(?=[\u4e00-\u9fff·]{2,4}(?:在|主持|例行|就))"
)
_JAPANESE = re.compile(
    r"(?P<who>[\u4e00-\u9fff]{1,8}(?:大臣|長官|総理|首相|報道官))(?:臨時|定例)?(?:記者)?会見"
)


def find_speaker(title: str) -> str | None:
    """Return whom a title says a statement is by; None where it names nobody with an office or a name."""
    initials = _INITIALS.search(title)
    if initials:
        is_subject = not initials.start("initials")
        surname = initials["surname"] if is_subject else _nominative(initials["surname"])
        return initials["initials"] + surname
    asian = _JAPANESE.match(title) or _SPEAKS.match(_OFFICE_BEFORE_NAME.sub("", title))
    if asian:
        return asian["who"]
    return _named_after(title) or _named_before(title)


def _named_after(title: str) -> str | None:
    """Read who stands behind the kind of statement and a word such as "by"."""
    found = None if _REPORTED.match(title) else _TITLE.search(title)
    if not found or _ON_SOMETHING.search(found["between"]):
        return None
    who = found["who"]
    if found["by"].lower() == "des":
        for genitive, stem in _GENITIVE:
            who = genitive.sub(stem, who)
    person = _person(who)
    is_office_only = person is not None and bool(OFFICE.fullmatch(unaccented(person)))
    if person is None or (
        found["by"].lower() == "of" and _ABSTRACT.match(found["kind"]) and not is_office_only
    ):
        return None
    return f"The {person}" if found["the"] and is_office_only else person


def _named_before(title: str) -> str | None:
    """Read who stands before the kind of statement, as in "X’s remarks", or behind it and a colon."""
    headed = _KIND_AND_COLON.match(title)
    rest = headed["rest"] if headed else title
    for text in (title, rest):
        found = _POSSESSIVE.match(text)
        who = _person(found["who"]) if found else None
        if who and who[0].isupper() and _is_office(who):
            return who
    person = _person(rest) if headed else None
    return person if person and len(person.split()) > 2 and OFFICE.search(unaccented(person)) else None  # noqa: PLR2004


def _person(words: str) -> str | None:
    """Cut what follows a name or office off; None for a body or several people."""
    stop = _STOP.search(words.lower())
    head, *parts = (words[: stop.start()] if stop else words).split(", ")
    kept = [head]
    for part in parts:
        if not (
            _is_office(part)
            or part.startswith("and ")
            or re.match(r"[A-Z]\.", part)
            or _adds_name(head, part)
        ):
            break
        kept.append(part)
    who = ", ".join(kept).strip(" ,")
    key = unaccented(who)
    if not who or _NOT_ONE.match(key) or NO_SPEAKER.fullmatch(key):
        return None
    is_body = INSTITUTION.fullmatch(key) or _BODY.match(key)
    is_name = len(who.split()) > 1 and is_capitalised(who) and not is_body
    return who if _is_office(who) or is_name else None


def _is_office(words: str) -> bool:
    return bool(OFFICE.search(unaccented(words)))


def _adds_name(head: str, part: str) -> bool:
    """Tell whether a part is the name that an office before a comma lacks."""
    name = part.removeprefix("the ")
    is_name = len(name.split()) > 1 and name.istitle() and not INSTITUTION.fullmatch(unaccented(name))
    return is_name and _is_office(head) and bool(_OF.search(head) or OFFICE.fullmatch(unaccented(head)))


def _nominative(surname: str) -> str:
    """Turn a Russian surname's genitive, as it stands behind an office, back into its first form."""
    if surname.endswith("ой"):
        return surname[:-2] + "а"
    if re.search(r"(?:ов|ев|ин|ын)а$", surname):
        return surname[:-1]
    if surname.endswith("ского"):
        return surname[:-3] + "ий"
    return surname
