"""A statement cut into passages: the turns of a transcript, or groups of paragraphs with their speaker."""

from collections.abc import Sequence

from watcher.extract.quotes import Attribution, attributions
from watcher.extract.turns import Turn, find_turns
from watcher.model.statement import Block, Passage, Role, Statement

_FULL = 350  # characters of a group beyond which the next paragraph starts another
_LIST = 1200  # characters up to which a list stays with the line that leads into it
_MOST = 3
_SHORT = 80
_ENTRY = 300


def split(statement: Statement) -> tuple[Passage, ...]:
    """Cut a statement into its passages, in reading order.

    A transcript gives a passage a turn, without its label; any other text, groups of up to three paragraphs.
    """
    turns = find_turns(statement.blocks, speaker=statement.speaker, title=statement.title)
    several = sum(turn.role is not None for turn in turns) > 1
    parts: list[Turn] = []
    for turn in turns or [Turn(blocks=list(statement.blocks))]:
        if turn.role and several:
            parts.append(turn)
        else:
            parts += _groups(turn.blocks, turn.speaker or (None if turns else statement.speaker))
    return tuple(
        Passage(
            index=index,
            kind=part.kind,
            speaker=part.speaker,
            role=part.role,
            text="\n\n".join(block.text for block in part.blocks),
        )
        for index, part in enumerate(parts)
    )


def _groups(blocks: Sequence[Block], speaker: str | None) -> list[Turn]:
    """Gather paragraphs that belong together; ``speaker`` is whose text it is, None: whom it quotes."""
    groups: list[Turn] = []
    for block, said_by in zip(blocks, _attributed(blocks, speaker), strict=True):
        who, role = (said_by.speaker, said_by.role) if said_by else (None, None)
        if not groups or not _joins(groups[-1], block, who):
            groups.append(Turn(speaker=who, role=role))
        elif who and not groups[-1].speaker:
            groups[-1].speaker, groups[-1].role = who, role
        groups[-1].blocks.append(block)
    return groups


def _joins(group: Turn, block: Block, who: str | None) -> bool:
    """Tell whether a paragraph goes on with a group."""
    last = group.blocks[-1]
    if last.heading:
        return True
    if block.heading:
        return False
    running = [each for each in group.blocks if not each.heading]
    length = sum(len(each.text) for each in running)
    if running[0].text.endswith((":", "：")) and len(block.text) <= _ENTRY and length <= _LIST:
        return True
    if length > _FULL or (who and group.speaker and who != group.speaker):
        return False
    is_short = length < _SHORT or len(block.text) < _SHORT
    return is_short or (len(running) < _MOST and who == group.speaker)


def _attributed(blocks: Sequence[Block], speaker: str | None) -> list[Attribution | None]:
    if speaker:
        return [Attribution(speaker, Role.OFFICIAL)] * len(blocks)
    return attributions(["" if block.heading else block.text for block in blocks])
