"""What an edit touches: a negation, a number, a date, a name, how sure one is, or other words."""

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from watcher.compare.edits.amounts import is_amount, is_date
from watcher.compare.edits.names import Usage, is_name
from watcher.compare.edits.spelling import LONGEST, is_negated, is_slip, is_weakened
from watcher.compare.edits.traits import Traits, traits
from watcher.compare.edits.unspaced import Setting, kind_in_han
from watcher.model.edit import EditKind
from watcher.text.words import words

_SHORT = 12
"""Words up to which an edit turns on a single one of them; a longer one is a passage put in or taken out."""
_HAN = re.compile("[\u3400-\u9fff]")
_PAIRS = 16
"""Pairs of words up to which a word is compared with each that it may have become."""
_SENTENCE_WORDS = 4
_REWRITTEN = 200
"""Words on both sides from which nobody need look closely."""
_LINKS = frozenset(("de", "d", "di", "of", "von", "do"))
_PROCLITICS = "وف"


@dataclass(frozen=True, slots=True)
class Swap:
    """The words that one place lost and gained."""

    before: Sequence[str]
    after: Sequence[str]
    """Both in their comparable form."""
    lost: Sequence[str]
    gained: Sequence[str]
    """Both without punctuation."""
    changed: Sequence[str]
    """The words that only one side has."""
    traits: Sequence[Traits]
    """Theirs."""
    forms: Sequence[tuple[str, str]]
    """Pairs of a lost and a gained word that begin or end alike."""
    plain: EditKind | None
    """The kind of what is rewording at first sight, wherever it stands; None where one must look."""


class Place(NamedTuple):
    """Where words were lost or gained."""

    lead: Sequence[str]
    """Up to three words before them, the same in both readings."""
    tail: Sequence[str]
    opens_sentence: bool
    """A capital at the beginning means nothing."""
    closes_sentence: bool
    usage: Usage
    """How the texts use capitals."""


class _Step(NamedTuple):
    swap: Swap
    place: Place


def swap(before: Sequence[str], after: Sequence[str]) -> Swap:
    """Look at the words, in their comparable form, that one place lost and gained."""
    if min(len(before), len(after)) > _REWRITTEN:
        return Swap(before, after, (), (), (), (), (), EditKind.REWORDED)
    lost, gained = _words(before), _words(after)
    gone, come = _changed(lost, gained)
    changed = [*gone, *come]
    kind = _reworded(gone, come)
    if _is_long(changed):
        return Swap(before, after, lost, gained, changed, (), (), kind)
    known = [traits(word) for word in changed]
    forms = _forms(lost, gained)
    telling = lost == gained or forms or any(one.telling for one in known)
    return Swap(before, after, lost, gained, changed, known, forms, None if telling else kind)


def kind_of(swap: Swap, place: Place) -> EditKind:
    """Return what a swap touches: the weightiest of what it does."""
    if swap.plain:
        return swap.plain
    if swap.lost == swap.gained:
        return EditKind.NUMBER if _signs_of_numbers(swap) else EditKind.PUNCTUATION
    step = _Step(swap, place)
    told = None
    if not _is_whole_sentence(step):
        told = _in_han(step) or next((kind for kind, touches in _KINDS.items() if touches(step)), None)
    return told or _reworded(*_changed(swap.lost, swap.gained))


@lru_cache(maxsize=16384)
def _words_in(key: str) -> tuple[str, ...]:
    return tuple(words(key))


def _words(keys: Sequence[str]) -> list[str]:
    return [word for key in keys for word in _words_in(key)]


def _changed(lost: Sequence[str], gained: Sequence[str]) -> tuple[list[str], list[str]]:
    """Return the words of which one side has more, the other side has more."""
    if not lost or not gained or set(lost).isdisjoint(gained):
        return list(dict.fromkeys(lost)), list(dict.fromkeys(gained))
    old, new = Counter(lost), Counter(gained)
    return list(old - new), list(new - old)


def _forms(lost: Sequence[str], gained: Sequence[str]) -> list[tuple[str, str]]:
    if len(lost) * len(gained) > _PAIRS:
        return []
    return [
        (old, new)
        for old, new in product(lost, gained)
        if old != new
        and max(len(old), len(new)) <= LONGEST
        and (old[0] == new[0] or old[1:2] == new[1:2] or old.endswith(new) or new.endswith(old))
    ]


def _is_long(changed: Sequence[str]) -> bool:
    if len(changed) <= _SHORT:
        return False
    return sum(0.5 if _HAN.match(word) else 1 for word in changed) > _SHORT


def _reworded(gone: Sequence[str], come: Sequence[str]) -> EditKind:
    if bool(gone) is bool(come):
        return EditKind.REWORDED
    return EditKind.REMOVED if gone else EditKind.INSERTED


def _is_whole_sentence(step: _Step) -> bool:
    """Tell whether a sentence came or went that says something by itself."""
    (swap, place), said = step, step.swap.lost or step.swap.gained
    one_sided = not (swap.lost and swap.gained)
    return one_sided and place.opens_sentence and place.closes_sentence and len(said) >= _SENTENCE_WORDS


def _in_han(step: _Step) -> EditKind | None:
    swap, place = step
    at = "".join((*place.lead[-1:], *swap.before, *swap.after, *place.tail[:1]))
    if at.isascii() or not _HAN.search(at):
        return None
    return kind_in_han(Setting(*map("".join, (place.lead, swap.before, swap.after, place.tail))))


def _negation(step: _Step) -> bool:
    if any(one.negation for one in step.swap.traits):
        lost, gained = (
            Counter(traits(word).negation for word in side) for side in (step.swap.lost, step.swap.gained)
        )
        lost[""] = gained[""] = 0
        if lost != gained:
            return True
    return any(is_negated(*pair) for pair in step.swap.forms)


def _date(step: _Step) -> bool:
    if not any(one.digits or one.month or one.weekday for one in step.swap.traits):
        return False
    around = [*_words(step.place.lead[-2:]), *_words(step.place.tail[:2])]
    return is_date([*step.swap.before, *step.swap.after], step.swap.lost, step.swap.gained, around=around)


def _number(step: _Step) -> bool:
    if not any(one.digits or one.numeral or one.unit or one.ordinal for one in step.swap.traits):
        return False
    lead = _words(step.place.lead)
    linked = bool(lead) and lead[-1].casefold() in _LINKS  # "3 millones de euros"
    around = [*(lead if linked else _words(step.place.lead[-1:])), *_words(step.place.tail[:1])]
    return is_amount(step.swap.lost, step.swap.gained, around=around)


def _name(step: _Step) -> bool:
    if not any(one.capital or one.caseless for one in step.swap.traits):
        return False
    return is_name(
        step.swap.lost,
        step.swap.gained,
        lead=_words(step.place.lead[-2:]),
        opens_sentence=step.place.opens_sentence,
        usage=step.place.usage,
    )


def _hedge(step: _Step) -> bool:
    """Tell whether it became more or less sure: another modal word, or one that came or went."""
    if not step.swap.forms and not any(one.modal or one.caseless for one in step.swap.traits):
        return False
    if _same_letters(step):
        return False  # "can not", "cannot"
    if any(is_weakened(*pair) for pair in step.swap.forms):
        return True
    lost, gained = _moods(step.swap.lost), _moods(step.swap.gained)
    if any(traits(word).soft or traits(word).certain for word in lost ^ gained):
        return True
    return lost != gained and bool(lost and gained) and any(traits(word).firm for word in lost | gained)


def _moods(said: Sequence[str]) -> set[str]:
    """Return the modal words of one side, without the "and" that Arabic writes in front."""
    bare = (word[1:] if word[0] in _PROCLITICS and len(word) > 1 else word for word in said)
    return {word.casefold() for word in bare if traits(word).modal}


def _typo(step: _Step) -> bool:
    lost, gained = step.swap.lost, step.swap.gained
    if _same_letters(step):
        return True
    pairs = [pair for pair in zip(lost, gained, strict=False) if pair[0] != pair[1]]
    return len(lost) == len(gained) and len(pairs) == 1 and is_slip(*pairs[0])


def _same_letters(step: _Step) -> bool:
    """Tell whether only capitals changed, or words were put together or taken apart."""
    return "".join(step.swap.lost).casefold() == "".join(step.swap.gained).casefold()


_KINDS: Mapping[EditKind, Callable[[_Step], bool]] = {
    EditKind.NEGATION: _negation,
    EditKind.DATE: _date,
    EditKind.NUMBER: _number,
    EditKind.NAME: _name,
    EditKind.HEDGE: _hedge,
    EditKind.TYPO: _typo,
}


_FRAMING = re.compile(r"^[\"'(\[{«]+|[\"')\]}»,;:!?…]+$|(?<=[\w%‰°])\.+$")
_LONE_SIGN = re.compile(r"[%‰€$£¥₽₴₺°][.,;:!?)]*")
_AMOUNT_SIGNS = re.compile(r"[\d%‰€$£¥₽₴₺°+\-−×/.,:]")


def _signs_of_numbers(swap: Swap) -> bool:
    """Tell whether only a sign at a number changed: 5 and 5%, 1.5 and 1,5, $5 and €5, 5 and 5 %."""
    if any(_LONE_SIGN.fullmatch(word) for word in set(swap.before) ^ set(swap.after)):
        return True
    old, new = (
        ["".join(_AMOUNT_SIGNS.findall(_FRAMING.sub("", word))) for word in side if re.search(r"\d", word)]
        for side in (swap.before, swap.after)
    )
    return old != new
