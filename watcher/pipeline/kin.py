"""Whether a statement is published elsewhere already: at another source, or in another language."""

import logging
from dataclasses import dataclass
from datetime import datetime, timedelta

from watcher.compare import Version, bands, find_version, is_echo
from watcher.errors import ParseError
from watcher.model.change import KnownStatement, Reading, StatementId
from watcher.pipeline.guard import bugs_fail_one_page
from watcher.pipeline.ports import PollStore

_LOG = logging.getLogger(__name__)
HEARD_WITHIN = timedelta(days=14)
"""A text that is published again later than this is news."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kin:
    """Of which statement another one is an echo or a version, if of any."""

    bands: tuple[int, ...] = ()
    """By which it is found when another source says the same, see ``compare.bands``."""
    echo_of: StatementId | None = None
    version: Version | None = None

    @property
    def original(self) -> StatementId | None:
        """The first statement of the kin, if this one is not the first itself."""
        return self.echo_of or (self.version.original if self.version else None)


class KinFinder:
    """Asks the store what was said before; remembers nothing itself."""

    def __init__(self, store: PollStore) -> None:
        self._store = store

    async def of(self, known: KnownStatement, said: Reading) -> Kin:
        """Find of what a first reading is an echo, or else a version; none where our own code fails on it."""
        try:
            return await self._of(known, said)
        except ParseError:
            _LOG.exception("where else %s is published stays unknown", known.url)
            return Kin()

    async def _of(self, known: KnownStatement, said: Reading) -> Kin:
        text = said.statement.text
        with bugs_fail_one_page(known.url):
            marks = bands(text)
        echo_of = await self._echoed(known, text, marks, said.seen_at)
        version = None if echo_of else await self._version(known, said)
        return Kin(bands=marks, echo_of=echo_of, version=version)

    async def _echoed(
        self, known: KnownStatement, text: str, marks: tuple[int, ...], seen_at: datetime
    ) -> StatementId | None:
        for original, earlier in await self._store.resembling(known, marks, seen_at - HEARD_WITHIN):
            with bugs_fail_one_page(known.url):
                if is_echo(text, earlier):
                    return original
        return None

    async def _version(self, known: KnownStatement, said: Reading) -> Version | None:
        relatives = await self._store.relatives(known, said.statement)
        with bugs_fail_one_page(known.url):
            return find_version(said.statement, said.statement.published or known.published, relatives)
