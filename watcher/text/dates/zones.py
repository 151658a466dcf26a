"""Time zones as dates name them: offsets and abbreviations, told apart by where the source is."""

import re
from datetime import datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

_HOURS = {
    "z": 0, "ut": 0, "utc": 0, "gmt": 0, "wet": 0, "west": 1, "bst": 1, "cet": 1, "mez": 1, "cest": 2,
    "mesz": 2, "eet": 2, "eest": 3, "msk": 3, "мск": 3, "trt": 3, "sast": 2, "eat": 3, "cat": 2, "wat": 1,
    "gst": 4, "pkt": 5, "ict": 7, "wib": 7, "hkt": 8, "sgt": 8, "myt": 8, "pht": 8, "awst": 8, "jst": 9,
    "kst": 9, "aest": 10, "aedt": 11, "nzst": 12, "nzdt": 13, "est": -5, "edt": -4, "cst": -6, "cdt": -5,
    "mst": -7, "mdt": -6, "pst": -8, "pdt": -7, "akst": -9, "akdt": -8, "hst": -10, "ast": -4, "adt": -3,
    "brt": -3, "art": -3, "clt": -4,
}  # fmt: skip
_PARTS_OF_HOURS = {"ist": 330, "npt": 345, "irst": 210, "acst": 570, "nst": -210, "ndt": -150}
_NAMED_ZONES = {"et": "America/New_York", "ct": "America/Chicago", "pt": "America/Los_Angeles"}
# What an abbreviation means where it does not mean the usual.
_LOCAL_MEANING = {
    ("cst", "Asia"): 480,
    ("ist", "Asia/Jerusalem"): 120,
    ("ist", "Asia/Tel_Aviv"): 120,
    ("ist", "Europe/Dublin"): 60,
    ("ast", "Asia"): 180,
    ("bst", "Asia"): 360,
    ("gst", "Atlantic"): -120,
    ("est", "Australia"): 600,
}
_ZONE = re.compile(
    r"\s*[(\[]?\s*(?P<name>z|[a-z]{2,5}|мск)?(?![a-z])\s*(?P<offset>[+-]\s?\d{1,2}(?::?\d{2})?(?![\d:]))?"
)
_LONGEST_OFFSET = timedelta(hours=16)


def zone_after(folded: str, position: int, default: str) -> tuple[tzinfo, int]:
    """Return the zone named at ``position`` and where it ends; the source's own zone where none is."""
    found = _ZONE.match(folded, position)
    if found is not None:
        zone = _meaning(found["name"], found["offset"], default)
        if zone is not None:
            return zone, found.end()
    return ZoneInfo(default), position


def _meaning(name: str | None, offset: str | None, default: str) -> tzinfo | None:
    """Return the zone of an abbreviation, an offset, or both (``UTC+3``, ``CEST +0200``)."""
    if offset is not None and (name is None or _minutes(name, default) is not None):
        return _fixed(offset.replace(" ", "").replace(":", ""))
    if name is None:
        return None
    if name in _NAMED_ZONES:
        return ZoneInfo(_NAMED_ZONES[name])
    minutes = _minutes(name, default)
    return None if minutes is None else timezone(timedelta(minutes=minutes))


def _minutes(name: str, default: str) -> int | None:
    """Return what an abbreviation means to a source in the zone ``default``, minutes east of UTC."""
    for place in (default, default.partition("/")[0]):
        if (name, place) in _LOCAL_MEANING:
            return _LOCAL_MEANING[name, place]
    if name in _PARTS_OF_HOURS:
        return _PARTS_OF_HOURS[name]
    return _HOURS[name] * 60 if name in _HOURS else None


def _fixed(offset: str) -> tzinfo | None:
    """Read ``+3``, ``+03``, ``+0300``; None for an offset that no place on earth has."""
    digits = offset[1:]
    hours, minutes = (int(digits[:-2]), int(digits[-2:])) if len(digits) > 2 else (int(digits), 0)  # noqa: PLR2004 - hhmm
    shift = timedelta(hours=hours, minutes=minutes)
    if shift > _LONGEST_OFFSET:
        return None
    return timezone(-shift if offset[0] == "-" else shift)


def localized(moment: datetime, zone: tzinfo) -> datetime:
    """Put a wall-clock time into a zone; of the two readings of a repeated hour, the first."""
    return moment.replace(tzinfo=zone)
