"""Mark-up made fit to parse: links never closed are closed where their author meant."""

import re

_TOKEN = re.compile(
    r"<!--.*?(?:-->|$)|<(?:script|style)\b.*?(?:</(?:script|style)|$)"
    r"|<(?P<end>/?)(?P<tag>a|li|td|th|tr|dd|dt|ul|ol|dl|table)\b(?P<rest>[^<>]*)>",
    re.DOTALL | re.IGNORECASE,
)
_LINK_OPENS = re.compile(r"<a\s", re.IGNORECASE)
_LINK_CLOSES = re.compile(r"</a\s*>", re.IGNORECASE)


def close_links(html: str) -> str:
    """Close every link that is still open where its entry ends or the next link begins.

    An HTML parser lets such a link run on into the entries after it, under the wrong address.
    """
    if len(_LINK_OPENS.findall(html)) <= len(_LINK_CLOSES.findall(html)):
        return html
    parts: list[str] = []
    copied = 0
    depth: int | None = None
    """Entries opened inside the open link; None: no link is open."""
    for token in _TOKEN.finditer(html):
        tag = (token["tag"] or "").lower()
        if not tag:
            continue
        if depth is not None and _ends_link(tag, token["end"], depth):
            parts += [html[copied : token.start()], "</a>"]
            copied, depth = token.start(), None
        if tag == "a":
            depth = None if token["end"] else 0
        elif depth is not None:
            depth += -1 if token["end"] else 1
    return "".join(parts) + html[copied:] if parts else html


def _ends_link(tag: str, end: str, depth: int) -> bool:
    """Tell whether a tag shows that the open link should have been closed before it."""
    if tag == "a":
        return not end
    return depth == 0 and (bool(end) or tag not in {"ul", "ol", "dl", "table"})
