"""The title of a statement page, and the piece of the page that shows it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, pairwise, takewhile, zip_longest

from selectolax.lexbor import LexborHTMLParser

from watcher.extract.layout import CJK, Layout
from watcher.text.normal import one_line, searchable

_METAS = (
    'meta[property="og:title"]',
    'meta[name="og:title"]',
    'meta[name="twitter:title"]',
    'meta[name="dcterms.title" i]',
    'meta[name="dc.title" i]',
    'meta[itemprop="headline"]',
)
_SEPARATOR = re.compile(
    r"\s+[|–—·•»«:/-]+\s+|\s*[|｜]\s*|\s+::\s+|\s*--+\s*|(?<=[\u2e80-\u9fff）])[_-](?=[\u2e80-\u9fff])"
)
_JOINT = re.compile(rf"{_SEPARATOR.pattern}|:\s+|\s-\s")
"""Where a declared title may be cut if the page shows one of its parts."""
INSTITUTION = re.compile(
    r"(?:the )?(?:(?:federal|royal|national|state) )?"
    r"(?:ministry|department|embassy|office|government|parliament|agency|council|bank) (?:of|for)\b"
    r"[^.:!?\d]{0,60}|"
    r"(?:minist(?:ère|ero|erio|ério) (?:de|des|du|della|degli|das|dos)|"
    r"(?:министерство|посольство|правительство|міністерство) \w+|ministerstw[oa] \w+|"
    r"(?:embajada|ambassade|ambasciata|embaixada) \w+|bundesministerium \w+)\b[^.:!?\d]{0,60}",
    re.IGNORECASE,
)
"""A body's name: what a page is called whose every page is called so."""
_DATE_LAST = re.compile(r"^.{0,40}\b(?:19|20)\d\d\W*$")
_LEVELS = ("h1", "h2", "h3", "h4")
_LONGEST = 400
_KICKER = 30
_TELLING = 12  # characters: a shorter heading is more likely a section's name
_TELLING_CJK = 4
_LONG_PROSE = 150
_CLOSE = 2  # pieces
_MOST_LINES = 500
_NEAR = 25  # pieces between a heading and the first sentence below it


@dataclass(frozen=True, slots=True)
class Title:
    """A title and the range of pieces that show it; an empty range where the page does not."""

    text: str
    start: int = 0
    end: int = 0

    @property
    def is_shown(self) -> bool:
        """Whether the page shows it above its text."""
        return self.end > self.start


def find_title(tree: LexborHTMLParser, layout: Layout) -> Title:
    """Return the page's title as its readers see it, without the site's name; empty where it has none.

    A heading that the page's head also names is surest, then a line that it names, then the last heading
    above the first sentences, then what the head says alone, then a first line set in bold.
    """
    declared = _declared(tree)
    headings = list(islice(_headings(layout), _MOST_LINES))
    named = _named(headings, declared) or _named(list(islice(_lines(layout), _MOST_LINES)), declared)
    above = _above_text(headings, layout)
    if named and not (above and above.start >= named.end and INSTITUTION.fullmatch(named.text)):
        return named
    if above and not _is_site(above.text, declared):
        return above
    if declared:
        return Title(without_site(declared[0]))
    return _first_bold(layout)


def without_site(title: str) -> str:
    """Drop the site's name behind the last separator, where what is left is the longer part."""
    cuts = list(_SEPARATOR.finditer(title))
    if cuts and cuts[-1].start() > len(title) - cuts[-1].end():
        return title[: cuts[-1].start()].rstrip()
    return title


def _declared(tree: LexborHTMLParser) -> list[str]:
    """Return the titles that the page's head gives, best first."""
    contents = [node.attributes.get("content") for selector in _METAS for node in tree.css(selector)]
    window = next(
        (node for node in tree.css("title") if node.parent is not None and node.parent.tag != "svg"), None
    )
    texts = [*contents, window.text() if window else ""]
    lines = [one_line(text) for text in texts if text and len(text) <= 2 * _LONGEST]
    return [line for line in lines if line]


def _headings(layout: Layout) -> Iterator[Title]:
    """Yield the page's headings, the highest level first."""
    for tag in _LEVELS:
        for node in layout.root.css(tag):
            start, end = layout.span(node)
            shown = takewhile(lambda piece: piece.block.heading, layout.pieces[start:end])
            lines = [piece.block.text for piece in shown]
            if len(lines) > 1 and _DATE_LAST.search(lines[-1]):
                lines.pop()
            text = " ".join(lines)
            if 0 < len(text) <= _LONGEST:
                yield Title(text, start, start + len(lines))


def _lines(layout: Layout) -> Iterator[Title]:
    """Yield the lines that stand out without being headings."""
    for at, piece in enumerate(layout.pieces):
        if len(piece.block.text) <= _LONGEST and not piece.linked:
            yield Title(piece.block.text, at, at + 1)


def _named(shown: list[Title], declared: list[str]) -> Title | None:
    """Return the first line that a declared title names, but for a site's name at either end of it."""
    squeezed = [(line, _squeezed(line.text)) for line in shown]
    for title in declared:
        found = list(filter(None, (_showing(part, squeezed) for part in _parts(title))))
        if found:
            best = max(found, key=lambda line: len(line.text))
            return next(
                (line for line in found if line.end == best.start), best
            )  # a title above its subtitle
    return None


def _showing(part: str, squeezed: list[tuple[Title, str]]) -> Title | None:
    """Return the line that shows a part of a declared title."""
    wanted = _squeezed(part)
    exact = next((line for line, text in squeezed if text == wanted), None)
    longer = next((line for line, text in squeezed if _is_longer(text, wanted)), None)
    return exact or (Title(part, longer.start, longer.end) if longer else None)


def _is_longer(text: str, wanted: str) -> bool:
    """Tell whether a line is the title with a kicker before it or a date behind it."""
    least, most = len(wanted), max(2 * len(wanted), len(wanted) + _KICKER)
    return least < len(text) < most and (text.endswith(wanted) or text.startswith(wanted))


def _parts(title: str) -> Iterator[str]:
    """Yield what of a declared title may stand on the page, the whole first, site names never alone."""
    yield title
    yield without_site(title)
    cuts = list(_JOINT.finditer(title))
    for cut in reversed(cuts):
        if _is_telling(title[: cut.start()]) or 2 * cut.start() > len(title):
            yield title[: cut.start()]
    for cut in cuts:
        if len(title) - cut.end() > cut.start():
            yield title[cut.end() :]
    for cut, following in pairwise(cuts):
        if following.start() - cut.end() > max(cut.start(), _TELLING):
            yield title[cut.end() : following.start()]


def _is_telling(part: str) -> bool:
    return len(part) >= (_TELLING_CJK if CJK.search(part) else _TELLING)


def _is_site(line: str, declared: list[str]) -> bool:
    """Tell whether a line is what declared titles end or begin with, the site's name."""
    squeezed = _squeezed(line)
    ends = (part for title in declared for part in _JOINT.split(title))
    return any(_squeezed(part) == squeezed for part in ends if part)


def _above_text(headings: list[Title], layout: Layout) -> Title | None:
    """Return the last heading above the page's first sentences that is neither a label nor a sentence."""
    first = _first_prose(layout)
    above = [title for title in headings if title.end <= first and first - title.end <= _NEAR]
    telling = [title for title in above if _is_telling(title.text) and not title.text.endswith(".")]
    return max(telling or above, key=lambda title: title.start, default=None)


def _first_prose(layout: Layout) -> int:
    """Return the position of the first sentence that is long or not alone."""
    prose = [(at, length) for at, length in enumerate(layout.prose) if length]
    for (at, length), following in zip_longest(prose, prose[1:]):
        if length >= _LONG_PROSE or (following and following[0] - at <= _CLOSE):
            return at
    return prose[0][0] if prose else 0


def _first_bold(layout: Layout) -> Title:
    for at, piece in enumerate(layout.pieces[:5]):
        if piece.block.strong == piece.block.text and len(piece.block.text) <= _LONGEST:
            return Title(piece.block.text, at, at + 1)
    return Title("")


def _squeezed(text: str) -> str:
    return searchable(text).replace(" ", "").rstrip(".")
