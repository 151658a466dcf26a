"""What the site shows at each moment: a pure function of the seconds since the start."""

from dataclasses import dataclass

from watcher.demo import texts

LENGTH = 60.0
"""Seconds until the demo ends by itself."""
SANCTIONS_AT = 6.0
BRIEFING_AT = 14.0
EDIT_AT = 23.0
DENIAL_AT = 31.0
WITHDRAWAL_AT = 39.0
RETURN_AT = 49.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """One statement on the site."""

    desk: str
    """``ministry`` or ``union``: which of the two publishers shows it."""
    slug: str
    title: str
    text: str
    """Paragraphs, one a line."""
    days_old: int
    there: bool = True
    """False: taken down; neither listing nor page shows it."""


def shown_at(elapsed: float) -> tuple[Shown, ...]:
    """Return every statement at ``elapsed`` seconds, the newest of each desk first."""
    return tuple(reversed([*_older(), *_today(elapsed)]))


def _older() -> list[Shown]:
    desks = (("ministry", texts.OLDER_MINISTRY), ("union", texts.OLDER_UNION))
    return [
        Shown(desk=desk, slug=slug, title=title, text=text, days_old=10 - place)
        for desk, older in desks
        for place, (slug, title, text) in enumerate(older)
    ]


def _today(elapsed: float) -> list[Shown]:
    shown = []
    if elapsed >= SANCTIONS_AT:
        title, text = texts.LISTING
        shown.append(
            _fresh("ministry", "shipping", title, text.format(count=15 if elapsed < EDIT_AT else 51))
        )
    if elapsed >= BRIEFING_AT:
        shown.append(_fresh("union", "midday", *texts.BRIEFING))
    if elapsed >= DENIAL_AT:
        there = not WITHDRAWAL_AT <= elapsed < RETURN_AT
        shown.append(_fresh("ministry", "claims", *texts.DENIAL, there=there))
    return shown


def _fresh(desk: str, slug: str, title: str, text: str, *, there: bool = True) -> Shown:
    return Shown(desk=desk, slug=slug, title=title, text=text, days_old=0, there=there)
