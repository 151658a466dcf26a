"""Which of the labels that blocks may start with are labels: the whole text has to bear them out."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from watcher.extract.labels import Form, Label, bare_label, find_label
from watcher.model.statement import Block

QUESTION_END = re.compile(r"[?？؟][\"'”’»)\]）」』\s]*$")
_QUOTE_START = re.compile(r"[\"“„«「『]")
_CAPITALISED = re.compile(r"[^\W\d_a-zа-я][\w’'-]+")
_ALONE = 60  # characters: a label on a line of its own
_OFTEN = 3
_SENTENCE = 60  # characters


@dataclass(slots=True)
class _Evidence:
    """What the whole text says about its candidates."""

    counts: Counter[str]
    """How often each candidate stands there."""
    mentions: Counter[str]
    """How often each capitalised word does, labels too."""
    letters: int
    """Candidates that are a single letter, such as Q and A."""
    lengths: Counter[str]
    """How many characters stand behind each candidate's labels."""
    asks: bool
    """Whether a labelled paragraph ends in a question mark."""
    any_kept: bool = False
    press_kept: bool = False


def accepted_labels(blocks: Sequence[Block]) -> list[Label | None]:
    """Return each block's label, None where there is none or the text does not bear it out."""
    candidates = [find_label(block) or _alone(block) for block in blocks]
    found = [None if label is None or _is_article(label) else label for label in candidates]
    every = [label for label in found if label]
    evidence = _Evidence(
        counts=Counter(label.key for label in every),
        mentions=Counter(word.casefold() for block in blocks for word in _CAPITALISED.findall(block.text)),
        letters=sum(label.is_letter for label in every),
        lengths=Counter(),
        asks=any(QUESTION_END.search(label.rest) for label in every),
    )
    for label in every:
        evidence.lengths[label.key] += len(label.rest)
    kept = {label.key for label in every if _is_sure(label, evidence)}
    for _ in range(2):  # a label accepted now may bear out another
        evidence.any_kept = bool(kept)
        evidence.press_kept = any(label.by_press for label in every if label.key in kept)
        kept |= {label.key for label in every if _is_likely(label, evidence)}
    return [label if label and label.key in kept else None for label in found]


def _alone(block: Block) -> Label | None:
    """Return the label of a line that is nothing else: set in bold or as a heading, or closed by a colon."""
    stands_out = block.heading or block.strong == block.text or block.text.endswith((":", "："))
    return bare_label(block) if stands_out and len(block.text) <= _ALONE else None


def _is_article(label: Label) -> bool:
    """Tell whether it is the English article rather than an answer."""
    return label.is_letter and label.form is Form.ANSWER and label.is_bare and not label.set_off


def _is_sure(label: Label, evidence: _Evidence) -> bool:
    """Tell whether a label needs nothing but itself, or its own recurrence."""
    count = evidence.counts[label.key]
    if label.form in {Form.QUESTION, Form.ANSWER}:
        return evidence.letters > 1 if label.is_letter else True
    if label.form is Form.TITLED:
        return not label.is_bare or count > 1
    if label.form is Form.JOURNALIST:
        return count > 1 or label.set_off
    if label.form in {Form.OFFICE, Form.MODERATOR}:
        return count > 1 and not label.is_bare
    return count >= _OFTEN and evidence.asks and not label.is_bare and (" " in label.key or label.is_cjk)


def _is_likely(label: Label, evidence: _Evidence) -> bool:
    """Tell whether the other labels of the text make this one credible."""
    if label.is_letter and label.form is Form.QUESTION:
        return bool(QUESTION_END.search(label.rest)) and len(evidence.counts) > 1
    if " " in label.key and not label.is_bare and _QUOTE_START.match(label.rest):
        return True
    if label.is_bare:
        by_others = evidence.press_kept or label.form is not Form.NAME or (bool(label.rest) and evidence.asks)
        return label.set_off and evidence.counts[label.key] > 1 and by_others
    if label.form in {Form.JOURNALIST, Form.MODERATOR, Form.OFFICE} or label.by_press:
        several = label.form is Form.JOURNALIST and len(evidence.counts) > 1
        return evidence.any_kept or evidence.counts[label.key] > 1 or several
    return label.form is Form.NAME and _is_likely_name(label, evidence)


def _is_likely_name(label: Label, evidence: _Evidence) -> bool:
    """Tell whether a name before a colon speaks, and is not the head of a paragraph."""
    count = evidence.counts[label.key]
    is_name = label.set_off or " " in label.key or label.is_cjk
    if evidence.press_kept or (evidence.any_kept and QUESTION_END.search(label.rest)):
        return is_name or count > 1 or evidence.mentions[label.key] > 1
    speaks = evidence.asks or evidence.lengths[label.key] >= _SENTENCE * count
    return is_name and speaks and count > 1 and sum(number > 1 for number in evidence.counts.values()) > 1
