"""The time of day that stands beside a date."""

import re
from dataclasses import dataclass
from datetime import time, tzinfo

from watcher.text.dates.zones import zone_after

_PREFIX = (
    r"(?:(?:at|um|a|a las|a la|à|в|у|о|об|kl|klo|ore|ora|alle|alle ore|as|om|godz|o godz|saat|time|pukul|jam"
    r"|στις|בשעה|الساعه|ساعت|vao luc|luc)\b\.?:?\s*)?"
)
_HALF = r"\s*(?P<half>[ap]\s?\.?\s?m\b\.?)?"
_EAST = r"(?P<part>午前|午後|上午|下午|中午|오전|오후)?\s*"
_FORMS = (
    re.compile(r"(?P<h>\d{1,2}):(?P<m>\d{2})(?::(?P<s>\d{2})(?:[.,]\d{1,9})?)?" + _HALF),
    re.compile(
        r"(?P<h>\d{1,2})\.(?P<m>\d{2})(?:\s*(?:uhr|hrs?|h|ч|น\.?)\b|\s*(?P<half>[ap]\s?\.?\s?m\b\.?))"
    ),
    re.compile(r"(?P<h>\d{1,2})\s?h\s?(?P<m>\d{2})?\b"),
    re.compile(r"(?P<h>\d{1,2})\s*(?:(?P<half>[ap]\s?\.?\s?m\b\.?)|uhr\b)"),
    re.compile(_EAST + r"(?P<h>\d{1,2})\s*[時时點点시]\s*(?:(?P<m>\d{1,2})\s*[分분])?"),
    re.compile(r"(?P<part>午前|午後|上午|下午|中午|오전|오후)\s*(?P<h>\d{1,2}):(?P<m>\d{2})"),
)
_DOTTED_AFTER_MARK = re.compile(
    r"(?:at|kl|klo|ore|alle|alle ore|pukul|godz|o godz)\b\.?:?\s*(?P<h>\d{1,2})\.(?P<m>\d{2})"
)
_GAP_AFTER = re.compile(
    r"(?:t(?=\d)|(?:\s*\([^()\d]{1,12}\))?(?:[\s,;|/·•\-(]|(?:г|р|года|року|год|рік|yil|ж|г)\b\.?)*"
    + _PREFIX
    + ")"
)
_GAP_BEFORE = re.compile(r"[\s,;|/·•\-)]*(?:(?:on|of|am|le|den|el|il)\s+)?(?:[^\W\d]{3,12},?\s+)?$")
_BEFORE = re.compile(r"(?<![\d:.])(?P<whole>\d{1,2}[:.h時]\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?)[^\d:]{0,30}$")
_NOON = 12
_AFTERNOON = frozenset({"午後", "下午", "오후", "中午"})
_REACH = 40


@dataclass(frozen=True, slots=True)
class ClockTime:
    """A wall-clock time with its zone and where it stands in the folded text."""

    time: time
    zone: tzinfo
    start: int
    end: int


def time_after(folded: str, end: int, timezone: str) -> ClockTime | None:
    """Return the time that follows a date ending at ``end``; None where none does."""
    gap = _GAP_AFTER.match(folded, end, end + _REACH)
    start = gap.end() if gap else end
    dotted = _DOTTED_AFTER_MARK.match(folded, max(end, start - 9)) or _DOTTED_AFTER_MARK.search(
        folded, end, min(len(folded), end + 16)
    )
    for found in (dotted, *(form.match(folded, start) for form in _FORMS)):
        if found is not None and (clock := _read(found)) is not None:
            zone, finish = zone_after(folded, found.end(), timezone)
            return ClockTime(clock, zone, found.start(), finish)
    return None


def time_before(folded: str, start: int, timezone: str) -> ClockTime | None:
    """Return the time that stands right before a date beginning at ``start``; None where none does."""
    found = _BEFORE.search(folded, max(0, start - _REACH), start)
    if found is None:
        return None
    for form in _FORMS[:3]:
        match = form.match(folded, found.start())
        if match is None or (clock := _read(match)) is None:
            continue
        zone, finish = zone_after(folded, match.end(), timezone)
        if finish <= start and _GAP_BEFORE.match(folded, finish, start):
            return ClockTime(clock, zone, match.start(), finish)
    return None


def _read(found: re.Match[str]) -> time | None:
    """Turn a match into a time; None where the numbers are none."""
    groups = found.groupdict()
    hour, minute, second = (int(groups.get(key) or 0) for key in ("h", "m", "s"))
    afternoon = groups.get("part") in _AFTERNOON or (groups.get("half") or "").startswith("p")
    if groups.get("part") or groups.get("half"):
        if hour > _NOON and not afternoon:
            return None
        if hour <= _NOON:
            hour = hour % _NOON + (_NOON if afternoon else 0)
    try:
        return time(hour, minute, min(second, 59))
    except ValueError:
        return None
