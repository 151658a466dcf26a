"""Who is who: an actor's one name for all its names in all languages and scripts.

State names come from CLDR (through Babel, loaded a language at a time when first needed); adjectives,
capitals, persons and bodies from the tables in ``actors``.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache, lru_cache
from importlib import import_module

from watcher.classify.actors.states import STATES
from watcher.classify.folding import fold
from watcher.classify.gazetteer_forms import Forms, cut, lines

LANGUAGES = ("en", "ru", "uk", "fr", "de", "es", "it", "pl", "tr", "ar", "zh")
"""Languages with a table of their own."""
_FURTHER = """
    pt nl sv da nb fi et lv lt cs sk sl hr sr bs bg mk be ro hu el he
    fa hi ja ko ka hy az kk uz ky id ms vi th
"""
"""Further languages in which a filter may name a state."""
_ENDINGS = {
    "de": ("", "s"),
    "pl": ("", "a", "i", "y", "ę", "e", "ą", "o", "u", "owi", "em", "ie"),
    "ru": ("", "а", "я", "и", "ы", "ю", "у", "е", "ей", "ой", "ом", "ем", "ью"),
    "uk": ("", "а", "я", "и", "і", "ї", "ю", "у", "ою", "єю", "ею", "ом", "ем", "еві", "ові"),
}
"""What may follow the stem of a state's name."""
_FINAL = "аяиіеьйaeioyę"
_SHORTEST_STEM = 3
_NEAR = 3
_AFTER_LATIN = "\u0370"


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody who accuses or is accused."""

    id: str
    """The English name, the same in every frame and filter."""
    kind: str
    """state, person, organ, organisation, alliance, armed group, party, company or media."""
    state: str | None = None
    """The id of the state that a person or an organ stands for."""


@cache
def actors() -> Mapping[str, Actor]:
    """Return all actors by id."""
    states = {name: Actor(name, "state") for name in STATES.values()}
    return states | {actor.id: actor for actor, _ in _others()}


@cache
def names_in(language: str) -> Forms[str | None]:
    """Return the names of all actors as a text in a language may have them; None: a name of no actor."""
    return Forms(_entries(language), arabic=language in {"ar", "fa"})


def covers(wanted: str, found: str | None) -> bool:
    """Tell whether who asks for one actor means another: a state covers its persons and organs."""
    if found is None:
        return False
    actor = actors().get(found)
    return wanted in {found, actor.state if actor else None}


@lru_cache(maxsize=4096)
def resolve(name: str) -> Actor | None:
    """Return the actor whom a name in any language or script stands for, None where nobody is known."""
    wanted = " ".join(name.split())
    if not wanted:
        return None
    known = {fold(each): each for each in actors()}.get(fold(wanted))
    found = known or _whole(wanted) or _foreign_states().get(fold(wanted)) or _heard(wanted)
    return actors()[found] if found else None


def near(name: str) -> tuple[str, ...]:
    """Return names of actors that somebody may have meant, the likeliest first."""
    from watcher.text.sounds import latin  # noqa: PLC0415 - only a filter that names nobody known needs it

    folded: dict[str, str] = {}
    for actor in actors().values():
        folded.setdefault(fold(actor.id), actor.id)
        folded.setdefault(fold(actor.id.split()[-1]), actor.id)
    found = get_close_matches(latin(fold(name)), folded, n=_NEAR, cutoff=0.7)
    return tuple(dict.fromkeys(folded[each] for each in found))


def _whole(name: str) -> str | None:
    """Return the actor whose name in a language of ours is all of this text, in whatever case."""
    for written in dict.fromkeys((name, name.title(), name.upper())):
        words = cut(written)[1::2]
        for language in LANGUAGES:
            for found in names_in(language).find(words):
                if found.value and found.first == 0 and found.last == len(words) - 1:
                    return found.value
    return None


def _entries(language: str) -> Iterator[tuple[str, str | None]]:
    """Yield forms and actors: our own tables first, then CLDR."""
    from watcher.classify.actors.bodies import PLACES  # noqa: PLC0415 - only texts that accuse need the tables

    yield from ((form, None) for line in PLACES.strip().split("\n") for form in _forms(line))
    if language in LANGUAGES:
        table: str = import_module(f"watcher.classify.actors.{language}").NAMES
        for line in lines(table):
            yield from ((form, STATES[line[:2]]) for form in _forms(line[3:]))
    for actor, forms in _others():
        yield from ((form, actor.id) for form in forms)
    yield from _of_cldr(language)


@cache
def _others() -> tuple[tuple[Actor, tuple[str, ...]], ...]:
    """Read the tables of persons and bodies."""
    from watcher.classify.actors.bodies import BODIES  # noqa: PLC0415 - as above
    from watcher.classify.actors.persons import PERSONS  # noqa: PLC0415 - as above

    read = []
    for line in lines(PERSONS):
        name, state, forms = _fields(line)
        read.append((Actor(name, "person", STATES.get(state)), (name, *_forms(forms))))
    for line in lines(BODIES):
        name, kind, state, forms = _fields(line)
        read.append((Actor(name, kind, STATES.get(state)), (name, *_forms(forms))))
    return tuple(read)


def _fields(line: str) -> list[str]:
    return [field.strip() for field in line.split("|")]


def _forms(line: str) -> list[str]:
    return [form for form in map(str.strip, line.split(",")) if form]


def _of_cldr(language: str) -> Iterator[tuple[str, str]]:
    for name, state in _territories(language):
        words = name.split()
        stem = name[:-1] if name[-1] in _FINAL else name
        if len(words) > 1 or language not in _ENDINGS or len(stem) < _SHORTEST_STEM or name.isupper():
            yield name, state
        else:
            yield from ((stem + ending, state) for ending in (name[len(stem) :], *_ENDINGS[language]))


def _territories(language: str) -> Iterator[tuple[str, str]]:
    """Yield the names of states in CLDR, without what stands in parentheses."""
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415 - 30 ms that most runs need not spend

    try:
        territories = Locale(language).territories
    except (UnknownLocaleError, ValueError):
        return
    for code, name in territories.items():
        if code in STATES:
            yield name.replace("（", "(").partition("(")[0].strip(), STATES[code]


@cache
def feminine_stems(language: str) -> frozenset[str]:
    """Return the names of states that end in ``a``, in lower case without it: their nominative is known."""
    return frozenset(
        name[:-1].lower() for name, _ in _territories(language) if name[-1] in "аяa" and " " not in name
    )


@cache
def _foreign_states() -> dict[str, str]:
    """Return the names of states in the languages without a table; read only for a filter that needs them."""
    return {fold(name): state for language in _FURTHER.split() for name, state in _territories(language)}


def _heard(name: str) -> str | None:
    """Return the one person whose name sounds like this one in another script than Latin."""
    from watcher.text.sounds import sound  # noqa: PLC0415 - only a filter in another script needs it

    surname = name.rpartition(" ")[2]
    if surname[0] < _AFTER_LATIN:
        return None
    heard = {actor.id for actor, _ in _others() if sound(actor.id.rpartition(" ")[2]) == sound(surname)}
    return heard.pop() if len(heard) == 1 else None
