"""Measure what watchlists cost: compiling 50,000 lines, and passages of 150 words a second on one core.

    python tests/benchmarks/watchlists.py

Lists and passages are made up: persons, companies and vessels of syllables and of ordinary words; passages in
English, Russian and Arabic with the names of some lines and of some look-alikes. The last passages are
hostile: nothing but words that thousands of lines share. Figures are CPU time.
"""

import random
import time
from collections.abc import Callable, Sequence

from watcher.classify.watchlists import Lookout
from watcher.classify.watchlists_lines import parse_entry, split_line
from watcher.classify.watchlists_spec import Entry, Watchlist

LINES = 50_000
WORDS = 150
PASSAGES = 1_000
RUNS = 3
_FILLER = """
    The Ministers discussed trade, energy and research and the next round of talks with partners in the
    Region. She thanked the host Country for its hospitality and announced a visit to the new Port later
    this year. A spokesperson said that the Budget would be presented to Parliament in October as
    planned by President Miller and Foreign Secretary Anne Hall.
"""
_RUSSIAN = """
    Министры обсудили торговлю, энергетику и науку, а также следующий раунд переговоров с партнёрами в
    Регионе. Она поблагодарила принимающую сторону и сообщила о визите в новый Порт в конце года.
    Представитель Министерства сказал, что бюджет внесут в Парламент в октябре, как обещал Президент
    Миллер на встрече с Анной Холл.
"""
_ARABIC = """
    بحث الوزراء التجارة والطاقة والبحث العلمي والجولة المقبلة من المحادثات مع الشركاء في المنطقة وشكرت
    البلد المضيف على حسن الضيافة واعلنت عن زيارة الميناء الجديد في وقت لاحق من هذا العام وقال المتحدث
    محمد علي إن الميزانية ستقدم الى البرلمان
"""
_GIVEN = "Sergey Ivan Olga Anna Mohammed Ali Maria Igor Oleg Viktor Elena Pavel Hassan Omar Dmitry Natalia"
_WORDS = (
    "Global Star Marine Trading Energy Steel Invest Nord East Ocean Metal Finance Capital Atlas Delta Prime"
)
GIVEN, COMMON = _GIVEN.split(), _WORDS.split()
_FORMS = ("LLC", "Ltd", "JSC", "GmbH")


def main() -> None:
    """Print the figures."""
    rng = random.Random(5)
    lines = [_line(rng) for _ in range(LINES)]
    start = time.process_time()
    entries = tuple(_entries(lines))
    parsed = time.process_time()
    lookout = Lookout([Watchlist(name="list", entries=entries)])
    lookout.matches("First text.", "en", passage=0)
    compiled = time.process_time()
    lookout.matches("نص", "ar", passage=0)
    print(f"{len(entries)} lines: read in {parsed - start:.1f} s, compiled in {compiled - parsed:.1f} s")
    print(f"  and for Arabic, when it first comes, in {time.process_time() - compiled:.1f} s")
    for title, passages, language in _texts(rng, lines):
        hits = sum(bool(lookout.matches(text, language, passage=0)) for text in passages)
        fast = _per_second(_look(lookout, language), passages)
        print(f"{title:20} {fast:8.0f} passages of {WORDS} words a second; {hits / len(passages):.0%} hit")


def _entries(lines: Sequence[str]) -> list[Entry]:
    found = []
    for number, line in enumerate(lines, start=1):
        kind, parts = split_line(line)
        names = parse_entry(parts, kind).names
        if names:
            found.append(Entry(place=f"line {number}", label=parts[0], names=names))
    return found


def _line(rng: random.Random) -> str:
    draw = rng.random()
    if draw < 0.5:
        return f"{_family(rng)}, {rng.choice(GIVEN)}"
    if draw < 0.6:
        return f"{_family(rng)} {_family(rng)} {rng.choice(GIVEN)}"
    if draw < 0.8:
        return f"{rng.choice(COMMON)} {_family(rng)} {rng.choice(COMMON)} {rng.choice(_FORMS)}"
    if draw < 0.9:
        return f"{_family(rng)} {rng.choice(_FORMS)}"
    digits = [rng.randrange(10) for _ in range(6)]
    check = sum(d * by for d, by in zip(digits, range(7, 1, -1), strict=True)) % 10
    return f"{rng.choice(COMMON).upper()} {_family(rng).upper()}; IMO {''.join(map(str, digits))}{check}"


def _family(rng: random.Random) -> str:
    syllables = [rng.choice("bdfgklmnprstvz") + rng.choice("aeiou") for _ in range(rng.randint(2, 3))]
    return ("".join(syllables) + rng.choice(["v", "n", "ko", "r", "t", "ski", "s"])).capitalize()


def _texts(rng: random.Random, lines: Sequence[str]) -> list[tuple[str, list[str], str | None]]:
    def passages(filler: str, count: int) -> list[str]:
        words = filler.split()
        named = [f"{rng.choice(GIVEN)} {rng.choice(lines).split(',')[0]}" for _ in range(count)]
        return [
            f"{name} {rng.choice(GIVEN)} {_family(rng)} met. {' '.join((words * 6)[at % 50 :][: WORDS - 6])}"
            for at, name in enumerate(named)
        ]

    crowd = " ".join(rng.choice(GIVEN) for _ in range(WORDS))
    firms = " ".join(rng.choice(COMMON) for _ in range(WORDS))
    return [
        ("English", passages(_FILLER, PASSAGES), "en"),
        ("language not told", passages(_FILLER, PASSAGES), None),
        ("Russian", passages(_RUSSIAN, PASSAGES), "ru"),
        ("Arabic", passages(_ARABIC, PASSAGES), "ar"),
        ("only given names", [crowd] * 50, "en"),
        ("only common words", [firms] * 50, "en"),
    ]


def _look(lookout: Lookout, language: str | None) -> Callable[[str], object]:
    return lambda text: lookout.matches(text, language, passage=0)


def _per_second(judge: Callable[[str], object], passages: Sequence[str]) -> float:
    """Return the best of several runs: the others were disturbed by the machine's other work."""
    seconds = []
    for _ in range(RUNS):
        start = time.process_time()
        for passage in passages:
            judge(passage)
        seconds.append(time.process_time() - start)
    return len(passages) / min(seconds)


if __name__ == "__main__":
    main()
