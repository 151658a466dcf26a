"""The story of loop 1: read one source, record what changed, and queue who should hear of it."""

from dataclasses import replace
from datetime import datetime

from watcher.clock import Clock
from watcher.compare import Standing, learn
from watcher.errors import FetchError, ParseError, WatcherError
from watcher.model.listing import Habits
from watcher.model.page import Page, Validators
from watcher.model.polling import SourceState
from watcher.model.reason import Reason
from watcher.model.source import Source
from watcher.pipeline.alarms import after_failure, after_success, trouble
from watcher.pipeline.listing import spec_digest
from watcher.pipeline.look import StatementReader
from watcher.pipeline.ports import Pace, PollStore
from watcher.pipeline.report import LookReport, PollReport
from watcher.pipeline.survey import Survey, Surveyor, announcements

READS_PER_POLL = 25


class Poller:
    """Polls sources, one at a time per call; keeps nothing in memory between polls."""

    def __init__(
        self, *, surveyor: Surveyor, store: PollStore, reader: StatementReader, pace: Pace, clock: Clock
    ) -> None:
        self._surveyor = surveyor
        self._store = store
        self._reader = reader
        self._pace = pace
        self._clock = clock

    async def poll(self, source: Source) -> PollReport:
        """Read a source's listing and every statement it leads to; report what came of it."""
        started = self._clock.now()
        state = await self._store.source_state(source.id)
        try:
            survey = await self._surveyor.survey(source, state)
        except WatcherError as error:
            await self._record_failure(source, state, error)
            took = self._clock.now() - started
            return PollReport(source=source.id, reason=error.reason, took=took, error=error)
        new = await self._announce(source, state, survey)
        looks = await self._read_announced(source) + await self._look_into(source, survey)
        found, problem = survey.listing.found, trouble(source, state, survey)
        await self._record_success(source, state, survey, problem)
        read = Reason.OK if found else Reason.NOT_MODIFIED
        return PollReport(
            source=source.id,
            reason=problem.reason if problem else read,
            took=self._clock.now() - started,
            items=len(found.items) if found else 0,
            new=new,
            baseline=state.baseline_at is None,
            looks=looks,
            error=problem if found else None,
        )

    async def _announce(self, source: Source, state: SourceState, survey: Survey) -> int:
        """Store what the listing shows; the first time all but the backfill are baseline."""
        announced = announcements(survey, source, state)
        if not announced:
            return 0
        new = await self._store.announce(source.id, announced, self._clock.now())
        if state.answer:
            await self._store.heed(source.id, state.answer)
        return new

    async def _read_announced(self, source: Source) -> tuple[LookReport, ...]:
        """Read what was announced and not read yet, also what an earlier poll left over."""
        unread = await self._store.unread(source.id, self._clock.now(), READS_PER_POLL)
        return tuple([await self._reader.look(source, known) for known in unread])

    async def _look_into(self, source: Source, survey: Survey) -> tuple[LookReport, ...]:
        """Look at known statements that the listing lost, or shows again."""
        return tuple(
            [
                await self._reader.look(source, await self._store.known(number), sighting)
                for number, sighting in survey.sightings.items()
            ]
        )

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

    async def _record_success(
        self, source: Source, state: SourceState, survey: Survey, problem: ParseError | None
    ) -> None:
        now = self._clock.now()
        listing = survey.listing
        lives = listing.found.time_to_live if listing.found else state.time_to_live
        changed = replace(
            state,
            next_poll_at=self._pace.next_poll(
                source, now, failures=0, answer=listing.answer, time_to_live=lives
            ),
            spec_digest=spec_digest(source),
            baseline_at=state.baseline_at or now,
            polled_at=now,
            succeeded_at=now,
            feed_url=listing.feed_url,
            feed_asked_at=listing.feed_asked_at,
            time_to_live=lives,
            new_at=now if _new(survey) and state.baseline_at else state.new_at,
            failures=0,
            reason=problem.reason if problem else Reason.OK,
            detail=str(problem or ""),
            habits=_habits(state, survey, problem, now),
        )
        if isinstance(listing.answer, Page):
            validators, digest = listing.answer.validators, listing.answer.digest
            changed = replace(changed, validators=validators, page_digest=digest, read_at=now)
        await self._store.finish(changed, after_success(source, state, survey, problem, now))


def _habits(state: SourceState, survey: Survey, problem: ParseError | None, now: datetime) -> Habits:
    """Learn from a listing that looks like itself; one in trouble must not become what is usual."""
    if survey.listing.found is None or problem:
        return state.habits
    first = state.baseline_at is None or survey.gap
    elapsed = None if first or state.succeeded_at is None else now - state.succeeded_at
    found = survey.listing.found
    return learn(survey.expected, found.items, found.kind, new=_new(survey), elapsed=elapsed)


def _new(survey: Survey) -> int:
    return survey.judgement.count(Standing.NEW) if survey.judgement else 0
