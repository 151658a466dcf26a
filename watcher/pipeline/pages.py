"""A statement's page: fetched, kept, and read as it was kept."""

from watcher.extract import read_page
from watcher.model.page import NotModified, Page, Validators
from watcher.model.source import Source
from watcher.model.statement import Statement
from watcher.pipeline.answers import a_page, a_statement, was_redirected
from watcher.pipeline.guard import bugs_fail_one_page
from watcher.pipeline.ports import Fetcher, PollStore


class PageReader:
    """Reads one page at a time; remembers nothing itself."""

    def __init__(self, *, fetcher: Fetcher, store: PollStore) -> None:
        self._fetcher = fetcher
        self._store = store

    async def read(self, source: Source, url: str) -> tuple[Page, Statement]:
        """Fetch a page and read the statement on what was kept; raises FetchError and ParseError."""
        answer = a_page(await self._fetcher.get(url, policy=source.fetch))
        return await self._kept_and_read(source, a_statement(answer, source))

    async def read_if_changed(
        self, source: Source, url: str, *, validators: Validators, digest: str
    ) -> tuple[Page, Statement] | None:
        """Read a page as ``read`` does; None where a 304 or its digest says that it is what it was."""
        answer = await self._fetcher.get(url, validators=validators, policy=source.fetch)
        if validators == Validators():
            answer = a_page(answer)
        if isinstance(answer, NotModified):
            return None
        page = a_statement(answer, source)
        # A redirect that is new is read for the address it leads to.
        return (
            None
            if page.digest == digest and not was_redirected(page)
            else await self._kept_and_read(source, page)
        )

    async def _kept_and_read(self, source: Source, answer: Page) -> tuple[Page, Statement]:
        page = await self._store.keep(source.id, answer)
        with bugs_fail_one_page(page.url):
            return page, read_page(page, source)
