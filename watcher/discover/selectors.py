"""CSS for a list that was found by its structure, for the maintainer to keep: item, link, title, date.

Each selector is tried on the page before it is offered; what none finds exactly stays automatic.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import islice

from selectolax.lexbor import LexborHTMLParser

from watcher.discover.dating import Listing
from watcher.discover.outline import CELLS, HEADINGS, Element, Outline
from watcher.discover.selected import Selected
from watcher.model.published import Published
from watcher.model.source import ListingSpec
from watcher.text.dates import DateSense

# Names that people give: words, perhaps with a small number; no hashes, no state of a single entry.
_TAG = re.compile(r"[a-z][a-z0-9-]*")
_NAME = re.compile(r"[A-Za-z_][A-Za-z_-]*(?:-?\d{1,2})?")
_NO_NAME = re.compile(
    r"(?:css|sc|jsx|svelte|js|is|has)-.*|(?:.*[-_])?(?:odd|even|first|last|active|current|open|new|featured|post|\d+)",
    re.IGNORECASE,
)
_MOST_ITEMS = 300
_MOST_NAMES = 2
_HIGHEST = 6
_MOST_ELEMENTS = 60
_TELLING_TAGS = HEADINGS | {"a", "time", "dt", "dd", "li", "article", "tr"}

Fits = Callable[[str], bool]


def suggested(
    tree: LexborHTMLParser, outline: Outline, listing: Listing, selected: Selected, sense: DateSense
) -> ListingSpec | None:
    """Return selectors that find the entries of a list, None where its records have nothing in common."""
    entries = listing.group.entries
    records = [entry.record for entry in entries]
    if len(entries) > _MOST_ITEMS or len({record.tag for record in records}) > 1:
        return None
    item = _item(tree, outline, records)
    if item is None:
        return None
    urls = [entry.url for entry in entries]
    link = _within(
        records, [entry.link for entry in entries], lambda css: selected.urls(records, css) == urls
    )
    titles = list(listing.titles)
    title = _within(
        records,
        [_title(outline, record, text) for record, text in zip(records, titles, strict=True)],
        lambda css: selected.texts(records, css) == titles,
    )
    days = [date.published if date else None for date in listing.dates]
    date = _within(
        records,
        [_dated(outline, record, day, selected, sense) for record, day in zip(records, days, strict=True)],
        lambda css: [date and date.published for date in selected.dates_by(records, css, sense)] == days,
    )
    return ListingSpec(item=item, link=link, title=title, date=date)


def _title(outline: Outline, record: Element, title: str) -> Element | None:
    """Return the innermost element that says just the title."""
    saying = [
        each for each in outline.within(record) if each.stop > each.start and outline.text(each) == title
    ]
    return saying[-1] if saying else None


def _dated(
    outline: Outline, record: Element, day: Published | None, selected: Selected, sense: DateSense
) -> Element | None:
    """Return the element with the least text that gives the day."""
    inside = [each for each in outline.within(record)[:_MOST_ELEMENTS] if day and each is not record]
    giving = [each for each in inside if selected.published(each, sense) == day]
    return min(giving, key=outline.length, default=None)


def _item(tree: LexborHTMLParser, outline: Outline, records: Sequence[Element]) -> str | None:
    """Return the shortest selector that finds the records, and beside them nothing with a link."""
    wanted = {record.position for record in records}
    for css in _climbing(records):
        nodes = tree.css(css)
        found = [element for node in nodes if (element := outline.by_node.get(node.mem_id))]
        positions = {each.position for each in found}
        others = (each for each in found if each.position not in wanted)
        if wanted <= positions and not any(outline.count(outline.link_positions, each) for each in others):
            return css
    return None


def _climbing(records: Sequence[Element]) -> Iterator[str]:
    """Yield selectors that name the records, then also what they stand in, ever higher."""
    level: list[Element] = list(records)
    below = ""
    for height in range(_HIGHEST):
        step = _common(level)
        if step is None:
            return
        css = f"{step} > {below}" if below else step
        if height or "." in step:
            yield css
        below = css
        parents = [each.parent for each in level]
        level = list({each.position: each for each in parents if each is not None}.values())
        if not level or len(parents) > len([each for each in parents if each]):
            return


def _common(elements: Sequence[Element]) -> str | None:
    """Return the tag and the names that elements share; None where their tags differ."""
    tags = {each.tag for each in elements}
    if len(tags) > 1 or not _TAG.fullmatch(elements[0].tag):
        return None
    shared = set(elements[0].classes).intersection(*(each.classes for each in elements[1:]))
    names = [name for name in elements[0].classes if name in shared and _is_name(name)]
    identity = elements[0].attributes.get("id") or "" if len(elements) == 1 else ""
    own = f"#{identity}" if identity and identity.isascii() and _NAME.fullmatch(identity) else ""
    return "".join((elements[0].tag, own, *(f".{name}" for name in names[:_MOST_NAMES])))


def _is_name(name: str) -> bool:
    return name.isascii() and bool(_NAME.fullmatch(name)) and not _NO_NAME.fullmatch(name)


def _within(records: Sequence[Element], wanted: Sequence[Element | None], fits: Fits) -> str | None:
    """Return the first selector that fits of those that lead from a record to the wanted element in it."""
    pairs = [(record, each) for record, each in zip(records, wanted, strict=True) if each is not None]
    tried: set[str] = set()
    for record, element in pairs[:1] + pairs[len(pairs) // 2 : len(pairs) // 2 + 1]:
        for css in _leading(record, element):
            if css not in tried and fits(css):
                return css
            tried.add(css)
    return None


def _leading(record: Element, element: Element) -> Iterator[str]:
    """Yield selectors for an element in a record: its own name, then with those above it."""
    if element is record:
        return
    inside = [element, *(each for each in islice(element.ancestors(), _HIGHEST) if record.holds(each))]
    chain = inside[: inside.index(record)] if record in inside else inside
    named = [name for each in chain if (name := _common([each]))]
    if len(named) < len(chain):
        return
    if "." in named[0] or chain[0].tag in _TELLING_TAGS:
        yield named[0]
    for length in range(2, len(chain) + 1):
        yield " > ".join(reversed(named[:length]))
    placed = [
        _placed(each) if index == 0 or each.tag in CELLS else named[index] for index, each in enumerate(chain)
    ]
    for length in range(1, len(chain) + 1):
        yield " > ".join(reversed(placed[:length]))


def _placed(element: Element) -> str:
    """Return an element's tag with its place among its siblings."""
    siblings = element.parent.children if element.parent else [element]
    if element.tag in CELLS:
        return f"{element.tag}:nth-child({siblings.index(element) + 1})"
    alike = [each for each in siblings if each.tag == element.tag]
    return f"{element.tag}:nth-of-type({alike.index(element) + 1})"
