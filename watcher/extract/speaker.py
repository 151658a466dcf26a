"""Whose statement it is, as its title says: ``Remarks by …``, ``Rede von …``, ``Брифинг … М.В.Захаровой``."""

import re

from watcher.extract.phrases import one_of
from watcher.extract.unaccented import unaccented
from watcher.extract.vocabulary import OFFICE

_KINDS = one_of(
    r"""
    statements?|remarks|speech|address|keynote|comments?|message|declaration|letter|testimony|interview|
    (?:press |media |daily |noon |weekly |regular )*(?:briefing|conference|gaggle|availability|
    statement|remarks)|
    rede|erklärung|ansprache|grußwort|statement|interview|discours|déclaration|allocution|intervention|entretien|
    discurso|declaración|declaraciones|palabras|intervención|discorso|dichiarazione|intervento|declaração|
    przemówienie|oświadczenie|wystąpienie|konuşması|açıklaması
    """
)
_BY = r"by|of|with|from|von|des|der|de la|de l['’]|del|du|de|da|do|di"
_STOP = one_of(
    r"""
    \s(?:at|on|in|(?<!ambassador )to|before|during|following|after|regarding|about|ahead|aboard|en route|upon|
    concerning|as|beim|bei|zum|zur|anlässlich|im|vor|nach|zu|in|auf|am|à|au|aux|lors|sur|devant|en|ante|sobre|durante|
    alla|al|sul|nel|na|no|em|w|podczas|przed|po)\s|\s[-–—|/(]|\s?[:;(（]|[,.]?\s\d
    """
)
_TITLE = re.compile(rf"\b(?:{_KINDS.pattern})\b.{{0,60}}?\s(?:{_BY})\s+(?:the\s+)?(?P<who>.+)", re.IGNORECASE)
_INITIALS = re.compile(r"(?P<initials>(?:[А-ЯІЇЄҐ]\.\s?){1,2})(?P<surname>[А-ЯІЇЄҐ][\w-]+)")
_SPEAKS = re.compile(
    r"(?:发言人|部长|主席|总统|总理|大使|外长|司长)?(?P<who>[\u4e00-\u9fff·]{2,4}?)(?:在|主持|就|接受|发表)"
    r".*(?:讲话|演讲|致辞|发言|记者会|答记者问|谈话|采访)"
)
_OFFICE_BEFORE_NAME = re.compile(
    r"^.*(?:发言人|部长|主席|总统|总理|大使|外长|司长)(?=[\u4e00-\u9fff·]{2,4}(?:在|主持|就))"
)


def find_speaker(title: str) -> str | None:
    """Return whom a title says a statement is by; None where it names nobody with an office or a name."""
    initials = _INITIALS.search(title)
    if initials:
        return initials["initials"].strip() + _nominative(initials["surname"])
    chinese = _SPEAKS.match(_OFFICE_BEFORE_NAME.sub("", title))
    if chinese:
        return chinese["who"]
    found = _TITLE.search(title)
    return _person(found["who"]) if found else None


def _person(words: str) -> str | None:
    """Cut what follows a name or office off; None for an institution."""
    stop = _STOP.search(words.lower())
    head = words[: stop.start()] if stop else words
    parts = head.split(", ")
    kept = [parts[0]]
    for part in parts[1:]:
        if not (OFFICE.search(unaccented(part)) or part.startswith("and ") or re.match(r"[A-Z]\.", part)):
            break
        kept.append(part)
    who = ", ".join(kept).strip(" ,")
    is_name = len(who.split()) > 1 and all(word[:1].isupper() for word in who.split())
    return who if OFFICE.search(unaccented(who)) or (is_name and "ministry" not in who.casefold()) else None


def _nominative(surname: str) -> str:
    """Turn a Russian surname's genitive, as it stands behind an office, back into its first form."""
    if surname.endswith("ой"):
        return surname[:-2] + "а"
    if re.search(r"(?:ов|ев|ин|ын)а$", surname):
        return surname[:-1]
    if surname.endswith("ского"):
        return surname[:-3] + "ий"
    return surname
