"""One line of plain words out of whatever a stranger wrote."""

import re
import unicodedata

_LONGEST_READ = 4_000  # characters: what stands behind would be cut off anyway
_JOINERS = "\u200c\u200d"
"""Persian, Indic scripts and emoji need them; every other invisible character goes."""
_MARKDOWN_LINK = re.compile(r"\[([^\[\]]{0,200})\]\([^()\s]{0,500}\)")
_TAG = re.compile(r"</?[A-Za-z][^<>]{0,200}>")
_ADDRESS = re.compile(r"\S{0,40}://\S*")
_MARKUP = re.compile(r"\A[\s#>*+-]+(?=\s)|\*+|`+|~~+|(?<!\w)_+|_+(?!\w)|(?<!\S)/+(?=[^\W\d])")
"""A minus, a "less than" and a percentage stay."""
_MENTION = re.compile(r"[@＠#＃](?=\w)")
# Messengers make a link of "name.org" by themselves; a blank behind the dot says the same and is none.
_DOMAIN_DOT = re.compile(r"(?<=\w)[.．](?=[^\W\d_]{2})")
_SPACE = re.compile(r"\s+")


def one_line(text: str, longest: int) -> str:
    """Return at most ``longest`` characters: no markup, no link or mention, nothing invisible, no line break.

    What is longer is cut at a blank and ends in an ellipsis. Empty where no letter or digit is left.
    """
    line = "".join(filter(_is_visible, _SPACE.sub(" ", text[:_LONGEST_READ])))
    line = _MARKDOWN_LINK.sub(r"\1", line)
    line = _MARKUP.sub("", _ADDRESS.sub(" ", _TAG.sub(" ", line)))
    line = _DOMAIN_DOT.sub(". ", _MENTION.sub(" ", line))
    line = _SPACE.sub(" ", line).strip()
    if not any(character.isalnum() for character in line):
        return ""
    if len(line) <= longest:
        return line
    cut = line[: longest - 1]
    whole_words = cut[: cut.rfind(" ")] if " " in cut[longest // 2 :] else cut
    return f"{whole_words}…"


def _is_visible(character: str) -> bool:
    return not unicodedata.category(character).startswith("C") or character in _JOINERS
