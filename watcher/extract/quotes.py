"""Who is quoted in a paragraph of running text: ``"…", said EU spokesperson Peter Stano``."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from watcher.extract.labels import Form, find_label
from watcher.extract.names import by_surname, is_name, is_office, names_in, without_stops
from watcher.extract.quotes_uncased import uncased_speaker
from watcher.extract.speech import ACCORDING, CLAIMED, SAID, SAID_LAST
from watcher.extract.unaccented import unaccented
from watcher.extract.vocabulary import JOURNALIST, OFFICE
from watcher.model.statement import Block, Role

_UNNAMED = {Form.QUESTION, Form.ANSWER, Form.JOURNALIST, Form.MODERATOR}
_QUOTED = re.compile(r"[\"“„«][^\"“”„«»]{2,}[\"”“»]")
_CLOSING_QUOTE = re.compile(r"[\"”“»’']\s*[,.!?]?\s*[-–—]?\s*$|,\s*[-–—]\s*$")
_CLOSING_DASH = re.compile(r"\s[-–—]\s*$")
_DASHES = ("- ", "– ", "— ")
_OPENING_QUOTES = '"“„«'
_PRONOUN = re.compile(
    r"(?:he|she|они?|она|він|вона|er|sie|il|elle|él|ella|lui|lei|ele|ela|the (?:\w+ )?(?:\w+))", re.IGNORECASE
)
_BREAK = re.compile(r"[.!?;:]\s|[\"“”„«»]|\s[-–—]\s|, (?:and|but|while|а|но|але|und|et|y)\s")
_GERMAN_SO = re.compile(r"[”“»\"],?\s+so\s+([^.,;:“„\d]{3,80})[.,]")
_OPENING = tuple(_OPENING_QUOTES)
_REACH = 120
_FEW = 5
_MOST = 8  # verbs of a paragraph that are looked at
_FEW_WORDS = 4
_BACK = 3  # paragraphs
_NEAR = 40
_LABEL = 120  # characters before a colon


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who is said to have said it; ``speaker`` None: whoever spoke last."""

    speaker: str | None
    role: Role
    is_sure: bool = True
    """False for a single word that only a full name elsewhere can make a person's name."""


def attributions(texts: Sequence[str]) -> list[Attribution | None]:
    """Return who says each paragraph; surnames and pronouns become the name that was given before.

    A pronoun reaches a few paragraphs back, a quotation that goes on only to the paragraph before.
    """
    found = [find_attribution(text) for text in texts]
    known = by_surname(each.speaker for each in found if each and each.speaker)
    resolved: list[Attribution | None] = []
    for text, each in zip(texts, found, strict=True):
        full = known.get(each.speaker.split()[-1]) if each and each.speaker else None
        if each and each.speaker and (full or each.is_sure):
            resolved.append(Attribution(full or each.speaker, each.role))
        elif each and each.speaker is None:
            resolved.append(next((one for one in reversed(resolved[-_BACK:]) if one), None))
        elif text.startswith(_OPENING) and resolved:
            resolved.append(resolved[-1])
        else:
            resolved.append(None)
    return resolved


def find_attribution(text: str) -> Attribution | None:
    """Return whom a paragraph quotes, the first where there are several."""
    uncased = uncased_speaker(text)
    if uncased:
        return Attribution(uncased, Role.OFFICIAL)
    labelled = _labelled(text)
    if labelled:
        return labelled
    text = without_stops(text)
    for verb in islice(_verbs(text), _MOST):
        found = _after(text, verb) or _before(text, verb)
        if found:
            return found
    return _according(text) if _QUOTED.search(text) else None


def _according(text: str) -> Attribution | None:
    """Read the name behind words such as "according to", or the German "so" behind a quotation."""
    behind = [
        text[match.end() : match.end() + _REACH] for match in islice(ACCORDING.finditer(_lowered(text)), _FEW)
    ]
    behind += [match[1] for match in islice(_GERMAN_SO.finditer(text), _FEW)]
    for clause in behind:
        head = _until_break(clause).partition(",")[0]
        names = names_in(head)
        if names and len(head[: head.find(names[0])].split()) <= _FEW_WORDS:
            return _judged(names[:1], head)
    return None


def _labelled(text: str) -> Attribution | None:
    """Read the name before a colon and a quotation at the start of a paragraph."""
    colon = text.find(":", 0, _LABEL)
    if colon < 0 or not text[colon + 1 : colon + 3].lstrip().startswith(_OPENING):
        return None
    label = find_label(Block(text=text[: colon + 3]))
    names = names_in(label.speaker or "") if label else []
    return _judged(names[-1:], text[:colon]) if label and label.form not in _UNNAMED else None


def _verbs(text: str) -> Iterator[re.Match[str]]:
    lowered = _lowered(text)
    yield from SAID.finditer(lowered)
    if _QUOTED.search(text):
        yield from CLAIMED.finditer(lowered)


def _lowered(text: str) -> str:
    """Return the text in lower case, each letter where it was; nothing where that cannot be."""
    lowered = text.replace("İ", "i").lower()
    return lowered if len(lowered) == len(text) else ""


def _after(text: str, verb: re.Match[str]) -> Attribution | None:
    """Read the subject behind the verb, where the verb follows a quotation."""
    before = text[max(0, verb.start() - _NEAR) : verb.start()]
    is_quoted = _CLOSING_QUOTE.search(before) or (text.startswith(_DASHES) and _CLOSING_DASH.search(before))
    behind = text[verb.end() : verb.end() + _REACH]
    clause = _until_break(behind)
    is_inserted = before.endswith(", ") and clause.endswith(", ") and behind.startswith(_OPENING, len(clause))
    if not is_quoted and not is_inserted:
        return None
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
    if SAID_LAST.fullmatch(verb[0]):
        clause = clause.partition(",")[0]
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
