"""Ask a language model for a second opinion on what was told; nothing ever waits for it.

Alerts go out without it. What it answers is added to the messages that stand already; what it does not
answer changes nothing.
"""

import asyncio
import logging
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Protocol

from watcher.clock import Clock
from watcher.errors import FetchError, ParseError, WatcherError
from watcher.model.change import Change
from watcher.model.delivery import Notice
from watcher.model.opinion import Opinion, Question, Start, Terms
from watcher.model.reason import Reason
from watcher.pipeline.guard import bugs_fail_one_page
from watcher.pipeline.questions import opinion, question

_LOG = logging.getLogger(__name__)
WITHIN = timedelta(days=1)
"""Older changes are no news to anybody: nothing is asked about them."""
FIRST_REST = timedelta(minutes=1)
"""After a failure nothing is asked for so long; each further failure in a row doubles it."""
LONGEST_REST = timedelta(hours=1)
PATIENCE = 3
"""So many failures in a row may pass by themselves; then the maintainers hear of it."""
SUBJECT = "second-opinion"
_OF_ONE_TEXT = frozenset({Reason.HTTP_ERROR, Reason.TOO_LARGE})
"""Refusals for good that are the text's fault, and not the address's or the key's."""


class Model(Protocol):
    """The language model."""

    async def complete(self, instructions: str, text: str) -> str:
        """Return what the model answers to a text; raises FetchError."""
        ...


class OpinionStore(Protocol):
    """The database, as the asking sees it. Each method is one transaction."""

    async def undecided(self, since: datetime, now: datetime) -> Change | None:
        """Return the newest told change since then that needs an opinion now; None: none does."""
        ...

    async def begin(self, change: Change, asked: Question, now: datetime, terms: Terms) -> Start:
        """Note that a question is asked about a change, and count the request against the day's budget.

        An opinion that is there already is added to the change's messages.
        """
        ...

    async def answered(self, digest: str, found: Opinion, notice: Notice) -> None:
        """Store an opinion and add it to the messages of every change it was asked for."""
        ...

    async def failed(
        self, digest: str, reason: Reason, due_at: datetime | None, notices: Sequence[Notice]
    ) -> None:
        """Note why a question brought nothing, and when to ask again; None, or its last try: not again."""
        ...

    async def spent(self, notice: Notice) -> None:
        """Tell the maintainers, once on the day of the notice, that its budget is spent."""
        ...


class SecondOpinions:
    """Asks one question at a time; which, and how many are left for today, is in the store."""

    def __init__(
        self,
        *,
        model: Model,
        name: str,
        topics: Sequence[str],
        terms: Terms,
        store: OpinionStore,
        clock: Clock,
    ) -> None:
        self._model = model
        self._name = name
        self._topics = tuple(topics)
        self._terms = terms
        self._store = store
        self._clock = clock
        self._failures = 0
        self._rests_until = datetime.min.replace(tzinfo=UTC)
        self._asking: asyncio.Task[bool] | None = None

    def start_next(self) -> None:
        """Begin to ask unless a question is under way, and return at once; raise what ended the last one."""
        if self._asking is not None:
            if not self._asking.done():
                return
            self._asking.result()
        self._asking = asyncio.create_task(self.ask_next())

    async def drain(self) -> None:
        """Give up the question under way; it is asked again later."""
        if self._asking is not None:
            self._asking.cancel()
            await asyncio.gather(self._asking, return_exceptions=True)

    async def ask_some(self, limit: int) -> int:
        """Ask up to ``limit`` questions, one after the other, until one fails; return how many succeeded."""
        answered = 0
        while answered < limit and await self.ask_next():
            answered += 1
        return answered

    async def ask_next(self) -> bool:
        """Ask about the newest change that has no opinion yet; tell whether one came of it."""
        now = self._clock.now()
        if now < self._rests_until:
            return False
        while (change := await self._store.undecided(now - WITHIN, now)) is not None:
            asked = self._question(change)
            if asked is None:
                self._rests_until = now + LONGEST_REST
                return False
            start = await self._store.begin(change, asked, now, self._terms)
            if start is Start.ASK:
                return await self._ask(change, asked)
            if start is Start.SPENT:
                await self._stop_for_today(now)
                return False
        return False

    def _question(self, change: Change) -> Question | None:
        """Word the question; None where our own code fails on it, which must stop nothing else."""
        try:
            with bugs_fail_one_page(change.url):
                return question(change, self._name, self._topics)
        except ParseError:
            _LOG.exception("nothing can be asked about %s", change.url)
            return None

    async def _ask(self, change: Change, asked: Question) -> bool:
        try:
            with bugs_fail_one_page(change.url):
                found = opinion(await self._model.complete(asked.instructions, asked.text), asked)
        except (FetchError, ParseError) as error:
            await self._fail(change, asked, error)
            return False
        self._failures = 0
        text = "The language model answers again."
        await self._store.answered(
            asked.digest, found, Notice(subject=SUBJECT, reason=Reason.OK, text=text, at=self._clock.now())
        )
        return True

    async def _fail(self, change: Change, asked: Question, error: WatcherError) -> None:
        """Rest for a while, longer after each failure; the question itself is asked a few times only."""
        now = self._clock.now()
        self._failures += 1
        rest = min(FIRST_REST * 2 ** min(self._failures - 1, 10), LONGEST_REST)
        if isinstance(error, FetchError) and error.retry_after:
            rest = max(rest, min(error.retry_after, WITHIN))
        self._rests_until = now + rest
        _LOG.warning("no second opinion on %s: %s: %s", change.url, error.reason, error)
        hopeless = isinstance(error, FetchError) and not error.transient and error.reason in _OF_ONE_TEXT
        due_at = None if hopeless else self._rests_until
        await self._store.failed(asked.digest, error.reason, due_at, self._alarm(error, now))

    def _alarm(self, error: WatcherError, now: datetime) -> tuple[Notice, ...]:
        """Return the alarm of a failure: at once where waiting will not help, else after some in a row."""
        lasting = isinstance(error, FetchError) and not error.transient and error.reason not in _OF_ONE_TEXT
        if not lasting and self._failures < PATIENCE:
            return ()
        text = (
            f"The language model of WATCHER_LLM_URL gives no second opinions: {error.reason}\n{error}\n"
            "Alerts go out as before, without a summary. It is asked again now and then."
        )
        return (Notice(subject=SUBJECT, reason=error.reason, text=text, at=now),)

    async def _stop_for_today(self, now: datetime) -> None:
        midnight = now.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)
        self._rests_until = midnight
        text = (
            f"The language model was asked {self._terms.budget} times today, as WATCHER_LLM_BUDGET allows.\n"
            "Alerts go out as before, without a summary, until midnight UTC."
        )
        notice = Notice(subject=SUBJECT, reason=Reason.PAUSED, text=text, at=now, passing=True)
        await self._store.spent(notice)
