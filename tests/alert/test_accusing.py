"""Who accuses whom, in what routing asks and in what an alert says."""

from dataclasses import replace

import pytest

from tests.alert.shown import shown
from tests.support.alerts import change, delivery, match, passage, revision
from tests.support.readings import passages
from watcher.alert import render, why
from watcher.model.reason import Reason
from watcher.model.source import SourceId
from watcher.model.statement import PassageKind
from watcher.model.subscription import ChatKey, Filter, Subscription
from watcher.model.topic import Frame, Match

SAID = "Ukraine accuses Russia. London lied."
BY_UKRAINE = Frame(accuser="Ukraine", accused="Russia", start=0, end=22)
TALK = passages(
    "Who shelled the port?",
    SAID,
    "And the harvest?",
    "It is good.",
    kinds=[PassageKind.QUESTION, PassageKind.ANSWER, PassageKind.QUESTION, PassageKind.ANSWER],
)


def accusing(*frames: Frame) -> Match:
    return replace(match(TALK[1], "accuses", topic="accusations"), frames=frames)


def verdict(words: str) -> tuple[Reason, tuple[int, ...]]:
    wanted = Subscription(id=1, chat=ChatKey(1), thread=None, filter=Filter(match=words))
    harvest = replace(match(TALK[3], "good", topic="harvest"), passage=3)
    (only,) = why(
        TALK,
        [accusing(BY_UKRAINE), harvest],
        source_id=SourceId("un"),
        source_tags=(),
        language="en",
        subscriptions=[wanted],
    )
    return only.reason, only.passages


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("accused:Россия", (Reason.OK, (1,))),
        ("accused:Russia AND port", (Reason.OK, (1,))),
        ("accused:Russia AND harvest", (Reason.NO_WORD_MATCH, ())),
        ("accused:Ukraine", (Reason.NO_WORD_MATCH, ())),
        ("NOT accused:Russia", (Reason.OK, (3,))),
    ],
)
def test_a_filter_is_held_against_the_accusations_of_an_exchange(
    words: str, expected: tuple[Reason, tuple[int, ...]]
) -> None:
    assert verdict(words) == expected


@pytest.mark.parametrize(
    ("frame", "line"),
    [
        (BY_UKRAINE, "_Who: _Ukraine accuses Russia\n"),
        (
            Frame(accuser="Britain", accused="Russia", denied=True, start=0, end=3),
            "_Who: _Russia denies an accusation by Britain\n",
        ),
        (
            Frame(accuser=None, accused="Iran", denied=True, start=0, end=3),
            "_Who: _Iran denies an accusation\n",
        ),
        (Frame(accuser=None, accused="Iran", start=0, end=3), "_Who: _Iran is accused\n"),
        (
            Frame(accuser="Iran", accused=None, denied=True, start=0, end=3),
            "_Who: _an accusation by Iran is denied\n",
        ),
    ],
)
def test_an_alert_says_who_accuses_whom(frame: Frame, line: str) -> None:
    said = passage(SAID)
    found = replace(match(said, "accuses", topic="accusations"), frames=(frame,))
    alert = replace(delivery(change(after=revision(said), matches=[found])), topics=("accusations",))
    assert line in shown(render(alert))
