"""The story of loop 1: read one source, record what changed, and queue who should hear of it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from hashlib import sha256

from watcher.clock import Clock
from watcher.compare import listing_keys
from watcher.discover import discover
from watcher.errors import FetchError, WatcherError
from watcher.model.item import Discovery, Item
from watcher.model.page import NotModified, Page, Validators
from watcher.model.polling import SourceState
from watcher.model.reason import Reason
from watcher.model.source import Source
from watcher.pipeline.alarms import after_failure, after_success
from watcher.pipeline.guard import bugs_fail_one_page
from watcher.pipeline.look import StatementReader
from watcher.pipeline.ports import Announcement, Fetcher, Pace, PollStore
from watcher.pipeline.report import LookReport, PollReport

READS_PER_POLL = 25
TRUST_IN_VALIDATORS = timedelta(hours=6)
"""Some servers answer 304 wrongly: this often the listing is fetched unconditionally."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Listing:
    """What one request for a listing brought."""

    answer: Page | NotModified
    found: Discovery | None
    """None: nothing changed since the listing was read last."""


class Poller:
    """Polls sources, one at a time per call; keeps nothing in memory between polls."""

    def __init__(
        self, *, fetcher: Fetcher, store: PollStore, reader: StatementReader, pace: Pace, clock: Clock
    ) -> None:
        self._fetcher = fetcher
        self._store = store
        self._reader = reader
        self._pace = pace
        self._clock = clock

    async def poll(self, source: Source) -> PollReport:
        """Read a source's listing and every statement it leads to; report what came of it."""
        started = self._clock.now()
        state = await self._store.source_state(source.id)
        try:
            listing = await self._look(source, state)
        except WatcherError as error:
            await self._record_failure(source, state, error)
            return PollReport(
                source=source.id, reason=error.reason, took=self._clock.now() - started, error=error
            )
        new = await self._announce(source, state, listing.found) if listing.found else 0
        looks = await self._read_announced(source)
        await self._record_success(source, state, listing, new)
        return PollReport(
            source=source.id,
            reason=Reason.OK if listing.found else Reason.NOT_MODIFIED,
            took=self._clock.now() - started,
            items=len(listing.found.items) if listing.found else 0,
            new=new,
            baseline=state.baseline_at is None,
            looks=looks,
        )

    async def _look(self, source: Source, state: SourceState) -> _Listing:
        """Fetch the listing, keep it, and find the items on what was kept."""
        asked = _validators(source, state, self._clock.now())
        answer = await self._fetcher.get(source.url, validators=asked, policy=source.fetch)
        if isinstance(answer, NotModified):
            return _Listing(answer=answer, found=None)
        if answer.digest == state.page_digest and spec_digest(source) == state.spec_digest:
            return _Listing(answer=answer, found=None)
        page = await self._store.keep(source.id, answer)
        with bugs_fail_one_page(page.url):
            return _Listing(answer=page, found=discover(page, source))

    async def _announce(self, source: Source, state: SourceState, found: Discovery) -> int:
        """Store the items as announced statements; the first time all but the backfill are baseline."""
        is_baseline = state.baseline_at is None
        backfill = newest(found.items)[: source.backfill]
        announced = [
            Announcement(item=item, keys=keys, announce=not is_baseline or item in backfill)
            for item, keys in zip(found.items, listing_keys(found.items), strict=True)
        ]
        return await self._store.announce(source.id, announced, self._clock.now())

    async def _read_announced(self, source: Source) -> tuple[LookReport, ...]:
        """Read what was announced and not read yet, also what an earlier poll left over."""
        unread = await self._store.unread(source.id, self._clock.now(), READS_PER_POLL)
        return tuple([await self._reader.look(source, known) for known in unread])

    async def _record_failure(self, source: Source, state: SourceState, error: WatcherError) -> None:
        now = self._clock.now()
        failures = state.failures + 1
        answer = error if isinstance(error, FetchError) else None
        changed = replace(
            state,
            next_poll_at=self._pace.next_poll(source, now, failures=failures, answer=answer),
            validators=Validators(),
            page_digest=None,
            polled_at=now,
            failures=failures,
            reason=error.reason,
            detail=str(error),
        )
        await self._store.finish(changed, after_failure(source, changed, error, now))

    async def _record_success(self, source: Source, state: SourceState, listing: _Listing, new: int) -> None:
        now = self._clock.now()
        changed = replace(
            state,
            next_poll_at=self._pace.next_poll(source, now, failures=0, answer=listing.answer),
            spec_digest=spec_digest(source),
            baseline_at=state.baseline_at or now,
            polled_at=now,
            succeeded_at=now,
            new_at=now if new and state.baseline_at else state.new_at,
            failures=0,
            reason=Reason.OK,
            detail="",
        )
        if isinstance(listing.answer, Page):
            changed = replace(
                changed,
                validators=listing.answer.validators,
                page_digest=listing.answer.digest,
                read_at=now,
            )
        if listing.found:
            changed = replace(changed, usual_items=_usual(state, len(listing.found.items)))
        await self._store.finish(changed, after_success(source, state, now))


def newest(items: Sequence[Item]) -> list[Item]:
    """Order items newest first where all are dated; else keep the listing's own order."""
    if any(item.published is None for item in items):
        return list(items)
    return sorted(items, key=_published_at, reverse=True)


def spec_digest(source: Source) -> str:
    """Name the configuration a listing is read with: when it changes, the listing is read anew."""
    spec = (source.kind, source.url, source.listing, source.timezone, source.language)
    return sha256(repr(spec).encode()).hexdigest()


def _validators(source: Source, state: SourceState, now: datetime) -> Validators:
    """Ask conditionally only for what was read with this configuration, and not for ever."""
    trusted = state.read_at is not None and now - state.read_at < TRUST_IN_VALIDATORS
    return state.validators if trusted and state.spec_digest == spec_digest(source) else Validators()


def _usual(state: SourceState, items: int) -> float:
    """Let the usual number of items follow slowly: one odd page must not move it much."""
    return items if state.usual_items == 0 else 0.9 * state.usual_items + 0.1 * items


def _published_at(item: Item) -> datetime:
    if item.published is None:
        raise ValueError("only dated items can be ordered by date")
    return item.published.sort_key()
