"""What a change is about and who hears of it: once, also where two sources say the same."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from watcher.alert import heard_of, heard_of_growth, route, said_again
from watcher.classify import Ruleset, classify
from watcher.compare import new_passages
from watcher.model.change import Absent, ChangeKind, Decision, KnownStatement, Reading, Revision
from watcher.model.delivery import Amendment, NewDelivery
from watcher.model.reason import Reason
from watcher.model.source import Source
from watcher.model.subscription import Subscription
from watcher.model.topic import Match
from watcher.pipeline.kin import Kin, KinFinder
from watcher.pipeline.ports import PollStore


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """Who hears of a change, and where else it is published."""

    deliveries: tuple[NewDelivery, ...] = ()
    amendments: tuple[Amendment, ...] = ()
    kin: Kin = field(default_factory=Kin)


class Audience:
    """Asks the store for subscriptions and for what chats were told; remembers nothing itself."""

    def __init__(self, *, store: PollStore, rules: Ruleset) -> None:
        self._store = store
        self._rules = rules
        self._kin = KinFinder(store)

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
        if isinstance(seen, Reading) and decision.kind is ChangeKind.NEW:
            return await self._of_new(source, known, seen, decision, matches)
        if not decision.announce:
            return Heard()
        subscriptions = await self._store.subscriptions()
        heard = _routed(source, said, matches, subscriptions)
        if known.revision is None or decision.kind is ChangeKind.WITHDRAWN:
            return Heard(deliveries=heard)
        if decision.reason is Reason.GREW:
            return await self._of_growth(known, known.revision, said, heard)
        before = _routed(source, known.revision, self.matches(known.revision), subscriptions)
        return Heard(deliveries=heard_of(heard, before))

    async def _of_new(
        self,
        source: Source,
        known: KnownStatement,
        seen: Reading,
        decision: Decision,
        matches: tuple[Match, ...],
    ) -> Heard:
        """Leave out who was told when another source said the same; their message says where else it is."""
        kin = await self._kin.of(known, seen)
        if not decision.announce:
            return Heard(kin=kin)
        heard = _routed(source, seen, matches, await self._store.subscriptions())
        if kin.original is None or decision.reason is not Reason.NEW:
            return Heard(deliveries=heard, kin=kin)
        told = await self._store.told_of_kin(kin.original)
        places = {(one.chat, one.thread) for one in told}
        rest = tuple(one for one in heard if (one.chat, one.thread) not in places)
        return Heard(deliveries=rest, amendments=tuple(map(said_again, told)), kin=kin)

    async def _of_growth(
        self,
        known: KnownStatement,
        before: Revision,
        after: Reading | Revision,
        heard: tuple[NewDelivery, ...],
    ) -> Heard:
        """Send new passages that match, and say anew what was said of the shorter text."""
        new, longer = new_passages(before.passages, after.passages)
        told = await self._store.told(known.id)
        deliveries, amendments = heard_of_growth(heard, told, new=new, longer=longer)
        return Heard(deliveries=deliveries, amendments=amendments)


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
