"""What a page itself names that would serve better than its mark-up."""

import re

from selectolax.lexbor import LexborHTMLParser

from watcher.text.urls import absolute

_FEED_TYPES = re.compile(r"application/(?:(?:rss|atom|rdf)\+xml|feed\+json)", re.IGNORECASE)
_COMMENTS = re.compile(r"comment", re.IGNORECASE)


def declared_feeds(tree: LexborHTMLParser, base: str) -> list[str]:
    """Return the feeds that the page's head declares, without those of comments."""
    found = []
    for link in tree.css("link[rel~=alternate][href]"):
        attributes = link.attributes
        href, name = attributes.get("href") or "", attributes.get("title") or ""
        if _FEED_TYPES.match(attributes.get("type") or "") and not _COMMENTS.search(href + name):
            url = absolute(base, href)
            if url:
                found.append(url)
    return found
