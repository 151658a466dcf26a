"""Lines of plain text back to paragraphs: undo the wrapping of mail, PDF and ``pre`` text."""

import re
from collections.abc import Iterable

_INDENT = re.compile(r"[ \t\u3000]{2,}|\u3000|\t")
_LIST_MARK = re.compile(r"\s*(?:[-*•–—▪●]|\(?\d{1,3}[.)]|\(?[a-zа-я][.)])\s")
_FULL_STOP = re.compile(r"[.!?:;…。！？：；]['\"’”»)\]）」』]*$")


def paragraphs(lines: Iterable[str]) -> tuple[str, ...]:
    """Join wrapped lines into paragraphs; an empty line, an indent or a list mark starts a new one.

    A line that ends a sentence well before the usual width ends its paragraph, too.
    """
    kept = [line.rstrip() for line in lines]
    width = _usual_width(kept)
    found: list[str] = []
    open_paragraph = False
    for line in kept:
        if not line.strip():
            open_paragraph = False
            continue
        starts = _INDENT.match(line) or _LIST_MARK.match(line)
        if open_paragraph and not starts:
            found[-1] = _joined(found[-1], line.strip())
        else:
            found.append(line.strip())
        open_paragraph = (
            not (_FULL_STOP.search(line) and len(line) < 0.75 * width) and len(line) > 0.4 * width
        )
    return tuple(found)


def _usual_width(lines: list[str]) -> int:
    lengths = sorted(len(line) for line in lines if line.strip())
    return lengths[len(lengths) * 9 // 10] if lengths else 0


def _joined(before: str, after: str) -> str:
    """Join two lines of one paragraph; a word parted at the line's end is put together again."""
    if before.endswith("\u00ad"):
        return before[:-1] + after
    if before and after and _is_cjk(before[-1]) and _is_cjk(after[0]):
        return before + after
    return f"{before} {after}"


def _is_cjk(character: str) -> bool:
    return "\u2e80" <= character <= "\u9fff" or "\uff00" <= character <= "\uffef"
