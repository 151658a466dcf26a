"""The maintainer's selectors for a statement page: what each finds, and what to say when one is rotten."""

from datetime import datetime

from selectolax.lexbor import LexborHTMLParser, LexborNode, SelectolaxError

from watcher.errors import ParseError
from watcher.extract.layout import Layout
from watcher.model.published import Published
from watcher.model.reason import Reason
from watcher.model.source import Source
from watcher.text.dates import parse_date
from watcher.text.normal import one_line


class Selected:
    """What a source's selectors find on one page; nothing where it has no selector, or that finds none."""

    def __init__(self, tree: LexborHTMLParser, source: Source, url: str) -> None:
        self._tree = tree
        self._source = source
        self._url = url

    def title(self) -> str | None:
        """Return the title's text."""
        return self._text("title", self._source.statement.title)

    def speaker(self) -> str | None:
        """Return the speaker's name."""
        return self._text("speaker", self._source.statement.speaker)

    def published(self, language: str | None, now: datetime) -> Published | None:
        """Return the date: of the element's ``datetime`` or ``content`` attribute, else of its text."""
        for node in self._all("date", self._source.statement.date):
            given = (
                node.attributes.get("datetime") or node.attributes.get("content") or node.text(separator=" ")
            )
            found = parse_date(given, language=language, timezone=self._source.timezone, now=now)
            if found:
                return found
        return None

    def body(self, layout: Layout) -> list[int] | None:
        """Return the positions of the body's pieces, None without a selector.

        Raises ParseError (selector-rot) where the selector finds no text: the page was rebuilt.
        """
        selector = self._source.statement.body
        if selector is None:
            return None
        spans = [layout.span(node) for node in self._all("body", selector)]
        positions = sorted({at for start, end in spans for at in layout.kept(start, end)})
        if not positions:
            raise ParseError(
                f"statement.body: {selector!r} finds no text on {self._url}; mend or drop the selector",
                reason=Reason.SELECTOR_ROT,
            )
        return positions

    def take_out(self, layout: Layout) -> None:
        """Leave out what the maintainer does not want read."""
        for selector in self._source.statement.remove:
            layout.take_out([layout.span(node) for node in self._all("remove", selector)])

    def _text(self, key: str, selector: str | None) -> str | None:
        texts = (one_line(node.text(separator=" ")) for node in self._all(key, selector))
        return next(filter(None, texts), None)

    def _all(self, key: str, selector: str | None) -> list[LexborNode]:
        try:
            return self._tree.css(selector) if selector else []
        except SelectolaxError as error:
            raise ParseError(
                f"statement.{key}: {selector!r} is no CSS selector", reason=Reason.SELECTOR_ROT
            ) from error
