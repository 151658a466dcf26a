"""A statement's page: fetched, kept, and read as it was kept."""

from watcher.errors import FetchError
from watcher.extract import read_page
from watcher.model.page import NotModified, Page, Validators
from watcher.model.reason import Reason
from watcher.model.source import Source
from watcher.model.statement import Statement
from watcher.pipeline.guard import bugs_fail_one_page
from watcher.pipeline.ports import Fetcher, PollStore


class PageReader:
    """Reads one page at a time; remembers nothing itself."""

    def __init__(self, *, fetcher: Fetcher, store: PollStore) -> None:
        self._fetcher = fetcher
        self._store = store

    async def read(self, source: Source, url: str) -> tuple[Page, Statement]:
        """Fetch a page and read the statement on what was kept; raises FetchError and ParseError."""
        return await self._kept_and_read(source, a_page(await self._fetcher.get(url, policy=source.fetch)))

    async def read_if_changed(
        self, source: Source, url: str, *, validators: Validators, digest: str
    ) -> tuple[Page, Statement] | None:
        """Read a page as ``read`` does; None where a 304 or its digest says that it is what it was."""
        answer = await self._fetcher.get(url, validators=validators, policy=source.fetch)
        if validators == Validators():
            answer = a_page(answer)
        if isinstance(answer, NotModified) or answer.digest == digest:
            return None
        return await self._kept_and_read(source, answer)

    async def _kept_and_read(self, source: Source, answer: Page) -> tuple[Page, Statement]:
        page = await self._store.keep(source.id, answer)
        with bugs_fail_one_page(page.url):
            return page, read_page(page, source)


def a_page(answer: Page | NotModified) -> Page:
    """Return the answer to an unconditional request; raises FetchError for a 304."""
    if isinstance(answer, NotModified):
        raise FetchError("a 304 to an unconditional request", reason=Reason.BROKEN_ANSWER)
    return answer
