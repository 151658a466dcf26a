"""Whether a statement is published elsewhere already: the same text at another source."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from watcher.compare import bands, is_echo
from watcher.model.change import KnownStatement, Reading, StatementId
from watcher.pipeline.ports import PollStore

HEARD_WITHIN = timedelta(days=14)
"""A text that is published again later than this is news."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kin:
    """Of which statement another one is an echo, if of any."""

    bands: tuple[int, ...] = ()
    """By which it is found when another source says the same, see ``compare.bands``."""
    echo_of: StatementId | None = None

    @property
    def original(self) -> StatementId | None:
        """The first statement of the kin, if this one is not the first itself."""
        return self.echo_of


class KinFinder:
    """Asks the store what was said before; remembers nothing itself."""

    def __init__(self, store: PollStore) -> None:
        self._store = store

    async def of(self, known: KnownStatement, said: Reading) -> Kin:
        """Find of what a first reading is an echo."""
        text = said.statement.text
        marks = bands(text)
        return Kin(bands=marks, echo_of=await self._echoed(known, text, marks, said.seen_at))

    async def _echoed(
        self, known: KnownStatement, text: str, marks: tuple[int, ...], seen_at: datetime
    ) -> StatementId | None:
        for original, earlier in await self._store.resembling(known, marks, seen_at - HEARD_WITHIN):
            if is_echo(text, earlier):
                return original
        return None
