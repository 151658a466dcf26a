"""When the best list of a page is still none: a page without statements must say so, not show its menu."""

import re
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from itertools import islice
from statistics import median

from watcher.discover.addresses import is_article
from watcher.discover.dating import Listing
from watcher.discover.outline import HEADINGS, Outline
from watcher.discover.regions import Region
from watcher.discover.titles import breadth, wordiness
from watcher.text.dates import DateRole, DateSense, find_dates

_FEW = 2
_LEAST_SCORE = 12.0
_LEAST_SCORE_UNDATED = 14.5
_SHORT_TITLE = 20
_MOSTLY = 0.5
_NEARLY_ALL = 0.7
_SAMPLE = 10
_LONGEST_RECORD = 300
_FAR = timedelta(days=730)
_NO_TITLE = re.compile(r"\S+@\S+|(?:https?://|www\.)\S+|\S+\.(?:pdf|docx?|jpe?g|png|zip)", re.IGNORECASE)


def is_convincing(page: Outline, listing: Listing, score: float, sense: DateSense) -> bool:
    """Tell whether a list is one of statements: dated, or plainly of titles with pages of their own."""
    if score < _LEAST_SCORE or listing.group.region is Region.FURNITURE:
        return False
    count = len(listing.titles)
    dated = sum(date is not None for date in listing.dates) / count
    titled = [title for title in listing.titles if not _NO_TITLE.fullmatch(title)]
    if count > _FEW and dated >= _MOSTLY:
        return wordiness(titled) >= _MOSTLY
    if not titled or median(map(breadth, titled)) < _SHORT_TITLE:
        return False
    if count <= _FEW:
        articles = all(is_article(entry.url) for entry in listing.group.entries)
        return (articles or listing.group.region is Region.MAIN) and dated == 1 and len(titled) == count
    return (
        score >= _LEAST_SCORE_UNDATED
        and listing.group.region is not Region.SIDE
        and wordiness(titled) >= _NEARLY_ALL
        and _leads_to_documents(listing)
        and not _stands_before_the_heading(page, listing)
        and not _is_agenda(page, listing, sense)
    )


def _leads_to_documents(listing: Listing) -> bool:
    """Tell whether addresses, or headings in the main part of the page, show documents of one kind."""
    entries = listing.group.entries
    if sum(is_article(entry.url) for entry in entries) >= _MOSTLY * len(entries):
        return True
    series = Counter(re.sub(r"\d+", "#", entry.url) for entry in entries)
    (shape, alike), *_ = series.most_common(1)
    if "#" in shape and alike >= _NEARLY_ALL * len(entries):
        return True
    headed = any(step.partition(".")[0] in HEADINGS for step in listing.group.path)
    return headed and listing.group.region is Region.MAIN


def _stands_before_the_heading(page: Outline, listing: Listing) -> bool:
    """Tell whether all of it comes before the page's main heading, as menus do."""
    heading = next((each for each in page.elements if each.tag == "h1" and page.length(each)), None)
    return heading is not None and listing.group.entries[-1].record.end <= heading.position


def _is_agenda(page: Outline, listing: Listing, sense: DateSense) -> bool:
    """Tell whether the entries have days ahead: events, not statements."""
    later = replace(sense, now=sense.now + _FAR)
    tomorrow = (sense.now + timedelta(days=1)).date()
    texts = [page.text(entry.record)[:_LONGEST_RECORD] for entry in islice(listing.group.entries, _SAMPLE)]
    ahead = sum(
        any(
            each.published.day > tomorrow and each.role is not DateRole.OTHER
            for each in find_dates(text, later)
        )
        for text in texts
    )
    return ahead >= _MOSTLY * len(texts)
