"""Styled spans as the HTML of the Bot API, valid whatever the text."""

from html import escape
from itertools import groupby

from watcher.model.message import Message, Span, Style

_TAGS = {
    Style.BOLD: "b",
    Style.ITALIC: "i",
    Style.UNDERLINE: "u",
    Style.STRIKE: "s",
    Style.CODE: "code",
}
# What a message cannot carry: control characters but for tab and line feed, and halves of surrogate pairs.
# One character each way, so that the visible length stays what was counted.
_UNSENDABLE = {
    **dict.fromkeys([*range(0x09), *range(0x0B, 0x20), 0x7F], " "),
    **dict.fromkeys(range(0xD800, 0xE000), "\ufffd"),
}


def to_html(message: Message) -> str:
    """Write a message for ``parse_mode=HTML``; every tag is closed, every mark escaped."""
    written: list[str] = []
    for in_quote, spans in groupby(message.spans, key=lambda span: span.quoted):
        inner = "".join(_span(span) for span in spans)
        written.append(f"<blockquote>{inner}</blockquote>" if in_quote and inner else inner)
    return "".join(written)


def to_plain(message: Message) -> str:
    """Write a message without any style."""
    return message.text.translate(_UNSENDABLE)


def _span(span: Span) -> str:
    written = escape(span.text.translate(_UNSENDABLE), quote=False)
    if not written:
        return ""
    if span.style in _TAGS:
        tag = _TAGS[span.style]
        written = f"<{tag}>{written}</{tag}>"
    if span.link:
        written = f'<a href="{escape(span.link.translate(_UNSENDABLE))}">{written}</a>'
    return written
