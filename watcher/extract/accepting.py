"""Which of the labels that blocks may start with are labels: the whole text has to bear them out."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from watcher.extract.labels import Form, Label, bare_label, find_label
from watcher.extract.lines import is_between
from watcher.extract.names import is_chinese_name
from watcher.extract.unaccented import unaccented
from watcher.extract.vocabulary import FOR_THE_PRESS
from watcher.model.statement import Block

QUESTION_END = re.compile(r"[?？؟՞][\"'”’»)\]）」』\s]*$")
_QUESTION_MARK = re.compile(r"[?？؟՞]|;$")
_QUOTE_START = re.compile(r"[\"“„«「『]")
_CAPITALISED = re.compile(r"[^\W\d_a-zа-я][\w’'-]+")
_ALONE = 60  # characters: a label on a line of its own
_OFTEN = 3
_FIELD_WORDS = 8
_MOST_UNASKED = 4  # of so many questions by letter at least one has a question mark
_FIELDS = frozenset({Form.OFFICE, Form.NAME, Form.MODERATOR})


@dataclass(slots=True)
class _Evidence:
    """What the whole text says about its candidates."""

    counts: Counter[str]
    """How often each candidate stands there."""
    mentions: Counter[str]
    """How often each capitalised word does, labels too."""
    letters: int
    """Candidates that are a single letter, such as Q and A."""
    questions: int
    """Candidates that are a letter or word for question."""
    with_mark: int
    """Those of them with a question mark behind them."""
    titled: bool
    """Whether anybody stands there with a title or initials."""
    asks: bool
    """Whether a labelled paragraph ends in a question mark."""
    any_kept: bool = False
    press_kept: bool = False
    dashed_kept: bool = False


def accepted_labels(blocks: Sequence[Block]) -> list[Label | None]:
    """Return each block's label, None where there is none or the text does not bear it out."""
    candidates = [find_label(block) or _alone(block) for block in blocks]
    found = [None if label is None or _is_no_label(label) else label for label in candidates]
    every = [label for label in found if label]
    evidence = _evidence(blocks, found)
    kept = {label.key for label in every if _is_sure(label, evidence)}
    for _ in range(2):  # a label accepted now may bear out another
        evidence.any_kept = bool(kept)
        evidence.press_kept = any(label.by_press for label in every if label.key in kept)
        evidence.dashed_kept = any(label.is_dashed for label in every if label.key in kept)
        kept |= {label.key for label in every if _is_likely(label, evidence)}
    labels = _with_replies(blocks, found, [label if label and label.key in kept else None for label in found])
    behind = [*labels, None][1:]
    return [
        None if label and _is_heading(label, following) else label
        for label, following in zip(labels, behind, strict=True)
    ]


def _with_replies(
    blocks: Sequence[Block], found: Sequence[Label | None], labels: list[Label | None]
) -> list[Label | None]:
    """Accept a single capitalised word where a reply is due: right behind a marked question."""
    for at in range(1, len(labels)):
        reply, before = found[at], labels[at - 1]
        could_be = reply is not None and reply.form is Form.NAME and not reply.is_bare
        if could_be and before and before.by_press and QUESTION_END.search(blocks[at - 1].text):
            labels[at] = reply
    return labels


def _evidence(blocks: Sequence[Block], found: Sequence[Label | None]) -> _Evidence:
    every = [label for label in found if label]
    behind = [*(block.text for block in blocks), ""][1:]
    asked = [
        bool(_QUESTION_MARK.search(label.rest or following))
        for label, following in zip(found, behind, strict=True)
        if label and label.form is Form.QUESTION
    ]
    return _Evidence(
        counts=Counter(label.key for label in every),
        mentions=_mentions(blocks),
        letters=sum(label.is_letter for label in every),
        questions=len(asked),
        with_mark=sum(asked),
        titled=any(label.form in {Form.TITLED, Form.INITIALS} and not label.is_bare for label in every),
        asks=any(QUESTION_END.search(label.rest) for label in every),
    )


def _mentions(blocks: Sequence[Block]) -> Counter[str]:
    """Count the capitalised words, folded as the keys of labels are."""
    words = Counter(word for block in blocks for word in _CAPITALISED.findall(block.text))
    mentions: Counter[str] = Counter()
    for word, count in words.items():
        mentions[unaccented(word)] += count
    return mentions


def _alone(block: Block) -> Label | None:
    """Return the label of a line that is nothing else: set in bold or as a heading, or closed by a colon."""
    stands_out = block.heading or block.strong == block.text or block.text.endswith((":", "："))
    is_label = stands_out and len(block.text) <= _ALONE and not is_between(block)
    return bare_label(block) if is_label else None


def _is_no_label(label: Label) -> bool:
    """Tell whether it is the English article, or the name of a field whose value is a name."""
    if label.is_letter and label.form is Form.ANSWER and label.is_bare and not label.set_off:
        return True
    words = label.rest.split(maxsplit=_FIELD_WORDS)
    is_value = 1 < len(words) < _FIELD_WORDS and all(word[:1].isupper() for word in words)
    return label.form in _FIELDS and is_value and label.rest[-1].isalpha()


def _is_heading(label: Label, following: Label | None) -> bool:
    """Tell whether a line stands alone before another label: nobody speaks under it."""
    return label.is_bare and not label.rest and following is not None


def _is_sure(label: Label, evidence: _Evidence) -> bool:
    """Tell whether a label needs nothing but itself, or its own recurrence."""
    count = evidence.counts[label.key]
    if label.is_dashed:
        return False
    if label.form in {Form.QUESTION, Form.ANSWER}:
        return _is_sure_letter(label, evidence) if label.is_letter else _is_sure_word(label, evidence)
    if label.form in {Form.TITLED, Form.INITIALS}:
        return not label.is_bare or count > 1
    if label.form is Form.JOURNALIST:
        return _is_sure_journalist(label, evidence)
    if label.form in {Form.OFFICE, Form.MODERATOR}:
        return count > 1 and not label.is_bare
    return count >= _OFTEN and evidence.asks and not label.is_bare and (" " in label.key or label.is_cjk)


def _is_sure_letter(label: Label, evidence: _Evidence) -> bool:
    """Tell whether letters part questions and answers, rather than the points of a list."""
    if label.form is Form.QUESTION and not label.is_bare and QUESTION_END.search(label.rest):
        return True
    asked = evidence.with_mark * _MOST_UNASKED >= evidence.questions > 0
    return evidence.letters > 1 and (asked or (evidence.titled and evidence.questions > 0))


def _is_sure_word(label: Label, evidence: _Evidence) -> bool:
    """Tell whether a word for question has others or a question mark, one for answer a question."""
    if label.form is Form.QUESTION:
        return evidence.questions > 1 or evidence.with_mark > 0 or evidence.titled
    return evidence.questions > 0


def _is_sure_journalist(label: Label, evidence: _Evidence) -> bool:
    """Tell whether the press speaks, rather than that a line is meant for it."""
    if QUESTION_END.search(label.rest) or (
        label.set_off and label.key not in FOR_THE_PRESS and label.key[-1] != "s"
    ):
        return True
    return evidence.counts[label.key] > 1 and (evidence.asks or label.is_cjk)


def _is_likely(label: Label, evidence: _Evidence) -> bool:
    """Tell whether the other labels of the text make this one credible."""
    if label.is_dashed:
        return _is_likely_dashed(label, evidence)
    if label.is_letter and label.form is Form.QUESTION:
        asks = QUESTION_END.search(label.rest) and len(evidence.counts) > 1
        return bool(asks) or (evidence.press_kept and not label.is_bare)
    if label.is_bare:
        is_worded = label.form is not Form.NAME and label.key not in FOR_THE_PRESS
        by_others = evidence.press_kept or is_worded or (bool(label.rest) and evidence.asks)
        return label.set_off and evidence.counts[label.key] > 1 and by_others
    if label.form in {Form.JOURNALIST, Form.MODERATOR, Form.OFFICE} or label.by_press:
        recurs = evidence.counts[label.key] > 1 and label.form is not Form.JOURNALIST
        several = label.form is Form.JOURNALIST and len(evidence.counts) > 1 and evidence.asks
        return evidence.any_kept or recurs or several
    return label.form is Form.NAME and _is_likely_name(label, evidence)


def _is_likely_dashed(label: Label, evidence: _Evidence) -> bool:
    """Tell whether a name before a dash or full stop speaks: it recurs, or others are written so."""
    several = evidence.counts[label.key] > 1 or evidence.dashed_kept
    if label.form in {Form.TITLED, Form.OFFICE}:
        return several and (evidence.press_kept or evidence.titled)
    return (evidence.press_kept or (label.set_off and evidence.asks)) and several and " " in label.key


def _is_likely_name(label: Label, evidence: _Evidence) -> bool:
    """Tell whether a name before a colon speaks, and is not the head of a paragraph."""
    count = evidence.counts[label.key]
    is_name = label.set_off or " " in label.key or label.is_cjk
    if evidence.press_kept or (evidence.any_kept and QUESTION_END.search(label.rest)):
        is_likely = is_chinese_name(label.key) or label.by_press if label.is_cjk else is_name
        return is_likely or count > 1 or evidence.mentions[label.key] > 1
    return (
        is_name and evidence.asks and count > 1 and sum(number > 1 for number in evidence.counts.values()) > 1
    )
