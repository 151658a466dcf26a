"""One look at one statement: fetch, keep, extract, decide, classify, route, record."""

from dataclasses import replace
from datetime import datetime, timedelta

from watcher.clock import Clock
from watcher.compare import ABSENCE, Limits, address_key, decide
from watcher.errors import FetchError, ParseError, WatcherError
from watcher.extract import read_item
from watcher.model.change import (
    Absent,
    Cause,
    ChangeKind,
    Decision,
    KnownStatement,
    Reading,
    StatementState,
)
from watcher.model.item import Item
from watcher.model.listing import Sighting
from watcher.model.page import Page
from watcher.model.reason import Reason
from watcher.model.source import Source
from watcher.model.statement import Statement
from watcher.pipeline.alarms import about_absence
from watcher.pipeline.audience import Audience
from watcher.pipeline.doubts import Doubts
from watcher.pipeline.guard import bugs_fail_one_page
from watcher.pipeline.pages import PageReader
from watcher.pipeline.ports import Outcome, Pace, PollStore
from watcher.pipeline.readings import reading
from watcher.pipeline.report import LookReport

TRIES_BEFORE_THE_LISTING_SPEAKS = 3
TRUST_IN_VALIDATORS = timedelta(days=1)
"""Some servers answer 304 wrongly: this often a page is fetched and read unconditionally."""


class StatementReader:
    """Looks at statements; everything it learns goes to the store in one transaction a look."""

    def __init__(
        self,
        *,
        pages: PageReader,
        doubts: Doubts,
        audience: Audience,
        store: PollStore,
        pace: Pace,
        clock: Clock,
        limits: Limits,
    ) -> None:
        self._pages = pages
        self._doubts = doubts
        self._audience = audience
        self._store = store
        self._pace = pace
        self._clock = clock
        self._limits = limits

    async def look(
        self, source: Source, known: KnownStatement, sighting: Sighting | None = None
    ) -> LookReport:
        """Look at one statement and record what that leads to.

        ``sighting``: what its listing, read just now, says of it; None: it is not asked.
        """
        try:
            seen = await self._see(source, known, sighting)
            if seen is None:
                return await self._unchanged(source, known)
            with bugs_fail_one_page(known.url):
                decision = decide(known, seen, self._clock.now(), self._limits)
            if decision.announce:
                known, seen, decision = await self._reconsider(source, known, seen, decision)
            with bugs_fail_one_page(known.url):
                matches = self._audience.matches(seen if isinstance(seen, Reading) else known.revision)
        except WatcherError as error:
            now = self._clock.now()
            await self._store.postpone(known.id, self._pace.next_try(now, failures=known.failures + 1))
            return LookReport(known=known, reason=error.reason, error=error)
        heard = await self._audience.of(source, known, seen, decision, matches)
        now = self._clock.now()
        outcome = Outcome(
            known=known,
            seen=seen,
            decision=decision,
            matches=matches,
            deliveries=heard.deliveries,
            next_check_at=self._again(source, known, decision, now),
            notices=about_absence(source, known, seen, decision, now),
            amendments=heard.amendments,
            capture=source.wayback and decision.announce,
            keys=(address_key(seen.statement.url),) if isinstance(seen, Reading) and seen.asked else (),
            bands=heard.kin.bands,
            echo_of=heard.kin.echo_of,
            version_of=heard.kin.version.original if heard.kin.version else None,
            differs=heard.kin.version.differs if heard.kin.version else (),
        )
        await self._store.record(outcome, now)
        return LookReport(
            known=known, reason=decision.reason, kind=decision.kind, deliveries=len(heard.deliveries)
        )

    async def _unchanged(self, source: Source, known: KnownStatement) -> LookReport:
        now = self._clock.now()
        await self._store.unchanged(known.id, self._pace.next_check(source, known.first_seen_at, now))
        return LookReport(known=known, reason=Reason.NOT_MODIFIED)

    async def _reconsider(
        self, source: Source, known: KnownStatement, seen: Reading | Absent, decision: Decision
    ) -> tuple[KnownStatement, Reading | Absent, Decision]:
        """Doubt an edit or a withdrawal before it is told."""
        now = self._clock.now()
        if isinstance(seen, Absent):
            if await self._doubts.is_mass_absence(source, known, now):
                decision = replace(
                    decision,
                    kind=None,
                    reason=Reason.REDESIGN,
                    announce=False,
                    state=StatementState.MISSING,
                )
            return known, seen, decision
        if decision.kind is not ChangeKind.REVISED:
            return known, seen, decision
        if anew := await self._doubts.read_anew(source, known):
            known = await self._rederived(known, anew)
            decision = decide(known, seen, now, self._limits)
        if decision.announce and await self._doubts.is_furniture(source, known, seen):
            seen = replace(seen, cause=Cause.REPROCESSED)
            decision = decide(known, seen, now, self._limits)
        return known, seen, decision

    async def _rederived(self, known: KnownStatement, anew: Reading) -> KnownStatement:
        """Store what the page of the newest reading says to today's reader; return the statement with it."""
        now = self._clock.now()
        outcome = Outcome(
            known=known,
            seen=anew,
            decision=decide(known, anew, now, self._limits),
            matches=self._audience.matches(anew),
            deliveries=(),
            next_check_at=now,
        )
        await self._store.record(outcome, now)
        return await self._store.known(known.id)

    def _again(
        self, source: Source, known: KnownStatement, decision: Decision, now: datetime
    ) -> datetime | None:
        """Look again by age; sooner where an absence waits for its confirmation."""
        by_age = self._pace.next_check(source, known.first_seen_at, now)
        if decision.reason is not Reason.UNCONFIRMED:
            return by_age
        confirmed = now + self._limits.confirm_after
        return min(by_age, confirmed) if by_age else confirmed

    async def _see(
        self, source: Source, known: KnownStatement, sighting: Sighting | None
    ) -> Reading | Absent | None:
        """Read the statement where its source keeps the text; its absence is something seen, too.

        None: its page is what it was.
        """
        if source.text_in_listing:
            return self._on_listing(source, known, sighting)
        try:
            return await self._from_page(source, known, self._clock.now(), anew=sighting is not None)
        except (FetchError, ParseError) as error:
            if error.reason in ABSENCE and known.revision is not None:
                found = await self._doubts.found_elsewhere(source, known)
                absent = Absent(reason=error.reason, seen_at=self._clock.now())
                return self._reading_of(known, *found) if found else absent
            if self._page_is_out_of_reach(known, error):
                return self._from_listing(source, known, provisional=True)
            raise

    def _page_is_out_of_reach(self, known: KnownStatement, error: FetchError | ParseError) -> bool:
        """Tell whether to let the listing speak for a statement that nobody could read yet."""
        transient = not isinstance(error, FetchError) or error.transient
        lasting = not transient or known.failures + 1 >= TRIES_BEFORE_THE_LISTING_SPEAKS
        return known.revision is None and lasting

    def _on_listing(
        self, source: Source, known: KnownStatement, sighting: Sighting | None
    ) -> Reading | Absent | None:
        """Read what the listing said last; only the listing itself says that a statement is gone, or back."""
        if sighting in {Sighting.GONE, Sighting.GONE_TOGETHER}:
            together = sighting is Sighting.GONE_TOGETHER
            return Absent(reason=Reason.NOT_LISTED, seen_at=self._clock.now(), together=together)
        if sighting is None and known.state in {StatementState.MISSING, StatementState.WITHDRAWN}:
            return None
        return self._from_listing(source, known, provisional=False)

    async def _from_page(
        self, source: Source, known: KnownStatement, now: datetime, *, anew: bool
    ) -> Reading | None:
        """Read its page; ``anew``: whatever the server says of it. None: it is what it was."""
        trusted = not anew and known.read_at is not None and now - known.read_at < TRUST_IN_VALIDATORS
        if known.state is StatementState.PRESENT and known.revision and trusted:
            answer = await self._pages.read_if_changed(
                source, known.url, validators=known.validators, digest=known.revision.page_digest
            )
        else:
            answer = await self._pages.read(source, known.url)
        return self._reading_of(known, *answer) if answer else None

    def _reading_of(self, known: KnownStatement, page: Page, statement: Statement) -> Reading:
        # Many pages leave their date to the listing.
        dated = replace(statement, published=statement.published or known.published)
        with bugs_fail_one_page(page.url):
            return reading(
                dated,
                digest=page.digest,
                seen_at=page.fetched_at,
                validators=page.validators,
                reprocessed=known.reprocess,
                asked=page.url,
            )

    def _from_listing(self, source: Source, known: KnownStatement, *, provisional: bool) -> Reading:
        item = Item(
            url=known.url,
            title=known.title,
            published=known.published,
            guid=known.guid,
            content=known.content or known.title,
        )
        with bugs_fail_one_page(known.url):
            statement = read_item(item, source)
            return reading(
                statement,
                digest="",
                seen_at=self._clock.now(),
                reprocessed=known.reprocess,
                provisional=provisional,
            )
