"""Measure the engine's throughput and start-up on one core, beside one regular expression per phrase.

    python tests/benchmarks/classify_speed.py

Then a hostile pack (long alternations, the widest gaps, nested options) on texts made to please it, and the
shipped packs on up to a megabyte of the words they look for: time must grow as the text does.

Passages of 150 words are made up from the packs' own examples and from filler, English and all languages in
turn. Figures are CPU time, so that other work on the machine does not count; the ratio says most.
"""

import random
import re
import subprocess
import sys
import time
from collections.abc import Callable, Sequence

from watcher.classify import Ruleset, RuleSpec, TopicSpec, classify_text, compile_rules
from watcher.classify.spec import phrases_in
from watcher.config.topics import shipped_topics

WORDS = 150
PASSAGES = 500
RUNS = 5
_FILLER = """
    the ministers discussed trade energy research and the next round of talks with partners in the region
    she thanked the host country for its hospitality and announced a visit to the new port later this year
    a spokesperson said that the budget would be presented to parliament in october as planned
"""
FILLER = _FILLER.split()
START = (
    "import time; start = time.process_time()\n"
    "from watcher.classify import classify_text, compile_rules\n"
    "from watcher.config.topics import shipped_topics\n"
    "imported = time.process_time()\n"
    "rules = compile_rules(shipped_topics())\n"
    "ready = time.process_time()\n"
    "classify_text('The Council adopted new sanctions.', rules, 'en')\n"
    "print(imported - start, ready - imported, time.process_time() - ready)\n"
)


def main() -> None:
    """Print the figures."""
    topics = shipped_topics()
    rules = compile_rules(topics)
    for language in ("en", *sorted(rules.languages - {"en"})):
        passages = _passages(topics, language, PASSAGES if language == "en" else PASSAGES // 5)
        if passages:
            fast = _per_second(_judge(rules, language), passages)
            print(f"{language}: {fast:8.0f} passages of {WORDS} words a second")
    _beside_regular_expressions(topics)
    _start()
    _hostile()


def _beside_regular_expressions(topics: Sequence[TopicSpec]) -> None:
    passages = _passages(topics, "en", 40)
    rules = compile_rules(topics)
    fast = _per_second(_judge(rules, "en"), passages * 10)
    expressions = [re.compile(rf"\b{words}", re.IGNORECASE) for words in _plain_phrases(topics)]
    slow = _per_second(lambda text: [each.search(text) for each in expressions], passages)
    print(f"{len(expressions)} phrases as regular expressions: {slow:.0f} a second; ratio {fast / slow:.0f}")


def _judge(rules: Ruleset, language: str) -> Callable[[str], object]:
    return lambda text: classify_text(text, rules, language)


def _plain_phrases(topics: Sequence[TopicSpec]) -> list[str]:
    """Return the words and phrases of all English lists, gaps and options left out."""
    lines = {
        line.partition(" = ")[2] or line
        for topic in topics
        for word_list in topic.words
        for line in phrases_in(word_list.entries, "en")
    }
    pieces = {piece.strip("= ").replace("*", "") for line in lines for piece in re.split(r" / |\|", line)}
    return sorted(re.escape(piece) for piece in pieces if re.fullmatch(r"[\w' -]{3,}", piece))


def _passages(topics: Sequence[TopicSpec], language: str, count: int) -> list[str]:
    """Make passages of the examples in a language and filler; in Chinese 1.6 characters are a word."""
    examples = [each.text for topic in topics for each in topic.examples if each.language == language]
    if not examples:
        return []
    rng = random.Random(7)
    passages = []
    for number in range(count):
        text = " ".join(rng.sample(examples, min(2, len(examples))))
        length = len(text) / 1.6 if language == "zh" else len(text.split())
        filler = rng.choices(FILLER, k=max(0, round(WORDS - length)))
        passages.append(f"{text} {' '.join(filler)} {number}.")
    return passages


def _per_second(judge: Callable[[str], object], passages: Sequence[str]) -> float:
    """Return the best of several runs: the others were disturbed by the machine's other work."""
    seconds = []
    for _ in range(RUNS):
        start = time.process_time()
        for passage in passages:
            judge(passage)
        seconds.append(time.process_time() - start)
    return len(passages) / min(seconds)


def _hostile() -> None:
    """Time a pack that asks for as much as a pack may, on text where nearly every word is wanted."""
    words = [f"w{number}" for number in range(200)]
    phrases = (
        "|".join(words),
        " ...30 ".join(["|".join(words[:50])] * 6),
        "(w1 / w2 [w3 / w4 [w5]]) ~30 (w6 / [w7] w8 w9)",
        "*1* ...30 *2* ...30 *3* ...30 *4*",
    )
    rule = RuleSpec(name="hostile", phrases={"en": phrases}, unless={"en": ("zz ...30 w1",)})
    rules = compile_rules([TopicSpec(name="hostile", rules=(rule,))])
    _growing("hostile pack", rules, words, (5, 10, 20))
    topics = shipped_topics()
    examples = [word for topic in topics for each in topic.examples for word in each.text.split()]
    _growing("shipped packs", compile_rules(topics), examples, (250, 500, 1000))


def _growing(name: str, rules: Ruleset, words: Sequence[str], kilobytes: Sequence[int]) -> None:
    rng = random.Random(7)
    for size in kilobytes:
        text = " ".join(rng.choices(words, k=size * 300))[: size * 1000]
        start = time.process_time()
        classify_text(text, rules, "en")
        print(f"{name} on {size} kB of what it looks for: {time.process_time() - start:.1f} s")


def _start() -> None:
    """Time a fresh interpreter: imports, packs, first passage."""
    runs = [
        subprocess.run([sys.executable, "-c", START], capture_output=True, text=True, check=True).stdout
        for _ in range(3)
    ]
    imports, packs, first = (
        min(map(float, column)) * 1000 for column in zip(*map(str.split, runs), strict=True)
    )
    print(
        f"start: packs read in {packs:.0f} ms, English ready {first:.0f} ms later (imports: {imports:.0f} ms)"
    )


if __name__ == "__main__":
    main()
