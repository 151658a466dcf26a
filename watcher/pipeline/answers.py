"""What an answer is worth, before anything is read on it."""

from watcher.errors import FetchError
from watcher.model.page import NotModified, Page
from watcher.model.reason import Reason
from watcher.model.source import Source
from watcher.text.urls import canonical


def a_page(answer: Page | NotModified) -> Page:
    """Return the answer to an unconditional request; raises FetchError for a 304."""
    if isinstance(answer, NotModified):
        raise FetchError("a 304 to an unconditional request", reason=Reason.BROKEN_ANSWER)
    return answer


def a_statement(page: Page, source: Source) -> Page:
    """Return a statement's page; raises FetchError where its address leads to the listing now: gone."""
    if was_redirected(page) and canonical(page.final_url) == canonical(source.url):
        raise FetchError("redirected to the listing", reason=Reason.SOFT_NOT_FOUND, transient=False)
    return page


def was_redirected(page: Page) -> bool:
    """Tell whether another address answered than was asked, not only another spelling of it."""
    return page.final_url != page.url and canonical(page.final_url) != canonical(page.url)
