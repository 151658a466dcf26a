"""Refusals in the shapes of many vendors and languages, and real pages that only look like them.

The pages stand in ``refusals/``, a file per judgement; add yours there.
"""

import pytest

from tests.support.refusal_pages import pages_of
from tests.support.refusals import page, reason_of
from watcher.fetch import verdict
from watcher.model.reason import Reason

JUDGED = {
    "blocked-by-vendors": {Reason.BLOCKED, Reason.FORBIDDEN, Reason.RATE_LIMITED, Reason.MAINTENANCE},
    "blocked-in-words": {Reason.BLOCKED, Reason.FORBIDDEN, Reason.RATE_LIMITED},
    "login": {Reason.LOGIN},
    "maintenance": {Reason.MAINTENANCE},
    "server-error": {Reason.SERVER_ERROR},
    "soft-not-found": {Reason.SOFT_NOT_FOUND},
    "nobody-home": {Reason.SERVER_ERROR, Reason.MAINTENANCE},
}
"""File -> what its pages may be taken for; the last: parked, suspended, not yet built. Never for "gone"."""
REFUSALS = [(kind, name, markup) for kind in JUDGED for name, markup in pages_of(kind).items()]
REAL = pages_of("none")


@pytest.mark.parametrize(("kind", "name", "markup"), REFUSALS, ids=[f"{k}: {n}" for k, n, _ in REFUSALS])
def test_a_refusal_on_200_is_known_for_what_it_is(kind: str, name: str, markup: str) -> None:
    assert reason_of(markup) in JUDGED[kind], name


@pytest.mark.parametrize("kind", ["maintenance", "server-error", "nobody-home"])
def test_an_outage_is_one_whatever_its_status(kind: str) -> None:
    for name, markup in pages_of(kind).items():
        assert reason_of(markup, status=503) in JUDGED[kind], name


@pytest.mark.parametrize("name", REAL)
def test_a_page_that_only_looks_like_a_refusal_is_a_page(name: str) -> None:
    assert verdict(page(REAL[name])) is None
