"""What a server says about time: when to come back, and how long its answer stays fresh."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

_SECONDS = re.compile(r"\d{1,9}")
_MAX_AGE = re.compile(r"(?:^|[,\s])max-age\s*=\s*\"?(\d{1,9})\b", re.IGNORECASE)
_UNCACHED = re.compile(r"(?:^|[,\s])no-(?:cache|store)\b", re.IGNORECASE)


def retry_after(headers: Mapping[str, str], now: datetime) -> timedelta | None:
    """Read Retry-After, in seconds or as an HTTP date (RFC 9110, 10.2.3); None where there is none to read.

    ``headers`` have lower-case names. A date in the past means at once: zero.
    """
    value = headers.get("retry-after", "").strip()
    if _SECONDS.fullmatch(value):
        return timedelta(seconds=int(value))
    moment = _http_date(value)
    return None if moment is None else max(moment - now, timedelta(0))


def fresh_for(headers: Mapping[str, str], now: datetime, cap: timedelta) -> timedelta | None:
    """Return how much longer the answer counts as fresh (RFC 9111, 4.2), at most ``cap``; None: not at all.

    ``headers`` have lower-case names. The time it already spent in caches (Age) is taken off.
    """
    control = headers.get("cache-control", "")
    if _UNCACHED.search(control):
        return None
    if said := _MAX_AGE.search(control):
        left = timedelta(seconds=int(said[1])) - _age(headers)
    elif expires := _http_date(headers.get("expires", "")):
        left = expires - (_http_date(headers.get("date", "")) or now) - _age(headers)
    else:
        return None
    return min(left, cap) if left > timedelta(0) else None


def _age(headers: Mapping[str, str]) -> timedelta:
    value = headers.get("age", "").strip()
    return timedelta(seconds=int(value)) if _SECONDS.fullmatch(value) else timedelta(0)


def _http_date(value: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(value)
    except ValueError:
        return None
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
