"""What a sentence tells of accusing: an explicit accusation, else a denial, responsibility, or a wrong."""

from collections.abc import Iterator
from dataclasses import dataclass

from watcher.classify.frames_roles import (
    VERB_FIRST,
    VERB_LAST,
    Group,
    after,
    before,
    governed,
    governed_after,
    is_passive,
    owner,
    quoted,
)
from watcher.classify.frames_sentence import SELF, Cue, Sentence
from watcher.classify.gazetteer import covers
from watcher.classify.tokens import Border, border

_NEGATED = 4
"""Words before a wrong in which "not" denies it."""
_SUBJECT_FIRST = frozenset({"en", "zh"})
_OF_MANY = ("ют", "ят")
"""How verbs end whose subject, where it is one name, is its object: "they accuse"."""
_CLAIMED = 4
"""Words between an accusation and the "that" that tells it."""


@dataclass(frozen=True, slots=True)
class Told:
    """An accusation as a sentence tells it, before its words become offsets."""

    cue: Cue
    accusers: Group
    accused: Group
    denied: bool = False


def told_in(sentence: Sentence) -> list[Told]:
    """Return the accusations of the strongest kind that a sentence holds."""
    for reading in (_explicit, _denials, _responsible, _wrongs):
        if found := [each for each in reading(sentence) if each.accused or each.accusers]:
            return found
    return []


def _explicit(sentence: Sentence) -> Iterator[Told]:
    denied = any(sentence.of("deny", "reject", "false"))
    nouns = ("charge", "claim") if denied else ("charge",)
    active = False
    for cue in list(sentence.of("accuse", "accused", "condemn", "blame", *nouns)):
        if cue.kinds & {"accuse", "accused", "condemn", "blame"}:
            told = _of_verb(sentence, cue)
            if told.accused or (told.accusers and "accuse" in cue.kinds):
                active = True
                yield told
                continue
        if not active and not cue.kinds.isdisjoint(nouns):
            yield _of_noun(sentence, cue, denied=denied)


def _of_verb(sentence: Sentence, cue: Cue) -> Told:
    if any(sentence.of("mutual")):
        both = before(sentence, cue.first) or after(sentence, cue.last)
        return Told(cue, both, both)
    by = governed(sentence, "by")
    participle = "accused" in cue.kinds and (
        is_passive(sentence, cue) or cue.kinds.isdisjoint({"accuse", "condemn"}) or by
    )
    if participle or (is_passive(sentence, cue) and sentence.vocabulary.language == "zh"):
        return _of_passive(sentence, cue, by)
    if sentence.vocabulary.language in VERB_LAST:
        return _of_last_verb(sentence, cue)
    if "condemn" in cue.kinds:
        return _of_condemning(sentence, cue)
    if "blame" in cue.kinds:
        return _of_blame(sentence, cue)
    return _of_active(sentence, cue)


def _of_passive(sentence: Sentence, cue: Cue, by: Group) -> Told:
    doers = by or _instrumental(sentence)
    accused = before(sentence, cue.first, besides=doers) or after(sentence, cue.last, besides=doers)
    return Told(cue, doers, accused)


def _instrumental(sentence: Sentence) -> Group:
    return [mention for mention in sentence.mentions if mention.cases == "i" and mention.free]


def _of_active(sentence: Sentence, cue: Cue) -> Told:
    if sentence.vocabulary.language in VERB_FIRST:
        return _of_first_verb(sentence, cue)
    doers = _subject(sentence, cue)
    accused = _object(sentence, cue, doers)
    if not doers and sentence.vocabulary.language not in _SUBJECT_FIRST:
        return _of_inverted(sentence, cue, accused)
    if not accused and doers:
        return _of_object_first(sentence, cue, doers)
    return Told(cue, doers, accused)


def _of_inverted(sentence: Sentence, cue: Cue, found: Group) -> Told:
    """Read "gestern warf Kiew Moskau vor", "Россию обвинил Киев", "Россию обвиняют в …"."""
    first = [each for each in sentence.mentions if each.last < cue.first and each.cases == "a" and each.free]
    if first:
        return Told(cue, found, sentence.group(first[-1]))
    second = after(sentence, found[-1].last, besides=found) if found else ()
    return Told(cue, found, second) if second else Told(cue, (), found)


def _of_object_first(sentence: Sentence, cue: Cue, doers: Group) -> Told:
    """Read "Iran, which Israel accuses of …", "dass Moskau Kiew vorwirft", "Иран обвиняют в …"."""
    earlier = before(sentence, doers[0].first, besides=doers)
    if earlier and sentence.vocabulary.language == "de":
        return Told(cue, earlier, doers)
    if earlier and any("which" in sentence.kinds(at) for at in range(earlier[-1].last + 1, doers[0].first)):
        return Told(cue, doers, earlier)
    many = sentence.words[cue.last].lower().endswith(_OF_MANY)
    if many and sentence.vocabulary.language in {"ru", "uk"} and len(doers) == 1:
        return Told(cue, (), doers)
    return Told(cue, doers, ())


def _subject(sentence: Sentence, cue: Cue) -> Group:
    """Return who accuses; in Chinese a clause without a subject has that of the sentence."""
    if sentence.vocabulary.language == "zh" and border(sentence.gaps[cue.first]) is not Border.NONE:
        return [mention for mention in sentence.mentions if mention.free and mention.last < cue.first][:1]
    return before(sentence, cue.first)


def _of_condemning(sentence: Sentence, cue: Cue) -> Told:
    """Read "condemns Russia", or whose wrong is condemned: "dénonce l'agression de l'Azerbaïdjan"."""
    told = _of_active(sentence, cue)
    if told.accused:
        return told
    for wrong in sentence.of("crime", "act", "did"):
        if wrong.first > cue.last and (accused := _doer(sentence, wrong, told.accusers)):
            return Told(cue, told.accusers, [each for each in accused if each not in told.accusers])
    return told


def _object(sentence: Sentence, cue: Cue, doers: Group) -> Group:
    """Return whom a verb accuses: the first actors after it, but not those of what follows."""
    for mention in sentence.mentions:
        if mention.first <= cue.last or mention in doers:
            continue
        if any(_opens_content(sentence, at) for at in range(cue.last + 1, mention.first)):
            return ()
        if mention.governed == "on" or (mention.free and set("nad") & set(mention.cases)):
            return sentence.group(mention)
    return ()


def _opens_content(sentence: Sentence, at: int) -> bool:
    """Tell whether with this word begins of what somebody is accused: "of", "for", "that"."""
    kinds = sentence.kinds(at)
    titled = "role" in sentence.kinds(at - 1)
    gerund = at + 1 < len(sentence.words) and sentence.words[at + 1].endswith("ing")
    return "that" in kinds or ("content" in kinds and (gerund or not titled))


def _of_first_verb(sentence: Sentence, cue: Cue) -> Told:
    first = after(sentence, cue.last)
    second = after(sentence, first[-1].last, besides=first) if first else ()
    doers = before(sentence, cue.first)
    if not second and doers:
        return Told(cue, doers, first)
    return Told(cue, first, second)


def _of_last_verb(sentence: Sentence, cue: Cue) -> Told:
    earlier = [mention for mention in sentence.mentions if mention.last < cue.first]
    objects = [mention for mention in earlier if mention.cases == "a" or mention.governed == "against"]
    doers = [mention for mention in earlier if mention.cases == "n" and mention not in objects]
    accused = sentence.group(objects[-1]) if objects else doers[1:2]
    return Told(cue, [mention for mention in doers[:1] if mention not in accused], accused)


def _of_blame(sentence: Sentence, cue: Cue) -> Told:
    doers = governed_after(sentence, cue.last, "by") or before(sentence, cue.first)
    accused = governed_after(sentence, cue.last, "on", "against", "prep") or governed_after(
        sentence, -1, "on", reach=cue.first
    )
    if not doers:
        doers = after(sentence, cue.last, besides=accused, cases="n")
    return Told(cue, doers, accused or after(sentence, cue.last, besides=doers))


def _of_noun(sentence: Sentence, cue: Cue, *, denied: bool) -> Told:
    """Read a noun of accusing: whose it is, against whom, and who denies it."""
    owners = owner(sentence, cue) or governed_after(sentence, cue.last, "by")
    targets = governed_after(sentence, cue.last, "against") or governed_after(
        sentence, cue.first - 9, "against", reach=8
    )
    targets = [mention for mention in targets if mention not in owners]
    besides = [*owners, *targets]
    subject = before(sentence, cue.first, besides=besides)
    if not denied:
        faced = bool(subject) and any(face.last < cue.first for face in sentence.of("face"))
        if faced:
            return Told(cue, owners or governed(sentence, "by"), subject)
        return Told(cue, owners or (subject if targets else ()), targets or _claimed(sentence, cue))
    denier = subject or quoted(sentence)
    accused = targets or _claimed(sentence, cue) or [each for each in denier if each not in owners]
    return Told(cue, owners, accused, denied=True)


def _claimed(sentence: Sentence, cue: Cue) -> Group:
    """Return of whom a wrong is claimed: "allegations that Russia jammed …"."""
    that = next((each for each in sentence.of("that") if 0 < each.first - cue.last <= _CLAIMED), None)
    return after(sentence, that.last, cases="n") if that else ()


def _denials(sentence: Sentence) -> Iterator[Told]:
    for cue in sentence.of("deny"):
        if sentence.vocabulary.language in VERB_FIRST:
            denier = after(sentence, cue.last, cases="n") or before(sentence, cue.first)
        else:
            denier = before(sentence, cue.first) or quoted(sentence) or after(sentence, cue.last, cases="n")
        yield Told(cue, (), denier, denied=True)
        return
    for cue in sentence.of("false"):
        if "crime" in cue.kinds and (whose := owner(sentence, cue)):
            yield Told(cue, [each for each in quoted(sentence) if each not in whose], whose)
            return
        ours = [mention for mention in sentence.mentions if mention.actor == SELF][:1]
        yield Told(cue, (), quoted(sentence) or ours, denied=True)
        return


def _responsible(sentence: Sentence) -> Iterator[Told]:
    for cue in sentence.of("guilty"):
        speakers = quoted(sentence)
        accused = (
            governed_after(sentence, cue.last, "by", reach=4)
            or _held(sentence, cue)
            or before(sentence, cue.first, besides=speakers)
        )
        accused = accused or after(sentence, cue.last, besides=speakers, cases="n")
        if accused and (told := _unless_negated(sentence, Told(cue, speakers, accused))):
            yield told
            return


def _wrongs(sentence: Sentence) -> Iterator[Told]:
    speakers = quoted(sentence)
    for cue in (*sentence.of("did", "crime", "act"), *sentence.of("told")):
        accused = _doer(sentence, cue, speakers)
        if accused and (told := _unless_negated(sentence, Told(cue, speakers, accused))):
            yield told
            return


def _doer(sentence: Sentence, cue: Cue, speakers: Group) -> Group:
    by = governed_after(sentence, cue.last, "by", reach=6)
    if by:
        return by
    if cue.kinds & {"crime", "act"} and (whose := owner(sentence, cue, genitive="crime" in cue.kinds)):
        return whose
    if cue.kinds.isdisjoint({"did", "told"}) or is_passive(sentence, cue):
        return ()
    if sentence.vocabulary.language in VERB_FIRST:
        return after(sentence, cue.last, besides=speakers, cases="n") or before(
            sentence, cue.first, besides=speakers
        )
    if sentence.vocabulary.language in VERB_LAST:
        named_first = [
            each for each in sentence.mentions if each.last < cue.first and each.cases in {"n", "g"}
        ]
        return [each for each in named_first if each not in speakers][:1]
    return before(sentence, cue.first, besides=speakers)


def _held(sentence: Sentence, cue: Cue) -> Group:
    """Return whom somebody holds responsible: the name between."""
    holding = [each for each in sentence.of("hold") if each.first < cue.first]
    named = [
        mention for mention in sentence.mentions if holding and holding[-1].last < mention.first < cue.first
    ]
    return sentence.group(named[0]) if named else ()


def _unless_negated(sentence: Sentence, told: Told) -> Told | None:
    """Return a wrong that is told; with "not" a denial where the accused's own side speaks, else none."""
    cue = told.cue
    if not any("not" in sentence.kinds(at) for at in range(max(cue.first - _NEGATED, 0), cue.first)):
        return told
    own = {mention.actor for mention in told.accused}
    speaks = {mention.actor for mention in told.accusers}
    sides = any(covers(one, other) or covers(other, one) for one in own for other in speaks)
    return Told(cue, (), told.accused, denied=True) if sides or SELF in own else None
