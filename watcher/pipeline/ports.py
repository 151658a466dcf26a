"""What the poll loop needs from the edges."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from watcher.errors import FetchError
from watcher.model.change import (
    Absent,
    Decision,
    KnownStatement,
    Reading,
    Relative,
    Revision,
    StatementId,
)
from watcher.model.delivery import Amendment, NewDelivery, Notice, Told
from watcher.model.item import Item
from watcher.model.listing import Answer, Remembered
from watcher.model.page import NotModified, Page, Validators
from watcher.model.polling import SourceState
from watcher.model.source import FetchPolicy, Source, SourceId
from watcher.model.statement import Statement
from watcher.model.subscription import Subscription
from watcher.model.topic import Match


class Fetcher(Protocol):
    """The web."""

    async def get(
        self, url: str, *, validators: Validators = ..., policy: FetchPolicy = ...
    ) -> Page | NotModified:
        """Fetch one address; raises FetchError."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Announcement:
    """An item with the keys it is known by, as ``compare.listings.identity`` made them."""

    item: Item
    keys: tuple[str, ...]
    """Any one of them suffices to recognise the statement within its source."""
    announce: bool
    """False: part of the baseline."""
    hold: bool = False
    """True: stored if it is new, and neither read nor told before a maintainer has answered."""
    same_as: StatementId | None = None
    """The statement it is though none of its keys says so."""
    reprocess: bool = False
    """What it changes about a known statement is no news, see ``KnownStatement.reprocess``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """All that one look at one statement leads to; committed in one transaction."""

    known: KnownStatement
    seen: Reading | Absent
    decision: Decision
    matches: tuple[Match, ...]
    deliveries: tuple[NewDelivery, ...]
    next_check_at: datetime | None
    """When to look again, aware UTC; None: not again."""
    notices: tuple[Notice, ...] = ()
    """What the maintainers should know of it."""
    bands: tuple[int, ...] = ()
    """By which another source's statement with this text is found, see ``compare.bands``."""
    amendments: tuple[Amendment, ...] = ()
    capture: bool = False
    """Ask a public archive to save the page of this reading."""
    keys: tuple[str, ...] = ()
    """By which its statement is known from now on, too; one that another statement owns is left to it."""
    echo_of: StatementId | None = None
    """The statement of another source that said the same before."""
    version_of: StatementId | None = None
    """The statement that said the same in another language before."""
    differs: tuple[str, ...] = ()
    """What it says otherwise than that version, see ``Elsewhere.differs``."""


class Pace(Protocol):
    """When to ask again; jitter and settings are the edge's."""

    def next_poll(
        self,
        source: Source,
        now: datetime,
        *,
        failures: int,
        answer: Page | NotModified | FetchError | None,
        time_to_live: timedelta | None = None,
    ) -> datetime:
        """Return when a source is due next, after ``failures`` polls in a row that failed.

        ``answer`` is what came back: its cache headers or its Retry-After are heeded. None: nothing came.
        ``time_to_live``: how long a feed says that it will not change; heeded like a cache header.
        """
        ...

    def next_check(self, source: Source, first_seen_at: datetime, now: datetime) -> datetime | None:
        """Return when a statement of a source is looked at again; None: not any more."""
        ...

    def next_try(self, now: datetime, *, failures: int) -> datetime:
        """Return when a statement whose page could not be read is tried again."""
        ...


class PollStore(Protocol):
    """The database, as the poll loop sees it. Each method is one transaction."""

    async def source_state(self, source: SourceId) -> SourceState:
        """Return what is remembered of a source; the empty state if nothing is."""
        ...

    async def source_states(self) -> tuple[SourceState, ...]:
        """Return what is remembered of every source that was ever polled."""
        ...

    async def keep(self, source: SourceId, page: Page) -> Page:
        """Store a page and return it as read back: what is interpreted is what was stored."""
        ...

    async def remembered(self, source: SourceId, keys: Sequence[str]) -> Remembered:
        """Return whose ``keys`` are, and what the source's newest statements are."""
        ...

    async def texts(self, statements: Sequence[StatementId]) -> Mapping[StatementId, str]:
        """Return the newest text of each statement that was ever read."""
        ...

    async def known(self, statement: StatementId) -> KnownStatement:
        """Return a statement as it is stored now."""
        ...

    async def neighbours(self, known: KnownStatement, limit: int) -> tuple[KnownStatement, ...]:
        """Return other statements of its source, read before and not withdrawn, newest first."""
        ...

    async def stored_page(self, source: SourceId, digest: str) -> Page | None:
        """Return the newest page of a source with that body; None where it is not kept any more."""
        ...

    async def reprocessed(self, source: SourceId, limit: int) -> tuple[tuple[Revision, Revision], ...]:
        """Return the readings before and after the last changes of a source that were ours, newest first."""
        ...

    async def resembling(
        self, known: KnownStatement, bands: Sequence[int], since: datetime
    ) -> tuple[tuple[StatementId, str], ...]:
        """Return the texts of statements of other sources seen since then that share a band, oldest first.

        Each with the statement that is the original of its kin.
        """
        ...

    async def relatives(self, known: KnownStatement, said: Statement) -> tuple[Relative, ...]:
        """Return what ``said``, a reading of ``known``, may be a version of, oldest first.

        At most 200 statements in other languages: those whose address it names as its own in their language,
        then those of the same site that were published within three days of it, nearest first.
        """
        ...

    async def told(self, statement: StatementId) -> tuple[Told, ...]:
        """Return what each chat and thread was told first of a statement, as its message says it by now."""
        ...

    async def told_of_kin(self, original: StatementId) -> tuple[Told, ...]:
        """Return what each chat and thread was told first of a statement, its echoes or its versions."""
        ...

    async def heed(self, source: SourceId, answer: Answer) -> None:
        """Forget a maintainer's answer, which has been heeded, unless it was changed since."""
        ...

    async def announce(self, source: SourceId, announced: Sequence[Announcement], now: datetime) -> int:
        """Store items as announced statements, or their new keys, titles and dates; return how many are new.

        A known statement whose title, date or content changed is marked for another look at once.
        """
        ...

    async def unread(self, source: SourceId, now: datetime, limit: int) -> tuple[KnownStatement, ...]:
        """Return a source's announced statements that are not postponed beyond ``now``.

        Those to announce come first, then the baseline; newest first in both.
        """
        ...

    async def sources_due(self, now: datetime) -> tuple[SourceId, ...]:
        """Return the sources that have statements to look at again, the longest overdue first."""
        ...

    async def due_checks(
        self, now: datetime, limit: int, source: SourceId | None = None
    ) -> tuple[KnownStatement, ...]:
        """Return statements, of one source or of any, read before, whose next check is due; newest first."""
        ...

    async def subscriptions(self) -> tuple[Subscription, ...]:
        """Return every subscription of every chat that can be written to."""
        ...

    async def record(self, outcome: Outcome, now: datetime) -> None:
        """Commit page use, revision, change, matches, deliveries and the statement's next check."""
        ...

    async def unchanged(self, statement: StatementId, next_check_at: datetime | None) -> None:
        """Note that a statement's page is what it was when it was read last."""
        ...

    async def postpone(self, statement: StatementId, until: datetime) -> None:
        """Look at a statement again at ``until``, since its page could not be read now; count the failure."""
        ...

    async def finish(self, state: SourceState, notices: Sequence[Notice]) -> None:
        """Store a source's new poll state and queue notices for the maintainers."""
        ...
