"""How surely versions of a statement in several languages are linked, and nothing else.

Run: python tests/benchmarks/versions.py [names of texts ...]
Each text in ``families/`` is one statement in several languages, most with gaps for numbers, days and names.
It is filled in several ways: each filling is a family of its own; the other fillings, of one source and day,
are what must not be linked to it. Prints precision and recall by text, and what went wrong.
"""

import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from random import Random

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(REPOSITORY))

from tests.benchmarks.fillings import filled  # noqa: E402 - the repository's root must be on the path first
from watcher.compare import find_version  # noqa: E402 - as above
from watcher.model.change import Relative, StatementId  # noqa: E402 - as above
from watcher.model.published import Published  # noqa: E402 - as above
from watcher.model.source import SourceId  # noqa: E402 - as above
from watcher.model.statement import Alternate, Block, Statement  # noqa: E402 - as above

TEXTS = Path(__file__).parent / "families"
FILLINGS = 6
TODAY = date(2026, 3, 24)
NOW = datetime(2026, 3, 24, 12, tzinfo=UTC)
EVIDENCE = ("text", "address", "alternates")


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """One version of one statement."""

    family: tuple[str, int]
    said: Statement


def templates(names: list[str]) -> dict[str, dict[str, str]]:
    """Return the texts by name and language."""
    found = {}
    for path in sorted(TEXTS.glob("*.txt")):
        if names and path.stem not in names:
            continue
        versions: dict[str, str] = {}
        language = ""
        for line in path.read_text(encoding="utf-8").splitlines():
            if len(line) == 2 and line.isascii() and line.islower():
                language = line
                versions[language] = ""
            else:
                versions[language] += f"{line}\n"
        found[path.stem] = versions
    return found


def members(
    texts: dict[str, dict[str, str]], seed: int, evidence: str = "text", fillings: int = FILLINGS
) -> list[Member]:
    """Return every version of every filling, in an order of publication made up from ``seed``."""
    rng = Random(seed)
    found: list[Member] = []
    for name, versions in texts.items():
        for number in range(fillings if any("{" in text for text in versions.values()) else 1):
            said = filled(versions, rng)
            urls = {language: _url(name, number, language, rng, evidence) for language in said}
            for language, text in said.items():
                others = tuple(
                    Alternate(language=one, url=url) for one, url in urls.items() if one != language
                )
                statement = _statement(text, urls[language], language)
                if evidence == "alternates":
                    statement = replace(statement, alternates=others)
                found.append(Member(family=(name, number), said=statement))
    rng.shuffle(found)
    return found


def _url(name: str, number: int, language: str, rng: Random, evidence: str) -> str:
    if evidence == "address":
        return f"https://ministry.example/{language}/press/{name}-{number}"
    return f"https://ministry.example/press/{rng.randrange(10**8)}"


def _statement(text: str, url: str, language: str) -> Statement:
    title, *paragraphs = [line for line in text.splitlines() if line]
    return Statement(
        url=url,
        title=title,
        published=Published(TODAY),
        language=language,
        speaker=None,
        blocks=tuple(Block(text=paragraph) for paragraph in paragraphs),
    )


def run(arrived: list[Member]) -> Iterator[tuple[Member, Member | None, Member | None]]:
    """Yield each statement, the one it is linked to, and the first of its family, where there are any."""
    stored: list[Relative] = []
    roots: dict[tuple[str, int], int] = {}
    for number, one in enumerate(arrived):
        full = {each.first for each in stored if each.statement.language == one.said.language}
        near = [each for each in stored if each.first not in full][-200:]
        found = find_version(one.said, one.said.published, near)
        first = StatementId(found.original if found else number)
        stored.append(
            Relative(
                id=StatementId(number),
                source=SourceId("ministry"),
                url=one.said.url,
                statement=one.said,
                published=one.said.published,
                first_seen_at=NOW,
                first=first,
            )
        )
        root = roots.get(one.family)
        roots.setdefault(one.family, number)
        yield one, arrived[found.original] if found else None, None if root is None else arrived[root]


def main() -> None:
    texts = templates(sys.argv[1:])
    for evidence in EVIDENCE:
        right: Counter[str] = Counter()
        wrong: Counter[str] = Counter()
        due: Counter[str] = Counter()
        started = time.perf_counter()
        arrived = members(texts, 7, evidence)
        for one, linked, root in run(arrived):
            name = one.family[0]
            due[name] += root is not None
            right[name] += linked is not None and linked.family == one.family
            if linked is not None and linked.family != one.family:
                wrong[name] += 1
                print("  wrong:", one.family, one.said.language, "->", linked.family, linked.said.language)
        took = (time.perf_counter() - started) / len(arrived)
        for name in texts:
            print(f"  {name:16} {right[name]:4} of {due[name]:4} linked, {wrong[name]} wrong")
        links = right.total() + wrong.total()
        print(
            f"{evidence:10} {len({one.family for one in arrived})} families, {len(arrived)} statements: "
            f"precision {right.total() / max(links, 1):.3f}, recall {right.total() / due.total():.3f}, "
            f"{took * 1000:.1f} ms a statement"
        )


if __name__ == "__main__":
    main()
