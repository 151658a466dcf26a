"""Which statement a text is a version of: the same one in another language, or none.

No dictionary is asked. What a translation leaves as it is decides: the addresses that a page names as its
own in other languages, numbers, days, places and names.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from watcher.compare.facts import Facts, agreement, facts
from watcher.compare.version_differences import differences
from watcher.model.change import Relative, StatementId
from watcher.model.published import Published
from watcher.model.statement import Statement
from watcher.text.tongues import without_language
from watcher.text.urls import canonical

_ENOUGH = 4.0
"""What two texts must share to be told as versions by what they say alone."""
_ALIKE = 0.6
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
    own: Facts | None = None
    found: list[tuple[float, Relative, str]] = []
    for each in candidates:
        if each.statement.language in {None, said.language}:
            continue
        own = own or facts(said)
        kin = _kin(said, published, each, own)
        if kin:
            found.append((kin[0], each, kin[1]))
    best = max((score for score, _, _ in found), default=0.0)
    closest = [(each, why) for score, each, why in found if score >= best - _CLEARLY]
    if not closest or _ambiguous([each for each, _ in closest]):
        return None
    chosen, why = min(closest, key=lambda pair: pair[0].id)
    root = next((each for each in candidates if each.id == chosen.first), chosen)
    return Version(original=chosen.first, differs=differences(root.statement, said), reasons=(why,))


def _kin(
    said: Statement, published: Published | None, other: Relative, own: Facts
) -> tuple[float, str] | None:
    """Return how surely a text is a version of another one, and why; None where it is not."""
    theirs = facts(other.statement)
    days = frozenset(
        f"{each.day.day}.{each.day.month}." for each in (published, other.published) if each is not None
    )
    both = agreement(own, theirs, days)
    if _names_as_alternate(said, other) or _names_as_alternate_back(said, other):
        if both.share < _CONTRADICTED and both.apart > _ENOUGH:
            return None
        return 2 + both.share, "language alternate"
    if not _fits(own, theirs):
        return None
    if _same_address(said, other) and both.share >= _CORROBORATED:
        return 1 + both.share, "same address but for the language"
    if both.shared >= _ENOUGH and both.share >= _ALIKE:
        return both.share, f"same numbers, days, places and names ({both.share:.0%})"
    return None


def _names_as_alternate(said: Statement, other: Relative) -> bool:
    theirs = {canonical(other.url), canonical(other.statement.url)}
    return any(canonical(each.url) in theirs for each in said.alternates)


def _names_as_alternate_back(said: Statement, other: Relative) -> bool:
    own = canonical(said.url)
    return any(canonical(each.url) == own for each in other.statement.alternates)


def _same_address(said: Statement, other: Relative) -> bool:
    if said.language is None or other.statement.language is None:
        return False
    own = without_language(said.url, said.language)
    return own in {
        without_language(each, other.statement.language) for each in (other.url, other.statement.url)
    } and canonical(said.url) != canonical(other.url)


def _fits(one: Facts, other: Facts) -> bool:
    return _SHORTEST <= one.size / max(other.size, 1) <= _LONGEST


def _ambiguous(closest: Sequence[Relative]) -> bool:
    """Tell whether different statements are equally close: two of one language and one source."""
    places = [(each.source, each.statement.language) for each in closest]
    return len({each.first for each in closest}) > 1 and len(set(places)) < len(places)
