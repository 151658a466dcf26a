"""Alerts on the terminal, as Telegram would show them: where messages go when there is no token."""

import asyncio
from collections.abc import Iterable, Iterator
from itertools import count, groupby

from rich.console import Console
from rich.padding import Padding
from rich.rule import Rule
from rich.style import Style as TerminalStyle
from rich.text import Text

from watcher.model.delivery import Outgoing, Sent
from watcher.model.message import Span, Style

_STYLES = {
    Style.PLAIN: TerminalStyle(),
    Style.BOLD: TerminalStyle(bold=True),
    Style.ITALIC: TerminalStyle(italic=True),
    Style.UNDERLINE: TerminalStyle(underline=True),
    Style.STRIKE: TerminalStyle(strike=True),
    Style.CODE: TerminalStyle(reverse=True),
}

_MARKS = {Style.STRIKE: ("[-", "-]"), Style.UNDERLINE: ("{+", "+}")}
"""Where output goes to a file, what was taken out and put in must still be told apart."""


class TerminalSender:
    """Print each part and call it sent; the ids of its messages count up from 1.

    What was printed cannot be taken back: a message said anew is printed again, naming the one it replaces.
    """

    def __init__(self, console: Console | None = None) -> None:
        self._console = console or Console()
        self._ids = count(1)
        self._one_at_a_time = asyncio.Lock()

    async def send(self, outgoing: Outgoing) -> Sent:
        """Print one part; never refuses."""
        async with self._one_at_a_time:
            # Off the event loop: a terminal held with Ctrl-S must not hold the watching.
            number = next(self._ids) if outgoing.amends is None else outgoing.amends
            await asyncio.to_thread(self._print, outgoing, number)
            return Sent(message_id=number, telegram_id=outgoing.chat.telegram_id)

    def _print(self, outgoing: Outgoing, number: int) -> None:
        chat = outgoing.chat.title or outgoing.chat.address
        topic = f" · topic {outgoing.thread}" if outgoing.thread is not None else ""
        what = "message" if outgoing.amends is None else "edits message"
        self._console.print(Rule(f"{chat}{topic} · {what} {number}", align="left", style="dim"))
        after_quote = False
        for in_quote, spans in groupby(outgoing.message.spans, key=lambda span: span.quoted):
            text = _text(spans, styled=self._console.is_terminal)
            # Printing a block ends its last line.
            text = text[1:] if after_quote and text.plain.startswith("\n") else text
            text = text[:-1] if text.plain.endswith("\n") else text
            self._console.print(Padding(text, (0, 0, 0, 4), expand=False) if in_quote else text)
            after_quote = in_quote


def _text(spans: Iterable[Span], *, styled: bool) -> Text:
    text = Text()
    for piece, style in _pieces(spans, styled=styled):
        text.append(piece, style)
    return text


def _pieces(spans: Iterable[Span], *, styled: bool) -> Iterator[tuple[str, TerminalStyle]]:
    """Return what to print; addresses in full, as many terminals show no links."""
    for span in spans:
        opening, closing = ("", "") if styled else _MARKS.get(span.style, ("", ""))
        yield f"{opening}{span.text}{closing}", _STYLES[span.style] + TerminalStyle(link=span.link)
        if span.link:
            yield f" <{span.link}>", TerminalStyle(dim=True)
