"""A message as golden texts write it: *bold*, _italic_, ~struck~, +underlined+, > quoted."""

from textwrap import dedent

from watcher.model.message import Message, Style

MARKS = {Style.BOLD: "*", Style.ITALIC: "_", Style.STRIKE: "~", Style.UNDERLINE: "+"}


def shown(message: Message) -> str:
    """Write a message with its styles visible."""
    text = ""
    for span in message.spans:
        mark = MARKS.get(span.style, "")
        line = span.text.rstrip("\n")
        piece = f"{mark}{line}{mark}{span.text[len(line) :]}" if line else span.text
        if span.quoted:
            piece = piece.replace("\n", "\n> ")
            piece = f"> {piece}" if text.endswith("\n") else piece
        text += f"[{piece}]({span.link})" if span.link else piece
    return text.replace("> \n", ">\n")


def golden(text: str) -> str:
    return dedent(text).strip()
