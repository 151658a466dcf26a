"""Counting what topics find in stored texts."""

from datetime import UTC, date, datetime, timedelta

from watcher.classify import RuleSpec, TopicSpec
from watcher.classify.backtesting import SAMPLES, Found, Tally, Trial
from watcher.model.archive import StoredText
from watcher.model.change import StatementId
from watcher.model.source import SourceId
from watcher.model.statement import Passage, PassageKind

MONDAY = datetime(2026, 3, 2, 9, tzinfo=UTC)
DAY = timedelta(days=1)
TOPIC = TopicSpec(name="ports", rules=(RuleSpec(name="phrases", phrases={"en": ("port",)}),))


def _text(
    number: int,
    *said: str,
    at: datetime = MONDAY,
    topics: dict[str, tuple[str, ...]] | None = None,
    announced: bool = True,
    echo: bool = False,
) -> StoredText:
    return StoredText(
        id=StatementId(number),
        source=SourceId("ministry"),
        url=f"https://ministry.example/{number}",
        title=f"Statement {number}",
        at=at,
        announced=announced,
        echo=echo,
        language="en",
        passages=tuple(
            Passage(index=index, kind=PassageKind.STATEMENT, speaker=None, role=None, text=each)
            for index, each in enumerate(said)
        ),
        topics=topics or {},
    )


def _tally(*texts: StoredText) -> Tally:
    trial, tally = Trial([TOPIC]), Tally(["ports"])
    for text in texts:
        tally.add(text, trial.matches(text.passages, text.language))
    return tally


def _found(*texts: StoredText) -> Found:
    (found,) = _tally(*texts).found()
    return found


def test_statements_passages_and_weeks_are_counted_quiet_weeks_included() -> None:
    found = _found(
        _text(1, "A port.", "No word of it.", "Two ports."),
        _text(2, "Nothing."),
        _text(3, "The port again.", at=MONDAY + 20 * DAY),
    )
    assert (found.statements, found.passages) == (2, 3)
    assert found.weeks == (
        (date(2026, 3, 2), 1),
        (date(2026, 3, 9), 0),
        (date(2026, 3, 16), 1),
    )


def test_statements_never_read_are_told_apart() -> None:
    tally = _tally(_text(1, "A port."), _text(2))
    assert (tally.statements, tally.unread) == (1, 1)
    assert (tally.first, tally.last) == (MONDAY, MONDAY)


def test_what_was_found_before_is_told_by_topic_and_rule() -> None:
    found = _found(
        _text(1, "A port.", topics={"sanctions": ("freeze", "ban"), "grain": ("phrases",)}),
        _text(2, "A port.", topics={"sanctions": ("ban",)}),
        _text(3, "A port."),
        _text(4, "Elsewhere.", topics={"sanctions": ("ban",)}),
    )
    assert found.before == {"sanctions": 2, "grain": 1}
    assert found.rules_before["sanctions"] == {"ban": 2, "freeze": 1}
    assert found.new == 1


def test_what_a_topic_of_this_name_had_found_and_this_one_does_not_is_told() -> None:
    assert _found(_text(1, "The harbour.", topics={"ports": ("phrases",)})).missed == 1


def test_messages_a_day_count_the_same_statement_once_and_tell_recent_weeks_apart() -> None:
    old = [_text(number, "A port.", at=MONDAY) for number in range(1, 11)]
    new = [
        _text(20, "A port.", at=MONDAY + 99 * DAY),
        _text(21, "A port.", at=MONDAY + 99 * DAY, echo=True, announced=False),
    ]
    found = _found(*old, *new)
    assert found.per_day == 11 / 100
    assert found.recent_per_day == 1 / 28
    assert found.announced == 11


def test_samples_are_few_the_same_each_time_and_newest_first() -> None:
    texts = [_text(number, "A port.", at=MONDAY + number * DAY) for number in range(1, 60)]
    found = _found(*texts)
    assert len(found.samples) == SAMPLES
    assert [hit.text.at for hit in found.samples] == sorted(
        (hit.text.at for hit in found.samples), reverse=True
    )
    assert _found(*reversed(texts)) == found


def test_shares_of_the_work_add_up_to_the_whole() -> None:
    texts = [
        _text(number, "A port." if number % 3 else "None.", at=MONDAY + number * DAY, topics={"x": ("y",)})
        for number in range(1, 50)
    ]
    whole, odd = _tally(*texts), _tally(*texts[::2])
    odd.add_all(_tally(*texts[1::2]))
    assert odd.found() == whole.found()
    assert (odd.statements, odd.first, odd.last) == (whole.statements, whole.first, whole.last)


def test_an_empty_archive_is_no_error() -> None:
    found = _found()
    assert (found.statements, found.weeks, found.samples) == (0, (), ())
