"""Who speaks from where in a transcript: labels accepted over the whole text, blocks gathered into turns."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from watcher.extract.accepting import QUESTION_END, accepted_labels
from watcher.extract.asking import asking, bold_questions
from watcher.extract.inline import cut_at_labels
from watcher.extract.labels import Form, Label
from watcher.extract.lines import is_between, is_over
from watcher.model.statement import Block, PassageKind, Role

_INTERVIEW = re.compile(
    r"interview|interv|интервью|інтерв|entretien|entrevista|intervista|wywiad|rozhovor|röportaj|mülakat|söyleşi|"
    r"专访|采访|專訪|インタビュー|인터뷰|مقابلة|حوار|ראיון|"
    r"вопрос|questions|q&a|fragen|preguntas|domande|perguntas|"
    r"press conference|pressekonferenz|conférence de presse|rueda de prensa|conferenza stampa|"
    r"пресс-конференц",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.!?…。！？][\"'”’»)\]]*$")
_PROSE = 60  # characters: a shorter paragraph before the first label is a place, a time, a heading


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
    blocks = cut_at_labels(blocks)
    labels = accepted_labels(blocks)
    if not any(labels):
        return _interview(blocks, speaker) if _INTERVIEW.search(title) else []
    ask = asking(blocks, labels)
    asked = [label for label in labels if label and (label.by_press or label.key in ask)]
    gathering = _Gathering(speaker, answers_follow=len(asked) == len([label for label in labels if label]))
    for block, label in zip(blocks, labels, strict=True):
        if label:
            gathering.begin(label, block, asks=label.by_press or label.key in ask)
        elif is_over(block):
            gathering.close(block)
        elif block.heading or is_between(block):
            gathering.interrupt(block)
        else:
            gathering.go_on(block)
    return _opened(gathering.finished(), speaker)


class _Gathering:
    """The turns so far; ``answers_follow``: only questions have labels, what follows each is the answer."""

    def __init__(self, speaker: str | None, *, answers_follow: bool) -> None:
        self._default = speaker
        self._answers_follow = answers_follow
        self._turns: list[Turn] = [Turn()]
        self._asked = False

    def begin(self, label: Label, block: Block, *, asks: bool) -> None:
        """Start the turn that a label announces."""
        if asks:
            kind, role, speaker = PassageKind.QUESTION, Role.JOURNALIST, label.speaker
            self._asked = True
        else:
            answers = self._asked or label.form is Form.ANSWER
            kind = PassageKind.ANSWER if answers else PassageKind.STATEMENT
            role, speaker = Role.OFFICIAL, label.speaker or self._default
        self._turns.append(Turn(kind=kind, role=role, speaker=speaker))
        if label.rest:
            self._turns[-1].blocks.append(Block(text=label.rest, quote=block.quote))

    def close(self, block: Block) -> None:
        """Put the note that it is over after the turns; what follows it is nobody's."""
        self._turns.append(Turn(blocks=[block]))

    def interrupt(self, block: Block) -> None:
        """Put a heading or a line between the turns; who spoke goes on after it."""
        last = self._turns[-1]
        self._turns.append(Turn(blocks=[block]))
        self._turns.append(Turn(kind=last.kind, role=last.role, speaker=last.speaker))

    def go_on(self, block: Block) -> None:
        """Add a paragraph to whoever speaks."""
        last = self._turns[-1]
        if self._answers_follow and last.kind is PassageKind.QUESTION and last.blocks:
            asks_on = QUESTION_END.search(block.text) and not QUESTION_END.search(last.blocks[-1].text)
            if not asks_on:
                self._turns.append(Turn(kind=PassageKind.ANSWER, role=Role.OFFICIAL, speaker=self._default))
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


def _opened(turns: list[Turn], speaker: str | None) -> list[Turn]:
    """Give prose before the questions to whom it is by, a question before an answer to journalists."""
    first = turns[0] if turns else Turn()
    following = turns[1].kind if turns[1:] else PassageKind.STATEMENT
    if first.role or following is PassageKind.STATEMENT:
        return turns
    if following is PassageKind.ANSWER:
        asks = bool(QUESTION_END.search(first.blocks[-1].text))
        start = len(first.blocks) - asks
        opening = Turn(kind=PassageKind.QUESTION, role=Role.JOURNALIST, blocks=first.blocks[start:])
    else:
        prose = [at for at, block in enumerate(first.blocks) if _is_prose(block) and speaker]
        start = prose[0] if prose else len(first.blocks)
        opening = Turn(role=Role.OFFICIAL, speaker=speaker, blocks=first.blocks[start:])
    return [turn for turn in (Turn(blocks=first.blocks[:start]), opening) if turn.blocks] + turns[1:]


def _is_prose(block: Block) -> bool:
    return not block.heading and len(block.text) >= _PROSE and bool(_SENTENCE_END.search(block.text))


def _interview(blocks: Sequence[Block], speaker: str | None) -> list[Turn]:
    """Take questions in bold or as headings for those of an interview."""
    asks = bold_questions(blocks)
    if not any(asks):
        return []
    turns = [Turn()]
    for block, is_question in zip(blocks, asks, strict=True):
        if is_question and turns[-1].kind is PassageKind.QUESTION:
            turns[-1].blocks.append(block)
        elif is_question:
            turns.append(Turn(kind=PassageKind.QUESTION, role=Role.JOURNALIST, blocks=[block]))
        elif turns[-1].kind is PassageKind.QUESTION:
            turns.append(Turn(kind=PassageKind.ANSWER, role=Role.OFFICIAL, speaker=speaker, blocks=[block]))
        else:
            turns[-1].blocks.append(block)
    return _opened([turn for turn in turns if turn.blocks], speaker)
