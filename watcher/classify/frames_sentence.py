"""One sentence as frames see it: cue words of accusing, and mentions of actors with what governs them."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from watcher.classify.actors.states import STATES
from watcher.classify.frames_cases import cases, turkish_case, turkish_case_of_title
from watcher.classify.frames_words import Vocabulary
from watcher.classify.gazetteer import actors
from watcher.classify.gazetteer_forms import Found
from watcher.classify.tokens import CJK, Border, border

SELF = "\0self"
"""Who speaks: we."""
THEY = "\0they"
"""Somebody meant by a pronoun."""
IT = "\0it"
"""Somebody named before, if in this sentence."""
_PRONOUNS = (("we", SELF), ("they", THEY), ("it", IT))
PREPOSITIONS = frozenset({"against", "by", "on", "of", "prep"})
_SKIPPED = frozenset({"article", "role"})
_JOINING = frozenset({"and", "article", "role"})
_NOTHING = frozenset[str]()
_FARTHEST = 8
"""Words between an actor and what governs it, or between the names of one actor."""
_ARABIC_TO = frozenset({"ل", "لل", "ول"})
_ARABIC_PREPOSITIONS = frozenset({"ب", "بال", "وب", "ك", "كال"})
_GERMAN_S = frozenset({"paris", "vilnius", "damaskus", "laos", "zypern", "honduras", "us", "usa"})
_APOSTROPHES = "'’ʼ"
_VERB_BEFORE_OBJECT = frozenset({"en", "es", "fr", "it", "zh"})
_ADJECTIVE = ("an", "ish", "ese", "ch", "ss", "li", "qi", "ni", "ti", "ri", "udi")
_NO_ADJECTIVES = frozenset({word for name in STATES.values() for word in name.split()}) | {
    *("Amman", "Kigali", "Taliban", "Tehran", "Teheran")
}


@dataclass(slots=True, eq=False)
class Cue:
    """Words that mean something to frames."""

    first: int
    last: int
    kinds: frozenset[str]


@dataclass(slots=True, eq=False)
class Mention:
    """An actor in a sentence."""

    first: int
    last: int
    actor: str
    governed: str | None = None
    """The kind of the preposition before it, ``of`` for a genitive as well."""
    cases: str = ""
    owner: bool = False
    """It stands in the possessive, or as the adjective of a word after it that is no actor's."""

    @property
    def free(self) -> bool:
        """Whether nothing governs it, so that it may be a subject or an object."""
        return self.governed is None


@dataclass(slots=True, eq=False)
class Sentence:
    """A sentence read; words are counted from its own start."""

    words: Sequence[str]
    gaps: Sequence[str]
    """The gap before each word, and the one after the last."""
    vocabulary: Vocabulary
    spoken_for: bool = False
    """Whether it is known who speaks: then a sentence without a name may accuse."""
    cues: list[Cue] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    _at: dict[int, frozenset[str]] = field(default_factory=dict)
    _present: set[str] = field(default_factory=set)

    def kinds(self, at: int) -> frozenset[str]:
        """Return what the word at a place means."""
        return self._at.get(at, _NOTHING)

    def of(self, *kinds: str) -> Iterator[Cue]:
        """Yield the cues of any of these kinds, in order."""
        if self._present.isdisjoint(kinds):
            return iter(())
        return (cue for cue in self.cues if not cue.kinds.isdisjoint(kinds))

    def read(self, telling: Sequence[int] = ()) -> None:
        """Find cues and mentions, and what governs them; ``telling`` are words that a topic's rules found."""
        names = self.vocabulary.names.find(self.words)
        if not names and not self.spoken_for:
            return
        for found in self.vocabulary.cues.find(self.words):
            self._add(Cue(found.first, found.last, found.value))
        self.mentions = sorted((*self._named(names), *self._pronouns()), key=lambda mention: mention.first)
        named = {at for mention in self.mentions for at in range(mention.first, mention.last + 1)}
        known = named | self._at.keys()
        for at in telling:
            if at not in known:
                self._add(Cue(at, at, frozenset({"told"})))
        self.mentions = list(self._merged())
        for mention in self.mentions:
            self._govern(mention)

    def _add(self, cue: Cue) -> None:
        self.cues.append(cue)
        self._present |= cue.kinds
        for at in range(cue.first, cue.last + 1):
            self._at[at] = cue.kinds

    def _named(self, names: Iterable[Found[str | None]]) -> Iterator[Mention]:
        language = self.vocabulary.language
        for name in names:
            if name.value is None or self._is_inside_cue(name.first):
                continue
            mention = Mention(
                name.first, name.last, name.value, cases=cases(self.words[name.first], language)
            )
            if name.clitic in _ARABIC_TO:
                mention.governed = "against"
            elif name.clitic in _ARABIC_PREPOSITIONS:
                mention.governed = "prep"
            yield mention

    def _pronouns(self) -> Iterator[Mention]:
        for cue in self.cues:
            for kind, actor in _PRONOUNS:
                if kind in cue.kinds:
                    yield Mention(cue.first, cue.last, actor, cases="n")

    def _is_inside_cue(self, at: int) -> bool:
        return bool(self.kinds(at) - {"role", "article"})

    def _merged(self) -> Iterator[Mention]:
        """Join the names of one actor: the Russian foreign minister Lavrov."""
        last: Mention | None = None
        for mention in self.mentions:
            if last and self._is_same(last, mention):
                named = last.actor if _is_state(mention.actor) else mention.actor
                joint = "".join(case for case in last.cases if case in mention.cases) or last.cases
                last = Mention(last.first, mention.last, named, last.governed, joint)
                continue
            if last:
                yield last
            last = mention
        if last:
            yield last

    def _is_same(self, one: Mention, other: Mention) -> bool:
        if other.first - one.last > _FARTHEST or not {one.actor, other.actor}.isdisjoint({SELF, THEY, IT}):
            return False
        known = actors()
        one_state, other_state = (known[each.actor].state or each.actor for each in (one, other))
        if one_state != other_state or (
            one.actor != other.actor and _is_state(one.actor) == _is_state(other.actor)
        ):
            return False
        between = range(one.last + 1, other.first)
        roles = any("role" in self.kinds(at) for at in between)
        for at in (*between, other.first):
            if border(self.gaps[at]) is not Border.NONE and not (roles and one.actor != other.actor):
                return False
        return all(self._is_title(at) for at in between)

    def _is_title(self, at: int) -> bool:
        if self.kinds(at) & {"role", "article", "of"} or self._possessive_mark(at):
            return True
        word = self.words[at]
        return not self.kinds(at) and word[0].isupper() and not CJK.match(word)

    def _possessive_mark(self, at: int) -> bool:
        return len(self.words[at]) == 1 and self.gaps[at] in set(_APOSTROPHES)

    def _govern(self, mention: Mention) -> None:
        if mention.governed is None:
            mention.governed = "attribute" if self._is_attribute(mention) else self._governor(mention.first)
        language = self.vocabulary.language
        self._own(mention)
        if language == "tr":
            mention.cases = self._turkish_cases(mention)
            mention.governed = {"g": "of", "d": "against", "l": "prep", "i": "prep"}.get(
                mention.cases, mention.governed
            )
        elif mention.governed is None and mention.cases and "n" not in mention.cases:
            before = self.kinds(mention.first - 1) if mention.first else frozenset[str]()
            if "role" in before:
                mention.cases = "na"
            elif "g" in mention.cases and not set("ai") & set(mention.cases):
                mention.governed = "of"

    def _own(self, mention: Mention) -> None:
        """Tell whether a mention belongs to a word beside it that names no actor."""
        after = mention.last + 1
        language = self.vocabulary.language
        possessive = after < len(self.words) and self._possessive_mark(after)
        if possessive and language == "en":
            mention.last = after
        elif language == "de" and mention.governed is None:
            word = self.words[mention.last].lower()
            possessive = word.endswith("s") and word not in _GERMAN_S and word[0] != word
        else:
            possessive = False
        mention.owner = possessive and "role" not in self.kinds(mention.last + 1)

    def _governor(self, first: int) -> str | None:
        """Return the kind of the preposition before a name, past articles and titles."""
        for at in range(first - 1, max(first - 1 - _FARTHEST, -1), -1):
            if border(self.gaps[at + 1]) is not Border.NONE:
                return None
            kinds = self.kinds(at)
            titled = at > 0 and "role" in self.kinds(at - 1)
            if kinds & _SKIPPED or ("of" in kinds and titled) or self._possessive_mark(at):
                continue
            found = next((kind for kind in sorted(PREPOSITIONS) if kind in kinds), None)
            return "object" if found is None and self._takes_object(at) else found
        return None

    def _takes_object(self, at: int) -> bool:
        """Tell whether the word before a name is a verb whose object the name is: "harming America"."""
        language = self.vocabulary.language
        kinds, word = self.kinds(at), self.words[at]
        if kinds & {"did", "told"}:
            return language in _VERB_BEFORE_OBJECT
        if language != "en" or kinds or not word.islower():
            return False
        return word.endswith(("ing", "ed")) or (at > 0 and self.words[at - 1] == "to")

    def _is_attribute(self, mention: Mention) -> bool:
        """Tell whether an English name is only the adjective of a thing: "American blood"."""
        after = mention.last + 1
        if self.vocabulary.language != "en" or after >= len(self.words) or self.gaps[after] != " ":
            return False
        word, thing = self.words[mention.last], self.words[after]
        if self.kinds(after) or not thing.islower():
            return False
        if word.isupper():
            return not thing.endswith(("s", "ed"))
        return word.endswith(_ADJECTIVE) and word not in _NO_ADJECTIVES

    def _turkish_cases(self, mention: Mention) -> str:
        after = mention.last + 1
        if after < len(self.words) and self.gaps[after] in set(_APOSTROPHES):
            return turkish_case(self.words[after])
        while after < len(self.words) and "role" in self.kinds(after):
            after += 1
        return turkish_case_of_title(self.words[after - 1])

    def group(self, mention: Mention) -> list[Mention]:
        """Return a mention with those that "and" joins to it."""
        place = self.mentions.index(mention)
        group = [mention]
        for other in self.mentions[place + 1 :]:
            if not self._joined(group[-1], other):
                break
            group.append(other)
        for other in self.mentions[:place][::-1]:
            if not self._joined(other, group[0]):
                break
            group.insert(0, other)
        between = range(group[0].last + 1, group[-1].first)
        joined = any("and" in self.kinds(at) or "、" in self.gaps[at] for at in (*between, group[-1].first))
        return group if joined else [mention]

    def _joined(self, one: Mention, other: Mention) -> bool:
        between = range(one.last + 1, other.first)
        if len(between) > _FARTHEST:
            return False
        ands = any("and" in self.kinds(at) for at in between)
        comma = self.gaps[other.first].strip() in {",", "、", "،"} and not between
        if not ands and not comma:
            return False
        if not all(self.kinds(at) & (_JOINING | PREPOSITIONS) or self._is_suffix(at) for at in between):
            return False
        return other.governed in {None, one.governed}

    def _is_suffix(self, at: int) -> bool:
        return self.gaps[at] in set(_APOSTROPHES)


def _is_state(actor: str) -> bool:
    known = actors().get(actor)
    return known is not None and known.kind == "state"


def nearest_before(mentions: Sequence[Mention], at: int) -> Sequence[Mention]:
    """Return the mentions before a word, the nearest first."""
    end = bisect_right([mention.last for mention in mentions], at - 1)
    return mentions[:end][::-1]
