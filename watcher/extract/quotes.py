"""Who is quoted in a paragraph of running text: ``"…", said EU spokesperson Peter Stano``."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from watcher.extract.names import by_surname, is_name, is_office, names_in, without_stops
from watcher.extract.unaccented import unaccented
from watcher.extract.vocabulary import CLAIMED, JOURNALIST, OFFICE, SAID
from watcher.model.statement import Role

_QUOTED = re.compile(r"[\"“„«][^\"“”„«»]{2,}[\"”“»]")
_CLOSING_QUOTE = re.compile(r"[\"”“»’']\s*[,.!?]?\s*[-–—]?\s*$|,\s*[-–—]\s*$")
_OPENING_QUOTES = '"“„«'
_PRONOUN = re.compile(
    r"(?:he|she|они?|она|він|вона|er|sie|il|elle|él|ella|lui|lei|ele|ela|the (?:\w+ )?(?:\w+))", re.IGNORECASE
)
_BREAK = re.compile(r"[.!?;:]\s|[\"“”„«»]|\s[-–—]\s|, (?:and|but|while|а|но|але|und|et|y)\s")
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
    is_sure: bool = True
    """False for a single word that only a full name elsewhere can make a person's name."""


def attributions(texts: Sequence[str]) -> list[Attribution | None]:
    """Return who says each paragraph; surnames and pronouns become the name that was given before."""
    found = [find_attribution(text) for text in texts]
    known = by_surname(each.speaker for each in found if each and each.speaker)
    resolved: list[Attribution | None] = []
    last: Attribution | None = None
    for text, each in zip(texts, found, strict=True):
        full = known.get(each.speaker.split()[-1]) if each and each.speaker else None
        if each and each.speaker and (full or each.is_sure):
            last = Attribution(full or each.speaker, each.role)
            resolved.append(last)
        elif (each and each.speaker is None) or (last and text.startswith(tuple(_OPENING_QUOTES))):
            resolved.append(last)
        else:
            resolved.append(None)
    return resolved


def find_attribution(text: str) -> Attribution | None:
    """Return whom a paragraph quotes, the first where there are several."""
    chinese = _CHINESE.search(text)
    if chinese:
        return Attribution(chinese["name"], Role.OFFICIAL)
    text = without_stops(text)
    for verb in _verbs(text):
        found = _after(text, verb) or _before(text, verb)
        if found:
            return found
    return None


def _verbs(text: str) -> Iterator[re.Match[str]]:
    lowered = text.lower()
    if len(lowered) != len(text):  # a letter that changes its length would shift every position
        return
    yield from SAID.finditer(lowered)
    if _QUOTED.search(text):
        yield from CLAIMED.finditer(lowered)


def _after(text: str, verb: re.Match[str]) -> Attribution | None:
    """Read the subject behind the verb, where the verb follows a quotation."""
    if not _CLOSING_QUOTE.search(text[: verb.start()]):
        return None
    clause = _until_break(text[verb.end() : verb.end() + _REACH])
    head, _, tail = clause.partition(",")
    names = [*names_in(head), *names_in(tail)[:1]]
    return _judged(sorted(names, key=lambda name: " " not in name), clause) or _pronoun(head)


def _before(text: str, verb: re.Match[str]) -> Attribution | None:
    """Read the subject before the verb, beyond a quotation where one stands between them."""
    before = text[max(0, verb.start() - 2 * _REACH) : verb.start()]
    if _CLOSING_QUOTE.search(before):
        opening = max(before.rfind(mark, 0, len(before.rstrip()) - 2) for mark in _OPENING_QUOTES)
        before = before[: max(0, opening)].rstrip(" ,:")
    clause = _since_break(before).rstrip()
    if clause.endswith(","):
        parts = [part for part in clause.rstrip(",").split(",") if names_in(part)]
        whole = [part for part in (*parts[-1:], *parts) if is_name(part) and " " in part.strip()]
        full = [part for part in reversed(parts) if " " in names_in(part)[-1]]
        return _judged([names_in(part)[-1] for part in (whole or full or parts)[:1]], clause)
    adjacent = [name for name in names_in(clause) if clause.endswith(name)]
    return _judged(adjacent, clause) or _pronoun(clause)


def _judged(names: list[str], clause: str) -> Attribution | None:
    """Take the first name for the speaker, of the press where the words beside it say so."""
    if not names:
        return None
    has_office = bool(OFFICE.search(unaccented(clause)))
    if is_office(names[0]):
        return Attribution(None, Role.OFFICIAL)
    is_press = any(JOURNALIST.fullmatch(word) for word in re.findall(r"\w+", unaccented(clause)))
    role = Role.JOURNALIST if is_press and not has_office else Role.OFFICIAL
    return Attribution(names[0], role, is_sure=" " in names[0] or has_office)


def _pronoun(clause: str) -> Attribution | None:
    words = clause.strip(" ,").split(",")[-1].strip()
    return Attribution(None, Role.OFFICIAL) if _PRONOUN.fullmatch(words) else None


def _until_break(text: str) -> str:
    stop = _BREAK.search(text)
    return text[: stop.start()] if stop else text


def _since_break(text: str) -> str:
    starts = [stop.end() for stop in _BREAK.finditer(text)]
    return text[starts[-1] :] if starts else text
