"""Which statement a text is a version of: the same one in another language, or none.

No dictionary is asked. What a translation leaves as it is decides: the addresses that a page names as its
own in other languages, numbers, days, places and names.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from watcher.compare.edits.cutting import weight
from watcher.compare.kin.facts import Agreement, agreement, facts
from watcher.compare.kin.version_differences import differences
from watcher.model.change import Relative, StatementId
from watcher.model.published import Published
from watcher.model.statement import Statement
from watcher.text.tongues import without_language
from watcher.text.urls import canonical

_ENOUGH = 3.0
"""What two texts must share to be told as versions by what they say alone."""
_ALIKE = 0.6
_ALIKE_ALL_THE_SAME = 0.78
"""Where each names a day, several numbers or a person that the other one does not."""
_ALIKE_BUT_FOR_ONE = 0.68
_MUCH = 8.0
"""What two texts must share besides, where one number stands for another one: a slip, or news."""
_CORROBORATED = 0.3
_CONTRADICTED = 0.1
_CLEARLY = 0.1
_SHORTEST, _LONGEST = 0.45, 2.2
"""How much longer one language may be than another."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """Of which statement a text is a version."""

    original: StatementId
    """The first one of the family."""
    differs: tuple[str, ...]
    """What it does not say as that one does, see ``differences``."""
    reasons: tuple[str, ...]
    """Why they are taken for versions of one another."""


def find_version(
    said: Statement, published: Published | None, candidates: Sequence[Relative]
) -> Version | None:
    """Return of which of the ``candidates`` a text is a version; None where that is not sure.

    ``published`` is what its page or its listing says. Candidates in the text's own language are none.
    """
    search = _Search(said, published)
    kin = [
        (search.kin(each), each)
        for each in candidates
        if each.statement.language not in {None, said.language}
    ]
    found = [(score, why, each) for (score, why), each in kin if why]
    best = max((score for score, _, _ in found), default=0.0)
    closest = [(each, why) for score, why, each in found if score >= best - _CLEARLY]
    if not closest or _ambiguous([each for each, _ in closest]):
        return None
    chosen, why = min(closest, key=lambda pair: pair[0].id)
    root = next((each for each in candidates if each.id == chosen.first), chosen)
    return Version(original=chosen.first, differs=differences(root.statement, said), reasons=(why,))


class _Search:
    """A text that is held against one candidate after the other."""

    def __init__(self, said: Statement, published: Published | None) -> None:
        self._said = said
        self._published = published
        self._address = canonical(said.url)
        self._anywhere = without_language(said.url, said.language or "")
        self._named = {canonical(each.url) for each in said.alternates}
        self._size = weight(said.text)

    def kin(self, other: Relative) -> tuple[float, str]:
        """Return how surely the text is a version of another one, and why; no reason where it is not."""
        addresses = {canonical(other.url), canonical(other.statement.url)}
        if addresses & self._named or self._is_named_by(other.statement):
            both = self._agreement(other)
            contradicted = both.share < _CONTRADICTED and both.apart > _ENOUGH
            return (0.0, "") if contradicted else (2 + both.share, "language alternate")
        if not _SHORTEST <= self._size / max(weight(other.statement.text), 1) <= _LONGEST:
            return 0.0, ""
        both = self._agreement(other)
        if both.share >= _CORROBORATED and self._differs_in_language(
            addresses, other.statement.language or ""
        ):
            return 1 + both.share, "same address but for the language"
        if both.shared >= _ENOUGH and both.share >= _demanded(both):
            return both.share, f"{both.share:.0%} of numbers, days, places and names"
        return 0.0, ""

    def _differs_in_language(self, addresses: Collection[str], language: str) -> bool:
        elsewhere = {without_language(each, language) for each in addresses}
        return self._address not in addresses and self._anywhere in elsewhere

    def _is_named_by(self, other: Statement) -> bool:
        return any(canonical(each.url) == self._address for each in other.alternates)

    def _agreement(self, other: Relative) -> Agreement:
        dated = (self._published, other.published)
        days = frozenset(f"{each.day.day}.{each.day.month}." for each in dated if each is not None)
        return agreement(facts(self._said), facts(other.statement), days)


def _demanded(both: Agreement) -> float:
    if not both.replaced:
        return _ALIKE
    return _ALIKE_BUT_FOR_ONE if both.replaced == 1 and both.shared >= _MUCH else _ALIKE_ALL_THE_SAME


def _ambiguous(closest: Sequence[Relative]) -> bool:
    """Tell whether different statements are equally close: two of one language and one source."""
    places = [(each.source, each.statement.language) for each in closest]
    return len({each.first for each in closest}) > 1 and len(set(places)) < len(places)
