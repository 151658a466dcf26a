"""What a change is about and who hears of it: once, also where two sources say the same."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from watcher.alert import heard_of, route
from watcher.classify import Ruleset, classify
from watcher.compare import bands, is_echo
from watcher.model.change import Absent, ChangeKind, Decision, KnownStatement, Reading, Revision, StatementId
from watcher.model.delivery import NewDelivery
from watcher.model.reason import Reason
from watcher.model.source import Source
from watcher.model.subscription import Subscription
from watcher.model.topic import Match
from watcher.pipeline.ports import PollStore

HEARD_WITHIN = timedelta(days=14)
"""A text that is published again later than this is news."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """Who hears of a change."""

    deliveries: tuple[NewDelivery, ...] = ()
    original: StatementId | None = None
    """The statement of another source that said the same before: who was told of it is left out."""
    bands: tuple[int, ...] = ()
    """By which a first reading is found when another source says the same, see ``compare.bands``."""


class Audience:
    """Asks the store for subscriptions and for the same text elsewhere; remembers nothing itself."""

    def __init__(self, *, store: PollStore, rules: Ruleset) -> None:
        self._store = store
        self._rules = rules

    def matches(self, said: Reading | Revision | None) -> tuple[Match, ...]:
        """Classify a text; nothing is found where there is none."""
        return classify(said.passages, self._rules, said.statement.language) if said else ()

    async def of(
        self,
        source: Source,
        known: KnownStatement,
        seen: Reading | Absent,
        decision: Decision,
        matches: tuple[Match, ...],
    ) -> Heard:
        """Say who hears of the change; of another text, also those for whom the earlier one was."""
        said = seen if isinstance(seen, Reading) else known.revision
        if said is None:
            return Heard()
        marks = bands(said.statement.text) if decision.kind is ChangeKind.NEW else ()
        if not decision.announce:
            return Heard(bands=marks)
        subscriptions = await self._store.subscriptions()
        heard = _routed(source, said, matches, subscriptions)
        if decision.kind is ChangeKind.NEW and decision.reason is Reason.NEW:
            return await self._once(known, said, heard, marks)
        if decision.kind not in {ChangeKind.REVISED, ChangeKind.RESTORED} or known.revision is None:
            return Heard(deliveries=heard)
        before = _routed(source, known.revision, self.matches(known.revision), subscriptions)
        return Heard(deliveries=heard_of(heard, before))

    async def _once(
        self,
        known: KnownStatement,
        said: Reading | Revision,
        heard: tuple[NewDelivery, ...],
        marks: tuple[int, ...],
    ) -> Heard:
        """Leave out who was told when another source said the same."""
        text, since = said.statement.text, said.seen_at - HEARD_WITHIN
        for other, earlier in await self._store.resembling(known, marks, since):
            if is_echo(text, earlier):
                told = {(one.chat, one.thread) for one in await self._store.told(other)}
                rest = tuple(one for one in heard if (one.chat, one.thread) not in told)
                return Heard(deliveries=rest, original=other, bands=marks)
        return Heard(deliveries=heard, bands=marks)


def _routed(
    source: Source,
    said: Reading | Revision,
    matches: tuple[Match, ...],
    subscriptions: Sequence[Subscription],
) -> tuple[NewDelivery, ...]:
    return route(
        said.passages,
        matches,
        source_id=source.id,
        source_tags=source.tags,
        language=said.statement.language,
        subscriptions=subscriptions,
        title=said.statement.title,
    )
