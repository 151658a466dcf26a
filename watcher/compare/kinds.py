"""What an edit touches: a negation, a number, a date, a name, how sure one is, or other words."""

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

from watcher.compare.amounts import is_amount, is_date
from watcher.compare.names import Usage, is_name
from watcher.compare.spelling import LONGEST, is_negated, is_slip, is_weakened
from watcher.compare.traits import Traits, traits
from watcher.compare.unspaced import Setting, kind_in_han
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
_PROCLITICS = "وف"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """The words that one place lost and gained, in their comparable form, and where it stands."""

    before: Sequence[str]
    after: Sequence[str]
    lead: Sequence[str]
    """Up to three words before them, the same in both readings."""
    tail: Sequence[str]
    opens_sentence: bool
    """A capital at the beginning means nothing."""
    closes_sentence: bool
    usage: Usage
    """How the texts use capitals."""


@dataclass(frozen=True, slots=True)
class _Touched:
    """A step without punctuation."""

    step: Step
    lost: list[str]
    gained: list[str]
    changed: list[str]
    """The words that only one side has."""
    traits: list[Traits]
    """Theirs."""
    forms: list[tuple[str, str]]
    """Pairs of a lost and a gained word that begin or end alike."""


def plain_kind(before: Sequence[str], after: Sequence[str]) -> EditKind | None:
    """Return the kind of what is rewording at first sight, wherever it stands; None where one must look."""
    if min(len(before), len(after)) > _REWRITTEN:
        return EditKind.REWORDED
    lost, gained = _words(before), _words(after)
    if lost == gained or any(traits(word).telling for word in lost + gained) or _forms(lost, gained):
        return None
    return _plain(lost, gained)


def kind_of(step: Step) -> EditKind:
    """Return what a step touches: the weightiest of what it does."""
    lost, gained = _words(step.before), _words(step.after)
    if lost == gained:
        return EditKind.NUMBER if _signs_of_numbers(step) else EditKind.PUNCTUATION
    changed = _changed(lost, gained)
    touched = _Touched(step, lost, gained, changed, [traits(word) for word in changed], _forms(lost, gained))
    if _is_whole_sentence(touched) or _is_long(changed):
        return _plain(lost, gained)
    told = _in_han(touched) or next((kind for kind, touches in _KINDS.items() if touches(touched)), None)
    return told or _plain(lost, gained)


@lru_cache(maxsize=16384)
def _words_in(key: str) -> tuple[str, ...]:
    return tuple(words(key))


def _words(keys: Sequence[str]) -> list[str]:
    return [word for key in keys for word in _words_in(key)]


def _changed(lost: Sequence[str], gained: Sequence[str]) -> list[str]:
    """Return the words of which one side has more."""
    if set(lost).isdisjoint(gained):
        return [*dict.fromkeys(lost), *dict.fromkeys(gained)]
    return [*(Counter(lost) - Counter(gained)), *(Counter(gained) - Counter(lost))]


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


def _plain(lost: Sequence[str], gained: Sequence[str]) -> EditKind:
    if not gained or not lost:
        return EditKind.INSERTED if gained else EditKind.REMOVED
    old, new = Counter(lost), Counter(gained)
    if new < old:
        return EditKind.REMOVED
    return EditKind.INSERTED if old < new else EditKind.REWORDED


def _is_whole_sentence(touched: _Touched) -> bool:
    """Tell whether a sentence came or went that says something by itself."""
    step, said = touched.step, touched.lost or touched.gained
    one_sided = not (touched.lost and touched.gained)
    return one_sided and step.opens_sentence and step.closes_sentence and len(said) >= _SENTENCE_WORDS


def _in_han(touched: _Touched) -> EditKind | None:
    step = touched.step
    at = "".join((*step.lead[-1:], *step.before, *step.after, *step.tail[:1]))
    if at.isascii() or not _HAN.search(at):
        return None
    return kind_in_han(
        Setting("".join(step.lead), "".join(step.before), "".join(step.after), "".join(step.tail))
    )


def _negation(touched: _Touched) -> bool:
    if any(one.negation for one in touched.traits):
        lost, gained = (
            Counter(traits(word).negation for word in side) for side in (touched.lost, touched.gained)
        )
        lost[""] = gained[""] = 0
        if lost != gained:
            return True
    return any(is_negated(*pair) for pair in touched.forms)


def _date(touched: _Touched) -> bool:
    step = touched.step
    if not any(one.digits or one.month or one.weekday for one in touched.traits):
        return False
    around = [*_words(step.lead[-2:]), *_words(step.tail[:2])]
    return is_date([*step.before, *step.after], touched.lost, touched.gained, around=around)


def _number(touched: _Touched) -> bool:
    step = touched.step
    if not any(one.digits or one.numeral or one.unit or one.ordinal for one in touched.traits):
        return False
    around = [*_words(step.lead[-1:]), *_words(step.tail[:1])]
    return is_amount(touched.lost, touched.gained, around=around)


def _name(touched: _Touched) -> bool:
    step = touched.step
    return is_name(
        touched.lost,
        touched.gained,
        lead=_words(step.lead[-1:]),
        opens_sentence=step.opens_sentence,
        usage=step.usage,
    )


def _hedge(touched: _Touched) -> bool:
    """Tell whether it became more or less sure: another modal word, or one that came or went."""
    if _same_letters(touched):
        return False  # "can not", "cannot"
    if any(is_weakened(*pair) for pair in touched.forms):
        return True
    lost, gained = _moods(touched.lost), _moods(touched.gained)
    if any(traits(word).soft or traits(word).certain for word in lost ^ gained):
        return True
    return lost != gained and bool(lost and gained) and any(traits(word).firm for word in lost | gained)


def _moods(said: Sequence[str]) -> set[str]:
    """Return the modal words of one side, without the "and" that Arabic writes in front."""
    bare = (word[1:] if word[0] in _PROCLITICS and len(word) > 1 else word for word in said)
    return {word.casefold() for word in bare if traits(word).modal}


def _typo(touched: _Touched) -> bool:
    lost, gained = touched.lost, touched.gained
    if _same_letters(touched):
        return True
    pairs = [pair for pair in zip(lost, gained, strict=False) if pair[0] != pair[1]]
    return len(lost) == len(gained) and len(pairs) == 1 and is_slip(*pairs[0])


def _same_letters(touched: _Touched) -> bool:
    """Tell whether only capitals changed, or words were put together or taken apart."""
    return "".join(touched.lost).casefold() == "".join(touched.gained).casefold()


_KINDS: Mapping[EditKind, Callable[[_Touched], bool]] = {
    EditKind.NEGATION: _negation,
    EditKind.DATE: _date,
    EditKind.NUMBER: _number,
    EditKind.NAME: _name,
    EditKind.HEDGE: _hedge,
    EditKind.TYPO: _typo,
}


_FRAMING = re.compile(r"^[\"'(\[{«]+|[\"')\]}»,;:!?…]+$|(?<=[\w%‰°])\.+$")
_AMOUNT_SIGNS = re.compile(r"[\d%‰€$£¥₽₴₺°+\-−×/.,:]")


def _signs_of_numbers(step: Step) -> bool:
    """Tell whether only a sign at a number changed: 5 and 5%, 1.5 and 1,5, $5 and €5."""
    old, new = (
        ["".join(_AMOUNT_SIGNS.findall(_FRAMING.sub("", word))) for word in side if re.search(r"\d", word)]
        for side in (step.before, step.after)
    )
    return old != new
