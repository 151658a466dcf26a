"""What of a page is not its text: menus, share bars, related links, cookie notices, view counters."""

import re

from selectolax.lexbor import LexborNode

_LANDMARKS = frozenset({"nav", "footer", "aside", "header", "form", "dialog", "menu", "figcaption"})
_ROLES = frozenset(
    {"navigation", "banner", "contentinfo", "search", "complementary", "dialog", "alertdialog", "menu"}
)
_NAMES = re.compile(
    r"(?:^|[-_ ])(?:share|sharing|social|addthis|a2a|breadcrumbs?|crumbs?|cookies?|consent|related|"
    r"recommend\w*|sidebar|side-?bar|menu|nav|navbar|navigation|subnav|footer|pager|pagination|paging|print|printer|tags|taglist|"
    r"comments?|disqus|newsletter|subscribe|subscription|toolbar|skip|skiplink|langs?|language-?\w*|widget|promo|"
    r"advert\w*|ads?|banner|popup|modal|gallery|carousel|slider|slideshow|feedback|rating|sitemap|search|"
    r"visually-?hidden|sr-only|screen-reader\w*|hidden|noprint|no-print|copyright|masthead|login|backtotop|back-to-top|"
    r"accessibility|teasers?|more-?news|read-?more|see-?also|counter|views|hits)(?:$|[-_ ])",
    re.IGNORECASE,
)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")


def names(node: LexborNode) -> str:
    """Return the element's class names and id, words parted."""
    attributes = node.attributes
    return _CAMEL.sub("-", f"{attributes.get('class') or ''} {attributes.get('id') or ''}")


def looks_like_noise(node: LexborNode) -> bool:
    """Whether tag, role, class or id say that an element belongs to the site, not to the statement."""
    if node.tag in _LANDMARKS:
        return True
    attributes = node.attributes
    return (attributes.get("role") or "").lower() in _ROLES or bool(_NAMES.search(names(node)))
