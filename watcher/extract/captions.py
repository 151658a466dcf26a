"""Captions of pictures: what a picture in a statement shows belongs to the statement, a credit does not."""

import re

from watcher.text.markup import Piece
from watcher.text.normal import searchable

_LEAST = 25  # characters
_LEAST_WORDS = 5
_LEAST_CJK = 10
_WORD = re.compile(r"\w+")
_CJK = re.compile(r"[\u2e80-\u9fff\uac00-\ud7af]")
_CREDIT = re.compile(
    r"\s*(?:©|\(c\)|copyright|(?:photos?|pictures?|images?|fotos?|bild|credits?|crédits?|source|quelle|fuente|fonte|"
    r"источник|фото|джерело|źródło|zdjęcie|fot\.|fotoğraf|kaynak|الصورة|المصدر|تصوير|图片?|来源)"
    r"(?: (?:by|de|von|par|di|credits?|courtesy of))?\s?[:：©/]).{0,80}",
    re.IGNORECASE,
)
_SAME = 0.6
"""A caption of which so many words stand in the title only names the page once more."""


def is_caption(piece: Piece, title: str) -> bool:
    """Tell whether a line in a picture's element says what the picture shows: no credit, link or label."""
    text = piece.block.text
    words = _WORD.findall(searchable(text))
    long_enough = len(words) >= _LEAST_WORDS and len(text) >= _LEAST
    if not (long_enough or len(_CJK.findall(text)) >= _LEAST_CJK) or 2 * piece.linked > len(text):
        return False
    in_title = set(_WORD.findall(searchable(title)))
    repeated = sum(word in in_title for word in words) >= _SAME * len(words)
    return not (piece.block.heading or repeated or _CREDIT.fullmatch(text))
