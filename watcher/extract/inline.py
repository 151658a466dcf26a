"""Paragraphs that hold several turns, cut at the labels inside them: pages whose line breaks are lost."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import islice

from watcher.extract.labels import Form, Label, find_label
from watcher.model.statement import Block

_AFTER_SENTENCE = re.compile(
    r"(?:(?<=[.?!…。？！)\]\"”’»—–-])|(?<=\d [ap]\.m\.)) ?"
    r"(?=[^\s:：.?!…。？！,，\d(][^:：?!…。？！,，]{0,40}[:：])"
)
_ANY_WORD = re.compile(r"\w")
_REACH = 60  # characters that a label inside a paragraph may take
_FEW = 2
_MOST = 3000  # turns inside paragraphs: no conversation has more


def cut_at_labels(blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks, those that hold several turns cut into one a turn; only spaces are lost."""
    left = _MOST
    parts: list[Block] = []
    for block in blocks:
        starts = _starts(block, left)
        left -= len(starts)
        parts += _parts(block, starts) if starts else [block]
    return parts


def _parts(block: Block, starts: list[int]) -> list[Block]:
    texts = [block.text[start:end].strip() for start, end in zip([0, *starts], [*starts, None], strict=True)]
    strong = block.strong if texts[0].startswith(block.strong) else ""
    return [
        replace(block, text=text, strong=strong if at == 0 else "") for at, text in enumerate(texts) if text
    ]


def _starts(block: Block, most: int) -> list[int]:
    """Return where labels stand behind the ends of sentences, if that many can only be turns."""
    found = (
        match.end()
        for match in _AFTER_SENTENCE.finditer(block.text)
        if _ANY_WORD.search(block.text, 0, match.end())
    )
    plain = (at for at in found if _is_plain(find_label(Block(text=block.text[at : at + _REACH]))))
    starts = list(islice(plain, most))
    return starts if len(starts) >= _FEW or (starts and _is_plain(find_label(block))) else []


def _is_plain(label: Label | None) -> bool:
    """Tell whether it is a label beyond doubt: a word for question or answer, or a title in capitals."""
    if label is None or label.is_letter or label.is_bare:
        return False
    return label.form in {Form.QUESTION, Form.ANSWER} or (label.form is Form.TITLED and label.set_off)
