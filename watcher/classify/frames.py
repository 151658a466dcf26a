"""Who accuses whom: the accusations in a text, from verbs and nouns of blame, attribution and denial.

A sentence is read for its strongest cues only: an explicit accusation, else a denial, else responsibility,
else a wrong that is told of somebody. One pass over the words of each sentence.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import accumulate, islice

from watcher.classify.frames_readings import Told, told_in
from watcher.classify.frames_roles import named
from watcher.classify.frames_sentence import Sentence
from watcher.classify.frames_words import Vocabulary, vocabulary
from watcher.classify.gazetteer import names_in
from watcher.classify.gazetteer_forms import cut
from watcher.classify.tokens import Border, border, is_abbreviation
from watcher.model.topic import Frame

_LONGEST = 64
"""Words: a longer sentence is a list or a table, and is cut."""

_EXPLICIT = frozenset({"accuse", "charge", "claim"})
"""Cues that accuse even where nobody known is accused."""

_MOST_SENTENCES = 500
"""Of one passage: a longer one is no passage."""
_AROUND = 240
"""Characters before and after what a topic's rules found that are read with it."""
_LONGEST_WORD = 40

Offsets = tuple[int, int]


def frames(
    text: str, language: str, *, speaker: str | None = None, within: Sequence[Offsets] | None = None
) -> tuple[Frame, ...]:
    """Return the accusations in a text, ordered by their place; none in a language without a table.

    ``speaker`` is the actor who speaks, where known: who accuses where a sentence names nobody, and whom "we"
    means. Only sentences that touch a stretch of ``within`` are read, all where it is None.
    """
    words = vocabulary(language)
    if words is None:
        return ()
    found: dict[tuple[str | None, str | None, bool], Frame] = {}
    for sentence, offsets in islice(_sentences(text, words, within), _MOST_SENTENCES):
        sentence.spoken_for = speaker is not None
        sentence.read(_words_within(offsets, within or ()))
        if sentence.mentions:
            for told in told_in(sentence):
                for frame in _frames(told, sentence, offsets, speaker):
                    found.setdefault((frame.accuser, frame.accused, frame.denied), frame)
    return tuple(sorted(found.values(), key=lambda frame: (frame.start, frame.end)))


def speaker_of(label: str | None, language: str) -> str | None:
    """Return the first actor that the label of a speaker names: the person, or else the state."""
    if not label:
        return None
    words = cut(label)[1::2]
    return next((name.value for name in names_in(language).find(words) if name.value), None)


def _sentences(
    text: str, words: Vocabulary, within: Sequence[Offsets] | None
) -> Iterator[tuple[Sentence, list[int]]]:
    """Yield each sentence with the offsets of its words: beginning and end by turns."""
    for begin, stop in ((0, len(text)),) if within is None else _windows(text, within):
        pieces = cut(text[begin:stop])
        offsets = list(accumulate(map(len, pieces), initial=begin))
        spoken, gaps = pieces[1::2], pieces[::2]
        for low, high in _stretches(spoken, gaps):
            start, end = offsets[2 * low + 1], offsets[2 * high]
            if within is None or any(start < last and first < end for first, last in within):
                places = offsets[2 * low + 1 : 2 * high + 1]
                yield Sentence(spoken[low:high], gaps[low : high + 1], words), places


def _windows(text: str, within: Sequence[Offsets]) -> Iterator[Offsets]:
    """Yield what must be cut into words to read the sentences of these stretches, which are in order."""
    windows: list[Offsets] = []
    for first, last in within:
        begin, stop = max(first - _AROUND, 0), last + _AROUND
        if windows and begin <= windows[-1][1]:
            windows[-1] = windows[-1][0], max(windows[-1][1], stop)
        else:
            windows.append((begin, stop))
    for begin, stop in windows:
        # Not in the middle of a word, where words are parted by spaces.
        start = text.find(" ", begin, begin + _LONGEST_WORD) if begin else 0
        end = text.rfind(" ", stop - _LONGEST_WORD, stop) if stop < len(text) else len(text)
        yield max(start, begin), end if end >= 0 else stop


def _stretches(spoken: Sequence[str], gaps: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield first word and end of each sentence, none longer than may be read."""
    ends = [
        at for at, gap in enumerate(gaps) if gap != " " and 0 < at < len(spoken) and _ends(spoken, gaps, at)
    ]
    low = 0
    for high in (*ends, len(spoken)):
        yield from ((start, min(start + _LONGEST, high)) for start in range(low, high, _LONGEST))
        low = high


def _words_within(offsets: list[int], within: Sequence[Offsets]) -> list[int]:
    """Return the words of a sentence that begin in one of these stretches."""
    begins = offsets[::2]
    return [
        place
        for start, end in within
        if start < offsets[-1] and begins[0] < end
        for place in range(bisect_left(begins, start), bisect_left(begins, end))
    ]


def _ends(spoken: Sequence[str], gaps: Sequence[str], at: int) -> bool:
    """Tell whether a sentence ends before a word."""
    kind = border(gaps[at])
    if kind is Border.STOP:
        return not spoken[at][0].islower() and not is_abbreviation(spoken[at - 1])
    return kind is Border.END


def _frames(told: Told, sentence: Sentence, offsets: list[int], speaker: str | None) -> Iterator[Frame]:
    involved = [told.cue.first, told.cue.last]
    for mention in (*told.accusers, *told.accused):
        involved += [mention.first, mention.last]
    start, end = offsets[2 * min(involved)], offsets[2 * max(involved) + 1]
    accusers = named(told.accusers, speaker) or [None if told.denied else speaker]
    for accuser in accusers:
        for accused in named(told.accused, speaker) or [None]:
            if (accused or (accuser and told.cue.kinds & _EXPLICIT)) and accuser != accused:
                yield Frame(
                    accuser=accuser,
                    accused=accused,
                    denied=told.denied,
                    start=start,
                    end=end,
                    what=_what(told, sentence, offsets),
                )


def _what(told: Told, sentence: Sentence, offsets: list[int]) -> Offsets | None:
    """Return where the wrong is told: what follows the words that accuse and the accused, in the sentence."""
    last = max(told.cue.last, *(mention.last for mention in told.accused if mention.last > told.cue.last), 0)
    if told.cue.kinds & {"did", "crime", "act", "guilty"}:
        last = told.cue.first - 1
    if last + 1 >= len(sentence.words):
        return None
    return offsets[2 * (last + 1)], offsets[-1]
