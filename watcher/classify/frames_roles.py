"""Who does what in a sentence: subjects, objects, owners, and who is quoted."""

from collections.abc import Iterable, Sequence

from watcher.classify.frames_sentence import IT, SELF, THEY, Cue, Mention, Sentence

Group = Sequence[Mention]

_NEAR = 3
"""Words between a wrong or a charge and its owner."""
_REACH = 12
"""Words between a charge and its target."""
_ADJECTIVE_AFTER = frozenset({"ar", "es", "fr", "it"})
VERB_FIRST = frozenset({"ar"})
VERB_LAST = frozenset({"tr"})


def before(sentence: Sentence, at: int, *, besides: Iterable[Mention] = ()) -> Group:
    """Return the subject before a word: the nearest actors that nothing governs."""
    left_out = set(map(id, besides))
    pronoun: Group = ()
    for mention in reversed(sentence.mentions):
        if mention.last >= at or not mention.free or id(mention) in left_out or mention.owner:
            continue
        if mention.actor == IT:
            pronoun = [mention]
        elif "n" in mention.cases:
            return sentence.group(mention)
    return pronoun


def after(sentence: Sentence, at: int, *, besides: Iterable[Mention] = (), cases: str = "nai") -> Group:
    """Return the first actors after a word that nothing governs and that may stand in one of these cases."""
    left_out = set(map(id, besides))
    for mention in sentence.mentions:
        if (
            mention.first > at
            and mention.free
            and id(mention) not in left_out
            and set(cases) & set(mention.cases)
        ):
            return sentence.group(mention)
    return ()


def governed_after(sentence: Sentence, at: int, *kinds: str, reach: int = _REACH) -> Group:
    """Return the first actors after a word that a preposition of these kinds governs."""
    for mention in sentence.mentions:
        if at < mention.first <= at + reach and mention.governed in kinds:
            return sentence.group(mention)
    return ()


def governed(sentence: Sentence, *kinds: str) -> Group:
    """Return the first actors anywhere that a preposition of these kinds governs."""
    return governed_after(sentence, -1, *kinds, reach=len(sentence.words))


def owner(sentence: Sentence, cue: Cue, *, genitive: bool = True) -> Group:
    """Return whose a noun is: London's accusations, обвинения Лондона, accusations russes.

    Without ``genitive`` only who stands before it: in "shelling of Kharkiv" the second is the victim.
    """
    language = sentence.vocabulary.language
    adjective_after = language in _ADJECTIVE_AFTER
    if not adjective_after or language == "fr":
        for mention in reversed(sentence.mentions):
            if mention.last < cue.first and _leads_to(sentence, mention, cue):
                return sentence.group(mention)
    for mention in sentence.mentions:
        if mention.first <= cue.last or mention.first > cue.last + 1 + _NEAR:
            continue
        if _follows(sentence, mention, cue, genitive=genitive, adjective=adjective_after):
            return sentence.group(mention)
        return ()
    return ()


def _leads_to(sentence: Sentence, mention: Mention, cue: Cue) -> bool:
    """Tell whether a mention before a noun is its possessive or its adjective."""
    between = range(mention.last + 1, cue.first)
    if len(between) > _NEAR or any(_parts(sentence, at) for at in between):
        return False
    if sentence.vocabulary.language == "zh":
        return mention.governed in {None, "by"}
    if sentence.vocabulary.language == "tr":
        return mention.cases == "g" or not between
    if mention.owner:
        return True
    if between and "role" in sentence.kinds(cue.first - 1):
        return False
    lower = sentence.words[mention.first][0].islower()
    return lower or sentence.vocabulary.language == "en"


def _follows(sentence: Sentence, mention: Mention, cue: Cue, *, genitive: bool, adjective: bool) -> bool:
    """Tell whether a mention after a noun is its genitive, or an adjective where these follow."""
    between = range(cue.last + 1, mention.first)
    lower = sentence.words[mention.first][0].islower() or sentence.vocabulary.language == "ar"
    if mention.governed == "by":
        return True
    if mention.governed is None:
        return (adjective and lower and not between) or (
            genitive and _is_bare_genitive(sentence, mention, between)
        )
    return genitive and mention.governed == "of"


def _is_bare_genitive(sentence: Sentence, mention: Mention, between: range) -> bool:
    if any(not sentence.kinds(at) & {"role", "article"} for at in between):
        return False
    language = sentence.vocabulary.language
    if language == "de":
        return mention.owner or any(sentence.words[at].lower() in {"der", "des"} for at in between)
    return language == "ar" or (language in {"ru", "uk", "pl"} and "g" in mention.cases)


def _parts(sentence: Sentence, at: int) -> bool:
    """Tell whether a word between a name and a noun shows that they do not belong together."""
    kinds = sentence.kinds(at)
    return bool(
        kinds
        & {"say", "deny", "reject", "that", "and", "not", "passive", "accuse", "against", "by", "on", "prep"}
    )


def quoted(sentence: Sentence) -> Group:
    """Return whose words a sentence reports: "said Lavrov", "according to Kyiv"."""
    for cue in sentence.of("according"):
        if sentence.vocabulary.language in VERB_LAST:
            named = [
                mention for mention in sentence.mentions if cue.first - _NEAR <= mention.last < cue.first
            ]
        else:
            named = [
                mention for mention in sentence.mentions if cue.last < mention.first <= cue.last + 1 + _NEAR
            ]
        if named:
            return sentence.group(named[0])
    for cue in sentence.of("say", "hold"):
        if speaker := _speaker(sentence, cue):
            return speaker
    return ()


def _speaker(sentence: Sentence, cue: Cue) -> Group:
    language = sentence.vocabulary.language
    if language in VERB_LAST:
        return _first_nominative(sentence, cue)
    first = after(sentence, cue.last, cases="n")
    near = "say" in cue.kinds and bool(first) and first[0].first - cue.last - 1 <= _NEAR
    inverted = near and not _crosses(sentence, cue, first[0])
    if language in VERB_FIRST and first:
        return first
    earlier = before(sentence, cue.first)
    if earlier and _has_own_verb(sentence, earlier[-1], cue):
        earlier = ()
    if earlier and not (
        inverted and any("," in gap for gap in sentence.gaps[earlier[-1].last + 1 : cue.first + 1])
    ):
        return earlier
    return first if inverted else ()


def _has_own_verb(sentence: Sentence, mention: Mention, cue: Cue) -> bool:
    """Tell whether a mention is the subject of a clause that ends before the verb of saying."""
    if "," in sentence.gaps[mention.last + 1]:
        return False  # only a clause about it stands between
    verbs = [
        each
        for each in sentence.of("did", "guilty", "deny", "reject", "accuse")
        if mention.last < each.first < cue.first
    ]
    return any("," in gap for each in verbs for gap in sentence.gaps[each.last + 1 : cue.first + 1])


def _first_nominative(sentence: Sentence, cue: Cue) -> Group:
    named = [mention for mention in sentence.mentions if mention.last < cue.first and mention.free]
    return [named[0]] if named and "n" in named[0].cases else ()


def _crosses(sentence: Sentence, cue: Cue, mention: Mention) -> bool:
    return any("that" in sentence.kinds(at) for at in range(cue.last + 1, mention.first))


def is_passive(sentence: Sentence, cue: Cue) -> bool:
    """Tell whether an auxiliary stands before a participle, or who did it after."""
    if sentence.words[cue.last].endswith("ing"):
        return False
    window = range(max(cue.first - 4, 0), cue.first)
    return any("passive" in sentence.kinds(at) for at in window)


def named(mentions: Iterable[Mention], speaker: str | None) -> list[str | None]:
    """Return the actors of mentions; who speaks where they say "we", None for other pronouns."""
    actors = [
        speaker if mention.actor == SELF else None if mention.actor in {THEY, IT} else mention.actor
        for mention in mentions
    ]
    return list(dict.fromkeys(actors))
