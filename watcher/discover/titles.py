"""The title of a record: what a reader would call the entry."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from watcher.discover.outline import HEADINGS, LINE, Element, Outline
from watcher.discover.rows import cell_of, header_of
from watcher.discover.slots import DIRECT, TITLE_CLASS, Slot
from watcher.text.dates import DateSense, find_dates
from watcher.text.normal import one_line

_NO_TITLE_CLASS = re.compile(
    r"sub-?title|date|time\b|categor|\btags?\b|meta|teaser|summary|excerpt|desc", re.IGNORECASE
)
_WIDE = re.compile(r"[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]")
_WORD = re.compile(r"[^\W\d_]{2,}")
_LONGEST_DATE = 60
_LONGEST_TITLE = 500
_SAMPLE = 60
_LONG_WORD = 4
_LONGEST_LABEL = 16
_TITLE_HEAD = re.compile(
    r"title|subject|topic|headline|agenda|titre|objet|sujet|titel|betreff|thema|titulo|título|asunto|titolo|oggetto"
    r"|назван|заголов|тема|tytul|tytuł|konu|başlık|العنوان|标题|標題|名称|件名|題名|제목",
    re.IGNORECASE,
)


def breadth(text: str) -> int:
    """Return a text's length in Latin letters: an East Asian character says as much as two."""
    return len(text) + len(_WIDE.findall(text))


def is_wordy(text: str) -> bool:
    """Tell whether a text has words rather than a number, a code or an abbreviation."""
    words = _WORD.findall(text)
    return (
        len(words) > 1
        or any(len(word) >= _LONG_WORD and word != word.upper() for word in words)
        or len(_WIDE.findall(text)) >= _LONG_WORD
    )


def wordiness(texts: Sequence[str]) -> float:
    """Return how many of the texts have words."""
    return sum(map(is_wordy, texts)) / max(1, len(texts))


def is_date(text: str, sense: DateSense) -> bool:
    """Tell whether a text is hardly more than a date."""
    if len(text) > _LONGEST_DATE or not any(map(str.isdigit, text)):
        return False
    return sum(found.end - found.start for found in find_dates(text, sense)) * 2 > len(text)


def titles_in(page: Outline, slot: Slot, sense: DateSense) -> tuple[str, ...]:
    """Return the titles that stand in a place, without a line of it that is only a date."""
    return tuple(
        text if element is None or slot.path[-1:] == (DIRECT,) else _undated(page, element, text, sense)
        for element, text in zip(slot.elements, slot.texts, strict=True)
    )


def _undated(page: Outline, element: Element, text: str, sense: DateSense) -> str:
    if len(text) > _LONGEST_TITLE:
        return text
    lines = [""]
    for piece in page.pieces[element.start : element.stop]:
        if piece is LINE:
            lines.append("")
        else:
            lines[-1] += piece
    filled = [line for each in lines if (line := one_line(each))]
    kept = [line for line in filled if len(filled) > 1 and not is_date(line, sense)]
    return " ".join(kept) or text


@dataclass(frozen=True, slots=True)
class TitleSlot:
    """The place of the titles and how much its texts look like titles of statements (0 to about 10)."""

    slot: Slot | None
    """None where the records hold no text at all."""
    score: float


def title_slot(page: Outline, slots: Sequence[Slot], sense: DateSense) -> TitleSlot:
    """Return the best place for titles."""
    rated = [TitleSlot(slot, _rate(slot, slots, sense) + _headed(page, slot)) for slot in slots]
    return max(rated, key=lambda each: each.score, default=TitleSlot(None, -5.0))


def _rate(slot: Slot, slots: Sequence[Slot], sense: DateSense) -> float:
    texts = slot.filled
    share = len(texts) / len(slot.texts)
    return quality(texts, sense) * share + _kind(slot) - (3 if _says_more(slot, slots, sense) else 0)


def _headed(page: Outline, slot: Slot) -> float:
    """Rate what the head of a table's column says."""
    cell = cell_of(slot.sample)
    return 2.0 if cell is not None and _TITLE_HEAD.search(header_of(page, cell)) else 0.0


def quality(texts: Sequence[str], sense: DateSense) -> float:
    """Rate texts as titles: long enough and not too long, of words, different, no dates (about -5 to 6)."""
    if not texts:
        return -5.0
    texts = texts[:: -(-len(texts) // _SAMPLE)]
    typical = median(map(breadth, texts))
    length = min(typical / 15, 2.0) if typical <= 160 else max(0.0, 2.0 - (typical - 160) / 100)  # noqa: PLR2004 - characters
    wordy = wordiness(texts)
    different = len(set(texts)) / len(texts)
    dates = sum(is_date(text, sense) for text in texts) / len(texts)
    return length * (0.3 + 0.7 * wordy) + 3 * wordy + different - 6 * dates


def _kind(slot: Slot) -> float:
    """Rate the mark-up: a link, a heading, a class that says "title"."""
    tags = {step.partition(".")[0].partition("[")[0] for step in slot.path}
    sample = slot.sample
    in_link = sample.tag == "a" or any(each.tag == "a" for each in sample.ancestors())
    role = slot.path[-1].rpartition("__")[2] if slot.path else ""
    names = " ".join(slot.path)
    rating = -0.3 if slot.path[-1:] == (DIRECT,) else 0.0
    if not HEADINGS.isdisjoint(tags):
        rating += 2.5
    elif TITLE_CLASS.search(names) and not _NO_TITLE_CLASS.search(role):
        rating += 1.5
    elif {"strong", "b"} & tags:
        rating += 0.7
    if in_link:
        rating += 2
    if _NO_TITLE_CLASS.search(role):
        rating -= 1
    return rating


def _says_more(slot: Slot, slots: Sequence[Slot], sense: DateSense) -> bool:
    """Tell whether a place also holds the date or a label of the entry: it is more than the title then."""
    if slot.path[-1:] == (DIRECT,):
        return False
    outer = slot.sample
    inner = (other for other in slots if other.sample is not outer and outer.holds(other.sample))
    return any(_is_dated(other, sense) or _is_label(other) for other in inner)


def _is_dated(slot: Slot, sense: DateSense) -> bool:
    return all(is_date(text, sense) for text in slot.filled[:3])


def _is_label(slot: Slot) -> bool:
    """Tell whether a place holds a kind or a badge: short words that come again and again."""
    texts = slot.filled
    short = median(map(breadth, texts)) <= _LONGEST_LABEL
    return short and len(set(texts)) * 2 <= len(texts)
