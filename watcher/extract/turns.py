"""Who speaks from where in a transcript: labels accepted over the whole text, blocks gathered into turns."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from watcher.extract.accepting import QUESTION_END, accepted_labels
from watcher.extract.labels import Form, Label
from watcher.model.statement import Block, PassageKind, Role

_END_MARK = re.compile(
    r"[#*\s_-]+|\(?(?:end|ends|конец|кінець|ende|fin|fim|koniec)(?: (?:of|de|der) .{1,30})?\.?\)?"
    r"(?:\s*\d{1,2}[:.]\d\d.{0,12})?|"
    r"\(?\d{1,2}[:.]\d\d\s*(?:[ap]\.?m\.?|uhr)?\s*[a-z]{0,4}\.?\)?|"
    r"[(\[](?:whereupon|(?:the )?\w+ (?:was|is)) .{0,20}(?:concluded|ended|adjourned|over)\b.{0,40}",
    re.IGNORECASE,
)
_INTERVIEW = re.compile(
    r"interview|interv|интервью|інтерв|entretien|entrevista|intervista|wywiad|rozhovor|röportaj|mülakat|söyleşi|"
    r"专访|采访|專訪|インタビュー|인터뷰|مقابلة|حوار|ראיון|вопрос|questions|q&a",
    re.IGNORECASE,
)
_OFTEN = 3
_MOSTLY = 0.7
_SELDOM = 0.4


@dataclass(slots=True, kw_only=True)
class Turn:
    """What one person says at a stretch; role None: what nobody says, such as place, time and headings."""

    kind: PassageKind = PassageKind.STATEMENT
    speaker: str | None = None
    role: Role | None = None
    blocks: list[Block] = field(default_factory=list)


def find_turns(blocks: Sequence[Block], *, speaker: str | None, title: str) -> list[Turn]:
    """Gather a transcript's blocks into turns; empty for a text that is no transcript.

    ``speaker`` is whom the statement is by: unnamed answers are theirs.
    """
    labels = accepted_labels(blocks)
    if not any(labels):
        return _interview(blocks, speaker) if _INTERVIEW.search(title) else []
    asking = _asking(blocks, labels)
    gathering = _Gathering(speaker)
    for block, label in zip(blocks, labels, strict=True):
        if label:
            gathering.begin(label, block, asks=label.by_press or label.key in asking)
        elif block.heading or _END_MARK.fullmatch(block.text):
            gathering.interrupt(block)
        else:
            gathering.go_on(block)
    return gathering.finished()


class _Gathering:
    """The turns so far."""

    def __init__(self, speaker: str | None) -> None:
        self._default = speaker
        self._turns: list[Turn] = [Turn()]
        self._asked = False

    def begin(self, label: Label, block: Block, *, asks: bool) -> None:
        """Start the turn that a label announces."""
        if asks:
            kind, role, speaker = PassageKind.QUESTION, Role.JOURNALIST, label.speaker
            self._asked = True
        else:
            kind = PassageKind.ANSWER if self._asked else PassageKind.STATEMENT
            role, speaker = Role.OFFICIAL, label.speaker or self._default
        self._turns.append(Turn(kind=kind, role=role, speaker=speaker))
        if label.rest:
            self._turns[-1].blocks.append(Block(text=label.rest, quote=block.quote))

    def interrupt(self, block: Block) -> None:
        """Put a heading, or the note that it is over, between the turns; who spoke goes on after it."""
        last = self._turns[-1]
        self._turns.append(Turn(blocks=[block]))
        self._turns.append(Turn(kind=last.kind, role=last.role, speaker=last.speaker))

    def go_on(self, block: Block) -> None:
        """Add a paragraph to whoever speaks."""
        self._turns[-1].blocks.append(block)

    def finished(self) -> list[Turn]:
        """Return the turns that hold text, a heading within a turn joined to what follows it."""
        turns: list[Turn] = []
        for turn in self._turns:
            heads = (
                bool(turns)
                and turns[-1].role is None
                and bool(turns[-1].blocks)
                and turns[-1].blocks[-1].heading
            )
            if turn.blocks and turn.role is None and turns and turns[-1].role is None:
                turns[-1].blocks += turn.blocks
            elif turn.blocks and heads and turn.role is Role.OFFICIAL and turn.kind is PassageKind.STATEMENT:
                turn.blocks.insert(0, turns[-1].blocks.pop())
                turns.append(turn)
            elif turn.blocks:
                turns.append(turn)
        return [turn for turn in turns if turn.blocks]


def _asking(blocks: Sequence[Block], labels: Sequence[Label | None]) -> set[str]:
    """Return the names that only ever ask, where questions are not marked as such."""
    if any(label.form is Form.QUESTION for label in labels if label):
        return set()
    ends: dict[str, list[bool]] = defaultdict(list)
    current: Label | None = None
    for block, label in zip(blocks, labels, strict=True):
        current = label or current
        if label:
            ends[label.key].append(False)
        if current:
            ends[current.key][-1] = bool(QUESTION_END.search(block.text))
    share = {key: sum(asked) / len(asked) for key, asked in ends.items()}
    answering = [label for label in labels if label and not label.by_press and share[label.key] < _SELDOM]
    is_led = any(
        label.form in {Form.TITLED, Form.OFFICE} or len(ends[label.key]) >= _OFTEN for label in answering
    )
    least = 1 if is_led else 2
    named = {label.key for label in labels if label and label.form is Form.NAME and answering}
    return {key for key in named if len(ends[key]) >= least and share[key] >= _MOSTLY}


def _interview(blocks: Sequence[Block], speaker: str | None) -> list[Turn]:
    """Take paragraphs wholly in bold that end in a question mark as the questions of an interview."""
    asks = [block.strong == block.text and bool(QUESTION_END.search(block.text)) for block in blocks]
    if sum(asks) < 2:  # noqa: PLR2004 - one bold question may be a headline
        return []
    turns = [Turn()]
    for block, is_question in zip(blocks, asks, strict=True):
        if is_question:
            turns.append(Turn(kind=PassageKind.QUESTION, role=Role.JOURNALIST, blocks=[block]))
        elif turns[-1].kind is PassageKind.QUESTION:
            turns.append(Turn(kind=PassageKind.ANSWER, role=Role.OFFICIAL, speaker=speaker, blocks=[block]))
        else:
            turns[-1].blocks.append(block)
    return [turn for turn in turns if turn.blocks]
