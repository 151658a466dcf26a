"""A text as sentences of symbols: what matching works on."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from watcher.classify.lexicon import Lexicon, Symbol
from watcher.classify.tokens import CJK, WORD, ends_sentence, separates

Span = tuple[int, int]
"""First and last word of something found, counted within its sentence."""

_LONGEST = 400
"""Words: a longer sentence is a table or a list without full stops, and is cut."""


@dataclass(slots=True)
class Sentence:
    """The words of one sentence by their offsets, and the symbols found among them."""

    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    found: dict[Symbol, list[Span]] = field(default_factory=dict)
    separators: list[int] = field(default_factory=list)
    """Words that have a comma or the like before them."""

    def add(self, symbol: Symbol, first: int, last: int) -> None:
        """Note that a symbol stands at these words."""
        self.found.setdefault(symbol, []).append((first, last))


def sentences(text: str, lexicon: Lexicon) -> Iterator[Sentence]:
    """Cut a text into sentences, with all symbols of ``lexicon`` found; one pass, linear in its length."""
    sentence = Sentence()
    before, last_word = 0, ""
    for match in WORD.finditer(text):
        start, end = match.span()
        word = match.group()
        if start - before != 1 or text[before] != " ":
            if sentence.starts and ends_sentence(text, before, start, last_word):
                yield sentence
                sentence = Sentence()
            elif separates(text, before, start):
                sentence.separators.append(len(sentence.starts))
        if len(sentence.starts) >= _LONGEST:
            yield sentence
            sentence = Sentence()
        if word > "\u2e7f" and CJK.match(word):
            _add_run(sentence, word, start, lexicon)
        else:
            position = len(sentence.starts)
            sentence.starts.append(start)
            sentence.ends.append(end)
            for symbol in lexicon.symbols(word):
                sentence.add(symbol, position, position)
        before, last_word = end, word
    if sentence.starts:
        yield sentence


def _add_run(sentence: Sentence, run: str, start: int, lexicon: Lexicon) -> None:
    """Add a run of Chinese, each character as a word of its own."""
    position = len(sentence.starts)
    sentence.starts.extend(range(start, start + len(run)))
    sentence.ends.extend(range(start + 1, start + len(run) + 1))
    for first, last, symbol in lexicon.han(run):
        sentence.add(symbol, position + first, position + last)
