"""What an address alone tells of what it leads to."""

import re
from datetime import date, timedelta
from urllib.parse import urlsplit

_ARTICLE_PATH = re.compile(
    r"\d{3,}|(?:[^/-]+-){3,}|(?:[^/_]+_){3,}|\.(?:s?html?|aspx?|php|pdf|docx?|cfm)$", re.IGNORECASE
)
_ARTICLE_QUERY = re.compile(r"\d{2,}|[0-9a-f]{8}-", re.IGNORECASE)
_DAY = re.compile(
    r"(?<!\d)(?P<year>(?:19|20)\d\d)(?P<mark>[/_.-]?)(?P<month>0[1-9]|1[0-2])(?P=mark)(?P<day>0[1-9]|[12]\d|3[01])(?!\d)"
    r"|(?<!\d)(?P<year2>(?:19|20)\d\d)/(?P<month2>0?[1-9]|1[0-2])/(?P<day2>0?[1-9]|[12]\d|3[01])(?=/|$)"
)
_YEAR = re.compile(r"/((?:19[4-9]|20\d)\d)(?=[/._-]|$)")


def is_article(url: str) -> bool:
    """Tell whether an address looks like that of one document, not of a section."""
    parts = urlsplit(url)
    return bool(_ARTICLE_PATH.search(parts.path.rstrip("/")) or _ARTICLE_QUERY.search(parts.query))


def day_in(url: str, today: date) -> date | None:
    """Return the day that an address carries: ``/2026/08/19/``, ``t20260819_1``; None for a future one."""
    for found in _DAY.finditer(urlsplit(url).path):
        parts = [found[name] or found[name + "2"] for name in ("year", "month", "day")]
        try:
            day = date(*map(int, parts))
        except ValueError:
            continue
        if day <= today + timedelta(days=1):
            return day
    return None


def year_in(url: str, newest: int) -> int | None:
    """Return the last year among the parts of an address."""
    years = [int(year) for year in _YEAR.findall(urlsplit(url).path) if int(year) <= newest]
    return years[-1] if years else None


def is_american(url: str) -> bool:
    """Tell whether an address is one of the United States' authorities, who write the month first."""
    return (urlsplit(url).hostname or "").endswith((".gov", ".mil", ".us"))
