"""Which known statements are gone from a listing while older and newer ones still stand on it.

A listing whose items are not in the order of their dates proves nothing: what is gone from it may just have
been pushed off. A few items out of order are pinned ones. The posts of a channel are numbered: a number
between those shown is gone for certain.
"""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta

from watcher.compare.decide import TOGETHER_LASTS
from watcher.compare.listings.placing import Placed, Standing
from watcher.model.change import StatementId, StatementState
from watcher.model.listing import KnownItem, Remembered, Sighting
from watcher.model.source import Source, SourceKind

MOST_BELIEVED = 2
"""So many statements gone at once are removals; more may be a fault of the listing, unless it lasts."""
MOST_POSTS_BELIEVED = 3
"""So many for a channel, whose numbers tell for certain what is gone."""
_ANOTHER_LISTING = 10
"""More statements than that are not taken down at once: the listing shows others now."""
_LOOKED_INTO = 3
"""So many pages are looked at because of one reading of the listing."""
_LOOKED_INTO_AGAIN = timedelta(hours=1)
_IN_ORDER = 0.8
"""Of the items with a date, so many must stand in the order of their dates; the others are pinned."""
_MISSED_TWICE = 2
_LONGEST_NUMBER = 18


def sightings(
    placed: Sequence[Placed], remembered: Remembered, source: Source, now: datetime
) -> Mapping[StatementId, Sighting]:
    """Say which known statements deserve a look at once, newest first, and what the listing says of them.

    Where each has a page, the few of which that was not read for an hour: the page decides. Where the listing
    holds the texts, what is back on it and what is gone, until that is decided. ``now`` is aware UTC.
    """
    gone = vanished(placed, remembered, source)
    if not source.text_in_listing:
        unread = [one for one in gone if _deserves_a_look(one, now)]
        return {one.statement: Sighting.GONE for one in unread[:_LOOKED_INTO]}
    believed = MOST_POSTS_BELIEVED if source.kind is SourceKind.TELEGRAM else MOST_BELIEVED
    seen = Sighting.GONE if len(gone) <= believed else Sighting.GONE_TOGETHER
    back = {one.known.statement: Sighting.SHOWN for one in placed if one.known and _was_away(one.known)}
    return back | {one.statement: seen for one in gone if _is_undecided(one, seen, now)}


def vanished(placed: Sequence[Placed], remembered: Remembered, source: Source) -> tuple[KnownItem, ...]:
    """Return the statements that are gone from between their neighbours, newest first."""
    shown = {one.statement for one in placed}
    away = [
        one
        for number, one in remembered.items.items()
        if number not in shown and one.state in {StatementState.PRESENT, StatementState.MISSING}
    ]
    if source.kind is SourceKind.TELEGRAM:
        gone = _between_posts(placed, away)
    else:
        # A text cannot be asked for anew: one statement more must say that the listing reaches so far back.
        gone = _between_dates(placed, away, neighbours=2 if source.text_in_listing else 1)
        if len(gone) > _ANOTHER_LISTING:
            return ()
    # What was missed twice among its neighbours is not back because they have dropped off since.
    gone |= {
        one.statement
        for one in away
        if one.state is StatementState.MISSING and one.missing_checks >= _MISSED_TWICE
    }
    return tuple(sorted((one for one in away if one.statement in gone), key=_newest_first))


def _deserves_a_look(one: KnownItem, now: datetime) -> bool:
    """Tell whether to ask for a page: not one that is missing or out of reach, which has its own time."""
    if one.state is not StatementState.PRESENT or one.failures:
        return False
    # What was read only when it came was never looked for.
    return one.checks <= 1 or one.read_at is None or now - one.read_at >= _LOOKED_INTO_AGAIN


def _is_undecided(one: KnownItem, seen: Sighting, now: datetime) -> bool:
    """Tell whether one more look may decide: of many that are gone together, not before it has lasted."""
    if seen is Sighting.GONE or one.missing_since is None or one.missing_checks < _MISSED_TWICE:
        return True
    return now - one.missing_since >= TOGETHER_LASTS


def _was_away(one: KnownItem) -> bool:
    return one.state in {StatementState.MISSING, StatementState.WITHDRAWN}


def _newest_first(one: KnownItem) -> tuple[float, int]:
    return (-one.published.sort_key().timestamp() if one.published else 0.0, -one.statement)


def _between_posts(placed: Sequence[Placed], away: Iterable[KnownItem]) -> set[StatementId]:
    numbers: dict[str, list[int]] = {}
    for one in placed:
        if post := _post(one.item.url):
            numbers.setdefault(post[0], []).append(post[1])
    gone = set()
    for known in away:
        post = _post(known.url)
        if post and post[0] in numbers and min(numbers[post[0]]) < post[1] < max(numbers[post[0]]):
            gone.add(known.statement)
    return gone


def _post(url: str) -> tuple[str, int] | None:
    """Read ``https://t.me/channel/123`` as a channel and the number of a post in it."""
    channel, _, number = url.rpartition("/")
    counts = number.isascii() and number.isdecimal() and len(number) <= _LONGEST_NUMBER
    return (channel.lower(), int(number)) if counts else None


def _between_dates(
    placed: Sequence[Placed], away: Iterable[KnownItem], *, neighbours: int
) -> set[StatementId]:
    """Return what lies between the dates shown, with so many known statements that are older."""
    dated = [one for one in placed if one.item.published]
    run = max(_in_order(dated), _in_order(dated[::-1]), key=len)
    if len(run) < _IN_ORDER * len(dated):
        return set()
    return {
        known.statement
        for known in away
        if known.published
        and any(_is_newer(one, known) for one in run)
        and sum(one.statement is not None and _is_older(one, known) for one in run) >= neighbours
    }


def _in_order(dated: Sequence[Placed]) -> list[Placed]:
    """Return a longest part of the items that runs from newer days to older ones (patience sorting)."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int | None] = []
    for place, one in enumerate(dated):
        age = -one.item.published.day.toordinal() if one.item.published else 0
        pile = bisect_right(tails, age)
        before.append(ends[pile - 1] if pile else None)
        tails[pile:] = [age, *tails[pile + 1 :]]
        ends[pile:] = [place, *ends[pile + 1 :]]
    run = []
    at = ends[-1] if ends else None
    while at is not None:
        run.append(dated[at])
        at = before[at]
    return run[::-1]


def _is_newer(one: Placed, known: KnownItem) -> bool:
    """Tell whether an item was published after a statement; on one day, whether it was seen after it."""
    shown, gone = one.item.published, known.published
    if shown is None or gone is None:
        return False
    if gone.before(shown):
        return True
    if shown.day != gone.day or (shown.at and gone.at):
        return False
    if one.standing is Standing.NEW:
        return True
    seen = one.known.first_seen_at if one.known else None
    return seen is not None and known.first_seen_at is not None and seen > known.first_seen_at


def _is_older(one: Placed, known: KnownItem) -> bool:
    shown, gone = one.item.published, known.published
    return shown is not None and gone is not None and shown.before(gone)
