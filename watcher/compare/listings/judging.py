"""When a listing is held instead of told: a redesign makes everything look new, or changed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from watcher.compare.listings.habits import rot
from watcher.compare.listings.placing import FEW, Placed, Standing
from watcher.model.listing import Habits
from watcher.model.source import SourceKind

BURST = 50
"""No press office publishes more than this between two polls."""
_TIMES_USUAL = 3
_THIRD = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """What is thought of one reading of a listing."""

    placed: tuple[Placed, ...]
    rot: tuple[str, ...] = ()
    """What it lacks of what it usually has, for people."""
    suspicion: str | None = None
    """Why it looks redesigned, for people."""

    @property
    def held(self) -> bool:
        """What is new on it must wait for a maintainer: it may be no statement, or none that is new."""
        familiar = any(one.statement is not None for one in self.placed)
        return self.suspicion is not None or (bool(self.rot) and not familiar)

    def count(self, standing: Standing) -> int:
        """How many items stand so."""
        return sum(one.standing is standing for one in self.placed)


def judge(
    placed: tuple[Placed, ...], habits: Habits, kind: SourceKind, *, since: date, elapsed: timedelta
) -> Judgement:
    """Judge a reading by the habits of its listing.

    ``since`` is the date of the newest statement that was known; ``elapsed`` the time since the last reading.

    Habits of which nothing is learnt expect nothing: another configuration, another feed.
    """
    if not habits.learnt:
        return Judgement(placed=placed, suspicion=_too_many_new(placed, habits, since, elapsed))
    return Judgement(
        placed=placed,
        rot=rot(habits, placed, kind),
        suspicion=_reshaped(placed, kind) or _too_many_new(placed, habits, since, elapsed),
    )


def _reshaped(placed: Sequence[Placed], kind: SourceKind) -> str | None:
    """Say that a third of the known statements changed; the dates of a sitemap are those of any edit."""
    known = [one for one in placed if one.standing is Standing.KNOWN]
    reshaped = sum(one.retitled or (one.redated and kind is not SourceKind.SITEMAP) for one in known)
    if reshaped * _THIRD >= len(known) and (reshaped >= _THIRD or 1 < reshaped == len(known)):
        return f"{reshaped} of its {len(known)} known statements have another title or date than before"
    return None


def _too_many_new(placed: Sequence[Placed], habits: Habits, since: date, elapsed: timedelta) -> str | None:
    """Say that more looks new than can have come.

    Arrivals, however many in a package, are newer than what was known and stand beside it. What is older, or
    has nothing known beside it, is a redesign unless so many may have come in the meantime.
    """
    new = [one for one in placed if one.standing is Standing.NEW]
    dates_passed = max((one.item.published.day - since for one in new if one.item.published), default=elapsed)
    most = most_arrivals(habits, max(elapsed, dates_passed))
    unexplained = sum(not one.arrived_since(since) for one in new)
    if unexplained > most:
        return f"{unexplained} statements look new that are no newer than what was known"
    if len(new) == len(placed) and len(new) > most:
        return f"all of its {len(new)} statements look new"
    if len(new) > max(BURST, most):
        return f"{len(new)} statements look new at once"
    return None


def most_arrivals(habits: Habits, elapsed: timedelta) -> float:
    """Return how many new statements may come in that time without looking like a redesign."""
    return max(FEW, _TIMES_USUAL * habits.daily * (elapsed / timedelta(days=1)))
