"""Second thoughts before an edit or a withdrawal is told: it may be our doing, or a redesign."""

from dataclasses import replace
from datetime import datetime

from watcher.compare import ABSENCE, TOGETHER_LASTS, Piece, furniture
from watcher.errors import FetchError, ParseError, WatcherError
from watcher.extract import read_page
from watcher.model.change import KnownStatement, Reading, StatementState
from watcher.model.page import Page
from watcher.model.source import Source
from watcher.model.statement import Statement
from watcher.pipeline.answers import was_redirected
from watcher.pipeline.guard import bugs_fail_one_page
from watcher.pipeline.pages import PageReader
from watcher.pipeline.ports import PollStore
from watcher.pipeline.readings import reading

NEIGHBOURS = 2
"""So many other statements of the source are looked at beside one that is gone."""
NEIGHBOURS_OF_AN_EDIT = 5
"""So many beside one that was edited, until one changed in the same way: a new footer comes page by page."""
REMEMBERED = 10
"""So many of the source's last quiet changes are compared with an edit."""


class Doubts:
    """Looks at the evidence that is stored and at a neighbour's page; remembers nothing itself."""

    def __init__(self, *, pages: PageReader, store: PollStore) -> None:
        self._pages = pages
        self._store = store

    async def read_anew(self, source: Source, known: KnownStatement) -> Reading | None:
        """Read the page of the newest reading again, as it was stored.

        None where that gives what it gave then: only where our own way of reading has changed since, by
        other selectors or a mended extractor, there is something to say.
        """
        revision = known.revision
        if revision is None or not revision.page_digest:
            return None
        page = await self._store.stored_page(source.id, revision.page_digest)
        if page is None:
            return None
        try:
            with bugs_fail_one_page(page.url):
                statement = read_page(page, source)
                dated = replace(statement, published=statement.published or known.published)
                anew = reading(dated, digest=page.digest, seen_at=revision.seen_at, reprocessed=True)
        except ParseError:
            return None
        return None if anew.fingerprint == revision.fingerprint else anew

    async def found_elsewhere(self, source: Source, known: KnownStatement) -> tuple[Page, Statement] | None:
        """Read a statement that is gone from its address where that address led when it was read last."""
        digest = known.revision.page_digest if known.revision else ""
        page = await self._store.stored_page(source.id, digest) if digest else None
        if page is None or page.url != known.url or not was_redirected(page):
            return None
        try:
            return await self._pages.read(source, page.final_url)
        except (FetchError, ParseError):
            return None  # gone there, too, or out of reach: the absence stands until it is confirmed

    async def is_furniture(self, source: Source, known: KnownStatement, seen: Reading) -> bool:
        """Tell whether what changed around a statement changed around others of its source, too."""
        if known.revision is None or source.text_in_listing:
            return False
        changed = furniture(known.revision.statement, seen.statement)
        if not changed or await self._was_furniture(source, changed):
            return bool(changed)
        # A neighbour that was itself looked at in the meantime stands among the quiet changes now.
        return await self._is_beside(source, known, changed) or await self._was_furniture(source, changed)

    async def _was_furniture(self, source: Source, changed: frozenset[Piece]) -> bool:
        quiet = await self._store.reprocessed(source.id, REMEMBERED)
        return any(changed <= furniture(before.statement, after.statement) for before, after in quiet)

    async def _is_beside(self, source: Source, known: KnownStatement, changed: frozenset[Piece]) -> bool:
        """Tell whether the page of another statement changed in the same way since it was read."""
        others = await self._store.neighbours(known, NEIGHBOURS_OF_AN_EDIT)
        present = [other for other in others if other.state is StatementState.PRESENT and other.revision]
        for other in present:
            try:
                _, statement = await self._pages.read(source, other.url)
            except (FetchError, ParseError):
                continue  # it tells nothing
            if other.revision and changed <= furniture(other.revision.statement, statement):
                return True
        return False

    async def is_mass_absence(self, source: Source, known: KnownStatement, now: datetime) -> bool:
        """Tell whether other pages of the source are gone as well: a redesign, until it has lasted.

        Of statements without pages the listing has told how many are gone together.
        """
        if source.text_in_listing:
            return False
        if known.missing_since is None or now - known.missing_since >= TOGETHER_LASTS:
            return False
        others = await self._store.neighbours(known, NEIGHBOURS)
        return bool(others) and all([await self._is_gone(source, other) for other in others])

    async def _is_gone(self, source: Source, other: KnownStatement) -> bool:
        if other.state is StatementState.MISSING:
            return True
        try:
            await self._pages.read(source, other.url)
        except WatcherError as error:
            return error.reason in ABSENCE
        return False
