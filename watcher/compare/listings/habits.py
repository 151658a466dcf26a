"""What a listing usually looks like, and when it stops looking like itself: selectors rot silently."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from watcher.compare.listings.placing import Placed, Standing
from watcher.model.item import Item
from watcher.model.listing import Habits
from watcher.model.source import SourceKind

_INERTIA = 0.9
_FORGETTING = 0.01
"""With each reading, the fewest items ever seen weigh so much less against the mean."""
_FELL = 0.5
"""A number under this share of what is usual has fallen."""
_RELIABLE = {"title": 0.6, "date": 0.6, "text": 0.95}
"""A field that fewer items than this share have is expected of none; texts come and go with their length."""
_HALF_LIFE_DAYS = 7.0
_ENOUGH_DATES = 3
_MACHINE_READ = frozenset({SourceKind.FEED, SourceKind.JSON, SourceKind.SITEMAP})


@dataclass(frozen=True, slots=True, kw_only=True)
class Fill:
    """How many items a listing has, and which share of them has a title, a date, a text."""

    items: int
    titled: float
    dated: float
    texted: float


def fill(items: Sequence[Item]) -> Fill:
    """Measure a listing."""
    return Fill(
        items=len(items),
        titled=_share([bool(item.title) for item in items]),
        dated=_share([item.published is not None for item in items]),
        texted=_share([bool(item.content) for item in items]),
    )


def learn(
    habits: Habits, items: Sequence[Item], kind: SourceKind, *, new: int, elapsed: timedelta | None
) -> Habits:
    """Let the habits follow one reading slowly: an odd page must not move them much.

    ``new`` statements came in ``elapsed`` since the reading before; None: that is not known, at first and
    after a gap, and the dates on the listing itself tell how often it is added to.
    """
    seen = fill(items)
    paced = _paced(habits, new, elapsed) if elapsed is not None else _first_pace(habits, items)
    if not habits.learnt:
        return replace(
            paced,
            kind=kind,
            items=seen.items,
            fewest=seen.items,
            titled=seen.titled,
            dated=seen.dated,
            texted=seen.texted,
        )
    return replace(
        paced,
        kind=kind,
        items=_follow(habits.items, seen.items),
        fewest=min(float(seen.items), habits.fewest + _FORGETTING * (habits.items - habits.fewest)),
        titled=_follow(habits.titled, seen.titled),
        dated=_follow(habits.dated, seen.dated),
        texted=_follow(habits.texted, seen.texted),
    )


def rot(habits: Habits, placed: Sequence[Placed], kind: SourceKind) -> tuple[str, ...]:
    """Say what a reading lacks of what the listing usually has; nothing where it looks like itself."""
    if not habits.learnt:
        return ()
    seen = fill([one.item for one in placed])
    faults = []
    if habits.kind in _MACHINE_READ and kind is not habits.kind:
        faults.append(f"it was of kind {habits.kind} and is of kind {kind} now")
    if seen.items < _FELL * habits.fewest and not _turned_over(placed):
        faults.append(
            f"it holds {seen.items} items; usually {habits.items:.0f}, never under {habits.fewest:.0f}"
        )
    faults += [
        f"{now:.0%} of its items have a {field}; usually {usual:.0%}"
        for field, usual, now in (
            ("title", habits.titled, seen.titled),
            ("date", habits.dated, seen.dated),
            ("text", habits.texted, seen.texted),
        )
        if usual >= _RELIABLE[field] and now < _FELL * usual
    ]
    return tuple(faults)


def _turned_over(placed: Sequence[Placed]) -> bool:
    """Tell whether a listing by month or year has begun anew: all on it is new and dated."""
    return all(one.standing is Standing.NEW and one.item.published is not None for one in placed)


def _paced(habits: Habits, new: int, elapsed: timedelta) -> Habits:
    """Count arrivals and days, both fading by half in a week: their ratio follows the pace of the source."""
    days = elapsed / timedelta(days=1)
    fading = math.pow(0.5, days / _HALF_LIFE_DAYS)
    return replace(habits, arrived=habits.arrived * fading + new, days=habits.days * fading + days)


def _first_pace(habits: Habits, items: Sequence[Item]) -> Habits:
    """Take the pace from the dates on the listing: so many statements between its first and its last."""
    days = [item.published.day for item in items if item.published]
    if len(days) < _ENOUGH_DATES:
        return habits
    span = (max(days) - min(days)).days
    return replace(habits, arrived=float(len(days)), days=float(span))


def _follow(before: float, now: float) -> float:
    return _INERTIA * before + (1 - _INERTIA) * now


def _share(answers: Sequence[bool]) -> float:
    return sum(answers) / len(answers) if answers else 0.0
