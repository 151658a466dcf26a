"""A statement cut into passages: the turns of a transcript, or groups of paragraphs."""

import re

from watcher.model.statement import Block, Passage, PassageKind, Role, Statement

_LABEL = re.compile(r"(?P<label>[^\s:：][^:：]{0,60}?)\s*[:：]\s*")
_ASKS = re.compile(r"q(?:uestion)?|journalist|вопрос|问|記者|frage|pregunta", re.IGNORECASE)


def split(statement: Statement) -> tuple[Passage, ...]:
    """Cut a statement into its passages, in reading order."""
    found: list[Passage] = []
    for block in statement.blocks:
        label = _label(block)
        if label is None and found and found[-1].speaker:
            last = found[-1]
            found[-1] = _passage(
                last.index, last.kind, last.speaker, last.role, f"{last.text}\n\n{block.text}"
            )
        elif label is None:
            found.append(_passage(len(found), PassageKind.STATEMENT, statement.speaker, None, block.text))
        else:
            asks = bool(_ASKS.fullmatch(label))
            found.append(
                _passage(
                    len(found),
                    PassageKind.QUESTION if asks else PassageKind.ANSWER,
                    None if asks else label,
                    Role.JOURNALIST if asks else Role.OFFICIAL,
                    _LABEL.sub("", block.text, count=1),
                )
            )
    return tuple(found)


def _label(block: Block) -> str | None:
    match = _LABEL.match(block.text)
    if match and (match["label"].isupper() or block.strong.rstrip(" :") == match["label"]):
        return match["label"]
    return None


def _passage(index: int, kind: PassageKind, speaker: str | None, role: Role | None, text: str) -> Passage:
    return Passage(index=index, kind=kind, speaker=speaker, role=role, text=text)
