"""When the best list of a page is still none: a page without statements must say so, not show its menu."""

import re
from statistics import median

from watcher.discover.addresses import is_article
from watcher.discover.dating import Listing
from watcher.discover.regions import Region
from watcher.discover.titles import breadth, wordiness

_FEW = 2
_LEAST_SCORE = 12.0
_LEAST_SCORE_UNDATED = 14.5
_SHORT_TITLE = 20
_MOSTLY = 0.5
_NEARLY_ALL = 0.7
_NO_TITLE = re.compile(r"\S+@\S+|(?:https?://|www\.)\S+|\S+\.(?:pdf|docx?|jpe?g|png|zip)", re.IGNORECASE)


def is_convincing(listing: Listing, score: float) -> bool:
    """Tell whether a list is one of statements: dated, or plainly of titles with pages of their own."""
    if score < _LEAST_SCORE or listing.group.region is Region.FURNITURE:
        return False
    count = len(listing.titles)
    dated = sum(date is not None for date in listing.dates) / count
    if count > _FEW and dated >= _MOSTLY:
        return True
    titled = [title for title in listing.titles if not _NO_TITLE.fullmatch(title)]
    if not titled or median(map(breadth, titled)) < _SHORT_TITLE:
        return False
    articles = sum(is_article(entry.url) for entry in listing.group.entries) / count
    if count <= _FEW:
        in_its_place = listing.group.region is Region.MAIN or articles == 1
        return in_its_place and dated == 1 and len(titled) == count
    return (
        score >= _LEAST_SCORE_UNDATED
        and articles >= _MOSTLY
        and listing.group.region is not Region.SIDE
        and wordiness(titled) >= _NEARLY_ALL
    )
