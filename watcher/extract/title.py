"""The title of a statement page."""

import re

from selectolax.lexbor import LexborHTMLParser

from watcher.text.normal import one_line

_METAS = ('meta[property="og:title"]', 'meta[name="twitter:title"]', 'meta[name="dc.title" i]')
_SEPARATOR = re.compile(r"\s+[|–—·»«:/-]+\s+|\s*\|\s*")


def find_title(tree: LexborHTMLParser) -> str:
    """Return the page's title as its readers see it, without the site's name; empty where it has none."""
    headings = [text for node in tree.css("h1") if (text := one_line(node.text()))]
    declared = [text for selector in _METAS for text in _contents(tree, selector)]
    title_node = tree.css_first("title")
    window = one_line(title_node.text()) if title_node else ""
    for heading in headings:
        if any(heading in text for text in (*declared, window)):
            return heading
    if declared:
        return without_site(declared[0])
    return headings[0] if headings else without_site(window)


def without_site(title: str) -> str:
    """Drop the site's name behind the last separator, where what is left is the longer part."""
    cuts = list(_SEPARATOR.finditer(title))
    if cuts and cuts[-1].start() > len(title) - cuts[-1].end():
        return title[: cuts[-1].start()].rstrip()
    return title


def _contents(tree: LexborHTMLParser, selector: str) -> list[str]:
    return [text for node in tree.css(selector) if (text := one_line(node.attributes.get("content") or ""))]
