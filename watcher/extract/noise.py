"""What of a page is not its text: menus, share bars, related links, cookie notices, view counters."""

import re
from collections.abc import Collection, Iterator

from selectolax.lexbor import LexborNode

from watcher.extract.captions import is_caption
from watcher.extract.layout import Layout
from watcher.extract.phrases import ASIDE, CONTACT
from watcher.extract.sentences import is_one_of, is_sentence
from watcher.text.tree import HEADINGS, elements

_ALWAYS = frozenset({"nav", "footer", "dialog"})
_OFTEN = frozenset({"aside", "header", "form", "menu"})
_FIGURES = frozenset({"figure", "figcaption"})
_ROLES = frozenset(
    {"navigation", "banner", "contentinfo", "search", "complementary", "dialog", "alertdialog", "menu"}
)


def _tokens(words: str) -> re.Pattern[str]:
    joined = re.sub(r"\s+", "", words)
    return re.compile(rf"(?:^|[-_ ])(?:{joined})(?:$|[-_ \d])", re.IGNORECASE)


_SURELY = _tokens(
    r"""
    share\w*|sharing|social\w*|addthis|addtoany|a2a|breadcrumbs?|crumbs?|cookies?|consent|gdpr|sidebar|sidenav|menu|
    nav|navbar|navigation|subnav|footer|pager|pagination|paging|newsletter|subscri\w+|skip\w*|pop-?up|popmake|modal|
    overlay|lightbox|disqus|sr-only|screen-reader\w*|visually-?hidden|noprint|no-print|hidden-print|back-?to-?top|
    totop|copyright|lang-?switch\w*|language-?(?:switch\w*|selector|links)|related\w*|recommend\w*|read-?also|
    read-?more|see-?also|more-?news|other-?news|last-?news|latest-?\w+|prev-?next|next-?prev|advert\w*|sitemap|
    toolbar|tools|audio-?player|readspeaker\w*|rs-?btn\w*|listen|gallery|carousel|slideshow|swiper|owl-\w+|survey|feedback|actions?|buttons?|a11y|accessibility|login|site-?header|page-?tools?|print-?(?:button|link|page|version)
    """
)
"""Class names and ids that hardly ever hold a statement."""
_PERHAPS = _tokens(
    r"""
    tags?|tag-?list|keywords|comments?|widgets?|promo\w*|ads?|banner|slider|
    disclaimer|ratings?|search\w*|teasers?|views|counter|hits|print|printer|lang|languages?|masthead|header|
    topbar|meta|entry-meta|article-meta|post-meta|byline|author\w*|contacts?|enquir\w+|press-?contacts?|downloads?|attachments?|
    helpful|rate|audio|video\w*|player|popular|archive|callout|infobox|updates?-?box
    """
)
"""Class names and ids that sometimes do."""
_PICTURE = _tokens(
    r"caption\w*|pie-\w+|legende|bildunterschrift|didascalia|thumbnail|pictures?|photos?|image|figure"
)
"""Class names and ids of what holds a picture: what says there what it shows is text."""
_DATED = _tokens(
    r"""
    dates?|datum|fecha|data|time|datetime|published|pubdate|publish-?date|posted-?on|timestamp|meta|metadata|byline|
    author|doc-?data|article-?info|news-?info|post-?info|entry-?info
    """
)
_FEW = 10
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_LONGEST_LABEL = 120
_PICTURES = 0.15
"""Of a page's prose: more in an element named after a picture is no caption."""


def take_out_noise(layout: Layout, title: int | None) -> None:
    """Take the site's furniture out of a layout; what holds the ``title``'s piece stays."""
    whole = layout.of(layout.root).prose
    words = layout.pieces[title].block.text if title is not None else ""
    ranges: list[tuple[int, int]] = []
    skip_to = 0
    for node in layout.elements:
        start, end = layout.span(node)
        if (
            node.mem_id == layout.root.mem_id
            or start < skip_to
            or start == end
            or (title is not None and start <= title < end)
        ):
            continue
        share = _tolerated(node)
        if share and layout.weigh(start, end).prose <= share * whole:
            ranges.append((start, end))
            skip_to = end
        elif _is_picture(node) and layout.weigh(start, end).prose <= _PICTURES * whole:
            pieces = layout.pieces
            ranges += [(at, at + 1) for at in range(start, end) if not is_caption(pieces[at], words)]
            skip_to = end
    layout.take_out(ranges)


def _names(node: LexborNode) -> str:
    """Return an element's class names and id, their words parted."""
    attributes = node.attributes
    return _CAMEL.sub("-", f"{attributes.get('class') or ''} {attributes.get('id') or ''}")


def _tolerated(node: LexborNode) -> float:
    """Return the share of the page's prose up to which an element passes for furniture; 0 for none."""
    words = _names(node)
    if node.tag in _ALWAYS or (node.attributes.get("role") or "").lower() in _ROLES or _SURELY.search(words):
        return 0.6
    if node.tag in _OFTEN or _PERHAPS.search(words):
        return 0.15
    return 0.0


def _is_picture(node: LexborNode) -> bool:
    return node.tag in _FIGURES or bool(_PICTURE.search(_names(node)))


def header_lines(layout: Layout, until: int, dated: Collection[int]) -> frozenset[int]:
    """Return the pieces before ``until`` of elements that say when and by whom, and hold no sentence.

    Known by their names, or by holding one of the ``dated`` lines: a list of date, number and department.
    """
    found: set[int] = set()
    for node in layout.elements:
        start, end = layout.span(node)
        if not start < end <= until or end - start > _FEW or layout.weigh(start, end).prose:
            continue
        if any(at in dated for at in range(start, end)) or _DATED.search(_names(node)):
            found.update(range(start, end))
    return frozenset(found)


def take_out_asides(layout: Layout) -> None:
    """Take out sections whose heading says that they are not the text: related items, contacts, galleries."""
    whole = layout.of(layout.root).prose
    ranges = []
    for node, (start, end) in _labels(layout):
        text = layout.pieces[start].block.text
        if len(text) <= _LONGEST_LABEL and not is_sentence(text) and is_one_of(text, ASIDE, CONTACT):
            stop = _section_end(layout, node, start, end)
            if layout.weigh(start, stop).prose <= 0.4 * whole:
                ranges.append((start, stop))
    layout.take_out(ranges)


def _labels(layout: Layout) -> Iterator[tuple[LexborNode, tuple[int, int]]]:
    """Yield the outermost element of each piece that could head a section."""
    met: set[int] = set()
    for node in layout.elements:
        start, end = layout.span(node)
        if end == start + 1 and start not in met:
            met.add(start)
            block = layout.pieces[start].block
            if block.heading or block.strong == block.text or block.text.endswith((":", "：")):
                yield node, (start, end)


def _section_end(layout: Layout, node: LexborNode, start: int, end: int) -> int:
    """Return where the section that a label heads ends: with its own element, or at the next heading."""
    parent = node.parent
    while parent is not None and layout.span(parent)[1] == end:
        node, parent = parent, parent.parent
    if parent is None:
        return end
    if layout.span(parent)[0] == start and parent.mem_id != layout.root.mem_id:
        return layout.span(parent)[1]
    sibling = node.next
    while sibling is not None:
        first, last = layout.span(sibling)
        if last > first and _starts_with_heading(layout, sibling, first):
            return end
        end = max(end, last)
        sibling = sibling.next
    return end


def _starts_with_heading(layout: Layout, node: LexborNode, first: int) -> bool:
    if node.tag in HEADINGS:
        return True
    return layout.pieces[first].block.heading and any(child.tag in HEADINGS for child in elements(node))
