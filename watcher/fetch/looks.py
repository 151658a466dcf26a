"""What a page looks like from a distance: title, headings, how much there is to read, what drives it."""

import re
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser

from watcher.model.page import Page
from watcher.text.charset import decode
from watcher.text.normal import one_line

_HTML_TYPES = frozenset({"text/html", "application/xhtml+xml"})
_TAG = re.compile(
    rb"<(?:!doctype\s+html|html|head|body|title|script|meta|iframe|div|h1|p)[\s>/]", re.IGNORECASE
)
_START = rb"(?:\xef\xbb\xbf)?\s*"
_OTHER_KIND = re.compile(_START + rb"(?:<\?xml|<rss|<feed|<urlset|<sitemapindex|[{\[]|%PDF)")
_XHTML = re.compile(_START + rb"<\?xml[^>]*>\s*(?:<!doctype[^>]*>\s*)?<html[\s>]", re.IGNORECASE)
_SEPARATOR = re.compile(r"\s+[|–—·•»«:-]+\s*|\s*[|·•»«]\s*|:+\s+")
_SITE_SEPARATOR = re.compile(r"\s+[|–—·•»«-]+\s+|\s*[|·•»«]\s*")
"""What parts a site's name from a title; what follows a colon belongs to what stands before it."""
_SENTENCE_END = re.compile(r"[.!?…]+(?:\s+|$)|[。！？]+")
_UNREAD = ["style", "template", "svg", "script"]
_DRIVING = "script, iframe, form, meta, link, input, [id], [class]"
_MOST_NODES = 5_000
_LONGEST_LINE = 300
_MOST_LINES = 60
_LONGEST_TEXT = 10_000
_LONGEST_MACHINERY = 300_000
_BARE_TEXT = 2_500
_BARE_LINKS = 12
_SHELL_TEXT = 300
_SHELL_LINKS = 3
_HEADLINE = 30  # characters: a link with that much text leads to an article, a shorter one is a menu's


@dataclass(frozen=True, slots=True, kw_only=True)
class Looks:
    """Features of one HTML page; all text is lower case, white space and apostrophes folded."""

    title: str
    headings: tuple[str, ...]
    """The first few of h1 to h3."""
    text: str
    """What a reader sees, or its beginning."""
    lines: tuple[str, ...]
    """The first lines of the text, as the markup parts them."""
    links: int
    headlines: int
    """Links whose text is as long as a headline."""
    prose: int
    """Characters of text outside links."""
    asks_password: bool
    machinery: str
    """Scripts and attributes, never what a reader sees; empty unless the page is bare."""

    @property
    def is_bare(self) -> bool:
        """Say whether there is little to read and to click, as on walls and unlike on a site's pages."""
        return _is_bare(self.text, self.links)

    @property
    def heads(self) -> str:
        """The title and the headings, a line each."""
        return "\n".join((self.title, *self.headings))

    @property
    def sentences(self) -> tuple[str, ...]:
        """The text, sentence by sentence and line by line, without their full stops."""
        lines = (*self.lines, self.text)
        return tuple(sentence for line in lines for sentence in _SENTENCE_END.split(line) if sentence)

    @property
    def said_alone(self) -> tuple[str, ...]:
        """The title and the headings, whole and without the site's name."""
        heads = (self.title, *self.headings[:3])
        return (*heads, *(part for head in heads for part in _SITE_SEPARATOR.split(head)))

    @property
    def title_parts(self) -> tuple[str, ...]:
        """The title, and what its separators part: "Page not found | Ministry" has two parts."""
        return (self.title, *_SEPARATOR.split(self.title))

    @property
    def parts(self) -> tuple[str, ...]:
        """The parts of the title, and the first two headings with theirs."""
        heads = self.headings[:2]
        return (*self.title_parts, *heads, *(part for head in heads for part in _SEPARATOR.split(head)))


def looks_of(page: Page) -> Looks:
    """Look at an HTML page."""
    markup = decode(page.body, page.headers.get("content-type", ""))
    tree = LexborHTMLParser(markup)
    title = tree.css_first("title")
    anchors = [len(_folded(anchor.text())) for anchor in tree.css("a[href]")[:_MOST_NODES]]
    tree.strip_tags(_UNREAD)
    lines = tree.body.text(separator="\n").split("\n") if tree.body else []
    text = _folded(" ".join(lines))
    return Looks(
        title=_said(title.text()) if title else "",
        headings=tuple(_said(node.text()) for node in tree.css("h1, h2, h3")[:6]),
        text=_lowered(text[:_LONGEST_TEXT]),
        lines=tuple(filter(None, map(_said, lines[:_MOST_LINES]))),
        links=len(anchors),
        headlines=sum(length >= _HEADLINE for length in anchors),
        prose=len(text) - sum(anchors),
        asks_password=tree.css_first("input[type=password i]") is not None,
        machinery=_machinery(markup) if _is_bare(text, len(anchors)) else "",
    )


def is_shell(page: Page) -> bool:
    """Say whether a page has next to nothing to read until its scripts have run."""
    looks = looks_of(page) if is_html(page) else None
    if looks is None or len(looks.text) > _SHELL_TEXT or looks.links > _SHELL_LINKS:
        return False
    return "\nsrc=" in looks.machinery


def is_html(page: Page) -> bool:
    """Say whether a body is HTML, by its beginning before its declared type: walls answer for feeds too."""
    beginning = page.body[:4096]
    if _OTHER_KIND.match(beginning) and not _XHTML.match(beginning):
        return False
    return page.content_type in _HTML_TYPES or _TAG.search(beginning) is not None


def _said(text: str) -> str:
    return _lowered(one_line(text[:_LONGEST_LINE]))


def _lowered(text: str) -> str:
    return text.lower().replace("’", "'")


def _folded(text: str) -> str:
    return " ".join(text.split())


def _is_bare(text: str, links: int) -> bool:
    return len(text) < _BARE_TEXT and links <= _BARE_LINKS


def _machinery(markup: str) -> str:
    parts: list[str] = []
    for node in LexborHTMLParser(markup[:_LONGEST_MACHINERY]).css(_DRIVING)[:_MOST_NODES]:
        parts += (f"{name}={value}" for name, value in node.attributes.items() if value)
        parts += [node.text()] if node.tag == "script" else []
    return "\n" + "\n".join(parts).lower()
