"""What a page itself names that would serve better than its mark-up."""

import re

from selectolax.lexbor import LexborHTMLParser

from watcher.text.urls import absolute

_FEED_TYPES = re.compile(r"application/(?:(?:rss|atom|rdf)\+xml|feed\+json)", re.IGNORECASE)
_FEED_PATH = re.compile(
    r"\.(?:rss|atom|rdf)$|/(?:rss|feed|atom)/?$|[/_-](?:rss|feed|atom)[\w-]*\.xml$", re.IGNORECASE
)
_MOST = 5
_COMMENTS = re.compile(r"comment", re.IGNORECASE)


def declared_feeds(tree: LexborHTMLParser, base: str) -> list[str]:
    """Return the feeds that the page's head declares, then those it links to; not those of comments."""
    found = []
    for node in tree.css("link[rel~=alternate][href], a[href]"):
        attributes = node.attributes
        href, name = attributes.get("href") or "", attributes.get("title") or ""
        declared = node.tag == "link" and _FEED_TYPES.match(attributes.get("type") or "")
        linked = node.tag == "a" and _FEED_PATH.search(href)
        if (declared or linked) and not _COMMENTS.search(href + name) and (url := absolute(base, href)):
            found.append(url)
    return list(dict.fromkeys(found))[:_MOST]
