"""An alert or a notice as styled spans, to be read at a glance on a phone."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from zoneinfo import ZoneInfo

from watcher.alert.accusing import accusing
from watcher.alert.editing import Place, edited_places
from watcher.alert.elsewhere import elsewhere
from watcher.alert.lateness import lateness
from watcher.alert.opinions import second_opinion
from watcher.alert.quoting import quoted
from watcher.model.change import Change, ChangeKind, Revision
from watcher.model.delivery import Delivery, Notice
from watcher.model.edit import EditKind
from watcher.model.message import Message, Span, Style
from watcher.model.published import Published
from watcher.model.reason import Reason
from watcher.model.topic import Match

_WORDS = 6
"""Deciding words named per topic; they all stand in bold in their passages."""
_KINDS = {
    ChangeKind.NEW: "🆕 New",
    ChangeKind.REVISED: "✏️ Edited",
    ChangeKind.WITHDRAWN: "🗑 Withdrawn",
    ChangeKind.RESTORED: "↩️ Back after a withdrawal",
}
_MORE = "➕ More of the transcript"
_REVERTED = "↩️ Back to an earlier text"
_TOUCHED = {
    EditKind.NEGATION: "a negation",
    EditKind.NUMBER: "a number",
    EditKind.DATE: "a date",
    EditKind.NAME: "a name",
    EditKind.HEDGE: "how sure it is",
    EditKind.EXCHANGE: "a question and its answer taken out",
    EditKind.REMOVED: "words taken out",
    EditKind.INSERTED: "words put in",
    EditKind.REWORDED: "wording",
    EditKind.MOVED: "a paragraph moved",
    EditKind.TYPO: "spelling",
    EditKind.PUNCTUATION: "punctuation",
}
_LABELS = {
    EditKind.NEGATION: "negation",
    EditKind.NUMBER: "number",
    EditKind.DATE: "date",
    EditKind.NAME: "name",
    EditKind.HEDGE: "how sure",
    EditKind.EXCHANGE: "question and answer",
    EditKind.TYPO: "spelling",
}
"""What is said at one of several places, where struck and underlined words do not say it at a glance."""
REPEAT = Message(spans=(Span("Possible repeat: this may have arrived before.\n", Style.ITALIC),))
"""Goes before a part that was under way when the answer was lost."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Extent:
    """How much of a text a message shows."""

    shown: int = 10
    """Passages, or places where it was edited; it says how many more there are and links to all."""
    longest: int | None = None
    """Characters of a passage; None: all, whatever its length."""


WHOLE = Extent()


@dataclass(frozen=True, slots=True)
class _View:
    """What an alert shows of a change to one chat."""

    change: Change
    revision: Revision
    """The text to show: what the statement says, or for a withdrawal what it said."""
    passages: tuple[int, ...]
    topics: tuple[str, ...]
    matches: tuple[Match, ...]
    zone: ZoneInfo
    page: str | None
    """The statement's page in our archive."""
    extent: Extent
    answers: bool

    @property
    def is_more(self) -> bool:
        """Return whether only what a text grew by is told, in answer to a message with the rest."""
        return self.change.reason is Reason.GREW and self.answers

    @property
    def has_grown(self) -> bool:
        """Return whether a message tells a text as it stands, which has grown meanwhile."""
        return self.change.reason is Reason.GREW and not self.answers


def render(
    delivery: Delivery, *, zone: str = "UTC", status_url: str | None = None, extent: Extent = WHOLE
) -> Message:
    """Build the whole message of a delivery, whatever its length; see ``split_message``.

    Times are shown in ``zone``, an IANA name. ``status_url`` is the base address of the status pages.
    The mark of a possible repeat belongs to a part, not to the message: see ``REPEAT``.
    """
    if delivery.notice is not None:
        return Message(spans=tuple(_notice(delivery.notice, ZoneInfo(zone))))
    view = _view(delivery, ZoneInfo(zone), status_url, extent)
    return Message(spans=tuple(_joined([*_head(view), *_body(view), *_foot(view)])))


def _view(delivery: Delivery, zone: ZoneInfo, status_url: str | None, extent: Extent) -> _View:
    change = delivery.change
    if change is None:
        raise ValueError("a delivery carries a change or a notice")
    revision = change.after or change.before
    if revision is None:
        raise ValueError("a change has a revision before or after it")
    matches = tuple(
        match
        for match in change.matches
        if match.topic in delivery.topics and match.passage in delivery.passages
    )
    page = status_url and f"{status_url.rstrip('/')}/statements/{change.statement_id}"
    answers = delivery.reply_to is not None
    return _View(change, revision, delivery.passages, delivery.topics, matches, zone, page, extent, answers)


def _head(view: _View) -> Iterator[Span]:
    change = view.change
    yield Span(change.source_name, Style.BOLD)
    yield Span("".join(f" · {tag}" for tag in change.source_tags) + "\n")
    yield Span(" · ".join((_kind(view), ", ".join(view.topics) or "no topic")) + "\n")
    yield Span(view.revision.statement.title or change.url, Style.BOLD, link=change.url)
    if view.revision.provisional:
        yield Span("\nAs the listing tells it: the page itself could not be read yet.", Style.ITALIC)
    if view.has_grown:
        last = _moment(view.revision.seen_at, view.zone)
        yield Span("\n")
        yield Span(f"The text has grown since it was first seen; read last {last}.", Style.ITALIC)
    yield Span("\n\n")


def _kind(view: _View) -> str:
    if view.is_more:
        return _MORE
    if view.has_grown:
        return _KINDS[ChangeKind.NEW]
    return _REVERTED if view.change.reason is Reason.REVERTED else _KINDS[view.change.kind]


def _body(view: _View) -> Iterator[Span]:
    places: tuple[Place, ...] = ()
    change = view.change
    if _is_edit(change) and change.before and change.after:
        places = edited_places(change.before, change.after)
    yield from _edits(places, view) if places else _passages(view)


def _is_edit(change: Change) -> bool:
    return change.kind is ChangeKind.REVISED and change.reason is not Reason.GREW


def _edits(places: Sequence[Place], view: _View) -> Iterator[Span]:
    kinds = _distinct(_TOUCHED[kind] for place in places for kind in place.kinds)
    what = "Only the title changed" if all(place.in_title for place in places) else "What changed"
    yield Span(f"{what}: {', '.join(kinds)}\n\n", Style.ITALIC)
    for place in places[: view.extent.shown]:
        labels = _distinct(_LABELS[kind] for kind in place.kinds if kind in _LABELS)
        if labels and len(places) > 1:
            yield Span(f"{', '.join(labels).capitalize()}:\n")
        yield from place.spans
    yield from _more(len(places) - view.extent.shown, "more changes; compare all", view)


def _passages(view: _View) -> Iterator[Span]:
    passages = view.revision.passages
    chosen = [passage for passage in passages if passage.index in view.passages]
    if not view.passages and not view.is_more:
        # A statement without a topic shows how it begins.
        chosen = list(passages[:1])
    shown = chosen[: view.extent.shown]
    for passage in shown:
        matches = [match for match in view.matches if match.passage == passage.index]
        yield from quoted(passage, matches, view.revision.statement.speaker, longest=view.extent.longest)
        yield Span("\n")
    left = len(chosen if view.passages else passages) - len(shown)
    yield from _more(left, "more on this; read all" if view.passages else "more; read all", view)


def _more(number: int, what: str, view: _View) -> Iterator[Span]:
    if number > 0:
        yield Span(f"… and {number} {what}", Style.ITALIC, link=view.page or view.change.url)
        yield Span("\n\n")


def _foot(view: _View) -> Iterator[Span]:
    # Behind the official words; parts of a long message that went out before it came stay as they are.
    yield from second_opinion(view.change)
    times = " · ".join(_times(view))
    yield Span(f"{times[0].upper()}{times[1:]}\n")
    yield from elsewhere(view.change, view.page)
    yield from accusing(view.matches)
    yield from _why(view.matches)
    yield Span("Source", link=view.change.url)
    if not view.page:
        return
    for name, revision in _sides(view.change):
        yield Span(" · ")
        yield Span(name, link=f"{view.page}/revisions/{revision.id}")
    yield Span(" · ")
    yield Span("Whole text and history", link=view.page)


def _sides(change: Change) -> Iterator[tuple[str, Revision]]:
    """Yield the texts that somebody who doubts an edit or a removal wants to see for himself."""
    if change.kind is ChangeKind.WITHDRAWN and change.before:
        yield "Last text", change.before
    elif _is_edit(change) and change.before and change.after:
        yield "Text before", change.before
        yield "Text after", change.after


def _times(view: _View) -> Iterator[str]:
    change = view.change
    published = view.revision.statement.published
    if published is not None:
        yield f"published {_published(published, view.zone)}"
    yield f"first seen {_moment(change.first_seen_at, view.zone)}"
    if late := lateness(change):
        yield late
    if view.is_more:
        yield f"more seen {_moment(change.seen_at, view.zone)}"
    elif change.kind is ChangeKind.REVISED and not view.has_grown:
        yield f"edit seen {_moment(change.seen_at, view.zone)}"
    elif change.kind is ChangeKind.WITHDRAWN:
        yield f"last text read {_moment(view.revision.seen_at, view.zone)}"
        yield f"found gone {_moment(change.seen_at, view.zone)}"
    elif change.kind is ChangeKind.RESTORED:
        yield f"back {_moment(change.seen_at, view.zone)}"


def _why(matches: Sequence[Match]) -> Iterator[Span]:
    """One line per topic: the rules that carried it and the words they found."""
    in_order = sorted(matches, key=lambda match: match.topic)
    for topic, found in groupby(in_order, key=lambda match: match.topic):
        group = tuple(found)
        rules = _distinct(rule for match in group for rule in match.rules)
        words = _distinct(evidence.text for match in group for evidence in match.evidence)
        named = ", ".join(f"“{word}”" for word in words[:_WORDS]) + (" …" if len(words) > _WORDS else "")
        yield Span("Why: ", Style.ITALIC)
        yield Span(f"{topic}, by {', '.join(rules)}: {named}\n")


def _notice(notice: Notice, zone: ZoneInfo) -> Iterator[Span]:
    sign = "✅" if notice.reason is Reason.OK else "⚠️"
    yield Span(f"{sign} ")
    yield Span(notice.subject, Style.BOLD)
    yield Span(f" · {notice.reason}\n{notice.text}\n{_moment(notice.at, zone)}")


def _published(published: Published, zone: ZoneInfo) -> str:
    return published.day.isoformat() if published.at is None else _moment(published.at, zone)


def _moment(moment: datetime, zone: ZoneInfo) -> str:
    return f"{moment.astimezone(zone):%Y-%m-%d %H:%M %Z}"


def _distinct(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(words))


def _joined(spans: Iterable[Span]) -> Iterator[Span]:
    """Join neighbours that are set alike, so that each costs one entity."""
    for (style, link, in_quote), alike in groupby(
        spans, key=lambda span: (span.style, span.link, span.quoted)
    ):
        text = "".join(span.text for span in alike)
        if text:
            yield Span(text, style, link, in_quote)
