"""The paragraphs of a piece of HTML that is all text: of a feed's item, of an API's answer."""

from selectolax.lexbor import LexborNode

from watcher.extract.edges import trim_end
from watcher.model.statement import Block
from watcher.text.markup import outline
from watcher.text.tree import parse


def read_fragment(html: str) -> tuple[Block, ...]:
    """Read the paragraphs of a text that stands alone, without the lines that close a page."""
    body: LexborNode | None = parse(html).body
    if body is None:
        return ()
    pieces = list(outline(body).pieces)
    return tuple(piece.block for piece in pieces[: trim_end(pieces)])
