"""Who is quoted in a paragraph of running text: ``"…", said EU spokesperson Peter Stano``.

Names are told by their capitals, so that Latin, Cyrillic and Greek scripts work alike; Chinese by its verbs.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from watcher.extract.phrases import one_of
from watcher.extract.vocabulary import JOURNALIST, OFFICE
from watcher.model.statement import Role

_SAID = one_of(
    r"""
    \b(?:said|says|stated|told|added|noted|stressed|underlined|emphasi[sz]ed|declared|explained|replied|answered|
    responded|commented|insisted|wrote|reiterated|remarked|pointed out|went on to say|
    сказала?|заявила?|сообщила?|отметила?|подчеркнула?|добавила?|ответила?|пояснила?|прокомментировала?|написала?|
    сказа(?:в|ла)|заяви(?:в|ла)|зазначи(?:в|ла)|наголоси(?:в|ла)|повідоми(?:в|ла)|дода(?:в|ла)|
    підкресли(?:в|ла)|поясни(?:в|ла)|відпові(?:в|ла)|написа(?:в|ла)|
    sagte?|erklärte?|betonte?|unterstrich|kommentierte|äußerte|antwortete|ergänzte|
    a (?:déclaré|dit|affirmé|indiqué|souligné|ajouté|précisé|estimé|répondu|rappelé|expliqué)|
    dijo|declaró|afirmó|señaló|añadió|subrayó|indicó|explicó|respondió|aseguró|manifestó|
    ha (?:detto|dichiarato|affermato|aggiunto|sottolineato|spiegato)|
    disse|declarou|afirmou|acrescentou|sublinhou|explicou|
    powiedziała?|oświadczyła?|podkreśliła?|dodała?|stwierdziła?|zaznaczyła?|przekazała?|
    dedi|söyledi|belirtti|vurguladı|ifade etti|açıkladı|
    řekla?|uvedla?|prohlásila?|dodala?|zei|verklaarde|sade|sanoi)\b
    """
)
_CLAIMED = one_of(
    r"""
    \b(?:called|calls|rejected|denied|dismissed|described|warned|condemned|accused|urged|argued|claimed|announced|
    confirmed|recalled|concluded|continued|tweeted|posted|asked|назвала?|обвинила?|отвергла?|опровергла?|
    назва(?:в|ла)|звинувати(?:в|ла)|спростува(?:в|ла)|nannte|warnte|wies|verurteilte|
    a (?:qualifié|rejeté|dénoncé)|calificó|rechazó|nazwała?|odrzuciła?)\b
    """
)
"""Verbs that report speech only where something stands in quotation marks."""
_QUOTED = re.compile(r"[\"“„«][^\"“”„«»]{2,}[\"”“»]")
_CLOSING_QUOTE = re.compile(r"[\"”“»’']\s*[,.!?]?\s*[-–—]?\s*$|,\s*[-–—]\s*$")
_WORD = r"(?:[A-ZÀ-ÖØ-ÞĀ-ŽΑ-ΩА-ЯІЇЄҐЎŞİĞÇ](?:\.|[\w’'ʼ-]+))"
_PARTICLE = r"(?:de|del|della|der|den|van|von|di|da|do|dos|al|el|la|le|bin|ibn)"
_NAME = re.compile(rf"{_WORD}(?:[ \u00a0]?(?:{_WORD}|{_PARTICLE}(?=[ ]{_WORD})))*")
_PRONOUN = re.compile(
    r"(?:he|she|they|он|она|він|вона|er|sie|il|elle|él|ella|lui|lei|ele|ela|the \w+ ?\w+)",
    re.IGNORECASE,
)
_BREAK = re.compile(r"[.!?;:]\s|[\"“”„«»]|\s[-–—]\s|, (?:and|but|while|while|а|но|але|und|et|y)\s")
_NOT_NAMES = frozenset(
    {
        *(
            "the",
            "a",
            "an",
            "in",
            "on",
            "at",
            "as",
            "when",
            "asked",
            "while",
            "but",
            "and",
            "if",
            "it",
            "this",
        ),
        *(
            "that",
            "these",
            "those",
            "after",
            "before",
            "according",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
        ),
        *(
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
        ),
        *(
            "october",
            "november",
            "december",
            "также",
            "кроме",
            "по",
            "в",
            "на",
            "он",
            "она",
            "як",
            "так",
            "але",
        ),
        *("der", "die", "das", "ein", "eine", "il", "la", "le", "les", "un", "une", "el", "los"),
    }
)
_CHINESE = re.compile(
    r"(?:^|[，。！？”])(?:.{0,20}?(?:发言人|部长|主席|总统|总理|大使|司长|局长|主任|委员|外长|大臣))?"
    r"(?P<name>[\u4e00-\u9fff·]{2,4}?)(?:\d{1,2}日)?(?:在[^，。]{0,30})?(?:表示|指出|强调|说|答)[，：:“]"
)
_REACH = 120


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who is said to have said it; ``speaker`` None: whoever spoke last."""

    speaker: str | None
    role: Role


def find_attribution(text: str) -> Attribution | None:
    """Return whom a paragraph quotes, the first where there are several."""
    chinese = _CHINESE.search(text)
    if chinese:
        return Attribution(chinese["name"], Role.OFFICIAL)
    for verb in _verbs(text):
        found = _after(text, verb) or _before(text, verb)
        if found:
            return found
    return None


def _verbs(text: str) -> Iterator[re.Match[str]]:
    lowered = text.lower()
    if len(lowered) != len(text):  # a letter that changes its length would shift every position
        return
    yield from _SAID.finditer(lowered)
    if _QUOTED.search(text):
        yield from _CLAIMED.finditer(lowered)


def _after(text: str, verb: re.Match[str]) -> Attribution | None:
    """Read the subject behind the verb, where the verb follows a quotation."""
    if not _CLOSING_QUOTE.search(text[: verb.start()]):
        return None
    clause = _until_break(text[verb.end() : verb.end() + _REACH])
    head, _, tail = clause.partition(",")
    names = [*_names(head), *_names(tail)[:1]]
    return _judged(sorted(names, key=lambda name: " " not in name), clause) or _pronoun(head)


def _before(text: str, verb: re.Match[str]) -> Attribution | None:
    """Read the subject before the verb, beyond a quotation where one stands between them."""
    before = text[max(0, verb.start() - 2 * _REACH) : verb.start()]
    if _CLOSING_QUOTE.search(before):
        opening = max(before.rfind(mark, 0, len(before.rstrip()) - 2) for mark in '"“„«')
        before = before[: max(0, opening)].rstrip(" ,:")
    clause = _since_break(before)
    if clause.rstrip().endswith(","):
        first = next(
            (part for part in clause.split(",") if len(_names(part)) > 0 and " " in _names(part)[-1]), ""
        )
        return _judged(_names(first)[-1:], clause)
    adjacent = [name for name in _names(clause) if clause.rstrip().endswith(name)]
    return _judged(adjacent, clause) or _pronoun(clause)


def _judged(names: list[str], clause: str) -> Attribution | None:
    if not names:
        return None
    is_press = any(JOURNALIST.fullmatch(word) for word in re.findall(r"\w+", clause.casefold()))
    is_office = bool(OFFICE.search(clause.casefold()))
    return Attribution(names[0], Role.JOURNALIST if is_press and not is_office else Role.OFFICIAL)


def _pronoun(clause: str) -> Attribution | None:
    words = clause.strip(" ,").split(",")[-1].strip()
    return Attribution(None, Role.OFFICIAL) if _PRONOUN.fullmatch(words) else None


def _names(clause: str) -> list[str]:
    found = []
    for match in _NAME.finditer(clause):
        words = match[0].split()
        while words and words[0].casefold() in _NOT_NAMES:
            words.pop(0)
        while len(words) > 1 and (words[0].isupper() or OFFICE.fullmatch(words[0].casefold())):
            words.pop(0)  # of which office or body
        if words:
            found.append(" ".join(words))
    return found


def _until_break(text: str) -> str:
    stop = _BREAK.search(text)
    return text[: stop.start()] if stop else text


def _since_break(text: str) -> str:
    starts = [stop.end() for stop in _BREAK.finditer(text)]
    return text[starts[-1] :] if starts else text


def full_names(speakers: Iterable[str]) -> dict[str, str]:
    """Map each surname to the full name that the text gives with it once."""
    known: dict[str, str] = {}
    for name in speakers:
        if " " in name:
            known.setdefault(name.split()[-1], name)
    return known
