"""Judge selectors before a page is there: CSS for HTML, dotted paths for JSON."""

import re

from selectolax.lexbor import LexborHTMLParser, SelectolaxError

_EMPTY = LexborHTMLParser("<p>")
_KEY = r"[^.\[\]{}]+"
_INDEX = r"\[\d*\]"
_PATH = re.compile(rf"(?:{_KEY}|{_INDEX})(?:{_INDEX}|\.{_KEY})*")
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


def css_fault(text: str) -> str | None:
    """Return what is wrong with a CSS selector, or None."""
    try:
        _EMPTY.css_first(text)
    except SelectolaxError:
        return f"{text!r} is not a CSS selector that we can use; try it in a browser's inspector"
    return None


def json_path_fault(text: str) -> str | None:
    """Return what is wrong with a JSON path or a link template, or None."""
    if "{" in text or "}" in text:
        names = _PLACEHOLDER.findall(text)
        if all(map(_PATH.fullmatch, names)) and names and not set(_PLACEHOLDER.sub("", text)) & set("{}"):
            return None
        return f"{text!r} is not a template; write e.g. https://example.org/detail/{{reference}}"
    if _PATH.fullmatch(text):
        return None
    return f"{text!r} is not a JSON path; write keys parted by dots and [] after a list, e.g. results[].title"
