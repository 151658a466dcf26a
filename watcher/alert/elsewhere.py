"""Where else a statement is published, as an alert names it."""

from collections.abc import Iterable, Iterator

from watcher.alert.autonyms import autonym
from watcher.model.change import Change, ChangeKind, Elsewhere, Kinship
from watcher.model.message import Span, Style

_NAMED = 6
"""Places named in a line; it says how many more there are."""
_DIFFERENCES = 4
"""Shown of one version."""


def elsewhere(change: Change, page: str | None) -> Iterator[Span]:
    """Name the other places: in a line those with the same text, in a line those in other languages.

    Below stands what a version says otherwise. Of a withdrawn statement one line names them all. ``page``
    is the statement's page in our archive.
    """
    echoes = [one for one in change.elsewhere if one.kinship is Kinship.ECHO]
    versions = [one for one in change.elsewhere if one.kinship is Kinship.VERSION]
    if change.kind is ChangeKind.WITHDRAWN:
        yield from _line("Elsewhere", change, (*echoes, *versions), page)
        return
    yield from _line("Also at", change, echoes, page)
    yield from _line("Also in", change, versions, page)
    for version in versions:
        yield from _differences(change, version)


def _line(what: str, change: Change, others: Iterable[Elsewhere], page: str | None) -> Iterator[Span]:
    addresses: dict[str, str] = {}
    for other in others:
        addresses.setdefault(_name(change, other), other.url)
    if not addresses:
        return
    yield Span(f"{what}: ")
    for number, (name, address) in enumerate(list(addresses.items())[:_NAMED]):
        yield Span(", " if number else "")
        yield Span(name, link=address)
    if len(addresses) > _NAMED:
        yield Span(" and ")
        yield Span(f"{len(addresses) - _NAMED} more", link=page)
    yield Span("\n")


def _name(change: Change, other: Elsewhere) -> str:
    """Name a place by its source, a version by its language and, unless it is the same one, its source."""
    if other.kinship is Kinship.ECHO:
        return other.source_name
    language = autonym(other.language)
    return language if other.source_name == change.source_name else f"{language} ({other.source_name})"


def _differences(change: Change, version: Elsewhere) -> Iterator[Span]:
    if version.differs:
        more = " …" if len(version.differs) > _DIFFERENCES else ""
        yield Span(f"⚠️ {_name(change, version)} says otherwise: ", Style.ITALIC)
        yield Span(f"{'; '.join(version.differs[:_DIFFERENCES])}{more}\n")
