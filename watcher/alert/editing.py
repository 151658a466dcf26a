"""An edit as an alert shows it: what it said struck out, what it says underlined, a few words around."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from watcher.alert.quoting import speech
from watcher.compare import edits
from watcher.model.change import Revision
from watcher.model.edit import Edit, EditKind, Stretch
from watcher.model.message import Span, Style
from watcher.model.statement import Passage

_AROUND = 80
"""Characters of unchanged text shown on either side."""
_OPENING = 60
"""Characters by which a paragraph that moved is named."""
_PARAGRAPH = "\n\n"
_WEIGHTS = {kind: weight for weight, kind in enumerate(EditKind)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Edits that stand close together, as one quotation."""

    kinds: tuple[EditKind, ...]
    spans: tuple[Span, ...]
    in_title: bool = False

    @property
    def weight(self) -> int:
        """Return how far back it may stand: what can turn the meaning round comes first."""
        return min(_WEIGHTS[kind] for kind in self.kinds)


def edited_places(before: Revision, after: Revision) -> tuple[Place, ...]:
    """Return every place where title or text changed, the weightiest first, else in reading order."""
    places = [*_title_places(before, after), *_text_places(before, after)]
    return tuple(sorted(places, key=lambda place: place.weight))


def _title_places(before: Revision, after: Revision) -> Iterator[Place]:
    old, new = before.statement.title, after.statement.title
    for group in _groups(edits(old, new), old, new):
        place = _place(group, old, new, (Span("Title:\n", Style.BOLD),))
        yield replace(place, in_title=True)


def _text_places(before: Revision, after: Revision) -> Iterator[Place]:
    found = edits(before.statement.text, after.statement.text)
    yield from _places_of(found, before, after)
    for edit in found:
        if edit.kind is EditKind.MOVED and edit.after.text:
            yield _moved(edit)
            yield from _places_of(edit.within, before, after)


def _places_of(found: Iterable[Edit], before: Revision, after: Revision) -> Iterator[Place]:
    """Yield the places of edits that stayed where they were, as one sees them in the text."""
    old, new = before.statement.text, after.statement.text
    stayed = [edit for edit in found if edit.kind is not EditKind.MOVED]
    for group in _groups(stayed, old, new):
        first = group[0]
        if _takes_paragraphs(first, old):
            yield _whole(first, first.before, Style.STRIKE, before)
        elif _brings_paragraphs(first, new):
            yield _whole(first, first.after, Style.UNDERLINE, after)
        else:
            yield _place(group, old, new, _speaker(first, before, after))


def _moved(edit: Edit) -> Place:
    """Name paragraphs that moved, in one line: what they say is no news."""
    first, *others = edit.after.text.split(_PARAGRAPH)
    opening = first if len(first) <= _OPENING else f"{first[:_OPENING].rsplit(' ', 1)[0]} …"
    more = f" and {len(others)} more" if others else ""
    return Place(kinds=(edit.kind,), spans=(Span(f"Moved: “{opening}”{more}\n\n"),))


def _groups(found: Iterable[Edit], old: str, new: str) -> Iterator[tuple[Edit, ...]]:
    """Put edits together that one quotation can show: in one paragraph, with little in between."""
    group: list[Edit] = []
    alone = False
    for edit in found:
        between = new[group[-1].after.end : edit.after.start] if group else ""
        was_alone, alone = alone, _takes_paragraphs(edit, old) or _brings_paragraphs(edit, new)
        if group and (was_alone or alone or len(between) > 2 * _AROUND or _PARAGRAPH in between):
            yield tuple(group)
            group = []
        group.append(edit)
    if group:
        yield tuple(group)


def _takes_paragraphs(edit: Edit, old: str) -> bool:
    return not edit.after.text and _is_whole(edit.before, old)


def _brings_paragraphs(edit: Edit, new: str) -> bool:
    return not edit.before.text and _is_whole(edit.after, new)


def _is_whole(stretch: Stretch, text: str) -> bool:
    """Return whether a stretch is one or more whole paragraphs."""
    opens = stretch.start == 0 or text.endswith(_PARAGRAPH, 0, stretch.start)
    closes = stretch.end == len(text) or text.startswith(_PARAGRAPH, stretch.end)
    return opens and closes


def _whole(edit: Edit, stretch: Stretch, style: Style, revision: Revision) -> Place:
    """Show whole paragraphs without what stands around them, each with its speaker."""
    spans: list[Span] = []
    place, said_by = stretch.start, None
    for paragraph in stretch.text.split(_PARAGRAPH):
        passage = _passage_at(revision, place)
        if passage and passage is not said_by:
            spans += speech(passage, revision.statement.speaker)
            said_by = passage
        spans += (Span(paragraph, style, quoted=True), Span("\n\n"))
        place += len(paragraph) + len(_PARAGRAPH)
    return Place(kinds=(edit.kind,), spans=tuple(spans))


def _place(group: Sequence[Edit], old: str, new: str, heading: Sequence[Span]) -> Place:
    """Show edits among the words around them."""
    start, end = _context(new, group[0].after.start, group[-1].after.end)
    spans = [*heading, *_quoted("… " if _cuts(new, start) else "")]
    position = start
    for edit in group:
        spans += _quoted(new[position : edit.after.start])
        spans += _said(edit, old, new)
        position = edit.after.end
    spans += _quoted(new[position:end] + (" …" if _cuts(new, end) else ""))
    return Place(kinds=tuple(edit.kind for edit in group), spans=(*spans, Span("\n\n")))


def _said(edit: Edit, old: str, new: str) -> Iterator[Span]:
    """Show both sides of an edit, apart wherever the script puts spaces between words."""
    said, says = edit.before, edit.after
    if said.text:
        beside = old[max(said.start - 1, 0) : said.start] + old[said.end : said.end + 1]
        gap = " " if beside.strip() != beside or not beside else ""
        if says.text:
            yield from (_struck(said.text), *_quoted(gap))
        elif says.start and not new[says.start - 1].isspace():
            yield from (*_quoted(gap), _struck(said.text))
        else:
            yield from (_struck(said.text), *_quoted(gap))
    if says.text:
        yield Span(says.text, Style.UNDERLINE, quoted=True)


def _struck(text: str) -> Span:
    return Span(text, Style.STRIKE, quoted=True)


def _quoted(text: str) -> Iterator[Span]:
    if text:
        yield Span(text, quoted=True)


def _context(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where the words around an edit begin and end, within its paragraph."""
    first = text.rfind(_PARAGRAPH, 0, start)
    first = 0 if first < 0 else first + len(_PARAGRAPH)
    last = text.find(_PARAGRAPH, end)
    last = len(text) if last < 0 else last
    if start - first > _AROUND:
        first = max(text.find(" ", start - _AROUND, start) + 1, start - _AROUND)
    if last - end > _AROUND:
        space = text.rfind(" ", end, end + _AROUND)
        last = space if space > 0 else end + _AROUND
    return first, last


def _cuts(text: str, position: int) -> bool:
    """Return whether a paragraph is cut here."""
    around = text[max(position - 2, 0) : position + 2]
    return 0 < position < len(text) and _PARAGRAPH not in around


def _speaker(edit: Edit, before: Revision, after: Revision) -> tuple[Span, ...]:
    """Say whose words were edited; words taken out are looked up where they stood."""
    revision, place = (after, edit.after.start) if edit.after.text else (before, edit.before.start)
    passage = _passage_at(revision, place)
    return tuple(speech(passage, revision.statement.speaker)) if passage else ()


def _passage_at(revision: Revision, place: int) -> Passage | None:
    """Return the passage to which the paragraph at a place in the text belongs."""
    position = 0
    for block in revision.statement.blocks:
        position += len(block.text) + len(_PARAGRAPH)
        if place < position:
            return next((each for each in revision.passages if _holds(each, block.text)), None)
    return None


def _holds(passage: Passage, paragraph: str) -> bool:
    """Return whether a paragraph is part of a passage; the first one may open with the speaker's name."""
    return any(paragraph.endswith(part) for part in passage.text.split(_PARAGRAPH))
