"""How ``watcher backtest`` shows what it found."""

from collections.abc import Iterator
from typing import Any

from watcher.classify.backtesting import Found, Hit, Tally
from watcher.classify.sentences import in_sentences
from watcher.model.statement import Passage
from watcher.model.topic import Match

_WEEKS = 12
"""The newest ones."""
_BAR = 40
_MOST_RULES = 4


def document(rule: str, tally: Tally) -> dict[str, Any]:
    """Return all of it as one JSON document."""
    return {
        "rule": rule,
        "statements": tally.statements,
        "unread": tally.unread,
        "first": tally.first.isoformat() if tally.first else None,
        "last": tally.last.isoformat() if tally.last else None,
        "topics": [_record(found) for found in tally.found()],
    }


def _record(found: Found) -> dict[str, Any]:
    return {
        "topic": found.topic,
        "statements": found.statements,
        "passages": found.passages,
        "announced": found.announced,
        "messages_per_day": round(found.per_day, 3),
        "messages_per_day_recently": round(found.recent_per_day, 3),
        "weeks": [{"week": week.isoformat(), "statements": number} for week, number in found.weeks],
        "overlap": {
            name: {"statements": number, "rules": dict(found.rules_before.get(name, {}))}
            for name, number in found.before.items()
        },
        "new": found.new,
        "no_longer_found": found.missed,
        "samples": [_sample(hit) for hit in found.samples],
    }


def _sample(hit: Hit) -> dict[str, Any]:
    return {
        "statement": hit.text.id,
        "source": hit.text.source,
        "date": hit.text.at.isoformat(),
        "title": hit.text.title,
        "url": hit.text.url,
        "found_by": sorted(hit.text.topics),
        "passages": [
            {
                "index": passage.index,
                "score": round(match.score, 3),
                "words": [each.text for each in match.evidence],
                "sentences": list(in_sentences(passage.text, match.evidence)),
            }
            for passage, match in _matched(hit)
        ],
    }


def _matched(hit: Hit) -> Iterator[tuple[Passage, Match]]:
    passages = {passage.index: passage for passage in hit.text.passages}
    return ((passages[match.passage], match) for match in hit.matches)


def lines(tally: Tally) -> Iterator[str]:
    """Yield all of it for people."""
    if tally.first is None or tally.last is None:
        yield "Nothing is stored that fits; the first poll of a source stores its baseline."
        return
    unread = f"; {tally.unread} more were never read" if tally.unread else ""
    yield (
        f"{tally.statements:,} statements looked at, the newest text of each,"
        f" {tally.first:%Y-%m-%d} to {tally.last:%Y-%m-%d}{unread}"
    )
    for found in tally.found():
        yield ""
        yield from _lines(found)


def _lines(found: Found) -> Iterator[str]:
    yield f"{found.topic}: {found.statements:,} statements found, in {found.passages:,} passages"
    if found.missed:
        yield f"  no longer found: {found.missed:,} that {found.topic} had found"
    if not found.statements:
        return
    yield (
        f"  messages a day: {found.per_day:.2f} expected over the whole time, {found.recent_per_day:.2f} over"
        f" the last four weeks; {found.announced / found.statements:.0%} of these statements were announced"
    )
    for name, number in found.before.items():
        yield f"  found before by {name}: {number:,} ({_rules(found, name)})"
    yield f"  found by no topic before: {found.new:,}"
    yield "  statements a week, by its Monday:"
    most = max(number for _, number in found.weeks)
    for week, number in found.weeks[-_WEEKS:]:
        yield f"    {week}  {number:>6,}  {'█' * round(_BAR * number / most)}".rstrip()
    yield f"  {len(found.samples)} of them, drawn by lot:"
    for hit in found.samples:
        yield from _sample_lines(hit)


def _rules(found: Found, topic: str) -> str:
    rules = list(found.rules_before.get(topic, {}).items())
    more = ", …" if len(rules) > _MOST_RULES else ""
    return ", ".join(f"{name} {number:,}" for name, number in rules[:_MOST_RULES]) + more


def _sample_lines(hit: Hit) -> Iterator[str]:
    before = f"found by {', '.join(sorted(hit.text.topics))}" if hit.text.topics else "new"
    yield f"    {hit.text.at:%Y-%m-%d}  {hit.text.source}  statement {hit.text.id}  ({before})"
    yield f"      {hit.text.url}"
    for passage, match in _matched(hit):
        for sentence in in_sentences(passage.text, match.evidence):
            yield f"      | {sentence}"
