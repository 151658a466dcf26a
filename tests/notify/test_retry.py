"""Waits between tries."""

from datetime import timedelta

from watcher.model.delivery import Deferred
from watcher.model.reason import Reason
from watcher.notify.retry import LONGEST, spaced

DOWN = Deferred(reason=Reason.UNREACHABLE, wait=timedelta(seconds=10))


def test_the_wait_doubles_with_every_attempt_up_to_a_bound() -> None:
    waits = [spaced(DOWN, attempts).wait.total_seconds() for attempts in range(6)]
    assert waits == [10, 20, 40, 80, 160, LONGEST.total_seconds()]
    assert spaced(DOWN, 10_000).wait == LONGEST


def test_a_wait_that_telegram_named_stays_whatever_its_length() -> None:
    flood = Deferred(reason=Reason.FLOOD_CONTROL, wait=timedelta(seconds=43_837))
    assert spaced(flood, 5) == flood


def test_whether_the_answer_was_lost_is_kept() -> None:
    lost = Deferred(reason=Reason.UNKNOWN_OUTCOME, wait=timedelta(seconds=10), uncertain=True)
    assert spaced(lost, 1).uncertain
