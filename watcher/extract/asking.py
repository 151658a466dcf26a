"""Who asks, where questions are not or not all marked as such: named journalists, and interviews in bold."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from watcher.extract.accepting import QUESTION_END
from watcher.extract.labels import Form, Label
from watcher.extract.unaccented import unaccented
from watcher.extract.vocabulary import MEDIA
from watcher.model.statement import Block

_NAMED = frozenset({Form.NAME, Form.INITIALS})
_OFTEN = 3
_MOSTLY = 0.7
_HALF = 0.5
_SELDOM = 0.4
_INTRODUCTION = 120  # characters in which a journalist names the medium


@dataclass(slots=True)
class _Spoken:
    """What is known of all turns of one name."""

    turns: int = 0
    asked: int = 0
    """Turns that end in a question."""
    names_medium: bool = False

    @property
    def share(self) -> float:
        """The share of turns that end in a question."""
        return self.asked / self.turns


def asking(blocks: Sequence[Block], labels: Sequence[Label | None]) -> set[str]:
    """Return the keys of names that ask rather than answer."""
    spoken = _spoken(blocks, labels)
    found = [label for label in labels if label]
    if any(label.form is Form.QUESTION for label in found):
        named = [label for label in found if label.form in _NAMED]
        return {
            label.key
            for label in named
            if spoken[_surname(label)].names_medium and spoken[_surname(label)].share >= _HALF
        }
    answering = [label for label in found if not label.by_press and spoken[_surname(label)].share < _SELDOM]
    is_led = any(
        label.form in {Form.TITLED, Form.INITIALS, Form.OFFICE} or spoken[_surname(label)].turns >= _OFTEN
        for label in answering
    )
    least = 1 if is_led else 2
    named = [label for label in found if label.form in _NAMED and answering]
    return {
        label.key
        for label in named
        if spoken[_surname(label)].turns >= least and spoken[_surname(label)].share >= _MOSTLY
    }


def _surname(label: Label) -> str:
    """Return what a full name and the surname alone have in common."""
    return label.key.partition(",")[0].rpartition(" ")[2]


def _spoken(blocks: Sequence[Block], labels: Sequence[Label | None]) -> dict[str, _Spoken]:
    """Gather the turns of each surname."""
    spoken: dict[str, _Spoken] = defaultdict(_Spoken)
    behind = [*labels, None][1:]
    current: _Spoken | None = None
    for at, (block, label) in enumerate(zip(blocks, labels, strict=True)):
        if label:
            current = spoken[_surname(label)]
            current.turns += 1
            current.names_medium |= bool(MEDIA.search(unaccented(label.rest[:_INTRODUCTION])))
        is_last = behind[at] is not None or at + 1 == len(blocks)
        if current and is_last:
            current.asked += bool(QUESTION_END.search(block.text))
    return spoken


def bold_questions(blocks: Sequence[Block]) -> list[bool]:
    """Tell of each paragraph whether it is a question in bold or as a heading; all False below two.

    Where most paragraphs in bold ask something, all of them are questions.
    """
    bold = [bool(block.strong) and block.strong == block.text and not block.heading for block in blocks]
    asked = [is_bold and "?" in block.text for block, is_bold in zip(blocks, bold, strict=True)]
    if sum(asked) > 1 and sum(asked) >= _HALF * sum(bold):
        return bold
    asks = [
        (block.heading or block.strong == block.text) and bool(QUESTION_END.search(block.text))
        for block in blocks
    ]
    return asks if sum(asks) > 1 else [False] * len(asks)  # a single one may be a headline
